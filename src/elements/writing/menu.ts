/**
 * The menu of a comment: the keys of the APG's menu button. In the top layer, so that nothing clips
 * it. What the items do is done by others; `menu-items.ts` says which there are.
 */
import { html } from 'lit';
import { addEnglish } from '../../i18n/localize.js';
import { writingEnglish } from '../../i18n/messages-writing.js';
import { toolsEnglish } from '../../i18n/messages-tools.js';
import { toolStyles } from '../../styles/tools.js';
import { writingStyles } from '../../styles/writing.js';
import { permalink } from '../permalink.js';
import { drawing } from '../tools/icon.js';
import { adoptStyles } from '../tools/adopt-styles.js';
import { placeBeside } from '../tools/place-beside.js';
import type { Tool, ToolParts } from '../tools/tool.js';
import type { ToolPlace } from '../templates/thread.js';
import { type MenuItem, menuItems } from './menu-items.js';

interface OpenMenu {
  readonly id: string;
  readonly button: HTMLElement;
  readonly items: readonly MenuItem[];
  readonly copied: boolean;
}

export class CommentMenu implements Tool {
  readonly #parts: ToolParts;
  #open: OpenMenu | null = null;
  #closing = new AbortController();

  constructor(parts: ToolParts) {
    this.#parts = parts;
    addEnglish(toolsEnglish);
    addEnglish(writingEnglish);
    adoptStyles(parts.host, toolStyles);
    adoptStyles(parts.host, writingStyles);
  }

  stop(): void {
    this.#close();
  }

  act(_action: string, id: string | null, button: HTMLElement): void {
    if (id === null) return;
    if (this.#open?.button === button) this.#close();
    else void this.#show(id, button);
  }

  draw(place: ToolPlace): unknown {
    if (place !== 'float' || !this.#open) return undefined;
    const { items, copied } = this.#open;
    const { text } = this.#parts.locale.localizer;
    return html`<div
      class="raised menu"
      part="menu"
      role="menu"
      aria-label=${this.#open.button.ariaLabel ?? ''}
      popover="manual"
      @keydown=${this.#onKey}
    >
      ${items.map(
        (item, index) =>
          html`${item.apart ? html`<hr />` : ''}<button
              type="button"
              role="menuitem"
              tabindex="-1"
              @click=${() => void this.#run(index)}
            >
              ${drawing(item.icon)}<span
                >${item.action === 'copy' && copied ? text('linkCopied') : item.label}</span
              >
            </button>`,
      )}
    </div>`;
  }

  get #menu(): HTMLElement | null {
    return this.#parts.host.renderRoot.querySelector<HTMLElement>('.menu');
  }

  async #show(id: string, button: HTMLElement): Promise<void> {
    this.#close();
    const { host, rows } = this.#parts;
    const comment = rows.tree?.nodes.get(id)?.comment;
    if (!comment) return;
    this.#open = { id, button, items: menuItems(comment, this.#parts), copied: false };
    button.ariaExpanded = 'true';
    host.requestUpdate();
    await host.updateComplete;
    const menu = this.#menu;
    if (!menu) return;
    menu.showPopover();
    // A control can be used where it is not seen, by a screen reader for one.
    if (!placeBeside(menu, button, host)) {
      button.scrollIntoView({ block: 'center' });
      placeBeside(menu, button, host);
    }
    menu.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    this.#listen(menu);
  }

  /** Whatever the reader does elsewhere closes it; it stays beside its button as long as that is seen. */
  #listen(menu: HTMLElement): void {
    this.#closing = new AbortController();
    const { signal } = this.#closing;
    const leave = (event: Event): void => {
      const path = event.composedPath();
      if (!path.includes(menu) && !(this.#open && path.includes(this.#open.button))) this.#close();
    };
    document.addEventListener('pointerdown', leave, { signal, capture: true });
    document.addEventListener('focusin', leave, { signal });
    const follow = (): void => {
      const { button } = this.#open ?? {};
      if (button && !placeBeside(menu, button, this.#parts.host)) this.#close();
    };
    window.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    window.addEventListener('resize', follow, { signal });
  }

  #close(focus = false): void {
    const open = this.#open;
    if (!open) return;
    this.#closing.abort();
    this.#open = null;
    open.button.ariaExpanded = 'false';
    if (focus) open.button.focus();
    this.#menu?.hidePopover();
    this.#parts.host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const items = [...(this.#menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = items.indexOf(event.target as HTMLElement);
    const goTo = (index: number): void => {
      items.at(index % items.length)?.focus();
    };
    switch (event.key) {
      case 'ArrowDown':
        goTo(at + 1);
        break;
      case 'ArrowUp':
        goTo(at - 1);
        break;
      case 'Home':
        goTo(0);
        break;
      case 'End':
        goTo(-1);
        break;
      case 'Escape':
      case 'Tab':
        this.#close(true);
        break;
      default: {
        const letter = event.key.toLowerCase();
        const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
        const found = rest.find((item) => item.textContent.trim().toLowerCase().startsWith(letter));
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey || !found) return;
        found.focus();
      }
    }
    event.preventDefault();
    event.stopPropagation();
  };

  async #run(index: number): Promise<void> {
    const open = this.#open;
    const item = open?.items[index];
    if (!open || !item) return;
    const address = new URL(permalink(open.id), location.href).href;
    if (item.action === 'copy') {
      await this.#copy(address, open);
      return;
    }
    this.#close(true);
    if (item.action === 'share') {
      // A reader who closes the sheet has shared nothing, and nothing has failed.
      await navigator.share({ url: address, title: document.title }).catch(() => undefined);
    } else this.#parts.act(item.action, open.id, open.button);
  }

  async #copy(address: string, open: OpenMenu): Promise<void> {
    const { status, locale, host } = this.#parts;
    const { text } = locale.localizer;
    try {
      await navigator.clipboard.writeText(address);
      if (this.#open === open) this.#open = { ...open, copied: true };
      host.requestUpdate();
      status.announce(text('linkCopied'));
    } catch {
      status.tell(text('linkNotCopied'), true);
    }
  }
}
