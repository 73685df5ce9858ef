/** Web Test Runner in all three engines: Chromium, Firefox and WebKit (`npm run test:all`). */
import { chromeLauncher } from '@web/test-runner-chrome';
import config from '../../../web-test-runner.config.js';
import { firefox } from './firefox.mjs';
import { webkitLauncher } from './webkit.mjs';

const firefoxLauncher = chromeLauncher({
  concurrency: 1,
  launchOptions: { browser: 'firefox', executablePath: firefox() },
});

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  browsers: [
    ...(config.browsers ?? []),
    Object.assign(firefoxLauncher, { name: 'Firefox' }),
    webkitLauncher(),
  ],
  // One engine after the other: tests of focus and time deserve a quiet machine.
  concurrentBrowsers: 1,
};
