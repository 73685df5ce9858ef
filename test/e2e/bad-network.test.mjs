/** The page with a bad network: its dials, and what they do to a reader who recommends. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { audit } from '../support/audit.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { serveDemo } from '../support/serve.mjs';
import { keptRecommendation, settle } from '../support/settle.mjs';

/** Recommendations of the comment n1 in the file. */
const GIVEN = 18;

describe('the page with a bad network', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('../support/serve.mjs').Site} */
  let site;
  /** @type {Awaited<ReturnType<typeof openPage>>} */
  let opened;

  const button = () => opened.page.locator('[data-id="n1"] [part~="recommend"]');
  const choose = (/** @type {string} */ name) => opened.page.getByRole('button', { name }).click();

  /** @param {boolean} pressed @param {number} count */
  const recommended = (pressed, count) =>
    button().and(opened.page.locator(`[aria-pressed="${pressed}"]`, { hasText: `${count}` }));

  before(async () => {
    site = await serveDemo();
    browser = await openBrowser();
    opened = await openPage(browser, `${site.url}/bad-network.html`, {
      prepare: (page) =>
        page.addInitScript(() => {
          // Of a half that is lost: the part that is lost after it was done.
          Math.random = () => 0.3;
        }),
    });
    await settle(opened.page);
  });

  after(async () => {
    await opened.close();
    await browser.close();
    await site.stop();
  });

  it('violates no rule of WCAG 2.2 AA', async () => {
    assert.deepEqual((await audit(opened.page)).findings, []);
  });

  it('says what a dial stands at, by keyboard too', async () => {
    const { page } = opened;
    await page.getByLabel('Delay').focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.locator('output[for="delay"]').innerText(), '0.5 s');
  });

  it('keeps what cannot be sent without a network, until it is taken back', async () => {
    await choose('The tunnel');
    await opened.page.getByLabel('Delay').fill('0');
    await button().click();
    await recommended(true, GIVEN + 1).waitFor();
    await opened.page.waitForFunction(() =>
      Object.keys(localStorage).some((name) => name.startsWith('colloquy-outbox:')),
    );
    await button().click();
    await recommended(false, GIVEN).waitFor();
    await button().click();
    await recommended(true, GIVEN + 1).waitFor();
  });

  it('tells which answer was lost', async () => {
    const { page } = opened;
    await page.getByLabel('Lost on the way').fill('50');
    await page.getByLabel('Offline').uncheck();
    await page.getByText('A recommendation: done, but the answer was lost.').first().waitFor();
    await keptRecommendation(page, 'colloquy-bad-network', 'n1');
  });

  it('has lost nothing when the network is good and the page is opened again', async () => {
    const { page } = opened;
    await page.reload();
    await choose('A good one');
    await settle(page);
    await recommended(true, GIVEN + 1).waitFor();
  });
});
