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

/**
 * Comments in order of time, as `effectiveTimes` tells it; equals stay as they are. Of two with one
 * id the first in the source's order counts.
 */
export function inOrderOfTime(comments: readonly Comment[]): readonly Comment[] {
  const seen = new Set<string>();
  const unique = comments.filter(({ id }) => !seen.has(id) && seen.add(id));
  const times = effectiveTimes(unique);
  if (times.every((time, index) => index === 0 || (times[index - 1] ?? '') <= time)) return unique;
  const order = unique.map((_, index) => index);
  order.sort((a, b) => compareText(times[a] ?? '', times[b] ?? '') || a - b);
  return order.map((index) => unique[index] as Comment);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
