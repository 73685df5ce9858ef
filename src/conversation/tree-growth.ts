/**
 * Adds to a tree the comments that come after all others in it, as live ones do, or links that move
 * none of its comments. It costs what is added and what that concerns, whatever the size of the
 * thread. Anything else is built anew by tree.ts.
 */
import type { Comment } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import {
  type Growth,
  type GrowingNode,
  type LinksFrom,
  type Tree,
  attach,
  makeNode,
  parentOf,
} from './tree.js';

/**
 * Adds comments to a tree that `treeSteps` has built. Its nodes stay the nodes of the new tree.
 * @param comments in order of time
 * @param gone comments that are there no longer
 * @returns the tree with them, or null where it must be built anew
 */
export function growTree(
  tree: Tree,
  comments: readonly Comment[],
  linksFrom: LinksFrom,
  gone: readonly Comment[] = [],
): Tree | null {
  const kept = withoutLast(tree, gone);
  if (!kept || !comeLast(kept, tree, comments) || areAwaited(tree, comments)) return null;
  // Nobody else has these lists: they were made by treeSteps, and the old tree is given up.
  const nodes = tree.nodes as Map<string, GrowingNode>;
  const timeline = kept as GrowingNode[];
  const roots = tree.roots as GrowingNode[];
  const touched: Touched = new Set();
  for (const { id } of [...gone].reverse()) takeAway(id, nodes, roots, touched);
  if (kept !== tree.timeline) keepAwaited(tree.timeline, kept);
  for (const comment of comments) {
    const node = makeNode(comment, linksFrom(comment.id), timeline.length);
    nodes.set(comment.id, node);
    timeline.push(node);
    attach(node, nodes);
    for (const { to } of node.links) touch(nodes.get(to ?? ''), touched);
    (node.parent?.children ?? roots).push(node);
    for (let above = node.parent; above; above = above.parent) {
      above.descendants++;
      touch(above, touched);
    }
  }
  return { nodes, roots, timeline, growth: growthOf(tree, touched, gone) };
}

/**
 * Gives comments of a tree other links. Its nodes stay the nodes of the new tree.
 * @param changed ids of comments that may have other links now
 * @returns the tree with them, the same where it had them all, or null where it must be built anew
 */
export function relinkTree(
  tree: Tree,
  changed: readonly string[],
  linksFrom: LinksFrom,
): Tree | null {
  const nodes = tree.nodes as Map<string, GrowingNode>;
  const touched: Touched = new Set();
  for (const id of changed) {
    const node = nodes.get(id);
    const links = linksFrom(id);
    if (!node || parentOf(links, nodes) !== node.parent) return null;
    if (sameLinks(links, node.links)) continue;
    for (const link of node.links) {
      const target = nodes.get(link.to ?? '');
      if (forget(target, link)) touch(target, touched);
    }
    node.links = links;
    for (const link of links) {
      const target = link.to === id ? undefined : nodes.get(link.to ?? '');
      tell(target, link, nodes);
      touch(target, touched);
    }
    touch(node, touched);
  }
  return touched.size > 0 ? { ...tree, growth: growthOf(tree, touched) } : tree;
}

function sameLinks(some: readonly ReplyLink[], others: readonly ReplyLink[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index];
      return (
        one.to === other?.to &&
        one.start === other.start &&
        one.end === other.end &&
        one.confidence === other.confidence
      );
    })
  );
}

/** @returns whether it was among those that end at the node */
function forget(node: GrowingNode | undefined, link: ReplyLink): boolean {
  const at = node?.answers.indexOf(link) ?? -1;
  if (at >= 0) node?.answers.splice(at, 1);
  return at >= 0;
}

/** Puts a link among those that end at a node, in order of time. */
function tell(node: GrowingNode | undefined, link: ReplyLink, nodes: Tree['nodes']): void {
  if (!node) return;
  const { answers } = node;
  const rank = ({ from }: ReplyLink): number => nodes.get(from)?.rank ?? 0;
  let at = answers.length;
  for (; at > 0; at--) if (rank(answers[at - 1] as ReplyLink) <= rank(link)) break;
  answers.splice(at, 0, link);
}

type Touched = Set<Comment>;

function touch(node: GrowingNode | undefined, touched: Touched): void {
  if (!node) return;
  node.revision++;
  touched.add(node.comment);
}

function growthOf({ growth, timeline }: Tree, touched: Touched, gone: Growth['gone'] = []): Growth {
  return { times: (growth?.times ?? 0) + 1, touched, gone, from: timeline };
}

/** The timeline without comments at its end that nobody answers; null where others are gone. */
function withoutLast({ timeline }: Tree, gone: readonly Comment[]): Tree['timeline'] | null {
  if (gone.length === 0) return timeline;
  const lost = timeline.slice(-gone.length);
  const ids = new Set(gone.map(({ id }) => id));
  const may = lost.every(
    ({ comment, children, answers }) =>
      ids.has(comment.id) && children.length === 0 && answers.length === 0,
  );
  return may ? timeline.slice(0, -gone.length) : null;
}

/** Takes a comment away that is younger than its siblings. */
function takeAway(
  id: string,
  nodes: Map<string, GrowingNode>,
  roots: GrowingNode[],
  touched: Touched,
): void {
  const node = nodes.get(id);
  if (!node) return;
  nodes.delete(id);
  const siblings = node.parent?.children ?? roots;
  siblings.splice(siblings.lastIndexOf(node), 1);
  for (const link of node.links) {
    const target = nodes.get(link.to ?? '');
    if (forget(target, link)) touch(target, touched);
  }
  for (let above = node.parent; above; above = above.parent) {
    above.descendants--;
    touch(above, touched);
  }
}

/** Whether all of them are new, and each is younger than all before it. */
function comeLast(
  timeline: Tree['timeline'],
  { nodes }: Tree,
  comments: readonly Comment[],
): boolean {
  const last = timeline.at(-1);
  let time = last ? last.comment.createdAt : '';
  return comments.every(({ id, createdAt }) => {
    const later = time !== null && createdAt !== null && createdAt >= time;
    time = createdAt;
    return later && !nodes.has(id);
  });
}

/** What comments of a thread wait for, as far as they have been looked at: it grows with them. */
const awaited = new WeakMap<Tree['timeline'], { readonly ids: Set<string>; seen: number }>();

/** Whether there is an answer to one of them already. */
function areAwaited({ timeline }: Tree, comments: readonly Comment[]): boolean {
  const known = awaited.get(timeline) ?? { ids: new Set(), seen: 0 };
  awaited.set(timeline, known);
  for (; known.seen < timeline.length; known.seen++) {
    const { orphan, comment } = timeline[known.seen] as GrowingNode;
    if (orphan) known.ids.add(comment.parentId ?? '');
  }
  return comments.some(({ id }) => known.ids.has(id));
}

/** What was known of a list is known of its beginning. */
function keepAwaited(timeline: Tree['timeline'], beginning: Tree['timeline']): void {
  const known = awaited.get(timeline);
  if (!known) return;
  awaited.set(beginning, { ids: known.ids, seen: Math.min(known.seen, beginning.length) });
}
