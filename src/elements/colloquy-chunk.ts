/**
 * About fifty rows. Not public: it exists so that a change redraws fifty comments instead of ten
 * thousand, and so that the browser can skip what is off screen. Renders into its own light DOM,
 * inside the thread's one shadow root, so that parts, ids and focus stay in one tree.
 */
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Row } from '../conversation/rows.js';
import { sameItems } from './chunks.js';
import { rowTemplate } from './templates/row.js';
import type { RowContext } from './templates/row-context.js';

export class ColloquyChunk extends LitElement {
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

  #skipped = false;

  constructor() {
    super();
    this.addEventListener('contentvisibilityautostatechange', (event) => {
      this.#skipped = (event as ContentVisibilityAutoStateChangeEvent).skipped;
      if (!this.#skipped) this.requestUpdate();
    });
  }

  /** Nobody sees the times of a chunk that is off screen; they are right when it comes into view. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    return !(this.#skipped && changed.size === 1 && changed.has('now'));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.style.setProperty('--_rows', String(this.rows.filter(({ hidden }) => !hidden).length));
  }

  protected override render(): unknown {
    const { context, now } = this;
    return (
      context &&
      repeat(
        this.rows,
        (row) => context.rowKey(row.comment.id),
        (row) => rowTemplate(row, context, now),
      )
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colloquy-chunk': ColloquyChunk;
  }
}
