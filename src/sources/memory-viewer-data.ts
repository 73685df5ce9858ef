/**
 * All that the memory source holds about one reader, collected and forgotten. Works on one thread at
 * a time; which threads there are, and who asks, is the business of `memory.ts`.
 */
import type { Comment } from '../model/comment.js';
import type { Erasure, Patch, ViewerData } from '../model/source.js';
import { FIRST_READER, type MemoryThreadState } from './memory-thread.js';
import { commentOf, tombstoneOf } from './writing.js';

/** What one thread holds about a reader. */
export function heldAbout(
  article: string,
  thread: MemoryThreadState,
  reader: number,
): Pick<ViewerData, 'comments' | 'recommendations' | 'reports'> {
  const present = thread.comments.comments.filter(({ status }) => status !== 'removed');
  return {
    comments: present
      .filter((comment) => isOwn(thread, comment, reader))
      .map((comment) => ({ article, comment: commentOf({ ...comment, own: true }) })),
    recommendations: present
      .filter((comment) => isRecommended(thread, comment, reader))
      .map(({ id }) => ({ article, id })),
    reports: present.flatMap(({ id }) => {
      const { report } = thread.mark(reader, id) ?? {};
      return report ? [report] : [];
    }),
  };
}

/** Forgets a reader in one thread. @returns what others are told of it */
export function eraseIn(thread: MemoryThreadState, reader: number, way: Erasure): Patch[] {
  const { comments } = thread;
  const patches: Patch[] = [];
  // Backwards: a comment that only the reader answered is not answered any more.
  for (const comment of [...comments.comments].reverse()) {
    const { id, status } = comment;
    const own = isOwn(thread, comment, reader);
    const recommended = isRecommended(thread, comment, reader);
    const recommendations = comment.recommendations - Number(recommended);
    if (own && status !== 'removed' && (way === 'remove' || status === 'held')) {
      const left = comments.isAnswered(id) ? tombstoneOf(comment) : null;
      if (left) comments.put(left);
      else comments.delete(id);
      patches.push({ type: 'removed', id, ...(left && { comment: left }) });
      continue;
    }
    if (!own && !recommended) continue;
    const after = commentOf({
      ...comment,
      recommendations,
      recommended: false,
      ...(own && { author: { name: '' }, own: false, can: {} }),
    });
    comments.put(after);
    if (own) patches.push({ type: 'edited', comment: after });
    else patches.push({ type: 'recommended', id, recommendations });
  }
  thread.forget(reader);
  return patches;
}

/** What the thread was given with is the first reader's. */
function isOwn(thread: MemoryThreadState, { id, own }: Comment, reader: number): boolean {
  return thread.mark(reader, id)?.own ?? (reader === FIRST_READER && own);
}

function isRecommended(
  thread: MemoryThreadState,
  { id, recommended }: Comment,
  reader: number,
): boolean {
  return thread.mark(reader, id)?.recommended ?? (reader === FIRST_READER && recommended);
}
