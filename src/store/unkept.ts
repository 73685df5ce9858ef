/**
 * What is on its way into the outbox. IndexedDB takes its time, and a page that is closed or dies
 * meanwhile would take the words along; until they are kept they stand in localStorage, which takes
 * them at once. Where storage is forbidden nothing outlives the page anyway.
 */
import type { Entry } from './outbox.js';
import type { World } from './world.js';

function nameOf(place: string): string {
  return `colloquy-unkept:${place}`;
}

/** What an earlier page did not come to keep. */
export function unkept({ storage }: World, place: string): readonly Entry[] {
  try {
    return JSON.parse(storage()?.getItem(nameOf(place)) ?? '[]') as readonly Entry[];
  } catch {
    return [];
  }
}

/** Notes an entry until `forgetUnkept`. */
export function noteUnkept(world: World, place: string, entry: Entry): void {
  write(world, place, [...unkept(world, place), entry]);
}

export function forgetUnkept(world: World, place: string, key: string): void {
  const others = unkept(world, place).filter((entry) => entry.key !== key);
  write(world, place, others);
}

function write({ storage }: World, place: string, entries: readonly Entry[]): void {
  try {
    if (entries.length > 0) storage()?.setItem(nameOf(place), JSON.stringify(entries));
    else storage()?.removeItem(nameOf(place));
  } catch {
    // Full or forbidden: the outbox does without.
  }
}
