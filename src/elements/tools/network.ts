/**
 * Says that the network is gone, or that this browser keeps nothing for later (REL-7, REL-8): in a
 * note under the heading, and to those who hear. Fetched while there is nothing else to do, because
 * without a network it cannot be.
 */
import { type ReactiveController, html, svg } from 'lit';
import { addEnglish } from '../../i18n/localize.js';
import { idleEnglish } from '../../i18n/messages-idle.js';
import { drawing } from './icon.js';
import type { Tool, ToolParts } from './tool.js';
import type { ToolPlace } from '../templates/thread.js';

const CLOUD = svg`<path d="M6 14.75h8a2.75 2.75 0 0 0 .5-5.45A4.5 4.5 0 0 0 6 8.5a3.13 3.13 0 0 0 0 6.25Z"/>`;

const CHANGES = ['online', 'offline'] as const;

export class Network implements Tool, ReactiveController {
  readonly #parts: ToolParts;
  #note: 'offlineNote' | 'memoryNote' | null = null;

  constructor(parts: ToolParts) {
    this.#parts = parts;
    addEnglish(idleEnglish);
    parts.host.addController(this);
  }

  hostConnected(): void {
    for (const type of CHANGES) window.addEventListener(type, this.#changed);
  }

  hostDisconnected(): void {
    for (const type of CHANGES) window.removeEventListener(type, this.#changed);
  }

  hostUpdate(): void {
    const { thread, status, locale } = this.#parts;
    const note = !navigator.onLine
      ? 'offlineNote'
      : thread.state?.outbox === 'memory'
        ? 'memoryNote'
        : null;
    if (note === this.#note) return;
    this.#note = note;
    if (note) status.announce(locale.localizer.text(note));
  }

  draw(place: ToolPlace): unknown {
    const note = this.#note;
    if (place !== 'notes' || !note) return undefined;
    const part = note === 'offlineNote' ? 'note offline' : 'note';
    return html`<div class="note" part=${part}>
      ${drawing(CLOUD)}<span>${this.#parts.locale.localizer.text(note)}</span>
    </div>`;
  }

  readonly #changed = (): void => {
    this.#parts.host.requestUpdate();
  };
}
