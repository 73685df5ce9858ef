/**
 * One tab at a time. Two tabs with one outbox would both send what is in it; the key makes that
 * count once, but only at sources that keep their word, and never saves the request.
 *
 * Web Locks do it where they exist: a lock ends with its tab, however that ends. They are missing on
 * pages without https. There a lease does: a row that says who sends and until when. It is taken in
 * one transaction, given back when done, and runs out by itself if its tab has died.
 */
import { type World, wait } from './world.js';

/** Runs something while no other tab does. */
export type Alone = <Result>(run: () => Promise<Result>, signal: AbortSignal) => Promise<Result>;

export function withLock(name: string, locks: LockManager): Alone {
  return async (run, signal) => locks.request(name, { signal }, run);
}

export interface Leases {
  /** Takes the lease unless somebody else has it at `now`. @returns whether it is taken */
  take(owner: string, now: number, until: number): Promise<boolean>;
  giveBack(owner: string): Promise<void>;
}

/** Longer than a call can take. */
const LEASE = 20_000;
const ASK_AGAIN = 250;

export function withLease(owner: string, leases: Leases, world: World): Alone {
  return async (run, signal) => {
    for (;;) {
      const now = world.now();
      if (await leases.take(owner, now, now + LEASE)) break;
      await wait(world.timer, ASK_AGAIN * (1 + world.random()), signal);
    }
    try {
      signal.throwIfAborted();
      return await run();
    } finally {
      await leases.giveBack(owner);
    }
  };
}
