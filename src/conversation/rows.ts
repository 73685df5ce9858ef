/**
 * Turns a tree into the rows a reader sees, one per comment and in document order: how deep each
 * stands, whom it says it answers, who answers it. Says nothing that the layout already shows
 * (visual reference, principle 4). Rows that did not change keep their identity, so that only
 * what changed is drawn again.
 */
import type { Comment } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import type { Sort } from '../model/source.js';
import { sortNodes } from './order.js';
import type { Tree, TreeNode } from './tree.js';

/** Ways to lay a thread out. */
export const VIEWS = ['threaded', 'timeline'] as const;
export type View = (typeof VIEWS)[number];

/** A comment named on another's row. */
export interface Reference {
  readonly id: string;
  readonly name: string;
  /** False when the link is a guess below the threshold. */
  readonly certain: boolean;
}

/** What is drawn for one comment. */
export interface Row {
  readonly comment: Comment;
  /** Levels below its root; 0 in the timeline. */
  readonly depth: number;
  /** Whom the comment answers first and foremost. */
  readonly parent: Reference | null;
  /** All it answers, where the layout does not show it; `adjacent` tells about the first. */
  readonly replyTo: readonly Reference[];
  /** The parent is the row right above, so that only the depth cap can hide the relation. */
  readonly adjacent: boolean;
  /** The source names a parent that is not here. */
  readonly orphan: boolean;
  /** Those who answer, where their rows do not stand right below. */
  readonly answeredBy: readonly Reference[];
  /** Comments below this one. */
  readonly replies: number;
  /** Its answers stand below it and can be folded away. */
  readonly foldable: boolean;
  readonly collapsed: boolean;
  /** Inside a collapsed branch. */
  readonly hidden: boolean;
  /** Mentions in the text that lead to a comment. */
  readonly mentions: readonly ReplyLink[];
}

export interface RowOptions {
  readonly view: View;
  readonly sort: Sort;
  /** Ids of the comments whose answers are folded away. */
  readonly collapsed: ReadonlySet<string>;
  /** Links below this confidence are called probable. Default: 0.8. */
  readonly certainty?: number;
}

/** Links below this are called probable unless the page says otherwise. */
export const DEFAULT_CERTAINTY = 0.8;

/** The rows of a thread. */
export function buildRows(
  tree: Tree,
  options: RowOptions,
  previous: ReadonlyMap<string, Row> = new Map(),
): Row[] {
  const placed =
    options.view === 'timeline'
      ? sortNodes(tree.timeline, options.sort).map((node) => ({ node, depth: 0, hidden: false }))
      : placeBranches(tree, options);
  let above: TreeNode | null = null;
  return placed.map((place) => {
    const row = describe(place, above, tree, options);
    above = place.node;
    const before = previous.get(row.comment.id);
    return before && sameRow(before, row) ? before : row;
  });
}

interface Place {
  readonly node: TreeNode;
  readonly depth: number;
  readonly hidden: boolean;
}

/** Depth first, with a stack of its own: a chain of ten thousand answers is an ordinary chain. */
function placeBranches(tree: Tree, { sort, collapsed }: RowOptions): Place[] {
  const places: Place[] = [];
  const stack: Place[] = [];
  for (const node of sortNodes(tree.roots, sort).reverse()) {
    stack.push({ node, depth: 0, hidden: false });
  }
  for (let place = stack.pop(); place; place = stack.pop()) {
    places.push(place);
    const { node, depth } = place;
    const hidden = place.hidden || collapsed.has(node.comment.id);
    for (let index = node.children.length - 1; index >= 0; index--) {
      stack.push({ node: node.children[index] as TreeNode, depth: depth + 1, hidden });
    }
  }
  return places;
}

function describe(place: Place, above: TreeNode | null, tree: Tree, options: RowOptions): Row {
  const { node, depth, hidden } = place;
  const threaded = options.view === 'threaded';
  const certainty = options.certainty ?? DEFAULT_CERTAINTY;
  const foldable = threaded && node.children.length > 0;
  const collapsed = foldable && options.collapsed.has(node.comment.id);
  const mentions = node.links.filter(({ to, end }) => to !== null && end > 0);
  const targets = references(node.links, 'to', tree, certainty);
  const parentId = node.parent?.comment.id;
  targets.sort((a, b) => Number(b.id === parentId) - Number(a.id === parentId));
  const parent = targets[0] ?? null;
  const adjacent = threaded && above !== null && node.parent === above;
  const below = new Set(
    foldable && !collapsed ? node.children.map(({ comment }) => comment.id) : [],
  );
  return {
    comment: node.comment,
    depth,
    parent,
    replyTo: targets,
    adjacent: adjacent && targets.length === 1,
    orphan: node.orphan,
    // A removed answer has nobody to name.
    answeredBy: references(node.answers, 'from', tree, certainty).filter(
      ({ id }) => !below.has(id) && tree.nodes.get(id)?.comment.status !== 'removed',
    ),
    replies: node.descendants,
    foldable,
    collapsed,
    hidden,
    mentions,
  };
}

/** The comments at one end of some links, each once. */
function references(
  links: readonly ReplyLink[],
  end: 'from' | 'to',
  tree: Tree,
  certainty: number,
): Reference[] {
  const found = new Map<string, Reference>();
  for (const link of links) {
    const id = link[end];
    const node = id === null ? undefined : tree.nodes.get(id);
    if (!node || id === null) continue;
    const certain = link.confidence >= certainty;
    if (found.get(id)?.certain ?? false) continue;
    found.set(id, { id, name: node.comment.author.name, certain });
  }
  return [...found.values()];
}

function sameRow(a: Row, b: Row): boolean {
  return (
    a.comment === b.comment &&
    a.depth === b.depth &&
    a.adjacent === b.adjacent &&
    a.orphan === b.orphan &&
    a.replies === b.replies &&
    a.foldable === b.foldable &&
    a.collapsed === b.collapsed &&
    a.hidden === b.hidden &&
    sameReferences(a.replyTo, b.replyTo) &&
    sameReferences(a.answeredBy, b.answeredBy) &&
    a.mentions.length === b.mentions.length &&
    a.mentions.every((link, index) => sameMention(link, b.mentions[index]))
  );
}

function sameReferences(a: readonly Reference[], b: readonly Reference[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return one.id === other?.id && one.name === other.name && one.certain === other.certain;
    })
  );
}

function sameMention(a: ReplyLink, b: ReplyLink | undefined): boolean {
  return a.to === b?.to && a.start === b.start && a.end === b.end;
}
