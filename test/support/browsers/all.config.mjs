/** Web Test Runner in all three engines: Chromium, Firefox and WebKit (`npm run test:all`). */
import config from '../../../web-test-runner.config.js';
import { firefoxLauncher } from './firefox.mjs';
import { webkitLauncher } from './webkit.mjs';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  browsers: [...(config.browsers ?? []), firefoxLauncher(), webkitLauncher()],
  // One engine after the other: tests of focus and time deserve a quiet machine.
  concurrentBrowsers: 1,
};
