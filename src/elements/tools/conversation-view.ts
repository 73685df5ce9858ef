/**
 * One conversation alone: a comment, what it answers and what answers it; or of that the exchange of
 * two people, where they went on answering each other. Entered from a comment, left by the button
 * beside its count; the reader stays at the same comment both ways.
 */
import { html, nothing } from 'lit';
import { type Exchange, exchangeOf } from '../../conversation/exchange.js';
import type { Tree } from '../../conversation/tree.js';
import { addEnglish } from '../../i18n/localize.js';
import { toolsEnglish } from '../../i18n/messages-tools.js';
import { displayName } from '../../text/names.js';
import { toolStyles } from '../../styles/tools.js';
import { caughtUp } from '../caught-up.js';
import type { Selection } from '../controllers/rows.js';
import { heading } from './heading.js';
import { loadRest } from './load-rest.js';
import { adoptStyles } from './adopt-styles.js';
import type { Tool, ToolParts } from './tool.js';
import type { ToolPlace } from '../templates/thread.js';

/** Names that the heading gives before it counts. */
const NAMED = 3;

/** A comment, its ancestors and all below it. */
export function conversationOf({ nodes }: Tree, id: string): Set<string> {
  const node = nodes.get(id);
  const ids = new Set<string>();
  for (let above = node?.parent; above; above = above.parent) ids.add(above.comment.id);
  const pending = node ? [node] : [];
  for (let each = pending.pop(); each; each = pending.pop()) {
    ids.add(each.comment.id);
    pending.push(...each.children);
  }
  return ids;
}

export class ConversationView implements Tool {
  readonly #parts: ToolParts;
  #id = '';
  /** What there is of it between two people. */
  #exchange: Exchange | null = null;
  #onlyExchange = false;
  #selection: Selection | null = null;

  constructor(parts: ToolParts) {
    this.#parts = parts;
    addEnglish(toolsEnglish);
    adoptStyles(parts.host, toolStyles);
  }

  /** Shows the conversation around a comment, the reader at it. */
  act(_action: string, id: string | null): void {
    if (id !== null) this.show(id);
  }

  show(id: string): void {
    this.#id = id;
    this.#onlyExchange = false;
    this.#select();
    const { status } = this.#parts;
    void this.#goTo(id);
    status.announce(this.#count());
  }

  changed(): void {
    if (this.#isOpen()) this.#select();
  }

  draw(place: ToolPlace): unknown {
    if (place !== 'heading' || !this.#isOpen()) return undefined;
    const { locale, headingLevel } = this.#parts;
    const { text } = locale.localizer;
    return html`<header class="header" part="header">
        ${heading(headingLevel(), 'heading', this.#names())}
      </header>
      <p class="sub" part="conversation">
        <span>${this.#count()}</span>
        ${this.#exchangeButton()}
        <button class="fresh plain" part="show-all" type="button" @click=${this.#onAll}>
          ${text('showAll')}
        </button>
      </p>
      ${this.#rest()}`;
  }

  /** What is not loaded may belong to it. */
  #rest(): unknown {
    const { thread, locale } = this.#parts;
    const { state } = thread;
    if ((state?.next ?? null) === null) return nothing;
    const { text } = locale.localizer;
    return html`<p class="rest">
      ${text('notAllSearched')}
      <button type="button" aria-disabled=${state?.loadingMore ?? false} @click=${this.#onRest}>
        ${text('loadMoreUncounted')}
      </button>
    </p>`;
  }

  readonly #onRest = async (): Promise<void> => {
    const { thread, host, status } = this.#parts;
    await loadRest(thread.store, () => this.#isOpen());
    await caughtUp(host, thread);
    // The button that was pressed is gone.
    if (!this.#isOpen() || (thread.state?.next ?? null) !== null) return;
    host.renderRoot.querySelector<HTMLElement>('[part~="show-all"]')?.focus();
    status.announce(this.#count());
  };

  #exchangeButton(): unknown {
    if (!this.#exchange) return nothing;
    const { localizer } = this.#parts.locale;
    const people = this.#exchange.people.map(
      ({ name }) => html`<bdi>${displayName(name) || localizer.text('anonymous')}</bdi>`,
    );
    const words = this.#onlyExchange
      ? localizer.text('wholeConversation')
      : localizer.parts('onlyBetween', { names: spoken(people, localizer.lang) });
    return html`<button
      class="fresh plain"
      part="exchange"
      type="button"
      @click=${this.#onExchange}
    >
      <span>${words}</span>
    </button>`;
  }

  readonly #onExchange = (): void => {
    const { rows, status } = this.#parts;
    const place = rows.place();
    this.#onlyExchange = !this.#onlyExchange;
    this.#select();
    status.announce(this.#count());
    // A place without a row would lead out of the conversation.
    if (place && this.#selection?.ids.has(place.id)) void rows.returnTo(place);
  };

  #isOpen(): boolean {
    const { rows, thread } = this.#parts;
    return (
      this.#selection !== null &&
      rows.selection === this.#selection &&
      (thread.tree?.nodes.has(this.#id) ?? false)
    );
  }

  #select(): void {
    const { rows, thread } = this.#parts;
    if (!thread.tree?.nodes.has(this.#id)) return;
    this.#exchange = exchangeOf(thread.tree, this.#id, rows.certainty);
    const exchange = this.#onlyExchange ? this.#exchange : null;
    this.#selection = rows.select(
      exchange
        ? // As it went to and fro: what stood between is not there to be nested under.
          { ids: exchange.ids, flat: true }
        : { ids: conversationOf(thread.tree, this.#id), flat: false },
    );
  }

  #count(): string {
    const { locale, thread } = this.#parts;
    const { number, text } = locale.localizer;
    const { state } = thread;
    const total = Math.max(state?.total ?? 0, state?.comments.size ?? 0);
    return text('partOfAll', { count: this.#selection?.ids.size ?? 0, total: number(total) });
  }

  /** Who talks, in the order in which they began to. */
  #names(): unknown {
    const { thread, locale } = this.#parts;
    const { localizer } = locale;
    const names = new Set<string>();
    for (const { comment } of thread.tree?.timeline ?? []) {
      if (!this.#selection?.ids.has(comment.id) || comment.status === 'removed') continue;
      names.add(displayName(comment.author.name) || localizer.text('anonymous'));
    }
    const all = [...names].map((name) => html`<bdi>${name}</bdi>`);
    if (all.length <= NAMED) return spoken(all, localizer.lang);
    const few = localizer.list(all.slice(0, NAMED - 1));
    return localizer.parts('namesMore', { names: few, count: all.length - NAMED + 1 });
  }

  async #goTo(id: string): Promise<void> {
    const { rows } = this.#parts;
    const place = rows.placeOf(id);
    const comment = await rows.bringIntoPlace(id);
    comment?.focus({ preventScroll: true });
    await rows.returnTo(place);
  }

  readonly #onAll = (): void => {
    const { rows } = this.#parts;
    // The comment they are reading, which may be another one by now.
    const id = rows.place()?.id ?? this.#id;
    this.#selection = null;
    rows.select(null);
    void this.#goTo(id);
  };
}

/** The names with the language's "and" between the last two. */
function spoken<V>(items: readonly V[], tag: string): (string | V)[] {
  return new Intl.ListFormat(tag, { style: 'long' })
    .formatToParts(items.map((_, index) => `${index}`))
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] as V) : value));
}
