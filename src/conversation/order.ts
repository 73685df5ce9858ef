/** Orders of comments: by time, by recommendations, by answers. Answers in a branch go by time. */
import type { Comment } from '../model/comment.js';
import type { Sort } from '../model/source.js';
import type { TreeNode } from './tree.js';

/**
 * The time each comment is sorted by: its own, or that of the comment before it in the source's
 * order, so that one without a usable time keeps its place.
 * @returns ISO times in UTC, which sort as text; '' where nothing came before
 */
export function effectiveTimes(comments: readonly Pick<Comment, 'createdAt'>[]): string[] {
  let last = '';
  return comments.map(({ createdAt }) => (last = createdAt ?? last));
}

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
