/**
 * Waiting for something to become true. Patient: machines that run tests are shared, and only what
 * never comes is a failure.
 */
import { waitUntil as waitAs } from '@open-wc/testing';

/** Milliseconds. Less than a test may take, so that it is the wait that says what did not come. */
const PATIENCE = { interval: 5, timeout: 20_000 };

/**
 * @param what is waited for, told when it does not come
 * @param patience milliseconds between two looks, and until it is given up
 */
export function waitUntil(
  holds: () => unknown,
  what = String(holds),
  patience = PATIENCE,
): Promise<void> {
  return waitAs(() => Boolean(holds()), what, patience);
}
