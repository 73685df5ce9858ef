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

  it('reads what blogs hand out: HTML, no parent as 0, lists within lists', async () => {
    const rendered = (/** @type {string} */ words) => ({ rendered: `<p>${words}</p>` });
    const list = [
      { id: 1, parent: 0, author_name: 'Ines', content: rendered('It is <em>loud</em>.') },
      { id: 2, parent: 0, author_name: 'Bo', content: rendered('@Ines: it is.') },
      { id: 2, author_name: 'Theo', content: rendered('No.'), replies: [{ id: 5, name: 'Ada' }] },
    ];
    await paste(JSON.stringify({ data: { tags: [], comments: list } }));
    assert.equal(await told().innerText(), '4 comments, 2 of them answers to another.');
    await page.locator('colloquy-thread [data-id="5"]').waitFor();
    const row = page.locator('colloquy-thread [data-id="1"]');
    assert.match(await row.innerText(), /It is loud\./);
    assert.doesNotMatch(await row.innerText(), /unavailable/);
  });

  it('reads text with empty lines, times of machines and the line ends of Windows', async () => {
    await paste(
      'Ines\r\n\r\n2016-09-17 12:45\r\nLoud.\r\nRecommend 4\r\n\r\nBo\r\n\r\n2016-09-17T13:00:00Z\r\n\r\n@Ines: it is.\r\n',
    );
    assert.equal(await told().innerText(), '2 comments, 1 of them answers to another.');
    await page.waitForFunction(() =>
      document.querySelector('colloquy-thread')?.shadowRoot?.textContent?.includes('Loud.'),
    );
    assert.equal(await depthOf('2'), '2');
  });

  it('counts all comments, also those that are not drawn yet', async () => {
    const list = Array.from({ length: 2000 }, (_, id) => ({
      id,
      name: `Writer ${id}`,
      body: id % 2 ? `@Writer ${id - 1}: yes.` : 'Loud.',
    }));
    await paste(JSON.stringify(list));
    assert.equal(await told().innerText(), '2000 comments, 1000 of them answers to another.');
  });

  it('says when there is nothing to read, and why', async () => {
    await paste('Once upon a time.');
    assert.match(await told().innerText(), /^No comments were found/);
    await paste('[{"author": "Ines", "text": "Loud."},]');
    assert.match(await told().innerText(), /^This looks like JSON, but cannot be read\./);
  });
});
