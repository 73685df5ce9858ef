/**
 * Has chunks follow a tree that has grown (conversation/row-growth.ts): those that nothing has come to, and in which
 * nothing has changed, are not looked at. Comes with what answers readers.
 */
import { type GuessGroup, growRows } from '../conversation/row-growth.js';
import type { Row, RowOptions } from '../conversation/row.js';
import type { Tree } from '../conversation/tree.js';
import { type Chunk, cutStretch, usualOf } from './chunks.js';

/**
 * The chunks of a tree whose comments have kept their places.
 * @param chunks those of the tree before, with the same options
 * @param before that tree
 * @param guess the chunk a comment may stand in
 * @returns null where all rows must be built anew
 */
export function growChunks(
  tree: Tree,
  options: RowOptions,
  chunks: readonly Chunk[],
  before: Tree | null,
  guess?: GuessGroup,
): Chunk[] | null {
  const groups = growRows(
    tree,
    options,
    chunks.map(({ rows }) => rows),
    before,
    guess,
  );
  return groups && cutAgain(chunks, groups);
}

/**
 * Cuts those chunks again that have other rows.
 * @param groups the rows of each, none before those of the chunk before
 */
export function cutAgain(chunks: readonly Chunk[], groups: readonly (readonly Row[])[]): Chunk[] {
  const usual = usualOf(groups.reduce((sum, { length }) => sum + length, 0));
  const keys = new Set(chunks.map(({ key }) => key));
  return chunks.flatMap((known, index) => {
    const rows = groups[index] ?? [];
    if (rows === known.rows) return known;
    return cutStretch(rows, known, { usual, last: index === chunks.length - 1, keys });
  });
}
