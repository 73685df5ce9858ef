/**
 * Messages, numbers, times and lists in one language. Pure: the language, the words, the present
 * time and the time zone are passed in. `language.ts` finds the tag, `load-locale.ts` the words.
 */
import { textDirection } from './language.js';
import type {
  MessageKey,
  Messages,
  MessageValues,
  Placeholder,
  ReadingMessages,
} from './messages.js';
import { type Formats, plainFormats } from './plain-formats.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Above this, a count is written short: 12,345 as 12K. */
const LARGEST_PLAIN_COUNT = 9999;

/** The values after a key: none where the message has no placeholder. */
type Values<K extends MessageKey, V> = [Placeholder<K>] extends [never]
  ? []
  : [values: MessageValues<K, V>];

/** What varies besides the language. */
export interface LocalizerOptions {
  /** IANA name of the zone for weekdays, dates and times. Default: the reader's. */
  readonly timeZone?: string;
}

/** The interface in one language. Times are ISO 8601; null and unreadable ones are `undated`. */
export interface Localizer {
  /** BCP 47 tag to put into `lang`. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** A message with its placeholders filled: for labels and announcements. */
  text<K extends MessageKey>(key: K, ...values: Values<K, string>): string;
  /** A message cut at its placeholders, each of which is the value passed: for templates. */
  parts<K extends MessageKey, V>(key: K, ...values: Values<K, V>): (string | V)[];
  /** A number with grouping, in the language's digits. */
  number(value: number): string;
  /** The same up to 9,999; above, short: 12K. */
  compact(value: number): string;
  /**
   * How long ago, as a reader says it: "just now" (also for the future), "40 minutes ago",
   * "3 hours ago", then the weekday for a week, then the date.
   * @param now milliseconds since the epoch
   */
  relativeTime(iso: string | null, now: number): string;
  /** Date and time in full: "17 September 2016 at 12:45". */
  absoluteTime(iso: string | null): string;
  /** "4 May", or "4 May 2016" when that is not the year of `now`, in the language's calendar. */
  date(iso: string | null, now: number): string;
  /** The items with the language's commas and conjunctions as strings between them. */
  list<V>(items: readonly V[]): (string | V)[];
}

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

/** A message in pieces: words, and between them the names of values. */
const pieces = new Map<string, readonly string[]>();

function piecesOf(message: string): readonly string[] {
  let known = pieces.get(message);
  if (!known) pieces.set(message, (known = message.split(/\{(\w+)\}/)));
  return known;
}

const added: Partial<Messages> = {};

/** Adds the English words of a part that has been loaded; they stand in where a language lacks them. */
export function addEnglish(words: Partial<Messages>): void {
  Object.assign(added, words);
}

function formatNumber(tag: string, value: number, style: Intl.NumberFormatOptions): string {
  return memoised(
    `${tag} number ${style.notation}`,
    () => new Intl.NumberFormat(tag, style),
  ).format(value);
}

function intlFormats(tag: string, timeZone: string | undefined): Formats {
  const date = (length: number, style: Intl.DateTimeFormatOptions): ((time: number) => string) =>
    remembered(length, (time) =>
      memoised(
        `${tag} ${timeZone} ${Object.keys(style).join()}`,
        () => new Intl.DateTimeFormat(tag, { ...style, timeZone }),
      ).format(time),
    );
  return {
    number: (value) => formatNumber(tag, value, {}),
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

/**
 * Makes a localizer.
 * @param tag what to format with, as `loadLocale` answers it
 * @param messages the words, in the language of `tag`
 * @throws RangeError, from its methods, when `tag` or `timeZone` is none
 */
export function createLocalizer(
  tag: string,
  messages: ReadingMessages,
  options: LocalizerOptions = {},
): Localizer {
  const { timeZone } = options;
  // In a zone of its own only Intl can tell the time.
  const formats = (timeZone ? null : plainFormats(tag)) ?? intlFormats(tag, timeZone);
  const { number, year, day, dayAndYear, weekday } = formats;

  const template = (key: MessageKey, values: Readonly<Record<string, unknown>>): string => {
    // The key itself shows a part that forgot to add its words.
    const known: Partial<Messages> = messages;
    const message = known[key] ?? added[key] ?? key;
    if (typeof message === 'string') return message;
    return message[formats.plural(Number(values['count']))] ?? message.other;
  };

  const fill = (key: MessageKey, values: Readonly<Record<string, unknown>> = {}): unknown[] =>
    piecesOf(template(key, values))
      .map((piece, index) => {
        if (index % 2 === 0) return piece;
        const value = Object.hasOwn(values, piece) ? values[piece] : `{${piece}}`;
        return typeof value === 'number' ? number(value) : value;
      })
      .filter((piece) => piece !== '');

  /** Calls back with the time, or answers "undated" for what is none. */
  const dated = (iso: string | null, say: (time: number) => string): string => {
    const time = Date.parse(iso ?? '');
    return Number.isNaN(time) ? messages.undated : say(time);
  };

  // Compared as written: the year begins when the language's own calendar says so.
  const shortDate = (time: number, now: number): string =>
    year(time) === year(now) ? day(time) : dayAndYear(time);

  const ago = (time: number, now: number): string => {
    const age = now - time;
    if (age < MINUTE) return messages.justNow;
    if (age < HOUR) return formats.ago(Math.floor(age / MINUTE), 'minute');
    if (age < DAY) return formats.ago(Math.floor(age / HOUR), 'hour');
    // On the seventh day back the weekday would name today.
    const clear = age < 7 * DAY && weekday(time) !== weekday(now);
    return clear ? weekday(time) : shortDate(time, now);
  };

  return {
    lang: tag,
    direction: formats.direction ?? textDirection(tag),
    text: (key, ...[values]) => fill(key, values).join(''),
    // The values come back as they were passed.
    parts: <K extends MessageKey, V>(key: K, ...[values]: Values<K, V>) =>
      fill(key, values) as (string | V)[],
    number,
    compact: (value) =>
      value > LARGEST_PLAIN_COUNT
        ? formatNumber(tag, value, { notation: 'compact' })
        : number(value),
    relativeTime: (iso, now) => dated(iso, (time) => ago(time, now)),
    absoluteTime: (iso) => dated(iso, formats.dayAndTime),
    date: (iso, now) => dated(iso, (time) => shortDate(time, now)),
    list: <V>(items: readonly V[]) =>
      formats
        .list(items.map((_, index) => `${index}`))
        // An element's value is the index put in above.
        .map(({ type, value }) => (type === 'element' ? (items[Number(value)] as V) : value)),
  };
}
