/**
 * What a browser tells a screen reader of a long thread, of which most is neither laid out nor
 * painted, and whose rows far from the screen have no buttons: every comment, in the one list
 * (A11Y-2, SEC-11). Chromium tells all of it only where something listens, as it does here.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { settle, until } from '../support/settle.mjs';

/** More than stand in the list by themselves: the last of them are in a batch. */
const AMOUNT = 1200;

const file = JSON.stringify({
  comments: Array.from({ length: AMOUNT }, (_, index) => ({
    id: `c${index}`,
    author: `Reader ${index}`,
    text: `The ${index}th thing to be said about it.`,
    createdAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
    ...(index % 3 && { parentId: `c${index - 1}` }),
  })),
});

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
  <script defer src="/colloquy.js"></script>
  <main><colloquy-thread source="json" src="/comments.json"></colloquy-thread></main>`;

/**
 * @typedef {object} AXNode
 * @property {string} nodeId
 * @property {string} [parentId]
 * @property {boolean} ignored
 * @property {{ value?: any }} [role]
 * @property {{ value?: any }} [name]
 */

describe('a screen reader', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;
  /** @type {AXNode[]} */
  let told = [];
  /** @type {Map<string, AXNode>} */
  let byId;

  before(async () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    server = await servePages({ '/comments.json': file, '/page': { body: html, headers } });
    browser = await openBrowser('--force-renderer-accessibility');
    const { page } = await openPage(browser, `${server.url}/page`);
    await settle(page);
    await page
      .locator('[part~="row"]')
      .nth(AMOUNT - 1)
      .waitFor({ state: 'attached' });
    const devtools = await page.context().newCDPSession(page);
    await until(page, async () => {
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      byId = new Map(nodes.map((node) => [node.nodeId, node]));
      told = nodes.filter(({ ignored }) => !ignored);
      return told.filter(({ role }) => role?.value === 'article').length === AMOUNT;
    });
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  const named = (/** @type {string} */ wanted) =>
    told.filter(({ role }) => role?.value === wanted).map(({ name }) => name?.value ?? '');

  it('is told of every comment, who wrote it and whom it answers, as an article and as a heading', () => {
    const names = named('article');
    assert.equal(names.length, AMOUNT);
    assert.match(names[3] ?? '', /^Comment by Reader 3, /);
    const last = AMOUNT - 1;
    assert.ok(names[last]?.startsWith(`Reply to Reader ${last - 1}, by Reader ${last}, `));
    assert.deepEqual(
      named('heading').filter((name) => names.includes(name)),
      names,
    );
  });

  it('hears the words of the last one', () => {
    assert.ok(named('StaticText').includes(`The ${AMOUNT - 1}th thing to be said about it.`));
  });

  it('finds all of them in one list', () => {
    const items = told.filter(({ role }) => role?.value === 'listitem');
    assert.equal(items.length, AMOUNT);
    const around = items.map(({ parentId }) => {
      let parent = byId.get(parentId ?? '');
      while (parent?.ignored) parent = byId.get(parent.parentId ?? '');
      return parent;
    });
    assert.equal(new Set(around).size, 1);
    assert.equal(around[0]?.role?.value, 'list');
  });
});
