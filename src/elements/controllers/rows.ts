/**
 * The rows of a thread on the page: laid out, folded, drawn bit by bit, found again by comment.
 * Chunks draw themselves; this decides which there are and which must draw again.
 */
import type { LitElement } from 'lit';
import { DEFAULT_CERTAINTY, type View } from '../../conversation/rows.js';
import type { Tree } from '../../conversation/tree.js';
import type { Sort } from '../../model/source.js';
import type { Chunk } from '../chunks.js';
import type { ColloquyChunk } from '../colloquy-chunk.js';
import { ThreadLayout } from '../layout.js';
import { type ReadingPlace, holdAt } from '../reading-place.js';
import { GradualDrawingController, type Leftovers } from './gradual-drawing.js';

/** Which comments have a row at the moment, and how they are laid out. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Each by itself, as in the timeline, whatever view was chosen. */
  readonly flat: boolean;
}

/** Chunks that leave the page in one slice. */
const SHED_AT_ONCE = 10;

/** A chunk by the order it stood in and its key there. */
export interface StaleChunk {
  readonly order: number;
  readonly key: string;
}

export class RowsController implements Leftovers {
  readonly #host: LitElement;
  /** Another number whenever the order has become another. */
  order = 0;

  readonly #layout = new ThreadLayout();
  readonly #stale: StaleChunk[] = [];
  #folded: ReadonlySet<string> = new Set();
  readonly #whole = new Set<string>();
  #selection: Selection | null = null;
  #view: View = 'threaded';
  /** Links below this are called probable. */
  certainty = DEFAULT_CERTAINTY;

  constructor(host: LitElement) {
    this.#host = host;
    new GradualDrawingController(host, () => this.chunkElements(), this);
  }

  get tree(): Tree | null {
    return this.#layout.tree;
  }

  get chunks(): readonly Chunk[] {
    return this.#layout.chunks;
  }

