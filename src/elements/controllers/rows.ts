/**
 * The rows of a thread on the page: laid out, drawn bit by bit. Chunks draw themselves; this decides
 * which there are and which must draw again. What readers do with rows is in `rows-in-use.ts`.
 */
import type { ReactiveElement } from '@lit/reactive-element';
import { DEFAULT_CERTAINTY, type View } from '../../conversation/rows.js';
import type { Tree } from '../../conversation/tree.js';
import type { Sort } from '../../model/source.js';
import type { Chunk } from '../chunks.js';
import type { ColloquyChunk } from '../colloquy-chunk.js';
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

/** Chunks that leave the page in one slice. */
const SHED_AT_ONCE = 20;

export class RowsController implements Leftovers {
  readonly #host: ReactiveElement;
  /** Another number whenever the order has become another. */
  #order = 0;

  readonly layout = new ThreadLayout();
  /**
   * Chunks of orders before, which nobody sees any more. They go bit by bit: to take ten thousand
   * rows out of a page is a long task.
   */
  readonly #stale: string[] = [];
  #elements: ReadonlyMap<string, ColloquyChunk> = new Map();
  #folded: ReadonlySet<string> = new Set();
  /** Very long comments that are shown to their end. */
  readonly whole = new Set<string>();
  #selection: Selection | null = null;
  #view: View = 'threaded';
  /** Links below this are called probable. */
  certainty = DEFAULT_CERTAINTY;

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
    this.#stale.splice(0, SHED_AT_ONCE);
    this.#host.requestUpdate();
  }

  /** Whether all of them are drawn. */
  get complete(): boolean {
    return this.chunkElements().every(({ isDrawn }) => isDrawn);
  }

  /** How rows are laid out. */
  get view(): View {
    return this.#view;
  }

  /** What has rows at the moment; null: every comment. */
  get selection(): Selection | null {
    return this.#selection;
  }

  /** Shows some comments alone, or all of them again. */
  select(selection: Selection | null): void {
    this.#selection = selection;
    this.#host.requestUpdate();
  }

  /** The comments whose answers are folded away. */
  get folded(): ReadonlySet<string> {
    return this.#folded;
  }

  fold(folded: ReadonlySet<string>): void {
    this.#folded = folded;
    this.#host.requestUpdate();
  }

  /** Lays out the tree as it is now. */
  update(tree: Tree, view: View, sort: Sort, certainty: number): void {
    this.certainty = certainty;
    const before = this.chunks;
    this.#view = this.#selection?.flat ? 'timeline' : view;
    const kept = this.layout.update(tree, {
      view: this.#view,
      sort,
      certainty,
      collapsed: this.#folded,
      only: this.#selection?.ids ?? null,
    });
    if (kept) return;
    // Nothing stands where it stood: what was drawn there is of no use.
    for (const chunk of before.slice(SHED_AT_ONCE)) this.#stale.push(this.#nameOf(chunk));
    this.#order++;
  }

  /** Has the list hold the chunks there are, and behind them those that have not left yet. */
  fill(context: RowContext, now: number): void {
    const list = this.#host.renderRoot.querySelector('.list');
    if (!list) return;
    const elements = new Map<string, ColloquyChunk>();
    for (const chunk of this.chunks) {
      const name = this.#nameOf(chunk);
      const known = this.#elements.get(name) ?? emptyChunk();
      elements.set(name, Object.assign(known, { rows: chunk.rows, context, now }));
    }
    for (const name of this.#stale) {
      const left = this.#elements.get(name);
      if (left) elements.set(name, Object.assign(left, { inert: true }));
    }
    this.#elements = elements;
    setChildren(list, [...elements.values()]);
  }

  /** In another order no chunk is what it was. */
  #nameOf({ key }: Chunk): string {
    return `${this.#order} ${key}`;
  }

  /** Forgets what was folded or shown whole: the thread is another. */
  forget(): void {
    this.#folded = new Set();
    this.whole.clear();
    this.#selection = null;
  }

  /** Draws the rows of these comments again, and nothing else. */
  refresh(ids: Iterable<string>): void {
    const drawn = this.chunkElements();
    for (const id of ids) drawn[this.layout.chunkIndex(id)]?.redraw();
  }

  /** The chunks on the page, in order. Not by a search: it would pass every row there is. */
  chunkElements(): ColloquyChunk[] {
    const list = this.#host.renderRoot.querySelector('.list');
    const elements = [...(list?.children ?? [])] as ColloquyChunk[];
    return elements.slice(0, this.chunks.length);
  }
}

function emptyChunk(): ColloquyChunk {
  return Object.assign(element('colloquy-chunk', { role: 'none' }), { extent: 'nothing' as const });
}
