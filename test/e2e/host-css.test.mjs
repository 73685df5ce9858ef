/**
 * The thread in pages with careless style sheets (EMB-8): what they do to everything they do not do
 * to it. Measured, not compared by picture: the place and the computed style of every element.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { layOutAll, settle } from '../support/settle.mjs';

/** Style sheets by what they do. Only the page's face is meant to reach the thread. */
const CARELESS = {
  'unsets everything': '* { all: unset }',
  'resets everything':
    '*, ::before, ::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; ' +
    'box-sizing: content-box; list-style: none; text-decoration: none }',
  'shouts at controls':
    'button, select, a, label { all: unset !important; display: block !important; ' +
    'font-size: 40px !important; color: red !important; padding: 20px !important }',
  'shouts at text':
    'p, li, ol, h2, h3, article, section, header, span, bdi, time { float: right !important; ' +
    'margin: 33px !important; font: 700 9px/3 monospace !important; background: red !important }',
  'shrinks its root': 'html { font-size: 62.5% }',
  'spreads its lines': 'html { line-height: 3 } * { line-height: 3 }',
  'dresses all text up':
    'body { text-align: right; text-transform: uppercase; letter-spacing: 4px; word-spacing: 9px; ' +
    'font-style: italic; font-weight: 800; font-variant: small-caps; text-indent: 3em; color: red; ' +
    'white-space: pre; word-break: break-all; text-shadow: 1px 1px red; cursor: wait; font-size: 31px; visibility: hidden }',
};

const WIDTHS = { wide: 1000, narrow: 390 };

const STYLES = [
  ...['display', 'color', 'backgroundColor', 'fontSize', 'fontWeight', 'fontStyle', 'lineHeight'],
  ...['letterSpacing', 'wordSpacing', 'textAlign', 'textTransform', 'textIndent', 'textDecoration'],
  ...['whiteSpace', 'visibility', 'cursor', 'boxSizing', 'float', 'fontVariantCaps'],
  ...['margin', 'padding', 'border', 'borderRadius', 'textShadow', 'verticalAlign'],
];

const page = (/** @type {string} */ css) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>A page</title><style>body { margin: 0 } ${css}</style>
  <script defer src="/colloquy.js"></script>
  <colloquy-thread source="memory" src="/thread.json" page-size="8"></colloquy-thread>`;

const LONG = 'It has been said before, and it will be said again, by everybody who was there. ';

const thread = JSON.stringify({
  comments: [
    { id: '1', author: 'Ann', text: LONG.repeat(4), recommendations: 12, featured: true },
    { id: '2', author: { name: 'Ben', role: 'staff' }, text: `@Ann: ${LONG}`, parentId: '1' },
    { id: '3', author: 'Cleo', html: '<blockquote>Said</blockquote><ul><li>One</li></ul>' },
    {
      id: '4',
      author: 'Dan',
      text: '@Ann and @Ben: https://example.org/ again',
      editedAt: '2026-05-04T09:12:00Z',
    },
    { id: '5', author: 'سمیرا', text: 'خاموشی بھی اچھی ہے', lang: 'ur', status: 'held' },
    { id: '6', status: 'removed' },
    { id: '7', author: 'Eve', text: 'An answer to nobody', parentId: '6' },
    ...['8', '9', '10'].map((id) => ({ id, author: 'Finn', text: LONG })),
  ],
});

/**
 * Every element of the thread: what it is, where, and in which style, one fact to a line.
 * @param {import('playwright-core').Page} page
 */
function looksOf(page) {
  return page.evaluate((names) => {
    const host = /** @type {Element} */ (document.querySelector('colloquy-thread'));
    const { left, top } = host.getBoundingClientRect();
    const elements = [...(host.shadowRoot?.querySelectorAll('.thread, .thread *') ?? [])];
    return elements.flatMap((element, index) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const place = [box.left - left, box.top - top, box.width, box.height];
      const name = `${index} ${element.localName}.${element.getAttribute('class') ?? ''}`;
      return [
        // What is not drawn is nowhere.
        `${name} stands at ${box.height ? place.map((value) => value.toFixed(1)).join(' ') : '-'}`,
        ...names.map((each) => `${name} ${each}: ${/** @type {any} */ (style)[each]}`),
      ];
    });
  }, STYLES);
}

describe('the thread in a page whose style sheet', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof servePages>>} */
  let server;
  /** @type {Map<number, string[]>} */
  const untouched = new Map();

  /**
   * @param {string} path
   * @param {number} width
   */
  async function see(path, width) {
    const viewport = { width, height: 800 };
    const { page, close } = await openPage(browser, server.url + path, { viewport });
    await settle(page);
    await layOutAll(page);
    const looks = await looksOf(page);
    await close();
    return looks;
  }

  before(async () => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    const pages = Object.entries(CARELESS).map(([name, css]) => [
      `/${name}`,
      { body: page(css), headers },
    ]);
    server = await servePages({
      ...Object.fromEntries(pages),
      '/plain': { body: page(''), headers },
      '/thread.json': thread,
    });
    browser = await openBrowser();
    for (const width of Object.values(WIDTHS)) untouched.set(width, await see('/plain', width));
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  for (const name of Object.keys(CARELESS)) {
    for (const [step, width] of Object.entries(WIDTHS)) {
      it(`${name} looks as it does anywhere, in a ${step} place`, async () => {
        const looks = await see(`/${name}`, width);
        const plain = untouched.get(width) ?? [];
        assert.ok(plain.length > 90 * STYLES.length);
        assert.deepEqual(
          looks.filter((look, index) => look !== plain[index]).slice(0, 8),
          plain.filter((look, index) => look !== looks[index]).slice(0, 8),
        );
      });
    }
  }
});
