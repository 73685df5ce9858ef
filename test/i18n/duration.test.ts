import { expect } from '@open-wc/testing';
import { duration } from '../../src/i18n/duration.js';

const MINUTE = 60_000;

describe('duration', () => {
  it('says a length of time in its largest whole unit', () => {
    const said = [0, 59, 61, 125, 60 * 23, 60 * 49].map((minutes) =>
      duration(minutes * MINUTE, 'en'),
    );
    expect(said).to.deep.equal([
      '1 minute',
      '59 minutes',
      '1 hour',
      '2 hours',
      '23 hours',
      '2 days',
    ]);
  });

  it('says it in the language', () => {
    expect(duration(120 * MINUTE, 'de')).to.equal('2 Stunden');
  });
});
