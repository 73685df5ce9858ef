/** What Colloquy is to reach, and what it has reached. */
import { FLOOR, OWN, medianOf, number, ratioToFloor, table, valuesOf } from './tables.mjs';

/** @typedef {import('./measurements.mjs').Measurement} Measurement */

const SIZES = [29, 1000, 10_000, 100_000];

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {(number | null)[]} limits by size; null: none
 * @property {(all: Measurement[]) => number | null} value of measurements of one size
 */

/** @type {Target[]} */
const TARGETS = [
  {
    name: 'main-thread CPU, × floor',
    limits: [1.8, 0.7, 0.4, 0.5],
    value: (all) => ratio(plain(all), 'cpu'),
  },
  {
    name: 'first comments painted, ms after the floor',
    limits: [80, null, null, null],
    value: (all) => {
      const loads = plain(all);
      const own = medianOf(of(loads, OWN), 'first');
      const floor = medianOf(of(loads, FLOOR), 'first');
      return own === null || floor === null ? null : own - floor;
    },
  },
  {
    name: 'first comments painted, × floor',
    limits: [null, 1, 0.25, 0.1],
    value: (all) => ratio(plain(all), 'first'),
  },
  {
    name: 'longest task, ms of CPU',
    limits: [50, 50, 50, 100],
    value: (all) => medianOf(of(plain(all), OWN), 'longestCpu'),
  },
  {
    name: 'a click on Recommend, ms until painted',
    limits: [17, 17, 20, 40],
    value: (all) => medianOf(of(uses(all), OWN), 'recommend'),
  },
  {
    name: 'a comment inserted, ms until painted',
    limits: [17, 17, 20, 40],
    value: (all) => medianOf(of(uses(all), OWN), 'insert'),
  },
  {
    name: 'scroll frames over 50 ms, of 60',
    limits: [0, 0, 0, 5],
    value: (all) => most(of(uses(all), OWN), 'scroll'),
  },
  {
    name: 'accessibility tree on, all comments, × floor',
    limits: [null, 0.4, 0.15, null],
    value: (all) =>
      ratio(
        all.filter(({ kind, accessibility }) => kind === 'load' && accessibility),
        'all',
      ),
  },
  {
    name: 'layout shift',
    limits: [0, 0, 0, 0],
    value: (all) => most(of(plain(all), OWN), 'shift'),
  },
  ...['sort', 'view', 'search'].map((name) => ({
    name: `another ${name}, ms until painted`.replace('another search', 'a search'),
    limits: [null, null, 100, null],
    value: (/** @type {Measurement[]} */ all) => medianOf(of(uses(all), OWN), name),
  })),
];

/** A table of the targets. @param {Measurement[]} measurements */
export function targets(measurements) {
  const rows = TARGETS.map(({ name, limits, value }) => [
    name,
    ...SIZES.map((size, index) => {
      const reached = value(measurements.filter((each) => each.size === size));
      const limit = limits[index] ?? null;
      if (limit === null) return '';
      if (reached === null) return `? ≤ ${limit}`;
      const shown = number(reached);
      return reached <= limit ? `${shown} ≤ ${limit}` : `**${shown}** > ${limit}`;
    }),
  ]);
  const head = ['what is to be reached', ...SIZES.map((size) => size.toLocaleString('en'))];
  return table(head, rows);
}

/** Loads as most readers have them. @param {Measurement[]} all */
function plain(all) {
  return all.filter(
    ({ kind, throttle, accessibility }) => kind === 'load' && throttle === 1 && !accessibility,
  );
}

/** @param {Measurement[]} all */
function uses(all) {
  return all.filter(({ kind, throttle }) => kind === 'use' && throttle === 1);
}

/** @param {Measurement[]} all @param {string} name */
function of(all, name) {
  return all.filter(({ entrant }) => entrant === name);
}

/** @param {Measurement[]} all @param {string} name */
function ratio(all, name) {
  return ratioToFloor(all, of(all, OWN), name);
}

/** @param {Measurement[]} all @param {string} name */
function most(all, name) {
  const values = valuesOf(all, name);
  return values.length > 0 ? Math.max(...values) : null;
}
