/**
 * Builds the tree of a thread from comments and the links between them. A comment may answer
 * several others; the tree takes one of them as its parent (the explicit one, else the best
 * evidenced) and keeps the rest as links. Whatever the data (duplicates, cycles, missing parents,
 * chains of any depth) every comment stands in the tree exactly once. Nothing here recurses.
 */
import type { Comment } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import { effectiveTimes } from './order.js';

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
}

/** A thread as a tree. */
export interface Tree {
  readonly nodes: ReadonlyMap<string, TreeNode>;
  /** Comments that answer nobody here, in order of time. */
  readonly roots: readonly TreeNode[];
  /** All comments in order of time. */
  readonly timeline: readonly TreeNode[];
}

type Growing = {
  -readonly [Key in keyof TreeNode]: TreeNode[Key] extends readonly (infer Item)[]
    ? Item[]
    : TreeNode[Key];
};

function uniqueById(comments: readonly Comment[]): Comment[] {
  const seen = new Set<string>();
  return comments.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The link that makes the tree: explicit first, then the most certain, then the first in the text. */
function primaryLink(links: readonly ReplyLink[]): ReplyLink | undefined {
  let best: ReplyLink | undefined;
  for (const link of links) {
    if (link.to === null || link.to === link.from) continue;
    if (link.evidence === 'explicit') return link;
    if (!best || link.confidence > best.confidence) best = link;
  }
  return best;
}

/** Attaches every node to its parent, leaving out an edge that would close a cycle. */
function attach(timeline: readonly Growing[], nodes: ReadonlyMap<string, Growing>): void {
  for (const node of timeline) {
    const target = primaryLink(node.links)?.to ?? null;
    node.parent = target === null ? null : (nodes.get(target) ?? null);
  }
  const settled = new Set<TreeNode>();
  for (const start of timeline) {
    const path = new Set<TreeNode>();
    let node: TreeNode | null = start;
    while (node && !settled.has(node)) {
      path.add(node);
      if (node.parent && path.has(node.parent)) (node as Growing).parent = null;
      node = node.parent;
    }
    for (const passed of path) settled.add(passed);
  }
  for (const node of timeline) (node.parent?.children as TreeNode[] | undefined)?.push(node);
}

/** Adds up descendants from the leaves to the roots. */
function countDescendants(roots: readonly TreeNode[]): void {
  const walk: TreeNode[] = [...roots];
  for (let index = 0; index < walk.length; index++) {
    for (const child of (walk[index] as TreeNode).children) walk.push(child);
  }
  for (const node of walk.reverse()) {
    if (node.parent) (node.parent as Growing).descendants += node.descendants + 1;
  }
}

/**
 * Builds the tree.
 * @param comments in the source's order; of two with one id the first counts
 * @param links as `linkReplies` gives them, explicit parents included
 */
export function buildTree(comments: readonly Comment[], links: readonly ReplyLink[]): Tree {
  const unique = uniqueById(comments);
  const times = effectiveTimes(unique);
  const order = unique.map((_, index) => index);
  order.sort((a, b) => compareText(times[a] ?? '', times[b] ?? '') || a - b);

  const nodes = new Map<string, Growing>();
  const timeline: Growing[] = order.map((index, rank) => {
    const node: Growing = {
      comment: unique[index] as Comment,
      parent: null,
      children: [],
      descendants: 0,
      links: [],
      answers: [],
      orphan: false,
      rank,
    };
    nodes.set(node.comment.id, node);
    return node;
  });
  for (const link of links) {
    nodes.get(link.from)?.links.push(link);
    if (link.to !== null && link.to !== link.from) nodes.get(link.to)?.answers.push(link);
  }
  const rankOf = (link: ReplyLink): number => nodes.get(link.from)?.rank ?? 0;
  for (const node of timeline) {
    const { id, parentId } = node.comment;
    node.orphan = parentId !== null && (parentId === id || !nodes.has(parentId));
    if (node.answers.length > 1) node.answers.sort((a, b) => rankOf(a) - rankOf(b));
  }
  attach(timeline, nodes);
  const roots = timeline.filter((node) => !node.parent);
  countDescendants(roots);
  return { nodes, roots, timeline };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
