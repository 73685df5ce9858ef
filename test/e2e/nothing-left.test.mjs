/** What a thread leaves behind that is taken away while somebody writes in it, live (REL-9). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { beginCensus, census } from '../support/census.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { startTestServer } from '../support/server/comments-server.mjs';
import { guest, say } from '../support/server/readers.mjs';

/** @typedef {import('playwright-core').Page} Page */

const CYCLES = 100;

/** Bytes that so many threads may leave behind. */
const MOST = 1_000_000;

/** Presses a button from within the page: a driver's pointer leaves listeners of its own. */
const press = (/** @type {import('playwright-core').Locator} */ button) =>
  button.evaluate((element) => /** @type {HTMLElement} */ (element).click());

/** A turn of the page, without a timer of it. @param {Page} page */
const turn = (page) => page.evaluate(() => undefined);

describe('a thread that is taken away', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('../support/serve.mjs').Site} */
  let site;
  /** @type {import('../support/server/comments-server.mjs').TestServer} */
  let backend;

  before(async () => {
    /** @type {Record<string, import('node:http').RequestListener>} */
    const pages = {};
    site = await servePages(pages);
    backend = await startTestServer({ origins: [site.url] });
    const thread = (/** @type {string} */ attributes) => `<!doctype html><html lang="en">
      <meta charset="utf-8"><title>A page</title><script defer src="/colloquy.js"></script>
      <main><colloquy-thread ${attributes} live loading="eager"></colloquy-thread></main>`;
    const bodies = {
      '/live': thread(`source="rest" src="${backend.url}" article="left"`),
      '/memory': thread('source="memory" src="/comments.json"'),
      '/none': thread('').replace(/<colloquy-thread.*<\/colloquy-thread>/s, ''),
    };
    const comments = Array.from({ length: 29 }, (_, index) => ({
      ...{ id: index, author: `Reader ${index % 9}`, text: `The ${index}th thing to say of it.` },
      createdAt: new Date(Date.UTC(2026, 2, 1, 8, index)).toISOString(),
      ...(index % 3 && { parentId: index - 1 }),
    }));
    pages['/comments.json'] = (_request, response) => response.end(JSON.stringify({ comments }));
    for (const [path, body] of Object.entries(bodies)) {
      pages[path] = (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(body);
      };
    }
    await say(guest(backend.url), 'left', { text: 'The first.', name: 'Bo' });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await backend.stop();
    await site.stop();
  });

  /** How many follow the thread, as the server knows. */
  const readers = async () => (await (await fetch(`${backend.url}/health`)).json()).readers;

  /** @param {Page} page @param {() => Promise<boolean>} holds @param {string} what */
  async function until(page, holds, what) {
    for (let look = 0; look < 10_000; look++) {
      if (await holds()) return;
      await turn(page);
    }
    assert.fail(what);
  }

  it('leaves no request, timer, observer, listener or lock, whatever was being written', async () => {
    const empty = await openPage(browser, `${site.url}/none`, { prepare: beginCensus });
    // Once it has looked for something the browser's driver listens, too.
    await press(empty.page.locator('main'));
    const before = await census(empty.page);
    await empty.close();
    const { page, problems, close } = await openPage(browser, `${site.url}/live`, {
      prepare: beginCensus,
    });
    const thread = page.locator('colloquy-thread');
    for (const text of ['One draft.', 'Another.']) {
      await press(thread.locator('[data-action="compose"]'));
      const field = thread.locator('textarea');
      await field.fill(text);
      await thread.locator('[data-guest="name"]').fill('Gus');
      // One that never gets an answer, and one that is still written at.
      await page.route('**/comments?*', (route) =>
        route.request().method() === 'POST' ? undefined : route.continue(),
      );
      await press(thread.locator('colloquy-composer [part~="submit"]'));
      await thread.locator('.comment-pending', { hasText: text }).waitFor();
      await press(thread.locator('[data-action="reply"]').first());
      await thread.locator('textarea').last().pressSequentially('And @B');
      await until(page, async () => (await readers()) === 1, 'nobody follows');
      const busy = await census(page);
      assert.ok(busy['fetch'] && busy['lock'] && busy['setTimeout'], JSON.stringify(busy));
      await thread.evaluate((element) => {
        Object.assign(globalThis, { taken: element.cloneNode(false) });
        element.remove();
      });
      await until(page, async () => (await readers()) === 0, 'somebody still follows');
      // What is under way may end in its own time; nothing may stay.
      const isLeft = async () => JSON.stringify(await census(page)) !== JSON.stringify(before);
      for (let look = 0; look < 10_000 && (await isLeft()); look++) await turn(page);
      assert.deepEqual(await census(page), before);
      await page.evaluate(() => {
        document.querySelector('main')?.append(/** @type {any} */ (globalThis).taken);
      });
    }
    assert.deepEqual(problems, []);
    await close();
  });

  it(`leaves less than 1 MB after ${CYCLES} times, opened to be written in`, async () => {
    const { page, problems, close } = await openPage(browser, `${site.url}/memory`);
    const devtools = await page.context().newCDPSession(page);
    /** @param {number} times */
    const cycle = (times) =>
      page.evaluate(async (count) => {
        const place = /** @type {HTMLElement} */ (document.querySelector('main'));
        const scope = /** @type {{ model?: Element }} */ (globalThis);
        scope.model ??= /** @type {Element} */ (place.firstElementChild);
        scope.model.remove();
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let time = 0; time < count; time++) {
          const thread = /** @type {HTMLElement} */ (scope.model.cloneNode(false));
          place.append(thread);
          const find = (/** @type {string} */ selector) =>
            /** @type {HTMLElement | null | undefined} */ (
              thread.shadowRoot?.querySelector(selector)
            );
          while (!find('[data-action="compose"]')) await frame();
          find('[data-action="compose"]')?.click();
          while (!find('textarea')) await frame();
          const field = /** @type {HTMLTextAreaElement} */ (find('textarea'));
          field.value = 'Half a sentence, and';
          field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          await frame();
          thread.remove();
        }
      }, times);
    /** Bytes of JavaScript and of what the page consists of. */
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.collectGarbage');
      const usage = await devtools.send('Runtime.getHeapUsage');
      const { usedSize, embedderHeapUsedSize = 0 } =
        /** @type {{ usedSize: number, embedderHeapUsedSize?: number }} */ (usage);
      return usedSize + embedderHeapUsedSize;
    };
    // What is made once and kept, and what code is compiled to, is there after some.
    await cycle(CYCLES / 2);
    const before = await heap();
    await cycle(CYCLES);
    let more = (await heap()) - before;
    // The last thread may still be held by what the browser was just doing; what leaks stays.
    for (let look = 0; look < 20 && more >= MOST; look++) {
      await turn(page);
      more = (await heap()) - before;
    }
    assert.ok(more < MOST, `${more} bytes`);
    assert.deepEqual(problems, []);
    await close();
  });
});
