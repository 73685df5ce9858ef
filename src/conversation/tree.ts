/**
 * Builds the tree of a thread from comments and the links between them. A comment may answer
 * several others; the tree takes one of them as its parent (the explicit one, else the best
 * evidenced) and keeps the rest as links. Whatever the data (duplicates, cycles, missing parents,
 * chains of any depth) every comment stands in the tree exactly once. Nothing here recurses.
 * tree-growth.ts adds to a tree what comes later.
 */
import type { Comment } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import { inOrderOfTime } from './order-of-time.js';
import { type Steps, finish } from './slices.js';

/** A comment in its place. */
export interface TreeNode {
  readonly comment: Comment;
  readonly parent: TreeNode | null;
  /** Those who answer it first and foremost, in order of time. */
  readonly children: readonly TreeNode[];
  /** How many comments stand below it, at any depth. */
  readonly descendants: number;
  /** Every link that starts here, mentions of strangers included, in order of the text. */
  readonly links: readonly ReplyLink[];
  /** Every link that ends here, in order of time. */
  readonly answers: readonly ReplyLink[];
  /** True when the source names a parent that is not in the thread. */
  readonly orphan: boolean;
  /** Rank in order of time, from 0. */
  readonly rank: number;
  /** Another number than before when anything above has changed since, but for the rank. */
  readonly revision: number;
}

/** What makes a tree another than the one it has come from. */
export interface Growth {
  /** How often it has grown since it was built. */
  readonly times: number;
  /** Comments of which something has changed with the last time; those that came are not among them. */
  readonly touched: ReadonlySet<Comment>;
  /** Comments that have gone with the last time. */
  readonly gone: readonly Comment[];
  /** The timeline before the last time. */
  readonly from: Tree['timeline'];
}

/** A thread as a tree. */
export interface Tree {
  readonly nodes: ReadonlyMap<string, TreeNode>;
  /** Comments that answer nobody here, in order of time. */
  readonly roots: readonly TreeNode[];
  /** All comments in order of time. The same list as before where it has grown, and none is gone. */
  readonly timeline: readonly TreeNode[];
  /** Where it has grown (tree-growth.ts). */
  readonly growth?: Growth;
}

/** The links that start from a comment, in order of its text. */
export type LinksFrom = (id: string) => readonly ReplyLink[];

/** A node while its tree is built; its lists are its own but for the links. */
export interface GrowingNode extends TreeNode {
  parent: GrowingNode | null;
  links: readonly ReplyLink[];
  readonly children: GrowingNode[];
  readonly answers: ReplyLink[];
  descendants: number;
  orphan: boolean;
  revision: number;
}

/** Comments after which building may be left off for a while. */
const STEP = 200;

/**
 * Builds the tree.
 * @param comments in the source's order; of two with one id the first counts
 * @param links as `linkReplies` gives them, explicit parents included
 */
export function buildTree(comments: readonly Comment[], links: readonly ReplyLink[]): Tree {
  const byComment = new Map<string, ReplyLink[]>();
  for (const link of links) {
    const known = byComment.get(link.from);
    if (known) known.push(link);
    else byComment.set(link.from, [link]);
  }
  return finish(treeSteps(comments, (id) => byComment.get(id) ?? []));
}

/** Builds the tree bit by bit. */
export function* treeSteps(comments: readonly Comment[], linksFrom: LinksFrom): Steps<Tree> {
  const nodes = new Map<string, GrowingNode>();
  const timeline: GrowingNode[] = [];
  for (const comment of inOrderOfTime(comments)) {
    const node = makeNode(comment, linksFrom(comment.id), timeline.length);
    nodes.set(comment.id, node);
    timeline.push(node);
    if (timeline.length % STEP === 0) yield;
  }
  for (const node of timeline) {
    attach(node, nodes);
    if (node.rank % STEP === 0) yield;
  }
  cutCycles(timeline);
  const roots: GrowingNode[] = [];
  for (const node of timeline) {
    (node.parent?.children ?? roots).push(node);
    if (node.rank % STEP === 0) yield;
  }
  yield* countDescendants(roots);
  return { nodes, roots, timeline };
}

/** A comment that answers nobody yet. */
export function makeNode(comment: Comment, links: readonly ReplyLink[], rank: number): GrowingNode {
  return {
    comment,
    parent: null,
    children: [],
    descendants: 0,
    links,
    answers: [],
    orphan: false,
    rank,
    revision: 0,
  };
}

/** Tells a node and those it links to of each other; its parent does not know of it yet. */
export function attach(node: GrowingNode, nodes: ReadonlyMap<string, GrowingNode>): void {
  const { id, parentId } = node.comment;
  node.orphan = parentId !== null && (parentId === id || !nodes.has(parentId));
  for (const link of node.links) {
    if (link.to !== null && link.to !== id) nodes.get(link.to)?.answers.push(link);
  }
  node.parent = parentOf(node.links, nodes);
}

/** The node that is answered first and foremost. */
export function parentOf(
  links: readonly ReplyLink[],
  nodes: ReadonlyMap<string, GrowingNode>,
): GrowingNode | null {
  const target = primaryLink(links)?.to ?? null;
  return target === null ? null : (nodes.get(target) ?? null);
}

/** Confidence below which a comment stays where it stood: a wrong place is worse than none. */
const NESTED = 0.7;

/** The link that makes the tree: explicit first, then the most certain, then the first in the text. */
function primaryLink(links: readonly ReplyLink[]): ReplyLink | undefined {
  let best: ReplyLink | undefined;
  for (const link of links) {
    if (link.to === null || link.to === link.from) continue;
    if (link.evidence === 'explicit') return link;
    if (best ? link.confidence > best.confidence : link.confidence >= NESTED) best = link;
  }
  return best;
}

/** Makes a root of every comment whose parent would close a cycle. */
function cutCycles(timeline: readonly GrowingNode[]): void {
  /** On which walk a node was passed first, by rank; walks are numbered from 1. */
  const passed = new Int32Array(timeline.length);
  for (const [index, start] of timeline.entries()) {
    const walk = index + 1;
    let node: GrowingNode | null = start;
    while (node && !passed[node.rank]) {
      passed[node.rank] = walk;
      if (node.parent && passed[node.parent.rank] === walk) node.parent = null;
      node = node.parent;
    }
  }
}

/** Adds up descendants from the leaves to the roots. */
function* countDescendants(roots: readonly GrowingNode[]): Steps<void> {
  const walk: GrowingNode[] = [...roots];
  for (let index = 0; index < walk.length; index++) {
    for (const child of (walk[index] as GrowingNode).children) walk.push(child);
    if (index % STEP === 0) yield;
  }
  for (let index = walk.length - 1; index >= 0; index--) {
    const { parent, descendants } = walk[index] as GrowingNode;
    if (parent) parent.descendants += descendants + 1;
    if (index % STEP === 0) yield;
  }
}
