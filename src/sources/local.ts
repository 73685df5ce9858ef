/**
 * The `local` source: what the reader writes stays in this browser, across reloads, and is shown in
 * all its tabs at once. It starts from a JSON file, or from nothing. For demos and for pages
 * without a server; nobody else reads what is written.
 */
import type { CommentInput } from '../model/comment.js';
import { SourceError } from '../model/errors.js';
import {
  type CommentSource,
  type Patch,
  SORTS,
  type Viewer,
  type WriteOptions,
} from '../model/source.js';
import { inSlices } from '../conversation/slices.js';
import { readingSource } from './whole-thread-source.js';
import { readDocument, type CommentDocument } from './document.js';
import { documentReader, timeReader } from './json.js';
import { type Written, localChanges } from './local-changes.js';
import { type Kept, type LocalStore, NothingKept, browserStore } from './local-store.js';
import { createTabs } from './local-tabs.js';
import { type LocalThread, createLocalThread, ownComment } from './local-thread.js';
import { pageStore } from './page-store.js';
import type { RequestOptions } from './request.js';
import type { WritingRules } from './writing.js';

/** What to start with: `src`, or `comments`; by default every article's thread is empty. */
export interface LocalSourceOptions extends RequestOptions, WritingRules {
  /** The address of a file in the format of the json source. */
  readonly src?: string | URL;
  readonly baseUrl?: string | URL;
  /** IANA time zone of times that come without an offset. */
  readonly timezone?: string;
  readonly comments?: readonly CommentInput[];
  readonly closed?: boolean;
  /** Who reads; null: a guest. Default: null. */
  readonly viewer?: Viewer | null | (() => Viewer | null);
  /** What guests are asked for. Default: `name`. */
  readonly guests?: 'none' | 'name' | 'name-and-email';
  /** Default: 5,000. */
  readonly maxLength?: number;
  /** Default: a quarter of an hour. */
  readonly editWindow?: number;
  /** The name of the database, and of what the tabs share. Default: `colloquy`. */
  readonly database?: string;
  /** What keeps the comments. Default: the browser's IndexedDB, where it can be had. */
  readonly store?: LocalStore;
}

export type LocalSource = Required<Omit<CommentSource, 'report'>>;

const NOTHING_KEPT =
  'Colloquy: this browser keeps no comments for this page; they are gone when it is closed.';

