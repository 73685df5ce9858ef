/** What a store takes from the world around it, passed in so that tests and hosts can have another. */

/** Runs a function after so many milliseconds. @returns a function that calls it off */
export type Timer = (run: () => void, milliseconds: number) => () => void;

/** `pagehide` and `pageshow` are those of a page that the browser sets aside and brings back. */
export type WorldEvent = 'online' | 'offline' | 'pagehide' | 'pageshow';

export interface World {
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
  readonly timer: Timer;
  /** Whether there is a network, as far as the device can tell. */
  readonly isOnline: () => boolean;
  /** Small storage that outlives the page; null where there is none. May throw. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** Hears of an event until the signal aborts. */
  readonly listen: (event: WorldEvent, listener: () => void, signal: AbortSignal) => void;
}

/** The device's own. Outside of browsers it is always online, and nothing happens to the page. */
export const deviceWorld: World = {
  now: () => Date.now(),
  random: () => Math.random(),
  timer: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  isOnline: () => (globalThis as { navigator?: Partial<Navigator> }).navigator?.onLine !== false,
  storage: () => (globalThis as { localStorage?: Storage }).localStorage ?? null,
  listen: (event, listener, signal) => {
    if (signal.aborted) return;
    const target = globalThis as Partial<EventTarget>;
    const hear = (heard: Event): void => {
      // A page that is shown for the first time has not been set aside.
      if (event !== 'pageshow' || (heard as PageTransitionEvent).persisted) listener();
    };
    target.addEventListener?.(event, hear);
    const leave = (): void => target.removeEventListener?.(event, hear);
    signal.addEventListener('abort', leave, { once: true });
  },
};

/** Waits. @throws the signal's reason, at once when it aborts */
export function wait(timer: Timer, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = (): void => {
      callOff();
      reject(signal.reason);
    };
    const callOff = timer(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', abort, { once: true });
  });
}
