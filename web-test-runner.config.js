/**
 * Web Test Runner: everything under test/ that ends in `.test.ts`, in a Chromium. For the other
 * engines see test/support/browsers/all.config.mjs, which builds on this.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromium } from './test/support/browsers/chromium.mjs';
import { devtoolsPlugin } from './test/support/browsers/devtools.mjs';
import { browserResults } from './test/support/results/browser-reporter.mjs';

const chromiumLauncher = chromeLauncher({
  launchOptions: await chromium(),
  // A page in the background gets no animation frames and no focus; one in its own context does.
  createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
});

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/**/*.test.ts',
  hostname: '127.0.0.1',
  nodeResolve: true,
  browsers: [Object.assign(chromiumLauncher, { name: 'Chromium' })],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
    a11ySnapshotPlugin(),
    devtoolsPlugin(),
  ],
  reporters: [defaultReporter(), browserResults()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  testFramework: { config: { timeout: '30000' } },
  // Machines that run tests are shared: only what never comes is a failure.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tests</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
