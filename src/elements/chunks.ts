/**
 * Cuts rows into chunks of 25 or 50, at the ends of whole branches where possible. Boundaries
 * stay where they were when rows come or go, so that an insertion redraws one chunk, and a chunk
 * that nothing has happened to stays the same object. Sizes are measured (see src/README.md).
 */
import type { Row } from '../conversation/row.js';

/** Rows of a chunk: with fewer a frame of scrolling costs less, with more the chunks themselves. */
const USUAL = 25;
const USUAL_OF_MANY = 50;
/** Rows from which there are many. */
const MANY = 20_000;
/** Rows of the first chunk: a screen and what the browser lays out beyond it, for the first paint. */
const FIRST = 20;
/** Rows that may come to a chunk before it is cut, so that one more in a long branch makes no new chunk. */
const ROOM = 10;

/** Rows that are drawn, laid out and skipped together. */
export interface Chunk {
  /** The id of the comment that was its first when it was cut. */
  readonly key: string;
  readonly rows: readonly Row[];
}

/**
 * Cuts rows into chunks.
 * @param before the chunks of the same order and view; none when either has changed
 */
export function cutIntoChunks(rows: readonly Row[], before: readonly Chunk[] = []): Chunk[] {
  const chunks: Chunk[] = [];
  const boundaries = new Map(before.map((chunk, index) => [firstId(chunk), index]));
  const usual = usualOf(rows.length);
  const keys = new Set(before.map(({ key }) => key));
  let index = 0;
  for (let from = 0; from < rows.length;) {
    const known = before[index];
    const next = before[index + 1];
    if (known && next && standsBetween(rows, from, known, next)) {
      chunks.push(known);
      from += known.rows.length;
      index++;
      continue;
    }
    const to = nextBoundary(rows, from, index);
    const stretch = rows.slice(from, to);
    if (known && sameItems(known.rows, stretch)) chunks.push(known);
    else chunks.push(...cutStretch(stretch, known, { usual, last: to === rows.length, keys }));
    index = (to < rows.length && boundaries.get(rows[to]?.comment.id ?? '')) || before.length;
    from = to;
  }
  return chunks;

  /** Where the first chunk begins that came after the one at an index. */
  function nextBoundary(rows: readonly Row[], from: number, index: number): number {
    if (boundaries.size === 0) return rows.length;
    for (let at = from; at < rows.length; at++) {
      if ((boundaries.get(rows[at]?.comment.id ?? '') ?? 0) > index) return at;
    }
    return rows.length;
  }
}

/** Rows of a chunk at least, where there are so many in all. */
export function usualOf(amount: number): number {
  return amount < MANY ? USUAL : USUAL_OF_MANY;
}

/** Whether nothing has happened to a chunk, and the next begins right behind it. */
function standsBetween(rows: readonly Row[], from: number, known: Chunk, next: Chunk): boolean {
  return (
    rows[from + known.rows.length]?.comment.id === firstId(next) &&
    known.rows.every((row, index) => row === rows[from + index])
  );
}

function firstId({ rows }: Chunk): string {
  return rows[0]?.comment.id ?? '';
}

/** How rows between two boundaries are cut. */
interface Cutting {
  /** Rows of a chunk at least; at most twice as many. */
  readonly usual: number;
  /** Nothing comes behind them, so that rows at their end may make a chunk of their own. */
  readonly last: boolean;
  /** All keys there are. */
  readonly keys: Set<string>;
}

/**
 * Cuts rows between two boundaries.
 * @param known what stood there
 */
export function cutStretch(
  rows: readonly Row[],
  known: Chunk | undefined,
  { usual, last, keys }: Cutting,
): Chunk[] {
  const largest = 2 * usual;
  const whole = wholeLength(rows, known, last, largest);
  const top = keys.size === 0 && whole === 0;
  const pieces: Row[][] = [];
  let piece: Row[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    const enough = piece.length >= usual && (last || rows.length - index >= usual);
    const full = enough && row.depth === 0 && index >= whole;
    const most = index < whole ? largest : top && pieces.length === 1 ? FIRST : largest - ROOM;
    if (index === 0 || full || piece.length >= most) pieces.push((piece = []));
    piece.push(row);
  }
  const first = known && firstId(known);
  const keeper = known && pieces.find((rows) => rows.some(({ comment }) => comment.id === first));
  return pieces.map((rows) => {
    const keeps = known && rows === (keeper ?? pieces[0]);
    return { key: keeps ? known.key : newKey(rows, keys), rows };
  });
}

/** How many of the rows stay together: as they stood, or because they are few. */
function wholeLength(
  rows: readonly Row[],
  known: Chunk | undefined,
  last: boolean,
  largest: number,
): number {
  if (!known) return rows.length <= largest ? rows.length : 0;
  const end = known.rows.at(-1)?.comment.id;
  const found = last ? rows.findIndex(({ comment }) => comment.id === end) + 1 : rows.length;
  return found <= largest ? found : 0;
}

function newKey(rows: readonly Row[], keys: Set<string>): string {
  let key = rows[0]?.comment.id ?? '';
  while (keys.has(key)) key += '+';
  keys.add(key);
  return key;
}

const shown = new WeakMap<readonly Row[], number>();

/** How many of the rows of a chunk are not folded away. */
export function shownIn(rows: readonly Row[]): number {
  let count = shown.get(rows);
  if (count === undefined) {
    count = rows.reduce((sum, { hidden }) => sum + Number(!hidden), 0);
    shown.set(rows, count);
  }
  return count;
}

/** Whether two lists hold the same, one by one. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}
