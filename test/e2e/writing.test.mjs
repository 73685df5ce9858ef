/**
 * A reader writes under the strictest policy a page can send: answers with a mention, edits,
 * deletes and thinks again, reports, mutes, leaves with a draft and comes back. The browser has
 * nothing to complain of, and no other host is asked for anything.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { settle } from '../support/settle.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types colloquy; base-uri 'none'; form-action 'none'";

const page = (/** @type {string} */ script) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>
  <script defer src="/${script}"></script>
  <form action="/nowhere">
    <colloquy-thread source="memory" src="/thread.json"></colloquy-thread>
  </form>`;

const thread = JSON.stringify({
  comments: [
    { id: '1', author: 'Ann Lee', text: 'Hello' },
    { id: '2', author: '<img src=x onerror=alert(1)>', text: 'Well', parentId: '1' },
    { id: '3', author: 'سمیرا', text: 'سلام' },
  ],
});

/** The page's own log of what its policy had to stop. */
const reportViolations = (/** @type {import('playwright-core').Page} */ page) =>
  page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`violation of ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });

describe('a reader who writes under a strict policy', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;

  before(async () => {
    const pages = ['colloquy.js', 'colloquy.single.js'].map((script) => [
      `/${script}/page`,
      {
        body: page(script),
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY },
      },
    ]);
    server = await servePages({ ...Object.fromEntries(pages), '/thread.json': thread });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  for (const script of ['colloquy.js', 'colloquy.single.js']) {
    it(`violates nothing and loses nothing, as ${script}`, async () => {
      const { page, problems, requests, close } = await openPage(
        browser,
        `${server.url}/${script}/page`,
        { prepare: reportViolations },
      );
      await settle(page);
      const field = page.locator('colloquy-composer textarea');
      const item = (/** @type {RegExp} */ name) => page.getByRole('menuitem', { name });

      await page.getByRole('button', { name: 'Reply to Ann Lee', exact: true }).click();
      await field.pressSequentially('@ann');
      await page.getByRole('option', { name: /Ann Lee/ }).waitFor();
      await page.keyboard.press('Enter');
      await field.pressSequentially('quite so.');
      assert.equal(await field.inputValue(), '@Ann Lee: quite so.');
      await page.getByRole('button', { name: 'Post reply' }).click();
      await page.getByText('Please give a name.').waitFor();
      await page.keyboard.type('Gus');
      await page.getByRole('button', { name: 'Post reply' }).click();
      const own = page.locator('[data-id="new-1"]');
      await own.waitFor();
      await page.waitForFunction(
        () =>
          document.querySelector('colloquy-thread')?.shadowRoot?.activeElement?.closest('li')
            ?.dataset['id'] === 'new-1',
      );

      await own.locator('[data-action="menu"]').click();
      await item(/^Edit/).click();
      await field.fill('Quite so, then.');
      await page.getByRole('button', { name: 'Save changes' }).click();
      await own.getByText('Quite so, then.').waitFor();

      await own.locator('[data-action="menu"]').click();
      await item(/^Delete/).click();
      await page.getByRole('button', { name: 'Undo deleting your comment' }).click();
      await own.getByText('Quite so, then.').waitFor();

      const other = page.locator('[data-id="2"]');
      await other.locator('[data-action="menu"]').click();
      await item(/^Report/).click();
      await page.getByRole('radio', { name: 'Something else' }).check();
      await page.getByRole('button', { name: 'Send report' }).click();
      await page.getByText('Please say what is wrong.').waitFor();
      await page.keyboard.type('Look at the name.');
      await page.getByRole('button', { name: 'Send report' }).click();
      await page.getByText('Thank you. The moderators have your report.').waitFor();

      await other.locator('[data-action="menu"]').click();
      await item(/^Mute/).click();
      await page.getByRole('button', { name: /^Show again/ }).click();
      await other.getByText('Well').waitFor();

      await page.locator('[data-action="compose"]').click();
      await field.pressSequentially('Half a thought');
      await page.getByText('Draft saved').waitFor();
      await page.reload();
      await page.locator('[data-action="compose"]').click();
      await field.waitFor();
      assert.equal(await field.inputValue(), 'Half a thought');

      assert.deepEqual(problems, []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(server.url)),
        [],
      );
      assert.ok(!requests.some((url) => url.includes('nowhere')));
      await close();
    });
  }
});
