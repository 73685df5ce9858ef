/**
 * How much work ten thousand comments make: counted, not timed, so that it says the same on every
 * machine. What it costs in milliseconds is told by `npm run bench`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { until } from '../support/settle.mjs';
import { bundleEngine, loadEngine } from '../bench/engine.mjs';
import { threadedComments } from '../bench/threaded-comments.mjs';

const AMOUNT = 10_000;
const comments = threadedComments(AMOUNT);

const PAGE = `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>
  <script>
    // Every task that the work goes on in.
    window.counted = { pauses: 0 };
    const { postMessage } = MessagePort.prototype;
    MessagePort.prototype.postMessage = function (...values) {
      counted.pauses++;
      return postMessage.apply(this, values);
    };
  </script>
  <script defer src="/colloquy.js"></script>
  <colloquy-thread></colloquy-thread>
  <script>
    const thread = document.querySelector('colloquy-thread');
    thread.source = {
      features: { sorts: ['oldest', 'newest'] },
      load: async () => (await fetch('/comments.json')).json(),
      recommend: async ({ recommended }) => ({ recommended, recommendations: 1 }),
    };
    window.chunks = () => [...(thread.shadowRoot?.querySelectorAll('.list > :not([inert]) colloquy-chunk, .list > colloquy-chunk:not([inert])') ?? [])];
    window.rows = () => chunks().reduce((sum, chunk) => sum + chunk.childElementCount, 0);
    window.painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    /** How many chunks changed while something was done. */
    window.changes = async (run) => {
      const changed = new Set();
      const observer = new MutationObserver((records) => {
        for (const { target } of records) changed.add(target.parentElement.closest('colloquy-chunk'));
      });
      const options = { childList: true, subtree: true, characterData: true, attributes: true };
      for (const chunk of chunks()) observer.observe(chunk, options);
      await run();
      await thread.updateComplete;
      observer.disconnect();
      changed.delete(null);
      return changed.size;
    };
  </script>`;

describe('the work that ten thousand comments make', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;
  /** @type {import('playwright-core').Page} */
  let page;

  before(async () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    server = await servePages({
      '/': { body: PAGE, headers },
      '/comments.json': JSON.stringify({ comments }),
    });
    browser = await openBrowser();
    ({ page } = await openPage(browser, `${server.url}/`));
    page.setDefaultTimeout(60_000);
    await page.waitForFunction((amount) => Reflect.get(window, 'rows')() === amount, AMOUNT);
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** @param {string} expression */
  const told = (expression) =>
    page.evaluate((code) => new Function(`return ${code}`)(), expression);

  it('is done in many tasks', async () => {
    assert.ok((await told('counted.pauses')) > 5, `${await told('counted.pauses')} pauses`);
  });

  it('lies in chunks of some dozens', async () => {
    const sizes = await told('chunks().map(({ childElementCount }) => childElementCount)');
    assert.ok(Math.max(...sizes) <= 50);
    assert.ok(
      sizes.length >= AMOUNT / 50 && sizes.length <= AMOUNT / 25 + 1,
      `${sizes.length} chunks`,
    );
  });

  it('is not done again for the styles of tools, which are there before anybody uses one', async () => {
    await page.waitForFunction(() =>
      ['.composer', '.pill', '.find'].every((name) =>
        document
          .querySelector('colloquy-thread')
          ?.shadowRoot?.adoptedStyleSheets.some(({ cssRules }) =>
            [...cssRules].some(({ cssText }) => cssText.startsWith(`${name} {`)),
          ),
      ),
    );
  });

  it('is at most 16 elements to a comment, and 11 on the whole while most are off screen', async () => {
    const counts = await told(
      '[...thread.shadowRoot.querySelectorAll(".row")].map((row) => row.querySelectorAll("*").length + 1)',
    );
    assert.ok(Math.max(...counts) <= 17, `${Math.max(...counts)} elements to a comment`);
    const mean =
      counts.reduce((/** @type {number} */ sum, /** @type {number} */ each) => sum + each, 0) /
      AMOUNT;
    assert.ok(mean <= 11, `${mean} elements on the whole`);
  });

  it('is one chunk for a recommendation', async () => {
    // Links are found once comments are shown, names are told apart while nothing else is to do.
    const { linkReplies } = await loadEngine(await bundleEngine());
    const links = linkReplies(
      comments.map(({ author, text, ...rest }) => ({
        ...rest,
        author: { name: author },
        body: { text },
      })),
      { parentsKept: true },
    );
    const mentions = links.filter(({ to, end }) => to !== null && end > 0).length;
    await page.waitForFunction((amount) => {
      const root = document.querySelector('colloquy-thread')?.shadowRoot;
      const label = root?.querySelector('[data-action="menu"]')?.getAttribute('aria-label');
      return label?.includes(',') && root?.querySelectorAll('.mention').length === amount;
    }, mentions);
    await until(page, async () => (await told('changes(painted)')) === 0);
    const changed = await told(
      'changes(() => thread.shadowRoot.querySelector("[data-action=recommend]").click())',
    );
    assert.equal(changed, 1);
  });

  it('is the chunks of a branch for folding it', async () => {
    const { replies, changed } = await told(`(async () => {
      const fold = thread.shadowRoot.querySelector('[data-action=fold]');
      const replies = parseInt(fold.textContent);
      return { replies, changed: await changes(() => fold.click()) };
    })()`);
    assert.ok(
      changed >= 1 && changed <= 1 + Math.ceil((replies + 1) / 40),
      `${changed} of ${replies}`,
    );
  });

  it('is not to look through the thread for what was selected in rows that have left', async () => {
    const text = page.locator('.comment-body p').first();
    await text.scrollIntoViewIfNeeded();
    await text.dblclick();
    const selected = 'thread.shadowRoot.getSelection().toString()';
    assert.match(await told(selected), /\p{L}/u);
    await page.locator('[part="sort"] select').selectOption('newest');
    await page.waitForFunction(
      (last) => document.querySelector('colloquy-thread')?.shadowRoot?.querySelector(last),
      `.list > colloquy-chunk:first-child > [data-id="${comments.findLast(({ parentId }) => !parentId)?.id}"]:first-child`,
    );
    assert.equal(await told('thread.shadowRoot.getSelection().type'), 'None');
  });
});
