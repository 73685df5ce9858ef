/** Reading a thread in the demo: recommending, choosing a view, following links, finding text. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { serveDemo } from '../support/serve.mjs';
import { keptRecommendation, measured, settle } from '../support/settle.mjs';

/** @typedef {import('playwright-core').Page} Page */

const VIEWPORT = { width: 1280, height: 800 };

const row = (/** @type {Page} */ page, /** @type {string} */ id) =>
  page.locator(`[data-id="${id}"]`);

/** @param {import('playwright-core').Locator} button */
const countOn = async (button) => Number((await button.textContent())?.replace(/\D/g, ''));

/** Keys of what the page has stored. */
const stored = (/** @type {Page} */ page) => page.evaluate(() => Object.keys(localStorage).sort());

/** The comment that has focus, or whose control has it. */
const focused = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement;
    return active?.closest('[data-id]')?.getAttribute('data-id') ?? null;
  });

/**
 * Waits until a comment is where a link to it leads: in view, with focus, highlighted.
 * @param {Page} page
 * @param {string} id
 */
async function landOn(page, id) {
  await row(page, id).locator('[part~="comment-highlighted"]').waitFor();
  await page.waitForFunction((id) => {
    const article = document.querySelector('colloquy-thread')?.shadowRoot?.activeElement;
    const { top = -1, bottom = 0 } = article?.getBoundingClientRect() ?? {};
    const inView = top >= 0 && bottom <= innerHeight;
    return inView && article?.closest('[data-id]')?.getAttribute('data-id') === id;
  }, id);
}

describe('a reader', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('../support/serve.mjs').Site} */
  let site;
  /** @type {Page} */
  let page;
  /** @type {() => Promise<void>} */
  let close = async () => {};

  /** @param {string} path */
  async function visit(path) {
    const opened = await openPage(browser, `${site.url}/${path}`, { viewport: VIEWPORT });
    ({ page, close } = opened);
    await settle(page);
    return opened;
  }

  before(async () => {
    site = await serveDemo();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  describe('of the swing-bridge page', () => {
    before(() => visit('swing-bridge.html'));
    after(() => close());

    it('recommends a comment with the mouse, and takes it back', async () => {
      const button = row(page, 'c2').locator('[part~="recommend"]');
      const count = await countOn(button);
      await button.click();
      await row(page, 'c2').locator('[aria-pressed="true"]').waitFor();
      assert.equal(await countOn(button), count + 1);
      await button.click();
      await row(page, 'c2').locator('[aria-pressed="false"]').waitFor();
      assert.equal(await countOn(button), count);
    });

    it('recommends a comment with the keyboard, and keeps the focus', async () => {
      const button = row(page, 'c1').locator('[part~="recommend"]');
      const count = await countOn(button);
      await row(page, 'c1').locator('[part~="time"]').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await row(page, 'c1').locator('[aria-pressed="true"]').waitFor();
      assert.equal(await countOn(button), count + 1);
      assert.ok(await button.evaluate((element) => element.matches(':focus-visible')));
      await page.keyboard.press('Enter');
      await row(page, 'c1').locator('[aria-pressed="false"]').waitFor();
    });

    it('finds a comment that the article quotes, and the article again on the way back', async () => {
      await page.locator('.pull a').click();
      await landOn(page, 'c6');
      await page.goBack();
      await page.locator('[part~="comment-highlighted"]').waitFor({ state: 'detached' });
      assert.equal(new URL(page.url()).hash, '');
    });

    it('follows a mention to the comment it means, and goes back to where they were', async () => {
      const mention = row(page, 'c19').locator('[part~="mention"]');
      await mention.click();
      await landOn(page, 'c18');
      await row(page, 'c18').getByRole('button', { name: 'Back to where you were' }).click();
      await page.locator('[part~="comment-highlighted"]').waitFor({ state: 'detached' });
      assert.equal(await focused(page), 'c19');
      assert.ok(await mention.evaluate((link) => link.getBoundingClientRect().top > 0));
    });

    it('finds text in answers that are folded away, and they unfold', async () => {
      const fold = row(page, 'c1').locator('[part~="fold"]');
      await fold.click();
      const answer = row(page, 'c2');
      await answer.and(page.locator('[hidden="until-found"]')).waitFor({ state: 'attached' });
      assert.match((await answer.textContent()) ?? '', /the whole argument/);
      // What a browser does when its own search gets there; not every headless one has a search.
      await answer.dispatchEvent('beforematch', { bubbles: true });
      await answer.getByText('the whole argument').waitFor();
      assert.equal(await fold.getAttribute('aria-expanded'), 'true');
    });

    it('has had nothing stored so far but that they were here', async () => {
      assert.deepEqual(await stored(page), ['colloquy:visits']);
    });

    it('is shown the view they chose when they come again', async () => {
      await page.getByRole('button', { name: 'Timeline' }).click();
      await page.locator('.timeline').waitFor();
      assert.deepEqual(await stored(page), ['colloquy:preferences', 'colloquy:visits']);
      await page.goto(`${site.url}/bakery.html`);
      await settle(page);
      const pressed = page.locator('[part~="view"][aria-pressed="true"]');
      assert.equal(await pressed.innerText(), 'Timeline');
    });
  });

  describe('of the swing-bridge page who comes again', () => {
    before(() => visit('swing-bridge.html'));
    after(() => close());

    it('finds what they recommended as they left it', async () => {
      const button = row(page, 'c2').locator('[part~="recommend"]');
      const count = await countOn(button);
      await button.click();
      await row(page, 'c2').locator('[aria-pressed="true"]').waitFor();
      await keptRecommendation(page, 'colloquy', 'c2');
      await page.reload();
      await settle(page);
      // Buttons are drawn when their comment comes near; the browser may yet go back to where it was.
      await page.waitForFunction((id) => {
        const comment = document.querySelector('colloquy-thread')?.shadowRoot?.querySelector(id);
        comment?.scrollIntoView({ block: 'center' });
        return comment?.querySelector('[aria-pressed="true"]');
      }, '[data-id="c2"]');
      assert.equal(await countOn(button), count + 1);
    });
  });

  describe('of a thread that comes page by page', () => {
    before(() => visit('lamplighter.html#comment-l57'));
    after(() => close());

    it('lands on a comment of the last page, with focus and highlight, and nothing shifts', async () => {
      await landOn(page, 'l57');
      assert.deepEqual(await measured(page, 'layout-shift'), []);
    });

    it('sees the whole chain above that comment, and may load the rest', async () => {
      assert.equal(await row(page, 'l56').count(), 1);
      assert.match(await page.locator('[part~="more"]').innerText(), /^Show 20 more comments/);
    });

    it('is told when a link leads to a comment that is not there', async () => {
      await page.goto(`${site.url}/lamplighter.html#comment-nobody`);
      await page.locator('[part~="unknown"]').waitFor();
      assert.match(await page.getByRole('status').innerText(), /not/);
    });
  });
});
