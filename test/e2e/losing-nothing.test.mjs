/**
 * Words that a page cannot deliver, through the interface and a real backend: without a network, in
 * two tabs, in a tab that crashes, where this browser keeps nothing. None is lost, none comes twice.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readText } from '../support/files.mjs';
import { openBrowser } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { startTestServer } from '../support/server/comments-server.mjs';
import { settle, until } from '../support/settle.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */

/** The composer for a new comment, opened. @param {Page} page */
async function compose(page) {
  await page.locator('[data-action="compose"]').click();
  const field = page.locator('colloquy-composer textarea');
  await field.waitFor();
  return field;
}

/** Writes a comment as a guest, and sends it. @param {Page} page @param {string} text */
async function write(page, text) {
  const field = await compose(page);
  await field.fill(text);
  await page.locator('[data-guest="name"]').fill('Gus');
  await page.locator('colloquy-composer [part~="submit"]').click();
}

/** What was written, when the source has it. @param {Page} page @param {string} text */
const posted = (page, text) =>
  page.locator('article:not(.comment-pending, .comment-failed)', { hasText: text }).waitFor();

describe('words that cannot be delivered', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let site;
  /** @type {Awaited<ReturnType<typeof startTestServer>>} */
  let backend;

  before(async () => {
    /** @type {Record<string, import('node:http').RequestListener>} */
    const pages = {};
    site = await servePages(pages);
    backend = await startTestServer({
      origins: [site.url],
      screen: async ({ text }) =>
        text.includes('Judge')
          ? { state: 'held' }
          : text.includes('Rude')
            ? { state: 'rejected', reason: 'Please be kind.' }
            : { state: 'published' },
    });
    for (const article of [
      'offline',
      'recommended',
      'left',
      'tabs',
      'twice',
      'crash',
      'kept-nowhere',
      'stored',
      'judged',
      'unopened',
      'thrifty',
    ]) {
      pages[`/${article}`] = (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><html lang="en"><title>A page</title>
          <script defer src="/colloquy.js"></script>
          <colloquy-thread source="rest" src="${backend.url}" article="${article}" loading="eager">
          </colloquy-thread>`);
      };
    }
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await backend.stop();
    await site.stop();
  });

  /** A browser of one reader, and the changes it has asked the backend for. */
  async function newReader() {
    const context = await browser.newContext();
    context.setDefaultTimeout(10_000);
    /** @type {string[]} */
    const changes = [];
    context.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (!['GET', 'OPTIONS'].includes(request.method()) && pathname !== '/guests') {
        changes.push(`${request.method()} ${pathname}`);
      }
    });
    return { context, changes };
  }

  /** @param {BrowserContext} context @param {string} article */
  async function open(context, article) {
    const page = await context.newPage();
    await page.goto(`${site.url}/${article}`);
    await settle(page);
    return page;
  }

  /** How often the backend has a text. @param {string} article @param {string} text */
  async function stored(article, text) {
    const answer = await fetch(`${backend.url}/comments?article=${article}`);
    return (await answer.text()).split(text).length - 1;
  }

  it('are sent once when the network is back', async () => {
    const { context, changes } = await newReader();
    const page = await open(context, 'offline');
    await compose(page);
    await context.setOffline(true);
    await page.getByText('You are offline.').first().waitFor();
    await page.locator('colloquy-composer textarea').fill('Under the bridge.');
    await page.locator('[data-guest="name"]').fill('Gus');
    await page.locator('colloquy-composer [part~="submit"]').click();
    await page.getByText('This is kept here and sent later.').waitFor();
    assert.deepEqual(changes, []);
    await context.setOffline(false);
    await posted(page, 'Under the bridge.');
    assert.deepEqual(changes, ['POST /comments']);
    assert.equal(await stored('offline', 'Under the bridge.'), 1);
    await context.close();
  });

  it('can be written without a network by who had not begun, once they had come to the comments', async () => {
    const { context, changes } = await newReader();
    const page = await context.newPage();
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    const areAsked = () =>
      ['writer', 'outbox-database'].every((name) =>
        asked.some((url) => url.includes(`/lazy/${name}-`)),
      );
    await page.goto(`${site.url}/unopened`);
    await settle(page);
    // The pointer may come before what listens to it.
    await until(page, async () => {
      await page.mouse.move(0, 0);
      await page.locator('[data-action="compose"]').hover();
      return areAsked();
    });
    assert.ok(areAsked());
    // All parts are asked for at once; each is complete with all that it imports.
    await page.evaluate(
      (urls) => Promise.all(urls.map((url) => import(url))),
      asked.filter((url) => url.includes('/lazy/')),
    );
    await context.setOffline(true);
    await page.getByText('You are offline.').first().waitFor();
    await write(page, 'Never opened before.');
    await page.getByText('This is kept here and sent later.').waitFor();
    await context.setOffline(false);
    await posted(page, 'Never opened before.');
    assert.deepEqual(changes, ['POST /comments']);
    await context.close();
  });

  it('are fetched ahead for nobody who saves data; that there is no network is said to them, too', async () => {
    const { context } = await newReader();
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const page = await context.newPage();
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.url}/thrifty`);
    await settle(page);
    await page.locator('[data-action="compose"]').hover();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await context.setOffline(true);
    await page.getByText('You are offline.').first().waitFor();
    assert.deepEqual(
      asked.filter((url) => /\/lazy\/(writer|outbox-database|printing)-/.test(url)),
      [],
    );
    await context.close();
  });

  it('count for recommendations, too: the last wish is sent, once', async () => {
    const { context, changes } = await newReader();
    const page = await open(context, 'recommended');
    await write(page, 'Recommend me.');
    await posted(page, 'Recommend me.');
    const reader = await newReader();
    const other = await open(reader.context, 'recommended');
    const button = other.locator('[data-action="recommend"]');
    await button.waitFor();
    await reader.context.setOffline(true);
    // What sending needs has not been fetched yet, and cannot be.
    await button.click();
    await button.click();
    await button.click();
    await other.locator('[data-action="recommend"][aria-pressed="true"]').waitFor();
    await other.evaluate(() => {
      const page = /** @type {any} */ (globalThis);
      page.told = new Promise((resolve) => {
        addEventListener('colloquy-recommended', () => resolve(true));
      });
    });
    await reader.context.setOffline(false);
    await other.evaluate(() => /** @type {any} */ (globalThis).told);
    assert.deepEqual(reader.changes, ['PUT /comment/recommendation']);
    assert.deepEqual(changes, ['POST /comments']);
    await reader.context.close();
    await context.close();
  });

  it('count for recommendations of a page that is left at once, and are there when it is back', async () => {
    const { context } = await newReader();
    const writer = await open(context, 'left');
    for (const text of ['One.', 'Two.']) {
      await write(writer, text);
      await posted(writer, text);
    }
    await context.close();
    const reader = await newReader();
    const page = await open(reader.context, 'left');
    const button = (/** @type {string} */ text) =>
      page.locator('[data-id]', { hasText: text }).locator('[data-action="recommend"]');
    const pressed = (/** @type {string} */ text) =>
      button(text).and(page.locator('[aria-pressed="true"]')).waitFor();
    const counts = async () => {
      const answer = await fetch(`${backend.url}/comments?article=left`);
      const { comments } = /** @type {any} */ (await answer.json());
      return comments.map((/** @type {any} */ each) => each.recommendations).join();
    };
    // A guest is admitted with the first thing they do.
    await button('One.').click();
    await pressed('One.');
    await until(page, async () => (await counts()) === '1,0');

    // What the page sends that is about to be left never arrives.
    let isLost = true;
    await page.route(`${backend.url}/comment/recommendation*`, (route) =>
      isLost ? undefined : route.continue(),
    );
    page.once('framenavigated', () => (isLost = false));
    const loaded = page.waitForEvent('load');
    await button('Two.').evaluate((/** @type {HTMLElement} */ each) => {
      each.click();
      location.reload();
    });
    await loaded;
    await pressed('Two.');
    await until(page, async () => (await counts()) === '1,1');
    assert.equal(await counts(), '1,1');
    await page.waitForFunction(
      () => !Object.keys(localStorage).some((name) => name.includes('unkept')),
    );
    await reader.context.close();
  });

  it('are sent by one of two tabs', async () => {
    const { context, changes } = await newReader();
    const one = await open(context, 'tabs');
    const other = await open(context, 'tabs');
    await compose(one);
    await compose(other);
    await context.setOffline(true);
    await one.locator('colloquy-composer textarea').fill('From one tab.');
    await one.locator('[data-guest="name"]').fill('Gus');
    await one.locator('colloquy-composer [part~="submit"]').click();
    await one.getByText('This is kept here and sent later.').waitFor();
    const third = other.reload().catch(() => undefined);
    await context.setOffline(false);
    await third;
    await posted(one, 'From one tab.');
    await open(context, 'tabs').then((page) => posted(page, 'From one tab.'));
    assert.deepEqual(changes, ['POST /comments']);
    assert.equal(await stored('tabs', 'From one tab.'), 1);
    await context.close();
  });

  it('are one comment where they are the same in two tabs at once', async () => {
    const { context, changes } = await newReader();
    const tabs = [await open(context, 'twice'), await open(context, 'twice')];
    for (const tab of tabs) {
      await (await compose(tab)).fill('The same words.');
      await tab.locator('[data-guest="name"]').fill('Gus');
    }
    await Promise.all(tabs.map((tab) => tab.locator('colloquy-composer [part~="submit"]').click()));
    for (const tab of tabs) await posted(tab, 'The same words.');
    assert.equal(await stored('twice', 'The same words.'), 1);
    assert.deepEqual(changes, ['POST /comments']);
    await context.close();
  });

  it('outlive a tab that crashes while they are sent', async () => {
    const { context } = await newReader();
    const page = await open(context, 'crash');
    await (await compose(page)).fill('Famous last words.');
    await page.locator('[data-guest="name"]').fill('Gus');
    await page.route(`${backend.url}/comments*`, (route) =>
      route.request().method() === 'POST' ? undefined : route.continue(),
    );
    await page.locator('colloquy-composer [part~="submit"]').click();
    const crashed = page.waitForEvent('crash');
    page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    const next = await open(context, 'crash');
    await posted(next, 'Famous last words.');
    assert.equal(await stored('crash', 'Famous last words.'), 1);
    const drafts = () =>
      next.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('draft')));
    await next.waitForFunction(
      () => !Object.keys(localStorage).some((name) => name.includes('draft')),
    );
    assert.deepEqual(await drafts(), []);
    await context.close();
  });

  it('are said to be held or refused, and still are after a reload', async () => {
    const { context } = await newReader();
    const page = await open(context, 'judged');
    await write(page, 'Judge this.');
    const held = () =>
      page.getByText('Awaiting approval. Only you can see this for now.').waitFor();
    await held();
    await write(page, 'Rude words.');
    const refused = () => page.getByText('Not sent: Please be kind.').first().waitFor();
    await refused();
    await page.reload();
    await held();
    await refused();
    await page.getByRole('button', { name: /^Edit: Your comment/ }).click();
    const field = page.locator('colloquy-composer textarea');
    await field.waitFor();
    assert.equal(await field.inputValue(), 'Rude words.');
    await page.getByText('Not posted.').waitFor();
    await field.fill('Kind words.');
    await page.locator('[data-guest="name"]').fill('Gus');
    await page.locator('colloquy-composer [part~="submit"]').click();
    await posted(page, 'Kind words.');
    assert.equal(await stored('judged', 'Judge this.'), 0);
    await context.close();
  });

  it('come back as a draft where the tab crashes and no database could keep them', async () => {
    const { context } = await newReader();
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('No database.', 'InvalidStateError');
      };
    });
    const page = await open(context, 'kept-nowhere');
    await (await compose(page)).fill('Famous last words.');
    await page.getByText('This browser keeps nothing for later').first().waitFor();
    await page.locator('[data-guest="name"]').fill('Gus');
    await page.route(`${backend.url}/comments*`, (route) =>
      route.request().method() === 'POST' ? undefined : route.continue(),
    );
    await page.locator('colloquy-composer [part~="submit"]').click();
    await page.getByText('Sending…').waitFor();
    const crashed = page.waitForEvent('crash');
    page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    const next = await open(context, 'kept-nowhere');
    assert.equal(await (await compose(next)).inputValue(), 'Famous last words.');
    assert.equal(await stored('kept-nowhere', 'Famous last words.'), 0);
    await context.close();
  });

  it('leave in this browser what the README tells of, and nothing else (PRI-4)', async () => {
    const told = readText('README.md')
      .split('\n')
      .flatMap((line) => /^\| (?:`localStorage`|IndexedDB) +\| `([^`…]+)/.exec(line)?.[1] ?? []);
    assert.ok(told.length > 7, 'the README lists what is kept');
    const { context } = await newReader();
    const page = await open(context, 'stored');
    const kept = () =>
      page.evaluate(async () => {
        const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
        return [...Object.keys(localStorage), ...databases, ...Object.keys(sessionStorage)];
      });
    assert.deepEqual(await kept(), [], 'of who has only read');
    const field = await compose(page);
    await field.fill('Remember me.');
    await page.locator('[data-guest="name"]').fill('Gus');
    await page.locator('[data-guest="remember"]').check();
    await page.locator('colloquy-composer [part~="submit"]').click();
    await posted(page, 'Remember me.');
    await page.getByRole('button', { name: 'Timeline' }).click();
    await (await compose(page)).fill('Half a thought');
    await page.getByText('Draft saved').waitFor();
    const names = await kept();
    assert.ok(names.length >= 4, names.join());
    for (const name of names) {
      assert.ok(
        told.some((each) => name === each || (/[:]$/.test(each) && name.startsWith(each))),
        `${name} is told of`,
      );
    }
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  });
});