/** Comments in this browser. Where it keeps none they last as long as the page, with a warning. */
export function localSource(options: LocalSourceOptions = {}): LocalSource {
  const { src, comments = [], closed, timezone, database = 'colloquy', now = Date.now } = options;
  const { guests = 'name', maxLength = 5000, editWindow = 15 * 60 * 1000 } = options;
  const rules = { guests, maxLength, editWindow };
  const fetched = src === undefined ? null : documentReader({ ...options, src });
  const threads = new Map<string, LocalThread>();
  const tabs = createTabs(`colloquy ${database}`);
  let store = options.store ?? browserStore(database);
  let proven = false;
  let document: CommentDocument | null = null;

  function viewer(): Viewer | null {
    const person = options.viewer ?? null;
    return typeof person === 'function' ? person() : person;
  }

  /** Uses the store; one that has never kept anything is given up for the page's memory. */
  async function keep<Result>(use: (store: LocalStore) => Promise<Result>): Promise<Result> {
    const used = store;
    try {
      return await use(used);
    } catch (failure) {
      if (failure instanceof SourceError) throw failure;
      if (proven || !(failure instanceof NothingKept)) {
        throw new SourceError('server', 'This browser did not keep it.', { cause: failure });
      }
      // Of two calls that find out the second must not throw away what the first has kept.
      if (store === used) {
        store = pageStore();
        console.warn(NOTHING_KEPT, failure);
      }
      return keep(use);
    }
  }

  async function readKept(article: string): Promise<Kept> {
    const kept = await keep((current) => current.read(article));
    proven ||= kept.comments.length + kept.recommendations.length > 0;
    return kept;
  }

  async function readDocumentAnew(signal: AbortSignal): Promise<CommentDocument> {
    if (fetched) return fetched(signal);
    return readDocument({ comments, closed }, 'local', await timeReader(timezone));
  }

  /** A thread as it is now, with what other tabs have written. */
  async function open(article: string, signal: AbortSignal, anew = false): Promise<LocalThread> {
    signal.throwIfAborted();
    if (anew || !document) {
      document = await unlessAborted(signal, readDocumentAnew(signal));
      threads.clear();
    }
    const known = threads.get(article);
    const thread = known ?? createLocalThread(document.thread(article), rules);
    threads.set(article, thread);
    await inSlices(thread.comments.reading(), signal);
    thread.follow(await unlessAborted(signal, readKept(article)), now());
    return thread;
  }

  /** Makes a change in one transaction, once for every key, and tells it. */
  async function write<Answer>(
    article: string,
    { signal, idempotencyKey: key }: WriteOptions,
    change: (thread: LocalThread, kept: Kept, at: number) => Written<Answer>,
  ): Promise<Answer> {
    const thread = await open(article, signal);
    const at = now();
    let patch: Patch | undefined;
    const writing = keep((current) =>
      current.write({ article, key, now: at }, (kept) => {
        thread.follow(kept, at);
        const { patch: told, ...written } = change(thread, kept, at);
        patch = told;
        return written;
      }),
    );
    const told = writing.then(({ answer, repeated }) => {
      proven = true;
      if (answer === null) {
        throw new SourceError('conflict', 'What was written under this key was erased.');
      }
      if (patch && !repeated) tabs.tell({ article, patch }, store.isShared);
      return answer;
    });
    return unlessAborted(signal, told);
  }

  return {
    ...readingSource(async (article, signal, anew) => (await open(article, signal, anew)).comments),
    features: { sorts: SORTS, ...rules },
    ...localChanges({ rules, viewer, write }),
    async count(articles, { signal }) {
      signal.throwIfAborted();
      document ??= await unlessAborted(signal, readDocumentAnew(signal));
      const { count } = document;
      const counts = Object.entries(count(articles)).map(async ([article, given]) => {
        const kept = await readKept(article);
        // A thread that is open counts what was written, too.
        const known = threads.get(article);
        known?.follow(kept, now());
        const written = known ? 0 : kept.comments.filter(({ removed }) => !removed).length;
        return [article, (known?.comments.total ?? given) + written] as const;
      });
      return Object.fromEntries(await unlessAborted(signal, Promise.all(counts)));
    },
    subscribe({ article }, listener, { signal }) {
      tabs.follow(article, listener, signal);
    },
    viewer: async ({ signal }) => unlessAborted(signal, Promise.resolve(viewer())),
    async exportData({ signal }) {
      const { comments, recommendations } = await unlessAborted(
        signal,
        keep((current) => current.readAll()),
      );
      return {
        viewer: viewer(),
        comments: comments.flatMap((kept) =>
          kept.removed ? [] : [{ article: kept.article, comment: ownComment(kept, rules, now()) }],
        ),
        recommendations: recommendations.flatMap(({ article, id, recommended }) =>
          recommended ? [{ article, id }] : [],
        ),
        reports: [],
      };
    },
    async eraseData(request, { signal, idempotencyKey: key }) {
      if (request.comments !== 'remove') {
        throw new SourceError('unsupported', 'Comments that nobody else sees can only be removed.');
      }
      signal.throwIfAborted();
      const forgetting = keep((current) => current.forget({ key, now: now() }));
      const told = forgetting.then((articles) => {
        // Those who follow read again what is left.
        for (const article of articles) {
          tabs.tell({ article, patch: { type: 'missed' } }, store.isShared);
        }
      });
      await unlessAborted(signal, told);
    },
  };
}

/** Waits for work that cannot be stopped, or until nobody waits any more. */
async function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined);
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    signal.addEventListener('abort', leave);
    const stay = (): void => signal.removeEventListener('abort', leave);
    work.finally(stay).then(resolve, reject);
  });
}
