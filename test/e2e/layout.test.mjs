/** How the swing-bridge thread is built and laid out: mirrored, nested, printed, in forced colours. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/page.mjs';
import { serveDemo } from '../support/serve.mjs';
import { layOutAll, settle } from '../support/settle.mjs';

/** Pixels that a box may be away from where its mirror image is. */
const TOLERANCE = 1;

/** Parts that stand in the layout; what flows in a text stands where its own language has it. */
const PARTS = [
  ...['header', 'heading', 'toolbar', 'view', 'sort', 'list', 'row', 'comment', 'author', 'badge'],
  ...['time', 'reply-to', 'comment-body', 'actions', 'recommend', 'fold', 'pick'],
];

/**
 * The boxes of a thread's parts, measured from the start of its lines.
 * @param {import('playwright-core').Page} page
 */
function boxesOf(page) {
  return page.evaluate((parts) => {
    const host = /** @type {Element} */ (document.querySelector('colloquy-thread'));
    const whole = host.getBoundingClientRect();
    const rtl = getComputedStyle(host).direction === 'rtl';
    const selector = parts.map((part) => `[part~="${part}"]`).join();
    return [...(host.shadowRoot?.querySelectorAll(selector) ?? [])].map((element) => {
      const { left, right, top, width, height } = element.getBoundingClientRect();
      const start = rtl ? whole.right - right : left - whole.left;
      const id = element.closest('[data-id]')?.getAttribute('data-id') ?? '';
      return { name: `${id} ${element.part}`, numbers: [start, top - whole.top, width, height] };
    });
  }, PARTS);
}

describe('the swing-bridge thread', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('../support/serve.mjs').Site} */
  let site;
  /** @type {import('playwright-core').Page} */
  let page;

  before(async () => {
    site = await serveDemo();
    browser = await openBrowser();
    ({ page } = await openPage(browser, `${site.url}/swing-bridge.html`, {
      reducedMotion: 'reduce',
    }));
    await settle(page);
    await page.evaluate(() => {
      const root = document.querySelector('colloquy-thread')?.shadowRoot;
      for (const chunk of root?.querySelectorAll('colloquy-chunk') ?? [])
        /** @type {any} */ (chunk).draw(true);
    });
    await layOutAll(page);
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  for (const width of [1280, 390]) {
    it(`is its own mirror image from right to left, at ${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 });
      const usual = await boxesOf(page);
      const thread = page.locator('colloquy-thread');
      await thread.evaluate((/** @type {HTMLElement} */ element) => (element.dir = 'rtl'));
      await page.locator('.thread[dir="rtl"]').waitFor();
      const mirrored = await boxesOf(page);
      await thread.evaluate((element) => element.removeAttribute('dir'));
      await page.locator('.thread[dir="ltr"]').waitFor();
      const astray = usual.filter(({ name, numbers }, index) => {
        const other = mirrored[index];
        return (
          other?.name !== name ||
          numbers.some((value, at) => Math.abs(value - (other.numbers[at] ?? NaN)) > TOLERANCE)
        );
      });
      assert.ok(usual.length > 500);
      assert.deepEqual(astray, []);
    });
  }

  it('nests fewer than 32 elements deep, and spends 16 on a comment at most', async (context) => {
    const { depth, elements, comments } = await page.evaluate(() => {
      const root = document.querySelector('colloquy-thread')?.shadowRoot;
      const all = [...(root?.querySelectorAll('[part~="row"], [part~="row"] *') ?? [])];
      const depthOf = (/** @type {Node | null} */ node) => {
        let depth = 0;
        for (; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) depth++;
        return depth;
      };
      return {
        depth: Math.max(...all.map(depthOf)),
        elements: all.length,
        comments: root?.querySelectorAll('[part~="row"]').length ?? 0,
      };
    });
    context.diagnostic(`depth ${depth}, ${(elements / comments).toFixed(1)} elements per comment`);
    assert.equal(comments, 73);
    assert.ok(depth < 32);
    assert.ok(elements / comments <= 16);
  });

  it('is printed with every comment and without a control', async () => {
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const root = document.querySelector('colloquy-thread')?.shadowRoot;
      const visible = (/** @type {string} */ selector) =>
        [...(root?.querySelectorAll(selector) ?? [])].filter((each) => each.checkVisibility())
          .length;
      return {
        controls: visible('button, select'),
        comments: visible('[part~="comment-body"], .tombstone'),
        names: visible('[part~="author"]'),
        times: visible('[part~="time"]'),
      };
    });
    await page.emulateMedia({ media: null });
    assert.deepEqual(seen, { controls: 0, comments: 73, names: 72, times: 72 });
  });

  it('shows a pressed recommendation in the accent, under the pointer as well', async () => {
    const button = page.locator('[data-id="c2"] [part~="recommend"]');
    const color = (/** @type {Element} */ element) => getComputedStyle(element).color;
    const accent = await page.locator('[data-id="c2"] [part~="mention"]').evaluate(color);
    await button.click();
    await page.locator('[data-id="c2"] [aria-pressed="true"]').waitFor();
    assert.ok(await button.evaluate((element) => element.matches(':hover')));
    assert.equal(await button.evaluate(color), accent);
    await button.click();
    await page.locator('[data-id="c2"] [aria-pressed="false"]').waitFor();
  });

  it('shows a pressed recommendation in forced colours, and focus', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const pressed = page.locator('[data-id="c2"] [part~="recommend"]');
    const other = page.locator('[data-id="c3"] [part~="recommend"]');
    await pressed.click();
    await page.locator('[data-id="c2"] [aria-pressed="true"]').waitFor();
    const background = (/** @type {Element} */ element) =>
      getComputedStyle(element).backgroundColor;
    const system = (/** @type {string} */ color) =>
      page.evaluate((color) => {
        const sample = document.body.appendChild(document.createElement('i'));
        sample.style.cssText = `forced-color-adjust: none; background: ${color}`;
        const { backgroundColor } = getComputedStyle(sample);
        sample.remove();
        return backgroundColor;
      }, color);
    assert.equal(await pressed.evaluate(background), await system('Highlight'));
    assert.notEqual(await other.evaluate(background), await system('Highlight'));

    await other.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const outline = await other.evaluate((element) => {
      const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(element);
      return [outlineStyle, outlineWidth, outlineColor];
    });
    assert.deepEqual(outline, ['solid', '2px', await system('Highlight')]);
    await page.emulateMedia({ forcedColors: null });
  });
});
