/**
 * Turns a tree into the rows a reader sees, one per comment and in document order: how deep each
 * stands, whom it says it answers, who answers it. Says nothing that the layout already shows
 * (visual reference, principle 4). Rows that did not change keep their identity, so that only
 * what changed is drawn again. Whom a row names is found out when it is drawn, not before.
 */
import type { Comment } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import { DEFAULT_CERTAINTY, type Reference, type Row, type RowOptions } from './row.js';
import { type Place, placeRows } from './row-places.js';
import type { Tree, TreeNode } from './tree.js';

/**
 * The rows of a thread.
 * @param previous the rows of the last call; one that would say the same again is kept, where nobody
 *   has touched it or it was drawn
 */
export function buildRows(tree: Tree, options: RowOptions, previous: readonly Row[] = []): Row[] {
  const frame = frameOf(tree, options);
  const earlier = new EarlierRows(previous);
  let above: TreeNode | null = null;
  return placeRows(tree, options).map((place) => {
    const { node } = place;
    const collapsed = options.collapsed.size > 0 && options.collapsed.has(node.comment.id);
    const known = earlier.find(node);
    const before = known instanceof PlacedRow ? known : undefined;
    const below = frame.threaded && above !== null && node.parent === above;
    above = node;
    if (before?.isAsItWas(place, below, collapsed, frame)) return before;
    const row = new PlacedRow(place, below, collapsed, frame);
    return before?.standsFor(row) ? before : row;
  });
}

/**
 * The rows of the call before. Most stand behind the one that was asked for last, so that one comment more
 * in a hundred thousand has no list of them made.
 */
class EarlierRows {
  readonly #rows: readonly Row[];
  #next = 0;
  #byId: ReadonlyMap<string, Row> | null = null;

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
  }

  /** The row a comment had; undefined for one that is younger than all that had one. */
  find({ comment: { id }, rank }: TreeNode): Row | undefined {
    const next = this.#rows[this.#next];
    if (next?.comment.id === id) {
      this.#next++;
      return next;
    }
    if (rank >= this.#rows.length) return undefined;
    this.#byId ??= new Map(this.#rows.map((row) => [row.comment.id, row]));
    return this.#byId.get(id);
  }
}

/** What all rows of one call have in common. */
export interface Frame {
  readonly nodes: Tree['nodes'];
  readonly threaded: boolean;
  readonly certainty: number;
  readonly only: ReadonlySet<string> | null;
}

export function frameOf({ nodes }: Tree, { view, certainty, only }: RowOptions): Frame {
  return {
    nodes,
    threaded: view === 'threaded',
    certainty: certainty ?? DEFAULT_CERTAINTY,
    only: only ?? null,
  };
}

/** What a row says of other comments. */
type Details = Pick<Row, 'parent' | 'replyTo' | 'adjacent' | 'answeredBy' | 'mentions'>;

/** A node in its place. Most of ten thousand are not on screen: details are found when asked for. */
export class PlacedRow implements Row {
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
    below: boolean,
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
    this.#below = below;
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

  /** Whether nothing has happened to its node, which stands in the same place. */
  isAsItWas(
    { node, depth, hidden, replies }: Place,
    below: boolean,
    collapsed: boolean,
    frame: Frame,
  ): boolean {
    const same =
      this.#node === node &&
      this.#revision === node.revision &&
      this.depth === depth &&
      this.hidden === hidden &&
      this.replies === replies &&
      this.#below === below &&
      this.collapsed === (this.foldable && collapsed) &&
      this.#isOf(frame);
    if (same) this.#frame = frame;
    return same;
  }

  #isOf(frame: Frame): boolean {
    const { threaded, certainty, only } = this.#frame;
    return threaded === frame.threaded && certainty === frame.certainty && only === frame.only;
  }

  /** Its row now, in the same place: itself where nothing has happened to its node, or it says the same. */
  atPresent(collapsed: RowOptions['collapsed'], frame: Frame): PlacedRow {
    const node = this.#node;
    if (this.#revision === node.revision) return this;
    const { depth, hidden } = this;
    const place = { node, depth, hidden, replies: node.descendants };
    const row = new PlacedRow(place, this.#below, collapsed.has(node.comment.id), frame);
    return this.standsFor(row) ? this : row;
  }

  /** Whether it says what the other would; if so, it takes its place in the tree. */
  standsFor(other: PlacedRow): boolean {
    const same =
      this.#hasPlaceOf(other) &&
      // A row that nobody has asked yet is not drawn: another does as well.
      this.#details !== null &&
      sameDetails(this.#details, other.#describe());
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
      this.#isOf(other.#frame)
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
