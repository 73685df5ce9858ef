/** What `npm start` serves. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { filesIn, readText } from '../support/files.mjs';
import { serveDemo } from '../support/serve.mjs';

describe('the demo site', () => {
  /** @type {import('../support/serve.mjs').Site} */
  let site;
  const get = async (/** @type {string} */ path) => {
    const response = await fetch(site.url + path);
    return { status: response.status, text: await response.text() };
  };

  before(async () => (site = await serveDemo()));
  after(() => site.stop());

  for (const path of filesIn('demo', /\.html$/)) {
    it(`has ${path}, without the client that Vite adds`, async () => {
      const { status, text } = await get(`/${path}`);
      assert.equal(status, 200);
      assert.doesNotMatch(text, /@vite\/client/);
    });
  }

  it('has its front page at the root', async () => {
    const [title = ''] = /<title>.*<\/title>/.exec(readText('demo/index.html')) ?? [];
    assert.ok((await get('/')).text.includes(title));
  });

  it('has the published script, and its languages', async () => {
    assert.equal((await get('/colloquy.js')).text, readText('dist/colloquy.js'));
    const [name] = filesIn('dist/locales', /^ur-/);
    assert.equal((await get(`/locales/${name}`)).text, readText(`dist/locales/${name}`));
  });

  it('says of a missing file that it is missing', async () => {
    assert.equal((await get('/nowhere.json')).status, 404);
    assert.equal((await get('/locales/xx.js')).status, 404);
  });
});
