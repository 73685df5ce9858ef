/** What a hundred threads leave behind that were shown and taken away again (REL-9). */
import { heaps, openLab } from './browser.mjs';

const CYCLES = 100;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of the page of Colloquy
 * @returns {Promise<number>} megabytes of both heaps more than before
 */
export async function measureMemory(browser, url) {
  const lab = await openLab(browser);
  const { page } = lab;
  await page.goto(url);
  /** @param {number} cycles */
  const cycle = (cycles) =>
    page.evaluate(async (cycles) => {
      const place = /** @type {Element} */ (document.querySelector('#comments'));
      const scope = /** @type {{ model?: Element }} */ (globalThis);
      const thread = (scope.model ??= /** @type {Element} */ (
        document.querySelector('colloquy-thread')
      ));
      thread.remove();
      for (let count = 0; count < cycles; count++) {
        const another = /** @type {Element} */ (thread.cloneNode(false));
        const loaded = new Promise((resolve) =>
          another.addEventListener('colloquy-loaded', resolve, { once: true }),
        );
        place.append(another);
        await loaded;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        another.remove();
      }
    }, cycles);
  // What is made once and kept is there after some.
  await cycle(20);
  const before = await heaps(lab);
  await cycle(CYCLES);
  const after = await heaps(lab);
  await lab.close();
  return after.js + after.dom - before.js - before.dom;
}
