/** The script-tag file on pages that enforce Trusted Types and a strict Content-Security-Policy. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { settle } from '../support/settle.mjs';

const page = (/** @type {string} */ scripts, thread = '') => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>${scripts}${thread}`;

const strict = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; base-uri 'none'; " +
    "require-trusted-types-for 'script'; trusted-types colloquy",
};

const THREAD = '<colloquy-thread source="json" src="/comments.json"></colloquy-thread>';
const ONCE = '<script defer src="/colloquy.js"></script>';
const TWICE = `${ONCE}<script type="module" src="/colloquy.js?again"></script>`;

describe('dist/colloquy.js under a strict policy', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;

  before(async () => {
    browser = await openBrowser();
    server = await servePages({
      '/comments.json': JSON.stringify({
        comments: [{ id: '1', author: 'Ann', html: '<p>Hello <b onclick="x()">there</b></p>' }],
      }),
      '/once': { body: page(ONCE, THREAD), headers: strict },
      '/twice': { body: page(TWICE, THREAD), headers: strict },
    });
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** @param {string} path */
  async function bodyOf(path) {
    const { page, problems, close } = await openPage(browser, server.url + path);
    await settle(page);
    const text = await page.locator('[part~="comment-body"]').first().innerText();
    await close();
    return { text, problems };
  }

  it('shows a thread and violates nothing', async () => {
    assert.deepEqual(await bodyOf('/once'), { text: 'Hello there', problems: [] });
  });

  it('shows a thread when it is loaded twice, and throws nothing', async () => {
    const { text, problems } = await bodyOf('/twice');
    assert.equal(text, 'Hello there');
    assert.deepEqual(
      problems.filter((problem) => problem.startsWith('uncaught')),
      [],
    );
  });
});
