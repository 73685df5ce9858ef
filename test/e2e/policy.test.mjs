/**
 * The script tag under the strictest policy a page can send: its own files and nothing else, no
 * inline style or script, Trusted Types enforced (SEC-3, SEC-4). A reader does everything there is
 * to do, and the browser has nothing to complain of.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { settle, until } from '../support/settle.mjs';

const policy = (/** @type {string} */ trusted) =>
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  `require-trusted-types-for 'script'; trusted-types ${trusted}; base-uri 'none'`;

const page = (/** @type {string} */ script) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>
  <script defer src="/${script}"></script>
  <colloquy-count source="json" src="/thread.json">Comments</colloquy-count>
  <colloquy-thread id="good" source="memory" src="/thread.json" page-size="3">
    <p id="fallback"><a href="/thread.json">The comments</a></p>
  </colloquy-thread>
  <colloquy-thread id="flaky" source="json" src="/flaky.json"></colloquy-thread>`;

const thread = JSON.stringify({
  comments: [
    { id: '1', author: 'Ann', html: '<p onclick="x()">Hello <b style="color: red">there</b></p>' },
    { id: '2', author: 'Ben', text: '@Ann: https://example.org/', parentId: '1' },
    { id: '3', author: { name: 'سمیرا', role: 'staff' }, text: '@Ben سلام', recommendations: 12 },
    { id: '4', author: 'Cleo', text: 'Late', createdAt: '2026-05-04T09:12:00+01:00' },
    { id: '5', author: 'Dan', text: 'Later', createdAt: '2026-05-04T09:13:00+01:00' },
  ],
});

const SCRIPTS = ['colloquy.js', 'colloquy.single.js'];

/** The page's own log of what its policy had to stop. */
const reportViolations = (/** @type {import('playwright-core').Page} */ page) =>
  page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`violation of ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });

describe('the script tag under a strict policy', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;
  let down = true;

  before(async () => {
    const pages = SCRIPTS.flatMap((script) =>
      ['colloquy', "'none'"].map((trusted) => [
        `/${script}/${trusted}`,
        {
          body: page(script),
          headers: {
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Security-Policy': policy(trusted),
          },
        },
      ]),
    );
    server = await servePages({
      ...Object.fromEntries(pages),
      '/thread.json': thread,
      '/flaky.json': (_request, response) => {
        response.writeHead(down ? 503 : 200, { 'Content-Type': 'application/json' });
        response.end(thread);
      },
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  for (const script of SCRIPTS) {
    it(`violates nothing in a whole visit, as ${script}`, async () => {
      down = true;
      const { page, problems, requests, close } = await openPage(
        browser,
        `${server.url}/${script}/colloquy`,
        { prepare: reportViolations },
      );
      const good = page.locator('#good');
      await settle(page);
      await page.locator('colloquy-count span:text-is("5 comments")').waitFor();

      await good.locator('[data-id="1"] [part~="fold"]').click();
      await good.locator('[data-id="2"][hidden]').waitFor({ state: 'attached' });
      await good.locator('[data-id="1"] [part~="fold"]').click();
      await good.locator('[data-id="3"] [part~="recommend"]').click();
      await good.locator('[data-id="3"] [aria-pressed="true"]').waitFor();
      await good.getByRole('button', { name: 'Show 2 more comments' }).click();
      await good.locator('[data-id="5"]').waitFor();
      await good.getByRole('button', { name: 'Timeline' }).click();
      await good.locator('.timeline').waitFor();
      await good.getByRole('combobox').selectOption('newest');
      await good.locator('colloquy-chunk:first-child [data-id="5"]:first-child').waitFor();
      await good.locator('[data-id="2"] [part~="mention"]').click();
      await good.locator('[data-id="1"] [part~="comment-highlighted"]').waitFor();
      await page.goBack();

      const flaky = page.locator('#flaky');
      await flaky.locator('[part~="error"]').waitFor();
      down = false;
      await flaky.getByRole('button', { name: 'Retry' }).click();
      await flaky.locator('[data-id="5"]').waitFor();

      await page.evaluate(() => (document.documentElement.lang = 'ur'));
      await good.locator('[lang="ur"][dir="rtl"]').waitFor();

      // The refusals are the server's, to a thread that tries again, and the words the browser's.
      const others = problems.filter((problem) => !/status of 503 .*flaky\.json/.test(problem));
      assert.deepEqual(others, []);
      assert.notEqual(problems.length, 0);
      const foreign = requests.filter((url) => !url.startsWith(server.url));
      assert.deepEqual(foreign, []);
      await close();
    });

    it(`shows the comments and says once what is missing where its policy is refused, as ${script}`, async () => {
      const { page, problems, close } = await openPage(browser, `${server.url}/${script}/'none'`);
      await until(page, () => problems.some((problem) => problem.includes('Colloquy')));
      await page.locator('colloquy-count span:text-is("5 comments")').waitFor();
      const good = page.locator('#good');
      await good.locator('[data-id="1"] [part~="fold"]').click();
      await good.locator('[data-id="2"][hidden]').waitFor({ state: 'attached' });
      await good.locator('[data-id="1"] [part~="menu-button"]').click();
      await good.getByText('This is not available here.').waitFor();
      const ours = problems.filter((problem) => problem.includes('Colloquy'));
      assert.equal(ours.length, 1, problems.join('\n'));
      assert.match(ours[0] ?? '', /^error: Colloquy can show comments .*trusted-types colloquy/);
      assert.deepEqual(
        problems.filter((problem) => problem.startsWith('uncaught')),
        [],
      );
      await close();
    });
  }

  it('needs one file where one file is wanted', () => {
    const single = server.requests.indexOf(`/${SCRIPTS[1]}/colloquy`);
    const scripts = server.requests.slice(single).filter((path) => path.endsWith('.js'));
    assert.deepEqual([...new Set(scripts)], ['/colloquy.single.js']);
  });
});
