/**
 * The hooks for what only some readers use: previews of linked comments, the conversation view.
 * Fetches a tool when it is first used and lets it draw. Knows what calls for a tool, and nothing
 * of what it does.
 */
import type { ReactiveController } from 'lit';
import type { Tree } from '../../conversation/tree.js';
import { savesData } from '../nearness.js';
import type { Tool, ToolParts, ToolPlace } from '../tools/tool.js';

/** How to fetch each tool. */
const LOAD = {
  preview: async (parts: ToolParts) => new (await import('../tools/preview.js')).Preview(parts),
  printing: async (parts: ToolParts) => new (await import('../tools/printing.js')).Printing(parts),
} satisfies Record<string, (parts: ToolParts) => Promise<Tool | ReactiveController>>;

type Tools = { readonly [Name in keyof typeof LOAD]: Awaited<ReturnType<(typeof LOAD)[Name]>> };

/** What a reader does to a link on the way to following it. */
const APPROACHES = ['pointerover', 'focusin', 'pointerdown'] as const;

export class ToolsController implements ReactiveController {
  readonly #parts: ToolParts;
  readonly #loading = new Map<string, Promise<unknown>>();
  readonly #tools: Tool[] = [];
  #tree: Tree | null = null;
  /** The thread is there, and what nobody waits for is asked for. */
  #idle = false;

  constructor(parts: ToolParts) {
    this.#parts = parts;
    parts.host.addController(this);
  }

  hostConnected(): void {
    // What happens between two links of one shadow root is not heard outside of it.
    const { renderRoot } = this.#parts.host;
    for (const type of APPROACHES) renderRoot.addEventListener(type, this.#approach);
  }

  /** What a page that is printed needs cannot be fetched when it is. */
  hostUpdated(): void {
    const { rows, thread } = this.#parts;
    if (this.#idle || thread.state?.phase !== 'ready' || !rows.complete) return;
    this.#idle = true;
    if (!savesData()) whenIdle(() => void this.#use('printing').catch(ignore));
  }

  hostDisconnected(): void {
    for (const tool of this.#tools) tool.stop?.();
  }

  /** What a tool draws in a place; undefined: what usually stands there. */
  draw(place: ToolPlace): unknown {
    for (const tool of this.#tools) {
      const drawn = tool.draw?.(place);
      if (drawn !== undefined) return drawn;
    }
    return undefined;
  }

  /** Tells the tools of another tree, before it is laid out. */
  update(tree: Tree | null): void {
    if (tree === this.#tree) return;
    this.#tree = tree;
    for (const tool of this.#tools) tool.changed?.();
  }

  /** Fetches a tool, once. @throws when it cannot be had; the next use tries again */
  async #use<Name extends keyof Tools>(name: Name): Promise<Tools[Name]> {
    let loading = this.#loading.get(name);
    if (!loading) {
      const tool = LOAD[name](this.#parts);
      loading = tool;
      this.#loading.set(name, tool);
      tool.then(
        (each: Tool) => this.#tools.push(each),
        () => this.#loading.delete(name),
      );
    }
    return (await loading) as Tools[Name];
  }

  /** A link within the thread is pointed at, touched or focused: what it leads to can be shown. */
  readonly #approach = (event: Event): void => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>(
      '[data-id] a[href^="#comment-"]:not(.time)',
    );
    // Without the preview the link still leads there.
    if (link) this.#use('preview').then((preview) => preview.reach(link, event), ignore);
  };
}

/** Safari has no such call. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, 1);
}

function ignore(): void {
  // What was wanted is a convenience.
}
