/**
 * What stands where in a thread: rows from the tree, chunks from the rows, done again only when
 * the tree, the view, the order or what is folded has changed.
 */
import type { GuessGroup } from '../conversation/row-growth.js';
import { buildRows } from '../conversation/rows.js';
import type { Row, RowOptions } from '../conversation/row.js';
import type { Tree } from '../conversation/tree.js';
import type { growChunks } from './chunk-growth.js';
import { type Chunk, cutIntoChunks } from './chunks.js';

/** Comments that may come to what is selected, or leave it, before it is another list. */
const FEW = 10;

/** Whether what is selected goes on from what was, so that it stays where it stands, and focus in it. */
function goesOn(before: RowOptions['only'], only: RowOptions['only']): boolean {
  if (!before || !only || before === only) return before === only;
  const left = [...before].filter((id) => !only.has(id)).length;
  return left + left + only.size - before.size <= FEW;
}

function sameDetails(a: RowOptions, b: RowOptions): boolean {
  return a.collapsed === b.collapsed && a.certainty === b.certainty;
}

/** What adds rows, once it has been given; before, and for what it cannot add, all are built anew. */
let grow: typeof growChunks = () => null;

/** Has chunks grow with their tree. What that takes comes with what answers readers. */
export function growChunksWith(given: typeof growChunks): void {
  grow = given;
}

export class ThreadLayout {
  tree: Tree | null = null;
  chunks: readonly Chunk[] = [];
  #options: RowOptions | undefined;

  /**
   * Lays the thread out.
   * @param guess the chunk a comment may stand in
   * @returns false when it is in another order than before, so that nothing stands where it stood
   */
  update(tree: Tree, options: RowOptions, guess?: GuessGroup): boolean {
    const before = this.#options;
    const sameOrder =
      before?.view === options.view &&
      before.sort === options.sort &&
      goesOn(before.only, options.only);
    const same = sameOrder && before.only === options.only && sameDetails(before, options);
    if (tree === this.tree && same) return true;
    const { chunks, tree: known } = this;
    this.chunks =
      (same && grow(tree, options, chunks, known, guess)) ||
      cutIntoChunks(buildRows(tree, options, this.rows), sameOrder ? chunks : []);
    this.tree = tree;
    this.#options = options;
    return sameOrder;
  }

  /** All rows, in order. */
  get rows(): readonly Row[] {
    return this.chunks.flatMap(({ rows }) => rows);
  }

  /** Which chunk a comment stands in, or -1. A walk past all rows: a list of them costs more to keep. */
  chunkIndex(id: string): number {
    const wanted = this.tree?.nodes.get(id)?.comment;
    return this.chunks.findIndex(({ rows }) => rows.some(({ comment }) => comment === wanted));
  }
}
