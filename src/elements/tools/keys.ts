/**
 * Keys for readers who do not like to leave the keyboard, where the page asks for them (A11Y-7). They
 * work only while focus is in the comments and never while somebody writes; a list of them can be
 * opened, and there they can be turned off.
 */
import { type TemplateResult, html } from 'lit';
import { addEnglish } from '../../i18n/localize.js';
import type { MessageKey } from '../../i18n/messages.js';
import { toolsEnglish } from '../../i18n/messages-tools.js';
import { toolStyles } from '../../styles/tools.js';
import { readPreferences, rememberPreference } from '../preferences.js';
import { heading } from './heading.js';
import { adoptStyles } from './adopt-styles.js';
import type { Tool, ToolCalls, ToolParts } from './tool.js';
import type { ToolPlace } from '../templates/thread.js';

/** Each key, and what the list says of it. */
const KEYS = {
  j: 'keyNext',
  k: 'keyPrevious',
  p: 'keyParent',
  a: 'keyAnswer',
  n: 'keyNew',
  b: 'back',
  v: 'keyView',
  '/': 'search',
  '?': 'keyHelp',
} as const satisfies Record<string, MessageKey>;

type Key = keyof typeof KEYS;

/** What works whether or not the page asks for keys (roving.ts). */
const ARROWS = ['← →', 'keyArrows'] as const;

/** Where keys are letters to write, or have a meaning of their own. */
const WRITING = 'input, textarea, select, [contenteditable], dialog, colloquy-composer';

export class Keys implements Tool {
  readonly #parts: ToolParts;
  readonly #calls: ToolCalls;
  #on = readPreferences().keys ?? true;

  constructor(parts: ToolParts, calls: ToolCalls) {
    this.#parts = parts;
    this.#calls = calls;
    addEnglish(toolsEnglish);
    adoptStyles(parts.host, toolStyles);
    parts.host.renderRoot.addEventListener('keydown', this.#onKey as EventListener);
  }

  draw(place: ToolPlace): unknown {
    const { text } = this.#parts.locale.localizer;
    if (place === 'bar') {
      return html`<button
        class="tool keys-button"
        part="keys-button"
        type="button"
        aria-label=${`? ${text('keys')}`}
        title=${text('keys')}
        aria-haspopup="dialog"
        @click=${this.#help}
      >
        ?
      </button>`;
    }
    return place === 'float' ? this.#list() : undefined;
  }

  #list(): TemplateResult {
    const { locale, headingLevel } = this.#parts;
    const { text } = locale.localizer;
    const rows = [...Object.entries(KEYS), ARROWS].map(
      ([key, words]) =>
        html`<div>
          <dt><kbd>${key}</kbd></dt>
          <dd>${text(words)}</dd>
        </div>`,
    );
    return html`<dialog class="raised dialog" part="dialog keys" aria-label=${text('keys')}>
      ${heading(headingLevel() + 1, 'dialog-title', text('keys'))}
      <p>${text('keysHint')}</p>
      <dl class="keys">${rows}</dl>
      <label class="keys-on"
        ><input type="checkbox" .checked=${this.#on} @change=${this.#onToggle} />${text(
          'keysOn',
        )}</label
      >
      <div class="dialog-foot">
        <button class="button" part="button" type="button" @click=${this.#onClose}>
          ${text('closeKeys')}
        </button>
      </div>
    </dialog>`;
  }

  #dialog(): HTMLDialogElement | null {
    return this.#parts.host.renderRoot.querySelector<HTMLDialogElement>('dialog[part~="keys"]');
  }

  readonly #help = (): void => {
    this.#dialog()?.showModal();
  };

  readonly #onClose = (): void => {
    this.#dialog()?.close();
  };

  readonly #onToggle = ({ target }: Event): void => {
    this.#on = (target as HTMLInputElement).checked;
    rememberPreference({ keys: this.#on });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    if (event.target.closest(WRITING) || !this.#on) return;
    const key = keyOf(event);
    if (key === null) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#press(key, event.shiftKey);
  };

  async #press(key: Key, shift: boolean): Promise<void> {
    const { rows, permalinks, choices, choose } = this.#parts;
    const here = rows.place()?.id ?? rows.ids()[0];
    switch (key) {
      case 'j':
      case 'k':
        return this.#step(key === 'j' ? 1 : -1);
      case 'p':
        this.#jump(rows.tree?.nodes.get(here ?? '')?.parent?.comment.id);
        return;
      case 'a':
        this.#jump(this.#nextAnswer(here ?? ''));
        return;
      case 'n':
        this.#calls.nextNew(shift ? -1 : 1);
        return;
      case 'b':
        permalinks.return();
        return;
      case 'v':
        return choose({ view: choices.view === 'threaded' ? 'timeline' : 'threaded' });
      case '/':
        this.#calls.search();
        return;
      case '?':
        this.#help();
    }
  }

  /** Moves focus by one comment: no jump, so that there is nothing to come back from. */
  async #step(by: 1 | -1): Promise<void> {
    const { rows } = this.#parts;
    const ids = rows.ids();
    const place = rows.place();
    const at = place ? ids.indexOf(place.id) : -1;
    const id = ids[place && rows.hasFocus() ? at + by : Math.max(at, 0)];
    if (id === undefined) return;
    const comment = await rows.bringIntoPlace(id);
    comment?.focus({ preventScroll: true });
    comment?.scrollIntoView({ block: 'nearest' });
  }

  /** The first answer to a comment, or the next one to the same comment. */
  #nextAnswer(id: string): string | undefined {
    const node = this.#parts.rows.tree?.nodes.get(id);
    const [first] = node?.answers ?? [];
    if (first) return first.from;
    const siblings = node?.parent?.answers.map(({ from }) => from) ?? [];
    return siblings[siblings.indexOf(id) + 1];
  }

  #jump(id: string | undefined): void {
    if (id === undefined) return;
    const { permalinks, host } = this.#parts;
    const { activeElement } = host.shadowRoot ?? document;
    permalinks.goTo(id, activeElement instanceof HTMLElement ? activeElement : host);
  }
}

/** Keyboards of other scripts have the same key in the same place. */
function keyOf({ key, code }: KeyboardEvent): Key | null {
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : key;
  if (Object.hasOwn(KEYS, letter)) return letter as Key;
  const placed = /^\p{L}$/u.test(key) && !/^[a-z]$/i.test(key) ? code.replace('Key', '') : '';
  const latin = placed.toLowerCase();
  return Object.hasOwn(KEYS, latin) ? (latin as Key) : null;
}
