import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isOneLine, parsePlain } from '../../src/text/plain.js';
import { depthOf, leavesOf, outline } from './tree.js';

const parsed = (text: string): string => outline(parsePlain(text));

describe('parsePlain', () => {
  it('parts paragraphs at blank lines and keeps line ends', () => {
    expect(parsed('a\nb\n \t\n\nc')).to.equal('paragraph("a" break "b") paragraph("c")');
  });

  it('makes links of addresses', () => {
    expect(parsed('see https://example.com.')).to.equal(
      'paragraph("see " link<https://example.com/>("https://example.com") ".")',
    );
  });

  it('makes quotes of marked lines and leaves the mark out', () => {
    expect(parsed('> a\n> b\n>\n> c\nd')).to.equal(
      'quote(paragraph("a" break "b") paragraph("c")) paragraph("d")',
    );
    expect(parsed('> a\n> > b')).to.equal('quote(paragraph("a") quote(paragraph("b")))');
  });

  it('leaves other angles and all markup as text', () => {
    expect(parsed('>_> a < b\n<b>*x*</b>')).to.equal('paragraph(">_> a < b" break "<b>*x*</b>")');
  });

  it('says nothing for what is blank', () => {
    expect(parsed('')).to.equal('');
    expect(parsed(' \n\n\t\n')).to.equal('');
    expect(parsed('>\n> ')).to.equal('');
  });

  it('knows where each leaf stands', () => {
    const text = 'a\n> b\n> > c http://d.example\n\n  e';
    const places = leavesOf(parsePlain(text)).map(({ start, value }) => [start, value]);
    expect(places).to.deep.equal([
      [0, 'a'],
      [4, 'b'],
      [10, 'c '],
      [12, 'http://d.example'],
      [30, '  e'],
    ]);
  });

  it('nests quotes to a bound and keeps the marks beyond it', () => {
    const blocks = parsePlain(`${'> '.repeat(10_000)}x`);
    expect(depthOf(blocks)).to.be.below(12);
    expect(leavesOf(blocks)[0]?.value).to.match(/^> > .*x$/);
  });
});

describe('isOneLine', () => {
  it('is true of prose, and of nothing that is read as more or as less', () => {
    expect(isOneLine('Not so: 3 > 2, and me@example.com knows.')).to.be.true;
    for (const text of ['', ' \t', 'a\nb', '> a', 'see www.example.com', 'http://d.example']) {
      expect(isOneLine(text), text).to.be.false;
    }
    const piece = fc.constantFrom('a', ' ', '\n', '\r', '> ', '>', 'www.', 'http://', 'b.example');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        if (!isOneLine(text)) return;
        expect(parsePlain(text)).to.deep.equal([
          { type: 'paragraph', children: [{ type: 'text', value: text, start: 0 }] },
        ]);
      }),
    );
  });
});
