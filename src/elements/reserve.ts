/**
 * Keeps room for comments that are expected, so that nothing below them moves when they come. Also
 * part of the script-tag file: imports nothing.
 */

/** Header and toolbar, and a comment as people write them, in rem. */
const FRAME = 7;
const COMMENT = 9.5;

/** Reserves the room of so many comments. A page that wants other room says so with `!important`. */
export function reserve(thread: HTMLElement, count: number): void {
  thread.style.setProperty('min-block-size', `${FRAME + count * COMMENT}rem`);
}

/** Gives up what was reserved. */
export function release(thread: HTMLElement): void {
  thread.style.removeProperty('min-block-size');
}
