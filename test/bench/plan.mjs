/** What is measured, how often, and of whom: all of it, or with `--quick` what fits in two minutes. */
import { artalk } from './entrants/artalk.mjs';
import { colloquy } from './entrants/colloquy.mjs';
import { disqusjs } from './entrants/disqusjs.mjs';
import { floor } from './entrants/floor.mjs';
import { twikoo } from './entrants/twikoo.mjs';
import { waline } from './entrants/waline.mjs';

/** @typedef {import('./entrants/entrant.mjs').Entrant} Entrant */

const own = [floor, colloquy];
const peers = [disqusjs, artalk, waline, twikoo];
const everybody = [...own, ...peers];

/**
 * @typedef {'load' | 'use' | 'taps' | 'deep-link' | 'transfer' | 'memory'} Kind
 * `load`: from the address to all comments painted. `use`: what readers do then. `taps`: on the page
 * itself while comments load. `deep-link`: an address of the last comment. `transfer`: what travels.
 * `memory`: what threads leave behind that are taken away.
 *
 * @typedef {object} Task one kind of measurement of one size, in rounds
 * @property {Kind} kind
 * @property {number} size comments
 * @property {Entrant[]} entrants
 * @property {number} [rounds] default: 1
 * @property {number} [throttle] how many times slower the processor is made. Default: 1
 * @property {boolean} [accessibility] with the tree that screen readers read
 * @property {number} [seconds] that one measurement may take. Default: 60
 *
 * @typedef {object} Plan
 * @property {number} minutes after which nothing more is begun
 * @property {Task[]} tasks what matters most first
 */

/** What a measurement may take where everything at once is slow: the floor, and slow processors. */
const LONG = 180;

/** @type {Plan} */
export const full = {
  minutes: 60,
  tasks: [
    { kind: 'load', size: 29, rounds: 5, entrants: everybody },
    { kind: 'load', size: 1000, rounds: 5, entrants: own },
    { kind: 'load', size: 10_000, rounds: 5, entrants: own },
    { kind: 'load', size: 100_000, rounds: 3, entrants: own, seconds: LONG },
    { kind: 'use', size: 1000, entrants: everybody },
    { kind: 'use', size: 10_000, entrants: own },
    { kind: 'use', size: 100_000, entrants: own, seconds: LONG },
    { kind: 'deep-link', size: 1000, entrants: own, rounds: 3 },
    { kind: 'deep-link', size: 10_000, entrants: own, rounds: 3 },
    { kind: 'deep-link', size: 100_000, entrants: own, seconds: LONG },
    { kind: 'taps', size: 29, entrants: own, rounds: 3 },
    { kind: 'taps', size: 1000, entrants: everybody },
    { kind: 'taps', size: 10_000, entrants: own },
    { kind: 'load', size: 1000, entrants: own, accessibility: true, rounds: 3 },
    { kind: 'load', size: 10_000, entrants: own, accessibility: true, seconds: LONG },
    { kind: 'load', size: 29, rounds: 3, entrants: everybody, throttle: 4 },
    { kind: 'load', size: 1000, rounds: 3, entrants: own, throttle: 4 },
    { kind: 'load', size: 10_000, rounds: 3, entrants: own, throttle: 4, seconds: LONG },
    { kind: 'use', size: 1000, entrants: own, throttle: 4 },
    { kind: 'use', size: 10_000, entrants: own, throttle: 4, seconds: LONG },
    { kind: 'transfer', size: 29, entrants: everybody },
    { kind: 'memory', size: 29, entrants: [colloquy], seconds: LONG },
    { kind: 'load', size: 1000, rounds: 3, entrants: [floor, ...peers] },
    { kind: 'load', size: 1000, entrants: [floor, ...peers], throttle: 4, seconds: LONG },
    { kind: 'load', size: 10_000, entrants: [floor, ...peers], seconds: LONG },
    { kind: 'load', size: 100_000, entrants: own, throttle: 4, seconds: LONG },
  ],
};

/** @type {Plan} */
export const quick = {
  minutes: 1.8,
  tasks: [
    { kind: 'load', size: 29, rounds: 3, entrants: own },
    { kind: 'load', size: 1000, rounds: 2, entrants: own, seconds: 20 },
    { kind: 'load', size: 10_000, entrants: own, seconds: 20 },
    { kind: 'transfer', size: 29, entrants: everybody, seconds: 20 },
    { kind: 'use', size: 10_000, entrants: [colloquy], seconds: 45 },
    { kind: 'load', size: 29, entrants: own, throttle: 4, seconds: 20 },
    { kind: 'load', size: 1000, entrants: own, accessibility: true, seconds: 20 },
    { kind: 'deep-link', size: 10_000, entrants: own, seconds: 20 },
    { kind: 'taps', size: 1000, entrants: own, seconds: 20 },
    { kind: 'load', size: 29, entrants: [floor, ...peers], seconds: 20 },
    { kind: 'use', size: 10_000, entrants: [floor], seconds: 20 },
  ],
};
