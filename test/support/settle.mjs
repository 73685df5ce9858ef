/**
 * Waits for conditions in a page that Playwright drives, and reads what the browser measured there.
 * Never waits for a while.
 */

/** @typedef {import('playwright-core').Page} Page */

/**
 * Waits until every thread of the page is ready, empty or failed, and drawn to its end.
 * @param {Page} page
 */
export async function settle(page) {
  await page.waitForFunction(() => {
    const threads = [...document.querySelectorAll('colloquy-thread')];
    return threads.every((thread) => thread.matches(':is(:state(ready), :state(error))'));
  });
  await page.evaluate(async () => {
    const threads = [...document.querySelectorAll('colloquy-thread')];
    await Promise.all(threads.map((thread) => /** @type {any} */ (thread).updateComplete));
  });
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
