/**
 * Numbers and times in English without Intl, which goes through every locale it has when it is
 * first asked: 10 to 15 ms of a page's time before it shows a comment. It says the same, in the
 * reader's own time zone; what it does not know is left to Intl.
 */

/** What is said of numbers, and of times in milliseconds since the epoch. */
export interface Formats {
  /** The direction the language is written in. */
  readonly direction: 'ltr' | 'rtl';
  number(value: number): string;
  /** A large number, short: 12K. */
  compact(value: number): string;
  plural(count: number): Intl.LDMLPluralRule;
  ago(count: number, unit: 'minute' | 'hour'): string;
  year(time: number): string;
  day(time: number): string;
  dayAndYear(time: number): string;
  weekday(time: number): string;
  dayAndTime(time: number): string;
  list(
    items: readonly string[],
  ): { readonly type: 'element' | 'literal'; readonly value: string }[];
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The formats of a language that is plain English (language.ts). */
export function plainFormats(tag: string): Formats {
  const british = tag === 'en-GB';
  const day = (date: Date): string => {
    const month = MONTHS[date.getMonth()];
    return british ? `${date.getDate()} ${month}` : `${month} ${date.getDate()}`;
  };
  const dayAndYear = (date: Date): string =>
    `${day(date)}${british ? '' : ','} ${date.getFullYear()}`;
  const clock = (date: Date): string => {
    const hours = date.getHours();
    const minutes = `${date.getMinutes()}`.padStart(2, '0');
    if (british) return `${`${hours}`.padStart(2, '0')}:${minutes}`;
    return `${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
  };
  return {
    direction: 'ltr',
    // So many that nobody minds the time.
    compact: (value) => new Intl.NumberFormat(tag, { notation: 'compact' }).format(value),
    number: (value) => `${value}`.replace(/\B(?=(?:\d{3})+$)/g, ','),
    plural: (count) => (count === 1 ? 'one' : 'other'),
    ago: (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'} ago`,
    year: (time) => `${new Date(time).getFullYear()}`,
    day: (time) => day(new Date(time)),
    dayAndYear: (time) => dayAndYear(new Date(time)),
    weekday: (time) => WEEKDAYS[new Date(time).getDay()] ?? '',
    dayAndTime: (time) => {
      const date = new Date(time);
      return `${dayAndYear(date)} at ${clock(date)}`;
    },
    list: (items) =>
      items
        .flatMap((value) => [
          { type: 'literal' as const, value: ', ' },
          { type: 'element' as const, value },
        ])
        .slice(1),
  };
}
