/** Orders that a reader may choose: by time, by recommendations, by answers. Answers in a branch go by time. */
import type { Sort } from '../model/source.js';
import type { TreeNode } from './tree.js';

const COMPARE: Readonly<Record<Sort, (a: TreeNode, b: TreeNode) => number>> = {
  oldest: (a, b) => a.rank - b.rank,
  newest: (a, b) => b.rank - a.rank,
  recommended: (a, b) => b.comment.recommendations - a.comment.recommendations || a.rank - b.rank,
  answered: (a, b) => b.descendants - a.descendants || a.rank - b.rank,
};

/** A new array in the order asked for; equals go by time, the oldest first. */
export function sortNodes(nodes: readonly TreeNode[], sort: Sort): TreeNode[] {
  return [...nodes].sort(COMPARE[sort]);
}
