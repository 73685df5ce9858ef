/**
 * A mark in this browser that something of a thread waits in the outbox, so that who only reads
 * never opens it (PRI-1). Storage may be forbidden; then nothing waits there either.
 */
import type { World } from './world.js';

function nameOf(place: string): string {
  return `colloquy-outbox:${place}`;
}

/** Where stands what is on its way into the outbox, or to the source (unkept.ts). */
export function unkeptName(place: string): string {
  return `colloquy-unkept:${place}`;
}

/** Whether something waits in the outbox. */
export function isMarked(world: World, place: string): boolean {
  return isThere(world, nameOf(place));
}

/** Whether an earlier page has left anything, in the outbox or on its way. */
export function hasLeft(world: World, place: string): boolean {
  return isThere(world, nameOf(place)) || isThere(world, unkeptName(place));
}

function isThere({ storage }: World, name: string): boolean {
  try {
    return storage()?.getItem(name) != null;
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
