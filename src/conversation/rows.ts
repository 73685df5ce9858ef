/**
 * Turns a tree into the rows a reader sees, one per comment and in document order: how deep each
 * stands, whom it says it answers, who answers it. Says nothing that the layout already shows
 * (visual reference, principle 4). Rows that did not change keep their identity, so that only
 * what changed is drawn again. Whom a row names is found out when it is drawn, not before.
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
  /** Null where the comment was removed: it is nobody's. */
  readonly name: string | null;
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
  /** Ids of the comments that have a row; null or absent: all. */
  readonly only?: ReadonlySet<string> | null;
}

/** Links below this are called probable unless the page says otherwise. */
export const DEFAULT_CERTAINTY = 0.8;

/**
 * The rows of a thread.
 * @param previous the rows of the last call by id; one that was drawn, and would say the same again,
 *   is kept
 */
export function buildRows(
  tree: Tree,
  options: RowOptions,
  previous: ReadonlyMap<string, Row> = new Map(),
): Row[] {
  const placed =
    options.view === 'timeline'
      ? sortNodes(among(tree.timeline, options), options.sort).map(inTimeline)
      : placeBranches(tree, options);
  const frame: Frame = {
    nodes: tree.nodes,
    threaded: options.view === 'threaded',
    certainty: options.certainty ?? DEFAULT_CERTAINTY,
    only: options.only ?? null,
  };
  let above: TreeNode | null = null;
  return placed.map((place) => {
    const { comment } = place.node;
    const collapsed = options.collapsed.size > 0 && options.collapsed.has(comment.id);
    const row = new PlacedRow(place, above, collapsed, frame);
    above = place.node;
    const before = previous.size > 0 ? previous.get(comment.id) : undefined;
    return before instanceof PlacedRow && before.standsFor(row) ? before : row;
  });
}

/** What all rows of one call have in common. */
interface Frame {
  readonly nodes: Tree['nodes'];
  readonly threaded: boolean;
  readonly certainty: number;
  readonly only: ReadonlySet<string> | null;
}

interface Place {
  readonly node: TreeNode;
  readonly depth: number;
  readonly hidden: boolean;
  /** How many rows stand below it, at any depth. */
  replies: number;
}

/** Those that have a row. */
function among(nodes: readonly TreeNode[], { only }: RowOptions): readonly TreeNode[] {
  return only ? nodes.filter(({ comment }) => only.has(comment.id)) : nodes;
}

function inTimeline(node: TreeNode): Place {
  return { node, depth: 0, hidden: false, replies: node.descendants };
}

/** Depth first, with a stack of its own: a chain of ten thousand answers is an ordinary chain. */
function placeBranches(tree: Tree, options: RowOptions): Place[] {
  const { sort, collapsed, only } = options;
  const places: Place[] = [];
  const stack: Place[] = [];
  for (const node of sortNodes(only ? tops(tree, only) : tree.roots, sort).reverse()) {
    stack.push({ node, depth: 0, hidden: false, replies: node.descendants });
  }
  for (let place = stack.pop(); place; place = stack.pop()) {
    places.push(place);
    const { node, depth } = place;
    const hidden = place.hidden || collapsed.has(node.comment.id);
    const children = among(node.children, options);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index] as TreeNode;
      stack.push({ node: child, depth: depth + 1, hidden, replies: child.descendants });
    }
  }
  if (only) countRows(places);
  return places;
}

/** Those that have a row while what they answer has none. */
function tops({ timeline }: Tree, only: ReadonlySet<string>): TreeNode[] {
  return timeline.filter(
    ({ comment, parent }) => only.has(comment.id) && !(parent && only.has(parent.comment.id)),
  );
}

/** Where not all have a row, those that have are counted: from the last to the first. */
function countRows(places: readonly Place[]): void {
  const counts = new Map<TreeNode, number>();
  for (const place of [...places].reverse()) {
    place.replies = counts.get(place.node) ?? 0;
    const { parent } = place.node;
    if (parent) counts.set(parent, (counts.get(parent) ?? 0) + place.replies + 1);
  }
}

/** What a row says of other comments. */
type Details = Pick<Row, 'parent' | 'replyTo' | 'adjacent' | 'answeredBy' | 'mentions'>;

/** A node in its place. Most of ten thousand are not on screen: details are found when asked for. */
class PlacedRow implements Row {
  readonly comment: Comment;
  readonly depth: number;
  readonly orphan: boolean;
  readonly replies: number;
  readonly foldable: boolean;
  readonly collapsed: boolean;
  readonly hidden: boolean;

  readonly #below: boolean;
  #node: TreeNode;
  #frame: Frame;
  #revision: number;
  #details: Details | null = null;

