/**
 * Keeps a host in the language it stands in: its nearest `lang`, through shadow hosts, followed
 * while it changes, as is the host's own `dir`. English until the words have arrived, and where they do not.
 */
import type { ReactiveElement, ReactiveController } from '@lit/reactive-element';
import { resolveLanguage } from '../../i18n/language.js';
import { ENGLISH, loadLocale } from '../../i18n/load-locale.js';
import type { LocaleModule } from '../../i18n/locale.js';
import { type Localizer, createLocalizer } from '../../i18n/localize.js';
import type { Messages, ReadingMessages } from '../../i18n/messages.js';

export class LocaleController implements ReactiveController {
  localizer: Localizer = createLocalizer(ENGLISH);
  /** The direction the page is written in. */
  pageDirection = 'ltr';

  /** When the words of the language have arrived. Never rejects. */
  following: Promise<void> = Promise.resolve();

  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;
  #language = 'en';
  #overrides: Partial<Messages> = {};
  /** Not only the words of reading are wanted. */
  #whole = false;
  /** Fetches those that are not there yet. */
  #addRest: AddRest | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // To ask in the middle of drawing would have the page laid out before it is drawn.
    const readDirection = (): void => {
      this.pageDirection = getComputedStyle(document.documentElement).direction;
    };
    readDirection();
    this.#observer = new MutationObserver((records) => {
      const before = this.pageDirection;
      readDirection();
      this.following = this.#follow();
      if (before !== this.pageDirection || records.some(({ target }) => target === this.#host)) {
        this.#host.requestUpdate();
      }
    });
    const options = { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true };
    for (let node: Node = this.#host; ;) {
      const root = node.getRootNode();
      this.#observer.observe(root, options);
      if (!(root instanceof ShadowRoot)) break;
      node = root.host;
    }
    this.following = this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Replaces single messages by the publisher's own words. */
  override(messages: Partial<Messages>): void {
    this.#overrides = messages;
    this.#language = '';
    this.following = this.#follow();
  }

  /** Whether the words of all that may be drawn are there. */
  get isComplete(): boolean {
    return !this.#addRest;
  }

  /** Has the words of what comes after reading, from now on. Rejects where they cannot be had. */
  async complete(): Promise<void> {
    this.#whole = true;
    await this.following;
    await this.#addRest?.();
  }

  async #follow(): Promise<void> {
    const language = resolveLanguage(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    const { later, ...locale } = await loadLocale(language);
    const messages = { ...locale.messages, ...this.#overrides };
    const addRest = later && this.#adding(later, messages);
    // Where the rest does not come, it is said in English.
    if (this.#whole) await addRest?.().catch(() => {});
    // The language may have changed again while the words were on their way.
    if (language !== this.#language) return;
    this.#addRest = this.#whole ? undefined : addRest;
    this.localizer = createLocalizer({ ...locale, messages });
    this.#host.requestUpdate();
  }

  /** Nothing that is drawn says any of them, so that nothing is drawn again. */
  #adding(later: NonNullable<LocaleModule['later']>, messages: ReadingMessages): AddRest {
    const addRest = async (): Promise<void> => {
      Object.assign(messages, (await later()).messages, this.#overrides);
      if (addRest === this.#addRest) this.#addRest = undefined;
    };
    return addRest;
  }
}

type AddRest = () => Promise<void>;
