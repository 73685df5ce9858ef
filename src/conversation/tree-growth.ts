/**
 * Adds to a tree the comments that come after all others in it, as live ones do. It costs what is
 * added and what stands above it, whatever the size of the thread. Anything else is built anew by
 * tree.ts.
 */
import type { Comment } from '../model/comment.js';
import { type GrowingNode, type LinksFrom, type Tree, attach, makeNode } from './tree.js';

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
