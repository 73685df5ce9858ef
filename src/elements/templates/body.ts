/** Draws a body from its tree. Text goes in as text; there is no other way in. */
import { type TemplateResult, html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ReplyLink } from '../../model/reply-link.js';
import type { BlockNode, InlineNode, TextNode } from '../../text/ast.js';
import { permalink } from '../permalink.js';

/** Draws blocks, with the mentions among them as links to the comments they answer. */
export function bodyTemplate(
  blocks: readonly BlockNode[],
  mentions: readonly ReplyLink[],
): unknown {
  return oneOrAll(blocks, (block) => blockTemplate(block, mentions));
}

/** What there is one of is drawn without the marks that a list needs. */
function oneOrAll<Node>(nodes: readonly Node[], draw: (node: Node) => unknown): unknown {
  const [first] = nodes;
  return first !== undefined && nodes.length === 1 ? draw(first) : nodes.map(draw);
}

function blockTemplate(block: BlockNode, mentions: readonly ReplyLink[]): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${inline(block.children, mentions)}</p>`;
    case 'quote':
      return html`<blockquote dir="auto">${bodyTemplate(block.children, [])}</blockquote>`;
    case 'code-block':
      return html`<pre><code>${block.children.map(({ value }) => value)}</code></pre>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${bodyTemplate(item, mentions)}</li>`);
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
  }
}

function inline(nodes: readonly InlineNode[], mentions: readonly ReplyLink[]): unknown {
  return oneOrAll(nodes, (node) => {
    switch (node.type) {
      case 'text':
        return mentions.length ? textWithMentions(node, mentions) : node.value;
      case 'break':
        return html`<br />`;
      case 'link':
        return html`<a
          href=${node.href}
          rel="nofollow ugc noopener noreferrer"
          referrerpolicy="no-referrer"
          title=${ifDefined(node.asciiHost)}
          >${inline(node.children, [])}</a
        >`;
      case 'emphasis':
        return html`<em>${inline(node.children, mentions)}</em>`;
      case 'strong':
        return html`<strong>${inline(node.children, mentions)}</strong>`;
      case 'code':
        return html`<code>${node.children.map(({ value }) => value)}</code>`;
    }
  });
}

/**
 * A mention may begin in one leaf and end in the next; each leaf draws its share of it. It has a
 * direction of its own, so that a name in another script does not turn the whole comment round.
 */
function textWithMentions({ value, start }: TextNode, mentions: readonly ReplyLink[]): unknown[] {
  const pieces: unknown[] = [];
  let position = 0;
  for (const mention of mentions) {
    const from = Math.max(mention.start - start, position);
    const to = Math.min(mention.end - start, value.length);
    if (from >= to || mention.to === null) continue;
    pieces.push(
      value.slice(position, from),
      html`<a class="mention" part="mention" dir="auto" href=${permalink(mention.to)}
        >${value.slice(from, to)}</a
      >`,
    );
    position = to;
  }
  pieces.push(value.slice(position));
  return pieces;
}
