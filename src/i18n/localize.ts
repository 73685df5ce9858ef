/**
 * Messages, numbers, times and lists in one language. Pure: the words, the formats and the present
 * time are passed in. `language.ts` finds the tag, `load-locale.ts` the words and the formats.
 */
import type { LoadedLocale } from './locale.js';
import type { MessageKey, Messages, MessageValues, Placeholder } from './messages.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Above this, a count is written short: 12,345 as 12K. */
const LARGEST_PLAIN_COUNT = 9999;

/** The values after a key: none where the message has no placeholder. */
type Values<K extends MessageKey, V> = [Placeholder<K>] extends [never]
  ? []
  : [values: MessageValues<K, V>];

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

/** Makes a localizer. @param locale as `loadLocale` answers it */
export function createLocalizer({ tag, messages, formats }: LoadedLocale): Localizer {
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

  /** The year of the present, which every date asks for. */
  let present = { now: NaN, year: '' };

  // Compared as written: the year begins when the language's own calendar says so.
  const shortDate = (time: number, now: number): string => {
    if (present.now !== now) present = { now, year: year(now) };
    return year(time) === present.year ? day(time) : dayAndYear(time);
  };

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
    direction: formats.direction,
    text: (key, ...[values]) => fill(key, values).join(''),
    // The values come back as they were passed.
    parts: <K extends MessageKey, V>(key: K, ...[values]: Values<K, V>) =>
      fill(key, values) as (string | V)[],
    number,
    compact: (value) => (value > LARGEST_PLAIN_COUNT ? formats.compact(value) : number(value)),
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
