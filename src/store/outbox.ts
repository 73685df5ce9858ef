/**
 * What the reader has written and the source has not confirmed, kept in this browser: it outlives
 * the page, and all tabs share it. What is confirmed stays for a minute, so that the same words
 * sent from a second tab are not sent again; what is held stays until the source shows it.
 *
 * Storage that is full, forbidden or broken costs nothing but the outliving: everything is in
 * memory as well, and `durable` says that it is there alone.
 */
import type { Comment } from '../model/comment.js';
import type { SourceErrorCode } from '../model/errors.js';
import type { RecommendRequest } from '../model/source.js';
import type { Operation, OperationRequest } from './operation.js';
import type { Timer, World } from './world.js';

/** A recommendation that waits for the network. It is no operation: nothing is laid over its comment. */
interface RecommendationRequest {
  readonly kind: 'recommend';
  readonly request: RecommendRequest;
}

/** An operation as it is kept, or a recommendation. Plain data. */
export interface Entry {
  readonly key: string;
  readonly startedAt: string;
  readonly asking: OperationRequest | RecommendationRequest;
  readonly laid: Operation['laid'];
  /** The id of who wrote it, where the source or the page has said: nobody else sends it. */
  readonly writer: string | null;
  /** Why it waits for the reader; null where it is to be sent. */
  readonly failure: {
    readonly code: SourceErrorCode;
    readonly message: string;
    readonly retryable: boolean;
    readonly fields: Readonly<Record<string, string>> | null;
  } | null;
  /** When it was confirmed, in milliseconds since 1970, and what the source made of it. */
  readonly settled: { readonly at: number; readonly comment: Comment | null } | null;
}

/** A place where entries of one thread are kept. Every method may fail, or never end. */
export interface EntryStorage {
  list(): Promise<readonly Entry[]>;
  get(key: string): Promise<Entry | undefined>;
  /**
   * Keeps an entry unless a twin of it is there, in one step that no other tab can come between.
   * @returns the one that is kept
   */
  add(entry: Entry, isTwin: (kept: Entry) => boolean): Promise<Entry>;
  put(entry: Entry): Promise<void>;
  remove(key: string): Promise<void>;
  /** Runs something while no other tab does. */
  alone<Result>(run: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
  close(): void;
}

export interface Outbox extends EntryStorage {
  /** Whether what is kept outlives the page, as far as is known by now. */
  readonly durable: boolean;
}

/** Opens a place by its name. */
export type OpenStorage = (place: string) => Promise<EntryStorage>;

/** How long storage may take; it is known to hang. */
const LIMIT = 2000;

/** By place, so that a thread that leaves the page and comes back finds what it had. */
const memories = new Map<string, Map<string, Entry>>();

/** Milliseconds: where the device is online and the source is not, it is asked again after so long. */
export const OFFLINE_PAUSE = 30_000;

export function memoryStorage(entries = new Map<string, Entry>()): EntryStorage {
  return {
    list: () => Promise.resolve([...entries.values()]),
    get: (key) => Promise.resolve(entries.get(key)),
    add(entry, isTwin) {
      const kept = [...entries.values()].find(isTwin) ?? entry;
      entries.set(kept.key, kept);
      return Promise.resolve(kept);
    },
    put(entry) {
      entries.set(entry.key, entry);
      return Promise.resolve();
    },
    remove(key) {
      entries.delete(key);
      return Promise.resolve();
    },
    alone: (run) => run(),
    close: () => undefined,
  };
}

/** The memory of a place, or one of its own where there is no name to find it by. */
function memoryOf(place: string | undefined): EntryStorage {
  if (place === undefined) return memoryStorage();
  const entries = memories.get(place) ?? new Map<string, Entry>();
  memories.set(place, entries);
  return memoryStorage(entries);
}

function within<Result>(promise: Promise<Result>, timer: Timer): Promise<Result> {
  return new Promise((resolve, reject) => {
    const callOff = timer(() => {
      reject(new Error(`The outbox did not answer within ${LIMIT} ms`));
    }, LIMIT);
    promise.then(resolve, reject).finally(callOff);
  });
}

/**
 * Opens the outbox of a thread.
 * @param place what tells the thread apart in this browser; absent: memory alone
 * @param lost called once when it turns out that nothing will outlive the page
 */
export function openOutbox(
  place: string | undefined,
  open: OpenStorage,
  world: World,
  lost: () => void,
): Outbox {
  const memory = memoryOf(place);
  let durable = place !== undefined;
  const opening = place === undefined ? null : within(open(place), world.timer);
  if (!opening) lost();

  function giveUp(): void {
    if (durable) lost();
    durable = false;
  }

  /** Asks what lasts, and what does not where that fails. */
  async function ask<Result>(
    question: (storage: EntryStorage) => Promise<Result>,
    remember?: (result: Result) => Promise<unknown>,
  ): Promise<Result> {
    if (opening && durable) {
      try {
        const result = await within(opening.then(question), world.timer);
        await remember?.(result);
        return result;
      } catch {
        giveUp();
      }
    }
    return question(memory);
  }

  return {
    get durable() {
      return durable;
    },
    list: () => ask((storage) => storage.list()),
    get: (key) => ask((storage) => storage.get(key)),
    add: (entry, isTwin) =>
      ask(
        (storage) => storage.add(entry, isTwin),
        (kept) => memory.put(kept),
      ),
    put: (entry) =>
      ask(
        (storage) => storage.put(entry),
        () => memory.put(entry),
      ),
    remove: (key) =>
      ask(
        (storage) => storage.remove(key),
        () => memory.remove(key),
      ),
    async alone(run, signal) {
      const storage = durable ? await opening?.catch(() => memory) : memory;
      return (storage ?? memory).alone(run, signal);
    },
    close() {
      void opening?.then(
        (storage) => {
          storage.close();
        },
        () => undefined,
      );
    },
  };
}
