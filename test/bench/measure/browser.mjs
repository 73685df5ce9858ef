/**
 * A browser for one round, a context of its own for each measurement, and what DevTools knows of
 * the page: processor time of its main thread, and its heaps.
 */
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../support/browsers/chromium.mjs';

/**
 * @typedef {object} Lab a page under measurement
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').CDPSession} devtools
 * @property {() => Promise<void>} close
 * @property {(name: string, work: () => Promise<number | null>) => Promise<number | null>} [watch] has
 * every interaction pass through it
 */

/** @param {string[]} flags @returns {Promise<import('playwright-core').Browser>} */
export async function openBrowser(...flags) {
  const { env, args, ...options } = await chromium();
  return playwright.launch({
    ...options,
    args: [...args, ...flags],
    env: /** @type {Record<string, string>} */ (env),
  });
}

/** What a measurement may take; Artalk shows 10,000 comments after a minute. */
const PATIENCE = 180_000;

/**
 * Opens an empty page.
 * @param {import('playwright-core').Browser} browser
 * @param {{ throttle?: number }} options throttle: how many times slower than it is
 * @returns {Promise<Lab>}
 */
export async function openLab(browser, { throttle = 1 } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (throttle > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return { page, devtools, close: () => context.close() };
}

/** Processor time the main thread has spent on its tasks, in milliseconds. @param {Lab} lab */
export async function cpuTime({ devtools }) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** Megabytes after two collections: of JavaScript, and of what the page consists of. @param {Lab} lab */
export async function heaps({ devtools }) {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const usage = await devtools.send('Runtime.getHeapUsage');
  const { usedSize, embedderHeapUsedSize = 0 } =
    /** @type {{ usedSize: number, embedderHeapUsedSize?: number }} */ (usage);
  return { js: usedSize / 2 ** 20, dom: embedderHeapUsedSize / 2 ** 20 };
}
