/**
 * What a reader waits for once all comments are there: from the event or the call to the next paint.
 * Every figure is null where an entrant has no such thing.
 */
import { openLab } from './browser.mjs';
import { probe } from './probe.mjs';

/**
 * @typedef {object} UseFigures in milliseconds
 * @property {number | null} recommend a real click on the button of a comment in the middle
 * @property {number | null} insert a comment that comes in the middle
 * @property {number | null} reply a real click that opens the composer
 * @property {number | null} sort another order, first rows painted
 * @property {number | null} sortTask the longest task of it; 0 below 50 ms
 * @property {number | null} view another view, first rows painted
 * @property {number | null} viewTask
 * @property {number | null} collapse a real click that folds a thousand answers away
 * @property {number | null} scroll frames over 50 ms, of sixty from top to bottom
 * @property {number | null} find 1 when the browser finds the text of the last comment
 */

/** @typedef {import('playwright-core').Page} Page */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('../entrants/entrant.mjs').Entrant} entrant
 * @param {{ url: string, amount: number, middle: string, last: import('../threaded-comments.mjs').BenchComment }} options
 * @returns {Promise<UseFigures>}
 */
export async function measureUse(browser, entrant, { url, amount, middle, last }) {
  const lab = await openLab(browser);
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
  const { recommend, reply, fold, sort, view } = entrant;
  const figures = {
    find: await find(page, last.text),
    scroll: await scroll(page),
    recommend: recommend ? await click(page, recommend) : null,
    insert: await insert(page, middle, entrant.inserted),
    collapse: fold && amount >= 2000 ? await click(page, fold) : null,
    reply: reply ? await click(page, reply) : null,
    ...(await change(page, 'sort', sort)),
    ...(await change(page, 'view', view)),
  };
  await lab.close();
  return /** @type {UseFigures} */ (figures);
}

/**
 * Brings an element into view and clicks it as a mouse does.
 * @param {Page} page
 * @param {string} expression of the element
 */
async function click(page, expression) {
  const handle = await page.evaluateHandle(
    (expression) => /** @type {Element | null} */ (new Function(`return ${expression}`)()),
    expression,
  );
  const element = handle.asElement();
  if (!element) return null;
  await element.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await quiet(page);
  const box = await element.boundingBox();
  if (!box) return null;
  await page.evaluate(() => {
    const scope = /** @type {any} */ (globalThis);
    scope.clicked = new Promise((resolve) => {
      addEventListener(
        'click',
        () => {
          const start = performance.now();
          scope.probe.painted().then((/** @type {number} */ end) => resolve(end - start));
        },
        { capture: true, once: true },
      );
    });
  });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return page.evaluate(() => /** @type {any} */ (globalThis).clicked);
}

/** @param {Page} page @param {string} parentId @param {string | undefined} inserted */
async function insert(page, parentId, inserted) {
  if (!inserted) return null;
  return page.evaluate(async ([parentId, inserted]) => {
    const { bench, probe } = /** @type {any} */ (globalThis);
    const isThere = /** @type {() => unknown} */ (new Function(`return ${inserted}`));
    const comment = {
      id: 'new',
      parentId,
      author: 'Zora Quill',
      text: 'And one more thing.',
      createdAt: new Date().toISOString(),
      recommendations: 0,
    };
    const start = performance.now();
    bench.insert(comment);
    for (let frame = 0; frame < 60; frame++) {
      const end = await probe.painted();
      if (isThere()) return end - start;
    }
    return null;
  }, /** @type {const} */ ([parentId, inserted]));
}

/**
 * Sets another order or view and waits for the paint in which the first row is another.
 * @param {Page} page
 * @param {'sort' | 'view'} name
 * @param {{ run: string, first: string } | undefined} how
 */
async function change(page, name, how) {
  if (!how) return { [name]: null, [`${name}Task`]: null };
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await quiet(page);
  const figures = await page.evaluate(async ({ run, first }) => {
    const { probe, noted } = /** @type {any} */ (globalThis);
    const firstRow = /** @type {() => unknown} */ (new Function(`return ${first}`));
    const before = firstRow();
    noted.tasks.length = 0;
    const start = performance.now();
    new Function(run)();
    let end = await probe.painted();
    for (let frame = 0; firstRow() === before && frame < 200; frame++) end = await probe.painted();
    // What follows is part of it: the rest is drawn behind the first rows.
    while (performance.now() < start + 3000) await probe.painted();
    return [end - start, Math.max(0, ...noted.tasks)];
  }, how);
  return { [name]: figures[0], [`${name}Task`]: figures[1] };
}

/** @param {Page} page */
async function scroll(page) {
  await quiet(page);
  return page.evaluate(async () => {
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
  });
}

/** @param {Page} page @param {string} text */
async function find(page, text) {
  const [line = ''] = text.split('\n');
  return page.evaluate(
    (line) => Number(/** @type {any} */ (globalThis).find(line, true, false, true)),
    line,
  );
}

/** Waits until the page has nothing to do; on a busy machine not for ever. @param {Page} page */
async function quiet(page) {
  await page.evaluate(async () => {
    for (let calm = 0; calm < 3;) {
      const free = await new Promise((resolve) =>
        requestIdleCallback((deadline) => resolve(deadline.timeRemaining() > 5), { timeout: 500 }),
      );
      calm = free ? calm + 1 : 0;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
