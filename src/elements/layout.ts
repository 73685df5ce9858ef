/**
 * What stands where in a thread: rows from the tree, chunks from the rows, done again only when
 * the tree, the view, the order or what is folded has changed.
 */
import { type Row, type RowOptions, buildRows } from '../conversation/rows.js';
import type { Tree } from '../conversation/tree.js';
import { type Chunk, cutIntoChunks } from './chunks.js';

function sameDetails(a: RowOptions, b: RowOptions): boolean {
  return a.collapsed === b.collapsed && a.certainty === b.certainty;
}

export class ThreadLayout {
  tree: Tree | null = null;
  rows: readonly Row[] = [];
  chunks: readonly Chunk[] = [];
  #options: RowOptions | undefined;

  /**
   * Lays the thread out.
   * @returns false when it is in another order than before, so that nothing stands where it stood
   */
  update(tree: Tree, options: RowOptions): boolean {
    const before = this.#options;
    const sameOrder =
      before?.view === options.view && before.sort === options.sort && before.only === options.only;
    if (tree === this.tree && sameOrder && sameDetails(before, options)) return true;
    this.tree = tree;
    this.#options = options;
    this.rows = buildRows(tree, options, this.rows);
    this.chunks = cutIntoChunks(this.rows, sameOrder ? this.chunks : []);
    return sameOrder;
  }

  /** Which chunk a comment stands in, or -1. A walk past all rows: a list of them costs more to keep. */
  chunkIndex(id: string): number {
    return this.chunks.findIndex(({ rows }) => rows.some(({ comment }) => comment.id === id));
  }
}
