/**
 * Ids, and places in a thread. Both are texts that sort as time does, so that one index gives a
 * thread depth first. They are made by the process that stores the comment, so that no counter has
 * to be shared.
 */
import { randomBytes } from 'node:crypto';

/** Characters of a step: 9 of time in milliseconds, 3 that count within one, 4 at random. */
const STEP = 16;

/** Levels that have a place of their own; answers further down go by time among themselves. */
const LEVELS = 64;

let last = 0;
let count = 0;

/** @param {number} value @param {number} width */
const base36 = (value, width) => value.toString(36).padStart(width, '0').slice(-width);

/**
 * @param {number} now milliseconds since 1970
 * @returns {string} a step that is later than all before it of this process
 */
export function newStep(now) {
  count = now === last ? count + 1 : 0;
  last = now;
  const random = randomBytes(4).readUInt32BE() % 36 ** 4;
  return base36(now, 9) + base36(count, 3) + base36(random, 4);
}

/**
 * @param {number} time milliseconds since 1970
 * @param {number} index of the comment in its archive
 */
export function stepOf(time, index) {
  return base36(Math.max(0, Math.floor(time)), 9) + base36(index, STEP - 9);
}

/**
 * @param {string | null} above the place of the comment answered, or null
 * @param {string} step
 */
export function placeBelow(above, step) {
  return (above ?? '').slice(0, (LEVELS - 1) * STEP) + step;
}

/** @param {string} place */
export const branchOf = (place) => place.slice(0, STEP);

/** The length of a step, for the SQL that takes the last one off a place. */
export const STEP_LENGTH = STEP;
