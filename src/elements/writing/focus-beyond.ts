/** Where focus goes when the comment that had it leaves the page: never to nothing (A11Y-8). */
import type { ToolParts } from '../tools/tool.js';

/**
 * Call it before the comment goes.
 * @returns moves focus to the comment after it, else the one before it, else the heading; only while
 *   focus is nowhere, for a reader who has gone on is not called back
 */
export function focusBeyond({ host, rows }: ToolParts, id: string): () => Promise<void> {
  const ids = rows.ids();
  const at = ids.indexOf(id);
  const beyond = [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0)).reverse()];
  return async () => {
    while (rows.tree?.nodes.has(id) && host.isConnected) {
      await new Promise(requestAnimationFrame);
      // What has answers stays as a line, and focus with it.
      if (rows.tree.nodes.get(id)?.comment.status === 'removed') return;
    }
    await host.updateComplete;
    if (host.shadowRoot?.activeElement || !host.isConnected) return;
    const next = beyond.find((each) => rows.rowElement(each));
    const element = next === undefined ? null : rows.rowElement(next)?.querySelector('article');
    (element ?? headingOf(host))?.focus({ preventScroll: true });
  };
}

function headingOf({ renderRoot }: ToolParts['host']): HTMLElement | null {
  const heading = renderRoot.querySelector<HTMLElement>('.heading, .blank-title');
  if (heading) heading.tabIndex = -1;
  return heading;
}
