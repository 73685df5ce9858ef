/** A thread on paper (WEB-7). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { settle } from '../support/settle.mjs';

const AMOUNT = 160;

const COMMENTS = JSON.stringify({
  comments: Array.from({ length: AMOUNT }, (_, index) => ({
    id: `c${index}`,
    author: `Reader ${index}`,
    text:
      'The keeper has asked for a second lamp since March, and the harbour office has answered ' +
      'each of his letters with a printed card. See https://example.org/lamp for all of them.',
    html: index === 1 ? '<p>Read <a href="https://example.org/minutes">the minutes</a>.</p>' : null,
    createdAt: new Date(Date.UTC(2026, 2, 1, 8, index)).toISOString(),
    ...(index % 4 && { parentId: `c${index - 1}` }),
  })).map(({ html, text, ...rest }) => ({ ...rest, ...(html ? { html } : { text }) })),
});

const PAGE = `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>
  <script defer src="/colloquy.js"></script>
  <colloquy-thread src="/a.json" theme="dark"></colloquy-thread>`;

describe('a printed thread', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;
  /** @type {import('playwright-core').Page} */
  let page;
  /** @type {Buffer} */
  let paper;

  before(async () => {
    server = await servePages({
      '/': { body: PAGE, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
      '/a.json': COMMENTS,
    });
    browser = await openBrowser();
    ({ page } = await openPage(browser, `${server.url}/`));
    await settle(page);
    await page.waitForFunction(() =>
      document
        .querySelector('colloquy-thread')
        ?.shadowRoot?.adoptedStyleSheets.at(-1)
        ?.cssRules[0]?.cssText.includes('data-absolute'),
    );
    await page.locator('[data-id="c0"] [part~="fold"]').click();
    await page.locator('[data-id="c1"][hidden]').waitFor({ state: 'attached' });
    paper = await page.pdf();
    await page.emulateMedia({ media: 'print' });
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  const visible = (/** @type {string} */ selector) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);

  const written = (/** @type {string} */ selector) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each, '::after').content);

  it('has every comment, the folded ones as well, and no control', async () => {
    assert.equal(await visible('[part~="comment-body"]'), AMOUNT);
    assert.equal(await visible('[part~="author"]'), AMOUNT);
    assert.equal(await visible('button, select'), 0);
  });

  it('has the date of each in full', async () => {
    assert.equal(await visible('time[data-absolute*="2026"]'), AMOUNT);
    assert.match(await written('time'), /1 March 2026|March 1, 2026/);
  });

  it('has the address of a link that does not say it', async () => {
    assert.equal(
      await written('[data-id="c1"] .comment-body a'),
      '" (https://example.org/minutes)"',
    );
    assert.equal(await written('[data-id="c2"] .comment-body a'), 'none');
  });

  it('is in ink, whatever the theme', async () => {
    const [red = 255] = await page
      .locator('[part~="comment-body"]')
      .first()
      .evaluate((body) => (getComputedStyle(body).color.match(/[\d.]+/g) ?? []).map(Number));
    assert.ok(red < 64, String(red));
  });

  it('is cut off nowhere', async () => {
    const pagesOf = (/** @type {Buffer} */ pdf) =>
      pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    // On the screen nothing is left for later now: this is how long it is.
    await page.evaluate(() => {
      const list = document.querySelector('colloquy-thread')?.shadowRoot?.querySelector('.list');
      for (const chunk of list?.children ?? []) {
        /** @type {HTMLElement} */ (chunk).style.contentVisibility = 'visible';
      }
    });
    assert.ok(pagesOf(paper) > 20, `${pagesOf(paper)} pages`);
    assert.equal(pagesOf(paper), pagesOf(await page.pdf()));
  });

  it('leaves the screen as it was', async () => {
    await page.emulateMedia({ media: null });
    assert.equal(await visible('[data-id="c1"] [part~="comment-body"]'), 0);
    assert.equal(await written('time'), 'none');
    assert.notEqual(await visible('button'), 0);
  });
});

describe('a thread printed while somebody writes', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;

  before(async () => {
    const comments = [
      { id: '1', author: 'Ines', text: 'The lamp is out again.' },
      { id: '2', author: 'Nia', text: 'I have told them.', own: true, can: { edit: true } },
    ];
    server = await servePages({
      '/': {
        body: `<!doctype html><html lang="en"><title>A page</title>
          <script defer src="/colloquy.js"></script>
          <colloquy-thread source="memory" src="/a.json"></colloquy-thread>`,
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      },
      '/a.json': JSON.stringify({ comments }),
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  const CONTROLS =
    'button, textarea, input, select, dialog, [role="menu"], [part="preview"], colloquy-composer';

  /** @param {(page: import('playwright-core').Page) => Promise<unknown>} prepare */
  async function printed(prepare) {
    const { page, close } = await openPage(browser, `${server.url}/`);
    await settle(page);
    await prepare(page);
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate((controls) => {
      const root = document.querySelector('colloquy-thread')?.shadowRoot;
      const all = [...(root?.querySelectorAll(controls) ?? [])];
      const bodies = /** @type {HTMLElement[]} */ ([
        ...(root?.querySelectorAll('.comment-body') ?? []),
      ]);
      return {
        controls: all.filter((each) => each.checkVisibility()).map(({ outerHTML }) => outerHTML),
        bodies: bodies.map(({ innerText }) => innerText.trim()),
      };
    }, CONTROLS);
    await close();
    return seen;
  }

  const BODIES = ['The lamp is out again.', 'I have told them.'];

  it('has no field of theirs', async () => {
    const seen = await printed(async (page) => {
      await page.locator('[data-id="1"] [data-action="reply"]').click();
      await page.locator('colloquy-composer textarea').fill('Not posted yet.');
    });
    assert.deepEqual(seen, { controls: [], bodies: BODIES });
  });

  it('has the words that stand while others for them are written', async () => {
    const seen = await printed(async (page) => {
      await page.locator('[data-id="2"] [data-action="menu"]').click();
      await page.getByRole('menuitem', { name: 'Edit' }).click();
      await page.locator('colloquy-composer textarea').fill('I have told them twice.');
    });
    assert.deepEqual(seen, { controls: [], bodies: BODIES });
  });

  it('has no menu, and nothing of a search', async () => {
    const seen = await printed(async (page) => {
      await page.locator('[part="search-button"]').click();
      await page.locator('[part="search"] input').fill('lamp');
      await page.locator('[data-id="2"]').waitFor({ state: 'detached' });
      await page.locator('[data-id="1"] [data-action="menu"]').click();
      await page.getByRole('menu').waitFor();
    });
    assert.deepEqual(seen, { controls: [], bodies: BODIES.slice(0, 1) });
  });
});
