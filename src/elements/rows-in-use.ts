/**
 * What readers and tools do with the rows of a thread: fold them, go to them, leave them and come
 * back, find them by their comment. Which there are is the business of `controllers/rows.ts`.
 */
import type { ReactiveElement } from '@lit/reactive-element';
import type { View } from '../conversation/row.js';
import type { Tree } from '../conversation/tree.js';
import { batchOf } from './batches.js';
import type { ColloquyChunk } from './colloquy-chunk.js';
import type { RowsController, Selection } from './controllers/rows.js';
import { permalink } from './permalink.js';
import { type ReadingPlace, holdAt } from './reading-place.js';

export class RowsInUse {
  readonly #host: ReactiveElement;
  readonly #rows: RowsController;
  /** What a link has led out of, until something else is selected. */
  #left: Selection | null = null;

  constructor(host: ReactiveElement, rows: RowsController) {
    this.#host = host;
    this.#rows = rows;
    rows.drawnIn = (id) => this.#drawnIn(id);
  }

  get tree(): Tree | null {
    return this.#rows.tree;
  }

  /** How rows are laid out. */
  get view(): View {
    return this.#rows.view;
  }

  /** Links below this are called probable. */
  get certainty(): number {
    return this.#rows.certainty;
  }

  /** Whether all chunks are drawn. */
  get complete(): boolean {
    return this.#rows.complete;
  }

  /** What has rows at the moment; null: every comment. */
  get selection(): Selection | null {
    return this.#rows.selection;
  }

  /**
   * Shows some comments alone, or all of them again.
   * @returns what is shown from now on: what was, where that is the same, so that nothing is laid out again
   */
  select(selection: Selection | null): Selection | null {
    this.#left = null;
    if (!isSame(this.selection, selection)) this.#rows.selection = selection;
    this.#host.requestUpdate();
    return this.selection;
  }

  /** The chunk that a comment stands in. */
  #chunkOf(id: string): ColloquyChunk | undefined {
    const chunks = this.chunkElements();
    const drawn = chunks[this.#drawnIn(id)];
    // It may stand where it no longer belongs.
    const belongs = drawn?.rows.some(({ comment }) => comment.id === id);
    return belongs ? drawn : chunks[this.#rows.layout.chunkIndex(id)];
  }

  /** In which chunk a comment is drawn, or -1: a browser knows what is drawn by its id. */
  #drawnIn(id: string): number {
    const article = this.#host.shadowRoot?.getElementById(permalink(id).slice(1));
    const chunk = article?.closest('colloquy-chunk');
    return chunk ? this.chunkElements().indexOf(chunk) : -1;
  }

  /** Draws the rows of these comments again, and nothing else. */
  refresh(ids: Iterable<string>): void {
    this.#rows.refresh(ids);
  }

  /** The chunks on the page, in order. */
  chunkElements(): readonly ColloquyChunk[] {
    return this.#rows.chunkElements();
  }

