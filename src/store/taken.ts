/** Recognises a comment whose confirmation was lost: the thread shows it, and it is still being sent. */
import type { Comment } from '../model/comment.js';
import { bodyOf } from './conversation.js';
import type { Operation } from './operation.js';
import type { ThreadState } from './state.js';

/** How far the clocks of device and backend may be apart, in milliseconds. */
const APART = 5 * 60_000;

/**
 * @returns the comment as which the source has taken an operation: the reader's own, the same words
 * in the same place, not older than they are, and nothing else they wrote
 */
export function takenAs(operation: Operation, state: ThreadState): Comment | undefined {
  if (operation.kind !== 'create') return undefined;
  const { parentId, text } = operation.request;
  const earliest = new Date(Date.parse(operation.startedAt) - APART).toISOString();
  const isIt = (comment: Comment): boolean =>
    comment.own &&
    comment.parentId === parentId &&
    (comment.createdAt ?? '') >= earliest &&
    !state.written.has(comment.id) &&
    bodyOf(comment).plain.trim() === text.trim();
  for (const comment of state.arrivals.values()) if (isIt(comment)) return comment;
  for (const comment of state.comments.values()) if (isIt(comment)) return comment;
  return undefined;
}
