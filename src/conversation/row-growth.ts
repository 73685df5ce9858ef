/**
 * Has rows follow a tree that has grown, or has other links (tree-growth.ts): it costs what is added, what that
 * concerns, and one look at each of the others above it. For everything else rows.ts builds them anew. Comes with what
 * answers readers.
 */
import type { Place } from './row-places.js';
import { type Frame, PlacedRow, frameOf } from './rows.js';
import type { Row, RowOptions } from './row.js';
import type { Growth, Tree, TreeNode } from './tree.js';

/** Rows that are added one by one; for more all are built. */
const FEW = 50;

/**
 * The rows of a tree whose comments have kept their places.
 * @param previous those of the tree before, with the same options
 * @param before that tree: one that has grown has the lists of it
 * @returns null where they must be built anew
 */
export function growRows(
  tree: Tree,
  options: RowOptions,
  previous: readonly Row[],
  before: Tree | null,
): readonly Row[] | null {
  const { timeline } = tree;
  const amount = timeline.length - previous.length;
  if (timeline !== before?.timeline || options.only || amount > FEW) return null;
  const added = timeline.slice(previous.length);
  const rows = [...previous];
  const frame = frameOf(tree, options);
  for (const node of added) {
    const place = placeIn(rows, node, options, frame);
    if (!place) return null;
    const { at, depth, hidden, below } = place;
    const collapsed = options.collapsed.has(node.comment.id);
    const stands = { node, depth, hidden, replies: node.descendants };
    rows.splice(at, 0, new PlacedRow(stands, below, collapsed, frame));
  }
  const touched = touchedSince(before, tree);
  let left = touched?.size ?? rows.length;
  for (let at = 0; at < rows.length && left > 0; at++) {
    const row = rows[at];
    if (!(row instanceof PlacedRow) || touched?.has(row.comment) === false) continue;
    rows[at] = row.atPresent(options.collapsed, frame);
    left--;
  }
  return rows;
}

/** What has changed in a tree since another; null: anything may have. */
function touchedSince({ growth: before }: Tree, { growth }: Tree): Growth['touched'] | null {
  return growth && growth.times === (before?.times ?? 0) + 1 ? growth.touched : null;
}

/** Where a row is put in. */
interface Gap extends Pick<Place, 'depth' | 'hidden'> {
  readonly at: number;
  /** Its parent is the row above. */
  readonly below: boolean;
}

/** Finds the place of a comment that is younger than all others; null where that takes more than a look. */
function placeIn(
  rows: readonly Row[],
  { parent }: TreeNode,
  { sort, collapsed }: RowOptions,
  { threaded }: Frame,
): Gap | null {
  if (!threaded || !parent) {
    if (sort !== 'oldest' && sort !== 'newest') return null;
    const at = sort === 'oldest' ? rows.length : 0;
    return { at, depth: 0, hidden: false, below: false };
  }
  // Another answer may give its branch another place.
  if (sort === 'answered') return null;
  const { comment } = parent;
  const parentAt = rows.findIndex((row) => row.comment === comment);
  const above = rows[parentAt];
  if (!above) return null;
  let at = parentAt + 1;
  while ((rows[at]?.depth ?? -1) > above.depth) at++;
  return {
    at,
    depth: above.depth + 1,
    hidden: above.hidden || collapsed.has(comment.id),
    below: at === parentAt + 1,
  };
}
