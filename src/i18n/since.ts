/** A moment in the past as it is said after "since": a time of today, a weekday, a date. */

const DAY = 86_400_000;

/**
 * @param at and `now`: milliseconds since the epoch
 * @param tag the language, as `Localizer.lang`
 */
export function sinceWords(at: number, now: number, tag: string): string {
  const style = styleOf(new Date(at), new Date(now));
  return new Intl.DateTimeFormat(tag, style).format(at);
}

function styleOf(at: Date, now: Date): Intl.DateTimeFormatOptions {
  if (at.toDateString() === now.toDateString()) return { hour: 'numeric', minute: '2-digit' };
  // On the seventh day back the weekday would name today.
  const week = now.getTime() - at.getTime() < 7 * DAY && at.getDay() !== now.getDay();
  if (week) return { weekday: 'long' };
  const year = at.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return { day: 'numeric', month: 'long', ...year };
}
