/**
 * One call of a source method, made safe: it ends when the caller aborts or the time is up even if
 * the source ignores its signal, and it fails with a SourceError whatever the source throws.
 */
import { SourceError, isAbortError, toSourceError } from '../model/errors.js';
import type { CallOptions } from '../model/source.js';
import { type Timer, deviceWorld } from './world.js';

/** How long a source may take, in milliseconds (REL-1). */
export const DEFAULT_TIMEOUT = 10_000;

/**
 * Calls a source.
 * @param timeout milliseconds
 * @throws SourceError; or the abort reason, unchanged, when `signal` was aborted
 */
export async function callSource<Result>(
  call: (options: CallOptions) => Promise<Result>,
  signal: AbortSignal,
  timeout: number = DEFAULT_TIMEOUT,
  timer: Timer = deviceWorld.timer,
): Promise<Result> {
  signal.throwIfAborted();
  const own = new AbortController();
  return new Promise<Result>((resolve, reject) => {
    const stopTimer = timer(() => {
      stop(new SourceError('timeout', `The source did not answer within ${timeout} ms`));
    }, timeout);
    const abort = (): void => {
      stop(signal.reason);
    };
    const finish = (): void => {
      stopTimer();
      signal.removeEventListener('abort', abort);
    };
    const stop = (reason: unknown): void => {
      finish();
      own.abort(reason);
      reject(reason);
    };
    signal.addEventListener('abort', abort);
    // A source may throw before it returns a promise.
    Promise.resolve()
      .then(() => call({ signal: own.signal }))
      .then(resolve, (failure: unknown) => {
        reject(isAbortError(failure) && signal.aborted ? signal.reason : toSourceError(failure));
      })
      .finally(finish);
  });
}
