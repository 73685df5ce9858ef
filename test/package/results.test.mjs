/** The figures that `.ci/run` ends with: every failure counts, and nothing passes by not running. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { root } from '../support/files.mjs';
import { countSession } from '../support/results/browser-reporter.mjs';

/** @type {string} */
let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'colloquy-results-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {string} script */
function run(script, /** @type {string[]} */ ...args) {
  // A test runner inside a test runner would report to the outer one.
  const { NODE_TEST_CONTEXT: _outer, ...env } = process.env;
  const { status, stdout } = spawnSync(process.execPath, [join(root, script), ...args], {
    encoding: 'utf8',
    env: { ...env, TEST_RESULTS: join(folder, 'results') },
  });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

const total = (/** @type {string[]} */ ...broken) =>
  run('test/support/results/total.mjs', join(folder, 'results'), ...broken);

/** Runs test files of the given contents. */
function runTests(/** @type {string[]} */ ...contents) {
  const files = contents.map((content, index) => {
    const file = join(folder, `${index}.test.mjs`);
    writeFileSync(file, `import { describe, it } from 'node:test';\n${content}`);
    return file;
  });
  return run('test/support/node-tests.mjs', ...files).status;
}

const PASSES = "describe('a', () => { it('b', () => {}); it('c', () => {}); });";

describe('total', () => {
  it('adds up what passed', () => {
    assert.equal(runTests(PASSES, PASSES), 0);
    assert.deepEqual(total(), { status: 0, last: '4 passed, 0 failed' });
  });

  it('adds up runs', () => {
    runTests(PASSES);
    runTests(PASSES);
    assert.deepEqual(total(), { status: 0, last: '4 passed, 0 failed' });
  });

  it('counts what failed', () => {
    assert.equal(runTests(PASSES, "it('b', () => { throw new Error('no'); });"), 1);
    assert.deepEqual(total(), { status: 1, last: '2 passed, 1 failed' });
  });

  it('counts a file that does not load', () => {
    assert.equal(runTests(PASSES, "import './nowhere.mjs';"), 1);
    assert.deepEqual(total(), { status: 1, last: '2 passed, 1 failed' });
  });

  it('counts a suite that fails by itself, and none that fails with its tests', () => {
    const test = "it('c', () => { throw new Error('no'); });";
    assert.equal(runTests(PASSES, `describe('b', async () => { throw new Error('no'); });`), 1);
    assert.equal(runTests(`describe('a', () => { describe('b', () => { ${test} }); });`), 1);
    assert.deepEqual(total(), { status: 1, last: '2 passed, 2 failed' });
  });

  it('counts no test that was skipped', () => {
    assert.equal(runTests(PASSES, "it.skip('b', () => {}); it.todo('c');"), 0);
    assert.deepEqual(total(), { status: 0, last: '2 passed, 0 failed' });
  });

  it('fails when nothing ran', () => {
    assert.deepEqual(total(), { status: 1, last: '0 passed, 0 failed' });
  });

  it('fails when a command did, though every test passed', () => {
    runTests(PASSES);
    assert.deepEqual(total('npm run check'), { status: 1, last: '2 passed, 1 failed' });
  });

  it('does not count a command twice that failed for its tests', () => {
    runTests("it('b', () => { throw new Error('no'); });");
    assert.deepEqual(total('npm test'), { status: 1, last: '0 passed, 1 failed' });
  });
});

describe('node-tests', () => {
  it('fails where there is no test', () => {
    assert.equal(run('test/support/node-tests.mjs', folder).status, 1);
  });
});

describe('countSession', () => {
  const test = (/** @type {boolean} */ passed, skipped = false) => ({ name: 'a', passed, skipped });
  const suite = (/** @type {ReturnType<typeof test>[]} */ ...tests) => ({
    name: '',
    suites: [{ name: 'a', suites: [], tests }],
    tests: [],
  });

  it('counts tests of inner suites', () => {
    const testResults = suite(test(true), test(false), test(true, true));
    assert.deepEqual(countSession({ testResults, passed: false }), { passed: 1, failed: 1 });
  });

  it('counts a file that did not load, or a browser that did not start', () => {
    assert.deepEqual(countSession({ passed: false }), { passed: 0, failed: 1 });
  });
});
