/**
 * The rows of a thread on the page: laid out, drawn bit by bit. Chunks draw themselves; this decides
 * which there are and which must draw again. What readers do with rows is in `rows-in-use.ts`.
 */
import type { ReactiveElement } from '@lit/reactive-element';
import type { GuessGroup } from '../../conversation/row-growth.js';
import { DEFAULT_CERTAINTY, type View } from '../../conversation/row.js';
import type { Tree } from '../../conversation/tree.js';
import type { Sort } from '../../model/source.js';
import { intoBatches } from '../batches.js';
import type { Chunk } from '../chunks.js';
import type { ColloquyChunk } from '../colloquy-chunk.js';
import { deselect } from '../deselect.js';
import { ThreadLayout } from '../layout.js';
import { element, setChildren } from '../templates/element.js';
import type { RowContext } from '../templates/row-context.js';
import { GradualDrawingController, type Leftovers } from './gradual-drawing.js';

/** Which comments have a row at the moment, and how they are laid out. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Each by itself, as in the timeline, whatever view was chosen. */
  readonly flat: boolean;
}

/** Chunks that are emptied in one slice; so few leave the page at once. */
const SHED_AT_ONCE = 20;

export class RowsController implements Leftovers {
  readonly #host: ReactiveElement;

  readonly layout = new ThreadLayout();
  /**
   * Chunks of orders before, which nobody sees any more. They are emptied bit by bit: to take ten
   * thousand rows out of a page is a long task. Then they go, all at once: whenever something goes that
   * contains its style, Chromium walks through the whole page.
   */
  readonly #stale: ColloquyChunk[] = [];
  /** What holds these, and those that are empty. */
  readonly #leaving: HTMLElement[] = [];
  /** Those of the present order, by key. */
  #elements: ReadonlyMap<string, ColloquyChunk> = new Map();
  #shown: readonly ColloquyChunk[] = [];
  /** What the list holds of them. */
  #held: readonly HTMLElement[] = [];
  /** What was last filled in. */
  #filled: readonly Chunk[] | null = null;
  /** The comments whose answers are folded away; as all that is set here, followed with the host's next update. */
  folded: ReadonlySet<string> = new Set();
  /** Very long comments that are shown to their end. */
  readonly whole = new Set<string>();
  /** What has rows at the moment; null: every comment. */
  selection: Selection | null = null;
  /** How rows are laid out. */
  view: View = 'threaded';
  /** Links below this are called probable. */
  certainty = DEFAULT_CERTAINTY;
  /** In which chunk a comment is drawn, or may be, once somebody knows without looking at all. */
  drawnIn: GuessGroup | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    new GradualDrawingController(host, () => this.chunkElements(), this);
  }

  get tree(): Tree | null {
    return this.layout.tree;
  }

  get chunks(): readonly Chunk[] {
    return this.layout.chunks;
  }

  get areLeft(): boolean {
    return this.#stale.length > 0;
  }

  shed(): void {
    for (const left of this.#stale.splice(0, SHED_AT_ONCE)) left.extent = 'nothing';
    if (this.areLeft) return;
    for (const empty of this.#leaving.splice(0)) empty.remove();
  }

  /** Whether all of them are drawn. */
  get complete(): boolean {
    return this.chunkElements().every(({ isDrawn }) => isDrawn);
  }

  /** Lays out the tree as it is now. */
  update(tree: Tree, view: View, sort: Sort, certainty: number): void {
    this.certainty = certainty;
    this.view = this.selection?.flat ? 'timeline' : view;
    const options = {
      view: this.view,
      sort,
      certainty,
      collapsed: this.folded,
      only: this.selection?.ids ?? null,
    };
    const kept = this.layout.update(tree, options, this.drawnIn);
    if (kept) return;
    // Nothing stands where it stood: what was drawn there is of no use.
    if (this.#shown.length > SHED_AT_ONCE) {
      deselect(this.#host.renderRoot, '.list');
      for (const left of this.#held) left.inert = true;
      this.#leaving.push(...this.#held);
      this.#stale.push(...this.#shown);
    }
    this.#elements = new Map();
    this.#shown = this.#held = [];
  }

  /** Has the list hold the chunks there are, and behind them those that have not left yet. */
  fill(context: RowContext, now: number): void {
    const list = this.#host.renderRoot.querySelector('.list');
    if (!list) return;
    if (this.#filled !== this.chunks) this.#place(list);
    for (const chunk of this.#shown) {
      if (chunk.context !== context) chunk.context = context;
      if (chunk.now !== now) chunk.now = now;
    }
  }

  #place(list: Element): void {
    const elements = new Map<string, ColloquyChunk>();
    for (const { key, rows } of this.chunks) {
      elements.set(key, Object.assign(this.#elements.get(key) ?? emptyChunk(), { rows }));
    }
    this.#elements = elements;
    this.#shown = [...elements.values()];
    this.#filled = this.chunks;
    this.#held = intoBatches(this.#shown);
    setChildren(list, [...this.#held, ...this.#leaving]);
  }

  /** Forgets what was folded or shown whole: the thread is another. */
  forget(): void {
    this.folded = new Set();
    this.whole.clear();
    this.selection = null;
  }

  /** Draws the rows of these comments again, and nothing else. */
  refresh(ids: Iterable<string>): void {
    const drawn = this.chunkElements();
    for (const id of ids) drawn[this.layout.chunkIndex(id)]?.redraw();
  }

  /** The chunks on the page, in order. */
  chunkElements(): readonly ColloquyChunk[] {
    return this.#shown;
  }
}

function emptyChunk(): ColloquyChunk {
  return Object.assign(element('colloquy-chunk', { role: 'none' }), { extent: 'nothing' as const });
}
