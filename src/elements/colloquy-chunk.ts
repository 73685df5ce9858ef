/**
 * Some dozens of rows. Not public: it exists so that a change redraws as many comments instead of ten
 * thousand, and so that the browser can skip what is off screen. Renders into its own light DOM,
 * inside the thread's one shadow root, so that parts, ids and focus stay in one tree.
 */
import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import type { Row } from '../conversation/row.js';
import { batchOf } from './batches.js';
import { sameItems, shownIn } from './chunks.js';
import { setChildren } from './templates/element.js';
import { DrawnRow } from './templates/row.js';
import { inTurn } from './turns.js';
import type { RowContext } from './templates/row-context.js';

/**
 * How much of its rows a chunk shows. `text`: everything that is to be read, found, printed or heard,
 * without the buttons, of which ten thousand cost as much as the rest, and which nobody reaches who
 * has not come near.
 */
export type Extent = 'nothing' | 'text' | 'all';

/** Whether the browser says when a chunk comes near the screen. */
const TELLS = 'oncontentvisibilityautostatechange' in globalThis;

export class ColloquyChunk extends ReactiveElement {
  @property({
    attribute: false,
    hasChanged: (a: readonly Row[], b?: Row[]) => !sameItems(a, b ?? []),
  })
  rows: readonly Row[] = [];

  @property({ attribute: false })
  context: RowContext | undefined;

  /** The present time in milliseconds; apart from the context, because it alone may wait. */
  @property({ attribute: false })
  now = 0;

  @property({ attribute: false })
  extent: Extent = 'all';

  #skipped = false;
  /** Rows that took room when it was last drawn. */
  #shown = 0;
  /** What is told beside the rows has changed, or the time has. */
  #anew = false;
  /** By what tells a row apart. */
  #drawn: ReadonlyMap<string, DrawnRow> = new Map();

  constructor() {
    super();
    this.addEventListener('contentvisibilityautostatechange', (event) => {
      this.#skipped = (event as ContentVisibilityAutoStateChangeEvent).skipped;
      if (this.#skipped) return;
      if (this.extent !== 'all') this.draw(true);
      else if (this.isUpdatePending) this.performUpdate();
      else if (this.#anew) this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Of those in a batch that is skipped nothing is told.
    if (TELLS && batchOf(this)) this.#skipped = true;
  }

  get isDrawn(): boolean {
    return this.extent !== 'nothing';
  }

  /** Draws all rows again, also those of which nothing but what is told beside them has changed. */
  redraw(): void {
    this.#anew = true;
    this.requestUpdate();
  }

  /** Draws the rows now: their text, or `whole`. What is drawn stays. */
  draw(whole: boolean): void {
    const extent = whole || !TELLS ? 'all' : 'text';
    if (this.extent === 'all' || this.extent === extent) return;
    this.extent = extent;
    this.performUpdate();
  }

  /** Nobody sees the times of a chunk that is off screen; they are right when it comes into view. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const waits = this.#skipped && changed.size === 1 && changed.has('now');
    if (waits) this.#anew = true;
    return !waits;
  }

  /**
   * Who is off screen, or folded away, and takes no other room after it, has time. To unfold a long
   * branch at once would be to lay out all of it, because all of it stood on the screen, in no room.
   */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const shown = shownIn(this.rows);
    const waits = this.#shown === 0 ? shown > 0 : this.#skipped && shown === this.#shown;
    const draw = (): void => {
      this.performUpdate();
    };
    // Drawn meanwhile, it waits for nothing, and what changes next does not wait behind it.
    if (waits && this.isUpdatePending && this.hasUpdated && this.isDrawn) return inTurn(draw);
    draw();
    return undefined;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#drawRows(this.#anew || changed.size > 1 || !changed.has('rows'));
    this.#anew = false;
    if (!changed.has('rows')) return;
    this.#shown = shownIn(this.rows);
    this.style.setProperty('--_rows', `${this.#shown}`);
  }

  /** @param all also those that have stayed the same rows */
  #drawRows(all: boolean): void {
    const { context, now, extent } = this;
    const drawn = new Map<string, DrawnRow>();
    if (context && extent !== 'nothing') {
      for (const row of this.rows) {
        // A comment that is confirmed keeps its element, and with it focus.
        const key = context.rowKey(row.comment.id);
        const known = this.#drawn.get(key) ?? new DrawnRow(row);
        if (all || known.row !== row) known.draw(row, context, now, extent === 'all');
        drawn.set(key, known);
      }
    }
    this.#drawn = drawn;
    setChildren(
      this,
      [...drawn.values()].map(({ element }) => element),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colloquy-chunk': ColloquyChunk;
  }
}
