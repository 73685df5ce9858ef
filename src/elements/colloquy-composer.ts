/**
 * A field to write in: a new comment, an answer, or other words for one's own. Keeps a draft, counts,
 * completes names, asks guests who they are. Renders into its own light DOM, inside the thread's one
 * shadow root, so that no id reference crosses a root (A11Y-12) and parts stay in one tree; that also
 * keeps its fields out of any form of the page (A11Y-19). Sends nothing: the thread does.
 */
import { LitElement, type PropertyValues, type TemplateResult, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Guest } from '../model/source.js';
import { version } from '../version.js';
import { MentionPopup } from './controllers/mention-popup.js';
import { defineElement } from './define-element.js';
import { handOverDraft, joinedWords, readDraft, saveDraft } from './drafts.js';
import type { ComposerModel } from './writing/composer-model.js';
import { type Problem, composerTemplate } from './writing/composer-template.js';
import { readGuest, rememberGuest } from './writing/guest.js';
import { isComposing } from './is-composing.js';
import type { Completion } from './writing/mention-query.js';

/** Milliseconds after the last key in which a draft is kept (REL-7 allows 500). */
const DRAFT_DELAY = 400;
/** Milliseconds after the last key before anything is said about the length (A11Y-18). */
const SAY_DELAY = 1000;
/** From this share of the limit on it is said how much is left. */
const NEAR = 0.9;

let composers = 0;

/**
 * A field to write a comment in. Made by the thread when a reader begins to write.
 *
 * @tag colloquy-composer
 * @csspart composer - The field with all that belongs to it.
 * @csspart mention-list - The people whose name is being typed.
 * @csspart submit - The button that posts.
 */
export class ColloquyComposer extends LitElement {
  /** The version of Colloquy this class is from. */
  static readonly version: string = version;

  /** Registers the element, under another name if one is given. Never throws. */
  static define(tag = 'colloquy-composer'): void {
    defineElement(tag, this);
  }

  /** @internal */
  @property({ attribute: false })
  model: ComposerModel | null = null;

  @state()
  private text = '';
  @state()
  private saved = false;
  @state()
  private problem: Problem | null = null;
  @state()
  private announcement = '';
  @state()
  private links: readonly string[] = [];
  @state()
  private guest = { name: '', email: '', remember: false, asked: false };

