/** The script tag in other people's pages: the published file, one line of markup (EMB-1 to EMB-7). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { filesIn, readJson, readText } from '../support/files.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { measured, paint, settle } from '../support/settle.mjs';

const { version } = readJson('package.json');
const OTHER_VERSION = '0.0.9';

const comments = (/** @type {string[]} */ ...texts) =>
  JSON.stringify({
    comments: texts.map((text, index) => ({
      id: String(index + 1),
      author: 'Ann',
      text,
      createdAt: '2026-05-04T09:12:00+01:00',
    })),
  });

const page = (/** @type {string} */ body, head = '') => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>A page</title>${head}<body>${body}`;

const tag = (attributes = 'type="module"', data = 'data-source="json" data-src="/a.json"') =>
  `<script ${attributes} src="/colloquy.js" ${data}></script>`;

const element = (src = '/a.json') =>
  `<colloquy-thread source="json" src="${src}"><p id="fallback">Later</p></colloquy-thread>`;

/**
 * Answers when everything has been asked for that a thread needs and its comments are being read, and
 * never if one part is asked for only when another has come.
 */
function held(/** @type {string} */ chunk) {
  /** @type {import('node:http').RequestListener} */
  return (_request, response) => {
    wait.waiting.push(() => {
      response.writeHead(200, { 'Content-Type': 'text/javascript' });
      response.end(chunk);
    });
    wait.release();
  };
}

const NEEDED = [/\/lazy\/base-/, /\/lazy\/thread-/, /\/lazy\/replies-/, /\/a\.json$/, /\/read$/];

const wait = {
  /** @type {(() => void)[]} */
  waiting: [],
  /** @type {() => readonly string[]} */
  requests: () => [],
  release() {
    const asked = this.requests();
    if (!NEEDED.every((part) => asked.some((path) => part.test(path)))) return;
    for (const answer of this.waiting.splice(0)) answer();
  },
};

/** A page with a face of its own, and room for the thread. */
const STYLE = `<style>
  body { font: 19px/1.6 serif; color: #123456 }
  colloquy-thread { display: flow-root; min-height: 40rem }
</style>`;

/** Tells the server that the text of an answer is read. */
const TELLING = `<script>
  const { text } = Response.prototype;
  Response.prototype.text = function () {
    void fetch('/read');
    return text.call(this);
  };
</script>`;

const PAGES = {
  '/module': page(`<p>Story</p>${tag()}<p>End</p>`),
  '/classic': page(`<p>Story</p>${tag('defer')}<p>End</p>`),
  '/target': page(
    '<main><p id="fallback">Later</p></main>',
    tag('defer', 'data-source="json" data-src="/a.json" data-target="main"'),
  ),
  '/two-tags': page(`${tag()}<hr>${tag('type="module"', 'data-source="json" data-src="/b.json"')}`),
  '/two-elements': page(
    `<script defer src="/colloquy.js"></script>${element()}${element('/b.json')}`,
  ),
  '/twice': page(`${tag('defer')}${tag('type="module"', '')}`),
  '/versions': page(`${tag('defer')}<script defer src="/other/colloquy.js"></script>`),
  '/head': page('<p>Story</p>', tag('defer')),
  '/nowhere': page(
    '<p>Story</p>',
    tag('defer', 'data-source="json" data-src="/a.json" data-target="#comments"'),
  ),
  '/pigeon': page(tag('type="module"', 'data-source="pigeon"')),
  '/deep/er/page': page(`<script defer src="../../assets/1/colloquy.js"></script>${element()}`),
  '/held': page(`<script defer src="/held/colloquy.js"></script>${element()}`, TELLING),
  '/empty': page('<p>Story</p><script defer src="/colloquy.js"></script>'),
  '/blocked': page(`<script defer src="/blocked.js"></script>${element()}`),
  '/slow': page(`<script defer src="/colloquy.js"></script>${element('/slow.json')}`, STYLE),
  '/none': page(element(), STYLE),
  '/reserved': page(`<script defer src="/colloquy.js"></script>${element()}<p>The end</p>`, STYLE),
};

describe('the script tag', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;

  before(async () => {
    const script = readText('dist/colloquy.js');
    const other = script.replaceAll(`\`${version}\``, `\`${OTHER_VERSION}\``);
    assert.notEqual(other, script);
    const beside = {
      '/other/colloquy.js': other,
      '/assets/1/colloquy.js': script,
      '/held/colloquy.js': script,
    };
    for (const name of filesIn('dist/lazy', /\.js$/)) {
      const chunk = readText(`dist/lazy/${name}`);
      Object.assign(beside, {
        [`/assets/1/lazy/${name}`]: chunk,
        [`/held/lazy/${name}`]: held(chunk),
        [`/other/lazy/${name}`]: chunk.replaceAll(`\`${version}\``, `\`${OTHER_VERSION}\``),
      });
    }
    const html = { 'Content-Type': 'text/html; charset=utf-8' };
    const documents = Object.entries(PAGES).map(([path, body]) => [path, { body, headers: html }]);
    server = await servePages({
      ...Object.fromEntries(documents),
      ...beside,
      '/a.json': (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.end(comments('First', 'Second'));
        wait.release();
      },
      '/read': (_request, response) => {
        response.end();
        wait.release();
      },
      '/b.json': comments('Third'),
      '/slow.json': () => {},
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  /**
   * Opens a page, waits for its threads, looks at it and closes it.
   * @template Result
   * @param {keyof typeof PAGES} path
   * @param {(page: import('playwright-core').Page) => Promise<Result>} look
   */
  async function see(path, look) {
    const opened = await openPage(browser, server.url + path, {
      viewport: { width: 1000, height: 900 },
    });
    const { page, problems, requests, close } = opened;
    await settle(page);
    const seen = await look(page);
    await close();
    return { seen, problems, requests: requests.map((url) => url.replace(server.url, '')) };
  }

  /** What each thread of a page says. */
  const bodies = (/** @type {import('playwright-core').Page} */ page) =>
    page
      .locator('colloquy-thread')
      .evaluateAll((threads) =>
        threads.map((thread) =>
          [...(thread.shadowRoot?.querySelectorAll('[part~="comment-body"]') ?? [])].map((body) =>
            body.textContent?.trim(),
          ),
        ),
      );

  for (const path of /** @type {const} */ (['/module', '/classic'])) {
    it(`as a ${path.slice(1)} script puts a thread where it stands`, async () => {
      const { seen, problems } = await see(path, async (page) => ({
        bodies: await bodies(page),
        around: await page
          .locator('body > *')
          .evaluateAll((all) => all.map((one) => one.localName)),
      }));
      assert.deepEqual(seen.bodies, [['First', 'Second']]);
      assert.deepEqual(seen.around, ['p', 'script', 'colloquy-thread', 'p']);
      assert.deepEqual(problems, []);
    });
  }

  it('puts a thread into the target it names, in place of what stood there', async () => {
    const { seen, problems } = await see('/target', async (page) => ({
      bodies: await bodies(page),
      inTarget: await page.locator('main > colloquy-thread').count(),
      fallback: await page.locator('#fallback').isVisible(),
    }));
    assert.deepEqual(seen, { bodies: [['First', 'Second']], inTarget: 1, fallback: false });
    assert.deepEqual(problems, []);
  });

  for (const path of /** @type {const} */ (['/two-tags', '/two-elements'])) {
    it(`serves ${path.slice(1).replace('-', ' ')} in one page, each with its own comments`, async () => {
      const { seen, problems } = await see(path, bodies);
      assert.deepEqual(seen, [['First', 'Second'], ['Third']]);
      assert.deepEqual(problems, []);
    });
  }

  it('works when it is loaded twice, and says so once', async () => {
    const { seen, problems } = await see('/twice', bodies);
    assert.deepEqual(seen, [['First', 'Second']]);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', /^warning: .*already/);
  });

  it('works beside another version, the first stays, and one warning names both', async () => {
    const { seen, problems } = await see('/versions', async (page) => ({
      bodies: await bodies(page),
      version: await page.evaluate(
        () => /** @type {any} */ (customElements.get('colloquy-thread')).version,
      ),
    }));
    assert.deepEqual(seen, { bodies: [['First', 'Second']], version });
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.ok(problems[0]?.includes(version) && problems[0].includes(OTHER_VERSION));
  });

  it('in the head without a target shows no thread and says why once', async () => {
    const { seen, problems } = await see('/head', bodies);
    assert.deepEqual(seen, []);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', /^warning: .*data-target/);
  });

  it('with a target that is not there shows no thread and says why once', async () => {
    const { seen, problems } = await see('/nowhere', bodies);
    assert.deepEqual(seen, []);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', /^warning: .*#comments/);
  });

  it('with an unknown source tells the reader, and the publisher once', async () => {
    const { seen, problems } = await see('/pigeon', (page) =>
      page.locator('[part~="error"]').innerText(),
    );
    assert.match(seen, /The comments did not load/);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', /^warning: .*"pigeon".*json, .*markup/);
  });

  it('fetches its parts from beside itself, wherever the page is', async () => {
    const { seen, requests } = await see('/deep/er/page', bodies);
    assert.deepEqual(seen, [['First', 'Second']]);
    assert.deepEqual(
      requests
        .filter((path) => path.endsWith('.js'))
        .filter((path) => !path.startsWith('/assets/1/')),
      [],
    );
  });

  it('asks at once for all that a thread needs, and for its comments once, and reads them', async () => {
    const start = server.requests.length;
    wait.requests = () => server.requests.slice(start);
    const { seen, requests } = await see('/held', bodies);
    assert.deepEqual(seen, [['First', 'Second']]);
    assert.deepEqual(
      requests.filter((path) => path === '/a.json'),
      ['/a.json'],
    );
  });

  it('fetches nothing where there is nothing to show, and all once there is', async () => {
    const { page, requests, close } = await openPage(browser, `${server.url}/empty`);
    const chunks = () => requests.filter((url) => url.includes('/lazy/'));
    await paint(page);
    assert.deepEqual(chunks(), []);
    await page.evaluate(() => {
      const box = document.createElement('div');
      const thread = box.appendChild(document.createElement('colloquy-thread'));
      thread.setAttribute('src', '/b.json');
      document.body.append(box);
    });
    await settle(page);
    assert.deepEqual(await bodies(page), [['Third']]);
    assert.notEqual(chunks().length, 0);
    await close();
  });

  it('serves the next article of a page that changes without being loaded anew', async () => {
    const { page, close } = await openPage(browser, `${server.url}/module`);
    await settle(page);
    await page.evaluate(() => {
      const main = document.createElement('main');
      const script = main.appendChild(document.createElement('script'));
      Object.assign(script, { type: 'module', src: '/colloquy.js' });
      Object.assign(script.dataset, { source: 'json', src: '/b.json' });
      document.body.replaceChildren(main);
    });
    await page.locator('main > colloquy-thread').waitFor();
    await settle(page);
    assert.deepEqual(await bodies(page), [['Third']]);
    await close();
  });

  it('leaves what a page has set before the element was defined', async () => {
    const { seen, requests } = await see('/empty', async (page) => {
      await page.evaluate(() => {
        const thread = document.createElement('colloquy-thread');
        const comment = { id: '1', author: 'Ann', text: 'From an object' };
        Object.assign(thread, {
          src: '/a.json',
          source: { load: async () => ({ comments: [comment] }) },
        });
        document.body.append(thread);
      });
      await page.waitForFunction(() =>
        document.querySelector('colloquy-thread')?.matches(':state(ready)'),
      );
      return bodies(page);
    });
    assert.deepEqual(seen, [['From an object']]);
    assert.deepEqual(
      requests.filter((path) => path.endsWith('.json')),
      [],
    );
  });

  it('leaves the fallback as the page has it while comments are on their way', async () => {
    const lookOf = (/** @type {import('playwright-core').Page} */ page) =>
      page.locator('#fallback').evaluate((fallback) => {
        const { x, y, width, height } = fallback.getBoundingClientRect();
        const { font, color, direction } = getComputedStyle(fallback);
        return { x, y, width, height, font, color, direction };
      });
    const plain = await openPage(browser, `${server.url}/none`);
    const waiting = await openPage(browser, `${server.url}/slow`);
    await waiting.page.waitForFunction(() =>
      document.querySelector('colloquy-thread')?.matches(':state(loading)'),
    );
    assert.deepEqual(await lookOf(waiting.page), await lookOf(plain.page));
    await plain.close();
    await waiting.close();
  });

  it('leaves the fallback where it was when it does not arrive', async () => {
    const { page, close } = await openPage(browser, `${server.url}/blocked`);
    assert.ok(await page.locator('#fallback').isVisible());
    await close();
  });

  it('adds nothing to window, to prototypes and to the history of the tab', async () => {
    const globals = (/** @type {import('playwright-core').Page} */ page) =>
      page.evaluate(() => [
        ...Object.getOwnPropertyNames(window),
        ...[Object, Array, String, Promise, Node, Element, HTMLElement, Document].flatMap((each) =>
          Reflect.ownKeys(each.prototype).map((key) => `${each.name} ${String(key)}`),
        ),
        ...Object.getOwnPropertySymbols(Symbol).map(String),
        history.length,
      ]);
    const { page, close } = await openPage(browser, `${server.url}/none`);
    const untouched = await globals(page);
    await close();
    const { seen } = await see('/two-elements', globals);
    assert.deepEqual(seen, untouched);
  });

  it('shifts nothing where its height is reserved', async () => {
    const { seen } = await see('/reserved', (page) => measured(page, 'layout-shift'));
    assert.deepEqual(seen, []);
  });
});
