/** Every way a thread's state can change: (state, action) -> state, pure. */
import type { Comment } from '../model/comment.js';
import type { SourceError } from '../model/errors.js';
import type { RecommendResult, Sort } from '../model/source.js';
import type { Recommendation, ThreadState } from './state.js';

/** A page after every item has passed `parseComment`. */
export interface Page {
  readonly comments: readonly Comment[];
  readonly malformed: number;
  readonly total: number | null;
  readonly next: string | null;
  readonly closed: ThreadState['closed'];
}

export type Action =
  | { readonly type: 'load-started' }
  | { readonly type: 'loaded'; readonly page: Page }
  | { readonly type: 'load-failed'; readonly error: SourceError }
  | { readonly type: 'postponed'; readonly retryAt: number | null }
  | { readonly type: 'more-started' }
  | { readonly type: 'more-loaded'; readonly page: Page }
  | { readonly type: 'more-failed'; readonly error: SourceError }
  | { readonly type: 'context-loaded'; readonly comments: readonly Comment[] }
  | { readonly type: 'sorted'; readonly sort: Sort }
  | { readonly type: 'recommendation-wanted'; readonly id: string; readonly recommended: boolean }
  | {
      readonly type: 'recommendation-confirmed';
      readonly id: string;
      /** What the source was asked for: it may have decided otherwise. */
      readonly asked: boolean;
      readonly result: RecommendResult;
    }
  | { readonly type: 'recommendation-refused'; readonly id: string };

export function reduce(state: ThreadState, action: Action): ThreadState {
  return Object.freeze({ ...state, ...change(state, action) });
}

function change(state: ThreadState, action: Action): Partial<ThreadState> {
  switch (action.type) {
    case 'load-started':
      return {
        phase: 'loading',
        error: null,
        moreError: null,
        loadingMore: false,
        retryAt: null,
        lacking: state.written,
      };
    case 'loaded': {
      const lacking = lackingIn(state, action.page);
      const comments = merge(
        merge(new Map(), action.page.comments),
        ownBeside(state, lacking, action.page),
      );
      return {
        phase: 'ready',
        comments,
        lacking,
        // Pages bring what had come before they were asked for.
        arrivals: new Map(),
        recommendations: keepPending(state, comments),
        malformed: action.page.malformed,
        ...pageFields(action.page, null),
      };
    }
    case 'load-failed':
      return { phase: 'failed', error: action.error };
    case 'postponed':
      return { retryAt: action.retryAt };
    case 'more-started':
      return { loadingMore: true, moreError: null };
    case 'more-loaded':
      return {
        ...turned(state, action.page),
        malformed: state.malformed + action.page.malformed,
        loadingMore: false,
        ...pageFields(action.page, state),
      };
    case 'more-failed':
      return { loadingMore: false, moreError: action.error };
    case 'context-loaded':
      return show(state, merge(state.comments, action.comments));
    case 'sorted':
      return { sort: action.sort };
    case 'recommendation-wanted':
      return recommend(state, action.id, (touched) => ({ ...touched, wanted: action.recommended }));
    case 'recommendation-confirmed':
      return recommend(state, action.id, ({ wanted }) => ({
        confirmed: action.result,
        wanted: wanted === action.asked ? null : wanted,
      }));
    case 'recommendation-refused':
      return recommend(state, action.id, ({ confirmed }) => ({ confirmed, wanted: null }));
  }
}

function pageFields(page: Page, before: ThreadState | null): Partial<ThreadState> {
  return {
    total: page.total ?? before?.total ?? null,
    next: page.next,
    closed: page.closed ?? before?.closed ?? null,
  };
}

/**
 * Adds comments; of two with one id the first stands, because a page may overlap the one before.
 * @param kept ids of what is older than any page
 */
function merge(
  known: ReadonlyMap<string, Comment>,
  added: readonly Comment[],
  kept?: ReadonlySet<string>,
): ReadonlyMap<string, Comment> {
  const merged = new Map(known);
  let isChanged = known.size === 0;
  for (const comment of added) {
    if (merged.has(comment.id) && !kept?.has(comment.id)) continue;
    merged.set(comment.id, comment);
    isChanged = true;
  }
  return isChanged ? merged : known;
}

/** Whether what is not here by now is gone. What could not be read may have been it. */
export function isLast({ next, malformed }: Page): boolean {
  return next === null && malformed === 0;
}

/** What was confirmed before the page was asked for and did not come with it. */
function lackingIn({ lacking }: ThreadState, { comments }: Page): ReadonlySet<string> {
  const left = new Set(lacking);
  for (const { id } of comments) left.delete(id);
  return left;
}

/** The reader's own comments that a first page does not show, though the thread may hold them. */
function ownBeside({ comments }: ThreadState, lacking: Iterable<string>, page: Page): Comment[] {
  const own = [...lacking].flatMap((id) => comments.get(id) ?? []);
  return own.filter(({ status }) => !isLast(page) || status === 'held');
}

/** A page more: what it brings is newer than what was kept; what the last one lacks is gone. */
function turned(state: ThreadState, page: Page): Partial<ThreadState> {
  const comments = merge(state.comments, page.comments, state.lacking);
  const lacking = lackingIn(state, page);
  const gone = [...lacking].filter((id) => comments.get(id)?.status !== 'held');
  if (!isLast(page) || gone.length === 0) return { ...show(state, comments), lacking };
  const left = new Map(comments);
  for (const id of gone) left.delete(id);
  return { ...show(state, left), lacking: new Set() };
}

/** These are the comments; what is among them waits no longer. */
function show(
  { arrivals }: ThreadState,
  comments: ThreadState['comments'],
): Pick<ThreadState, 'comments' | 'arrivals'> {
  if (arrivals.size === 0) return { comments, arrivals };
  return { comments, arrivals: new Map([...arrivals].filter(([id]) => !comments.has(id))) };
}

/** A reload brings the source's own numbers; only what is still on its way stays laid over them. */
function keepPending(
  { recommendations }: ThreadState,
  comments: ThreadState['comments'],
): ThreadState['recommendations'] {
  const pending = [...recommendations].filter(([, { wanted }]) => wanted !== null);
  return new Map(
    pending.map(([id, { confirmed, wanted }]) => [
      id,
      { confirmed: comments.get(id) ?? confirmed, wanted },
    ]),
  );
}

function recommend(
  state: ThreadState,
  id: string,
  update: (touched: Recommendation) => Recommendation,
): Partial<ThreadState> {
  const comment = state.comments.get(id);
  if (!comment) return {};
  const touched = state.recommendations.get(id) ?? { confirmed: comment, wanted: null };
  return { recommendations: new Map(state.recommendations).set(id, update(touched)) };
}
