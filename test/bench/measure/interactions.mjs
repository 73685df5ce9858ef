/** Inputs and calls, and how long it takes until what they do is painted. Expressions are the page's. */

/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} Change something that changes what is listed
 * @property {string} [open] an expression of what is clicked first, which is not measured
 * @property {string} [type] what is typed then, at once; 'Escape' ends it
 * @property {string} [run] statements, where nothing is typed
 * @property {string} first an expression that changes with what is listed
 */

/** How long what follows a change is watched, in milliseconds: the rest is drawn behind the first rows. */
const WATCHED = 3000;

/**
 * Brings an element into view and clicks it as a mouse does.
 * @param {Page} page
 * @param {string} expression of the element
 * @param {string} [shown] an expression of what the click brings. Default: the next paint
 * @returns {Promise<number | null>} milliseconds; null when the element is missing, or what it brings
 */
export async function click(page, expression, shown = 'true') {
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
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return heard(page);
}

/**
 * Runs statements and waits until what they bring is painted.
 * @param {Page} page
 * @param {string} run
 * @param {string} shown an expression of it
 * @returns {Promise<number | null>} milliseconds
 */
export function when(page, run, shown) {
  return page.evaluate(async ([run, shown]) => {
    const { probe } = /** @type {any} */ (globalThis);
    const start = performance.now();
    new Function(run)();
    const end = await probe.shown(new Function(`return ${shown}`));
    return end === null ? null : /** @type {number} */ (end - start);
  }, /** @type {const} */ ([run, shown]));
}

/**
 * Changes what is listed, and waits for the paint that shows it.
 * @param {Page} page
 * @param {'sort' | 'view' | 'search'} name
 * @param {Change | undefined} how
 * @returns {Promise<Record<string, number | null>>} milliseconds, and under `…Task` the longest task of it
 */
export async function change(page, name, how) {
  if (!how) return { [name]: null, [`${name}Task`]: null };
  const { open, type, run = '', first } = how;
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  if (open) await click(page, open);
  await quiet(page);
  await page.evaluate((first) => {
    const scope = /** @type {any} */ (globalThis);
    scope.listed = new Function(`return ${first}`);
    scope.before = scope.listed();
    scope.noted.tasks.length = 0;
  }, first);
  const isOther = 'listed() !== before';
  let time;
  if (type) {
    await listen(page, 'input', isOther);
    await page.keyboard.insertText(type);
    time = await heard(page);
  } else time = await when(page, run, isOther);
  const longest = await page.evaluate(async (watched) => {
    const { probe, noted } = /** @type {any} */ (globalThis);
    const end = performance.now() + watched;
    while (performance.now() < end) await probe.painted();
    return /** @type {number} */ (Math.max(0, ...noted.tasks));
  }, WATCHED);
  if (type) await page.keyboard.press('Escape');
  return { [name]: time, [`${name}Task`]: longest };
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

/** Waits until the page has nothing to do; on a busy machine not for ever. @param {Page} page */
export async function quiet(page) {
  await page.evaluate(async () => {
    for (let calm = 0, looks = 0; calm < 3 && looks < 60; looks++) {
      const free = await new Promise((resolve) =>
        requestIdleCallback((deadline) => resolve(deadline.timeRemaining() > 5), { timeout: 500 }),
      );
      calm = free ? calm + 1 : 0;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
