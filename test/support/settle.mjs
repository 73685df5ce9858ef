/**
 * Waits for conditions in a page that Playwright drives, and reads what the browser measured there.
 * Never waits for a while.
 */

/** @typedef {import('playwright-core').Page} Page */

/**
 * Waits until the threads of the page are loaded or have failed, and are painted. Those that wait
 * for their reader are scrolled to, and then the page to where it was.
 * @param {Page} page
 * @param {string} threads a selector of the ones to wait for
 */
export async function settle(page, threads = 'colloquy-thread') {
  const before = await page.evaluate(() => scrollY);
  await page.waitForFunction((threads) => {
    const left = [...document.querySelectorAll(threads)].filter(
      (thread) => !thread.matches(':is(:state(ready), :state(error))'),
    );
    const idle = left.find((thread) => !thread.matches(':state(loading)'));
    // An address that names a comment has every thread begin, and leads to it.
    if (!location.hash) idle?.scrollIntoView({ behavior: 'instant' });
    return left.length === 0;
  }, threads);
  await page.evaluate((top) => {
    if (!location.hash) scrollTo({ top, behavior: 'instant' });
  }, before);
  await paint(page);
}

/**
 * Waits until something holds, for as many frames as pages take, at most.
 * @param {Page} page
 * @param {() => unknown} holds may answer with a promise
 */
export async function until(page, holds) {
  for (let frame = 0; frame < 2000 && !(await holds()); frame++) await paint(page);
}

/**
 * Waits until the browser has painted what is there now.
 * @param {Page} page
 */
export async function paint(page) {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/**
 * Waits until a `local` source has kept that the reader recommends a comment.
 * @param {Page} page
 * @param {string} database
 * @param {string} id
 */
export async function keptRecommendation(page, database, id) {
  // Playwright waits for the answer of a function in the page, but not until it is yes.
  await until(page, () => page.evaluate(isKept, { database, id }));
}

/** In the page. @param {{ database: string, id: string }} what */
async function isKept({ database, id }) {
  const known = await indexedDB.databases();
  // To open what is not there would make it.
  if (!known.some(({ name }) => name === database)) return false;
  return new Promise((resolve) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const { result } = opening;
      const reading = result.transaction('recommendations').objectStore('recommendations');
      const all = reading.getAll();
      all.onsuccess = () => {
        result.close();
        resolve(all.result.some((kept) => kept.id === id && kept.recommended));
      };
    };
  });
}

/**
 * Has every comment laid out, those far off screen as well, which browsers leave for later.
 * @param {Page} page
 */
export async function layOutAll(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('colloquy-chunk, .batch { content-visibility: visible !important }');
    for (const { shadowRoot } of document.querySelectorAll('colloquy-thread')) {
      shadowRoot?.adoptedStyleSheets.push(sheet);
    }
  });
  await paint(page);
}

/**
 * What the browser has measured since the page began.
 * @param {Page} page
 * @param {'layout-shift' | 'longtask'} type
 * @returns {Promise<{ value: number, duration: number, nodes: string[] }[]>} value: of a shift;
 * duration: of a task, in milliseconds; nodes: what was shifted
 */
export async function measured(page, type) {
  await paint(page);
  return page.evaluate(
    (type) =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const entries = /** @type {any[]} */ (list.getEntries());
          // A mark made now comes after everything that was kept.
          if (entries.at(-1)?.name !== 'colloquy-test') return;
          observer.disconnect();
          resolve(
            entries
              .filter(({ entryType }) => entryType === type)
              .map(({ value, duration, sources = [] }) => ({
                value,
                duration,
                nodes: sources.map((/** @type {any} */ { node }) => node?.outerHTML?.slice(0, 120)),
              })),
          );
        });
        observer.observe({ type, buffered: true });
        observer.observe({ type: 'mark' });
        performance.mark('colloquy-test');
      }),
    type,
  );
}
