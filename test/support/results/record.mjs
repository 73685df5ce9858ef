/**
 * Keeps what a test runner executed, for `total.mjs` to add up. Does nothing unless `TEST_RESULTS`
 * names a folder, as `.ci/run` does.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Result
 * @property {string} suite what was run, as a person would call it
 * @property {string} engine where it ran
 * @property {number} passed
 * @property {number} failed broken test files and browsers that did not start included
 */

/** @param {Result} result */
export function record(result) {
  const folder = process.env.TEST_RESULTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const name = `${Date.now()}-${process.pid}-${result.engine}.json`.replaceAll(' ', '-');
  writeFileSync(join(folder, name), JSON.stringify(result));
}
