/** Writes a tree as plain text and tells its leaves where they stand in it. */
import type { BlockNode, InlineNode } from './ast.js';

/**
 * Sets `start` of every text leaf of a tree that its maker has not given away yet.
 * @returns the plain text
 */
export function placeText(blocks: readonly BlockNode[]): string {
  let plain = '';

  /** @param marks what each line of the present quote begins with */
  const placeBlocks = (siblings: readonly BlockNode[], marks: string): void => {
    siblings.forEach((block, index) => {
      if (index) plain += `\n${marks.trimEnd()}\n${marks}`;
      place(block, marks);
    });
  };

  const place = (node: BlockNode | InlineNode, marks: string): void => {
    if (node.type === 'text') {
      (node as { start: number }).start = plain.length;
      plain += node.value;
    } else if (node.type === 'break') {
      plain += `\n${marks}`;
    } else if (node.type === 'quote') {
      plain += '> ';
      placeBlocks(node.children, `${marks}> `);
    } else if (node.type === 'list') {
      node.items.forEach((item, index) => {
        if (index) plain += `\n${marks}`;
        placeBlocks(item, marks);
      });
    } else {
      const block = node.type === 'code-block';
      const fence = block ? '```' : node.type === 'code' ? '`' : '';
      plain += block ? `${fence}\n${marks}` : fence;
      node.children.forEach((child, index) => {
        if (block && index) plain += marks;
        place(child, marks);
      });
      plain += block ? `\n${marks}${fence}` : fence;
    }
  };

  placeBlocks(blocks, '');
  return plain;
}
