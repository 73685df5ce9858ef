/**
 * Numbers, times and lists as Intl has them. Fetched with the words of a language: pages in usual
 * English do without (plain-formats.ts).
 */
import { textDirection } from './match-locale.js';
import type { Formats } from './plain-formats.js';

const MINUTE = 60_000;

// Making an Intl object costs 20 to 100 µs, using one about 1 µs; a thread formats thousands of
// times. Bounded by the languages and zones that one page uses.
const formatters = new Map<string, unknown>();

function memoised<T>(key: string, create: () => T): T {
  const known = formatters.get(key) as T | undefined;
  if (known !== undefined) return known;
  const created = create();
  formatters.set(key, created);
  return created;
}

/** Zones are whole quarters of an hour from UTC, so that all of a quarter is on the same day. */
const QUARTER = 15 * MINUTE;
/** Times remembered; those of a busy thread are close together. */
const REMEMBERED = 2000;

/** Remembers what was said of a time, to the length of time that it is said of. */
function remembered<Result>(
  length: number,
  say: (time: number) => Result,
): (time: number) => Result {
  const known = new Map<number, Result>();
  return (time) => {
    const key = Math.floor(time / length);
    let words = known.get(key);
    if (words === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, (words = say(time)));
    }
    return words;
  };
}

function formatNumber(tag: string, value: number, style: Intl.NumberFormatOptions): string {
  return memoised(
    `${tag} number ${style.notation}`,
    () => new Intl.NumberFormat(tag, style),
  ).format(value);
}

/**
 * The formats of a language that Intl has.
 * @param tag as `matchLocale` answers it
 * @param timeZone IANA name of the zone for weekdays, dates and times. Default: the reader's
 * @throws RangeError, from its functions, when `tag` or `timeZone` is none
 */
export function intlFormats(tag: string, timeZone?: string): Formats {
  const date = (length: number, style: Intl.DateTimeFormatOptions): ((time: number) => string) =>
    remembered(length, (time) =>
      memoised(
        `${tag} ${timeZone} ${Object.keys(style).join()}`,
        () => new Intl.DateTimeFormat(tag, { ...style, timeZone }),
      ).format(time),
    );
  return {
    direction: textDirection(tag),
    number: (value) => formatNumber(tag, value, {}),
    compact: (value) => formatNumber(tag, value, { notation: 'compact' }),
    plural: (count) => memoised(`${tag} plural`, () => new Intl.PluralRules(tag)).select(count),
    ago: (count, unit) =>
      memoised(
        `${tag} relative`,
        () => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }),
      ).format(-count, unit),
    year: date(QUARTER, { year: 'numeric' }),
    day: date(QUARTER, { day: 'numeric', month: 'long' }),
    dayAndYear: date(QUARTER, { day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: date(QUARTER, { weekday: 'long' }),
    dayAndTime: date(MINUTE, { dateStyle: 'long', timeStyle: 'short' }),
    list: (items) =>
      memoised(`${tag} list`, () => new Intl.ListFormat(tag, { style: 'narrow' })).formatToParts(
        items,
      ),
  };
}
