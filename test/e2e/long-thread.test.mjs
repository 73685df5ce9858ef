/**
 * A thread that is long, and whose source keeps parents, is linked in a worker: under the strictest
 * policy, and also where a page can have none. What is read in the texts is shown all the same.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../support/files.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { until } from '../support/settle.mjs';

const AMOUNT = 600;

const file = JSON.stringify({
  comments: Array.from({ length: AMOUNT }, (_, index) => ({
    id: `c${index}`,
    author: index === 0 ? 'Ines Okafor' : `Reader ${index}`,
    text: index === AMOUNT - 1 ? '@Ines Okafor was right.' : `The ${index}th thing to say of it.`,
    createdAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
    ...(index % 3 && { parentId: `c${index - 1}` }),
  })),
});

const page = (/** @type {string} */ script, nonce = '') => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>
  <script defer src="${script}" ${nonce && `nonce="${nonce}"`}></script>
  <main><colloquy-thread source="json" src="/comments.json"></colloquy-thread></main>`;

const TYPES = "require-trusted-types-for 'script'; trusted-types colloquy; base-uri 'none'";
const OWN = `style-src 'self'; connect-src 'self'; img-src 'self'; ${TYPES}`;

/** @typedef {import('playwright-core').Page} Page */

/** What a mention in the last comment leads to. @param {Page} page */
const mention = (page) =>
  page.locator(`[data-id="c${AMOUNT - 1}"] .mention`).getAttribute('href', { timeout: 30_000 });

describe('a long thread', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let elsewhere;

  before(async () => {
    const dist = join(root, 'dist');
    const files = ['colloquy.js', ...readdirSync(join(dist, 'lazy')).map((name) => `lazy/${name}`)];
    elsewhere = await servePages(
      Object.fromEntries(
        files.map((file) => [
          `/${file}`,
          {
            body: readFileSync(join(dist, file), 'utf8'),
            headers: { 'Access-Control-Allow-Origin': '*' },
          },
        ]),
      ),
    );
    const html = (/** @type {string} */ body, policy = '') => ({
      body,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        ...(policy && { 'Content-Security-Policy': policy }),
      },
    });
    server = await servePages({
      '/comments.json': file,
      '/own': html(page('/colloquy.js'), `default-src 'none'; script-src 'self'; ${OWN}`),
      '/nonce': html(
        page('/colloquy.js', 'abc'),
        `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; ${OWN}`,
      ),
      '/none': html(page('/colloquy.js'), "worker-src 'none'"),
      '/single': html(page('/colloquy.single.js')),
      '/elsewhere': html(page(`${elsewhere.url}/colloquy.js`)),
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.stop();
    await elsewhere.stop();
  });

  for (const [path, policy] of [
    ['/own', 'that names its own files'],
    ['/nonce', 'of nonces'],
  ]) {
    it(`is linked in a worker, under a policy ${policy} as well`, async () => {
      const { page, problems, close } = await openPage(browser, server.url + path);
      assert.equal(await mention(page), '#comment-c0');
      assert.deepEqual(
        page.workers().map((worker) => new URL(worker.url()).pathname.replace(/-[^-]*$/, '')),
        ['/lazy/linker-worker'],
      );
      assert.deepEqual(problems, []);
      await close();
    });
  }

  it('ends its worker when it is taken away', async () => {
    const { page, close } = await openPage(browser, `${server.url}/own`);
    await mention(page);
    await page.evaluate(() => document.querySelector('colloquy-thread')?.remove());
    await until(page, () => page.workers().length === 0);
    assert.equal(page.workers().length, 0);
    await close();
  });

  for (const [path, where] of [
    ['/none', 'whose policy allows no worker'],
    ['/single', 'with the single file'],
    ['/elsewhere', 'that has the script from another origin'],
  ]) {
    it(`is linked by the page itself on one ${where}`, async () => {
      const { page, close } = await openPage(browser, server.url + path);
      assert.equal(await mention(page), '#comment-c0');
      await until(page, () => page.workers().length === 0);
      assert.equal(page.workers().length, 0);
      await close();
    });
  }
});
