import { expect } from '@open-wc/testing';
import {
  findElsewhere,
  isInAddress,
  stretchAt,
} from '../../../src/conversation/mentions/quotations.js';

const quoted = (text: string): string[] =>
  findElsewhere(text).map(({ start, end }) => text.slice(start, end).trim());

describe('findElsewhere', () => {
  it('finds lines behind the mark of e-mail', () => {
    expect(quoted('> one\n&gt; two\nthree > four')).to.deep.equal(['> one', '&gt; two']);
  });

  it('finds code and quotations in tags, closed or not', () => {
    expect(quoted('a `b` c')).to.deep.equal(['`b`']);
    expect(quoted('```\na\n``` b')).to.deep.equal(['```\na\n```']);
    expect(quoted('[quote=Ida]a[/quote] b')).to.deep.equal(['[quote=Ida]a[/quote]']);
    expect(quoted('<blockquote>a')).to.deep.equal(['<blockquote>a']);
  });

  it('finds what code says of itself', () => {
    expect(quoted('so:\n/** @param a\n * @return b */\nf(a)')).to.deep.equal([
      '/** @param a\n * @return b */',
    ]);
  });

  it('finds what somebody wrote, on the line or below', () => {
    expect(quoted('Ida wrote: a\nb')).to.deep.equal(['Ida wrote: a']);
    expect(quoted('Ida said:\na\nb\n\nc')).to.deep.equal(['Ida said:\na\nb']);
    expect(quoted('Ida says:\n> a\nb')).to.deep.equal(['> a']);
  });

  it('finds speech, and says so', () => {
    const text = 'He said “no, never”, 6" and «oui»';
    expect(quoted(text)).to.deep.equal(['“no, never”', '«oui»']);
    expect(findElsewhere(text).every(({ speech }) => speech)).to.equal(true);
  });

  it('finds nothing in plain talk', () => {
    expect(quoted('I said so, and she wrote it down: yes.')).to.deep.equal([]);
  });
});

describe('stretchAt', () => {
  it('finds the stretch around a place', () => {
    const [stretch] = findElsewhere('a `b` c');
    expect(stretchAt(findElsewhere('a `b` c'), 3)).to.deep.equal(stretch);
    expect(stretchAt(findElsewhere('a `b` c'), 6)).to.equal(undefined);
  });
});

describe('isInAddress', () => {
  const inAddress = (text: string): boolean => isInAddress(text, text.indexOf('@'));

  it('knows mailboxes, pages and handles of other servers', () => {
    for (const text of [
      'a.b@lena.example',
      'x@y.co.uk',
      'https://a.example/@lena',
      'www.a.b/@lena',
    ]) {
      expect(inAddress(text), text).to.equal(true);
    }
    expect(inAddress('medium.example/@lena')).to.equal(true);
    expect(inAddress('@lena@social.example')).to.equal(true);
  });

  it('lets mentions pass that are glued to words', () => {
    for (const text of ['1971@vinsin:', 'said@Lena.Then no', '@Ana/@Bo', '//@Ana: no']) {
      expect(inAddress(text), text).to.equal(false);
    }
  });
});
