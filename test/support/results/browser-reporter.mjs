/** A Web Test Runner reporter that counts the tests executed in each browser. */
import { record } from './record.mjs';

/** @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult */

/**
 * @param {TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner-core').TestResult[]} its tests, those of inner suites included
 */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/**
 * @param {Pick<import('@web/test-runner-core').TestSession, 'testResults' | 'passed'>} session one
 * test file in one browser
 */
export function countSession({ testResults, passed }) {
  const tests = testsOf(testResults).filter((test) => !test.skipped);
  const failed = tests.filter((test) => !test.passed).length;
  return {
    passed: tests.length - failed,
    // A file that did not load, or a browser that did not start, has no test to show for it.
    failed: failed === 0 && !passed ? 1 : failed,
  };
}

/** @returns {import('@web/test-runner-core').Reporter} */
export function browserResults() {
  return {
    stop({ sessions }) {
      for (const engine of new Set(sessions.map(({ browser }) => browser.name))) {
        const counts = sessions.filter(({ browser }) => browser.name === engine).map(countSession);
        record({
          suite: 'test/**/*.test.ts',
          engine,
          passed: counts.reduce((sum, { passed }) => sum + passed, 0),
          failed: counts.reduce((sum, { failed }) => sum + failed, 0),
        });
      }
    },
  };
}
