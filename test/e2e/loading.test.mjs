/** When a thread is fetched at all: near the screen, and not before (WEB-9, WEB-12). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { paint, settle } from '../support/settle.mjs';

const HEIGHT = 800;

const COMMENTS = JSON.stringify({
  comments: Array.from({ length: 12 }, (_, index) => ({
    id: String(index),
    author: 'Ann',
    text: 'The gate was left open again, and nobody has said who keeps the key these days.',
    createdAt: '2026-05-04T09:12:00+01:00',
  })),
});

/** A page whose thread stands so many pixels below the screen. */
const page = (
  /** @type {number} */ below,
  attributes = '',
  style = '',
  rest = '',
) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>
  <style>body { margin: 0 } main { height: ${HEIGHT + below}px } ${style}</style>
  <script defer src="/colloquy.js"></script>
  <main>A long article</main>
  <colloquy-thread src="/a.json" ${attributes}></colloquy-thread>
  <footer>The end</footer>
  <div style="height: 2000px"></div>${rest}`;

const PAGES = {
  '/near': page(590, '', '', '<colloquy-thread src="/b.json"></colloquy-thread>'),
  '/far': page(700),
  '/eager': page(3000, 'loading="eager"'),
  '/hidden': page(0, '', '[src="/a.json"] { display: none !important }'),
  '/hidden-eager': page(0, 'loading="eager"', '[src="/a.json"] { display: none !important }'),
  '/expected': page(3000, 'count="12"', 'colloquy-thread { display: flow-root }'),
};

describe('a thread', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;

  before(async () => {
    const html = { 'Content-Type': 'text/html; charset=utf-8' };
    const documents = Object.entries(PAGES).map(([path, body]) => [path, { body, headers: html }]);
    server = await servePages({
      ...Object.fromEntries(documents),
      '/a.json': COMMENTS,
      '/b.json': COMMENTS,
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  /**
   * @param {string} path
   * @param {Parameters<typeof openPage>[2]} options
   */
  async function open(path, options = {}) {
    const { page, problems, requests, close } = await openPage(browser, server.url + path, {
      viewport: { width: 1000, height: HEIGHT },
      ...options,
    });
    await paint(page);
    return {
      page,
      problems,
      close,
      /** What was asked for beyond the page and its script. */
      fetched: () => requests.map((url) => new URL(url).pathname).slice(2),
      ready: () => page.locator('[src="/a.json"]:state(ready)').waitFor({ state: 'attached' }),
    };
  }

  it('costs one small script while it is far below', async () => {
    const { page, fetched, ready, close } = await open('/far');
    assert.deepEqual(fetched(), []);
    await page.mouse.wheel(0, 50);
    await page.waitForFunction(() => scrollY === 50);
    await paint(page);
    assert.deepEqual(fetched(), []);
    await page.mouse.wheel(0, 60);
    await ready();
    await close();
  });

  it('is fetched 600 px from the screen, and the next one not with it', async () => {
    const { page, fetched, ready, close } = await open('/near');
    await ready();
    assert.ok(!fetched().includes('/b.json'));
    await page.locator('[src="/b.json"]').scrollIntoViewIfNeeded();
    await settle(page, '[src="/b.json"]');
    assert.ok(fetched().includes('/b.json'));
    await close();
  });

  it('is fetched at once where the page is eager', async () => {
    const { ready, close } = await open('/eager');
    await ready();
    await close();
  });

  it('is fetched at once where the address names a comment, and leads there', async () => {
    const { page, ready, close } = await open('/far#comment-7');
    await ready();
    await page.locator('[data-id="7"] [part~="comment-highlighted"]').first().waitFor();
    await close();
  });

  it('is fetched when the address comes to name a comment', async () => {
    const { page, ready, close } = await open('/far');
    await page.evaluate(() => (location.hash = '#elsewhere'));
    await page.evaluate(() => (location.hash = '#comment-7'));
    await ready();
    await page.locator('[data-id="7"] [part~="comment-highlighted"]').first().waitFor();
    await close();
  });

  it('is fetched when the page is printed', async () => {
    const { page, ready, close } = await open('/far');
    await page.pdf();
    await ready();
    await close();
  });

  for (const path of ['/hidden', '/hidden-eager', '/hidden#comment-7']) {
    it(`is not fetched while it is not displayed: ${path}`, async () => {
      const { page, fetched, problems, ready, close } = await open(path);
      await page.mouse.wheel(0, 400);
      await page.waitForFunction(() => scrollY === 400);
      await paint(page);
      assert.deepEqual(fetched(), []);
      await page.evaluate(() => document.querySelector('style')?.remove());
      await page.locator('[src="/a.json"]').scrollIntoViewIfNeeded();
      await ready();
      assert.deepEqual(problems, []);
      await close();
    });
  }

  it('waits to be seen where the reader saves data', async () => {
    const { page, fetched, ready, close } = await open('/near', {
      prepare: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
        }),
    });
    assert.deepEqual(fetched(), []);
    await page.mouse.wheel(0, 595);
    await ready();
    await close();
  });

  it('keeps the room of the comments that are expected, before its code is there', async () => {
    const { page, fetched, ready, close } = await open('/expected');
    const thread = page.locator('[src="/a.json"]');
    const look = () =>
      thread.evaluate((/** @type {HTMLElement} */ { offsetHeight, style }) => ({
        height: offsetHeight,
        reserved: style.minBlockSize,
      }));
    assert.deepEqual(await look(), { height: (7 + 12 * 9.5) * 16, reserved: '121rem' });
    assert.deepEqual(fetched(), []);
    await thread.scrollIntoViewIfNeeded();
    await ready();
    const { height, reserved } = await look();
    assert.equal(reserved, '');
    assert.ok(height > 900, `${height} px`);
    await close();
  });
});
