/**
 * Inputs and calls, how long it takes until what they do is painted, and what the main thread does
 * for that. Expressions are the page's.
 */
import { cpuTime } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./browser.mjs').Lab} Lab */

/**
 * Figures of one interaction, in milliseconds: under its name from the input to the paint, under
 * `…Cpu` the main thread's processor time meanwhile, whatever else the machine did. Null where there
 * is no such thing, or what it brings does not come.
 * @typedef {Record<string, number | null>} Figures
 */

/**
 * @typedef {object} Change something that changes what is listed
 * @property {string} [open] an expression of what is clicked first, which is not measured
 * @property {string} [opened] an expression of what that brings, in which can be typed
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
 * @param {string} name of the figures
 * @param {string | undefined} expression of the element
 * @param {string} [shown] an expression of what the click brings. Default: the next paint
 * @returns {Promise<Figures>}
 */
export async function click(lab, name, expression, shown = 'true') {
  const { page } = lab;
  if (expression === undefined) return without(name);
  const handle = await page.evaluateHandle(
    (expression) => /** @type {Element | null} */ (new Function(`return ${expression}`)()),
    expression,
  );
  const element = handle.asElement();
  if (!element) return without(name);
  await element.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await quiet(page);
  const box = await element.boundingBox();
  if (!box) return without(name);
  await listen(page, 'click', shown);
  return costing(lab, name, async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    return heard(page);
  });
}

/**
 * Runs statements and waits until what they bring is painted.
 * @param {Lab} lab
 * @param {string} name of the figures
 * @param {string} run
 * @param {string} shown an expression of it
 */
export function when(lab, name, run, shown) {
  const measure = (/** @type {readonly string[]} */ [run = '', shown = '']) => {
    const { probe } = /** @type {any} */ (globalThis);
    const start = performance.now();
    new Function(run)();
    return probe
      .shown(new Function(`return ${shown}`))
      .then((/** @type {number | null} */ end) => (end === null ? null : end - start));
  };
  return costing(lab, name, () => lab.page.evaluate(measure, [run, shown]));
}

/** @param {Lab} lab @param {string} name @param {() => Promise<number | null>} work @returns {Promise<Figures>} */
export async function costing(lab, name, work) {
  const before = await cpuTime(lab);
  const time = await (lab.watch ? lab.watch(name, work) : work());
  return time === null
    ? without(name)
    : { [name]: time, [`${name}Cpu`]: (await cpuTime(lab)) - before };
}

/** @param {string} name @returns {Figures} */
export function without(name) {
  return { [name]: null, [`${name}Cpu`]: null };
}

/**
 * Changes what is listed, and waits for the paint that shows it.
 * @param {Lab} lab
 * @param {'sort' | 'view' | 'search'} name
 * @param {Change | undefined} how
 * @returns {Promise<Figures>} and under `…Task` the longest task of it
 */
export async function change(lab, name, how) {
  if (!how) return { ...without(name), [`${name}Task`]: null };
  const { page } = lab;
  const { open, opened, type, run = '', first } = how;
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  if (open) await click(lab, `${name} opened`, open, opened);
  await quiet(page);
  await page.evaluate((first) => {
    const scope = /** @type {any} */ (globalThis);
    scope.listed = new Function(`return ${first}`);
    scope.before = scope.listed();
    scope.noted.tasks.length = 0;
  }, first);
  const isOther = 'listed() !== before';
  let figures;
  if (type) {
    await listen(page, 'input', isOther);
    figures = await costing(lab, name, async () => {
      await page.keyboard.insertText(type);
      return heard(page);
    });
  } else figures = await when(lab, name, run, isOther);
  const longest = await page.evaluate(async (watched) => {
    const { probe, noted } = /** @type {any} */ (globalThis);
    const end = performance.now() + watched;
    while (performance.now() < end) await probe.painted();
    return /** @type {number} */ (Math.max(0, ...noted.tasks));
  }, WATCHED);
  if (type) await page.keyboard.press('Escape');
  return { ...figures, [`${name}Task`]: longest };
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

/** What was listened for; null where nothing of the kind has come. @param {Page} page @returns {Promise<number | null>} */
function heard(page) {
  return page.evaluate(
    (longest) =>
      Promise.race([
        /** @type {any} */ (globalThis).heard,
        new Promise((resolve) => setTimeout(resolve, longest, null)),
      ]),
    LONGEST,
  );
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
