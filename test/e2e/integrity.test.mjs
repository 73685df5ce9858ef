/** Pages that run no script without a hash: `Integrity-Policy` (SEC-21), and the hashes to publish (EMB-9). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readJson, readText } from '../support/files.mjs';
import { hashOf } from '../support/build/integrity.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { settle, until } from '../support/settle.mjs';

/** @type {Record<string, string>} */
const SPLIT = readJson('dist/integrity.json');
/** @type {Record<string, string>} */
const SINGLE = readJson('dist/integrity.single.json');

const COMMENTS = JSON.stringify({
  comments: [
    { id: '1', author: 'Ann', html: '<p>Hello</p>' },
    { id: '2', author: 'Ben', text: '@Ann: and to you' },
  ],
});

const importMap = (/** @type {Record<string, string>} */ hashes) =>
  JSON.stringify({
    integrity: Object.fromEntries(
      Object.entries(hashes).map(([path, hash]) => [new URL(path, 'http://x/').pathname, hash]),
    ),
  });

const page = (/** @type {string} */ head, /** @type {string} */ file, /** @type {string} */ hash) =>
  `<!doctype html><html lang="ur"><meta charset="utf-8"><title>A page</title>${head}
  <script defer src="/${file}" integrity="${hash}" crossorigin></script>
  <colloquy-thread src="/a.json"><p id="fallback">Later</p></colloquy-thread>`;

const map = `<script type="importmap">${importMap(SPLIT)}</script>`;
const PAGES = {
  '/split': page(map, 'colloquy.js', SPLIT['colloquy.js'] ?? ''),
  '/single': page('', 'colloquy.single.js', SINGLE['colloquy.single.js'] ?? ''),
  '/without-map': page('', 'colloquy.js', SPLIT['colloquy.js'] ?? ''),
};

describe('a page with an Integrity-Policy', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;

  before(async () => {
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Integrity-Policy': 'blocked-destinations=(script)',
    };
    const documents = Object.entries(PAGES).map(([path, body]) => [path, { body, headers }]);
    server = await servePages({ ...Object.fromEntries(documents), '/a.json': COMMENTS });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  for (const path of ['/split', '/single']) {
    it(`shows a thread, in the page's language: ${path}`, async () => {
      const { page, problems, close } = await openPage(browser, server.url + path);
      await settle(page);
      await page.locator('colloquy-thread [lang="ur"][dir="rtl"]').waitFor();
      assert.deepEqual(await page.locator('[part~="comment-body"]').allInnerTexts(), [
        'Hello',
        '@Ann: and to you',
      ]);
      assert.deepEqual(problems, []);
      await close();
    });
  }

  it('keeps its fallback where its import map lacks the hashes', async () => {
    const { page, problems, close } = await openPage(browser, `${server.url}/without-map`);
    const told = () => problems.some((each) => each.includes('A part of Colloquy did not load'));
    await until(page, told);
    assert.ok(await page.locator('#fallback').isVisible());
    assert.ok(told(), problems.join('\n'));
    assert.ok(!problems.some((problem) => problem.startsWith('uncaught')));
    await close();
  });
});

describe('the published hashes', () => {
  it('are those of the files', () => {
    for (const [path, hash] of Object.entries({ ...SPLIT, ...SINGLE })) {
      assert.equal(hash, hashOf(readText(`dist/${path}`)), path);
    }
  });
});
