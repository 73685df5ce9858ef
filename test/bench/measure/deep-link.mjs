/** An address that leads to the last comment: when it stands on the screen, and how far from its place. */
import { openLab } from './browser.mjs';
import { probe } from './probe.mjs';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, hash: string, target: string }} options target: an expression of the page
 * @returns {Promise<number>} milliseconds since the page was asked for
 */
export async function measureDeepLink(browser, { url, hash, target }) {
  const lab = await openLab(browser);
  await lab.page.addInitScript(probe, { amount: Infinity, count: '0' });
  await lab.page.goto(url + hash, { waitUntil: 'commit' });
  const time = await lab.page.evaluate(async (target) => {
    const { probe } = /** @type {any} */ (globalThis);
    const find = /** @type {() => Element | null} */ (new Function(`return ${target}`));
    for (;;) {
      const time = /** @type {number} */ (await probe.painted());
      const top = find()?.getBoundingClientRect().top ?? Infinity;
      if (top > -1 && top < innerHeight) return time;
    }
  }, target);
  await lab.close();
  return time;
}
