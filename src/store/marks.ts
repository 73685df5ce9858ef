/**
 * A mark in this browser that something of a thread waits in the outbox, so that who only reads
 * never opens it (PRI-1). Storage may be forbidden; then nothing waits there either.
 */
import type { World } from './world.js';

function nameOf(place: string): string {
  return `colloquy-outbox:${place}`;
}

export function isMarked({ storage }: World, place: string): boolean {
  try {
    return storage()?.getItem(nameOf(place)) != null;
  } catch {
    return false;
  }
}

export function mark({ storage }: World, place: string, waits: boolean): void {
  try {
    if (waits) storage()?.setItem(nameOf(place), '1');
    else storage()?.removeItem(nameOf(place));
  } catch {
    // What waits is found when the reader next begins to write.
  }
}
