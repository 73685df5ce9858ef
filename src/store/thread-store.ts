/**
 * One thread over time: loads pages, keeps what the source confirmed, lays the reader's own
 * operations over it, and tells listeners. Knows no DOM and no words; free to use without the
 * elements. Listeners hear once per microtask however much changed. What only writing and live
 * threads need is fetched when it is needed.
 */
import type { Comment } from '../model/comment.js';
import { isAbortError, toSourceError } from '../model/errors.js';
import type { CommentSource, Sort, Viewer } from '../model/source.js';
import { DEFAULT_TIMEOUT } from './call.js';
import { createCore } from './core.js';
import type { CreateOutcome, Draft, Operation, ReportDraft } from './operation.js';
import type { Live } from './live.js';
import { isMarked } from './marks.js';
import type { OpenStorage } from './outbox.js';
import { createReading } from './reading.js';
import { type ThreadState, visibleComment } from './state.js';
import { type World, deviceWorld } from './world.js';
import type { Writing } from './writing.js';

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
  /** Clock, chance, timers, network. Default: the device's. */
  readonly world?: World;
  /**
   * What tells this thread apart in this browser's storage, so that what waits to be sent outlives
   * the page. Default: it does not.
   */
  readonly place?: string;
  /** Where it is kept. Default: in IndexedDB. */
  readonly openStorage?: OpenStorage;
  /**
   * Hears of every operation the source has confirmed, those of an earlier visit included.
   * `comment`: as it stands by then; null where nothing of it is left, or it was reported.
   */
  readonly onConfirmed?: (operation: Operation, comment: Comment | null) => void;
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
   * way further ones only change what is wanted in the end (REL-5). Without a network the last one is
   * kept and sent later, and the promise settles then.
   * @throws SourceError when the source refuses; the true state is shown again by then
   */
  recommend(id: string, recommended: boolean): Promise<void>;

  /** Fetches what writing needs, and asks the source who reads. Call it when a reader begins. */
  prepareWriting(): Promise<void>;
  /** Says who reads, where the page knows better than the source. */
  setViewer(viewer: Viewer | null): void;
  /**
   * Shows the comment at once as `operations` has it, and sends it. The promise settles when the
   * source has answered, which may be after a wait; the operation tells meanwhile. Handed in twice
   * while it is on its way, a comment is sent once (REL-4).
   * @throws SourceError when it failed: the operation stays, to `retry` or `discard`
   * @throws AbortError when it was discarded, or the store disposed of
   */
  create(draft: Draft): Promise<CreateOutcome>;
  /** Changes the text of a comment; like `create`. */
  edit(id: string, text: string): Promise<void>;
  /** Removes a comment; like `create`, but where it fails the comment is shown again. */
  remove(id: string): Promise<void>;
  /** Tells the moderators of a comment; like `create`. */
  report(report: ReportDraft): Promise<void>;
  /** Sends an operation again, under the key it had; like the call it began with. */
  retry(key: string): Promise<void>;
  /**
   * Takes an operation back. What is on its way may have arrived all the same.
   * @returns the words that were to be sent, or null where there were none
   */
  discard(key: string): string | null;
  /** Shows the comments that have arrived, in their places. */
  admitArrivals(): void;
  /** Follows the thread live, or no longer, where the source can tell. Default: it does not. */
  setLive(live: boolean): void;

  /** Aborts everything and forgets its listeners. */
  dispose(): void;
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
    if (resumed || options.place === undefined || !isMarked(core.world, options.place)) return;
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
