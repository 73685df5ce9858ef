/**
 * One thread over time: loads pages, keeps what the source confirmed, lays the reader's own
 * operations over it, and tells listeners. Knows no DOM and no words; free to use without the
 * elements. Listeners hear once per microtask however much changed. What only writing and live
 * threads need is fetched when it is needed.
 */
import { isAbortError, toSourceError } from '../model/errors.js';
import { DEFAULT_TIMEOUT } from './call.js';
import { createCore } from './core.js';
import type { Live } from './live.js';
import { hasLeft } from './marks.js';
import { createReading } from './reading.js';
import { visibleComment } from './state.js';
import type { ThreadStore, ThreadStoreOptions } from './thread-store.js';
import type { noteWish } from './wishes.js';
import { deviceWorld } from './world.js';
import type { Writing } from './writing.js';

/** What notes a wish as it is made, once it has been given; before, it is noted when it is sent. */
let note: typeof noteWish | null = null;

/** Has wishes noted. What that takes comes with what answers readers, because reading does not need it. */
export function noteWishesWith(noting: typeof noteWish): void {
  note = noting;
}

/** Makes the store of one thread. It asks for nothing until told to. */
export function createThreadStore(options: ThreadStoreOptions): ThreadStore {
  const core = createCore({
    source: options.source,
    article: options.article ?? '',
    sort: options.sort ?? 'oldest',
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
    world: options.world ?? deviceWorld,
  });
  const reading = createReading(core, options.pageSize);
  const { load, loadMore, sort, canSort, reveal } = reading;
  const recommending = new Map<string, Promise<void>>();
  let loading: Promise<Writing> | null = null;
  let ready: Writing | null = null;
  let live: Live | null = null;
  let isLive = false;
  let firstPage: Promise<void> = Promise.resolve();

  const writing = (): Promise<Writing> =>
    (loading ??= import('./writing.js').then(
      ({ createWriting }) => (ready = createWriting(core, options, refresh)),
      (failure: unknown) => {
        loading = null;
        throw failure;
      },
    ));

  /** The same; without a network it is fetched when there is one. */
  const writingLater = async (): Promise<Writing> => {
    const { isOnline, listen } = core.world;
    return writing().catch(async (failure: unknown) => {
      if (isOnline()) throw failure;
      await new Promise<void>((resolve) => {
        listen('online', resolve, core.signal);
      });
      return writing();
    });
  };

  const loadFirst = (): Promise<void> => (firstPage = load());

  const refresh = async (): Promise<boolean> => {
    await firstPage;
    try {
      return await (await import('./refreshing.js')).refresh(core, reading);
    } catch {
      return false;
    }
  };

  const startLive = async (): Promise<void> => {
    const { createLive } = await import('./live.js');
    live ??= createLive(core, (...told) => ready?.echo(...told) ?? false, refresh);
    if (isLive) live.start();
  };

  const admitArrivals = (): void => {
    core.update(({ comments, arrivals }) => {
      if (arrivals.size === 0) return {};
      const all = new Map(comments);
      for (const [id, comment] of arrivals) all.set(id, comment);
      return { comments: all, arrivals: new Map() };
    });
  };

  const networkChanged = (): void => {
    const online = core.world.isOnline();
    core.update(() => ({ online }));
    if (online) void (core.getState().phase === 'failed' ? loadFirst() : refresh());
  };
  core.world.listen('online', networkChanged, core.signal);
  core.world.listen('offline', networkChanged, core.signal);

  /** What an earlier visit has left is taken up with the first page. */
  let resumed = false;
  const resume = (): void => {
    if (resumed || options.place === undefined || !hasLeft(core.world, options.place)) return;
    resumed = true;
    void writing().then(
      ({ prepare }) => prepare(),
      () => (resumed = false),
    );
  };

  return {
    async load() {
      resume();
      await loadFirst();
    },
    loadMore,
    sort,
    canSort,
    reveal(id) {
      if (core.getState().arrivals.has(id)) admitArrivals();
      return reveal(id);
    },
    getState: core.getState,
    subscribe: core.subscribe,
    recommend(id, recommended) {
      const state = core.getState();
      const comment = state.comments.get(id);
      const before = comment && visibleComment(state, comment);
      const sending = recommending.get(id);
      if (!before || before.recommended === recommended) return sending ?? Promise.resolve();
      core.dispatch({ type: 'recommendation-wanted', id, recommended });
      note?.(core, options.place, id, recommended);
      if (sending) return sending;
      const sent = writingLater()
        .then(({ sendRecommendation }) => sendRecommendation(id))
        .catch((failure: unknown) => {
          core.dispatch({ type: 'recommendation-refused', id });
          if (!isAbortError(failure)) throw toSourceError(failure);
        })
        .finally(() => recommending.delete(id));
      recommending.set(id, sent);
      return sent;
    },
    prepareWriting: async () => (await writing()).prepare(),
    setViewer(viewer) {
      core.update(() => ({ viewer }));
    },
    // At once where that can be, so that they stay in order: the page may be leaving.
    create: async (draft) => (ready ?? (await writing())).create(draft),
    edit: async (id, text) => (ready ?? (await writing())).edit(id, text),
    remove: async (id) => (ready ?? (await writing())).remove(id),
    report: async (report) => (ready ?? (await writing())).report(report),
    retry: async (key) => (ready ?? (await writing())).retry(key),
    discard: (key) => ready?.discard(key) ?? null,
    admitArrivals,
    setLive(wanted) {
      isLive = wanted;
      if (wanted && core.source.subscribe) startLive().catch(() => undefined);
      else live?.stop();
    },
    dispose: core.dispose,
  };
}
