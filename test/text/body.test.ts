import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Body } from '../../src/model/comment.js';
import { isUnread, loadHtmlReader, readBody } from '../../src/text/body.js';
import { depthOf, leavesOf, linksOf } from './tree.js';

const TAGS = ['p', 'br', 'a', 'b', 'code', 'blockquote', 'ul', 'li', 'pre', 'q', 'script', 'x'];

const piece = fc.oneof(
  fc.constantFrom(...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
  fc.constantFrom('<a href="https://a.example">', "<a href='javascript:x'>", '<!--', '-->', '<a '),
  fc.constantFrom('&amp;', '&#', '&eacute;', '<', '>', '"', "'", '=', ' ', '\n', '\r\n', '\u00a0'),
  fc.constantFrom('> ', '>', 'http://', 'www.a.b', '(', ')', '.', '@', '中', '،', '😀', '\u202e'),
  fc.string({ unit: 'binary' }),
);

const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const anyBody: fc.Arbitrary<Body> = fc.oneof(
  anyText.map((text) => ({ text })),
  anyText.map((html) => ({ html })),
);

/** Before the part that reads HTML is asked for, as where it never comes. */
const unread = readBody({ html: '<p>a < b <b>c</b>' });
const isUnreadBefore = isUnread({ html: 'a' });

before(loadHtmlReader);

describe('loadHtmlReader', () => {
  it('has HTML read, which only loses its tags before', () => {
    expect(unread.plain.trim()).to.equal('a < b  c');
    expect(readBody({ html: '<p>a < b <b>c</b>' }).plain).to.equal('a < b c');
  });

  it('is needed for HTML alone, and once', () => {
    expect(isUnreadBefore).to.be.true;
    expect(isUnread({ html: 'a' })).to.be.false;
    expect(isUnread({ text: 'a' })).to.be.false;
  });
});

describe('readBody', () => {
  it('reads plain text, and keeps it but for its line ends', () => {
    const { blocks, plain } = readBody({ text: ' a\r\nb\n' });
    expect(plain).to.equal(' a\nb\n');
    expect(leavesOf(blocks).map((leaf) => leaf.value)).to.deep.equal([' a', 'b']);
  });

  it('reads HTML', () => {
    expect(readBody({ html: '<p>a</p>b' }).plain).to.equal('a\n\nb');
  });

  it('takes HTML in plain text for text', () => {
    const text = '<img src=x onerror=alert(1)>&amp;';
    expect(leavesOf(readBody({ text }).blocks)[0]?.value).to.equal(text);
  });

  it('tells of every leaf where it stands in the plain text, in order', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const { blocks, plain } = readBody(body);
        let end = 0;
        for (const { start, value } of leavesOf(blocks)) {
          expect(plain.slice(start, start + value.length)).to.equal(value);
          expect(value).not.to.equal('');
          expect(start).to.be.at.least(end);
          end = start + value.length;
        }
      }),
    );
  });

  it('loses nothing of a plain text but quote marks and white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, plain } = readBody({ text });
        expect(plain).to.equal(text.replaceAll('\r\n', '\n'));
        let rest = plain;
        for (const { start, value } of leavesOf(blocks).reverse()) {
          rest = rest.slice(0, start) + rest.slice(start + value.length);
        }
        expect(rest).to.match(/^[>\s]*$/);
      }),
    );
  });

  it('loses nothing of a text in HTML but white space', () => {
    const escaped = (text: string): string =>
      text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyText, (first, second) => {
        const text = first + second;
        const { blocks } = readBody({ html: `<div>${escaped(text)}</div>` });
        const read = leavesOf(blocks).map((leaf) => leaf.value);
        expect(read.join('').replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
      }),
    );
  });

  it('never throws, nests deep or links to another scheme', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const { blocks } = readBody(body);
        expect(depthOf(blocks)).to.be.below(22);
        for (const { href } of linksOf(blocks)) {
          expect(new URL(href).protocol).to.match(/^(https?|mailto):$/);
        }
      }),
    );
  });

  it('reads a megabyte of anything in linear time', () => {
    const hostile = [
      'word '.repeat(200_000),
      'x'.repeat(1_000_000),
      '@'.repeat(1_000_000),
      'http://'.repeat(150_000),
      '\n'.repeat(100_000),
      '> '.repeat(500_000),
      '<'.repeat(1_000_000),
      '<a '.repeat(300_000),
      '<a x="'.repeat(160_000) + '>',
      '<!--'.repeat(250_000),
      '<script>'.repeat(120_000),
      '<blockquote>'.repeat(80_000),
      '<b><i>x</b>'.repeat(50_000),
      `<pre>${'\n'.repeat(1_000_000)}x`,
      `a${' '.repeat(1_000_000)}b`,
      '&'.repeat(1_000_000),
      `&#x${'f'.repeat(1_000_000)};`,
    ];
    for (const text of hostile) {
      const started = performance.now();
      readBody({ text });
      readBody({ html: text });
      // Quadratic time would be minutes; the bound leaves room for a slow machine.
      expect(performance.now() - started, text.slice(0, 12)).to.be.below(20_000);
    }
  });
});
