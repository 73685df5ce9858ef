/**
 * New comments of a live thread wait behind a pill, so that nothing moves under the reader (A11Y-9).
 * They are told of at most every ten seconds, and never by what they say.
 */
import { html, svg } from 'lit';
import { addEnglish } from '../../i18n/localize.js';
import { writingEnglish } from '../../i18n/messages-writing.js';
import { writingStyles } from '../../styles/writing.js';
import { caughtUp } from '../caught-up.js';
import { adoptStyles } from '../tools/adopt-styles.js';
import { drawing } from '../tools/icon.js';
import type { Tool, ToolParts } from '../tools/tool.js';
import type { ToolPlace } from '../templates/thread.js';

/** Milliseconds between two announcements. */
const QUIET = 10_000;
const UP = svg`<path d="M10 16V4m-4.5 4.5L10 4l4.5 4.5"/>`;

export class Arrivals implements Tool {
  readonly #parts: ToolParts;
  #told = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ToolParts) {
    this.#parts = parts;
    addEnglish(writingEnglish);
    adoptStyles(parts.host, writingStyles);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  draw(place: ToolPlace): unknown {
    const count = this.#count;
    if (place !== 'arrivals' || count === 0) return undefined;
    this.#tellLater();
    const words = this.#parts.locale.localizer.text('arrivals', { count });
    return html`<div class="pill-place">
      <button
        class="pill"
        part="new-comments"
        type="button"
        @pointerenter=${this.#approach}
        @focus=${this.#approach}
        @click=${this.#admit}
      >
        ${drawing(UP)}<span>${words}</span>
      </button>
    </div>`;
  }

  get #count(): number {
    return this.#parts.thread.state?.arrivals.size ?? 0;
  }

  #tellLater(): void {
    if (this.#timer !== undefined || this.#count === this.#told) return;
    const tell = (): void => {
      this.#timer = undefined;
      const count = this.#count;
      if (count === 0 || count === this.#told) return;
      this.#told = count;
      const { status, locale } = this.#parts;
      status.announce(locale.localizer.text('arrivals', { count }));
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#parts.host.requestUpdate();
      }, QUIET);
    };
    // Not while the thread is being drawn.
    this.#timer = setTimeout(tell);
  }

  /** Who comes to it may be led to the first of them in a moment, and need not wait for its neighbours then. */
  readonly #approach = (): void => {
    const { thread, rows } = this.#parts;
    const parents = [...(thread.state?.arrivals.values() ?? [])].map(({ parentId }) => parentId);
    const first = rows.firstAmong(new Set(parents.filter((id) => id !== null)));
    if (first !== null) rows.layOutAhead(first);
  };

  /** Focus goes to the first of them (A11Y-8). */
  readonly #admit = (): void => {
    const { thread, rows, host } = this.#parts;
    const arrived = new Set(thread.store?.getState().arrivals.keys());
    this.#told = 0;
    thread.store?.admitArrivals();
    void (async () => {
      await caughtUp(host, thread);
      const first = rows.firstAmong(arrived);
      const element = first === null ? null : await rows.bringIntoPlace(first);
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'center' });
    })();
  };
}
