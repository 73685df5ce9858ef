/**
 * The `colloquy/testing` entry: what somebody needs who writes a source of their own, or tests what
 * uses one. No part of a page; runs in Node and in browsers, with any test runner.
 */
export type { Fault, FaultPlan, FaultyMethod, Timers } from './testing/fault-plan.js';
export { withFaults } from './testing/faults.js';
export type { Capability } from './testing/case.js';
export type { SuiteComment, SuiteGap, SuiteThread } from './testing/sample.js';
export {
  SUITE_VERSION,
  type Seeded,
  type SuiteCapabilities,
  type SuiteOptions,
  dataSourceSuite,
} from './testing/source-suite.js';
export { seededRandom } from './testing/random.js';
