/**
 * Deleting one's own comment: it is gone at once, and for some seconds there is a way back. Only then
 * is the source told; a page that is left tells it at once.
 */
import { html } from 'lit';
import type { Row } from '../../conversation/row.js';
import { addEnglish } from '../../i18n/localize.js';
import { writingEnglish } from '../../i18n/messages-writing.js';
import { isAbortError, toSourceError } from '../../model/errors.js';
import { bodyOf } from '../../store/conversation.js';
import { writingStyles } from '../../styles/writing.js';
import { send } from '../events.js';
import { adoptStyles } from '../tools/adopt-styles.js';
import { firstWords } from './first-words.js';
import { focusBeyond } from './focus-beyond.js';
import type { Tool, ToolParts } from '../tools/tool.js';
import type { RowPlace } from '../templates/row-context.js';

/** Milliseconds for a second thought. */
const UNDO_WINDOW = 6000;

export class Removal implements Tool {
  readonly #parts: ToolParts;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(parts: ToolParts) {
    this.#parts = parts;
    addEnglish(writingEnglish);
    adoptStyles(parts.host, writingStyles);
    parts.host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#tellAll);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#tellAll);
    this.#tellAll();
  }

  act(action: string, id: string | null): void {
    if (id === null) return;
    if (action === 'undo-remove') this.#undo(id);
    else this.#begin(id);
  }

  drawRow(place: RowPlace, { comment }: Row): unknown {
    if (place !== 'instead' || !this.#waiting.has(comment.id)) return undefined;
    const { text } = this.#parts.locale.localizer;
    const words = firstWords(bodyOf(comment).plain);
    return html`<p class="tombstone">
      ${text('deleted')}
      <button
        class="action"
        type="button"
        data-action="undo-remove"
        aria-label=${text('labelQuoting', { label: text('undoDelete'), words })}
      >
        ${text('undo')}
      </button>
    </p>`;
  }

  #begin(id: string): void {
    const { host, rows } = this.#parts;
    const comment = rows.tree?.nodes.get(id)?.comment;
    if (!comment || !send(host, 'colloquy-before-remove', { comment })) return;
    // A page that is left has no time to fetch anything.
    void this.#parts.thread.store?.prepareWriting().catch(() => undefined);
    this.#waiting.set(
      id,
      setTimeout(() => {
        this.#tell(id);
      }, UNDO_WINDOW),
    );
    void this.#redraw(id, '[data-action="undo-remove"]');
  }

  #undo(id: string): void {
    clearTimeout(this.#waiting.get(id));
    this.#waiting.delete(id);
    void this.#redraw(id, '[data-action="menu"]');
  }

  #tell(id: string): void {
    const { thread, status, host, rows, locale } = this.#parts;
    const refocus = focusBeyond(this.#parts, id);
    clearTimeout(this.#waiting.get(id));
    this.#waiting.delete(id);
    // The button goes, and focus must not go with it.
    const focused = rows.rowElement(id)?.contains(host.shadowRoot?.activeElement ?? null);
    const removing = thread.store?.remove(id) ?? Promise.resolve();
    removing.then(focused ? refocus : undefined, (failure: unknown) => {
      if (isAbortError(failure)) return;
      const error = toSourceError(failure);
      const { text } = locale.localizer;
      status.announce(text('notSaved', { reason: text(`reason-${error.code}`) }), true);
      send(host, 'colloquy-error', { error });
    });
    void this.#redraw(id, focused ? 'article' : null);
  }

  readonly #tellAll = (): void => {
    for (const id of [...this.#waiting.keys()]) this.#tell(id);
  };

  async #redraw(id: string, focus: string | null): Promise<void> {
    const { rows, host } = this.#parts;
    rows.refresh([id]);
    await host.updateComplete;
    if (focus !== null) rows.rowElement(id)?.querySelector<HTMLElement>(focus)?.focus();
  }
}
