/**
 * Sends operations, in the order of the reader's doing, one at a time and each once: under one key,
 * after it has been put into the outbox, while no other tab sends. What passes by itself is tried
 * again by itself; what does not waits for the reader. What it all means to the reader is the
 * business of `writing.ts`.
 */
import type { Comment } from '../model/comment.js';
import { SourceError, toSourceError } from '../model/errors.js';
import type { WriteOptions } from '../model/source.js';
import { confirmed, operationDropped, operationPut, operationReplaced } from './changes.js';
import type { StoreCore } from './core.js';
import { failureOf, entryOf, errorOf } from './entries.js';
import type { Operation } from './operation.js';
import { type Entry, OFFLINE_PAUSE, type Outbox } from './outbox.js';
import { parseAnswer } from './parse-answer.js';
import { waitBeforeRetry } from './patience.js';
import type { ThreadStoreOptions } from './thread-store.js';
import { wait } from './world.js';

export interface Sending {
  /** Sends an operation that is in the state, once it is kept. */
  begin(operation: Operation, kept: Promise<Entry>): Promise<Comment | null>;
  /** What has become, or will become, of an operation on its way. */
  answer(key: string): Promise<Comment | null> | undefined;
  retry(key: string): Promise<Comment | null>;
  stop(key: string): void;
  /** Sends what there is in the state. */
  proceed(): void;
  /**
   * The thread shows a comment written under a key, by whatever way it came.
   * @param isWhole whether it says what the reader may do with it; if not, the answer is worth waiting for
   * @returns whether it was on its way here
   */
  echo(key: string, comment: Comment, isWhole: boolean): boolean;
}

interface Answer {
  readonly promise: Promise<Comment | null>;
  readonly resolve: (comment: Comment | null) => void;
  readonly reject: (reason: unknown) => void;
}

