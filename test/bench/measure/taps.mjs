/**
 * What the page's own buttons take while comments load: real clicks on its heading, one after the
 * other from the beginning until all comments are there.
 */
import { openLab } from './browser.mjs';
import { probe } from './probe.mjs';

/** Milliseconds between two clicks. */
const PAUSE = 30;

/** Where the page has its heading. */
const HEADING = { x: 300, y: 60 };

/**
 * @typedef {object} TapFigures
 * @property {number} worst milliseconds from a click to the next paint, as the browser tells of those
 * from 16 on, in steps of 8; 0 below
 * @property {number} taps how many clicks there were
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('../entrants/entrant.mjs').Entrant} entrant
 * @param {{ url: string, amount: number }} options
 * @returns {Promise<TapFigures>}
 */
export async function measureTaps(browser, entrant, { url, amount }) {
  const lab = await openLab(browser);
  const { page } = lab;
  await page.addInitScript(probe, { amount, count: entrant.count });
  await page.goto(url, { waitUntil: 'commit' });
  let isOver = false;
  const loaded = page
    .waitForFunction(() => /** @type {any} */ (globalThis).probe?.all, undefined, { polling: 100 })
    .then(() => (isOver = true));
  /** @type {Promise<unknown>[]} */
  const answered = [];
  const tap = (/** @type {'mousePressed' | 'mouseReleased'} */ type) =>
    lab.devtools.send('Input.dispatchMouseEvent', {
      type,
      ...HEADING,
      button: 'left',
      clickCount: 1,
    });
  while (!isOver) {
    // Whoever clicks does not wait for the page.
    answered.push(tap('mousePressed'), tap('mouseReleased'));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const taps = answered.length / 2;
  await Promise.all([loaded, ...answered]);
  const worst = await page.evaluate(async () => {
    const { probe, noted } = /** @type {any} */ (globalThis);
    // The last click is told of after its paint.
    for (let frame = 0; frame < 5; frame++) await probe.painted();
    return /** @type {number} */ (Math.max(0, ...noted.interactions));
  });
  await lab.close();
  return { worst, taps };
}
