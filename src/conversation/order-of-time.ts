/** In what order comments were written, though some may not tell when. */
import type { Comment } from '../model/comment.js';

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
