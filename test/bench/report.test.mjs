/** What the table says of made-up measurements. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inReadme, summary } from './readme.mjs';
import { report } from './report.mjs';
import { median, number } from './tables.mjs';
import { targets } from './targets.mjs';

const environment = {
  date: '2026-11-25T20:00:00.000Z',
  minutes: 2,
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
      [],
      environment,
    );
    const cells = row(text, 'Colloquy');
    assert.ok(cells.includes('240 (150–400)'), cells.join());
    assert.ok(cells.includes('1.5'), cells.join());
  });

  it('shows a dash for what was not measured, and leaves the others', () => {
    const text = report(
      [load('floor (innerHTML)', 0, {}), load('Colloquy', 0, { cpu: 9 })],
      [],
      environment,
    );
    assert.equal(row(text, 'floor (innerHTML)')[5], '–');
    assert.equal(row(text, 'Colloquy')[5], '9');
  });

  it('tells when, how and where it was measured', () => {
    assert.match(
      report([], [], environment),
      /2026-11-25 with `npm run bench` in Chromium 156 on 2 cores/,
    );
  });

  it('says what did not finish, once', () => {
    const unfinished = { ...load('Twikoo', 0, {}), reason: 'it took more than 60 s' };
    const text = report([], [unfinished, unfinished], environment);
    assert.equal(text.split('load, 29 comments, Twikoo: it took more than 60 s').length, 2);
  });
});

describe('targets', () => {
  it('tells what was reached, what was missed, and what is not known', () => {
    const text = targets([
      load('floor (innerHTML)', 0, { cpu: 100, first: 100, longestCpu: 9 }),
      load('Colloquy', 0, { cpu: 150, first: 200, longestCpu: 40 }),
    ]);
    assert.equal(row(text, 'main-thread CPU, × floor')[1], '1.5 ≤ 1.8');
    assert.equal(row(text, 'first comments painted, ms after the floor')[1], '**100** > 80');
    assert.equal(row(text, 'longest task, ms of CPU')[1], '40 ≤ 50');
    assert.equal(row(text, 'layout shift')[1], '? ≤ 0');
  });
});

describe('summary', () => {
  const text = summary(
    [
      load('floor (innerHTML)', 0, { cpu: 100, all: 80 }),
      load('Colloquy', 0, { cpu: 150, all: 90 }),
      { ...load('Colloquy', 0, { recommend: 12, insert: null }), kind: 'use' },
    ],
    ['Twikoo', 'Waline', 'Twikoo'].map((name) => ({
      ...load(name, 0, {}),
      reason: 'there was no time left',
    })),
    environment,
  );

  it('has the floor beside Colloquy', () => {
    assert.equal(row(text, '29')[2], '90 (80)');
    assert.equal(row(text, 'Recommend clicked')[1], '12');
  });

  it('says what is not measured', () => {
    const [, missing = ''] = text.split('Not measured: ');
    assert.match(missing, /1,000, 10,000, 100,000 comments;/);
    assert.match(missing, /a comment inserted in the middle/);
    assert.match(missing, /load, 29 comments \(not finished: Twikoo, Waline\)/);
    assert.match(missing, /a real network\.$/m);
    assert.doesNotMatch(missing, /Recommend clicked/);
  });
});

describe('inReadme', () => {
  it('replaces what stands between the marks, and nothing else', () => {
    const marks = ['<!-- bench: written by npm run bench -- --readme -->', '<!-- bench: end -->'];
    const once = inReadme(`Before\n\n${marks.join('\nold\n')}\n\nAfter`, 'new\n');
    assert.equal(once, `Before\n\n${marks.join('\n\nnew\n\n')}\n\nAfter`);
    assert.equal(inReadme(once, 'new\n'), once);
  });

  it('refuses a README without them', () => {
    assert.throws(() => inReadme('Nothing', 'new'), /has no place for it/);
  });
});
