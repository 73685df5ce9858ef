import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseZonedTime, type ZonedTimeOptions } from '../../src/sources/zoned-time.js';
import { devtools, hasDevtools } from '../support/devtools.js';

const KARACHI = { timezone: 'Asia/Karachi' };

/** Zones with offsets of every kind: none, half hours, a day ahead, changes of clocks. */
const ZONES = [
  'UTC',
  'Asia/Karachi',
  'Asia/Kathmandu',
  'America/Los_Angeles',
  'America/St_Johns',
  'Europe/London',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Africa/Casablanca',
];

/** The wall clock of a zone, written by another road than the one under test. */
const wallClock = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    instant,
  );

describe('parseZonedTime', () => {
  const NOON_IN_KARACHI = '2016-09-17T07:45:00.000Z';
  const SAME: readonly (readonly [string, ZonedTimeOptions?])[] = [
    ['Sep 17, 2016 - 12:45PM'],
    ['Sep 17, 2016 - 12:45 p.m.'],
    ['Sept. 17, 2016, 12:45 P.M.'],
    ['September 17, 2016 at 12:45 pm'],
    ['Saturday, September 17th, 2016 12:45'],
    ['Posted on Sat, Sep 17, 2016 | 12:45:00'],
    ['17 Sep 2016 12:45'],
    ['17-Sep-2016 12:45'],
    ['17th September 2016 @ 12:45'],
    ['  17 \n September\t2016,  12.45 '],
    ['2016-09-17 12:45:00'],
    ['2016-09-17 12:45:00.000'],
    ['2016-09-17T12:45'],
    ['2016/9/17 12:45'],
    ['2016年9月17日 12:45'],
    ['17/09/2016 12:45', { format: 'dmy' }],
    ['17.9.2016 - 12:45', { format: 'dmy' }],
    ['09/17/2016 12:45 PM', { format: 'mdy' }],
    ['17. September 2016 um 12:45', { lang: 'de' }],
    ['sam. 17 sept. 2016 à 12:45', { lang: 'fr' }],
    ['17 de septiembre de 2016 a las 12:45', { lang: 'es' }],
    ['17 сентября 2016, 12:45', { lang: 'ru' }],
    ['17 सितंबर 2016 12:45', { lang: 'hi' }],
    ['17 ستمبر 2016، 12:45', { lang: 'ur' }],
    ['17 September 2016 12:45', { lang: 'ur' }],
    ['17 September 2016 12:45', { lang: 'not a tag' }],
    ['2016-09-17T08:45:00+01:00'],
    ['2016-09-17T07:45Z'],
  ];
  for (const [text, options] of SAME) {
    it(`reads ${JSON.stringify(text)}${options ? ` with ${JSON.stringify(options)}` : ''}`, () => {
      expect(parseZonedTime(text, { ...KARACHI, ...options })).to.equal(NOON_IN_KARACHI);
    });
  }

  const HOURS: Readonly<Record<string, string>> = {
    '12:05 AM': '00:05',
    '1:05 am': '01:05',
    '11:05AM': '11:05',
    '12:05 pm': '12:05',
    '11:05 PM': '23:05',
    '23:05': '23:05',
  };
  for (const [text, time] of Object.entries(HOURS)) {
    it(`reads ${text} as ${time}`, () => {
      expect(parseZonedTime(`Jan 31, 2008 ${text}`, { timezone: 'UTC' })).to.equal(
        `2008-01-31T${time}:00.000Z`,
      );
    });
  }

  it('does not guess', () => {
    const unclear = [
      '',
      '0000-00-00 00:00:00',
      '2008-02-31 12:00',
      'Feb 30, 2008 12:00 PM',
      '0050-01-01 10:00',
      '275760-09-13 00:00',
      '17/09/2016 12:45',
      '03/04/2016 12:45',
      '17/09/16 12:45',
      'Sep 17, 2016',
      '2016-09-17',
      'Sep 17, 12:45 PM',
      'Sep 17, 2016 - 13:45 PM',
      '17 Sep 2016 24:45',
      '17 Sep 2016 12:60',
      '17 Sep 2016 12:45 PST',
      '17 Sep 2016 12:45 +0500 or so',
      '2016年9月17日 下午 2:05',
      '2016. 9. 17. 오후 2:05',
      '17 Brumaire 2016 12:45',
      '17 September 2016 2017 12:45',
      '3 hours ago',
      'yesterday at 12:45',
      'x'.repeat(100_000),
      null,
      undefined,
      1474098300,
      {},
    ];
    for (const value of unclear)
      expect(parseZonedTime(value, KARACHI), JSON.stringify(value)).to.equal(null);
  });

  it('takes a date of digits only as it is told to', () => {
    const read = (format: 'dmy' | 'mdy'): string | null =>
      parseZonedTime('03/04/2016 12:00', { timezone: 'UTC', format });
    expect(read('dmy')).to.equal('2016-04-03T12:00:00.000Z');
    expect(read('mdy')).to.equal('2016-03-04T12:00:00.000Z');
    expect(parseZonedTime('17/09/2016 12:45', { timezone: 'UTC', format: 'mdy' })).to.equal(null);
  });

  it('reads no local time without a zone it knows', () => {
    for (const timezone of [undefined, '', 'Asia/Karach', 'local']) {
      expect(parseZonedTime('2008-01-31 14:05:00', { timezone })).to.equal(null);
      expect(parseZonedTime('2008-01-31T14:05:00Z', { timezone })).to.equal(
        '2008-01-31T14:05:00.000Z',
      );
    }
  });

  it('gives every wall clock reading an instant at which the clock shows it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1985-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.constantFrom(...ZONES),
        (date, timezone) => {
          const shown = wallClock(date, timezone);
          const read = parseZonedTime(shown, { timezone });
          expect(read && wallClock(new Date(read), timezone)).to.equal(shown);
          expect(Date.parse(read ?? '')).to.be.at.most(date.getTime());
        },
      ),
    );
  });

  it('takes the earlier of two instants where clocks were set back', () => {
    const newYork = { timezone: 'America/New_York' };
    expect(parseZonedTime('2026-11-01 01:30', newYork)).to.equal('2026-11-01T05:30:00.000Z');
    expect(parseZonedTime('2026-11-01 00:59', newYork)).to.equal('2026-11-01T04:59:00.000Z');
    expect(parseZonedTime('2026-11-01 02:00', newYork)).to.equal('2026-11-01T07:00:00.000Z');
  });

  it('moves a time that was left out on by the gap', () => {
    const newYork = { timezone: 'America/New_York' };
    expect(parseZonedTime('2026-03-08 02:30', newYork)).to.equal('2026-03-08T07:30:00.000Z');
    expect(parseZonedTime('2026-03-08 01:59', newYork)).to.equal('2026-03-08T06:59:00.000Z');
    expect(parseZonedTime('2026-03-08 03:00', newYork)).to.equal('2026-03-08T07:00:00.000Z');
    // Samoa went over the date line and had no 30 December.
    const apia = { timezone: 'Pacific/Apia' };
    expect(parseZonedTime('2011-12-30 12:00', apia)).to.equal('2011-12-30T22:00:00.000Z');
    expect(parseZonedTime('2011-12-29 23:30', apia)).to.equal('2011-12-30T09:30:00.000Z');
    expect(parseZonedTime('2011-12-31 00:30', apia)).to.equal('2011-12-30T10:30:00.000Z');
  });

  if (hasDevtools) {
    it('gives readers in all zones the same instant', async () => {
      const seen: string[] = [];
      for (const timezoneId of ['Asia/Karachi', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
        await devtools('Emulation.setTimezoneOverride', { timezoneId });
        seen.push(new Intl.DateTimeFormat().resolvedOptions().timeZone);
        expect(parseZonedTime('2008-01-31 14:05:00', KARACHI)).to.equal('2008-01-31T09:05:00.000Z');
        expect(parseZonedTime('Jan 31, 2008 - 2:05PM', KARACHI)).to.equal(
          '2008-01-31T09:05:00.000Z',
        );
      }
      await devtools('Emulation.setTimezoneOverride', { timezoneId: '' });
      expect(new Set(seen)).to.have.property('size', 3);
    });
  }
});
