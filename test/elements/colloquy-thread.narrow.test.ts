/** A11Y-14: 320 px and ten levels deep, nothing scrolls sideways and nothing is lost. */
import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { chain, input } from '../support/comments.js';
import { STATES } from '../support/states.js';
import { all, article, one, place, threadOf, words } from '../support/thread.js';

const WIDTH = 320;

/** A page of 320 px without margins, which scrolls sideways when anything in it is wider. */
async function narrowPlace(dir = 'ltr'): Promise<HTMLElement> {
  const narrow = await place();
  Object.assign(narrow.style, { width: `${WIDTH}px`, overflowX: 'auto', direction: dir });
  return narrow;
}

function expectNoSidewaysScroll(narrow: HTMLElement, what = ''): void {
  expect(narrow.scrollWidth, what).to.be.at.most(WIDTH);
}

/** What readers with special needs impose on any text (WCAG 1.4.12). */
function overrideSpacing(thread: ColloquyThread): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`);
  thread.shadowRoot!.adoptedStyleSheets.push(sheet);
}

/** How many characters the full lines of a text hold, on average. */
function charactersPerLine(element: HTMLElement): number {
  const range = new Range();
  range.selectNodeContents(element);
  const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
  return words(element).length / lines.size;
}

/** Elements whose text is cut off or pushed out of the page. */
function lost(thread: ColloquyThread): string[] {
  const own = thread.getBoundingClientRect();
  const page = document.documentElement.getBoundingClientRect();
  return all(thread, '*')
    .filter((element) => !element.closest('.visually-hidden, option'))
    .filter((element) => element.checkVisibility() && words(element) !== '')
    .filter((element) => {
      const box = element.getBoundingClientRect();
      // A dialog stands in the middle of the page, and a menu where it was opened.
      const { left, right } = element.closest('dialog, .menu') ? page : own;
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      const style = getComputedStyle(element);
      const { overflowX, overflowY } = style;
      // Boxes of inline elements have no width of their own. What does not fit a chunk is clipped.
      const wide = clientWidth > 0 && scrollWidth > clientWidth + 1;
      const clips = overflowX !== 'visible' || overflowY !== 'visible';
      // What is clipped may reach beyond its box as far as that says.
      const margin = overflowY === 'clip' ? style.getPropertyValue('overflow-clip-margin') : '';
      const reach = Number(/[\d.]+(?=px)/.exec(margin) ?? 0);
      const tall = clips && scrollHeight > clientHeight + reach + 1;
      // A chunk and the line of actions begin a little before the text, where there is no text.
      return wide || tall || box.right > right + 1 || box.left < left - 9;
    })
    .map((element) => `${element.localName} ${element.part.value}`);
}

describe('<colloquy-thread> at 320 px', () => {
  for (const [name, make] of Object.entries(STATES)) {
    it(`does not scroll sideways: ${name}`, async () => {
      const narrow = await narrowPlace();
      const thread = await make(narrow);
      expectNoSidewaysScroll(narrow);
      expect(lost(thread)).to.deep.equal([]);
      overrideSpacing(thread);
      expectNoSidewaysScroll(narrow, 'with wide spacing');
      expect(lost(thread)).to.deep.equal([]);
    });
  }

  it('does not scroll sideways ten levels deep, and holds 16 characters a line there', async () => {
    const narrow = await narrowPlace();
    const text = 'The harbour master says that the bridge opens twice a day, more or less. '.repeat(
      4,
    );
    const thread = await threadOf(
      chain(11).map((each) => ({ ...each, text })),
      {},
      narrow,
    );
    expectNoSidewaysScroll(narrow);
    const deepest = one(article(thread, '11'), '[part="comment-body"]');
    expect(charactersPerLine(deepest)).to.be.at.least(16);
    expect(words(one(article(thread, '11'), '[part~="reply-to"]'))).to.include('Writer 10');
  });

  it('does not scroll sideways with words that do not end', async () => {
    const narrow = await narrowPlace();
    const endless = 'Donaudampfschifffahrtsgesellschaft'.repeat(20);
    const code = `<pre>${endless}</pre><p><code>${endless}</code></p>`;
    const comments = [
      input('1', { author: endless, text: `${endless} https://tide.example/${endless}` }),
      input('2', { html: code, parentId: '1' }),
      input('3', { text: '@'.repeat(500), parentId: '1' }),
    ];
    const thread = await threadOf(comments, {}, narrow);
    expectNoSidewaysScroll(narrow);
    expect(lost(thread)).to.deep.equal([]);
  });

  it('has its views stand nearer together, so that the tools fit beside them', async () => {
    const gapIn = async (around: HTMLElement): Promise<string> =>
      getComputedStyle(one(await threadOf(chain(2), {}, around), '.views')).columnGap;
    expect(await gapIn(await narrowPlace())).to.equal('12px');
    const wide = await place();
    wide.style.inlineSize = '700px';
    expect(await gapIn(wide)).to.equal('20px');
  });

  it('does not scroll sideways from right to left', async () => {
    const narrow = await narrowPlace('rtl');
    await threadOf(chain(6), { dir: 'rtl' }, narrow);
    expectNoSidewaysScroll(narrow);
  });
});
