import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  SpellingIndex,
  allowedErrors,
  distance,
  misspelling,
} from '../../../src/conversation/mentions/spelling.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

/** The same distance by its definition, slowly. */
function slowDistance(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const [x = '', y = ''] = a;
  const [u = '', v = ''] = b;
  return Math.min(
    slowDistance(a.slice(1), b.slice(1)) + (x === u ? 0 : 1),
    slowDistance(a.slice(1), b) + 1,
    slowDistance(a, b.slice(1)) + 1,
    y !== '' && x === v && y === u ? slowDistance(a.slice(2), b.slice(2)) + 1 : Infinity,
  );
}

describe('distance', () => {
  it('counts letters inserted, left out, changed and swapped', () => {
    expect(distance('lena', 'leena', 3)).to.equal(1);
    expect(distance('marsh', 'mash', 3)).to.equal(1);
    expect(distance('marsh', 'marsk', 3)).to.equal(1);
    expect(distance('marsh', 'mrash', 3)).to.equal(1);
  });

  it('agrees with its definition up to the limit', () => {
    const short = word.map((letters) => letters.slice(0, 5));
    fc.assert(
      fc.property(short, short, fc.nat(3), (a, b, limit) => {
        const exact = slowDistance(a, b);
        if (exact <= limit) expect(distance(a, b, limit)).to.equal(exact);
        else expect(distance(a, b, limit)).to.be.above(limit);
      }),
    );
  });
});

describe('allowedErrors', () => {
  it('grows with the length of a name', () => {
    expect(
      ['bo', 'ada', 'lena', 'sebastian', 'sebastianbergmann'].map(allowedErrors),
    ).to.deep.equal([0, 0, 1, 2, 3]);
  });

  it('takes a syllable for more than a letter, and a consonant for more than a vowel', () => {
    expect(allowedErrors('王小明')).to.equal(1);
    expect(allowedErrors('علیم')).to.equal(0);
  });
});

describe('misspelling', () => {
  it('forgives a long name more than a short one', () => {
    expect(misspelling('sebastain', 'sebastian')).to.equal(1);
    expect(misspelling('mohamedhusain', 'mohammedhussain')).to.equal(2);
    expect(misspelling('bob', 'bo')).to.equal(0);
  });

  it('takes another digit, another first letter, another last vowel for another name', () => {
    expect(misspelling('citizen27', 'citizen26')).to.equal(0);
    expect(misspelling('dana', 'jana')).to.equal(0);
    expect(misspelling('mario', 'maria')).to.equal(0);
    expect(misspelling('mark', 'mary')).to.equal(0);
  });
});

describe('SpellingIndex', () => {
  it('finds every known name that one error leads to, and says how many errors', () => {
    const names = fc.uniqueArray(word, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(names, word, (known, written) => {
        const index = new SpellingIndex();
        for (const name of known) index.add(name);
        const found = index.search(written);
        for (const name of known) {
          if (allowedErrors(name) === 0 || distance(name, written, 1) !== 1) continue;
          expect(found.get(name)).to.equal(misspelling(written, name));
        }
      }),
    );
  });

  it('finds names that are added after a search', () => {
    const index = new SpellingIndex();
    index.add('sebastian');
    index.search('sebastain');
    index.add('constantine');
    expect([...index.search('constantin')]).to.deep.equal([['constantine', 1]]);
  });

  describe('of thousands who begin alike', () => {
    const COMMON = 'mohammed';
    const index = new SpellingIndex();
    for (let number = 0; number < 3000; number++) index.add(`${COMMON}${lettersOf(number)}husain`);
    for (let number = 0; number < 3000; number++) index.add(`${COMMON}${lettersOf(number)}`);

    it('compares a name with some dozens', () => {
      expect(index.search(`${COMMON}${lettersOf(40)}`).size).to.be.below(1000);
    });

    it('finds the one that one error leads to', () => {
      index.add(`${COMMON}alquraishi`);
      for (const written of ['mohammedalquriashi', 'mohamedalquraishi', 'mohammedlquraishi']) {
        expect(index.search(written).get(`${COMMON}alquraishi`)).to.equal(1);
      }
    });
  });
});

/** Five letters for a number, none of which are others'. */
function lettersOf(number: number): string {
  return [...`${number}`.padStart(5, '0')].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
}