  /** Folds the answers to a comment away, or unfolds them. */
  toggleFold(id: string): void {
    const folded = new Set(this.#rows.folded);
    if (!folded.delete(id)) folded.add(id);
    this.#fold(folded);
  }

  /** Unfolds every branch a comment is folded away in. */
  unfoldTo(id: string): void {
    const folded = new Set(this.#rows.folded);
    for (let node = this.tree?.nodes.get(id)?.parent; node; node = node.parent) {
      folded.delete(node.comment.id);
    }
    if (folded.size < this.#rows.folded.size) this.#fold(folded);
  }

  #fold(folded: ReadonlySet<string>): void {
    this.#rows.folded = folded;
    this.#host.requestUpdate();
  }

  /** Shows all of a very long comment, or its beginning again. */
  toggleWhole(id: string): void {
    const { whole } = this.#rows;
    if (!whole.delete(id)) whole.add(id);
    this.refresh([id]);
  }

  /** The ids of all comments that have a row and are not folded away, in order. */
  ids(): string[] {
    return this.#rows.layout.rows.filter(({ hidden }) => !hidden).map(({ comment }) => comment.id);
  }

  /** Whether focus is on a comment, or on something in it. */
  hasFocus(): boolean {
    // What is about to leave has it only until the next paint.
    const own = '.list > :not([inert]) [data-id]';
    return Boolean(this.#host.shadowRoot?.activeElement?.closest(own));
  }

  /** Where a comment stands, as a place to come back to; null when it is not drawn. */
  placeOf(id: string): ReadingPlace | null {
    const row = this.rowElement(id);
    return row && placeOf(row);
  }

  /**
   * Unfolds and draws a comment.
   * @param within what a link led out of, for who comes back
   * @returns its element, or null where it is not laid out
   */
  async bringIntoPlace(id: string, within: Selection | null = null): Promise<HTMLElement | null> {
    this.unfoldTo(id);
    const { selection } = this;
    if (selection?.ids.has(id) === false && this.tree?.nodes.has(id)) {
      // Who is led out of what was found, or out of one conversation, has left it.
      this.select(null);
      this.#left = selection;
    } else if (within && within === this.#left) this.select(within);
    await this.#host.updateComplete;
    const chunk = this.#chunkOf(id);
    chunk?.draw(true);
    if (chunk) layOut(chunk);
    return this.rowElement(id)?.querySelector('article') ?? null;
  }

  /**
   * Lays out where an answer to a comment would come, for who may be led there: a browser keeps that when
   * it is skipped again. Only what is below the window, so that nothing moves that is seen.
   */
  layOutAhead(id: string): void {
    let above = this.tree?.nodes.get(id);
    for (let last = above; last; last = last.children.at(-1)) above = last;
    const chunk = above && this.#chunkOf(above.comment.id);
    if (!chunk || chunk.getBoundingClientRect().top < window.innerHeight) return;
    chunk.draw(true);
    layOut(chunk);
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
    const rows = inViewAmong(list.children)
      .flatMap((held) => (held.localName === 'colloquy-chunk' ? held : inViewAmong(held.children)))
      .flatMap((chunk) => inViewAmong(chunk.querySelectorAll<HTMLElement>('[data-id]')));
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
    const chunk = this.#chunkOf(id);
    const rows = chunk?.querySelectorAll<HTMLElement>('[data-id]') ?? [];
    return [...rows].find(({ dataset }) => dataset['id'] === id) ?? null;
  }

  /** The first of some comments in order of the page. */
  firstAmong(ids: ReadonlySet<string>): string | null {
    const [only] = ids;
    // A walk past all rows, where there is a choice.
    if (only !== undefined && ids.size === 1) return this.#chunkOf(only) ? only : null;
    return this.#rows.layout.rows.find(({ comment }) => ids.has(comment.id))?.comment.id ?? null;
  }

  /** The first comment in order of the page that is not among the known. */
  firstBeyond(known: ReadonlySet<string>): string | null {
    const row = this.#rows.layout.rows.find(({ comment }) => !known.has(comment.id));
    return row?.comment.id ?? null;
  }
}

/**
 * Lays the rows of a chunk out wherever they stand, until who goes to one of them is there. Off screen they would
 * have the room that was reserved, and where a row is in it is not where it will be.
 */
function layOut(chunk: ColloquyChunk): void {
  const skipped = [chunk, batchOf(chunk)].filter((each) => each !== null);
  for (const { style } of skipped) style.setProperty('content-visibility', 'visible');
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      for (const { style } of skipped) style.removeProperty('content-visibility');
    }),
  );
}

function isSame(a: Selection | null, b: Selection | null): boolean {
  if (!a || !b || a.flat !== b.flat || a.ids.size !== b.ids.size) return a === b;
  return [...a.ids].every((id) => b.ids.has(id));
}

function inViewAmong<Kind extends Element>(elements: Iterable<Kind>): Kind[] {
  return [...elements].filter(isInView);
}

function isInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}

function placeOf(row: HTMLElement): ReadingPlace {
  const article = row.querySelector('article') ?? row;
  return { id: row.dataset['id'] ?? '', top: article.getBoundingClientRect().top };
}
