/** What a store takes from the world around it, passed in so that tests and hosts can have another. */

/** Runs a function after so many milliseconds. @returns a function that calls it off */
export type Timer = (run: () => void, milliseconds: number) => () => void;

export interface World {
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
  readonly timer: Timer;
}

/** The device's own clock, timers and chance. */
export const deviceWorld: World = {
  now: () => Date.now(),
  random: () => Math.random(),
  timer: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
