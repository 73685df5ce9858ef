/**
 * Where words that were handed over to be sent are: a draft is kept until they are confirmed (REL-7),
 * and is offered again only where nobody has them.
 */
import { bodyOf } from '../../store/conversation.js';
import type { Operation } from '../../store/operation.js';
import type { ThreadState } from '../../store/state.js';
import { draftKey, forgetSent } from '../drafts.js';

/** Where a composer stands: for a new comment, under the one answered, in place of its text. */
export type Opening =
  { readonly kind: 'new' } | { readonly kind: 'reply' | 'edit'; readonly id: string };

/** The comment that is answered or edited, or null. */
export function openedAt(opening: Opening): string | null {
  return opening.kind === 'new' ? null : opening.id;
}

/** What was written, and the place to write it in, if an operation has any. */
export function writtenIn({
  kind,
  request,
}: Operation): { readonly opening: Opening; readonly words: string } | null {
  if (kind === 'edit') return { opening: { kind, id: request.id }, words: request.text };
  if (kind !== 'create') return null;
  const { parentId, text } = request;
  return {
    opening: parentId === null ? { kind: 'new' } : { kind: 'reply', id: parentId },
    words: text,
  };
}

/** How far the clocks of device and backend may be apart, in milliseconds. */
const APART = 5 * 60_000;

/**
 * Whether words written in a place are on their way, or are there as the reader's own.
 * @param by when they had been handed over: who says the same twice has not said it before
 */
export function isHeld(opening: Opening, words: string, by: number, state: ThreadState): boolean {
  const id = openedAt(opening);
  for (const operation of state.operations.values()) {
    const written = writtenIn(operation);
    if (written?.words !== words || written.opening.kind !== opening.kind) continue;
    if (openedAt(written.opening) === id) return true;
  }
  for (const comment of [...state.comments.values(), ...state.arrivals.values()]) {
    if (!comment.own) continue;
    const isYoung = Date.parse(comment.createdAt ?? '') >= by - APART;
    const here = opening.kind === 'edit' ? comment.id === id : comment.parentId === id && isYoung;
    if (here && bodyOf(comment).plain.trim() === words.trim()) return true;
  }
  return false;
}

/** The draft of what has been confirmed, or is not wanted, is no longer needed. */
export function forgetHandedOver(operation: Operation, thread: string, now: number): void {
  const written = writtenIn(operation);
  if (!written) return;
  const { opening, words } = written;
  forgetSent(draftKey(thread, opening.kind, openedAt(opening)), words, now);
}
