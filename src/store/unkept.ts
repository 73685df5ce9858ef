/**
 * What is on its way into the outbox, or to the source. IndexedDB and the network take their time,
 * and a page that is closed or dies meanwhile would take along what the reader did; until then it
 * stands in localStorage, which takes it at once. Where storage is forbidden nothing outlives the
 * page anyway.
 */
import { unkeptName } from './marks.js';
import type { Entry } from './outbox.js';
import type { World } from './world.js';

/** What an earlier page did not come to keep. */
export function unkept({ storage }: World, place: string): readonly Entry[] {
  try {
    const noted: unknown = JSON.parse(storage()?.getItem(unkeptName(place)) ?? '[]');
    return Array.isArray(noted) ? (noted as Entry[]) : [];
  } catch {
    return [];
  }
}

/**
 * Notes an entry until `forgetUnkept`.
 * @param replaces whether an entry noted before has done its service
 */
export function noteUnkept(
  world: World,
  place: string,
  entry: Entry,
  replaces: (noted: Entry) => boolean = () => false,
): void {
  const others = unkept(world, place).filter((noted) => !replaces(noted));
  write(world, place, [...others, entry]);
}

export function forgetUnkept(world: World, place: string, key: string): void {
  const others = unkept(world, place).filter((entry) => entry.key !== key);
  write(world, place, others);
}

function write({ storage }: World, place: string, entries: readonly Entry[]): void {
  try {
    if (entries.length > 0) storage()?.setItem(unkeptName(place), JSON.stringify(entries));
    else storage()?.removeItem(unkeptName(place));
  } catch {
    // Full or forbidden: the outbox does without.
  }
}
