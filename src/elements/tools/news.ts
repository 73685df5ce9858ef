/**
 * What is new since the reader was last here: counted beside the heading, marked on comments, gone
 * through one by one. Remembers a visit once the reader has scrolled the thread, never before
 * (PRI-1); what is stored is in visit-log.ts.
 */
import { type TemplateResult, html } from 'lit';
import type { Tree, TreeNode } from '../../conversation/tree.js';
import { addEnglish } from '../../i18n/localize.js';
import { toolsEnglish } from '../../i18n/messages-tools.js';
import { sinceWords } from '../../i18n/since.js';
import { toolStyles } from '../../styles/tools.js';
import { adoptStyles } from './adopt-styles.js';
import type { Tool, ToolParts } from './tool.js';
import type { ToolPlace } from '../templates/thread.js';
import { type Visit, lastVisit, rememberVisit } from './visit-log.js';

/** What a reader scrolls with. Pages scroll by themselves, too, and that is no visit. */
const SCROLLING = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Milliseconds in which a scroll is taken to come from what the reader did. */
const LATELY = 1000;

export class News implements Tool {
  readonly #parts: ToolParts;
  readonly #place: string;
  readonly #before: Visit | null;
  /** New comments in order of time. */
  #fresh: ReadonlySet<string> = new Set();
  #youngest = '';
  /** What has been looked at: a list, and how much of it. */
  #seen: { readonly timeline: Tree['timeline']; readonly length: number } = {
    timeline: [],
    length: 0,
  };
  #scrolledBy = -Infinity;
  #visited = false;
  #listening: AbortController | null = null;

  constructor(parts: ToolParts) {
    this.#parts = parts;
    this.#place = parts.thread.place;
    this.#before = lastVisit(this.#place, parts.clock.now);
    addEnglish(toolsEnglish);
    adoptStyles(parts.host, toolStyles);
  }

  isNew(id: string): boolean {
    return this.#fresh.has(id);
  }

  changed(): void {
    const { rows, thread } = this.#parts;
    const { tree } = thread;
    if (!tree || thread.place !== this.#place) return;
    this.#listen();
    const { timeline } = tree;
    const grows = timeline === this.#seen.timeline;
    const fresh = new Set(grows ? this.#fresh : []);
    // Those of a tree that has grown have been looked at.
    for (let at = grows ? this.#seen.length : 0; at < timeline.length; at++) {
      const { id, createdAt, own, status } = (timeline[at] as TreeNode).comment;
      if (createdAt === null) continue;
      if (createdAt > this.#youngest) this.#youngest = createdAt;
      const isNew = this.#before !== null && createdAt > this.#before.seen;
      if (isNew && !own && status === 'published') fresh.add(id);
    }
    this.#seen = { timeline, length: timeline.length };
    const added = [...fresh].filter((id) => !this.#fresh.has(id));
    this.#fresh = fresh;
    if (this.#visited) this.#remember();
    if (added.length > 0) rows.refresh(added);
  }

  draw(place: ToolPlace): unknown {
    const { locale, clock, permalinks } = this.#parts;
    const { text, lang } = locale.localizer;
    const count = this.#fresh.size;
    if (count === 0 || !this.#before) return undefined;
    if (place === 'beside') {
      const date = sinceWords(this.#before.at, clock.now, lang);
      return html`<button class="fresh" part="fresh" type="button" @click=${this.#onFirst}>
        ${text('newSince', { count, date })}
      </button>`;
    }
    if (place !== 'jumped' || !this.isNew(permalinks.highlighted ?? '')) return undefined;
    const ids = this.#inOrder();
    const at = ids.indexOf(permalinks.highlighted ?? '');
    return [
      at > 0 ? this.#stepButton(-1, text('previousNew')) : undefined,
      at < ids.length - 1 ? this.#stepButton(1, text('nextNew')) : undefined,
    ];
  }

  /** Goes to the next new comment, or the one before, seen from where the reader is. */
  go(step: 1 | -1): void {
    const { rows, permalinks, host } = this.#parts;
    const ids = this.#inOrder();
    const order = rows.ids();
    const here = order.indexOf(rows.place()?.id ?? '');
    const positions = ids.map((id) => order.indexOf(id));
    const found =
      step > 0
        ? positions.findIndex((each) => each > here)
        : positions.findLastIndex((each) => each < here);
    const id = ids[found] ?? (here < 0 ? ids[0] : undefined);
    const { activeElement } = host.shadowRoot ?? document;
    if (id === undefined) return;
    permalinks.goTo(id, activeElement instanceof HTMLElement ? activeElement : host);
  }

  stop(): void {
    this.#listening?.abort();
    this.#listening = null;
  }

  #stepButton(step: 1 | -1, words: string): TemplateResult {
    return html`<button
      type="button"
      @click=${() => {
        this.go(step);
      }}
    >
      ${words}
    </button>`;
  }

  /** New comments in the order of the page. */
  #inOrder(): string[] {
    return this.#parts.rows.ids().filter((id) => this.#fresh.has(id));
  }

  readonly #onFirst = ({ currentTarget }: Event): void => {
    const [first] = this.#inOrder();
    if (first === undefined) return;
    this.#parts.permalinks.goTo(first, currentTarget as HTMLElement);
  };

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    const moved = ({ timeStamp }: Event): void => {
      this.#scrolledBy = timeStamp;
    };
    for (const type of SCROLLING) window.addEventListener(type, moved, options);
    window.addEventListener('scroll', this.#onScroll, options);
  }

  readonly #onScroll = ({ timeStamp }: Event): void => {
    if (this.#visited || timeStamp - this.#scrolledBy > LATELY) return;
    const list = this.#parts.host.renderRoot.querySelector('.list')?.getBoundingClientRect();
    if (!list || list.top > window.innerHeight || list.bottom < 0) return;
    this.#visited = true;
    this.#remember();
  };

  #remember(): void {
    const visit = { at: this.#parts.clock.now, seen: this.#youngest };
    rememberVisit(this.#place, visit, this.#before);
  }
}