  /**
   * Chunks of orders before, which nobody sees any more. They go bit by bit: to take ten thousand
   * rows out of a page is a long task.
   */
  get stale(): readonly StaleChunk[] {
    return this.#stale;
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

  /** Lays out the tree as it is now. */
  update(tree: Tree, view: View, sort: Sort, certainty: number): void {
    this.certainty = certainty;
    const before = this.chunks;
    this.#view = this.#selection?.flat ? 'timeline' : view;
    const kept = this.#layout.update(tree, {
      view: this.#view,
      sort,
      certainty,
      collapsed: this.#folded,
      only: this.#selection?.ids ?? null,
    });
    if (kept) return;
    // Nothing stands where it stood: what was drawn there is of no use.
    for (const { key } of before.slice(SHED_AT_ONCE)) this.#stale.push({ order: this.order, key });
    this.order++;
  }

  /** Folds the answers to a comment away, or unfolds them. */
  toggleFold(id: string): void {
    const folded = new Set(this.#folded);
    if (!folded.delete(id)) folded.add(id);
    this.#folded = folded;
    this.#host.requestUpdate();
  }

  /** Unfolds every branch a comment is folded away in. */
  unfoldTo(id: string): void {
    const folded = new Set(this.#folded);
    for (let node = this.tree?.nodes.get(id)?.parent; node; node = node.parent) {
      folded.delete(node.comment.id);
    }
    if (folded.size === this.#folded.size) return;
    this.#folded = folded;
    this.#host.requestUpdate();
  }

  /** Shows all of a very long comment, or its beginning again. */
  toggleWhole(id: string): void {
    if (!this.#whole.delete(id)) this.#whole.add(id);
    this.refresh([id]);
  }

  isWhole(id: string): boolean {
    return this.#whole.has(id);
  }

  /** Forgets what was folded or shown whole: the thread is another. */
  forget(): void {
    this.#folded = new Set();
    this.#whole.clear();
    this.#selection = null;
  }

  /** Draws the rows of these comments again, and nothing else. */
  refresh(ids: Iterable<string>): void {
    const drawn = this.chunkElements();
    for (const id of ids) drawn[this.#layout.chunkIndex(id)]?.requestUpdate();
  }

  /** The ids of all comments that have a row and are not folded away, in order. */
  ids(): string[] {
    return this.#layout.rows.filter(({ hidden }) => !hidden).map(({ comment }) => comment.id);
  }

  /** Whether focus is on a comment, or on something in it. */
  hasFocus(): boolean {
    return Boolean(this.#host.shadowRoot?.activeElement?.closest('[data-id]'));
  }

  /** Where a comment stands, as a place to come back to; null when it is not drawn. */
  placeOf(id: string): ReadingPlace | null {
    const row = this.rowElement(id);
    return row && placeOf(row);
  }

  /** Unfolds and draws a comment. @returns its element, or null where it is not laid out */
  async bringIntoPlace(id: string): Promise<HTMLElement | null> {
    this.unfoldTo(id);
    // Who is led out of what was found, or out of one conversation, has left it.
    if (this.#selection?.ids.has(id) === false && this.tree?.nodes.has(id)) this.select(null);
    await this.#host.updateComplete;
    const index = this.#layout.chunkIndex(id);
    this.chunkElements()[index]?.draw(true);
    return this.rowElement(id)?.querySelector('article') ?? null;
  }

  /**
   * Where the reader is: at the comment that has focus, else at the first that begins in view, or
   * that fills it; null while the beginning of the list is in view.
   */
  place(): ReadingPlace | null {
    const { activeElement } = this.#host.shadowRoot ?? document;
    const list = this.#host.renderRoot.querySelector('.list');
    const own = activeElement?.closest<HTMLElement>('[data-id]');
    if (own && isInView(own)) return { ...placeOf(own), focused: true };
    if (!list || list.getBoundingClientRect().top >= 0) return null;
    const rows = this.chunkElements()
      .filter(isInView)
      .flatMap((chunk) => [...chunk.querySelectorAll<HTMLElement>('[data-id]')])
      .filter(isInView);
    const row = rows.find((each) => placeOf(each).top >= 0) ?? rows[0];
    return row ? placeOf(row) : null;
  }

  /** Brings the reader back to where they were, if that has a row. */
  async returnTo(place: ReadingPlace | null): Promise<void> {
    const element = place && (await this.bringIntoPlace(place.id));
    if (!element) return;
    // Another order may have taken away what had focus.
    if (place.focused && !this.hasFocus()) element.focus({ preventScroll: true });
    holdAt(element, place.top);
  }

  /** The element of a comment that is drawn, or null. */
  rowElement(id: string): HTMLElement | null {
    const chunk = this.chunkElements()[this.#layout.chunkIndex(id)];
    const rows = chunk?.querySelectorAll<HTMLElement>('[data-id]') ?? [];
    return [...rows].find(({ dataset }) => dataset['id'] === id) ?? null;
  }

  /** The first of some comments in order of the page. */
  firstAmong(ids: ReadonlySet<string>): string | null {
    return this.#layout.rows.find(({ comment }) => ids.has(comment.id))?.comment.id ?? null;
  }

  /** The first comment in order of the page that is not among the known. */
  firstBeyond(known: ReadonlySet<string>): string | null {
    const row = this.#layout.rows.find(({ comment }) => !known.has(comment.id));
    return row?.comment.id ?? null;
  }

  /** The chunks on the page, in order. Not by a search: it would pass every row there is. */
  chunkElements(): ColloquyChunk[] {
    const list = this.#host.renderRoot.querySelector('.list');
    const elements = [...(list?.children ?? [])] as ColloquyChunk[];
    return elements.slice(0, this.chunks.length);
  }
}

function isInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}

function placeOf(row: HTMLElement): ReadingPlace {
  const article = row.querySelector('article') ?? row;
  return { id: row.dataset['id'] ?? '', top: article.getBoundingClientRect().top };
}
