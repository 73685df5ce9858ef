/**
 * Waits for conditions in a page that Playwright drives, and reads what the browser measured there.
 * Never waits for a while.
 */

/** @typedef {import('playwright-core').Page} Page */

/**
 * Waits until the threads of the page are loaded or have failed, and are painted.
 * @param {Page} page
 * @param {string} threads a selector of the ones to wait for
 */
export async function settle(page, threads = 'colloquy-thread') {
  await page.waitForFunction(
    (threads) =>
      [...document.querySelectorAll(threads)].every((thread) =>
        thread.matches(':is(:state(ready), :state(error))'),
      ),
    threads,
  );
  await paint(page);
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
 * Has every comment laid out, those far off screen as well, which browsers leave for later.
 * @param {Page} page
 */
export async function layOutAll(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('colloquy-chunk { content-visibility: visible !important }');
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
