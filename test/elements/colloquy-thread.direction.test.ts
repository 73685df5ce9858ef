import { expect } from '@open-wc/testing';
import { input } from '../support/comments.js';
import { article, one, painted, place, threadOf } from '../support/thread.js';

interface Glyph {
  readonly character: string;
  readonly x: number;
}

/** Where each character of an element stands, in logical order. */
async function glyphsOf(element: Element): Promise<Glyph[]> {
  await painted();
  const glyphs: Glyph[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let index = 0; index < data.length; index++) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const [box] = range.getClientRects();
      if (box && box.width > 0) glyphs.push({ character: data[index]!, x: box.left });
    }
  }
  return glyphs;
}

function expectLeftToRight(glyphs: readonly Glyph[]): void {
  for (const [index, { character, x }] of glyphs.entries()) {
    const before = glyphs[index - 1];
    if (before) expect(x, `${before.character} before ${character}`).to.be.above(before.x);
  }
}

const text = (glyphs: readonly Glyph[]): string => glyphs.map((each) => each.character).join('');

const right = (element: Element): number => element.getBoundingClientRect().right;
const left = (element: Element): number => element.getBoundingClientRect().left;

describe('<colloquy-thread> writes names', () => {
  it('so that one with an override does not turn the date around', async () => {
    const date = '2026-03-12T10:00:00Z';
    const thread = await threadOf([input('1', { author: 'Ali\u202E', createdAt: date })]);
    const comment = article(thread, '1');
    const name = await glyphsOf(one(comment, '[part="author"]'));
    const time = await glyphsOf(one(comment, '[part="time"]'));
    expect(text(name)).to.equal('Ali');
    expectLeftToRight([...name, ...time]);
  });

  it('so that one with an override does not turn "in reply to" around', async () => {
    const thread = await threadOf(
      [
        input('1', { author: '\u202EAli' }),
        input('2', { parentId: '1' }),
        input('3', { parentId: '1' }),
      ],
      {},
    );
    const glyphs = await glyphsOf(one(article(thread, '3'), '[part~="reply-to"]'));
    expect(text(glyphs).replace(/\s+/g, ' ').trim()).to.equal('in reply to Ali');
    expectLeftToRight(glyphs);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`in mixed scripts with their brackets and neighbours in order, in ${dir}`, async () => {
      const parent = await place();
      const comments = [
        input('1', { author: 'سے Shaam (Hanafi)', createdAt: '2026-03-12T10:00:00Z' }),
      ];
      const thread = await threadOf(comments, { dir }, parent);
      const comment = article(thread, '1');
      const name = await glyphsOf(one(comment, '[part="author"] bdi'));
      const latin = name.filter(({ character }) => /[A-Za-z()]/.test(character));
      const urdu = name.filter(({ character }) => /[\u0600-\u06FF]/.test(character));
      expect(text(latin)).to.equal('Shaam(Hanafi)');
      expectLeftToRight(latin);
      for (const letter of urdu) expect(letter.x).to.be.above(latin.at(-1)!.x);
      const [author, time] = [one(comment, '[part="author"]'), one(comment, '[part="time"]')];
      if (dir === 'ltr') expect(left(time)).to.be.at.least(right(author));
      else expect(right(time)).to.be.at.most(left(author));
    });
  }
});

describe('<colloquy-thread> writes bodies', () => {
  it('in the direction of what they say', async () => {
    const thread = await threadOf([
      input('1', { text: 'یہ اردو ہے۔' }),
      input('2', { text: 'This is English.' }),
    ]);
    const direction = (id: string): string =>
      getComputedStyle(one(article(thread, id), '[part="comment-body"] p')).direction;
    const plaintext = (id: string): boolean =>
      one(article(thread, id), '[part="comment-body"]').matches(':dir(rtl)');
    expect([plaintext('1'), plaintext('2')]).to.deep.equal([true, false]);
    expect(direction('1')).to.equal('rtl');
    expect(direction('2')).to.equal('ltr');
  });

  it('so that a mention in another script leaves the line in order', async () => {
    const thread = await threadOf([
      input('1', { author: 'سمیرا' }),
      input('2', { author: 'Theo', text: 'Dear @سمیرا, 12 of 30.', parentId: '1' }),
    ]);
    const glyphs = await glyphsOf(one(article(thread, '2'), '[part="comment-body"]'));
    expectLeftToRight(glyphs.filter(({ character }) => /[A-Za-z0-9]/.test(character)));
  });

  it('from the side where they begin, in an interface of the other direction', async () => {
    const thread = await threadOf([input('1', { text: 'Tide' })], { dir: 'rtl' });
    const body = one(article(thread, '1'), '[part="comment-body"]');
    const [first] = await glyphsOf(body);
    expect(first?.character).to.equal('T');
    expect(first?.x).to.be.closeTo(left(body), 1);
  });
});

describe('<colloquy-thread> beside the edge of a page', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    it(`does not make it scroll sideways, in ${dir}`, async () => {
      const edge = await place();
      edge.className = 'edge';
      const style = document.createElement('style');
      style.textContent = '.edge { position: absolute; inset: 0 0 auto 0; }';
      edge.append(style);
      await threadOf([input('1'), input('2', { parentId: '1' })], { dir }, edge);
      await painted();
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }
});
