/**
 * How much one person, and one address, may do at once: token buckets in this process's memory.
 * Several processes each count for themselves; what must be exact belongs in the balancer.
 */
import { Problem } from './problems.mjs';

/**
 * @typedef {object} Rate
 * @property {number} perMinute
 * @property {number} burst how many may come at once
 */

/**
 * @param {Rate} rate
 * @param {() => number} now
 * @returns {(key: string) => void} takes one of what the key has left
 * @throws Problem `rate-limited`, with the seconds until the next
 */
export function createRateLimit({ perMinute, burst }, now = Date.now) {
  /** @type {Map<string, { left: number, at: number }>} in order of their last use */
  const buckets = new Map();
  const refill = perMinute / 60_000;

  function forget(/** @type {number} */ time) {
    for (const [key, { left, at }] of buckets) {
      if (left + (time - at) * refill < burst) break;
      buckets.delete(key);
    }
  }

  return (key) => {
    const time = now();
    const { left, at } = buckets.get(key) ?? { left: burst, at: time };
    const has = Math.min(burst, left + (time - at) * refill);
    buckets.delete(key);
    buckets.set(key, { left: has >= 1 ? has - 1 : has, at: time });
    if (buckets.size > 1_000) forget(time);
    if (has < 1) {
      throw new Problem('rate-limited', undefined, { retryAfter: (1 - has) / refill / 1000 });
    }
  };
}