  #peopleSaid = 0;
  readonly #id = `composer-${composers++}`;
  readonly #popup = new MentionPopup(
    this,
    () => this.model?.people() ?? [],
    (completion) => void this.#complete(completion),
  );
  #callOffSaving: (() => void) | undefined;
  #callOffSaying: (() => void) | undefined;
  /** Handed over; the words are the thread's now. */
  #submitted = false;

  /** Puts the caret at the end of the text. */
  override focus(): void {
    const field = this.#field;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
    // All of it where there is room, the field in any case.
    for (const part of [this.firstElementChild, field]) part?.scrollIntoView({ block: 'nearest' });
  }

  /** The words are on their way: the field is empty, and the draft is kept until they are confirmed. */
  handOver(): void {
    const { model, text } = this;
    if (model && model.draftKey !== null) handOverDraft(model.draftKey, text, model.now());
    this.#empty();
  }

  /** Forgets text and draft: they are not wanted. */
  #clear(): void {
    const { model } = this;
    if (model && model.draftKey !== null) saveDraft(model.draftKey, '', model.now());
    this.#empty();
  }

  #empty(): void {
    this.#callOffSaving?.();
    this.#submitted = true;
    this.text = '';
    this.saved = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.#submitted) this.#save();
    this.#callOffSaving?.();
    this.#callOffSaying?.();
    this.#popup.close();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { model } = this;
    if (!model) return;
    this.#sayPeople(model);
    if (!changed.has('model')) return;
    const before = changed.get('model') as ComposerModel | null | undefined;
    if (!before) this.#begin(model);
    else if (model.failure && model.failure !== before.failure) {
      this.#submitted = false;
      this.#write(joinedWords(model.text, this.text));
    }
  }

  /** How many people there are to choose from. */
  #sayPeople({ localizer }: ComposerModel): void {
    const count = this.#popup.options.length;
    if (count === this.#peopleSaid) return;
    this.#peopleSaid = count;
    this.announcement = count > 0 ? localizer.text('peopleFound', { count }) : '';
  }

  /** Puts words into the field that have come by another way than its keys. */
  #write(text: string): void {
    this.text = text;
    this.model?.onText(text);
    this.#later();
  }

  #begin(model: ComposerModel): void {
    const { draftKey: key, now, isHeld } = model;
    const kept = key === null ? null : readDraft(key, now(), undefined, isHeld);
    this.saved = kept !== null && model.typed === null;
    if (model.typed !== null) this.text = model.typed;
    else if (model.failure) this.#write(joinedWords(model.text, kept ?? ''));
    else this.text = kept ?? model.text;
    const remembered = readGuest();
    const known = model.guest ?? remembered;
    this.guest = {
      name: known?.name ?? '',
      email: known?.email ?? '',
      remember: remembered !== null,
      asked: model.viewer === null && model.guests !== 'none' && model.kind !== 'edit',
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { model, text, saved, problem, announcement, links } = this;
    if (!model) return nothing;
    return composerTemplate({
      model,
      id: this.#id,
      text,
      saved,
      problem,
      announcement,
      links,
      popup: this.#popup,
      guest: { ...this.guest, onChange: this.#onGuest },
      onInput: this.#onInput,
      onKey: this.#onKey,
      onCaret: this.#onCaret,
      onLeave: () => {
        this.#popup.close();
      },
      onChoose: (index) => {
        const field = this.#field;
        if (field) this.#popup.choose(index, field);
      },
      onQuote: this.#onQuote,
      onSubmit: this.#onSubmit,
      onCancel: this.#onCancel,
    });
  }

  protected override updated(): void {
    this.#grow();
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  get #field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  /** Where the browser does not let a field grow by itself. */
  #grow(): void {
    const field = this.#field;
    if (!field || CSS.supports('field-sizing', 'content')) return;
    field.style.setProperty('block-size', 'auto');
    field.style.setProperty('block-size', `${field.scrollHeight}px`);
  }

  readonly #onInput = (): void => {
    const field = this.#field;
    if (!field) return;
    this.text = field.value;
    this.model?.onText(field.value);
    this.saved = false;
    this.problem = null;
    this.#submitted = false;
    this.#popup.update(field);
    this.#later();
  };

  readonly #onCaret = (): void => {
    const field = this.#field;
    if (field) this.#popup.update(field);
  };

  #later(): void {
    this.#callOffSaving?.();
    this.#callOffSaying?.();
    this.#callOffSaving = this.model?.timer(() => {
      this.#save();
      void this.#look();
    }, DRAFT_DELAY);
    this.#callOffSaying = this.model?.timer(() => {
      this.#sayLength();
    }, SAY_DELAY);
  }

  #save(): void {
    const { model, text } = this;
    if (!model || model.draftKey === null) return;
    // What was there from the beginning, and is kept elsewhere, is no draft.
    const isDraft = text !== model.text || model.failure !== null;
    this.saved = saveDraft(model.draftKey, isDraft ? text : '', model.now());
  }

  async #look(): Promise<void> {
    const { model, text } = this;
    const links = (await model?.linksIn(text)) ?? [];
    if (text === this.text) this.links = links;
  }

  #sayLength(): void {
    const { model, text } = this;
    if (!model || model.limit === null || text.length < model.limit * NEAR) return;
    const left = model.limit - text.length;
    this.announcement =
      left < 0
        ? model.localizer.text('charactersOver', { count: -left })
        : model.localizer.text('charactersLeft', { count: left });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const field = this.#field;
    if (!field || isComposing(event)) return;
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (sends) this.#onSubmit();
    else if (!this.#popup.handleKey(event.key, field)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  async #complete({ text, caret }: Completion): Promise<void> {
    this.#write(text);
    await this.updateComplete;
    this.#field?.focus();
    this.#field?.setSelectionRange(caret, caret);
  }

  readonly #onGuest = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const value = field.type === 'checkbox' ? field.checked : field.value;
    this.guest = { ...this.guest, [field.dataset['guest'] ?? '']: value };
    this.problem = null;
  };

  readonly #onQuote = (): void => {
    const { model, text } = this;
    if (!model) return;
    const quote = model.selection.split('\n').map((line) => `> ${line}`.trimEnd());
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const written = `${before}${quote.join('\n')}\n\n`;
    void this.#complete({ text: written, caret: written.length });
  };

  readonly #onSubmit = (): void => {
    const { model, text } = this;
    if (!model || this.#submitted) return;
    this.problem = this.#problemOf(text, model);
    if (this.problem) {
      const wrong =
        this.problem === 'nothingWritten'
          ? 'textarea'
          : `[data-guest="${this.problem === 'guestNameNeeded' ? 'name' : 'email'}"]`;
      this.querySelector<HTMLElement>(wrong)?.focus();
      return;
    }
    if (model.limit !== null && text.length > model.limit) {
      this.#sayLength();
      return;
    }
    const guest = this.#guestOf(model);
    if (this.guest.asked) rememberGuest(this.guest.remember && guest ? guest : null);
    this.#submitted = true;
    this.#submitted = model.onSubmit({ text, ...(guest && { guest }) });
  };

  #problemOf(text: string, { guests }: ComposerModel): Problem | null {
    if (text.trim() === '') return 'nothingWritten';
    if (!this.guest.asked) return null;
    if (this.guest.name.trim() === '') return 'guestNameNeeded';
    const needsEmail = guests === 'name-and-email';
    return needsEmail && !/^\S+@\S+\.\S+$/.test(this.guest.email.trim())
      ? 'guestEmailNeeded'
      : null;
  }

  #guestOf({ guests }: ComposerModel): Guest | null {
    if (!this.guest.asked) return null;
    const name = this.guest.name.trim();
    return guests === 'name-and-email' ? { name, email: this.guest.email.trim() } : { name };
  }

  readonly #onCancel = (): void => {
    // What was kept stays kept until it is posted or discarded.
    if (this.model?.failure) this.#clear();
    this.model?.onCancel();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'colloquy-composer': ColloquyComposer;
  }
}
