/** `source="local"` in pages: what the reader does stays, in every tab, and where nothing can be kept. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readText } from '../support/files.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';

/** @typedef {import('playwright-core').Page} Page */

const COMMENTS = JSON.stringify([
  { id: 'a', author: 'Ines', text: 'The ferry was late.', createdAt: '2026-03-01T08:00:00Z' },
  {
    ...{ id: 'b', author: 'Bo', text: 'Again?', createdAt: '2026-03-01T08:10:00Z' },
    ...{ parentId: 'a', recommendations: 2 },
  },
]);

const THREAD =
  '<colloquy-thread source="local" src="/comments.json" article="ferry"></colloquy-thread>';

const page = (/** @type {string} */ head, /** @type {string} */ body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${head}<body>${body}`;

const IMPORT_MAP = `<script type="importmap">{ "imports": { "idb": "/idb.js" } }</script>`;

/** The recommend button of a comment. */
const button = (/** @type {Page} */ page, /** @type {string} */ id) =>
  page.locator(`[data-id="${id}"] [aria-pressed]`);

/** Recommends a comment, and waits until the source has it. @param {Page} page @param {string} id */
async function recommend(page, id) {
  await button(page, id).waitFor();
  const recommended = page.evaluate(
    () => new Promise((resolve) => addEventListener('colloquy-recommended', () => resolve(null))),
  );
  await button(page, id).click();
  await recommended;
}

/** Texts, also of what is not laid out yet. @param {Page} page */
async function bodies(page) {
  const texts = await page.locator('colloquy-thread [part~="comment-body"]').allTextContents();
  return texts.map((text) => text.trim());
}

/** Waits until as many comments show. */
const shown = (/** @type {Page} */ page, /** @type {number} */ count) =>
  page
    .locator('colloquy-thread [part~="comment-body"]')
    .nth(count - 1)
    .waitFor();

describe('source="local"', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;

  before(async () => {
    browser = await openBrowser();
    server = await servePages({
      '/comments.json': COMMENTS,
      '/idb.js': readText('node_modules/idb/build/index.js'),
      '/thread.html': page('<script type="module" src="/colloquy.js"></script>', THREAD),
      '/module.html': page(IMPORT_MAP, ''),
    });
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** Writes a comment from a tab that has nothing but the module. @param {Page} tab */
  async function write(tab, text = 'Written next door.') {
    await tab.evaluate(async (text) => {
      /** @type {(path: string) => Promise<any>} */
      const load = (path) => import(path);
      const { localSource } = await load('/sources/local.js');
      const source = localSource({ src: '/comments.json' });
      const { signal } = new AbortController();
      const request = { article: 'ferry', parentId: 'b', text, guest: { name: 'Noor' } };
      await source.create(request, { signal, idempotencyKey: crypto.randomUUID() });
    }, text);
  }

  it('keeps a recommendation across a reload, and shows it in another tab', async () => {
    const { page, problems, close } = await openPage(browser, `${server.url}/thread.html`);
    await recommend(page, 'b');
    const other = await page.context().newPage();
    await page.reload();
    await other.goto(page.url());
    for (const tab of [page, other]) {
      await tab.locator('[data-id="b"] [aria-pressed="true"]').waitFor();
      assert.match((await button(tab, 'b').textContent()) ?? '', /3/);
    }
    assert.deepEqual(problems, []);
    await close();
  });

  it('keeps a recommendation of a page that is left at once', async () => {
    const { page, problems, close } = await openPage(browser, `${server.url}/thread.html`);
    // What answers clicks has been fetched by then.
    await recommend(page, 'a');
    const loaded = page.waitForEvent('load');
    await button(page, 'b').evaluate((/** @type {HTMLElement} */ each) => {
      each.click();
      location.reload();
    });
    await loaded;
    for (const id of ['a', 'b'])
      await page.locator(`[data-id="${id}"] [aria-pressed="true"]`).waitFor();
    await page.waitForFunction(
      () => !Object.keys(localStorage).some((name) => name.includes('unkept')),
    );
    await page.reload();
    await page.locator('[data-id="b"] [aria-pressed="true"]').waitFor();
    assert.match((await button(page, 'b').textContent()) ?? '', /3/);
    assert.deepEqual(problems, []);
    await close();
  });

  it('shows after a reload what another tab has written', async () => {
    const { page, problems, close } = await openPage(browser, `${server.url}/thread.html`);
    await shown(page, 2);
    const other = await page.context().newPage();
    await other.goto(`${server.url}/module.html`);
    await write(other);
    await page.reload();
    await shown(page, 3);
    assert.deepEqual(await bodies(page), ['The ferry was late.', 'Again?', 'Written next door.']);
    assert.deepEqual(problems, []);
    await close();
  });

  it('keeps all that two tabs write at once', async () => {
    const { page, close } = await openPage(browser, `${server.url}/module.html`);
    const other = await page.context().newPage();
    await other.goto(page.url());
    const texts = Array.from({ length: 10 }, (_, index) => `Number ${index}.`);
    await Promise.all(texts.map((text, index) => write(index % 2 ? page : other, text)));
    await page.goto(`${server.url}/thread.html`);
    await shown(page, 12);
    assert.deepEqual((await bodies(page)).slice(2).sort(), texts);
    await close();
  });

  it('keeps nothing of a reader who only reads', async () => {
    const { page, close } = await openPage(browser, `${server.url}/thread.html`);
    await shown(page, 2);
    const databases = await page.evaluate(() => indexedDB.databases());
    assert.deepEqual(databases, []);
    await close();
  });

  it('works for as long as the page is there where the browser keeps nothing, and says so', async () => {
    const { page, problems, close } = await openPage(browser, `${server.url}/thread.html`, {
      prepare: (page) =>
        page.addInitScript(() => {
          const get = () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          };
          Object.defineProperty(globalThis, 'indexedDB', { get });
        }),
    });
    await recommend(page, 'b');
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^warning: Colloquy: this browser keeps no comments/);
    await close();
  });
});
