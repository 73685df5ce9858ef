/**
 * A page with a thread inside a frame: of the same site, where writing goes on, and of another,
 * where a click can be stolen and nothing can be written, recommended or reported (SEC-18).
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';

const page = (/** @type {string} */ attributes) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>
  <script type="module" src="/colloquy.js"></script>
  <colloquy-thread source="memory" src="/thread.json" loading="eager" ${attributes}></colloquy-thread>`;

const frame = (/** @type {string} */ address) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>Around it</title>
  <iframe src="${address}" title="The page" width="800" height="600"></iframe>`;

const html = { 'Content-Type': 'text/html; charset=utf-8' };

describe('a thread in a frame', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let site;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let stranger;

  before(async () => {
    site = await servePages({
      '/plain': { body: page(''), headers: html },
      '/allowed': { body: page('allow-framed'), headers: html },
      '/own': { body: frame('/plain'), headers: html },
      '/thread.json': JSON.stringify({
        comments: [{ id: '1', author: 'Ann Lee', text: 'Hello', recommendations: 3 }],
      }),
    });
    stranger = await servePages({
      '/plain': { body: frame(`${site.url}/plain`), headers: html },
      '/allowed': { body: frame(`${site.url}/allowed`), headers: html },
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await stranger.stop();
    await site.stop();
  });

  /** What a reader can press in the thread inside the frame. */
  async function actionsIn(/** @type {string} */ address) {
    const { page, close } = await openPage(browser, address);
    const thread = page.frameLocator('iframe').locator('colloquy-thread');
    await thread.locator('[data-action="menu"]').waitFor();
    const actions = await thread
      .locator('[data-action]')
      .evaluateAll((each) => each.map((element) => element.getAttribute('data-action')));
    await close();
    return actions;
  }

  it('of another site can be read, and nothing else', async () => {
    assert.deepEqual(await actionsIn(`${stranger.url}/plain`), ['menu']);
  });

  it('of another site can do all it does where the page allows it', async () => {
    assert.deepEqual(await actionsIn(`${stranger.url}/allowed`), [
      'compose',
      'recommend',
      'reply',
      'menu',
    ]);
  });

  it('of its own site can do all it does', async () => {
    assert.deepEqual(await actionsIn(`${site.url}/own`), ['compose', 'recommend', 'reply', 'menu']);
  });
});
