/** What is measured, how often, and of whom: all of it, or with `--quick` what fits in two minutes. */
import { artalk } from './entrants/artalk.mjs';
import { colloquy } from './entrants/colloquy.mjs';
import { disqusjs } from './entrants/disqusjs.mjs';
import { floor } from './entrants/floor.mjs';
import { twikoo } from './entrants/twikoo.mjs';
import { waline } from './entrants/waline.mjs';

export { colloquy, floor };

/** @typedef {import('./entrants/entrant.mjs').Entrant} Entrant */

const own = [floor, colloquy];
const everybody = [...own, disqusjs, artalk, waline, twikoo];

/**
 * @typedef {object} Loads one size, loaded in rounds
 * @property {number} size comments
 * @property {number} rounds
 * @property {Entrant[]} entrants
 * @property {number} [throttle] how many times slower the processor is made
 * @property {boolean} [accessibility] with the tree that screen readers read
 *
 * @typedef {object} Plan
 * @property {Loads[]} loads
 * @property {{ size: number, entrants: Entrant[] }[]} uses what readers do, after loading
 * @property {number[]} deepLinks sizes
 * @property {Entrant[]} transfer
 * @property {boolean} memory
 */

/** @type {Plan} */
export const full = {
  loads: [
    { size: 29, rounds: 5, entrants: everybody },
    { size: 1000, rounds: 5, entrants: everybody },
    { size: 10_000, rounds: 5, entrants: own },
    { size: 10_000, rounds: 1, entrants: everybody },
    { size: 100_000, rounds: 3, entrants: own },
    { size: 29, rounds: 3, entrants: everybody, throttle: 4 },
    { size: 1000, rounds: 3, entrants: everybody, throttle: 4 },
    { size: 10_000, rounds: 3, entrants: own, throttle: 4 },
    { size: 1000, rounds: 1, entrants: own, accessibility: true },
    { size: 10_000, rounds: 1, entrants: own, accessibility: true },
  ],
  uses: [
    { size: 1000, entrants: everybody },
    { size: 10_000, entrants: own },
    { size: 100_000, entrants: own },
  ],
  deepLinks: [1000, 10_000, 100_000],
  transfer: everybody,
  memory: true,
};

/** @type {Plan} */
export const quick = {
  loads: [
    { size: 29, rounds: 3, entrants: everybody },
    { size: 1000, rounds: 2, entrants: own },
    { size: 10_000, rounds: 2, entrants: own },
    { size: 29, rounds: 1, entrants: own, throttle: 4 },
    { size: 1000, rounds: 1, entrants: own, accessibility: true },
  ],
  uses: [{ size: 10_000, entrants: own }],
  deepLinks: [10_000],
  transfer: everybody,
  memory: false,
};
