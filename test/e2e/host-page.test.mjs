/** What a page keeps that carries a thread: its article, its speed, its place in the history (WEB-6 to WEB-10). */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { setTimeout as nextTurn } from 'node:timers/promises';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../support/browsers/chromium.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { serveDemo, servePages } from '../support/serve.mjs';
import { measured, paint, settle } from '../support/settle.mjs';

const AMOUNT = 1000;
const READABILITY = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

const COMMENTS = JSON.stringify({
  comments: Array.from({ length: AMOUNT }, (_, index) => ({
    id: `c${index}`,
    author: `Reader ${index % 90}`,
    text: `The ${index}th thing to be said about it, and it takes more than one line to say it.`,
    createdAt: new Date(Date.UTC(2026, 2, 1) + index * 60_000).toISOString(),
    ...(index % 5 && { parentId: `c${index - 1}` }),
  })),
});

const STORY = Array.from(
  { length: 24 },
  (_, index) =>
    `<p>Paragraph ${index}. The keeper has asked for a second lamp since March, and the harbour ` +
    'office has answered each of his letters with a printed card, which he keeps in a drawer.</p>',
).join('');

const page = (/** @type {string} */ thread, /** @type {string} */ story = STORY) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>The second lamp</title>
  <style>
    body { max-width: 40rem; margin: auto; font: 20px/1.6 serif }
    h1 { font-size: 4rem }
    colloquy-thread { display: flow-root; min-height: 60rem }
  </style>
  <body><article><h1>The keeper asks for a second lamp</h1><button>Press</button>${story}</article>
  ${thread}<footer>The end</footer>`;

const SCRIPT = '<script defer src="/colloquy.js"></script>';
const THREAD = `${SCRIPT}<colloquy-thread src="/a.json"><p>Comments</p></colloquy-thread>`;

const PAGES = {
  '/with': page(THREAD),
  '/without': page(''),
  '/short': page(THREAD, ''),
  '/other': page(''),
};

/** What reader views make of the page. */
const readArticle = (/** @type {import('playwright-core').Page} */ page) =>
  page.evaluate(() => {
    const { Readability } = /** @type {any} */ (window);
    const copy = /** @type {Document} */ (document.cloneNode(true));
    for (const script of copy.querySelectorAll('script')) script.remove();
    const { title, textContent, content, length } = new Readability(copy).parse();
    return { title, textContent, content, length };
  });

describe('a page with a thread', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;
  /** @type {import('../support/serve.mjs').Site} */
  let site;

  before(async () => {
    const html = { 'Content-Type': 'text/html; charset=utf-8' };
    const documents = Object.entries(PAGES).map(([path, body]) => [path, { body, headers: html }]);
    server = await servePages({ ...Object.fromEntries(documents), '/a.json': COMMENTS });
    site = await serveDemo();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await site.stop();
    await server.stop();
  });

  const open = (/** @type {string} */ path, options = {}) =>
    openPage(browser, server.url + path, { viewport: { width: 1000, height: 800 }, ...options });

  describe('is searched', () => {
    /** The browser's own search, as far as a page can ask for it. */
    const find = (/** @type {import('playwright-core').Page} */ page, /** @type {string} */ text) =>
      page.evaluate((text) => {
        getSelection()?.removeAllRanges();
        return /** @type {any} */ (window).find(text);
      }, text);

    it('to the last comment, which is neither laid out nor painted', async () => {
      const { page, close } = await open('/short');
      await settle(page);
      await page.locator(`[data-id="c${AMOUNT - 1}"]`).waitFor({ state: 'attached' });
      const words = `The ${AMOUNT - 1}th thing`;
      // Chromium without a window has no search at all.
      const searches = await find(page, 'The keeper asks for a second lamp');
      assert.equal(await find(page, words), searches);
      assert.equal(await find(page, 'nobody has said this'), false);
      await close();
    });
  });

  describe('in a reader view', () => {
    for (const path of ['swing-bridge.html', 'wordpress.html', 'bakery.html']) {
      it(`is the article it was: ${path}`, async () => {
        const plain = await openPage(browser, `${site.url}/${path}`, {
          prepare: (page) => page.route('**/colloquy.js', (route) => route.abort()),
        });
        await plain.page.addScriptTag({ path: READABILITY });
        const before = await readArticle(plain.page);
        await plain.close();
        const { page, close } = await openPage(browser, `${site.url}/${path}`);
        await settle(page);
        await page.addScriptTag({ path: READABILITY });
        const article = await readArticle(page);
        await close();
        assert.ok(article.length > 500);
        assert.deepEqual(
          { title: article.title, text: article.textContent },
          { title: before.title, text: before.textContent },
        );
      });
    }

    it('is the article it would be without any', async () => {
      const articles = [];
      for (const path of ['/without', '/with']) {
        const { page, close } = await open(path);
        if (path === '/with') await settle(page);
        await page.addScriptTag({ path: READABILITY });
        articles.push(await readArticle(page));
        await close();
      }
      assert.deepEqual(articles[1], articles[0]);
    });
  });

  describe('beside the same page without one', () => {
    /** The largest contentful paint, when the page is left alone. */
    const largestPaint = (/** @type {import('playwright-core').Page} */ page) =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            new PerformanceObserver((list) => {
              const { element, size, startTime } = /** @type {any} */ (list.getEntries().at(-1));
              resolve({ what: element?.localName, size, startTime });
            }).observe({ type: 'largest-contentful-paint', buffered: true });
          }),
      );

    it('paints the same first, and asks for nothing but the script', async (context) => {
      const times = /** @type {Record<string, number[]>} */ ({ '/with': [], '/without': [] });
      const seen = new Set();
      for (const path of ['/without', '/with', '/with', '/without', '/without', '/with']) {
        const { page, requests, close } = await open(path);
        await paint(page);
        const { what, size, startTime } = /** @type {any} */ (await largestPaint(page));
        seen.add(`${what} ${size}`);
        times[path]?.push(startTime);
        assert.equal(requests.length, path === '/with' ? 2 : 1);
        await close();
      }
      assert.equal(seen.size, 1, [...seen].join());
      const list = (/** @type {string} */ path) =>
        times[path]?.map((time) => time.toFixed()).join(', ');
      context.diagnostic(
        `largest paint without: ${list('/without')} ms, with: ${list('/with')} ms`,
      );
    });

    it('shifts nothing while a thousand comments arrive', async () => {
      const { page, close } = await open('/short');
      await settle(page);
      await page.waitForFunction(
        (amount) =>
          document.querySelector('colloquy-thread')?.shadowRoot?.querySelectorAll('.row').length ===
          amount,
        AMOUNT,
      );
      assert.deepEqual(await measured(page, 'layout-shift'), []);
      await close();
    });
  });

  describe('that is left and come back to', () => {
    /** Follows a page away and back, and says what the page tells of itself then. */
    async function comeBack(
      /** @type {import('playwright-core').Browser} */ keeping,
      /** @type {string} */ path,
      /** @type {(page: import('playwright-core').Page) => Promise<void>} */ use,
    ) {
      const { page, close } = await openPage(keeping, server.url + path, {
        // The page tells by itself: Playwright loses sight of one that is brought back.
        prepare: (page) =>
          page.addInitScript(() => {
            window.addEventListener('pageshow', ({ persisted }) => {
              const root = document.querySelector('colloquy-thread')?.shadowRoot;
              const folded = root?.querySelector('.fold')?.getAttribute('aria-expanded');
              const [entry] = performance.getEntriesByType('navigation');
              const reasons = /** @type {any} */ (entry).notRestoredReasons ?? 'none';
              const told = [persisted, folded, JSON.stringify(reasons)];
              void fetch(`/told${location.pathname}/${told.join('/')}`);
            });
          }),
      });
      await use(page);
      await page.goto(`${server.url}/other`);
      const before = server.requests.length;
      const told = () =>
        server.requests.slice(before).find((each) => each.startsWith(`/told${path}`));
      await page.evaluate(() => {
        setTimeout(() => history.back());
      });
      while (told() === undefined) await nextTurn(20);
      const requests = server.requests.slice(before).filter((each) => !each.startsWith('/told/'));
      await close();
      return { told: told()?.slice(`/told${path}/`.length), requests };
    }

    it('is kept as it was, and nothing is fetched again', { timeout: 120_000 }, async () => {
      const { env, ...options } = await chromium();
      const keeping = await playwright.launch({
        ...options,
        env: /** @type {Record<string, string>} */ (env),
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      try {
        // Chromium without a window keeps no page; then there is nothing for a thread to spoil.
        const plain = await comeBack(keeping, '/without', async () => {});
        const keeps = plain.told?.startsWith('true/') === true;
        const kept = await comeBack(keeping, '/short', async (page) => {
          await settle(page);
          await page.locator('[data-id="c0"] [part~="fold"]').click();
        });
        assert.equal(kept.told?.startsWith('true/'), keeps);
        if (keeps) assert.deepEqual(kept, { told: 'true/false/"none"', requests: [] });
      } finally {
        await keeping.close();
      }
    });
  });
});
