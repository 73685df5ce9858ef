/**
 * Has rows follow a tree that has grown, or has other links (tree-growth.ts). They come in groups, of which only those
 * are made anew that something has come to, or changed in: a hundred thousand comments are looked at, and not copied. For
 * everything else rows.ts builds them anew. Comes with what answers readers.
 */
import type { Comment } from '../model/comment.js';
import type { Place } from './row-places.js';
import { type Frame, PlacedRow, frameOf } from './rows.js';
import type { Row, RowOptions } from './row.js';
import type { Growth, Tree, TreeNode } from './tree.js';

/** Rows that are added one by one; for more all are built. */
const FEW = 50;

/** Tells by the id of a comment in which group it may stand; any other number: that is not known. */
export type GuessGroup = (id: string) => number;

/** Rows in order, cut somewhere. */
export type RowGroups = readonly (readonly Row[])[];

/**
 * The rows of a tree whose comments have kept their places, in as many groups. What comes between two groups comes to
 * the first.
 * @param previous those of the tree before, with the same options; none is empty
 * @param before that tree: one that has grown has the lists of it
 * @param guess the group a comment may stand in: whoever knows saves a walk through all of them
 * @returns null where they must be built anew; a group that has stayed as it was is the same list, one that has lost
 *   all is empty
 */
export function growRows(
  tree: Tree,
  options: RowOptions,
  previous: RowGroups,
  before: Tree | null,
  guess: GuessGroup = () => -1,
): RowGroups | null {
  const { timeline } = tree;
  const touched = touchedSince(before, tree);
  const gone = goneSince(before, tree, touched);
  const known = previous.reduce((sum, { length }) => sum + length, 0) - (gone?.length ?? 0);
  if (!gone || known <= 0 || options.only || timeline.length - known > FEW) return null;
  const groups = [...previous];
  for (const comment of gone) {
    const spot = spotOf(groups, comment, guess);
    if (!spot) return null;
    groups[spot.group] = (groups[spot.group] ?? []).filter((row) => row.comment !== comment);
  }
  const frame = frameOf(tree, options);
  for (const node of timeline.slice(known)) {
    const gap = gapFor(groups, node, options, frame, guess);
    if (!gap) return null;
    const { group, at, depth, hidden, below } = gap;
    const collapsed = options.collapsed.has(node.comment.id);
    const stands = { node, depth, hidden, replies: node.descendants };
    const rows = groups[group] ?? [];
    const row = new PlacedRow(stands, below, collapsed, frame);
    groups[group] = [...rows.slice(0, at), row, ...rows.slice(at)];
  }
  for (const group of groupsOf(touched, groups, guess)) {
    groups[group] = atPresent(groups[group] ?? [], touched, options, frame);
  }
  return groups;
}

/** The groups in which there are comments, or may be. */
function groupsOf(
  comments: Growth['touched'] | null,
  groups: RowGroups,
  guess: GuessGroup,
): Iterable<number> {
  if (!comments || comments.size > FEW) return groups.keys();
  return new Set([...comments].flatMap((each) => spotOf(groups, each, guess)?.group ?? []));
}

/** What rows say by now: the same list where it is the same. */
function atPresent(
  rows: readonly Row[],
  touched: Growth['touched'] | null,
  { collapsed }: RowOptions,
  frame: Frame,
): readonly Row[] {
  const now = rows.map((row) =>
    row instanceof PlacedRow && touched?.has(row.comment) !== false
      ? row.atPresent(collapsed, frame)
      : row,
  );
  return now.some((row, at) => row !== rows[at]) ? now : rows;
}

/** What has changed in a tree since another; null: anything may have. */
function touchedSince(before: Tree | null, { growth }: Tree): Growth['touched'] | null {
  return growth && growth.times === (before?.growth?.times ?? 0) + 1 ? growth.touched : null;
}

/** What is gone from a tree since another; null: it has not come from that one, or nobody knows. */
function goneSince(
  before: Tree | null,
  { timeline, growth }: Tree,
  touched: Growth['touched'] | null,
): Growth['gone'] | null {
  if (timeline === before?.timeline) return [];
  return touched && growth?.from === before?.timeline ? (growth?.gone ?? null) : null;
}

/** Where a row stands, or is put in. */
interface Spot {
  readonly group: number;
  readonly at: number;
}

/** Where a row is put in. */
interface Gap extends Spot, Pick<Place, 'depth' | 'hidden'> {
  /** Its parent is the row above. */
  readonly below: boolean;
}

/** Finds the place of a comment that is younger than all others; null where that takes more than a look. */
function gapFor(
  groups: RowGroups,
  { parent }: TreeNode,
  { sort, collapsed }: RowOptions,
  { threaded }: Frame,
  guess: GuessGroup,
): Gap | null {
  if (!threaded || !parent) {
    if (sort !== 'oldest' && sort !== 'newest') return null;
    const group = sort === 'oldest' ? groups.length - 1 : 0;
    const at = sort === 'oldest' ? (groups[group]?.length ?? 0) : 0;
    return { group, at, depth: 0, hidden: false, below: false };
  }
  // Another answer may give its branch another place.
  if (sort === 'answered') return null;
  const { comment } = parent;
  const spot = spotOf(groups, comment, guess);
  const above = spot && rowAt(groups, spot);
  if (!above) return null;
  const { group, at } = endOfBranch(groups, spot, above.depth);
  return {
    group,
    at,
    depth: above.depth + 1,
    hidden: above.hidden || collapsed.has(comment.id),
    below: rowAbove(groups, { group, at }) === above,
  };
}

function spotOf(groups: RowGroups, comment: Comment, guess: GuessGroup): Spot | null {
  const guessed = guess(comment.id);
  const at = placeIn(groups[guessed], comment);
  if (at >= 0) return { group: guessed, at };
  for (const [group, rows] of groups.entries()) {
    const at = placeIn(rows, comment);
    if (at >= 0) return { group, at };
  }
  return null;
}

function placeIn(rows: readonly Row[] = [], comment: Comment): number {
  return rows.findIndex((row) => row.comment === comment);
}

function rowAt(groups: RowGroups, { group, at }: Spot): Row | undefined {
  return groups[group]?.[at];
}

/** The row above a place. */
function rowAbove(groups: RowGroups, { group, at }: Spot): Row | undefined {
  if (at > 0) return rowAt(groups, { group, at: at - 1 });
  return groups
    .slice(0, group)
    .findLast(({ length }) => length > 0)
    ?.at(-1);
}

/** Behind all that stands deeper below a row; at the end of a group rather than before the next. */
function endOfBranch(groups: RowGroups, { group, at }: Spot, depth: number): Spot {
  for (let from = at + 1; ; from = 0) {
    const rows = groups[group] ?? [];
    for (let next = from; next < rows.length; next++) {
      if ((rows[next]?.depth ?? 0) <= depth) {
        return next > 0
          ? { group, at: next }
          : { group: group - 1, at: groups[group - 1]?.length ?? 0 };
      }
    }
    if (group + 1 >= groups.length) return { group, at: rows.length };
    group++;
  }
}
