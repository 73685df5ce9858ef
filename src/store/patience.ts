/**
 * How often and how soon a call is tried again (REL-1, REL-2). Failures that the same call will meet
 * again are not; nor is being offline, which ends with an event and not with time.
 */
import { type SourceError, type SourceErrorCode, toSourceError } from '../model/errors.js';
import { type World, wait } from './world.js';

const RETRIES = 2;
const FIRST_WAIT = 500;
/** Readers wait no longer than this for what they have not asked for again. */
const LONGEST_WAIT = 60_000;
const PASSING: readonly SourceErrorCode[] = ['network', 'timeout', 'rate-limited', 'server'];

/**
 * @param tries how many have failed, this one included
 * @returns milliseconds to wait before the next one, or null when there should be none
 */
export function waitBeforeRetry(
  error: SourceError,
  tries: number,
  random: () => number,
): number | null {
  const { code, retryable, retryAfter = 0 } = error;
  if (!retryable || !PASSING.includes(code) || tries > RETRIES || retryAfter > LONGEST_WAIT) {
    return null;
  }
  return retryAfter + FIRST_WAIT * 2 ** (tries - 1) * (0.5 + random() / 2);
}

/**
 * Makes a call, and makes it again as long as that is worth while.
 * @param tell hears how long will be waited where the source asked for it, and null when that is over
 */
export async function patiently<Result>(
  call: () => Promise<Result>,
  { random, timer, now }: World,
  signal: AbortSignal,
  tell: (retryAt: number | null) => void = () => undefined,
): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (failure) {
      signal.throwIfAborted();
      const error = toSourceError(failure);
      const pause = waitBeforeRetry(error, tries, random);
      if (pause === null) throw failure;
      if (error.retryAfter) tell(now() + pause);
      await wait(timer, pause, signal);
      if (error.retryAfter) tell(null);
    }
  }
}
