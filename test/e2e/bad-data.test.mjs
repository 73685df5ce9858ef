/**
 * Servers at their worst (REL-10): each thread says what went wrong and how to go on, its neighbours
 * and the page do not notice, and it recovers when the server does.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { settle } from '../support/settle.mjs';

const GOOD = JSON.stringify({ comments: [{ id: '1', author: 'Ann', text: 'Well again' }] });

/** @typedef {(response: import('node:http').ServerResponse) => unknown} Refuse */

/** @type {Record<string, { reason: RegExp, refuse: Refuse }>} what a server does, by name */
const FAULTS = {
  'a page instead of data': {
    reason: /not in the expected form/,
    refuse: (response) => response.end('<!doctype html><p>Log in to read on.'),
  },
  'data cut short': {
    reason: /not in the expected form/,
    refuse: (response) => response.end('{"comments": [{"id": "1", "auth'),
  },
  'data of other types': {
    reason: /not in the expected form/,
    refuse: (response) => response.end('{"comments": "none yet", "total": {}}'),
  },
  nothing: {
    reason: /not in the expected form/,
    refuse: (response) => response.end(),
  },
  'a missing file': {
    reason: /Nothing was found/,
    refuse: (response) => response.writeHead(404).end(),
  },
  'a plea for patience': {
    reason: /a short wait/,
    refuse: (response) => response.writeHead(429, { 'Retry-After': '300' }).end(),
  },
  'an error of its own': {
    reason: /went wrong on the server/,
    refuse: (response) => response.writeHead(500).end('{"comments": []}'),
  },
  'a broken connection': {
    reason: /connection dropped/,
    refuse: (response) => response.destroy(),
  },
  'an answer that breaks off': {
    reason: /connection dropped/,
    refuse: (response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"comments": [', () => response.destroy());
    },
  },
};

const page = (/** @type {string[]} */ names) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>
  <script defer src="/colloquy.js"></script>
  <button onclick="this.textContent = 'Pressed'">Press</button>
  <colloquy-thread src="/good"></colloquy-thread>
  ${names.map((name) => `<colloquy-thread src="/bad/${name}"></colloquy-thread>`).join('')}`;

describe('a thread whose server answers with', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;
  /** @type {Awaited<ReturnType<typeof openPage>>} */
  let opened;
  let ill = true;

  const threadOf = (/** @type {string} */ name) => opened.page.locator(`[src="/bad/${name}"]`);

  before(async () => {
    const html = { 'Content-Type': 'text/html; charset=utf-8' };
    const faults = Object.entries(FAULTS).map(([name, { refuse }]) => [
      `/bad/${name}`,
      /** @type {import('node:http').RequestListener} */
      (_request, response) => {
        if (ill) refuse(response);
        else response.end(GOOD);
      },
    ]);
    server = await servePages({
      ...Object.fromEntries(faults),
      '/bad/silence': (_request, response) => {
        if (!ill) response.end(GOOD);
      },
      '/good': GOOD,
      '/faults': { body: page(Object.keys(FAULTS)), headers: html },
      '/silence': { body: page(['silence']), headers: html },
    });
    browser = await openBrowser();
    opened = await openPage(browser, `${server.url}/faults`);
    await settle(opened.page);
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  for (const [name, { reason }] of Object.entries(FAULTS)) {
    it(`${name} says so and offers to try again`, async () => {
      const card = threadOf(name).getByRole('alert');
      assert.match(await card.innerText(), /^The comments did not load/);
      assert.match(await card.innerText(), reason);
      assert.ok(await card.getByRole('button', { name: 'Retry' }).isEnabled());
    });
  }

  it('any of it leaves its neighbours and the page alone', async () => {
    const { page, problems } = opened;
    assert.equal(
      await page.locator('[src="/good"] [part~="comment-body"]').innerText(),
      'Well again',
    );
    await page.getByRole('button', { name: 'Press' }).click();
    assert.equal(await page.locator('body > button').innerText(), 'Pressed');
    const own = problems.filter((problem) => !problem.startsWith('error: Failed to load resource'));
    assert.deepEqual(own, []);
  });

  it('any of it recovers when the server does', async () => {
    ill = false;
    for (const name of Object.keys(FAULTS)) {
      await threadOf(name).getByRole('button', { name: 'Retry' }).click();
      await threadOf(name).getByText('Well again').waitFor();
    }
    assert.equal(await opened.page.getByRole('alert').count(), 0);
    await opened.close();
  });

  it('nothing at all gives up in time, and recovers', async () => {
    ill = true;
    opened = await openPage(browser, `${server.url}/silence`, {
      prepare: (page) => page.clock.install(),
    });
    const { page, problems, close } = opened;
    await page.locator('[src="/good"]').getByText('Well again').waitFor();
    assert.ok(await threadOf('silence').locator('[part~="skeleton"]').isVisible());
    // It is tried again two times, each as long and a little wait apart.
    for (let tries = 0; tries < 4; tries++) await page.clock.runFor(11_000);
    const card = threadOf('silence').getByRole('alert');
    assert.match(await card.innerText(), /too long to answer/);
    ill = false;
    await card.getByRole('button', { name: 'Retry' }).click();
    await threadOf('silence').getByText('Well again').waitFor();
    assert.deepEqual(problems, []);
    await close();
  });
});
