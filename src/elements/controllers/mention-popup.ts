/**
 * The list of people that opens while a name is typed after an at-sign (A11Y-11): the keys of the
 * APG's editable combobox, on a text field that stays a text field. Decides and remembers; the
 * composer draws it.
 */
import type { ReactiveControllerHost } from 'lit';
import {
  type Completion,
  type MentionQuery,
  completeMention,
  mentionQuery,
} from '../writing/mention-query.js';
import { type Person, matchPeople } from '../writing/people.js';

/** The field as the popup sees it. */
export interface MentionField {
  readonly value: string;
  readonly selectionStart: number;
}

export class MentionPopup {
  /** Who may be meant; empty while the list is closed. */
  options: readonly Person[] = [];
  /** Which of them Enter would choose. */
  active = 0;

  readonly #host: ReactiveControllerHost;
  readonly #people: () => readonly Person[];
  readonly #complete: (completion: Completion) => void;
  #known: readonly Person[] | null = null;
  #query: MentionQuery | null = null;
  /** Where the at-sign stood when the list was closed with Escape: it stays closed there. */
  #dismissed: number | null = null;

  /**
   * @param people everybody, the nearest first; asked for once for each name typed
   * @param complete puts the text and the caret into the field
   */
  constructor(
    host: ReactiveControllerHost,
    people: () => readonly Person[],
    complete: (completion: Completion) => void,
  ) {
    this.#host = host;
    this.#people = people;
    this.#complete = complete;
  }

  get open(): boolean {
    return this.options.length > 0;
  }

  /** What is typed so far of the name. */
  get words(): string {
    return this.#query?.words ?? '';
  }

  /** The text or the caret is another. */
  update({ value, selectionStart }: MentionField): void {
    const query = mentionQuery(value, selectionStart);
    if (query?.start !== this.#dismissed) this.#dismissed = null;
    if (!query || this.#dismissed !== null) {
      this.close();
      return;
    }
    if (query.start !== this.#query?.start) this.#known = null;
    if (query.words !== this.#query?.words) this.active = 0;
    this.#query = query;
    this.#known ??= this.#people();
    this.options = matchPeople(this.#known, query.words);
    this.#host.requestUpdate();
  }

  close(): void {
    this.#query = null;
    this.#known = null;
    if (!this.open) return;
    this.options = [];
    this.#host.requestUpdate();
  }

  /** @returns whether the key was for the list, and does nothing else */
  handleKey(key: string, field: MentionField): boolean {
    if (!this.open) return false;
    const { length } = this.options;
    switch (key) {
      case 'ArrowDown':
        this.#activate((this.active + 1) % length);
        return true;
      case 'ArrowUp':
        this.#activate((this.active + length - 1) % length);
        return true;
      case 'Enter':
      case 'Tab':
        this.choose(this.active, field);
        return true;
      case 'Escape':
        this.#dismissed = this.#query?.start ?? null;
        this.close();
        return true;
      default:
        return false;
    }
  }

  /** Writes a name where it was being typed. */
  choose(index: number, { value, selectionStart }: MentionField): void {
    const person = this.options[index];
    const query = this.#query;
    if (!person || !query) return;
    this.close();
    this.#complete(completeMention(value, selectionStart, query, person.name));
  }

  #activate(index: number): void {
    this.active = index;
    this.#host.requestUpdate();
  }
}
