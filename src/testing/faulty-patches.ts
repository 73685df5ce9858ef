/**
 * Changes told over a bad network: patches that are lost (with notice, as a source that reconnects
 * gives it), told twice, or told after the one that followed.
 */
import type { Patch } from '../model/source.js';
import { DEVICE_TIMERS, type Fault, type FaultPlan, LONGEST_WAIT } from './fault-plan.js';

/** Takes the patches of a source. */
export interface FaultyListener {
  readonly tell: (patch: Patch) => void;
  /** Says that the network is there again. */
  readonly reconnect: () => void;
}

/** Puts a bad network before the listener of a subscription. */
export function faultyListener(
  plan: FaultPlan,
  random: () => number,
  listener: (patch: Patch) => void,
  signal: AbortSignal,
): FaultyListener {
  const timers = plan.timers ?? DEVICE_TIMERS;
  let late: (() => void) | null = null;
  let missing = false;

  const happens = (fault: Fault): boolean => {
    const chance = plan.chances?.[fault] ?? 0;
    if (chance === 0 || random() >= chance) return false;
    plan.onFault?.(fault, 'subscribe');
    return true;
  };

  const deliver = (patch: Patch): void => {
    if (signal.aborted) return;
    listener(patch);
    late?.();
  };

  const delay = (patch: Patch): void => {
    const timer = timers.setTimeout(() => late?.(), LONGEST_WAIT);
    late = () => {
      timers.clearTimeout(timer);
      late = null;
      deliver(patch);
    };
  };

  const reconnect = (): void => {
    if (!missing) return;
    missing = false;
    deliver({ type: 'missed' });
  };

  return {
    reconnect,
    tell(patch) {
      if (plan.offline || happens('drop-after')) {
        missing = true;
        return;
      }
      reconnect();
      if (!late && happens('reorder')) {
        delay(patch);
        return;
      }
      deliver(patch);
      if (happens('duplicate')) deliver(patch);
    },
  };
}
