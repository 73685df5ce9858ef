/** The reading half of a store: pages, order, single comments out of their page. */
import { inSlices } from '../conversation/slices.js';
import { SourceError, isAbortError, toSourceError } from '../model/errors.js';
import type { CallOptions, Sort } from '../model/source.js';
import type { StoreCore } from './core.js';
import { pageSteps, parseComments } from './parse-page.js';
import { patiently } from './patience.js';
import type { Page } from './reducer.js';
import type { ThreadStore } from './thread-store.js';

export type Reading = Pick<ThreadStore, 'load' | 'loadMore' | 'sort' | 'canSort' | 'reveal'> & {
  /** Aborts when the thread is loaded anew, and with the store. */
  current(): AbortSignal;
  fetchPage(cursor: string | null, signal: AbortSignal): Promise<Page>;
};

export function createReading(core: StoreCore, pageSize: number | undefined): Reading {
  const { source, article, getState, dispatch, call, ask } = core;
  let reading = new AbortController();
  core.signal.addEventListener('abort', () => {
    reading.abort();
  });
  let turningPage: Promise<void> | null = null;

  const read = <Answer>(
    make: (options: CallOptions) => Promise<Answer>,
    signal: AbortSignal,
  ): Promise<Answer> =>
    patiently(
      () => call(make, signal),
      core.world,
      signal,
      (retryAt) => {
        dispatch({ type: 'postponed', retryAt });
      },
    );

  const sourceSorts = (): readonly Sort[] => source.features?.sorts ?? ['oldest'];

  const canSort = (sort: Sort): boolean => getState().next === null || sourceSorts().includes(sort);

  const fetchPage = async (cursor: string | null, signal: AbortSignal): Promise<Page> => {
    const limit = pageSize === undefined ? {} : { limit: pageSize };
    const query = { article, sort: getState().sort, cursor, ...limit };
    const answer = await read((options) => source.load(query, options), signal);
    return inSlices(pageSteps(answer), signal);
  };

  /** Reports a failed read; one that was aborted has been superseded and says nothing. */
  const report = (failure: unknown, type: 'load-failed' | 'more-failed'): void => {
    if (!isAbortError(failure)) dispatch({ type, error: toSourceError(failure) });
  };

  const load = async (): Promise<void> => {
    reading.abort();
    if (core.signal.aborted) return;
    reading = new AbortController();
    const { signal } = reading;
    dispatch({ type: 'load-started' });
    try {
      await ask(fetchPage(null, signal), (page) => {
        if (signal.aborted) return;
        dispatch({ type: 'loaded', page });
        // A source that pages in its own order alone has not given the one that was asked for.
        if (!canSort(getState().sort)) {
          dispatch({ type: 'sorted', sort: sourceSorts()[0] ?? 'oldest' });
        }
      });
    } catch (failure) {
      report(failure, 'load-failed');
    }
  };

  const turnPage = async (next: string): Promise<void> => {
    const { signal } = reading;
    dispatch({ type: 'more-started' });
    try {
      await ask(fetchPage(next, signal), (page) => {
        if (page.next === next) throw new SourceError('invalid', 'A page names itself as the next');
        if (!signal.aborted) dispatch({ type: 'more-loaded', page });
      });
    } catch (failure) {
      report(failure, 'more-failed');
    }
  };

  const loadMore = async (): Promise<void> => {
    const { next, phase } = getState();
    if (next === null || phase !== 'ready') return;
    turningPage ??= turnPage(next).finally(() => (turningPage = null));
    await turningPage;
  };

  const loadContext = async (id: string): Promise<void> => {
    const { signal } = reading;
    const answer = read(
      async (options) => (await source.context?.({ article, id }, options)) ?? { comments: [] },
      signal,
    );
    await ask(answer, (context) => {
      if (!signal.aborted) dispatch({ type: 'context-loaded', ...parseComments(context) });
    });
  };

  const reveal = async (id: string): Promise<boolean> => {
    const isLoaded = (): boolean => getState().comments.has(id);
    if (isLoaded()) return true;
    try {
      if (source.context && getState().next !== null) {
        await loadContext(id);
        return isLoaded();
      }
    } catch (failure) {
      if (isAbortError(failure)) return false;
      // The pages may still hold what the shortcut could not bring.
    }
    const turned = new Set<string | null>([null]);
    while (!isLoaded() && !turned.has(getState().next)) {
      turned.add(getState().next);
      await loadMore();
    }
    return isLoaded();
  };

  return {
    load,
    loadMore,
    async sort(sort) {
      const { sort: before, next, phase } = getState();
      if (sort === before) return;
      const whole = next === null && phase === 'ready';
      dispatch({ type: 'sorted', sort });
      if (!whole && phase !== 'idle') await load();
    },
    canSort,
    reveal,
    current: () => reading.signal,
    fetchPage,
  };
}