  constructor(
    { node, depth, hidden, replies }: Place,
    above: TreeNode | null,
    collapsed: boolean,
    frame: Frame,
  ) {
    this.comment = node.comment;
    this.depth = depth;
    this.hidden = hidden;
    this.orphan = node.orphan;
    this.replies = replies;
    this.foldable = frame.threaded && replies > 0;
    this.collapsed = this.foldable && collapsed;
    this.#below = frame.threaded && above !== null && node.parent === above;
    this.#node = node;
    this.#frame = frame;
    this.#revision = node.revision;
  }

  get parent(): Reference | null {
    return this.#describe().parent;
  }

  get replyTo(): readonly Reference[] {
    return this.#describe().replyTo;
  }

  get adjacent(): boolean {
    return this.#describe().adjacent;
  }

  get answeredBy(): readonly Reference[] {
    return this.#describe().answeredBy;
  }

  get mentions(): readonly ReplyLink[] {
    return this.#describe().mentions;
  }

  /** Whether it says what the other would; if so, it takes its place in the tree. */
  standsFor(other: PlacedRow): boolean {
    const same =
      this.#hasPlaceOf(other) &&
      ((this.#node === other.#node && this.#revision === other.#revision) ||
        // A row that nobody has asked yet is not drawn: another does as well.
        (this.#details !== null && sameDetails(this.#details, other.#describe())));
    if (same) {
      this.#node = other.#node;
      this.#frame = other.#frame;
      this.#revision = other.#revision;
    }
    return same;
  }

  #hasPlaceOf(other: PlacedRow): boolean {
    return (
      this.comment === other.comment &&
      this.depth === other.depth &&
      this.orphan === other.orphan &&
      this.replies === other.replies &&
      this.foldable === other.foldable &&
      this.collapsed === other.collapsed &&
      this.hidden === other.hidden &&
      this.#below === other.#below &&
      this.#frame.threaded === other.#frame.threaded &&
      this.#frame.certainty === other.#frame.certainty &&
      this.#frame.only === other.#frame.only
    );
  }

  #describe(): Details {
    return (this.#details ??= this.#findDetails());
  }

  #findDetails(): Details {
    const { links, answers, parent } = this.#node;
    const { nodes, certainty, only } = this.#frame;
    const replyTo = references(links, 'to', nodes, certainty);
    if (replyTo.length > 1) {
      const parentId = parent?.comment.id;
      replyTo.sort((a, b) => Number(b.id === parentId) - Number(a.id === parentId));
    }
    const unfolded = this.foldable && !this.collapsed;
    const stands = (node: TreeNode): boolean =>
      unfolded && node.parent === this.#node && (only?.has(node.comment.id) ?? true);
    const elsewhere = answers.filter(({ from }) => {
      const node = nodes.get(from);
      // A removed answer has nobody to name.
      return node && node.comment.status !== 'removed' && !stands(node);
    });
    return {
      parent: replyTo[0] ?? null,
      replyTo,
      adjacent: this.#below && replyTo.length === 1,
      answeredBy: references(elsewhere, 'from', nodes, certainty),
      mentions: links.filter(({ to, end }) => to !== null && end > 0),
    };
  }
}

/** The comment at one end of a link, or null when it is not here. */
function referenceOf(
  link: ReplyLink,
  end: 'from' | 'to',
  nodes: Tree['nodes'],
  certainty: number,
): Reference | null {
  const id = link[end];
  const node = id === null ? undefined : nodes.get(id);
  if (!node || id === null) return null;
  const { status, author } = node.comment;
  const name = status === 'removed' ? null : author.name;
  return { id, name, certain: link.confidence >= certainty };
}

/** The comments at one end of some links, each once. */
function references(
  links: readonly ReplyLink[],
  end: 'from' | 'to',
  nodes: Tree['nodes'],
  certainty: number,
): Reference[] {
  const [only] = links;
  if (!only) return [];
  if (links.length === 1) {
    const reference = referenceOf(only, end, nodes, certainty);
    return reference ? [reference] : [];
  }
  const found = new Map<string, Reference>();
  for (const link of links) {
    const reference = referenceOf(link, end, nodes, certainty);
    if (reference && !found.get(reference.id)?.certain) found.set(reference.id, reference);
  }
  return [...found.values()];
}

function sameDetails(a: Details, b: Details): boolean {
  return (
    a.adjacent === b.adjacent &&
    sameReferences(a.replyTo, b.replyTo) &&
    sameReferences(a.answeredBy, b.answeredBy) &&
    sameMentions(a.mentions, b.mentions)
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

/** Whether two lists of mentions stand in the same places and lead to the same comments. */
export function sameMentions(a: readonly ReplyLink[], b: readonly ReplyLink[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return one.to === other?.to && one.start === other.start && one.end === other.end;
    })
  );
}
