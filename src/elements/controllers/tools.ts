/**
 * The hooks for what only some readers use: previews, search, the conversation view, what is new,
 * keys, writing and the actions on a comment. Fetches a tool when it is first used and lets it draw. Knows what calls for a tool, and
 * nothing of what it does.
 */
import type { ReactiveController } from '@lit/reactive-element';
import type { Tree } from '../../conversation/tree.js';
import type { Row } from '../../conversation/row.js';
import { SourceError } from '../../model/errors.js';
import type { Operation } from '../../store/operation.js';
import type { ThreadState } from '../../store/state.js';
import { anybodyMuted } from '../muted.js';
import { savesData } from '../nearness.js';
import { element } from '../templates/element.js';
import { typeAhead } from '../typed-ahead.js';
import { hasVisits } from '../visits.js';
import type * as templates from '../tools/templates.js';
import type { Tool, ToolCalls, ToolParts } from '../tools/tool.js';
import type { RowPlace } from '../templates/row-context.js';
import type { ToolPlace } from '../templates/thread.js';

/** How to fetch each tool. */
const LOAD = {
  preview: async (parts: ToolParts, calls: ToolCalls) =>
    new (await import('../tools/preview.js')).Preview(parts, calls),
  conversation: async (parts: ToolParts) =>
    new (await import('../tools/conversation-view.js')).ConversationView(parts),
  search: async (parts: ToolParts) => new (await import('../tools/search.js')).Search(parts),
  news: async (parts: ToolParts) => new (await import('../tools/news.js')).News(parts),
  keys: async (parts: ToolParts, calls: ToolCalls) =>
    new (await import('../tools/keys.js')).Keys(parts, calls),
  namesakes: async (parts: ToolParts) =>
    new (await import('../tools/namesakes.js')).Namesakes(parts),
  network: async (parts: ToolParts) => new (await import('../tools/network.js')).Network(parts),
  printing: async (parts: ToolParts) => new (await import('../tools/printing.js')).Printing(parts),
  writer: async (parts: ToolParts) => new (await import('../writing/writer.js')).Writer(parts),
  menu: async (parts: ToolParts) => new (await import('../writing/menu.js')).CommentMenu(parts),
  removal: async (parts: ToolParts) => new (await import('../writing/removal.js')).Removal(parts),
  muting: async (parts: ToolParts) => new (await import('../writing/muting.js')).Muting(parts),
  report: async (parts: ToolParts) =>
    new (await import('../writing/report.js')).ReportDialog(parts),
  arrivals: async (parts: ToolParts) =>
    new (await import('../writing/arrivals.js')).Arrivals(parts),
} satisfies Record<string, (parts: ToolParts, calls: ToolCalls) => Promise<Tool>>;

type Tools = { readonly [Name in keyof typeof LOAD]: Awaited<ReturnType<(typeof LOAD)[Name]>> };

/** Which tool does what a control asks for in its `data-action`. */
const ACTIONS: Readonly<Record<string, keyof Tools>> = {
  compose: 'writer',
  reply: 'writer',
  edit: 'writer',
  retry: 'writer',
  rewrite: 'writer',
  discard: 'writer',
  menu: 'menu',
  remove: 'removal',
  'undo-remove': 'removal',
  mute: 'muting',
  unmute: 'muting',
  report: 'report',
  conversation: 'conversation',
};

/** What a reader does to a link on the way to following it. */
const APPROACHES = ['pointerover', 'focusin', 'pointerdown'] as const;

/** What the page allows. */
export interface ToolSettings {
  readonly keys: boolean;
  /** Whether it is remembered when the reader was here. */
  readonly visits: boolean;
}

export class ToolsController implements ReactiveController, ToolCalls {
  readonly #parts: ToolParts;
  readonly #loading = new Map<string, Promise<unknown>>();
  readonly #tools: Tool[] = [];
  /** How tools draw; there before any of them. */
  #templates: typeof templates | null = null;
  readonly #places = new Map<ToolPlace, HTMLElement>();
  #tree: Tree | null = null;
  /** The thread is there, and what nobody waits for is asked for. */
  #idle = false;
  /** What writing needs has been asked for ahead. */
  #writable = false;
  /** Ends the listeners that wait for a reader to do something. */
  #waiting = new AbortController();

  constructor(parts: ToolParts) {
    this.#parts = parts;
    parts.host.addController(this);
  }

