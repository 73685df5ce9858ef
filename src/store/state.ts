/**
 * What a thread store knows at one moment. Frozen; every change makes a new one. What is visible is
 * the confirmed state with the reader's operations laid over it (`visibleComment`), never a
 * snapshot to roll back to: a rollback would erase what arrived meanwhile.
 */
import type { Comment } from '../model/comment.js';
import type { SourceError } from '../model/errors.js';
import type { LoadResult, RecommendResult, Sort, Viewer } from '../model/source.js';
import type { Operation } from './operation.js';

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
  /**
   * When a page that the source is not ready to give will be asked for again, in milliseconds since
   * 1970; null unless the source told to wait.
   */
  readonly retryAt: number | null;
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
  /** What the reader has done and the source has not confirmed, by key, in order of their doing. */
  readonly operations: ReadonlyMap<string, Operation>;
  /**
   * Whether what waits to be sent outlives the page: `kept` in this browser, or in `memory` alone,
   * because storage is full or forbidden. `unused` until the reader writes.
   */
  readonly outbox: 'unused' | 'kept' | 'memory';
  /** The person reading, as the page or the source says; null for nobody, or not asked yet. */
  readonly viewer: Viewer | null;
  /** New comments held back until the reader wants them (A11Y-9), by id, in order of their coming. */
  readonly arrivals: ReadonlyMap<string, Comment>;
  /** Ids of confirmed comments of the reader's that the pages loaded so far may lack. */
  readonly written: ReadonlySet<string>;
  /** Those of them confirmed before the first page was asked for that no page has brought since. */
  readonly lacking: ReadonlySet<string>;
  /** Ids of comments that are known to have been removed: no late word brings them back. */
  readonly gone: ReadonlySet<string>;
  /** Whether there is a network, as far as the device can tell. */
  readonly online: boolean;
  /** By id, the id under which a confirmed comment was shown while it was sent (`rowKey`). */
  readonly keys: ReadonlyMap<string, string>;
}

/** The state of a store that has asked for nothing yet. */
export function initialState(sort: Sort): ThreadState {
  return Object.freeze({
    phase: 'idle',
    error: null,
    retryAt: null,
    sort,
    comments: new Map(),
    recommendations: new Map(),
    total: null,
    next: null,
    loadingMore: false,
    moreError: null,
    malformed: 0,
    closed: null,
    operations: new Map(),
    outbox: 'unused',
    viewer: null,
    arrivals: new Map(),
    written: new Set<string>(),
    lacking: new Set<string>(),
    gone: new Set<string>(),
    online: true,
    keys: new Map(),
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

const overlays = new WeakMap<
  ThreadState['comments'],
  { readonly laid: readonly unknown[]; readonly visible: ThreadState['comments'] }
>();

/**
 * The comments as the reader sees them, by id: the confirmed ones with the reader's operations laid
 * over them. The same map as long as neither has changed, whatever becomes of an operation's status.
 */
export function visibleComments({ comments, operations }: ThreadState): ThreadState['comments'] {
  const laid = [...operations.values()].flatMap((operation) => operation.laid ?? []);
  if (laid.length === 0) return comments;
  const known = overlays.get(comments);
  if (known?.laid.length === laid.length && laid.every((each, at) => each === known.laid[at])) {
    return known.visible;
  }
  const visible = new Map(comments);
  for (const each of laid) {
    const under = visible.get(each.id);
    if (under) visible.set(each.id, Object.freeze({ ...under, ...each }));
    else if (isWhole(each)) visible.set(each.id, each);
  }
  overlays.set(comments, { laid, visible });
  return visible;
}

/** A change to a comment that is not loaded has nothing to be laid over. */
function isWhole(laid: NonNullable<Operation['laid']>): laid is Comment {
  return 'createdAt' in laid;
}

/** The reader's latest operation on a comment, or the one that a comment still being sent is. */
export function operationOf({ operations }: ThreadState, id: string): Operation | null {
  let latest: Operation | null = null;
  for (const operation of operations.values()) {
    const { laid, request } = operation;
    if (laid?.id === id || ('id' in request && request.id === id)) latest = operation;
  }
  return latest;
}

/** Ids of the comments whose recommendations or operations are others than before. */
export function touchedComments(now: ThreadState, before: ThreadState): ReadonlySet<string> {
  const touched = new Set(changedKeys(now.recommendations, before.recommendations));
  for (const key of changedKeys(now.operations, before.operations)) {
    const operation = now.operations.get(key) ?? before.operations.get(key);
    const id =
      operation && (operation.laid?.id ?? ('id' in operation.request && operation.request.id));
    if (id) touched.add(id);
  }
  return touched;
}

function changedKeys(now: ReadonlyMap<string, unknown>, before: typeof now): string[] {
  if (now === before) return [];
  return [...now.keys(), ...before.keys()].filter((key) => now.get(key) !== before.get(key));
}

/** What tells a comment's row apart on the page: it outlasts the comment's being confirmed (REL-6). */
export function rowKey({ keys }: ThreadState, id: string): string {
  return keys.get(id) ?? id;
}
