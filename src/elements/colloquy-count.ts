/**
 * The number of an article's comments, for front pages. All counts of a page that come from one
 * place are asked for in one request.
 */
import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { property, state } from 'lit/decorators.js';
import { isAbortError } from '../model/errors.js';
import type { CommentSource } from '../model/source.js';
import { version } from '../version.js';
import { LocaleController } from './controllers/locale.js';
import { CountRequests } from './count-requests.js';
import { defineElement } from './define-element.js';
import { element, setAttribute, setChildren, setText } from './templates/element.js';
import { oneOf, warnOnce } from './warn.js';

const FORMATS = ['words', 'number'] as const;

/** One set for the page: elements ask together because they share it. */
const requests = new CountRequests();

/**
 * The number of an article's comments. Content inside the element is shown until the number is
 * known, and where it cannot be.
 *
 * @tag colloquy-count
 * @slot - Fallback.
 */
export class ColloquyCount extends ReactiveElement {
  /** The version of Colloquy this class is from. */
  static readonly version: string = version;

  /** Registers the element, under another name if one is given. Never throws. */
  static define(tag = 'colloquy-count'): void {
    defineElement(tag, this);
  }

  /** Where the comments live: the name of a registered source, or a source itself. */
  @property()
  source: string | CommentSource | null = null;

  /** Address of the comments or of a file of counts, for sources that read one. */
  @property({ reflect: true })
  src: string | null = null;

  /** The article's id. */
  @property({ reflect: true })
  article: string | null = null;

  /** `words` ("214 comments") or `number` ("214"). */
  @property()
  format: string | null = null;

  @state()
  private count: number | null = null;

  readonly #locale = new LocaleController(this);
  readonly #fallback = element('slot');
  readonly #words = element('span');
  #request: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
    this.#request = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#ask();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('source') || changed.has('src') || changed.has('article')) void this.#ask();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { count, renderRoot } = this;
    if (count === null) {
      setChildren(renderRoot, [this.#fallback]);
      return;
    }
    const { lang, number, text } = this.#locale.localizer;
    const words =
      oneOf(this, 'format', this.format, FORMATS, 'words') === 'number'
        ? number(count)
        : text('comments', { count });
    setAttribute(this.#words, 'lang', lang);
    setText(this.#words, words);
    setChildren(renderRoot, [this.#words]);
  }

  async #ask(): Promise<void> {
    this.#request?.abort();
    if (!this.isConnected) return;
    this.#request = new AbortController();
    const { signal } = this.#request;
    const source = this.source ?? (this.src ? 'json' : null);
    if (source === null) {
      warnOnce(`<${this.localName}> needs a source: source="json" src="…".`);
      return;
    }
    try {
      const count = await requests.ask(this, source, this.src, this.article ?? '', signal);
      if (!signal.aborted) this.count = count;
    } catch (failure) {
      if (isAbortError(failure)) return;
      this.count = null;
      warnOnce(`<${this.localName}> ${String(failure)}`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colloquy-count': ColloquyCount;
  }
}
