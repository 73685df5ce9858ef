/** What a reader does before the part that answers has arrived: nothing of it is lost. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { paint, until } from '../support/settle.mjs';

const comment = (/** @type {string} */ id, /** @type {string} */ parentId) => ({
  id,
  parentId,
  author: `Reader ${id}`,
  text: 'The gate was left open again, and nobody has said who keeps the key these days.',
  createdAt: `2026-05-04T09:1${id}:00+01:00`,
});

const COMMENTS = JSON.stringify({
  comments: [comment('1', ''), comment('2', '1'), comment('3', '2'), comment('4', '')].map(
    ({ parentId, ...rest }) => (parentId ? { ...rest, parentId } : rest),
  ),
});

const PAGE = `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>
  <script defer src="/colloquy.js"></script>
  <colloquy-thread src="/a.json"></colloquy-thread>`;

const PART = /\/lazy\/interaction-/;

/** The search's field, once it has focus. @param {import('playwright-core').Page} page */
async function focusedField(page) {
  await page.waitForFunction(
    () =>
      document.querySelector('colloquy-thread')?.shadowRoot?.activeElement?.localName === 'input',
  );
  return page.locator('[part="search"] input');
}

describe('what answers a reader', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;

  before(async () => {
    server = await servePages({
      '/': { body: PAGE, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
      '/ur': {
        body: PAGE.replace('lang="en"', 'lang="ur" dir="rtl"'),
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      },
      '/a.json': COMMENTS,
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** Opens a page in which the part waits until it is let through, or is refused. */
  async function open({ path = '/', refuse = false, part = PART } = {}) {
    /** @type {() => void} */
    let letThrough = () => {};
    const asked = new Promise((resolve) => {
      letThrough = () => resolve(null);
    });
    let refused = refuse;
    const { page, requests, close } = await openPage(browser, server.url + path, {
      prepare: async (page) => {
        await page.route(part, async (route) => {
          if (refused) return route.abort();
          await asked;
          return route.continue();
        });
      },
    });
    await page.locator('colloquy-thread:state(ready)').waitFor();
    await paint(page);
    return {
      page,
      close,
      isAsked: () => requests.some((url) => part.test(url)),
      letThrough,
      allow: () => (refused = false),
    };
  }

  it('is asked for once comments are painted', async () => {
    const { page, isAsked, letThrough, close } = await open();
    await until(page, isAsked);
    assert.ok(isAsked());
    letThrough();
    await close();
  });

  it('speaks the language of the page', async () => {
    const { page, problems, requests, close } = await openPage(
      browser,
      `${server.url}/ur#comment-4`,
    );
    await page.locator('[data-id="4"] [part~="back"]').waitFor();
    assert.match(await page.locator('[part~="back"]').innerText(), /^[^a-z]+$/i);
    assert.ok(requests.some((url) => url.includes('/lazy/ur-later-')));
    assert.deepEqual(problems, []);
    await close();
  });

  it('does what was clicked before it was there', async () => {
    const { page, letThrough, close } = await open();
    const fold = page.locator('[data-id="1"] [part~="fold"]');
    await fold.click();
    assert.equal(await fold.getAttribute('aria-expanded'), 'true');
    letThrough();
    await page.locator('[data-id="1"] [aria-expanded="false"][part~="fold"]').waitFor();
    assert.equal(await page.locator('[data-id="2"]').isVisible(), false);
    await close();
  });

  it('follows a link to a comment that was clicked before', async () => {
    const { page, letThrough, close } = await open();
    await page.locator('[data-id="4"] .time').click();
    assert.equal(new URL(page.url()).hash, '');
    letThrough();
    await page.locator('[data-id="4"] [part~="comment-highlighted"]').first().waitFor();
    assert.equal(new URL(page.url()).hash, '#comment-4');
    await close();
  });

  it('orders the thread as was chosen before', async () => {
    const { page, letThrough, close } = await open();
    await page.locator('[part="sort"] select').selectOption('newest');
    letThrough();
    await page.locator('colloquy-chunk:first-child > [data-id="4"]:first-child').waitFor();
    await close();
  });

  it('opens with a key what was asked for with a key', async () => {
    const { page, letThrough, close } = await open();
    await page.locator('[data-id="1"] [part~="menu-button"]').focus();
    await page.keyboard.press('Enter');
    letThrough();
    await page.getByRole('menu').waitFor();
    await close();
  });

  it('has what was typed after a click on the search in its field', async () => {
    const { page, letThrough, close } = await open();
    await page.locator('[part="search-button"]').click();
    await page.keyboard.type('key');
    letThrough();
    const field = await focusedField(page);
    assert.equal(await field.inputValue(), 'key');
    await close();
  });

  it('has what was typed before the search had arrived in its field', async () => {
    const { page, letThrough, close } = await open({ part: /\/lazy\/search-/ });
    await page.locator('[part="search-button"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('keep it', { delay: 5 });
    await page.keyboard.press('Backspace');
    letThrough();
    const field = await focusedField(page);
    await page.keyboard.type('s');
    assert.equal(await field.inputValue(), 'keep is');
    await page.locator('[part="empty"]').waitFor();
    await close();
  });

  it('leaves to the page what is typed once the reader has turned to it', async () => {
    const { page, letThrough, close } = await open({ part: /\/lazy\/search-/ });
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => (document.title += key));
      document.title = '';
    });
    await page.locator('[part="search-button"]').click();
    await page.keyboard.type('ab');
    await page.mouse.click(2, 2);
    await page.keyboard.type('cd');
    assert.equal(await page.title(), 'cd');
    letThrough();
    const field = await focusedField(page);
    assert.equal(await field.inputValue(), 'ab');
    await close();
  });

  it('leaves to another field what is typed there while the search is on its way', async () => {
    const { page, letThrough, close } = await open({ part: /\/lazy\/search-/ });
    await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
    await page.locator('[part="search-button"]').click();
    await page.locator('textarea').pressSequentially('gate');
    assert.equal(await page.locator('textarea').inputValue(), 'gate');
    letThrough();
    await page.locator('[part="search"] input').waitFor();
    assert.equal(await page.locator('[part="search"] input').inputValue(), '');
    await close();
  });

  it('leads to the comment that the address names', async () => {
    const { page, letThrough, close } = await open({ path: '/#comment-3' });
    letThrough();
    await page.locator('[data-id="3"] [part~="comment-highlighted"]').first().waitFor();
    await close();
  });

  it('leads to the comment that the address has come to name meanwhile', async () => {
    const { page, letThrough, close } = await open();
    await page.evaluate(() => (location.hash = '#comment-3'));
    letThrough();
    await page.locator('[data-id="3"] [part~="comment-highlighted"]').first().waitFor();
    await close();
  });

  it('is told of where it cannot be had, and asked for again with the next click', async () => {
    const { page, allow, letThrough, close } = await open({ refuse: true });
    const fold = page.locator('[data-id="1"] [part~="fold"]');
    await fold.click();
    await page.getByRole('status').getByText('The connection dropped.').waitFor();
    allow();
    letThrough();
    await fold.click();
    await page.locator('[data-id="1"] [aria-expanded="false"][part~="fold"]').waitFor();
    await close();
  });
});
