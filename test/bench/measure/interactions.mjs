/**
 * Inputs and calls, how long it takes until what they do is painted, and what the main thread does
 * for that. Expressions are the page's.
 */
import { cpuTime } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./browser.mjs').Lab} Lab */

/**
 * @typedef {object} Cost in milliseconds
 * @property {number} time from the input to the paint
 * @property {number} cpu processor time of the main thread meanwhile, whatever else the machine did
 */

/**
 * @typedef {object} Change something that changes what is listed
 * @property {string} [open] an expression of what is clicked first, which is not measured
 * @property {string} [type] what is typed then, at once; 'Escape' ends it
 * @property {string} [run] statements, where nothing is typed
 * @property {string} first an expression that changes with what is listed
 */

/** How long what follows a change is watched, in milliseconds: the rest is drawn behind the first rows. */
const WATCHED = 3000;

/** How long is waited for a page to have nothing to do, in milliseconds. */
const LONGEST = 10_000;

/**
 * Brings an element into view and clicks it as a mouse does.
 * @param {Lab} lab
 * @param {string} expression of the element
 * @param {string} [shown] an expression of what the click brings. Default: the next paint
 * @returns {Promise<Cost | null>} null when the element is missing, or what it brings
 */
export async function click(lab, expression, shown = 'true') {
  const { page } = lab;
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
  await listen(page, 'click', shown);
  return costing(lab, async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    return heard(page);
  });
}

/**
 * Runs statements and waits until what they bring is painted.
 * @param {Lab} lab
 * @param {string} run
 * @param {string} shown an expression of it
 */
export function when(lab, run, shown) {
  const measure = (/** @type {readonly string[]} */ [run = '', shown = '']) => {
    const { probe } = /** @type {any} */ (globalThis);
    const start = performance.now();
    new Function(run)();
    return probe
      .shown(new Function(`return ${shown}`))
      .then((/** @type {number | null} */ end) => (end === null ? null : end - start));
  };
  return costing(lab, () => lab.page.evaluate(measure, [run, shown]));
}

/** @param {Lab} lab @param {() => Promise<number | null>} work @returns {Promise<Cost | null>} */
async function costing(lab, work) {
  const before = await cpuTime(lab);
  const time = await work();
  return time === null ? null : { time, cpu: (await cpuTime(lab)) - before };
}

/** Figures of one name. @param {string} name @param {Cost | null} cost */
export function figuresOf(name, cost) {
  return { [name]: cost?.time ?? null, [`${name}Cpu`]: cost?.cpu ?? null };
}

/**
 * Changes what is listed, and waits for the paint that shows it.
 * @param {Lab} lab
 * @param {'sort' | 'view' | 'search'} name
 * @param {Change | undefined} how
 * @returns {Promise<Record<string, number | null>>} figures, and under `…Task` the longest task of it
 */
export async function change(lab, name, how) {
  if (!how) return { ...figuresOf(name, null), [`${name}Task`]: null };
  const { page } = lab;
  const { open, type, run = '', first } = how;
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  if (open) await click(lab, open);
  await quiet(page);
  await page.evaluate((first) => {
    const scope = /** @type {any} */ (globalThis);
    scope.listed = new Function(`return ${first}`);
    scope.before = scope.listed();
    scope.noted.tasks.length = 0;
  }, first);
  const isOther = 'listed() !== before';
  let cost;
  if (type) {
    await listen(page, 'input', isOther);
    cost = await costing(lab, async () => {
      await page.keyboard.insertText(type);
      return heard(page);
    });
  } else cost = await when(lab, run, isOther);
  const longest = await page.evaluate(async (watched) => {
    const { probe, noted } = /** @type {any} */ (globalThis);
    const end = performance.now() + watched;
    while (performance.now() < end) await probe.painted();
    return /** @type {number} */ (Math.max(0, ...noted.tasks));
  }, WATCHED);
  if (type) await page.keyboard.press('Escape');
  return { ...figuresOf(name, cost), [`${name}Task`]: longest };
}

/** Gets ready for an event: from it to the paint that shows something. @param {Page} page @param {string} type @param {string} shown */
async function listen(page, type, shown) {
  await page.evaluate(([type, shown]) => {
    const scope = /** @type {any} */ (globalThis);
    scope.heard = new Promise((resolve) => {
      const hear = () => {
        const start = performance.now();
        scope.probe
          .shown(new Function(`return ${shown}`))
          .then((/** @type {number | null} */ end) => resolve(end === null ? null : end - start));
      };
      addEventListener(type, hear, { capture: true, once: true });
    });
  }, /** @type {const} */ ([type, shown]));
}

/** @param {Page} page @returns {Promise<number | null>} */
function heard(page) {
  return page.evaluate(() => /** @type {any} */ (globalThis).heard);
}

/** Waits until the page has nothing to do; where it draws on for long, not for ever. @param {Page} page */
export async function quiet(page) {
  await page.evaluate(
    async (end) => {
      for (let calm = 0; calm < 3 && performance.now() < end;) {
        const free = await new Promise((resolve) =>
          requestIdleCallback((deadline) => resolve(deadline.timeRemaining() > 5), {
            timeout: 500,
          }),
        );
        calm = free ? calm + 1 : 0;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    (await page.evaluate(() => performance.now())) + LONGEST,
  );
}
