/**
 * Long work in short slices, so that the page stays responsive while ten thousand comments are read.
 * The work is a generator that may be left after any of its steps; this runs it for a while, or to
 * its end. Knows nothing of what is done; the clock and the pause are passed in.
 */

/** Work that may be left off after each step and taken up again. */
export type Steps<Result> = Generator<void, Result, void>;

/** Work that cannot go on after some of its steps before something has happened. */
export type WaitingSteps<Result> = Generator<void | Promise<void>, Result, void>;

/** How work is cut into slices. */
export interface Slicing {
  /** The present time in milliseconds. */
  readonly now: () => number;
  /** Lets the page do what waits: clicks, keys, painting. */
  readonly pause: () => Promise<void>;
  /** Milliseconds of a slice. */
  readonly length: number;
}

/** Milliseconds: half a frame and a little (measured: no long task at all). */
export const SLICE = 12;

/** A task of its own behind those that wait, frames among them. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

interface Scheduler {
  yield?(): Promise<void>;
}

/**
 * A pause for what changes the page with every slice, where a frame costs as much as a third of the
 * slice: every second time clicks and keys go first, and frames wait. With `scheduler.yield()` alone
 * nothing would be painted until the work has ended (measured in Chromium 156).
 */
export function pauseForInput(): () => Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  let count = 0;
  return () => (scheduler?.yield && ++count % 2 ? scheduler.yield() : pause());
}

export const SLICING: Slicing = { now: () => performance.now(), pause, length: SLICE };

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does as much as fits into a slice, or can be done before something has happened.
 * @returns what `next` of the last step returned
 */
export function advance<Result, Step extends void | Promise<void>>(
  steps: Generator<Step, Result, void>,
  { now, length }: Slicing = SLICING,
): IteratorResult<Step, Result> {
  const end = now() + length;
  for (;;) {
    const step = steps.next();
    if (step.done || step.value || now() >= end) return step;
  }
}

/**
 * Does all of it, slice by slice; the first at once.
 * @throws the signal's reason when it is aborted in between
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
  slicing: Slicing = SLICING,
): Promise<Result> {
  for (;;) {
    const { done, value } = advance(steps, slicing);
    if (done) return value;
    await slicing.pause();
    signal.throwIfAborted();
  }
}
