/** The beginning of a long body, for showing it folded. */
import type { BlockNode, InlineNode } from './ast.js';
import { graphemesOf } from './graphemes.js';

/** A body's beginning. */
export interface ClampedBlocks {
  readonly blocks: readonly BlockNode[];
  /** Whether anything was left out. */
  readonly clamped: boolean;
}

type AnyNode = BlockNode | InlineNode;

/**
 * Keeps the first characters of a tree, cut between graphemes. Offsets stay true.
 * @param limit in UTF-16 code units of text; a line break counts as one
 */
export function clampBlocks(blocks: readonly BlockNode[], limit: number): ClampedBlocks {
  let left = limit;
  let clamped = false;

  const take = <N>(nodes: readonly N[], clamp: (node: N) => N): N[] => {
    const kept: N[] = [];
    for (const node of nodes) {
      if (left <= 0) {
        clamped = true;
        break;
      }
      kept.push(clamp(node));
    }
    return kept;
  };

  const clampNode = <N extends AnyNode>(node: N): N => {
    if (node.type === 'text') {
      const { value } = node;
      const cut = value.length > left;
      const end = cut ? graphemesOf(value.slice(0, left + 1)).containing(left)?.index : undefined;
      left = cut ? 0 : left - value.length;
      clamped ||= cut;
      return cut ? { ...node, value: value.slice(0, end) } : node;
    }
    if (node.type === 'break') {
      left -= 1;
      return node;
    }
    if (node.type === 'list') {
      return { ...node, items: take(node.items, (item) => take(item, clampNode)) };
    }
    const children: readonly AnyNode[] = node.children;
    return { ...node, children: take(children, clampNode) };
  };

  return { blocks: take(blocks, clampNode), clamped };
}
