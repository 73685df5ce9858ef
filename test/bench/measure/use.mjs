/**
 * What a reader waits for once all comments are there: from the event or the call to the paint that
 * shows it, and as `…Cpu` the main thread's processor time meanwhile. Every figure is null where an
 * entrant has no such thing.
 */
import { openLab } from './browser.mjs';
import { change, click, costing, quiet, when, without } from './interactions.mjs';
import { probe } from './probe.mjs';

/**
 * @typedef {object} UseFigures in milliseconds
 * @property {number | null} scrollCpu processor time of a frame of it
 * @property {number | null} scroll frames over 50 ms, of sixty from top to bottom
 * @property {number | null} recommend a real click on the button of a comment in the middle
 * @property {number | null} arrive a comment that is told of, until the reader is
 * @property {number | null} insert a comment that comes in the middle: a real click on what tells of it,
 * or where nothing does the call that puts it in
 * @property {number | null} collapse a real click that folds a thousand answers away
 * @property {number | null} reply a real click that opens the composer, fetching it included
 * @property {number | null} sort another order, first rows painted
 * @property {number | null} sortTask the longest task of it; 0 below 50 ms
 * @property {number | null} view another view, first rows painted
 * @property {number | null} viewTask
 * @property {number | null} search a word that is typed into the field, what is found painted
 * @property {number | null} searchTask
 * @property {number | null} find 1 when the browser finds the text of the last comment; null where the
 * browser cannot be asked. Comes last: it lays out all there is
 * @property {number | null} interaction the longest of all these inputs, as Event Timing has it; 0 below 16
 */

/** @typedef {import('playwright-core').Page} Page */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('../entrants/entrant.mjs').Entrant} entrant
 * @param {{ url: string, amount: number, middle: string, last: string, throttle?: number,
 *   watch?: import('./browser.mjs').Lab['watch'] }} options middle: the id of a comment; last: the text
 * of one
 * @returns {Promise<UseFigures>}
 */
export async function measureUse(
  browser,
  entrant,
  { url, amount, middle, last, throttle = 1, watch },
) {
  const lab = { ...(await openLab(browser, { throttle })), watch };
  const { page } = lab;
  await page.addInitScript(probe, { amount, count: entrant.count });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => /** @type {any} */ (globalThis).probe?.all, undefined, {
    polling: 100,
  });
  await page.evaluate(
    ([middle, half]) => {
      const scope = /** @type {any} */ (globalThis);
      scope.bench = { ...scope.bench, middle, half };
    },
    /** @type {const} */ ([middle, amount >> 1]),
  );
  const scrolled = await scroll(lab);
  const { recommend, recommended, reply, composer, fold, folded, sort, view, search } = entrant;
  /**
   * Clicks on a button of the comment in the middle, which may come only when its row is near.
   * @param {string} name
   * @param {string | undefined} button
   * @param {string} [shown]
   */
  const clickIn = async (name, button, shown) => {
    const { middle: row = 'null' } = entrant;
    await page.evaluate(
      (row) => new Function(`${row}?.scrollIntoView({ block: 'center' })`)(),
      row,
    );
    await quiet(page);
    return click(lab, name, button, shown);
  };
  const figures = {
    ...scrolled,
    ...(await clickIn('recommend', recommend, recommended)),
    ...(await insert(lab, middle, entrant)),
    ...(await clickIn('collapse', amount >= 2000 ? fold : undefined, folded)),
    ...(await clickIn('reply', reply, composer)),
    ...(await change(lab, 'sort', sort)),
    ...(await change(lab, 'view', view)),
    ...(await change(lab, 'search', search)),
    find: await find(page, last),
    interaction: await page.evaluate(() =>
      Math.max(0, .../** @type {any} */ (globalThis).noted.interactions),
    ),
  };
  await lab.close();
  return /** @type {UseFigures} */ (figures);
}

/**
 * Tells the entrant of a comment, and where it waits for the reader clicks on what says so.
 * @param {import('./browser.mjs').Lab} lab
 * @param {string} parentId
 * @param {import('../entrants/entrant.mjs').Entrant} entrant
 */
async function insert(lab, parentId, { inserted, arrival }) {
  if (!inserted) return { ...without('arrive'), ...without('insert') };
  await quiet(lab.page);
  const told = `bench.insert({
    id: 'new', parentId: '${parentId}', author: 'Zora Quill', text: 'And one more thing.',
    createdAt: new Date().toISOString(), recommendations: 0,
  })`;
  if (!arrival) return { ...without('arrive'), ...(await when(lab, 'insert', told, inserted)) };
  return {
    ...(await when(lab, 'arrive', told, arrival)),
    ...(await click(lab, 'insert', arrival, inserted)),
  };
}

/** @param {import('./browser.mjs').Lab} lab */
async function scroll(lab) {
  const { page } = lab;
  await quiet(page);
  const measure = async () => {
    const height = document.documentElement.scrollHeight;
    let slow = 0;
    let last = await new Promise(requestAnimationFrame);
    for (let step = 1; step <= 60; step++) {
      scrollTo({ top: (height * step) / 60, behavior: 'instant' });
      const time = await new Promise(requestAnimationFrame);
      slow += Number(time - last > 50);
      last = time;
    }
    return slow;
  };
  const { scroll, scrollCpu } = await costing(lab, 'scroll', () => page.evaluate(measure));
  return { scroll, scrollCpu: (scrollCpu ?? NaN) / 60 };
}

/** Browsers without a window may have `find`, and find nothing: not even the heading. @param {Page} page @param {string} text */
async function find(page, text) {
  const [line = ''] = text.split('\n');
  return page.evaluate((line) => {
    const { find } = /** @type {any} */ (globalThis);
    const heading = document.querySelector('h1')?.textContent;
    if (!find?.(heading, true, false, true)) return null;
    return Number(find(line, true, false, true));
  }, line);
}
