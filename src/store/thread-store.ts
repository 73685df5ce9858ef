/** What the store of a thread is asked and told. It is made in create-thread-store.ts. */
import type { Comment } from '../model/comment.js';
import type { CommentSource, Sort, Viewer } from '../model/source.js';
import type { CreateOutcome, Draft, Operation, ReportDraft } from './operation.js';
import type { OpenStorage } from './outbox.js';
import type { ThreadState } from './state.js';
import type { World } from './world.js';

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
   * kept and sent later, and the promise settles then. Where the page ends before the source has
   * answered, the next one in this `place` shows it and sends it again.
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
