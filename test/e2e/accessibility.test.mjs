/** The front page, the longest thread and the Urdu edition under the accessibility audit. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { audit } from '../support/audit.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { serveDemo } from '../support/serve.mjs';
import { layOutAll, paint, settle } from '../support/settle.mjs';

const PAGES = ['index.html', 'swing-bridge.html', 'urdu.html'];

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** @type {{ name: string, viewport: typeof WIDE, colorScheme: 'light' | 'dark' }[]} */
const LOOKS = [
  { name: 'in light', viewport: WIDE, colorScheme: 'light' },
  { name: 'in dark', viewport: WIDE, colorScheme: 'dark' },
  { name: 'on a phone', viewport: PHONE, colorScheme: 'light' },
];

describe('the demo newspaper under the audit', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('../support/serve.mjs').Site} */
  let site;

  before(async () => {
    site = await serveDemo();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  for (const path of PAGES) {
    describe(path, () => {
      /** @type {Awaited<ReturnType<typeof openPage>>} */
      let opened;

      before(async () => {
        // A colour on its way to another has a contrast that nobody chose.
        const options = { reducedMotion: /** @type {const} */ ('reduce') };
        opened = await openPage(browser, `${site.url}/${path}`, options);
        await settle(opened.page);
        await layOutAll(opened.page);
      });

      after(() => opened.close());

      for (const { name, viewport, colorScheme } of LOOKS) {
        it(`violates no rule of WCAG 2.2 AA ${name}`, async (context) => {
          const { page } = opened;
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme });
          await paint(page);
          const { findings, passes } = await audit(page);
          assert.deepEqual(findings, []);
          assert.ok(passes > 15, `only ${passes} rules had anything to look at`);
          context.diagnostic(`${passes} rules satisfied`);
        });
      }
    });
  }
});
