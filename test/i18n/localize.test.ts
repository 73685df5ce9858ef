import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { localizerOf } from '../support/localizer.js';
import { english } from '../../src/i18n/messages.js';
import { messages as ar } from '../../src/i18n/locales/ar.js';
import { messages as fa } from '../../src/i18n/locales/fa.js';
import { messages as ur } from '../../src/i18n/locales/ur.js';

const UTC = { timeZone: 'UTC' };

/** A Wednesday. */
const NOW = Date.parse('2016-09-21T12:00:00.000Z');

const HOUR = 3_600_000;

const before = (milliseconds: number): string => new Date(NOW - milliseconds).toISOString();

describe('createLocalizer', () => {
  const localizer = localizerOf('en-GB', english, UTC);

  it('says which language and direction it speaks', () => {
    expect(localizer).to.include({ lang: 'en-GB', direction: 'ltr' });
    expect(localizerOf('ur', ur)).to.include({ lang: 'ur', direction: 'rtl' });
  });

  describe('text', () => {
    it('fills placeholders', () => {
      expect(
        localizer.text('replyBy', { parent: 'Sara', name: 'Ali', time: '3 hours ago' }),
      ).to.equal('Reply to Sara, by Ali, 3 hours ago');
    });

    it('takes the words that stand in a value as they are', () => {
      const name = '{time} $& {name} {__proto__}';
      expect(localizer.text('commentBy', { name, time: 'now' })).to.equal(
        `Comment by ${name}, now`,
      );
    });

    it('chooses the plural form of the language', () => {
      expect(localizer.text('comments', { count: 1 })).to.equal('1 comment');
      expect(localizer.text('comments', { count: 1234 })).to.equal('1,234 comments');
      const arabic = localizerOf('ar-u-nu-latn', ar);
      const said = [0, 1, 2, 3, 11, 100].map((count) => arabic.text('replies', { count }));
      expect(said).to.deep.equal(['لا ردود', 'رد واحد', 'ردّان', '3 ردود', '11 ردًا', '100 رد']);
    });

    it('falls to the other form where a category is missing', () => {
      const messages = { ...english, replies: { other: '{count} R' } };
      expect(localizerOf('en', messages).text('replies', { count: 1 })).to.equal('1 R');
    });

    it('leaves a placeholder that a publisher made up as it is written', () => {
      const messages = { ...english, recommend: 'Like {constructor}' };
      expect(localizerOf('en', messages).text('recommend')).to.equal('Like {constructor}');
    });
  });

  describe('parts', () => {
    it('puts the values passed where the language wants them', () => {
      const link = { href: '#comment-1' };
      expect(localizer.parts('inReplyTo', { name: link })).to.deep.equal(['in reply to ', link]);
      const urdu = localizerOf('ur', ur).parts('inReplyTo', { name: link });
      expect(urdu[0]).to.equal(link);
      expect(urdu).to.deep.equal([link, ' کے جواب میں']);
    });

    it('writes numbers in the digits of the language', () => {
      const parts = localizerOf('fa', fa).parts('shown', { shown: 24, total: 1214 });
      expect(parts.join('')).to.equal('۲۴ از ۱٬۲۱۴');
    });
  });

  describe('numbers', () => {
    it('are compact above 9,999 only', () => {
      expect(localizer.number(12_345)).to.equal('12,345');
      expect(localizer.compact(9999)).to.equal('9,999');
      expect(localizer.compact(12_345).toLowerCase()).to.equal('12k');
    });

    it('have the digits readers of the language expect, or ask for', () => {
      expect(localizerOf('ur', ur).number(1234)).to.equal('1,234');
      expect(localizerOf('ur-u-nu-arabext', ur).number(1234)).to.equal('۱٬۲۳۴');
      expect(localizerOf('fa', fa).number(1234)).to.equal('۱٬۲۳۴');
    });

    it('have the same digits as times', () => {
      const native = localizerOf('ur-u-nu-arabext', ur, UTC);
      expect(native.relativeTime(before(3 * HOUR), NOW)).to.equal('۳ گھنٹے پہلے');
      expect(native.relativeTime('2015-05-04T10:00:00.000Z', NOW)).to.include('۲۰۱۵');
      expect(native.absoluteTime('2015-05-04T10:00:00.000Z')).not.to.match(/[0-9]/);
    });
  });

  describe('relativeTime', () => {
    const said = (milliseconds: number): string =>
      localizer.relativeTime(before(milliseconds), NOW);

    it('is "just now" for the first minute and for the future', () => {
      expect(said(0)).to.equal('just now');
      expect(said(59_999)).to.equal('just now');
      expect(said(-HOUR)).to.equal('just now');
      expect(localizer.relativeTime('9999-12-31T00:00:00.000Z', NOW)).to.equal('just now');
    });

    it('counts minutes and hours for a day', () => {
      expect(said(60_000)).to.equal('1 minute ago');
      expect(said(HOUR - 1)).to.equal('59 minutes ago');
      expect(said(3 * HOUR)).to.equal('3 hours ago');
      expect(said(24 * HOUR - 1)).to.equal('23 hours ago');
    });

    it('names the weekday for a week, but never the one that today is', () => {
      expect(said(24 * HOUR)).to.equal('Tuesday');
      expect(said(6 * 24 * HOUR)).to.equal('Thursday');
      expect(said(7 * 24 * HOUR - HOUR)).to.equal('14 September');
    });

    it('is a date after that, with the year when it is another', () => {
      expect(said(7 * 24 * HOUR)).to.equal('14 September');
      expect(localizer.relativeTime('2016-05-04T10:00:00.000Z', NOW)).to.equal('4 May');
      expect(localizer.relativeTime('2015-05-04T10:00:00.000Z', NOW)).to.equal('4 May 2015');
    });

    it('knows the year of the zone and the calendar', () => {
      const newYear = Date.parse('2016-01-20T00:00:00.000Z');
      const eve = '2015-12-31T20:00:00.000Z';
      expect(localizer.relativeTime(eve, newYear)).to.equal('31 December 2015');
      const karachi = localizerOf('en-GB', english, { timeZone: 'Asia/Karachi' });
      expect(karachi.relativeTime(eve, newYear)).to.equal('1 January');
      const persian = localizerOf('fa', fa, UTC);
      expect(persian.relativeTime('2016-03-01T00:00:00.000Z', NOW)).to.include('۱۳۹۴');
      expect(persian.relativeTime('2016-04-01T00:00:00.000Z', NOW)).not.to.include('۱۳۹۵');
    });

    it('is the same instant in every zone of the reader', () => {
      for (const timeZone of ['Asia/Karachi', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
        const there = localizerOf('en', english, { timeZone });
        expect(there.relativeTime(before(5 * HOUR), NOW)).to.equal('5 hours ago');
      }
    });

    it('speaks the language', () => {
      const urdu = localizerOf('ur', ur, UTC);
      expect(urdu.relativeTime(before(40 * 60_000), NOW)).to.equal('40 منٹ پہلے');
      expect(urdu.relativeTime(before(48 * HOUR), NOW)).to.equal('پیر');
      expect(urdu.relativeTime(before(0), NOW)).to.equal('ابھی');
    });
  });

  describe('absoluteTime', () => {
    it('gives date and time in full', () => {
      expect(localizer.absoluteTime('2016-09-17T12:45:00.000Z')).to.match(
        /^17 September 2016\b.*\b12:45$/,
      );
    });
  });

  describe('date', () => {
    it('leaves out the present year', () => {
      expect(localizer.date('2016-05-12T10:00:00.000Z', NOW)).to.equal('12 May');
      expect(localizer.date('2012-05-12T10:00:00.000Z', NOW)).to.equal('12 May 2012');
    });
  });

  it('says of a time that is none that there is none', () => {
    for (const iso of [null, '', 'yesterday', '0000-00-00', '2016-13-01T00:00:00Z']) {
      expect(localizer.relativeTime(iso, NOW)).to.equal('Undated');
      expect(localizer.absoluteTime(iso)).to.equal('Undated');
      expect(localizer.date(iso, NOW)).to.equal('Undated');
    }
  });

  it('never says "Invalid Date" or NaN of any time', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.date().map((date) => date.toJSON()),
          fc.string(),
        ),
        (iso) => {
          const words = [localizer.relativeTime(iso, NOW), localizer.absoluteTime(iso)];
          expect(words.join(' ')).not.to.match(/NaN|Invalid/);
        },
      ),
    );
  });

  describe('list', () => {
    it('puts the items passed between the commas of the language', () => {
      const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
      const parts = localizer.list(items);
      expect(parts.filter((part) => typeof part !== 'string')).to.deep.equal(items);
      expect(localizer.list(['George', 'Ines']).join('')).to.equal('George, Ines');
      expect(localizerOf('ur', ur).list(['1', '0']).join('')).to.equal('1، 0');
      expect(localizer.list([])).to.deep.equal([]);
    });
  });

  it('keeps two languages and two zones on a page apart', () => {
    const time = '2015-05-04T22:00:00.000Z';
    const words = ['UTC', 'Asia/Karachi'].flatMap((timeZone) =>
      [localizerOf('en-GB', english, { timeZone }), localizerOf('ur', ur, { timeZone })].map(
        (each) => each.date(time, NOW),
      ),
    );
    expect(words).to.deep.equal(['4 May 2015', '4 مئی، 2015', '5 May 2015', '5 مئی، 2015']);
  });
});
