import { expect } from '@open-wc/testing';
import { sinceWords } from '../../src/i18n/since.js';

/** Tuesday, noon, on the clock of whoever runs this. */
const NOW = new Date(2026, 4, 12, 12, 0).getTime();
const DAY = 86_400_000;

const since = (days: number, tag = 'en-GB'): string => sinceWords(NOW - days * DAY, NOW, tag);

describe('sinceWords', () => {
  it('says a time of today, a weekday of the last days, else the date', () => {
    // Whether the hour has two digits is the engine's.
    expect(since(0.25)).to.match(/^0?6:00$/);
    expect(since(1)).to.equal('Monday');
    expect(since(6)).to.equal('Wednesday');
    expect(since(7)).to.equal('5 May');
    expect(since(400)).to.equal('7 April 2025');
  });

  it('says it in the language', () => {
    expect(since(1, 'de')).to.equal('Montag');
  });
});
