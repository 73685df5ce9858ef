/**
 * The package as a publisher gets it: packed, installed into an empty folder, then used from
 * TypeScript, from Node, and from pages in a browser. Needs dist/, and npm's registry for Lit.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from '../../support/files.mjs';
import { openBrowser, openPage } from '../../support/page.mjs';
import { servePages } from '../../support/serve.mjs';

const COMMENTS = JSON.stringify({
  comments: [
    { id: '1', author: 'Ann', text: 'Hello', createdAt: '2026-03-01T10:00:00Z' },
    { id: '2', author: 'Bilal', text: '@Ann: well said', createdAt: '2026-03-01T11:00:00Z' },
  ],
});

/** What an import map has to say about Lit, which is several packages. */
const IMPORT_MAP = JSON.stringify({
  imports: {
    'colloquy/define': '/node_modules/colloquy/dist/define.js',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  },
});

const page = (/** @type {string} */ head, body = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${head}<body>${body}`;

const ELEMENT = '<colloquy-thread source="json" src="/comments.json"></colloquy-thread>';
const SCRIPT = '/node_modules/colloquy/dist/colloquy.js';
const DATA = 'data-source="json" data-src="/comments.json"';

describe('the packed package, installed', () => {
  /** @type {string} */
  let site;

  /** @param {string} command */
  const run = (command, /** @type {string[]} */ ...args) =>
    execFileSync(command, args, { cwd: site, encoding: 'utf8', stdio: 'pipe' });

  before(() => {
    site = mkdtempSync(join(tmpdir(), 'colloquy-consumer-'));
    cpSync(fileURLToPath(new URL('./site/', import.meta.url)), site, { recursive: true });
    writeFileSync(join(site, 'package.json'), '{ "private": true, "type": "module" }');
    const options = ['--ignore-scripts', '--silent'];
    execFileSync('npm', ['pack', ...options, '--pack-destination', site], { cwd: root });
    const archive = readdirSync(site).find((name) => name.endsWith('.tgz')) ?? '';
    run(
      'npm',
      'install',
      ...options,
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      `./${archive}`,
    );
  });

  after(() => rmSync(site, { recursive: true }));

  describe('in TypeScript', () => {
    const tsc = fileURLToPath(import.meta.resolve('@typescript/native/package.json'));
    const check = (/** @type {string[]} */ ...options) =>
      run(process.execPath, join(tsc, '../bin/tsc'), '-p', '.', ...options);

    it('has types for bundlers', () => {
      check();
    });

    it('has types for Node', () => {
      check('--module', 'NodeNext', '--moduleResolution', 'NodeNext');
    });
  });

  describe('in Node', () => {
    it('is imported without touching a page', () => {
      const imports = [
        '',
        '/conversation',
        '/sources/json',
        '/sources/local',
        '/sources/memory',
        '/locales/ur',
        '/testing',
      ];
      const code = imports.map((path) => `await import('colloquy${path}');`).join('');
      run(process.execPath, '--input-type=module', '--eval', code);
    });
  });

  describe('in a browser', () => {
    /** @type {import('playwright-core').Browser} */
    let browser;
    /** @type {Awaited<ReturnType<typeof servePages>>} */
    let server;

    before(async () => {
      browser = await openBrowser();
      server = await servePages(
        {
          '/comments.json': COMMENTS,
          '/empty.html': page(''),
          '/module.html': page(`<script type="module" src="${SCRIPT}"></script>`, ELEMENT),
          '/classic.html': page(`<script defer src="${SCRIPT}"></script>`, ELEMENT),
          '/script-module.html': page(
            '',
            `<script type="module" src="${SCRIPT}" ${DATA}></script>`,
          ),
          '/script-classic.html': page('', `<script defer src="${SCRIPT}" ${DATA}></script>`),
          '/urdu.html': page(
            `<script defer src="${SCRIPT}"></script>`,
            `<div lang="ur">${ELEMENT}</div>`,
          ),
          '/single.html': page(
            '<script defer src="/node_modules/colloquy/dist/colloquy.single.js"></script>',
            `<div lang="ur">${ELEMENT}</div>`,
          ),
          '/import-map.html': page(
            `<script type="importmap">${IMPORT_MAP}</script>
            <script type="module">import 'colloquy/define';</script>`,
            ELEMENT,
          ),
        },
        { folder: site },
      );
    });

    after(async () => {
      await browser.close();
      await server.stop();
    });

    /** @param {string} path */
    async function comments(path) {
      const opened = await openPage(browser, server.url + path);
      const bodies = opened.page.locator('colloquy-thread [part~="comment-body"]');
      await bodies.nth(1).waitFor();
      return { ...opened, texts: await bodies.allInnerTexts() };
    }

    for (const name of ['module', 'classic', 'script-module', 'script-classic', 'import-map']) {
      it(`shows a thread: ${name}`, async () => {
        const { texts, problems, close } = await comments(`/${name}.html`);
        assert.deepEqual(texts, ['Hello', '@Ann: well said']);
        assert.deepEqual(problems, []);
        await close();
      });
    }

    it('fetches a language from beside the script, once it is needed', async () => {
      server.requests.length = 0;
      const { page, close } = await comments('/urdu.html');
      await page.locator('colloquy-thread :lang(ur)').first().waitFor();
      const locales = server.requests.filter((path) => path.includes('/locales/'));
      assert.equal(locales.length, 1);
      assert.match(locales[0] ?? '', /^\/node_modules\/colloquy\/dist\/locales\/ur-/);
      await close();
    });

    it('fetches nothing more where it is a single file', async () => {
      server.requests.length = 0;
      const { close } = await comments('/single.html');
      assert.deepEqual(
        server.requests.filter((path) => path.endsWith('.js')),
        ['/node_modules/colloquy/dist/colloquy.single.js'],
      );
      await close();
    });

    it('leaves nothing on window', async () => {
      const globals = () => [...Object.getOwnPropertyNames(window), 'metadata' in Symbol];
      const empty = await openPage(browser, `${server.url}/empty.html`);
      const before = await empty.page.evaluate(globals);
      await empty.close();
      const { page, close } = await comments('/classic.html');
      assert.deepEqual(await page.evaluate(globals), before);
      await close();
    });
  });
});
