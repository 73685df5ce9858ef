/** Draws a body from its tree. Text goes in as text; there is no other way in. */
import type { ReplyLink } from '../../model/reply-link.js';
import type { BlockNode, InlineNode, TextNode } from '../../text/ast.js';
import { permalink } from '../permalink.js';
import { element } from './element.js';

/** Draws blocks, with the mentions among them as links to the comments they answer. */
export function drawBody(
  blocks: readonly BlockNode[],
  mentions: readonly ReplyLink[],
): HTMLElement[] {
  return blocks.map((block) => drawBlock(block, mentions));
}

function drawBlock(block: BlockNode, mentions: readonly ReplyLink[]): HTMLElement {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, drawInline(block.children, mentions));
    case 'quote':
      return element('blockquote', { dir: 'auto' }, drawBody(block.children, []));
    case 'code-block':
      return element('pre', {}, [
        element(
          'code',
          {},
          block.children.map(({ value }) => value),
        ),
      ]);
    case 'list': {
      const items = block.items.map((item) => element('li', {}, drawBody(item, mentions)));
      return element(block.ordered ? 'ol' : 'ul', {}, items);
    }
  }
}

function drawInline(
  nodes: readonly InlineNode[],
  mentions: readonly ReplyLink[],
): (HTMLElement | string)[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        return mentions.length ? drawMentions(node, mentions) : node.value;
      case 'break':
        return element('br');
      case 'link':
        return element(
          'a',
          {
            href: node.href,
            rel: 'nofollow ugc noopener noreferrer',
            referrerpolicy: 'no-referrer',
            title: node.asciiHost ?? null,
          },
          drawInline(node.children, []),
        );
      case 'emphasis':
        return element('em', {}, drawInline(node.children, mentions));
      case 'strong':
        return element('strong', {}, drawInline(node.children, mentions));
      case 'code':
        return element(
          'code',
          {},
          node.children.map(({ value }) => value),
        );
    }
  });
}

/**
 * A mention may begin in one leaf and end in the next; each leaf draws its share of it. It has a
 * direction of its own, so that a name in another script does not turn the whole comment round.
 */
function drawMentions(
  { value, start }: TextNode,
  mentions: readonly ReplyLink[],
): (HTMLElement | string)[] {
  const pieces: (HTMLElement | string)[] = [];
  let position = 0;
  for (const mention of mentions) {
    const from = Math.max(mention.start - start, position);
    const to = Math.min(mention.end - start, value.length);
    if (from >= to || mention.to === null) continue;
    if (from > position) pieces.push(value.slice(position, from));
    const attributes = { class: 'mention', part: 'mention', dir: 'auto' };
    const href = permalink(mention.to);
    pieces.push(element('a', { ...attributes, href }, [value.slice(from, to)]));
    position = to;
  }
  if (position < value.length) pieces.push(value.slice(position));
  return pieces;
}
