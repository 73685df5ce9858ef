/** Views of body trees that assertions can read. */
import type { BlockNode, InlineNode, LinkNode, TextNode } from '../../src/text/ast.js';

type AnyNode = BlockNode | InlineNode;

/** All nodes, parents first, and how deep they are. */
function* walk(nodes: readonly AnyNode[], depth = 1): Generator<[node: AnyNode, depth: number]> {
  for (const node of nodes) {
    yield [node, depth];
    if ('children' in node) yield* walk(node.children, depth + 1);
    if ('items' in node) for (const item of node.items) yield* walk(item, depth + 2);
  }
}

export function leavesOf(blocks: readonly BlockNode[]): TextNode[] {
  return [...walk(blocks)].flatMap(([node]) => (node.type === 'text' ? [node] : []));
}

export function linksOf(blocks: readonly BlockNode[]): LinkNode[] {
  return [...walk(blocks)].flatMap(([node]) => (node.type === 'link' ? [node] : []));
}

/** How many levels of elements the deepest node needs in the page. */
export function depthOf(blocks: readonly BlockNode[]): number {
  let deepest = 0;
  for (const [, depth] of walk(blocks)) deepest = Math.max(deepest, depth);
  return deepest;
}

/** The tree on one line: `paragraph("a " strong("b") break)`. */
export function outline(nodes: readonly AnyNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return JSON.stringify(node.value);
      if (node.type === 'break') return 'break';
      if (node.type === 'list') {
        const items = node.items.map((item) => `item(${outline(item)})`).join(' ');
        return `${node.ordered ? 'ordered' : 'list'}(${items})`;
      }
      const name = node.type === 'link' ? `link<${node.href}>` : node.type;
      return `${name}(${outline(node.children)})`;
    })
    .join(' ');
}
