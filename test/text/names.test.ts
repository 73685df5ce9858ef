import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { displayName } from '../../src/text/names.js';

describe('displayName', () => {
  it('leaves names of any script as they are', () => {
    for (const name of [
      'سے Shaam (Hanafi)',
      'Raju Indian',
      'Tom of Cooper’s Row',
      '林小满',
      'Nguyễn Thị Ánh',
      'שָׂרָה',
      'หญิง',
      '✓ Staff 👍🏽',
      'mudlark_44',
    ]) {
      expect(displayName(name)).to.equal(name);
    }
  });

  it('reads usual characters as it reads all others', () => {
    const others: string[] = [];
    for (let code = 0; code < 0x1_0000; code++) {
      const name = `a${String.fromCharCode(code)}b c`;
      // A character without a glyph makes a name unusual.
      if (displayName(name) !== displayName(`${name}\u200b`)) others.push(code.toString(16));
    }
    expect(others).to.deep.equal([]);
    for (const name of [' á', 'á ', 'á  b']) {
      expect(displayName(name)).to.equal(displayName(`${name}\u200b`));
    }
  });

  it('leaves a letter the marks of any script, and no heap of them', () => {
    for (const mark of ['\u0301', '\u0489', '\u05b8', '\u064e', '\u0e49', '\u20dd']) {
      expect(displayName(`Za${mark.repeat(60)}ra`)).to.equal(`Za${mark.repeat(6)}ra`);
    }
    for (const name of ['Nguye\u0302\u0303n', 'ကြွှို့', 'שָׂרָה', 'مُحَمَّدٌ', 'བསྒྲུབས']) {
      expect(displayName(name)).to.equal(name);
    }
  });

  it('strips the controls that reorder the line', () => {
    expect(displayName('Ali\u202e')).to.equal('Ali');
    expect(
      displayName('\u202a\u202b\u202c\u202dA\u2066\u2067\u2068\u2069\u200e\u200f\u061cb'),
    ).to.equal('Ab');
  });

  it('strips what has no glyph', () => {
    expect(displayName('Ad\u200bm\u2060in\ufeff\u00ad\u{e0061}\u3164')).to.equal('Admin');
    expect(displayName('\u200b\u2063 \u202e')).to.equal('');
    expect(displayName('a\u0000\u0007\u009fb')).to.equal('ab');
  });

  it('keeps joiners between letters and in emoji, and no others', () => {
    for (const name of ['می\u200cخواهم', 'क्\u200dष', 'র\u200d্য', '👩‍💻', '👩🏽‍💻', '🏳️‍🌈']) {
      expect(displayName(name)).to.equal(name);
    }
    expect(displayName('\u200dA\u200d \u200cB\u200c')).to.equal('A B');
    expect(displayName('1\u200d2')).to.equal('12');
  });

  it('keeps the selectors that choose a glyph', () => {
    expect(displayName('葛\u{e0100}城 ❤️')).to.equal('葛\u{e0100}城 ❤️');
  });

  it('puts the name on one line', () => {
    expect(displayName(' a\n\tb\u00a0\u3000 c\u2028')).to.equal('a b c');
    expect(displayName('a \u200b b')).to.equal('a b');
  });

  it('cuts long names between graphemes', () => {
    expect(displayName('x'.repeat(100))).to.equal('x'.repeat(100));
    expect(displayName('x'.repeat(101))).to.equal(`${'x'.repeat(100)}…`);
    expect(displayName('👩‍💻'.repeat(100))).to.equal('👩‍💻'.repeat(100));
    expect(displayName('👩‍💻'.repeat(200))).to.equal(`${'👩‍💻'.repeat(100)}…`);
    expect(displayName(`a${'\u0301'.repeat(1_000_000)}`).length).to.be.below(1002);
  });

  it('answers one short line for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const shown = displayName(name);
        expect(shown).not.to.match(/[\u202a-\u202e\u2066-\u2069\u200b\n]|^\s|\s$|\s\s/);
        expect([...new Intl.Segmenter().segment(shown)].length).to.be.at.most(101);
      }),
    );
  });
});
