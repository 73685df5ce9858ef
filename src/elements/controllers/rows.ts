/**
 * The rows of a thread on the page: laid out, folded, drawn bit by bit, found again by comment.
 * Chunks draw themselves; this decides which there are and which must draw again.
 */
import type { LitElement } from 'lit';
import type { View } from '../../conversation/rows.js';
import type { Tree } from '../../conversation/tree.js';
import type { Sort } from '../../model/source.js';
import type { Chunk } from '../chunks.js';
import type { ColloquyChunk } from '../colloquy-chunk.js';
import { ThreadLayout } from '../layout.js';
import { GradualDrawingController } from './gradual-drawing.js';

export class RowsController {
  readonly #host: LitElement;
  readonly #layout = new ThreadLayout();
  readonly #drawing: GradualDrawingController;
  readonly #headingIds = new Map<string, string>();
  #folded: ReadonlySet<string> = new Set();
  readonly #whole = new Set<string>();

  constructor(host: LitElement) {
    this.#host = host;
    this.#drawing = new GradualDrawingController(host);
  }

  get tree(): Tree | null {
    return this.#layout.tree;
  }

  /** The chunks that may be drawn by now. */
  get chunks(): readonly Chunk[] {
    return this.#layout.chunks.slice(0, this.#drawing.drawn);
  }

  /** Whether all of them may be. */
  get complete(): boolean {
    return this.#drawing.drawn >= this.#layout.chunks.length;
  }

  /** Lays out the tree as it is now. */
  update(tree: Tree, view: View, sort: Sort, certainty: number): void {
    const last = this.chunks.at(-1)?.key;
    const kept = this.#layout.update(tree, { view, sort, certainty, collapsed: this.#folded });
    const { chunks } = this.#layout;
    this.#drawing.setTotal(chunks.length);
    // What comes above must not take away what is there.
    if (kept) this.#drawing.drawAtLeast(chunks.findIndex(({ key }) => key === last) + 1);
    else this.#drawing.restart();
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
  }

  /** Draws the rows of these comments again, and nothing else. */
  refresh(ids: Iterable<string>): void {
    const drawn = this.chunkElements();
    for (const id of ids) drawn[this.#layout.chunkIndex(id)]?.requestUpdate();
  }

  /** Unfolds and draws a comment. @returns its element, or null where it is not laid out */
  async bringIntoPlace(id: string): Promise<HTMLElement | null> {
    this.unfoldTo(id);
    await this.#host.updateComplete;
    const index = this.#layout.chunkIndex(id);
    this.#drawing.drawAtLeast(index + 1);
    await this.#host.updateComplete;
    const rows = this.chunkElements()[index]?.querySelectorAll<HTMLElement>('[data-id]') ?? [];
    const row = [...rows].find(({ dataset }) => dataset['id'] === id);
    return row?.querySelector('article') ?? null;
  }

  /** The first comment in order of the page that is not among the known. */
  firstBeyond(known: ReadonlySet<string>): string | null {
    const row = this.#layout.rows.find(({ comment }) => !known.has(comment.id));
    return row?.comment.id ?? null;
  }

  /** An id for a comment's heading, unique in the shadow root. Ids of comments may hold anything. */
  headingId(id: string): string {
    let known = this.#headingIds.get(id);
    if (!known) this.#headingIds.set(id, (known = `c${this.#headingIds.size}`));
    return known;
  }

  /** The chunks on the page. Not by a search: it would pass every row there is. */
  chunkElements(): ColloquyChunk[] {
    const list = this.#host.renderRoot.querySelector('.list');
    return [...(list?.children ?? [])] as ColloquyChunk[];
  }
}
