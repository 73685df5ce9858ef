/** How traces are read: made-up ones, with processor time in microseconds. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longestTask, timeByFunction, timeByKind } from './trace.mjs';

const page = { pid: 1, tid: 1, ph: 'X' };

/** @param {string} name @param {number} tts @param {number} tdur @param {object} [more] */
const event = (name, tts, tdur, more) => ({ ...page, name, ts: tts, tts, tdur, ...more });

describe('timeByKind', () => {
  it('gives every moment to the innermost event that says what it is', () => {
    const times = timeByKind([
      event('ThreadControllerImpl::RunTask', 0, 10_000),
      event('FunctionCall', 1_000, 8_000),
      event('AsyncTask Run', 2_000, 1_000),
      event('V8.CompileCode', 4_000, 1_000),
      event('Layout', 6_000, 2_000),
    ]);
    const some = Object.fromEntries(Object.entries(times).filter(([, time]) => time > 0));
    assert.deepEqual(some, {
      'everything else': 2,
      'running scripts': 5,
      'compiling scripts': 1,
      layout: 2,
    });
  });

  it('counts nothing twice, and nothing of other threads', () => {
    const times = timeByKind([
      event('FunctionCall', 0, 3_000),
      event('Paint', 5_000, 1_000),
      event('Layout', 0, 9_000, { tid: 2 }),
    ]);
    assert.equal(
      Object.values(times).reduce((sum, each) => sum + each, 0),
      4,
    );
    assert.equal(times['layout'], 0);
  });
});

describe('longestTask', () => {
  it('is of the main thread alone', () => {
    const tasks = [
      event('RunTask', 0, 7_000),
      event('FunctionCall', 0, 3_000),
      event('RunTask', 8_000, 2_000),
      event('RunTask', 0, 90_000, { tid: 2 }),
    ];
    assert.equal(longestTask(tasks), 7);
  });
});

describe('timeByFunction', () => {
  it('gives the time of what the browser does to the function that called it', () => {
    const url = 'http://127.0.0.1/lazy/thread.js';
    const nodes = [
      { id: 1, callFrame: { functionName: '(root)' } },
      { id: 2, parent: 1, callFrame: { url, lineNumber: 0, columnNumber: 40 } },
      { id: 3, parent: 2, callFrame: { functionName: 'importNode' } },
      { id: 4, parent: 1, callFrame: { functionName: '(program)' } },
    ];
    const chunk = { cpuProfile: { nodes, samples: [2, 3, 4] }, timeDeltas: [100, 1_000, 2_000] };
    const more = { args: { data: { cpuProfile: { samples: [2] }, timeDeltas: [500] } } };
    const times = timeByFunction([
      event('FunctionCall', 0, 1),
      event('Profile', 0, 0, { id: '0x1', ph: 'P' }),
      event('ProfileChunk', 1, 0, { id: '0x1', ph: 'P', tid: 3, args: { data: chunk } }),
      event('ProfileChunk', 2, 0, { id: '0x1', ph: 'P', tid: 3, ...more }),
      event('ProfileChunk', 3, 0, { id: '0x2', ph: 'P', pid: 9, args: { data: chunk } }),
    ]);
    assert.deepEqual(times, [{ frame: { url, line: 0, column: 40 }, time: 3 }]);
  });
});
