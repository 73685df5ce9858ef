/** The demo newspaper with its comments server, as `npm start` runs both. */
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { audit } from '../support/audit.mjs';
import { readJson, root } from '../support/files.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { serveDemo } from '../support/serve.mjs';

const NEWSROOM = join(root, 'demo/server/newsroom.mjs');

/** @param {string} path @returns {any} */
const readDownload = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Milliseconds within which one window sees what another wrote. */
const SOON = 1_000;

describe('the demo newspaper with its comments server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-newsroom-'));
  /** @type {import('node:child_process').ChildProcess} */
  let newsroom;
  /** @type {import('../support/serve.mjs').Site} */
  let site;
  /** @type {import('playwright-core').Browser} */
  let browser;

  before(async () => {
    newsroom = fork(NEWSROOM, { env: { ...process.env, PORT: '0', DATA_FOLDER: folder } });
    const said = (/** @type {string} */ key) =>
      new Promise((resolve) => {
        newsroom.on('message', (/** @type {any} */ message) => {
          if (message[key]) resolve(message[key]);
        });
      });
    const ready = said('ready');
    process.env['COLLOQUY_API'] = await said('url');
    site = await serveDemo();
    delete process.env['COLLOQUY_API'];
    browser = await openBrowser();
    await ready;
  });

  after(async () => {
    await browser.close();
    await site.stop();
    const ended = new Promise((resolve) => newsroom.once('exit', resolve));
    newsroom.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  /** @param {string} path */
  const open = (path) => openPage(browser, `${site.url}/${path}`);

  /**
   * Makes a source in a page, as the thread there has one.
   * @param {import('playwright-core').Page} page
   */
  const withSource = (page) =>
    page.evaluate(async (file) => {
      const { restSource } = await import(file);
      Object.assign(globalThis, {
        source: restSource({ url: '/api', features: { guests: 'name' } }),
      });
    }, `/@fs${root}src/sources/rest.ts`);

  it('shows the old comments in branches that only their texts tell of', async () => {
    const { page, problems, close } = await open('live.html');
    const thread = page.locator('colloquy-thread');
    await thread.locator('[part~="comment"]').nth(7).waitFor();
    const { length } = readJson('demo/comments/night-ferry.json');
    assert.equal(await thread.locator('[part~="comment"]').count(), length);
    assert.deepEqual(problems, []);
    await close();
  });

  for (const path of ['live.html', 'moderate.html', 'your-data.html', 'contract.html']) {
    it(`passes the accessibility audit on ${path}, light, dark and on a phone`, async () => {
      const { page, close } = await open(path);
      // Each has something of the server's, or of the contract's, when it is complete.
      await page
        .locator('[part~="comment"], #latest .case, #browser-held li, #contract h3')
        .first()
        .waitFor();
      for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        for (const width of [1280, 390]) {
          // Colours that are on their way are nobody’s last word.
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 800 });
          const { findings } = await audit(page);
          assert.deepEqual(findings, [], `${colorScheme}, ${width}`);
        }
      }
      await close();
    });
  }

  it('shows in one window within a second what was written in another', async () => {
    const [writer, reader] = [await open('live.html'), await open('live.html')];
    await withSource(writer.page);
    await withSource(reader.page);
    await reader.page.evaluate(async () => {
      const page = /** @type {any} */ (globalThis);
      const { signal } = new AbortController();
      page.told = new EventTarget();
      await page.source.load({ article: 'night-ferry', sort: 'oldest', cursor: null }, { signal });
      page.source.subscribe(
        { article: 'night-ferry' },
        (/** @type {any} */ { comment }) => page.told.dispatchEvent(new Event(comment?.text)),
        { signal },
      );
    });
    /** @param {string} text @returns {Promise<number>} when the reader is told of it */
    const told = (text) =>
      reader.page.evaluate(
        (wanted) =>
          new Promise((resolve) => {
            const { told: heard } = /** @type {any} */ (globalThis);
            heard.addEventListener(wanted, () => resolve(Date.now()), { once: true });
          }),
        text,
      );
    /** @param {string} text @returns {Promise<number>} when it is stored */
    const write = (text) =>
      writer.page.evaluate(async (words) => {
        const { source } = /** @type {any} */ (globalThis);
        await source.create(
          { article: 'night-ferry', parentId: null, text: words, guest: { name: 'Bo' } },
          {
            signal: new AbortController().signal,
            idempotencyKey: words.replace(/\W/g, '-'),
          },
        );
        return Date.now();
      }, text);
    // The first finds the reader still connecting, and the writer not yet admitted as a guest.
    await Promise.all([told('Is anybody there?'), write('Is anybody there?')]);
    const delays = [];
    for (const text of ['Seen elsewhere.', 'And this?', 'And that?']) {
      const [heard, stored] = await Promise.all([told(text), write(text)]);
      delays.push(heard - stored);
    }
    // A machine that does something else for a second tells nothing of the server.
    assert.ok(Math.min(...delays) < SOON, `${delays.join(', ')} ms`);
    await writer.close();
    await reader.close();
  });

  it('lets a guest write in one window, and whoever reads in another take it in', async () => {
    const [writer, reader] = [await open('live.html'), await open('live.html')];
    for (const { page } of [writer, reader])
      await page.locator('[part~="comment"]').first().waitFor();
    await writer.page.getByText('Join the conversation').click();
    const composer = writer.page.locator('colloquy-composer').first();
    await composer.locator('textarea').fill('Who lights the lamps now?');
    await composer.locator('input').first().fill('Wick');
    await composer.locator('[part~="submit"]').click();
    await writer.page.getByText('Who lights the lamps now?').waitFor();
    await reader.page.getByRole('button', { name: '1 new comment' }).click();
    await reader.page.getByText('Who lights the lamps now?').waitFor();
    assert.deepEqual([...writer.problems, ...reader.problems], []);
    await writer.close();
    await reader.close();
  });

  it('lets a moderator hold, approve and feature, and close the story', async () => {
    const { page, problems, close } = await open('moderate.html');
    const latest = page.locator('#latest .case').filter({ hasText: 'stops at a wall' });
    const waiting = page.locator('#waiting .case').filter({ hasText: 'stops at a wall' });
    await latest.getByRole('button', { name: 'Hold' }).click();
    await waiting.getByRole('button', { name: 'Approve' }).click();
    await latest.getByRole('button', { name: 'Feature' }).click();
    await latest.getByRole('button', { name: 'Put back' }).waitFor();
    await page.getByLabel('closed, recommending goes on').check();
    await page.getByText('The story is set.').waitFor();
    const response = await fetch(`${site.url}/api/comments?article=night-ferry`);
    const { closed, comments } = /** @type {any} */ (await response.json());
    assert.equal(closed.recommending, true);
    const ola = comments.find((/** @type {any} */ { author }) => author.name === 'Ola Brandt');
    assert.deepEqual([ola.status, ola.featured], ['published', true]);
    assert.deepEqual(problems, []);
    await close();
  });

  it('shows readers what is held about them, and forgets it', async () => {
    const { page, problems, close } = await open('your-data.html');
    const held = page.locator('#newspaper-held');
    const status = page.locator('#status');
    const reader = page.getByLabel('You are signed in as');
    await reader.selectOption('Tomas Quay');
    await held.getByText('Nothing.').waitFor();
    await page.evaluate(async (file) => {
      const { restSource } = await import(file);
      const getToken = async () => {
        const headers = { 'Content-Type': 'application/json' };
        const body = JSON.stringify({ person: 'tomas' });
        const response = await fetch('/api/login', { method: 'POST', headers, body });
        return (await response.json()).token;
      };
      const { signal } = new AbortController();
      const draft = { article: 'wexcombe', parentId: null, text: 'The bus is late, too.' };
      await restSource({ url: '/api', getToken }).create(draft, { signal, idempotencyKey: 'bus' });
    }, `/@fs${root}src/sources/rest.ts`);
    await reader.selectOption('nobody');
    await reader.selectOption('Tomas Quay');
    await held.getByText('The bus is late, too.').waitFor();
    const downloading = page.waitForEvent('download');
    await page.locator('#newspaper-take').click();
    const { comments } = readDownload(await (await downloading).path());
    assert.equal(comments[0].comment.text, 'The bus is late, too.');
    await page.getByLabel('stay, without your name').check();
    await page.locator('#newspaper-forget').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Forget me' }).click();
    await status.getByText('Tomas Quay is forgotten.').waitFor();
    await held.getByText('Nothing.').waitFor();
    const answer = await fetch(`${site.url}/api/comments?article=wexcombe`);
    const [left] = /** @type {any} */ (await answer.json()).comments;
    assert.deepEqual([left.author, left.text], [{ name: '' }, 'The bus is late, too.']);
    assert.deepEqual(problems, []);
    await close();
  });

  it('shows readers what their browser keeps, and deletes it', async () => {
    const { page, problems, close } = await open('your-data.html');
    const held = page.locator('#browser-held');
    await held.getByText('Nothing.').waitFor();
    await page.evaluate(async (file) => {
      localStorage.setItem('colloquy:draft:x', '{"text":"Half a sen","at":1}');
      localStorage.setItem('theirs', 'not ours');
      const { localSource } = await import(file);
      const { signal } = new AbortController();
      const draft = { article: 'swing-bridge', parentId: null, text: 'Mine alone.' };
      const guest = { name: 'Wick' };
      await localSource().create({ ...draft, guest }, { signal, idempotencyKey: 'mine' });
    }, `/@fs${root}src/sources/local.ts`);
    await page.reload();
    await held.getByText('a draft').waitFor();
    await held.getByText('Mine alone.').waitFor();
    await page.locator('#browser-forget').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
    assert.equal(await page.evaluate(() => localStorage.length), 2);
    await page.locator('#browser-forget').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete it all' }).click();
    await held.getByText('Nothing.').waitFor();
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['theirs']);
    assert.deepEqual(problems, []);
    await close();
  });

  it('has every operation of the contract on its page', async () => {
    const { page, problems, close } = await open('contract.html');
    await page.getByRole('heading', { name: 'Messages' }).waitFor();
    const headings = await page.locator('h3').allInnerTexts();
    for (const [path, methods] of Object.entries(readJson('src/sources/openapi.json').paths)) {
      for (const method of Object.keys(methods)) {
        assert.ok(headings.includes(`${method.toUpperCase()} ${path}`), `${method} ${path}`);
      }
    }
    assert.deepEqual(problems, []);
    await close();
  });
});