export function createSending(
  core: StoreCore,
  outbox: () => Outbox,
  refresh: () => Promise<boolean>,
  onConfirmed: ThreadStoreOptions['onConfirmed'],
): Sending {
  const { source, world, getState, update } = core;
  const answers = new Map<string, Answer>();
  const keeping = new Map<string, Promise<Entry>>();
  /** By key: ends the attempt under way, or the wait before the next. */
  const attempts = new Map<string, { readonly stop: AbortController; nap: AbortController }>();
  const heard = new Map<string, Comment>();
  let proceeding = false;
  let lookAgain: (() => void) | null = null;

  core.signal.addEventListener('abort', () => {
    lookAgain?.();
    for (const key of [...attempts.keys()]) stop(key);
    for (const { reject } of answers.values()) reject(core.signal.reason);
  });
  world.listen('online', resume, core.signal);
  world.listen('pageshow', proceed, core.signal);

  function operationAt(key: string): Operation | undefined {
    return getState().operations.get(key);
  }

  function answerOf(key: string): Answer {
    const known = answers.get(key);
    if (known) return known;
    let resolve: Answer['resolve'] = () => undefined;
    let reject: Answer['reject'] = () => undefined;
    const promise = new Promise<Comment | null>((...settle) => ([resolve, reject] = settle));
    const answer = { promise, resolve, reject };
    answers.set(key, answer);
    // Whoever asked hears of it; a failure that nobody asked about is in the state.
    promise.catch(() => undefined).finally(() => answers.delete(key));
    return answer;
  }

  function stop(key: string): void {
    attempts.get(key)?.stop.abort();
    attempts.get(key)?.nap.abort();
  }

  async function settle(operation: Operation, comment: Comment | null): Promise<void> {
    const { key } = operation;
    if (!operationAt(key)) return;
    core.record(confirmed(operation, comment));
    onConfirmed?.(operation, comment);
    answers.get(key)?.resolve(comment);
    await outbox().put(entryOf(operation, getState(), { at: world.now(), comment }));
    await forgetHeld(operation, comment);
  }

  /** What becomes of a held comment becomes of what is kept of it. */
  async function forgetHeld(
    { key, kind, request }: Operation,
    comment: Comment | null,
  ): Promise<void> {
    if ((kind !== 'edit' && kind !== 'remove') || !getState().written.has(request.id)) return;
    for (const entry of await outbox().list()) {
      const { settled } = entry;
      if (entry.key === key || settled?.comment?.id !== request.id) continue;
      const kept = comment && kind === 'edit' ? { ...settled, comment } : null;
      await (kept ? outbox().put({ ...entry, settled: kept }) : outbox().remove(entry.key));
    }
  }

  async function fail(operation: Operation, error: SourceError): Promise<void> {
    const { key, kind } = operation;
    // A comment that could not be removed is there still, and is shown.
    const shown = kind === 'remove' ? { laid: null } : {};
    const failed: Operation = { ...operation, ...shown, status: 'failed', error, retryAt: null };
    update(operationPut(failed));
    answers.get(key)?.reject(error);
    await outbox().put({ ...entryOf(failed, getState(), null), failure: failureOf(error) });
  }

  async function call({ kind, request }: Operation, options: WriteOptions): Promise<unknown> {
    const method = source[kind] as
      ((request: unknown, options: WriteOptions) => Promise<unknown>) | undefined;
    if (!method) throw new SourceError('unsupported', `This source does not ${kind}`);
    return method.call(source, request, options);
  }

  async function ask(operation: Operation, signal: AbortSignal): Promise<void> {
    const { key, kind } = operation;
    let comment: Comment | null = null;
    try {
      const answer = await core.call(
        (options) => call(operation, { ...options, idempotencyKey: key }),
        signal,
      );
      comment = parseAnswer(kind, answer);
    } catch (failure) {
      // What is gone already has been removed.
      if (kind !== 'remove' || toSourceError(failure).code !== 'not-found') throw failure;
    }
    await settle(operation, comment);
  }

  /** Asks unless another tab has done so, or has taken the operation back. */
  async function askOnce(operation: Operation, signal: AbortSignal): Promise<void> {
    const entry = await outbox().get(operation.key);
    signal.throwIfAborted();
    if (entry?.settled) return settle(operation, entry.settled.comment);
    if (entry?.failure && !entry.failure.retryable) throw errorOf(entry.failure);
    if (!entry && outbox().durable) {
      update(operationDropped(operation.key));
      answers.get(operation.key)?.reject(new DOMException('Taken back', 'AbortError'));
      return;
    }
    await ask(operation, signal);
  }

  /** @returns false where nothing can be sent for the time being */
  async function attempt({ key, kind }: Operation): Promise<boolean> {
    const under = { stop: new AbortController(), nap: new AbortController() };
    const { signal } = under.stop;
    const isOver = (): boolean => signal.aborted;
    attempts.set(key, under);
    try {
      // A removal waits for nothing: it may be the last thing a page does, and counts once anyway.
      if (kind !== 'remove') await keeping.get(key);
      for (let tries = 1; ; tries++) {
        const operation = operationAt(key);
        if (!operation || isOver()) return !core.signal.aborted;
        if (!world.isOnline()) return postpone(new SourceError('offline', 'No network'));
        update(operationPut({ ...operation, status: 'sending', error: null, retryAt: null }));
        try {
          await (kind === 'remove'
            ? ask(operation, signal)
            : outbox().alone(() => askOnce(operation, signal), signal));
          return true;
        } catch (failure) {
          if (isOver()) return !core.signal.aborted;
          const echo = heard.get(key);
          if (echo) {
            await settle(operation, echo);
            return true;
          }
          const error = toSourceError(failure);
          if (error.code === 'offline') return postpone(error);
          // Said of words that were taken and never answered, too: then the thread shows them.
          if (error.code === 'duplicate' && (await refresh()) && !operationAt(key)) return true;
          const pause = waitBeforeRetry(error, tries, world.random);
          if (pause === null) {
            await fail(operation, error);
            return true;
          }
          if (error.retryAfter) {
            const retryAt = world.now() + pause;
            update(operationPut({ ...operation, status: 'waiting', error, retryAt }));
          }
          under.nap = new AbortController();
          await wait(world.timer, pause, under.nap.signal).catch(() => undefined);
        }
      }
    } finally {
      attempts.delete(key);
      keeping.delete(key);
      heard.delete(key);
    }
  }

  /** Everything waits for the network. */
  function postpone(error: SourceError): false {
    for (const operation of getState().operations.values()) {
      if (operation.status === 'failed') continue;
      update(operationPut({ ...operation, status: 'waiting', error, retryAt: null }));
    }
    lookAgain?.();
    lookAgain = world.timer(proceed, OFFLINE_PAUSE);
    return false;
  }

  function next(): Operation | undefined {
    return [...getState().operations.values()].find(({ status }) => status !== 'failed');
  }

  function proceed(): void {
    lookAgain?.();
    lookAgain = null;
    if (!proceeding && !core.signal.aborted) void work();
  }

  async function work(): Promise<void> {
    proceeding = true;
    for (let operation = next(); operation; operation = next()) {
      if (!(await attempt(operation))) break;
    }
    proceeding = false;
  }

  /** The network is back: what only the network had failed is sent again. */
  function resume(): void {
    for (const operation of getState().operations.values()) {
      const { status, error } = operation;
      if (status === 'failed' && (error?.code === 'network' || error?.code === 'timeout')) {
        update(operationPut({ ...operation, status: 'sending', error: null }));
      }
    }
    proceed();
  }

  return {
    begin(operation, kept) {
      const { key } = operation;
      keeping.set(
        key,
        kept.then((entry) => {
          if (entry.key !== key && operationAt(key)) adopt(operation, entry);
          return entry;
        }),
      );
      const { promise } = answerOf(key);
      proceed();
      return promise;
    },
    answer: (key) => answers.get(key)?.promise,
    async retry(key) {
      const operation = operationAt(key);
      if (!operation) return null;
      const { promise } = answerOf(key);
      if (operation.status === 'failed') {
        const again: Operation = { ...operation, status: 'sending', error: null };
        update(operationPut(again));
        void outbox().put(entryOf(again, getState(), null));
      } else if (operation.error?.code !== 'rate-limited') {
        attempts.get(key)?.nap.abort();
      }
      proceed();
      return promise;
    },
    stop(key) {
      stop(key);
      answers.get(key)?.reject(new DOMException('Taken back', 'AbortError'));
    },
    proceed,
    echo(key, comment, isWhole) {
      const operation = operationAt(key);
      if (operation?.kind !== 'create') return false;
      const own = Object.freeze({ ...comment, own: true });
      heard.set(key, own);
      if (!isWhole && attempts.has(key)) return true;
      void settle(operation, own);
      stop(key);
      return true;
    },
  };

  /** Another tab has begun to send the same: both send it under the key that it has there. */
  function adopt(operation: Operation, { key, startedAt, laid }: Entry): void {
    const answer = answers.get(operation.key);
    update(operationReplaced(operation.key, { ...operation, key, startedAt, laid }));
    void answerOf(key).promise.then(
      (comment) => answer?.resolve(comment),
      (failure: unknown) => answer?.reject(failure),
    );
  }
}
