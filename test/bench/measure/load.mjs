/** From the address to all comments on the page: when they are painted, and what that has cost. */
import { cpuTime, heaps, openLab } from './browser.mjs';
import { quiet } from './interactions.mjs';
import { probe } from './probe.mjs';
import { eventsOf, longestTask } from './trace.mjs';

/**
 * @typedef {object} LoadFigures in milliseconds and megabytes
 * @property {number} first the first comments painted
 * @property {number} all all of them painted; with `settle` and no long task follows
 * @property {number} cpu main thread
 * @property {number} longest task; 0 below 50 ms
 * @property {number} longestCpu most processor time of one task, whatever else the machine did
 * @property {number} shift layout shift, the room for comments being reserved
 * @property {number} [js]
 * @property {number} [dom]
 * @property {number} [elements] to a comment
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('../entrants/entrant.mjs').Entrant} entrant
 * @param {{ url: string, amount: number, throttle?: number, heap?: boolean, settle?: boolean }} options
 * settle: what the browser does once all is painted counts, too: long tasks, such as those that make
 * the accessibility tree
 * @returns {Promise<LoadFigures>}
 */
export async function measureLoad(
  browser,
  entrant,
  { url, amount, throttle = 1, heap = true, settle = false },
) {
  const lab = await openLab(browser, { throttle });
  const { page } = lab;
  await page.addInitScript(probe, { amount, count: entrant.count });
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  const before = await cpuTime(lab);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => /** @type {any} */ (globalThis).probe?.all, undefined, {
    polling: 100,
  });
  if (settle) await quiet(page);
  const cpu = (await cpuTime(lab)) - before;
  const longestCpu = longestTask(eventsOf(await browser.stopTracing()));
  const seen = await page.evaluate((settle) => {
    const { probe, noted } = /** @type {any} */ (globalThis);
    return {
      first: /** @type {number} */ (probe.first),
      all: /** @type {number} */ (Math.max(probe.all, settle ? noted.lastTask : 0)),
      longest: Math.max(0, ...noted.tasks),
      shift: /** @type {number} */ (noted.shift),
    };
  }, settle);
  const more = heap
    ? { ...(await heaps(lab)), elements: await elements(lab, amount, entrant.place) }
    : {};
  await lab.close();
  return { ...seen, cpu, longestCpu, ...more };
}

/** @param {import('./browser.mjs').Lab} lab @param {number} amount @param {string} place */
function elements({ page }, amount, place = '#comments') {
  return page.evaluate(([amount, place]) => {
    /** @param {ParentNode} parent @returns {number} */
    const count = (parent) => {
      const all = [...parent.querySelectorAll('*')];
      const inside = all.map(({ shadowRoot }) => (shadowRoot ? count(shadowRoot) : 0));
      return all.length + inside.reduce((sum, each) => sum + each, 0);
    };
    return count(/** @type {Element} */ (document.querySelector(place))) / amount;
  }, /** @type {const} */ ([amount, place]));
}
