/**
 * Who writes, through the interface and a real backend: a member by `getToken`, somebody who signs
 * in only when they want to write, and one whose session ends meanwhile. Tokens stay in memory.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { startTestServer, tokenFor } from '../support/server/comments-server.mjs';
import { settle } from '../support/settle.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** What was written, when the source has it. @param {Page} page @param {string} text */
const posted = (page, text) =>
  page.locator('article:not(.comment-pending, .comment-failed)', { hasText: text }).waitFor();

/** Opens the composer for a new comment. @param {Page} page */
async function compose(page) {
  await page.locator('[data-action="compose"]').click();
  const field = page.locator('colloquy-composer textarea');
  await field.waitFor();
  return field;
}

describe('signing in', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let site;
  /** @type {Awaited<ReturnType<typeof startTestServer>>} */
  let backend;

  before(async () => {
    /** @type {Record<string, string>} */
    const pages = {};
    site = await servePages(pages);
    const features = {
      guests: /** @type {const} */ ('none'),
      maxLength: 2000,
      editWindow: 0,
      undoRecommend: true,
      erasures: /** @type {const} */ (['remove', 'anonymise']),
    };
    backend = await startTestServer({ origins: [site.url], config: { features } });
    pages['/page.html'] =
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
      <script defer src="/colloquy.js"></script>
      <colloquy-thread source="rest" src="${backend.url}" loading="eager"></colloquy-thread>`;
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await backend.stop();
    await site.stop();
  });

  /**
   * A page of an article nobody has written about, and what its site's login says.
   * @param {string} article
   */
  async function openArticle(article) {
    /** @type {{ token: string | null, asked: number }} */
    const login = { token: null, asked: 0 };
    const opened = await openPage(browser, `${site.url}/page.html`, {
      async prepare(page) {
        await page.exposeFunction('sessionToken', () => {
          login.asked++;
          return login.token;
        });
        await page.addInitScript((article) => {
          /** @type {string[]} */
          const events = [];
          Object.assign(globalThis, { events });
          for (const name of ['before-submit', 'submitted', 'error', 'login-required', 'loaded']) {
            addEventListener(`colloquy-${name}`, (event) => {
              const { detail } = /** @type {CustomEvent} */ (event);
              events.push(`${name} ${JSON.stringify(detail)} ${String(detail.error ?? '')}`);
            });
          }
          addEventListener('DOMContentLoaded', () => {
            const thread = /** @type {any} */ (document.querySelector('colloquy-thread'));
            thread.article = article;
            thread.getToken = () => /** @type {any} */ (globalThis).sessionToken();
          });
        }, article);
      },
    });
    await settle(opened.page);
    return { ...opened, login };
  }

  /** @param {Page} page @returns {Promise<string[]>} */
  const events = (page) => page.evaluate(() => /** @type {any} */ (globalThis).events);

  it('posts as the member whom getToken names, and keeps the token nowhere', async () => {
    const { page, login, requests, close } = await openArticle('member');
    login.token = await tokenFor('nia', { name: 'Nia Adeyemi' });
    const field = await compose(page);
    await page.getByText('as Nia Adeyemi').waitFor();
    await field.pressSequentially('As a member.');
    await page.keyboard.press('Control+Enter');
    await posted(page, 'As a member.');
    const token = login.token;
    const kept = await page.evaluate(async () => {
      const thread = document.querySelector('colloquy-thread');
      const databases = await Promise.all(
        (await indexedDB.databases()).map(
          ({ name = '' }) =>
            new Promise((resolve) => {
              const opening = indexedDB.open(name);
              opening.onsuccess = () => {
                const { result } = opening;
                const names = [...result.objectStoreNames];
                const all = names.map(
                  (each) =>
                    new Promise((done) => {
                      const reading = result.transaction(each).objectStore(each).getAll();
                      reading.onsuccess = () => done(reading.result);
                    }),
                );
                void Promise.all(all).then((rows) => {
                  result.close();
                  resolve(rows);
                });
              };
            }),
        ),
      );
      return JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        databases,
        document.documentElement.outerHTML,
        thread?.shadowRoot?.innerHTML,
        location.href,
      ]);
    });
    assert.ok(kept.includes('As a member.'), 'what is looked at holds what was written');
    for (const part of [token, token.split('.')[2] ?? token]) {
      assert.ok(!kept.includes(part));
      assert.ok(!(await events(page)).join().includes(part));
      assert.ok(!requests.join().includes(part));
      assert.ok(!backend.logged.join().includes(part));
    }
    await close();
  });

  it('asks once for another token where one is refused, and the reader notices nothing', async () => {
    const { page, login, close } = await openArticle('expired');
    login.token = await tokenFor('theo', { name: 'Theo', now: Date.now() - 3_600_000 });
    const fresh = await tokenFor('theo', { name: 'Theo' });
    page.on('response', (response) => {
      if (response.status() === 401) login.token = fresh;
    });
    const field = await compose(page);
    await page.getByText('as Theo').waitFor();
    await field.pressSequentially('Still here.');
    await page.keyboard.press('Control+Enter');
    await posted(page, 'Still here.');
    await close();
  });

  it('has the page sign somebody in who wants to write, and goes on', async () => {
    const { page, login, close } = await openArticle('visitor');
    await page.locator('[data-action="compose"]').click();
    await page.getByText('Sign in to comment.').first().waitFor();
    assert.deepEqual(
      (await events(page)).filter((each) => each.startsWith('login-required')),
      ['login-required {} '],
    );
    // The page's own way to sign in.
    await page.evaluate(() => {
      addEventListener('colloquy-login-required', (event) => event.preventDefault());
    });
    await page.locator('[data-action="compose"]').click();
    await page.waitForFunction(
      () =>
        /** @type {any} */ (globalThis).events.filter((/** @type {string} */ each) =>
          each.startsWith('login'),
        ).length === 2,
    );
    assert.equal(await page.locator('colloquy-composer').count(), 0);
    login.token = await tokenFor('visitor', { name: 'Vera Sand' });
    const field = await compose(page);
    await page.getByText('as Vera Sand').waitFor();
    await field.pressSequentially('Signed in.');
    await page.keyboard.press('Control+Enter');
    await posted(page, 'Signed in.');
    await close();
  });

  it('keeps the words of somebody whose session has ended, and sends them when they are back', async () => {
    const { page, login, close } = await openArticle('ended');
    login.token = await tokenFor('ines', { name: 'Ines Okafor' });
    const field = await compose(page);
    await field.pressSequentially('In the meantime.');
    await page.route(`${backend.url}/comments*`, (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({
            status: 401,
            contentType: 'application/problem+json',
            headers: { 'Access-Control-Allow-Origin': site.url },
            body: '{"type":"about:blank","status":401,"code":"unauthorized"}',
          })
        : route.continue(),
    );
    await page.keyboard.press('Control+Enter');
    await page.getByText('Not sent: You are not signed in.').first().waitFor();
    assert.ok((await events(page)).some((each) => each.startsWith('login-required')));
    assert.ok(
      (await page.evaluate(() => JSON.stringify({ ...localStorage }))).includes('In the meantime.'),
      'the draft is kept',
    );
    await page.unroute(`${backend.url}/comments*`);
    await page.getByRole('button', { name: /^Retry/ }).click();
    await posted(page, 'In the meantime.');
    assert.ok(
      !(await page.evaluate(() => JSON.stringify({ ...localStorage }))).includes(
        'In the meantime.',
      ),
    );
    await close();
  });
});
