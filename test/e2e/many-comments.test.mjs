/** Ten thousand comments: side by side, and each the answer to the one before (SEC-11). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { measured } from '../support/settle.mjs';

const AMOUNT = 10_000;

const file = (/** @type {(index: number) => object} */ more) =>
  JSON.stringify({
    comments: Array.from({ length: AMOUNT }, (_, index) => ({
      id: `c${index}`,
      author: `Reader ${index % 500}`,
      text: `The ${index}th thing to be said about it.`,
      createdAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
      ...more(index),
    })),
  });

const page = (/** @type {string} */ src) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>
  <script defer src="/colloquy.js"></script>
  <colloquy-thread source="json" src="${src}"></colloquy-thread>`;

describe('a thread of ten thousand comments', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;

  before(async () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    server = await servePages({
      '/flat.json': file(() => ({})),
      '/chain.json': file((index) => (index ? { parentId: `c${index - 1}` } : {})),
      '/flat': { body: page('/flat.json'), headers },
      '/chain': { body: page('/chain.json'), headers },
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  for (const [shape, words] of [
    ['flat', 'side by side'],
    ['chain', 'each the answer to the one before'],
  ]) {
    it(`shows every one of them, ${words}`, async (context) => {
      const { page, problems, close } = await openPage(browser, `${server.url}/${shape}`);
      const rows = page.locator('[part~="row"]');
      await rows.first().waitFor();
      const first = await page.evaluate(() => performance.now());
      await page.waitForFunction(
        (amount) =>
          document.querySelector('colloquy-thread')?.shadowRoot?.querySelectorAll('.row').length ===
          amount,
        AMOUNT,
        { timeout: 60_000 },
      );
      const all = await page.evaluate(() => performance.now());
      const tasks = (await measured(page, 'longtask')).map(({ duration }) => duration);
      context.diagnostic(
        `first rows after ${first.toFixed()} ms, all after ${all.toFixed()} ms, ` +
          `longest task ${Math.max(0, ...tasks).toFixed()} ms`,
      );
      assert.equal(await page.locator('[part~="heading"]').innerText(), '10,000 comments');
      assert.equal(await rows.last().getAttribute('data-id'), `c${AMOUNT - 1}`);
      const depth = await rows.last().evaluate((row) => {
        let depth = 0;
        for (let node = row.parentNode; node; node = node.parentNode) depth++;
        return depth;
      });
      assert.ok(depth < 10, `${depth} elements above the last comment`);
      assert.deepEqual(problems, []);
      await close();
    });
  }
});
