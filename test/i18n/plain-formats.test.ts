import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainFormats } from '../../src/i18n/plain-formats.js';

const TAGS = ['en', 'en-US', 'en-GB'] as const;

const time = fc
  .date({ min: new Date('1970-01-02'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.getTime());

describe('plainFormats', () => {
  for (const tag of TAGS) {
    const plain = plainFormats(tag);
    const said = (style: Intl.DateTimeFormatOptions): ((time: number) => string) => {
      const format = new Intl.DateTimeFormat(tag, style);
      return (time) => format.format(time).replace(/\u202f/g, ' ');
    };

    it(`says times as Intl does in ${tag}`, () => {
      const pairs = [
        [plain.year, said({ year: 'numeric' })],
        [plain.day, said({ day: 'numeric', month: 'long' })],
        [plain.dayAndYear, said({ day: 'numeric', month: 'long', year: 'numeric' })],
        [plain.weekday, said({ weekday: 'long' })],
        [plain.dayAndTime, said({ dateStyle: 'long', timeStyle: 'short' })],
      ] as const;
      fc.assert(
        fc.property(time, (time) => {
          for (const [ours, theirs] of pairs) expect(ours(time)).to.equal(theirs(time));
        }),
      );
    });

    it(`says numbers as Intl does in ${tag}`, () => {
      const number = new Intl.NumberFormat(tag);
      const rules = new Intl.PluralRules(tag);
      fc.assert(
        fc.property(fc.nat(), (value) => {
          expect(plain.number(value)).to.equal(number.format(value));
          expect(plain.plural(value)).to.equal(rules.select(value));
        }),
      );
    });

    it(`lists as Intl does in ${tag}`, () => {
      const list = new Intl.ListFormat(tag, { style: 'narrow' });
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
        expect(plain.list(items)).to.deep.equal(list.formatToParts(items));
      }
    });

    it(`says how long ago as Intl does in ${tag}`, () => {
      const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
      for (const unit of ['minute', 'hour'] as const) {
        for (const count of [1, 2, 23, 59]) {
          expect(plain.ago(count, unit)).to.equal(relative.format(-count, unit));
        }
      }
    });
  }

  it('writes large numbers as Intl does', () => {
    for (const value of [12_345, 999_999, 1_234_567]) {
      const short = new Intl.NumberFormat('en-GB', { notation: 'compact' });
      expect(plainFormats('en-GB').compact(value)).to.equal(short.format(value));
    }
  });
});
