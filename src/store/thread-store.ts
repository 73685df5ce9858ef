/**
 * One thread over time: loads pages, keeps what the source confirmed, lays the reader's own
 * operations over it, and tells listeners. Knows no DOM and no words; free to use without the
 * elements. Listeners hear once per microtask however much changed.
 */
import { inSlices } from '../conversation/slices.js';
import { SourceError, isAbortError, toSourceError } from '../model/errors.js';
import type { CallOptions, CommentSource, RecommendResult, Sort } from '../model/source.js';
import { DEFAULT_TIMEOUT, callSource } from './call.js';
import { idempotencyKey } from './idempotency-key.js';
import { pageSteps, parseComments, parseRecommendResult } from './parse-page.js';
import { type Action, type Page, reduce } from './reducer.js';
import { type ThreadState, initialState, visibleComment } from './state.js';

export interface ThreadStoreOptions {
  readonly source: CommentSource;
  /** Passed to the source with every call. Default: ''. */
  readonly article?: string;
  /** Default: `oldest`. */
  readonly sort?: Sort;
  /** Comments to ask for at a time. Default: as the source likes. */
  readonly pageSize?: number;
  /** Milliseconds a call may take. Default: 10,000. */
  readonly timeout?: number;
}

export interface ThreadStore {
  getState(): ThreadState;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
  /** Loads the first page anew. Failure shows in the state, not in the promise. */
  load(): Promise<void>;
  /** Loads the next page, if there is one; joins in where one is on its way. */
  loadMore(): Promise<void>;
  /** Changes the order; a thread that is not loaded whole is loaded anew in it. */
  sort(sort: Sort): Promise<void>;
  /** Orders that can be had: all of them once the thread is loaded whole. */
  canSort(sort: Sort): boolean;
  /** Makes sure a comment is loaded, wherever it is. @returns false when there is none. */
  reveal(id: string): Promise<boolean>;
  /**
   * Shows the recommendation at once and tells the source. While one call for a comment is on its
   * way further ones only change what is wanted in the end (REL-5).
   * @throws SourceError when the source refuses; the true state is shown again by then
   */
  recommend(id: string, recommended: boolean): Promise<void>;
  /** Aborts everything and forgets its listeners. */
  dispose(): void;
}

