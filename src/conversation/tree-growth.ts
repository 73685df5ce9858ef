/**
 * Adds to a tree the comments that come after all others in it, as live ones do, or links that move
 * none of its comments. It costs what is added and what that concerns, whatever the size of the
 * thread. Anything else is built anew by tree.ts.
 */
import type { Comment } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import { type GrowingNode, type LinksFrom, type Tree, attach, makeNode, parentOf } from './tree.js';

/**
 * Adds comments to a tree that `treeSteps` has built. Its nodes stay the nodes of the new tree.
 * @param comments in order of time
 * @returns the tree with them, or null where it must be built anew
 */
export function growTree(
  tree: Tree,
  comments: readonly Comment[],
  linksFrom: LinksFrom,
): Tree | null {
  if (!comeLast(tree, comments) || areAwaited(tree, comments)) return null;
  // Nobody else has these lists: they were made by treeSteps, and the old tree is given up.
  const nodes = tree.nodes as Map<string, GrowingNode>;
  const timeline = tree.timeline as GrowingNode[];
  const roots = tree.roots as GrowingNode[];
  for (const comment of comments) {
    const node = makeNode(comment, linksFrom(comment.id), timeline.length);
    nodes.set(comment.id, node);
    timeline.push(node);
    attach(node, nodes);
    for (const { to } of node.links) touch(nodes.get(to ?? ''));
    (node.parent?.children ?? roots).push(node);
    for (let above = node.parent; above; above = above.parent) {
      above.descendants++;
      touch(above);
    }
  }
  return { nodes, roots, timeline };
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
  let touched = false;
  for (const id of changed) {
    const node = nodes.get(id);
    const links = linksFrom(id);
    if (!node || parentOf(links, nodes) !== node.parent) return null;
    if (sameLinks(links, node.links)) continue;
    for (const link of node.links) forget(nodes.get(link.to ?? ''), link);
    node.links = links;
    for (const link of links) if (link.to !== id) tell(nodes.get(link.to ?? ''), link, nodes);
    touch(node);
    touched = true;
  }
  return touched ? { ...tree } : tree;
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

function forget(node: GrowingNode | undefined, link: ReplyLink): void {
  const at = node?.answers.indexOf(link) ?? -1;
  if (at < 0) return;
  node?.answers.splice(at, 1);
  touch(node);
}

/** Puts a link among those that end at a node, in order of time. */
function tell(node: GrowingNode | undefined, link: ReplyLink, nodes: Tree['nodes']): void {
  if (!node) return;
  const { answers } = node;
  const rank = ({ from }: ReplyLink): number => nodes.get(from)?.rank ?? 0;
  let at = answers.length;
  for (; at > 0; at--) if (rank(answers[at - 1] as ReplyLink) <= rank(link)) break;
  answers.splice(at, 0, link);
  touch(node);
}

function touch(node: GrowingNode | undefined | null): void {
  if (node) node.revision++;
}

/** Whether all of them are new, and each is younger than all before it. */
function comeLast({ timeline, nodes }: Tree, comments: readonly Comment[]): boolean {
  const last = timeline.at(-1);
  let time = last ? last.comment.createdAt : '';
  return comments.every(({ id, createdAt }) => {
    const later = time !== null && createdAt !== null && createdAt >= time;
    time = createdAt;
    return later && !nodes.has(id);
  });
}

/** Whether there is an answer to one of them already. */
function areAwaited({ timeline }: Tree, comments: readonly Comment[]): boolean {
  const ids = new Set(comments.map(({ id }) => id));
  return timeline.some(({ orphan, comment: { parentId } }) => orphan && ids.has(parentId ?? ''));
}