  hostConnected(): void {
    // What happens between two links of one shadow root is not heard outside of it.
    const { renderRoot } = this.#parts.host;
    for (const type of APPROACHES) renderRoot.addEventListener(type, this.#approach);
  }

  /** What a page needs that is read aloud, printed or without a network, cannot be fetched when it does. */
  hostUpdated(): void {
    const { rows, thread } = this.#parts;
    if (this.#idle || thread.state?.phase !== 'ready' || !rows.complete) return;
    this.#idle = true;
    whenIdle(() => {
      this.#with('namesakes');
      this.#with('network');
      if (!savesData()) this.#with('printing');
    });
  }

  hostDisconnected(): void {
    this.#waiting.abort();
    this.#tree = null;
    for (const tool of this.#tools) tool.stop?.();
  }

  /**
   * What tools draw in a place, in an element of its own that takes no part in the layout; undefined:
   * what usually stands there.
   */
  draw(place: ToolPlace): HTMLElement | undefined {
    const drawn = this.#tools.map((tool) => tool.draw?.(place));
    if (drawn.every((each) => each === undefined)) {
      // What is drawn there next begins anew.
      this.#places.delete(place);
      return undefined;
    }
    const shown = this.#places.get(place) ?? element('div', { class: 'place' });
    this.#places.set(place, shown);
    this.fill(shown, null, drawn);
    return shown;
  }

  /** Draws what a tool draws before one of the children of a parent, or at the end. */
  fill(parent: HTMLElement, before: HTMLElement | null, drawn: unknown): void {
    this.#templates?.fill(parent, before, drawn);
  }

  isNew(id: string): boolean {
    return this.#tools.some((tool) => tool.isNew?.(id));
  }

  /** What a tool draws in a place of a row; undefined: what usually stands there. */
  drawRow(place: RowPlace, row: Row): unknown {
    for (const tool of this.#tools) {
      const drawn = tool.drawRow?.(place, row);
      // A null is a tool's way to say that it was asked and has nothing.
      if (drawn !== undefined && drawn !== null) return drawn;
    }
    return undefined;
  }

  /** Has the tool whose business it is do what a control asks for. @returns false: nobody's */
  act(action: string, id: string | null, control: HTMLElement): boolean {
    const name = ACTIONS[action];
    if (!name) return false;
    if (name === 'writer') this.#with('network');
    this.#with(name, (tool: Tool) => {
      tool.act?.(action, id, control);
    });
    return true;
  }

  /** What is in a state that calls for a tool: something not sent, somebody muted, new comments. */
  stateChanged({ operations, arrivals, comments }: ThreadState): void {
    if (operations.size > 0) {
      this.#with('writer');
      this.#with('network');
    }
    if (arrivals.size > 0) this.#with('arrivals');
    if (comments.size > 0 && anybodyMuted()) this.#with('muting');
  }

  /** The source has confirmed what a reader did, on an earlier visit perhaps. */
  confirmed(operation: Operation): void {
    this.#with('writer', (writer) => {
      writer.confirmed(operation);
    });
  }

  /** Tells the tools of another tree, before it is laid out. */
  update(tree: Tree | null, { keys, visits }: ToolSettings): void {
    // What has left the page is still drawn once, and tools must not begin anew.
    if (tree === this.#tree || !this.#parts.host.isConnected) return;
    if (tree && !this.#tree) {
      if (keys) this.#with('keys');
      if (visits) this.#awaitVisit();
    }
    this.#tree = tree;
    for (const tool of this.#tools) tool.changed?.();
  }

  showConversation(id: string): void {
    this.#with('conversation', (view) => {
      view.show(id);
    });
  }

  search(): void {
    const typed = typeAhead();
    this.#with('search', (search) => {
      search.toggle(typed);
    });
    this.#loading.get('search')?.catch(typed);
  }

  nextNew(step: 1 | -1): void {
    if (!this.#loading.has('news')) return;
    this.#with('news', (news) => {
      news.go(step);
    });
  }

  /** Fetches a tool, once, and uses it. Where it cannot be had the next use tries again. */
  #with<Name extends keyof Tools>(name: Name, use?: (tool: Tools[Name]) => void): void {
    let loading = this.#loading.get(name) as Promise<Tools[Name]> | undefined;
    if (!loading) {
      const made = this.#load(name);
      this.#loading.set(name, made);
      made.then(
        (tool) => {
          this.#tools.push(tool);
          tool.changed?.();
          // The thread may have left meanwhile.
          if (!this.#parts.host.isConnected) tool.stop?.();
          this.#parts.host.requestUpdate();
        },
        () => this.#loading.delete(name),
      );
      loading = made as Promise<Tools[Name]>;
    }
    loading.then(use, () => {
      const { status, locale } = this.#parts;
      const reason = this.#templates?.canRender() === false ? 'unsupported' : 'network';
      if (use && name !== 'preview') status.tell(locale.localizer.text(`reason-${reason}`), true);
    });
  }

  /** Fetches a tool, and how tools draw. */
  async #load(name: keyof Tools): Promise<Tool> {
    const tool = LOAD[name](this.#parts, this);
    // Without templates nobody uses it.
    tool.catch(() => {});
    this.#templates = await import('../tools/templates.js');
    if (!this.#templates.canRender()) throw new SourceError('unsupported', 'No templates here.');
    return tool;
  }

  /** A link within the thread is pointed at, touched or focused: what it leads to can be shown. */
  readonly #approach = (event: Event): void => {
    this.#prepareWriting();
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>(
      '[data-id] a[href^="#comment-"]:not(.time)',
    );
    if (!link) return;
    this.#with('preview', (preview) => {
      preview.reach(link, event);
    });
  };

  /**
   * A reader has come to comments that can be answered: should the network go, they can write all the
   * same. Whoever only passes by pays nothing for it, and neither does who saves data.
   */
  #prepareWriting(): void {
    const { thread, canWrite } = this.#parts;
    if (this.#writable || !thread.source?.create || !canWrite() || savesData()) return;
    this.#writable = true;
    whenIdle(() => {
      fetchWriting().catch(() => (this.#writable = false));
    });
  }

  /** A reader who was here before hears what is new; another one is first remembered by scrolling. */
  #awaitVisit(): void {
    const load = (): void => {
      this.#with('news');
    };
    this.#waiting.abort();
    this.#waiting = new AbortController();
    const { signal } = this.#waiting;
    if (hasVisits()) load();
    else window.addEventListener('scroll', load, { capture: true, once: true, signal });
  }
}

/** Fetches all that it takes to write and to keep what cannot be sent, and begins none of it. */
async function fetchWriting(): Promise<void> {
  await Promise.all([
    import('../writing/writer.js'),
    import('../tools/templates.js'),
    import('../../store/writing.js'),
    import('../../store/outbox-database.js'),
  ]);
}

/** Safari has no such call. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, 1);
}
