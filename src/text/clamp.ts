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
 * @param line what every line that begins counts for beside, because a column of letters is as long to
 *   scroll past as a page
 */
export function clampBlocks(blocks: readonly BlockNode[], limit: number, line = 0): ClampedBlocks {
  let left = limit;
  let clamped = false;

  /** How much of a text there is room for; takes the room. */
  const fit = (value: string): number => {
    for (let end = 0; end < value.length; end++) {
      left -= value[end] === '\n' ? 1 + line : 1;
      if (left < 0) return end;
    }
    return value.length;
  };

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
      const end = fit(value);
      if (end === value.length) return node;
      clamped = true;
      const whole = graphemesOf(value.slice(0, end + 1)).containing(end)?.index;
      return { ...node, value: value.slice(0, whole) };
    }
    if (node.type === 'break') {
      left -= 1 + line;
      return node;
    }
    if (node.type === 'paragraph' || node.type === 'code-block') left -= line;
    if (node.type === 'list') {
      return { ...node, items: take(node.items, (item) => take(item, clampNode)) };
    }
    const children: readonly AnyNode[] = node.children;
    return { ...node, children: take(children, clampNode) };
  };

  return { blocks: take(blocks, clampNode), clamped };
}
