/**
 * A source behind a bad network: `withFaults` passes every call on and lets it go wrong as a plan
 * says. For tests of what uses a source, and for the demo. It stores nothing and repairs nothing;
 * what the source itself does wrong stays wrong.
 */
import { SourceError } from '../model/errors.js';
import type { CallOptions, CommentSource } from '../model/source.js';
import {
  DEVICE_TIMERS,
  type Fault,
  type FaultPlan,
  type FaultyMethod,
  LONGEST_WAIT,
} from './fault-plan.js';
import { faultyListener } from './faulty-patches.js';
import { seededRandom } from './random.js';

const FAULTS: readonly Fault[] = [
  'drop-before',
  'drop-after',
  'reorder',
  'duplicate',
  'rate-limit',
  'fail',
  'corrupt',
  'hang',
];

const METHODS = [
  'load',
  'context',
  'count',
  'recommend',
  'create',
  'edit',
  'remove',
  'report',
  'viewer',
  'exportData',
  'eraseData',
] as const satisfies readonly FaultyMethod[];

/** What backends have been seen to answer in place of what was asked for. */
const GARBAGE: readonly unknown[] = [
  '<!doctype html><title>Sign in to the network</title>',
  null,
  {},
  [],
  { comments: 'none', comment: null, recommendations: '3', state: 'ok' },
  { comments: [null, { id: {} }, 'text'], comment: { id: 1 }, recommendations: -1, state: 200 },
];

/**
 * Puts a bad network before a source. It has the methods and features of the source, and every call
 * still ends at once when its signal aborts.
 */
export function withFaults(source: CommentSource, plan: FaultPlan = {}): CommentSource {
  const seeded = seededRandom(plan.seed ?? 1);
  const random = (): number => (plan.random ?? seeded)();
  /** Lets go of the answers that later ones are to overtake. */
  let held: (() => void)[] = [];
  const reconnects = new Set<() => void>();

  const isOffline = (): boolean => plan.offline === true;

  function letGo(): void {
    const waiting = held;
    held = [];
    for (const release of waiting) release();
  }

  function pickFault(method: FaultyMethod): Fault | null {
    if (plan.methods && !plan.methods.includes(method)) return null;
    const planned = plan.next?.shift();
    if (planned !== undefined) return planned;
    let chance = random();
    for (const fault of FAULTS) {
      chance -= plan.chances?.[fault] ?? 0;
      if (chance < 0) return fault;
    }
    return null;
  }

  /** Waits for a time, or for `early` to be called. */
  function wait(
    milliseconds: number,
    signal: AbortSignal,
    giveEarly?: (early: () => void) => void,
  ): Promise<void> {
    const timers = plan.timers ?? DEVICE_TIMERS;
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      let timer: unknown = null;
      const end = (): void => {
        timers.clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        resolve();
      };
      const abort = (): void => {
        timers.clearTimeout(timer);
        reject(signal.reason);
      };
      signal.addEventListener('abort', abort, { once: true });
      if (milliseconds < Infinity) timer = timers.setTimeout(end, milliseconds);
      giveEarly?.(end);
    });
  }

  async function travel(signal: AbortSignal): Promise<void> {
    const { latency = 0 } = plan;
    const [least, most] = typeof latency === 'number' ? [latency, latency] : latency;
    if (most > 0) await wait(least + random() * (most - least), signal);
    signal.throwIfAborted();
  }

  async function call(
    method: FaultyMethod,
    send: () => Promise<unknown>,
    signal: AbortSignal,
  ): Promise<unknown> {
    signal.throwIfAborted();
    const fault = pickFault(method);
    if (fault) plan.onFault?.(fault, method);
    const lost = (): SourceError => new SourceError('network', `${method}: lost on the way.`);
    await travel(signal);
    if (isOffline()) throw new SourceError('offline', `${method}: offline.`);
    if (fault === 'hang') await wait(Infinity, signal);
    if (fault === 'drop-before') throw lost();
    if (fault === 'fail') throw new SourceError('server', `${method}: answered 503.`);
    if (fault === 'rate-limit') {
      const { retryAfter = 1000 } = plan;
      throw new SourceError('rate-limited', `${method}: answered 429.`, { retryAfter });
    }
    if (fault === 'duplicate') await send();
    const answer = await send();
    await travel(signal);
    if (fault === 'drop-after' || isOffline()) throw lost();
    for (const reconnect of reconnects) reconnect();
    if (fault === 'corrupt') return GARBAGE[Math.floor(random() * GARBAGE.length)];
    if (fault === 'reorder') await wait(LONGEST_WAIT, signal, (early) => held.push(early));
    else letGo();
    return answer;
  }

  const faulty: Record<string, unknown> = {};
  if ('features' in source) {
    // Some sources learn what they can do from the first answer.
    Object.defineProperty(faulty, 'features', { enumerable: true, get: () => source.features });
  }
  for (const method of METHODS) {
    const original = source[method] as ((...given: unknown[]) => Promise<unknown>) | undefined;
    if (!original) continue;
    faulty[method] = (...given: unknown[]): Promise<unknown> => {
      const { signal } = given.at(-1) as CallOptions;
      return call(method, async () => original.apply(source, given), signal);
    };
  }
  if (source.subscribe) {
    const subscribe = source.subscribe.bind(source);
    faulty['subscribe'] = ((query, listener, options) => {
      const { signal } = options;
      const { tell, reconnect } = faultyListener(plan, random, listener, signal);
      reconnects.add(reconnect);
      signal.addEventListener('abort', () => reconnects.delete(reconnect), { once: true });
      subscribe(query, tell, options);
    }) satisfies CommentSource['subscribe'];
  }
  return faulty as unknown as CommentSource;
}
