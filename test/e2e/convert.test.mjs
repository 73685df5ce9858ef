/** The page where a flat list is pasted: what becomes of it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { serveDemo } from '../support/serve.mjs';

describe('demo/convert.html', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('../support/serve.mjs').Site} */
  let site;
  /** @type {import('playwright-core').Page} */
  let page;

  before(async () => {
    site = await serveDemo();
    browser = await openBrowser();
    ({ page } = await openPage(browser, `${site.url}/convert.html`));
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  const told = () => page.locator('#told');

  /** @param {string} list */
  const paste = async (list) => {
    await page.locator('#list').fill(list);
    await page.getByRole('button', { name: 'Show the conversation' }).click();
  };

  /** @param {string} id */
  const depthOf = (id) =>
    page.locator(`colloquy-thread [data-id="${id}"]`).getAttribute('aria-level');

  it('shows what is there as a conversation from the beginning', async () => {
    await page.waitForFunction(() => document.querySelector('#told')?.textContent);
    assert.match(await told().innerText(), /^6 comments, 3 of them answers to another\.$/);
    assert.equal(await depthOf('2'), '2');
  });

  it('reads JSON whatever its fields are called', async () => {
    await paste(
      JSON.stringify({
        items: [
          { comment_id: 7, user: { name: 'Ines' }, body: 'The bell is loud.', date: 1474116300 },
          {
            comment_id: 8,
            user: { name: 'Bo' },
            body: '@Ines: it is.',
            date: 1474116900,
            likes: 4,
          },
        ],
      }),
    );
    await page.waitForFunction(() => document.querySelector('#told')?.textContent?.startsWith('2'));
    assert.equal(await depthOf('8'), '2');
    assert.equal(
      await page.locator('colloquy-thread [data-id="7"] time').getAttribute('datetime'),
      '2016-09-17T12:45:00.000Z',
    );
  });

  it('says when there is nothing to read', async () => {
    await paste('Once upon a time.');
    assert.match(await told().innerText(), /^No comments were found/);
  });
});
