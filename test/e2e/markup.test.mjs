/**
 * Pages whose comments stand in their markup: readable without a script, and the same comments as a
 * thread with it (WEB-1).
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { serveDemo } from '../support/serve.mjs';
import { measured, settle } from '../support/settle.mjs';

/** Where the pages keep what people wrote, and the view that has the page's own order. */
const PAGES = [
  { path: 'legacy.html', text: '.text', view: 'Timeline' },
  { path: 'wordpress.html', text: '.comment-content', view: 'Threaded' },
  { path: 'microdata.html', text: '[itemprop="text"]', view: 'Threaded' },
];

const VIEWPORT = { width: 1280, height: 800 };

/**
 * The comments as the page itself has them.
 * @param {import('playwright-core').Page} page
 * @param {string} text
 */
function commentsIn(page, text) {
  // The thread's own rows carry the same ids in a tree of their own.
  return page.locator('css:light=colloquy-thread > * [id^="comment-"]').evaluateAll(
    (comments, text) =>
      comments.map((comment) => ({
        id: comment.id.replace('comment-', ''),
        text: (comment.querySelector(text)?.textContent ?? '').replace(/\s+/g, ''),
        visible: comment.querySelector(text)?.checkVisibility({ visibilityProperty: true }),
      })),
    text,
  );
}

describe('comments in the markup of a page', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('../support/serve.mjs').Site} */
  let site;

  before(async () => {
    site = await serveDemo();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  for (const { path, text, view } of PAGES) {
    describe(path, () => {
      /** @type {Awaited<ReturnType<typeof commentsIn>>} */
      let plain;
      /** @type {Awaited<ReturnType<typeof openPage>>} */
      let upgraded;

      before(async () => {
        const options = { javaScriptEnabled: false, viewport: VIEWPORT };
        const { page, close } = await openPage(browser, `${site.url}/${path}`, options);
        plain = await commentsIn(page, text);
        await close();
        upgraded = await openLate(browser, `${site.url}/${path}`);
      });

      after(() => upgraded.close());

      it('are readable without JavaScript', () => {
        assert.ok(plain.length >= 12);
        assert.deepEqual(
          plain.filter((comment) => !comment.visible || comment.text === ''),
          [],
        );
      });

      it('become a thread under the eyes of the reader, and nothing shifts', async (context) => {
        const shifts = await measured(upgraded.page, 'layout-shift');
        const total = shifts.reduce((sum, { value }) => sum + value, 0);
        context.diagnostic(`cumulative layout shift ${total}`);
        assert.deepEqual(shifts, []);
      });

      it('are shown once, as part of the thread', async () => {
        const originals = await commentsIn(upgraded.page, text);
        assert.equal(originals.length, plain.length);
        assert.deepEqual(
          originals.filter(({ visible }) => visible),
          [],
        );
      });

      it('keep their ids, their order and their words', async () => {
        const { page } = upgraded;
        await page.getByRole('button', { name: view }).click();
        const rows = await page.locator('[part~="row"]').evaluateAll((rows) =>
          rows.map((row) => ({
            id: row.getAttribute('data-id'),
            text: row.querySelector('[part~="comment-body"]')?.textContent?.replace(/\s+/g, ''),
          })),
        );
        assert.deepEqual(
          rows,
          plain.map(({ id, text }) => ({ id, text })),
        );
      });

      it('are found at their old addresses', async () => {
        const { page } = upgraded;
        const id = plain.at(-1)?.id;
        await page.goto(`${site.url}/${path}#comment-${id}`);
        await page.locator(`[data-id="${id}"] [part~="comment-highlighted"]`).waitFor();
      });
    });
  }
});

/**
 * Opens a page whose script arrives when the reader is at the comments already.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function openLate(browser, url) {
  let arrive = () => {};
  /** @type {Promise<void>} */
  const arrival = new Promise((resolve) => (arrive = resolve));
  const opened = await openPage(browser, 'about:blank', {
    viewport: VIEWPORT,
    prepare: (page) =>
      page.route('**/colloquy.js', (route) => arrival.then(() => route.continue())),
  });
  const { page } = opened;
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.colophon').waitFor();
  await page.evaluate(() => document.querySelector('#comments')?.scrollIntoView());
  arrive();
  await settle(page);
  return opened;
}
