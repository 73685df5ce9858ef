/** In what order the rows of a thread stand, how deep, and what is folded away. What they say is for rows.ts. */
import { sortNodes } from './order.js';
import type { RowOptions } from './row.js';
import type { Tree, TreeNode } from './tree.js';

/** A comment in the place of its row. */
export interface Place {
  readonly node: TreeNode;
  readonly depth: number;
  readonly hidden: boolean;
  /** How many rows stand below it, at any depth. */
  replies: number;
}

/** The places of all rows, from the first to the last. */
export function placeRows(tree: Tree, options: RowOptions): Place[] {
  return options.view === 'timeline'
    ? sortNodes(among(tree.timeline, options), options.sort).map(inTimeline)
    : placeBranches(tree, options);
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
    const hidden = place.hidden || (collapsed.size > 0 && collapsed.has(node.comment.id));
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
