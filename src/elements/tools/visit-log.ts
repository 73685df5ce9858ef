/**
 * When a reader was at which thread, and how far it went then. One record for all threads of the
 * site, so that one call forgets it; the oldest threads fall out. Storage that is blocked, full or
 * tampered with changes nothing.
 */
import { VISITS_KEY } from '../visits.js';

/** A visit to a thread. */
export interface Visit {
  /** When, in milliseconds since the epoch. */
  readonly at: number;
  /** The time of the youngest comment there was, ISO 8601. */
  readonly seen: string;
}

/** Of each thread, the latest visit and the one before it. */
type Log = Record<string, readonly [latest: Visit, before: Visit | null]>;

/** Threads that are remembered. */
const THREADS = 100;

/** A page that is loaded again within this time goes on with the visit that it was. */
const BREAK = 30 * 60_000;

function isVisit(value: unknown): value is Visit {
  const { at, seen } = (value ?? {}) as Partial<Visit>;
  return typeof at === 'number' && typeof seen === 'string';
}

function read(): Log {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(VISITS_KEY) ?? '{}');
    const entries = Object.entries(stored ?? {}).filter(
      ([, value]) => Array.isArray(value) && isVisit(value[0]),
    );
    return Object.fromEntries<Log[string]>(entries as [string, Log[string]][]);
  } catch {
    return {};
  }
}

/**
 * The visit before this one.
 * @param place the thread's name in the log
 * @param now milliseconds since the epoch
 */
export function lastVisit(place: string, now: number): Visit | null {
  const log = read();
  const known = Object.hasOwn(log, place) ? log[place] : undefined;
  if (!known) return null;
  const [latest, before] = known;
  if (now - latest.at >= BREAK) return latest;
  return isVisit(before) ? before : null;
}

/** Remembers this visit, and the one before it for as long as this one lasts. */
export function rememberVisit(place: string, visit: Visit, before: Visit | null): void {
  try {
    const others = Object.entries(read())
      .filter(([name]) => name !== place)
      .sort(([, [a]], [, [b]]) => b.at - a.at)
      .slice(0, THREADS - 1);
    const log = Object.fromEntries([...others, [place, [visit, before]]]);
    localStorage.setItem(VISITS_KEY, JSON.stringify(log));
  } catch {
    // Nothing is new to a reader who is not remembered.
  }
}