/** Makes the store of one thread. It asks for nothing until told to. */
export function createThreadStore(options: ThreadStoreOptions): ThreadStore {
  const { source, article = '', pageSize, timeout = DEFAULT_TIMEOUT } = options;
  const lifetime = new AbortController();
  const listeners = new Set<() => void>();
  const recommending = new Map<string, Promise<void>>();
  let state = initialState(options.sort ?? 'oldest');
  let reading = new AbortController();
  let turningPage: Promise<void> | null = null;
  let notifying = false;

  const dispatch = (action: Action): void => {
    state = reduce(state, action);
    if (notifying) return;
    notifying = true;
    queueMicrotask(() => {
      notifying = false;
      for (const listener of listeners) listener();
    });
  };

  const call = <Result>(
    make: (options: CallOptions) => Promise<Result>,
    signal = lifetime.signal,
  ): Promise<Result> => callSource(make, signal, timeout);

  const sourceSorts = (): readonly Sort[] => source.features?.sorts ?? ['oldest'];

  const canSort = (sort: Sort): boolean => state.next === null || sourceSorts().includes(sort);

  const fetchPage = async (cursor: string | null, signal: AbortSignal): Promise<Page> => {
    const limit = pageSize === undefined ? {} : { limit: pageSize };
    const query = { article, sort: state.sort, cursor, ...limit };
    const answer = await call((options) => source.load(query, options), signal);
    return inSlices(pageSteps(answer), signal);
  };

  /** Reports a failed read; one that was aborted has been superseded and says nothing. */
  const report = (failure: unknown, type: 'load-failed' | 'more-failed'): void => {
    if (!isAbortError(failure)) dispatch({ type, error: toSourceError(failure) });
  };

  const load = async (): Promise<void> => {
    reading.abort();
    if (lifetime.signal.aborted) return;
    reading = new AbortController();
    const { signal } = reading;
    dispatch({ type: 'load-started' });
    try {
      const page = await fetchPage(null, signal);
      if (signal.aborted) return;
      dispatch({ type: 'loaded', page });
      // A source that pages in its own order alone has not given the one that was asked for.
      if (!canSort(state.sort)) dispatch({ type: 'sorted', sort: sourceSorts()[0] ?? 'oldest' });
    } catch (failure) {
      report(failure, 'load-failed');
    }
  };

  const turnPage = async (next: string): Promise<void> => {
    const { signal } = reading;
    dispatch({ type: 'more-started' });
    try {
      const page = await fetchPage(next, signal);
      if (page.next === next) throw new SourceError('invalid', 'A page names itself as the next');
      if (!signal.aborted) dispatch({ type: 'more-loaded', page });
    } catch (failure) {
      report(failure, 'more-failed');
    }
  };

  const loadMore = async (): Promise<void> => {
    const { next, phase } = state;
    if (next === null || phase !== 'ready') return;
    turningPage ??= turnPage(next).finally(() => (turningPage = null));
    await turningPage;
  };

  const loadContext = async (id: string): Promise<void> => {
    const { signal } = reading;
    const answer = await call(
      async (options) => (await source.context?.({ article, id }, options)) ?? { comments: [] },
      signal,
    );
    if (!signal.aborted) dispatch({ type: 'context-loaded', ...parseComments(answer) });
  };

  const reveal = async (id: string): Promise<boolean> => {
    if (state.comments.has(id)) return true;
    try {
      if (source.context && state.next !== null) {
        await loadContext(id);
        return state.comments.has(id);
      }
    } catch (failure) {
      if (isAbortError(failure)) return false;
      // The pages may still hold what the shortcut could not bring.
    }
    const turned = new Set<string | null>([null]);
    while (!state.comments.has(id) && !turned.has(state.next)) {
      turned.add(state.next);
      await loadMore();
    }
    return state.comments.has(id);
  };

  const sendRecommendation = async (id: string): Promise<void> => {
    try {
      for (let wanted = wantedOf(id); wanted !== null; wanted = wantedOf(id)) {
        const request = { article, id, recommended: wanted };
        const key = idempotencyKey();
        const answer = await call(async (options): Promise<RecommendResult> => {
          if (!source.recommend) {
            throw new SourceError('unsupported', 'This source takes no recommendations');
          }
          return source.recommend(request, { ...options, idempotencyKey: key });
        });
        const result = parseRecommendResult(answer);
        dispatch({ type: 'recommendation-confirmed', id, asked: wanted, result });
      }
    } catch (failure) {
      dispatch({ type: 'recommendation-refused', id });
      if (!isAbortError(failure)) throw toSourceError(failure);
    } finally {
      recommending.delete(id);
    }
  };

  const wantedOf = (id: string): boolean | null => state.recommendations.get(id)?.wanted ?? null;

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    loadMore,
    async sort(sort) {
      if (sort === state.sort) return;
      const whole = state.next === null && state.phase === 'ready';
      dispatch({ type: 'sorted', sort });
      if (!whole && state.phase !== 'idle') await load();
    },
    canSort,
    reveal,
    recommend(id, recommended) {
      const comment = state.comments.get(id);
      const before = comment && visibleComment(state, comment);
      if (!before || before.recommended === recommended) {
        return recommending.get(id) ?? Promise.resolve();
      }
      dispatch({ type: 'recommendation-wanted', id, recommended });
      const sending = recommending.get(id) ?? sendRecommendation(id);
      if (!recommending.has(id)) recommending.set(id, sending);
      return sending;
    },
    dispose() {
      reading.abort();
      lifetime.abort();
      listeners.clear();
    },
  };
}
