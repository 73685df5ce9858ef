/**
 * What a thread store knows at one moment. Frozen; every change makes a new one. What is visible is
 * the confirmed state with the reader's operations laid over it (`visibleComment`), never a
 * snapshot to roll back to: a rollback would erase what arrived meanwhile.
 */
import type { Comment } from '../model/comment.js';
import type { SourceError } from '../model/errors.js';
import type { LoadResult, RecommendResult, Sort } from '../model/source.js';

/** `idle`: nothing asked yet. `loading`: the first page is on its way. `failed`: it did not come. */
export type Phase = 'idle' | 'loading' | 'ready' | 'failed';

/**
 * A comment's recommendations since the reader touched them. Kept apart from the comments, so that
 * a click costs the same in a thread of ten and of a hundred thousand.
 */
export interface Recommendation {
  /** What the source last said. */
  readonly confirmed: RecommendResult;
  /** What the reader wants and the source has not confirmed yet; null when nothing is on its way. */
  readonly wanted: boolean | null;
}

export interface ThreadState {
  readonly phase: Phase;
  /** Why the first page did not come; null unless `phase` is `failed`. */
  readonly error: SourceError | null;
  readonly sort: Sort;
  /** Confirmed comments by id, in the order they arrived. */
  readonly comments: ReadonlyMap<string, Comment>;
  /** Recommendations the reader has touched, by the comment's id. */
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  /** The source's own total, or null where it gives none. */
  readonly total: number | null;
  /** Cursor of the next page; null when everything is loaded. */
  readonly next: string | null;
  readonly loadingMore: boolean;
  /** Why the last further page did not come. */
  readonly moreError: SourceError | null;
  /** Items the source gave that were no comments. */
  readonly malformed: number;
  readonly closed: NonNullable<LoadResult['closed']> | null;
}

/** The state of a store that has asked for nothing yet. */
export function initialState(sort: Sort): ThreadState {
  return Object.freeze({
    phase: 'idle',
    error: null,
    sort,
    comments: new Map(),
    recommendations: new Map(),
    total: null,
    next: null,
    loadingMore: false,
    moreError: null,
    malformed: 0,
    closed: null,
  });
}

/** A comment as the reader sees it: with the recommendation they have just given or taken back. */
export function visibleComment(state: ThreadState, comment: Comment): Comment {
  const touched = state.recommendations.get(comment.id);
  if (!touched) return comment;
  const { confirmed, wanted } = touched;
  const recommended = wanted ?? confirmed.recommended;
  const change = Number(recommended) - Number(confirmed.recommended);
  const recommendations = Math.max(0, confirmed.recommendations + change);
  return { ...comment, recommended, recommendations };
}
