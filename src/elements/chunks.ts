/**
 * Cuts rows into chunks of about fifty, at the ends of whole branches where possible. Boundaries
 * stay where they were when rows come or go, so that an insertion redraws one chunk. Sizes: 50 is
 * where cost stops falling and scrolling is still smooth (measured; see src/README.md).
 */
import type { Row } from '../conversation/rows.js';

const USUAL = 50;
const LARGEST = 100;

/** Rows that are drawn, laid out and skipped together. */
export interface Chunk {
  /** The id of its first comment. */
  readonly key: string;
  readonly rows: readonly Row[];
}

/**
 * Cuts rows into chunks.
 * @param before the chunks of the same order and view; none when either has changed
 */
export function cutIntoChunks(rows: readonly Row[], before: readonly Chunk[] = []): Chunk[] {
  const boundaries = new Set(before.map(({ key }) => key));
  let ahead = rows.filter(({ comment }) => boundaries.has(comment.id)).length;
  const chunks: { key: string; rows: Row[] }[] = [];
  let current: Row[] = [];
  for (const row of rows) {
    const { id } = row.comment;
    const boundary = boundaries.has(id);
    const full = current.length >= USUAL && row.depth === 0 && ahead === 0;
    if (chunks.length === 0 || boundary || full || current.length >= LARGEST) {
      current = [];
      chunks.push({ key: id, rows: current });
    }
    if (boundary) ahead--;
    current.push(row);
  }
  return chunks;
}
