/**
 * The conformance suite, all of it, over the rest source and the server: in Node and in a browser,
 * on PGlite and on PostgreSQL.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { conformance } from '../support/server/conformance.mjs';
import { DATABASES } from '../support/server/databases.mjs';
import { startStage } from '../support/server/staging.mjs';

/** What the test server says of itself, and what every rest source says. */
const FEATURES = /** @type {const} */ ({
  sorts: ['oldest', 'newest', 'recommended', 'answered'],
  paging: 'cursor',
  undoRecommend: true,
  guests: 'name',
  maxLength: 65_536,
  editWindow: 900_000,
  erasures: ['remove', 'anonymise'],
});

/** The suite's cases run in a page, one after the other. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Conformance</title>
<script type="importmap">{"imports": {
  "colloquy/testing": "/testing.js", "colloquy/sources/rest": "/sources/rest.js"
}}</script>
<script type="module">
  import { conformance } from '/conformance.mjs';
  globalThis.run = async (url, features) => {
    const cases = [];
    conformance({ url, features, test: (name, run) => cases.push({ name, run }) });
    const results = [];
    for (const { name, run } of cases) {
      try {
        await run();
        results.push({ name, failure: null });
      } catch (failure) {
        results.push({ name, failure: failure.stack });
      }
    }
    return results;
  };
  document.title = 'Ready';
</script>`;

const MODULE = readFileSync(new URL('../support/server/conformance.mjs', import.meta.url), 'utf8');

for (const [name, start] of DATABASES) {
  describe(`the rest source on ${name}`, async () => {
    const database = await start();
    const pages = await servePages({
      '/': { body: PAGE, headers: { 'Content-Type': 'text/html' } },
      '/conformance.mjs': { body: MODULE, headers: { 'Content-Type': 'text/javascript' } },
    });
    const server = await startStage({ database: database.url, origins: [pages.url] });

    after(async () => {
      await server.stop();
      await pages.stop();
      await database.stop();
    });

    describe('in Node', () => {
      conformance({
        url: server.url,
        features: FEATURES,
        test: (title, run) => void it(title, run),
      });
    });

    describe('in Chromium', () => {
      /** @type {{ name: string, failure: string | null }[]} */
      let results = [];

      before(async () => {
        const browser = await openBrowser();
        const page = await browser.newPage();
        await page.goto(pages.url);
        await page.waitForFunction(() => document.title === 'Ready');
        results = await page.evaluate(
          ([url, features]) => /** @type {any} */ (globalThis).run(url, features),
          /** @type {const} */ ([server.url, FEATURES]),
        );
        await browser.close();
      });

      conformance({
        url: server.url,
        features: FEATURES,
        test: (title) =>
          void it(title, () => {
            const result = results.find((each) => each.name === title);
            assert.ok(result, 'not run');
            assert.equal(result.failure, null, result.failure ?? '');
          }),
      });
    });
  });
}
