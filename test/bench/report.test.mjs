/** What the table says of made-up measurements. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, number, report } from './report.mjs';

const environment = {
  date: '2026-11-25T20:00:00.000Z',
  command: 'npm run bench',
  browser: 'Chromium 156',
  cores: 2,
  processor: 'a processor',
};

/** @param {string} entrant @param {number} round @param {Record<string, number | null>} figures */
const load = (entrant, round, figures) => ({
  ...{ kind: /** @type {const} */ ('load'), size: 29, throttle: 1, accessibility: false },
  ...{ entrant, round, figures },
});

/** The cells of a row. @param {string} text @param {string} name */
const row = (text, name) =>
  text
    .split('\n')
    .find((line) => line.startsWith(`| ${name} |`))
    ?.split('|')
    .map((cell) => cell.trim())
    .slice(1, -1) ?? [];

describe('median', () => {
  it('is the middle, or between the two in the middle', () => {
    assert.equal(median([5, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 10]), 3);
    assert.equal(median([]), null);
  });
});

describe('number', () => {
  it('has two digits, or is whole from a hundred on', () => {
    assert.deepEqual([0, 0.1234, 56.78, 1234.5, null, NaN].map(number), [
      '0',
      '0.12',
      '57',
      '1,235',
      '–',
      '–',
    ]);
  });
});

describe('report', () => {
  it('takes ratios within a round, and then their median', () => {
    const text = report(
      [
        load('floor (innerHTML)', 0, { cpu: 100 }),
        load('Colloquy', 0, { cpu: 150 }),
        load('floor (innerHTML)', 1, { cpu: 200 }),
        load('Colloquy', 1, { cpu: 240 }),
        load('floor (innerHTML)', 2, { cpu: 100 }),
        load('Colloquy', 2, { cpu: 400 }),
      ],
      environment,
    );
    const cells = row(text, 'Colloquy');
    assert.ok(cells.includes('240 (150–400)'), cells.join());
    assert.ok(cells.includes('1.50'), cells.join());
  });

  it('shows a dash for what was not measured, and leaves the others', () => {
    const text = report(
      [load('floor (innerHTML)', 0, {}), load('Colloquy', 0, { cpu: 9 })],
      environment,
    );
    assert.equal(row(text, 'floor (innerHTML)')[5], '–');
    assert.equal(row(text, 'Colloquy')[5], '9');
  });

  it('tells when, how and where it was measured', () => {
    assert.match(
      report([], environment),
      /2026-11-25 with `npm run bench` in Chromium 156 on 2 cores/,
    );
  });
});
