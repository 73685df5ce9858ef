/**
 * Where chunks stand in the list. The first are its children; those behind them are put together in
 * batches, which the browser skips whole while they are far from the screen: whatever it does to a list
 * costs it some microseconds for each child, and a hundred thousand comments make two thousand chunks.
 */
import type { Row } from '../conversation/row.js';
import { shownIn } from './chunks.js';
import { element, setChildren } from './templates/element.js';

/** Chunks that stand by themselves, and chunks of a batch. */
const BY_THEMSELVES = 40;
const OF_A_BATCH = 40;
/** Rows that may come to a batch, or go, before its room is reserved anew: all in it would be styled again. */
const SLACK = 100;

/** A chunk on the page. */
interface Chunk extends HTMLElement {
  readonly rows: readonly Row[];
}

/** The batch that a chunk stands in, or null. */
export function batchOf({ parentElement }: HTMLElement): HTMLElement | null {
  return parentElement?.className === 'batch' ? parentElement : null;
}

/**
 * Puts chunks where they belong, and leaves those that stand there already.
 * @param chunks all there are, in order
 * @returns what the list is to hold, in order
 */
export function intoBatches(chunks: readonly Chunk[]): readonly HTMLElement[] {
  const held = new Map<HTMLElement, Chunk[]>();
  const lastOf = new Map(chunks.map((chunk, index) => [batchOf(chunk), index]));
  const children: HTMLElement[] = [];
  let batch: HTMLElement | null = null;
  for (const [index, chunk] of chunks.entries()) {
    batch = placeOf(chunk, index);
    if (batch) held.get(batch)?.push(chunk);
    else children.push(chunk);
  }
  for (const [batch, own] of held) {
    setChildren(batch, own);
    reserve(batch, own);
  }
  return children;

  /** Where it stands; where it is new, behind the one before it as long as that has room. */
  function placeOf(chunk: Chunk, index: number): HTMLElement | null {
    const known = batchOf(chunk);
    if (known && (known === batch || !held.has(known))) return begin(known);
    if (!known && (chunk.parentElement || (!batch && children.length < BY_THEMSELVES))) return null;
    const own = batch && held.get(batch);
    const goesOn = (lastOf.get(batch) ?? -1) > index;
    return own && (goesOn || own.length < OF_A_BATCH)
      ? batch
      : begin(element('div', { class: 'batch', role: 'none' }));
  }

  function begin(next: HTMLElement): HTMLElement {
    if (held.has(next)) return next;
    held.set(next, []);
    children.push(next);
    return next;
  }
}

/** Has a batch keep room for its rows while it is skipped. */
function reserve({ style }: HTMLElement, chunks: readonly Chunk[]): void {
  const rows = chunks.reduce((sum, chunk) => sum + shownIn(chunk.rows), 0);
  const reserved = style.getPropertyValue('--_rows');
  if (reserved && Math.abs(rows - Number(reserved)) < SLACK) return;
  style.setProperty('--_rows', `${rows}`);
}
