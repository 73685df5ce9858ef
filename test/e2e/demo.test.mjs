/** The demo newspaper as `npm start` serves it: every page in a browser, as its readers get it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { filesIn, readText } from '../support/files.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { serveDemo } from '../support/serve.mjs';
import { layOutAll, settle, until } from '../support/settle.mjs';

const pages = filesIn('demo', /\.html$/);

/** Pages that the front page, or their own byline, says a number of comments of. */
const counted = pages.filter(
  (path) =>
    readText('demo/index.html').includes(`"${path}#comments"`) ||
    (path !== 'index.html' && readText(`demo/${path}`).includes('</colloquy-count')),
);

/** What a page shows on purpose, by page. */
const DELIBERATE = new Map([
  // The comments server is tested apart, in test/server; without it this page says so.
  ['moderate.html', [/404 .*\/api\/login/]],
  ['states.html', [/source="pigeon" is not known/, /404 .*no-such-file\.json/]],
]);

/** Takes eight seconds on purpose. */
const PATIENT = '#loading colloquy-thread';

/** Files that the script fetches from beside itself. */
const OF_THE_SCRIPT = /^\/(?:lazy|locales)\/[\w-]+\.js$/;

/** Files that scripts of a page name piece by piece. */
const OF_A_PAGE = new Map([
  // What it imports of the package, from where the demo has it.
  ['bad-network.html', /^\/(?:@fs\/.*|node_modules)\/|^\/comments\/bad-network\.json$|\.ts$/],
  ['states.html', /^\/comments\/states\/[\w-]+\.json$/],
  ['live.html', /^\/api\/(?:comments|events|viewer)$/],
  ['moderate.html', /^\/api\/login$/],
  ['convert.html', /^\/(?:@fs\/.*|node_modules)\/|\.ts$/],
  ['your-data.html', /^\/(?:@fs\/.*|node_modules)\/|\.ts$/],
]);

/** A comments server without comments, where nothing happens. */
const NO_COMMENTS = {
  comments: [],
  total: 0,
  next: null,
  closed: null,
  position: '0',
  features: {},
};

/** @param {import('playwright-core').Page} page */
async function standIn(page) {
  await page.route('**/api/comments?*', (route) => route.fulfill({ json: NO_COMMENTS }));
  await page.route('**/api/viewer', (route) => route.fulfill({ json: { viewer: null } }));
  await page.route('**/api/events?*', () => undefined);
}

const WIDTHS = [1280, 390, 320];

describe('the demo newspaper', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('../support/serve.mjs').Site} */
  let site;
  /** @type {Map<string, string[]>} what the front page says of each story, by page */
  const announced = new Map();
  /** @type {string[]} */
  let frontRequests = [];

  before(async () => {
    site = await serveDemo();
    browser = await openBrowser();
    const { page, requests, close } = await openPage(browser, `${site.url}/index.html`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('colloquy-count')].every((count) =>
        count.shadowRoot?.querySelector('span'),
      ),
    );
    for (const link of await page.locator('a:has(colloquy-count)').all()) {
      const path = (await link.getAttribute('href'))?.replace('#comments', '') ?? '';
      const words = await link.locator('colloquy-count span').innerText();
      announced.set(path, [...(announced.get(path) ?? []), words]);
    }
    frontRequests = requests;
    await close();
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  it('asks for all counts of the front page at once', () => {
    const counts = frontRequests.filter((url) => url.includes('/comments/'));
    assert.deepEqual(counts, [`${site.url}/comments/counts.json`]);
  });

  it('announces the comments of all its English stories on its front page', () => {
    assert.deepEqual(
      [...announced.keys()].sort(),
      counted.filter((path) => path !== 'urdu.html'),
    );
  });

  for (const path of pages) {
    describe(path, () => {
      /** @type {Awaited<ReturnType<typeof openPage>>} */
      let opened;

      before(async () => {
        opened = await openPage(browser, `${site.url}/${path}`, {
          viewport: { width: 1280, height: 800 },
          prepare: standIn,
        });
        await settle(opened.page, `colloquy-thread:not(${PATIENT})`);
      });

      after(() => opened.close());

      it('opens without a word in the console that is not meant', async () => {
        const deliberate = DELIBERATE.get(path) ?? [];
        await until(opened.page, () => opened.problems.length >= deliberate.length);
        const said = opened.problems.filter((words) => !deliberate.some((one) => one.test(words)));
        assert.deepEqual(said, []);
        assert.equal(opened.problems.length, deliberate.length);
      });

      it('asks its own origin alone, and there for nothing that it does not name', () => {
        const html = readText(`demo/${path}`);
        const unexpected = opened.requests.filter((address) => {
          const { origin, pathname } = new URL(address);
          if (origin !== site.url) return true;
          return !(
            pathname === `/${path}` ||
            html.includes(pathname.slice(1)) ||
            OF_THE_SCRIPT.test(pathname) ||
            OF_A_PAGE.get(path)?.test(pathname)
          );
        });
        assert.deepEqual(unexpected, []);
      });

      it('leaves no cookie and nothing in storage', async () => {
        assert.deepEqual(await opened.page.context().cookies(), []);
        assert.deepEqual(await storedIn(opened.page), []);
      });

      it('never scrolls sideways, down to a phone of 320 px', async () => {
        const { page } = opened;
        await layOutAll(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const widths = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return { scrollWidth, clientWidth };
          });
          assert.deepEqual(widths, { scrollWidth: width, clientWidth: width });
        }
      });

      if (!counted.includes(path)) return;

      it('has as many comments as it and the front page say, and as there are', async () => {
        const { page } = opened;
        const byline = page.locator('.byline colloquy-count span');
        const said = [...(announced.get(path) ?? []), ...(await byline.allInnerTexts())];
        const thread = page.locator('main colloquy-thread');
        const heading = await thread.locator('[part~="heading"]').innerText();
        const amount = await amountOf(thread);
        assert.equal(Number.parseInt(heading), amount);
        // "Most discussed" sets the number alone.
        const wrong = said.filter((words) => words !== heading && words !== String(amount));
        assert.deepEqual(wrong, []);
        assert.ok(said.length > 0);
      });
    });
  }
});

/**
 * Keys of everything that a page can store.
 * @param {import('playwright-core').Page} page
 */
function storedIn(page) {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
  ]);
}

/**
 * How many comments there are where a thread reads them: in its file, or inside it.
 * @param {import('playwright-core').Locator} thread
 */
function amountOf(thread) {
  return thread.evaluate(async (element) => {
    const src = element.getAttribute('src');
    if (!src) return element.querySelectorAll('[id^="comment-"]').length;
    const file = await (await fetch(src)).json();
    const article = element.getAttribute('article') ?? '';
    return (file.comments ?? file.articles[article].comments).length;
  });
}
