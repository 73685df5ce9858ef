/** Marks heaped upon letters stay with the comment that has them (SEC-9). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { paint, settle } from '../support/settle.mjs';

/** Above a letter, and below it. */
const ABOVE = '\u0301'.repeat(60);
const BELOW = '\u0323'.repeat(60);

const file = (/** @type {string} */ marks) =>
  JSON.stringify({
    comments: ['Ann', `Z${marks}`, 'Cem'].map((author, index) => ({
      id: `c${index}`,
      author,
      text: index === 1 ? `Za${marks}lgo` : 'The bell is loud, and it always was.',
      createdAt: `2026-01-01T1${index}:00:00Z`,
    })),
  });

const page = (/** @type {string} */ src) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>
  <script defer src="/colloquy.js"></script>
  <colloquy-thread source="json" src="${src}"></colloquy-thread>`;

describe('marks heaped upon letters', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;

  before(async () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    server = await servePages({
      '/marks.json': file(ABOVE + BELOW),
      '/none.json': file(''),
      '/marks': { body: page('/marks.json'), headers },
      '/none': { body: page('/none.json'), headers },
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** What is painted where the comments around it stand. @param {string} path */
  async function neighbours(path) {
    const { page, close } = await openPage(browser, server.url + path);
    await settle(page);
    // All that ever stands there.
    await page.locator('[data-id="c2"] [data-action="menu"]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await paint(page);
    const pictures = [];
    for (const id of ['c0', 'c2']) {
      const box = await page.locator(`[data-id="${id}"] article`).boundingBox();
      assert.ok(box);
      pictures.push((await page.screenshot({ clip: box })).toString('base64'));
    }
    await close();
    return pictures;
  }

  it('do not reach the comments around', async () => {
    assert.deepEqual(await neighbours('/marks'), await neighbours('/none'));
  });
});
