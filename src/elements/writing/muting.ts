/** Muting: what a muted person writes is a line with a way back. */
import { html } from 'lit';
import type { Row } from '../../conversation/row.js';
import { addEnglish } from '../../i18n/localize.js';
import { writingEnglish } from '../../i18n/messages-writing.js';
import { writingStyles } from '../../styles/writing.js';
import { displayName } from '../../text/names.js';
import { send } from '../events.js';
import { Muted } from './muted.js';
import { adoptStyles } from '../tools/adopt-styles.js';
import type { Tool, ToolParts } from '../tools/tool.js';
import type { RowPlace } from '../templates/row-context.js';

export class Muting implements Tool {
  readonly #parts: ToolParts;
  readonly #muted = new Muted();
  #asked = false;

  constructor(parts: ToolParts) {
    this.#parts = parts;
    addEnglish(writingEnglish);
    adoptStyles(parts.host, writingStyles);
  }

  /** Rows drawn before there was anybody to ask are drawn again. */
  changed(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#redraw();
  }

  act(action: string, id: string | null): void {
    const { rows, host } = this.#parts;
    const comment = rows.tree?.nodes.get(id ?? '')?.comment;
    if (!comment) return;
    const { author } = comment;
    const muted = action === 'mute';
    if (!send(host, 'colloquy-before-mute', { author, muted })) return;
    this.#muted.set(author, muted);
    this.#redraw();
    send(host, 'colloquy-muted', { author, muted });
    void host.updateComplete.then(() => {
      const next = muted ? '[data-action="unmute"]' : 'article';
      rows.rowElement(comment.id)?.querySelector<HTMLElement>(next)?.focus();
    });
  }

  drawRow(place: RowPlace, { comment: { author } }: Row): unknown {
    if (place !== 'instead' || !this.#muted.has(author)) return undefined;
    const { localizer } = this.#parts.locale;
    const name = displayName(author.name);
    return html`<p class="tombstone">
      ${localizer.parts('muted', { name: html`<bdi lang="">${name}</bdi>` })}
      <button
        class="action"
        type="button"
        data-action="unmute"
        aria-label=${localizer.text('unmuteName', { name })}
      >
        ${localizer.text('unmute')}
      </button>
    </p>`;
  }

  #redraw(): void {
    for (const chunk of this.#parts.rows.chunkElements()) chunk.redraw();
  }
}
