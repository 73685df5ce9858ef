/**
 * Makes the rails beside the rows a shortcut for pointers: a click folds the branch whose rail is
 * there, and that branch's rail stands out while the pointer is over it. The fold button does the
 * same for everyone else.
 */
import type { TreeNode } from '../conversation/tree.js';

/** The comment whose branch a pointer at `event` is beside, or null when it is beside none. */
export function branchAt(event: MouseEvent, nodes: ReadonlyMap<string, TreeNode>): TreeNode | null {
  const row = event.target;
  // Rails are pseudo-elements: the pointer is over the row itself and over nothing inside it.
  if (!(row instanceof HTMLElement) || row.dataset['id'] === undefined) return null;
  const style = getComputedStyle(row);
  const gutter = Number.parseFloat(style.paddingInlineStart);
  const indent = Number.parseFloat(getComputedStyle(row, '::before').backgroundSize);
  const box = row.getBoundingClientRect();
  const x = style.direction === 'rtl' ? box.right - event.clientX : event.clientX - box.left;
  if (!(x >= 0 && x < gutter && indent > 0)) return null;
  const path: TreeNode[] = [];
  for (let node = nodes.get(row.dataset['id']); node; node = node.parent ?? undefined) {
    path.unshift(node);
  }
  return path[Math.floor(x / indent)] ?? null;
}
