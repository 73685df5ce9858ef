/**
 * What can go wrong between a source and who uses it, and the plan that says how often. Data alone;
 * `faults.ts` makes it happen.
 */
import type { CommentSource } from '../model/source.js';

/** What can happen to a call. */
export type Fault =
  /** The request never arrives: `network`. */
  | 'drop-before'
  /** The request arrives and what it asked for is done; the answer is lost: `network`. */
  | 'drop-after'
  /** The answer comes after that of a later call. */
  | 'reorder'
  /** The request arrives twice, as when a proxy tries again. */
  | 'duplicate'
  /** The backend has had enough: `rate-limited`, with `retryAfter`. Nothing is done. */
  | 'rate-limit'
  /** The backend fails before it does anything: `server`. */
  | 'fail'
  /** What was asked for is done; the answer is not of the type it should be. */
  | 'corrupt'
  /** No answer ever; the call ends when its signal aborts. Nothing is done. */
  | 'hang';

/** The calls that faults can happen to. */
export type FaultyMethod = Exclude<keyof CommentSource, 'features' | 'subscribe'>;

/** Timers, as on `globalThis`. */
export interface Timers {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** How bad the network is. Read anew at every call: change it while it is in use. */
export interface FaultPlan {
  /** Equal seeds and equal calls have equal faults. Default: 1. */
  seed?: number;
  /** Where chance comes from, instead of `seed`: numbers from 0 up to 1. */
  random?: () => number;
  /** Milliseconds that a request takes, and its answer as well: both, or at least and at most. Default: 0. */
  latency?: number | readonly [least: number, most: number];
  /** How likely each fault is, from 0 to 1; together at most 1. Default: 0. */
  chances?: Partial<Readonly<Record<Fault, number>>>;
  /** Faults for the next calls, one each, before any chance; null for a call that goes well. */
  next?: (Fault | null)[];
  /** The calls that it happens to. Default: all. Latency is everybody's. */
  methods?: readonly FaultyMethod[];
  /** Milliseconds that `rate-limited` says to wait. Default: 1000. */
  retryAfter?: number;
  /**
   * While true every call fails as `offline` and no patch comes. Patches that were lost are told as
   * `missed`, before the next patch and after the next answer.
   */
  offline?: boolean;
  /** Default: the device's. */
  timers?: Timers;
  /** Told of every fault as it happens. */
  onFault?: (fault: Fault, method: FaultyMethod | 'subscribe') => void;
}

/** An answer that is held back is let go after so many milliseconds if none overtakes it. */
export const LONGEST_WAIT = 50;

export const DEVICE_TIMERS: Timers = {
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => {
    clearTimeout(timer as ReturnType<typeof setTimeout>);
  },
};
