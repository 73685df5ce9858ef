/**
 * Legacy local times as instants: "Sep 17, 2016 - 12:45PM" means one moment only together with the
 * place where the clock hung. The reader's own time zone plays no part. What names no moment for
 * certain is null, never a guess.
 */
import { parseInstant } from '../model/parse-comment.js';

/** Whether the day or the month comes first in dates like 03/04/2016. */
export type DateFormat = 'dmy' | 'mdy';

/** What is known about times written without an offset. */
export interface ZonedTimeOptions {
  /** IANA name of the zone they were written in, like `Asia/Karachi`. */
  readonly timezone?: string | undefined;
  /** Without it, dates like 03/04/2016 are not read. */
  readonly format?: DateFormat | undefined;
  /** BCP 47 tag of the language of month names; English ones are always known. */
  readonly lang?: string | undefined;
}

/**
 * A date, which ends in a digit or 日, and a clock time. No other words may stand between the two:
 * "下午 2:05" and "오후 2:05" are in the afternoon, and only the languages' own readers know.
 */
const DATE_AND_CLOCK =
  /^(.*[\d日])(?:T|[\s,،·|@–—-]+(?:(?:at|um|om|kl|à|às|a las|alle)\.?\s+)?)(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\.?)?$/isu;

/**
 * Reads a time with an offset, or a local one of a known zone: `2008-01-31 14:05:00`,
 * "Sep 17, 2016 - 12:45PM", "17 September 2016 at 14:05" and their like, and 17/09/2016 14:05 given
 * a format. A time that a change of clocks made come twice is the earlier of the two; one that it
 * left out is moved on by the gap (RFC 5545, section 3.3.5).
 * @returns the instant in UTC, or null for what is no time, lacks hours, or lacks a zone
 */
export function parseZonedTime(value: unknown, options: ZonedTimeOptions): string | null {
  const instant = parseInstant(value);
  const clock = clockIn(options.timezone ?? '');
  if (instant !== null || !clock || typeof value !== 'string') return instant;
  const local = readLocal(value.trim(), options);
  return local && parseInstant(new Date(toInstant(Date.parse(local), clock)).toISOString());
}

/** What the clock on the wall showed, written as if it had been UTC. */
function readLocal(text: string, { format, lang }: ZonedTimeOptions): string | null {
  const [, date = '', hour = '', minute, second = '00', half] = DATE_AND_CLOCK.exec(text) ?? [];
  const numbers: string[] = date.match(/\d+/g) ?? [];
  const yearFirst = numbers[0]?.length === 4;
  const month = monthIn(date, lang);
  if (month) numbers.push(String(month));
  const order = month ? (yearFirst ? 'ydm' : 'dym') : yearFirst ? 'ymd' : format;
  if (!order || numbers.length !== 3) return null;
  const [y, m, d] = ['y', 'm', 'd'].map((part) => numbers[order.indexOf(part)]?.padStart(2, '0'));
  // Twelve is the hour before one; past it there is no half of the day, and so no time.
  const hours = half ? (+hour > 12 ? 99 : (+hour % 12) + (/p/i.test(half) ? 12 : 0)) : hour;
  return parseInstant(`${y}-${m}-${d}T${String(hours).padStart(2, '0')}:${minute}:${second}Z`);
}

/** Remembers what was made; null where it could not be made. */
function remember<Made>(make: (key: string) => Made): (key: string) => Made | null {
  const made = new Map<string, Made | null>();
  return (key) => {
    if (!made.has(key)) {
      made.set(key, null);
      try {
        made.set(key, make(key));
      } catch {
        // Intl throws for names it does not know.
      }
    }
    return made.get(key) ?? null;
  };
}

const numeric = 'numeric';

/** Shows the wall clock of a zone. */
const clockIn = remember(
  (timeZone) =>
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    }),
);

/** The twelve long names, then the short ones, as they stand in a date: some languages inflect. */
const monthsIn = remember((lang) =>
  (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(lang, { day: numeric, month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2000, index, 2));
      return parts.find(({ type }) => type === 'month')?.value.toLowerCase();
    });
  }),
);

/** The month named in a date, 1 to 12. The last name counts: "mar. 17 sept." is a Tuesday. */
function monthIn(date: string, lang = 'en'): number | null {
  for (const word of (date.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).reverse()) {
    for (const names of [monthsIn(lang), monthsIn('en')]) {
      const index = names?.findIndex((name) => name?.startsWith(word)) ?? -1;
      if (index >= 0) return (index % 12) + 1;
    }
  }
  return null;
}

/** Milliseconds that a zone is ahead of UTC at an instant. */
function offsetAt(instant: number, clock: Intl.DateTimeFormat): number {
  const [month = 0, day, year = 0, hour, minute, second] = (
    clock.format(instant).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

const DAY = 864e5;

/**
 * The instant at which a zone's clock shows a time. A day before and a day after lie on either side
 * of a change of clocks near it, so that one of their two offsets is the right one.
 */
function toInstant(local: number, clock: Intl.DateTimeFormat): number {
  const [before = 0, after = 0] = [-DAY, DAY].map((step) => local - offsetAt(local + step, clock));
  const shown = [before, after].filter((instant) => instant + offsetAt(instant, clock) === local);
  return shown.length > 0 ? Math.min(...shown) : before;
}
