/**
 * The order of a thread while it grows: by time, equal times in the order of arrival. Kept in
 * sorted arrays, as nearly every comment arrives behind all others. order-of-time.ts sorts what comes all at once.
 */

/** A comment's place in the order. */
export interface Moment {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly sequence: number;
}

/** Earlier than every date there is. */
export const BEGINNING_OF_TIME = -8.64e15;

export function compareMoments(a: Moment, b: Moment): number {
  return a.time - b.time || a.sequence - b.sequence;
}

/** How many moments of a sorted array lie before the given one. */
export function placeOf(sorted: readonly Moment[], moment: Moment): number {
  let low = 0;
  let high = sorted.length;
  const last = sorted[high - 1];
  if (last && compareMoments(last, moment) < 0) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && compareMoments(other, moment) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function insert<Item extends Moment>(sorted: Item[], item: Item): void {
  sorted.splice(placeOf(sorted, item), 0, item);
}

export function remove<Item extends Moment>(sorted: Item[], item: Item): void {
  const place = placeOf(sorted, item);
  if (sorted[place] === item) sorted.splice(place, 1);
}
