/**
 * Everybody who can be meant: who has written, when, and in which forms their names are written. It
 * answers which one person a reading fits best, or that several fit equally. Finding the readings is
 * for mentions.ts, choosing among a person's comments for targets.ts.
 */
import { appearance, keyOf } from './letters.js';
import { CORE, type FormKind, PART, PIECE, WHOLE, nameForms } from './name-forms.js';
import { type Moment, compareMoments } from '../moments.js';
import { mostAlike, namesake } from './looks.js';
import { type NameSpan, readWords } from './names.js';
import type { Person } from './person.js';
import { SoundIndex } from './sounds.js';
import { SpellingIndex, misspelling } from './spelling.js';

/** How well a reading fits whom. */
export interface Fit {
  /** Null when several people fit equally. */
  readonly person: Person | null;
  readonly kind: FormKind;
  readonly span: NameSpan;
  /** Errors of spelling. */
  readonly errors: number;
}

const KINDS: readonly FormKind[] = [WHOLE, CORE, PART, PIECE];

/** Code units of a name that are read; nobody writes out more. */
const LONGEST_NAME = 200;

const UMLAUT = /[äöü]/gi;

const NOBODY: readonly Person[] = [];

/** Errors that a name written by its sound counts as. */
const BY_EAR = 1;

/** Where Hangul begins, in which given names stand alone. */
const HANGUL = '\uac00';

export class Commenters {
  readonly #people = new Map<string, Person>();
  /** People by the keys of their names' forms, for each kind of form. */
  readonly #forms = KINDS.map(() => new Map<string, Person[]>());
  readonly #spellings = new SpellingIndex();
  readonly #sounds = new SoundIndex();
  /** Every word of every name, and every name in one word. */
  readonly #openers = new Set<string>();
  /** Letters of the longest form known. */
  longest = 0;

  /** The person of a name, added if new; null for a name with nothing in it. */
  person(name: string): Person | null {
    const known = this.#people.get(name);
    if (known) return known;
    const look = appearance(name.slice(0, LONGEST_NAME));
    let person = this.#people.get(look);
    if (!person && look) {
      person = { name: look, key: keyOf(look), written: [], listed: false };
      this.#name(person, look);
    }
    return person ?? null;
  }

  /** Makes another name of a person known. */
  alias(person: Person, name: string): void {
    const look = appearance(name.slice(0, LONGEST_NAME));
    if (look && !this.#people.has(look)) this.#name(person, look);
  }

  #name(person: Person, look: string): void {
    this.#people.set(look, person);
    let forms = nameForms(look);
    // Sänger, and Saenger.
    if (look.search(UMLAUT) >= 0) {
      forms = new Map([...forms, ...nameForms(look.replace(UMLAUT, '$&e'))]);
    }
    let whole: string | undefined;
    for (const { key } of readWords(look, 0, Infinity)) this.#openers.add(key);
    for (const [key, kind] of forms) {
      if (whole === undefined) this.#openers.add((whole = key));
      if (kind === PART || (kind === PIECE && key >= HANGUL)) this.#openers.add(key);
      const people = this.#forms[kind]?.get(key);
      if (people) people.push(person);
      else this.#forms[kind]?.set(key, [person]);
      if (key.length > this.longest) this.longest = key.length;
      // Parts are recognised through errors when the name begins with them.
      const spelt = kind >= CORE || (kind === PART && whole.startsWith(key));
      if (spelt && !people) {
        this.#spellings.add(key);
        this.#sounds.add(key);
      }
    }
  }

  #named(key: string, kind: FormKind): readonly Person[] {
    return this.#forms[kind]?.get(key) ?? NOBODY;
  }

  /** Whether a word occurs in names, so that it is worth reading on. */
  isNameWord(key: string): boolean {
    return this.#openers.has(key);
  }

  /** Who is written exactly so, forgiving case, accents, spaces and the like. */
  exact(span: NameSpan, text: string, before: Moment): Fit | null {
    for (const kind of KINDS) {
      const people: Person[] = [];
      for (const person of this.#named(span.key, kind)) {
        if (isPresent(person, before) && permits(person, kind, span)) people.push(person);
        // Looks tell whole names apart; of anything less, a bearer of another name settles it.
        if (kind !== WHOLE && people.some(({ key }) => key !== people[0]?.key)) break;
      }
      if (people.length === 0) continue;
      const person =
        kind === WHOLE ? mostAlike(people, text, span, before) : namesake(people, before);
      return { person, kind, span, errors: 0 };
    }
    return null;
  }

  /** Whether somebody's name of several words begins or ends with the word. */
  isPartOfName(key: string, before: Moment): boolean {
    return this.#named(key, PART).some((person) => isPresent(person, before));
  }

  /** Whose name is misspelt so. */
  misspelt(span: NameSpan, text: string, before: Moment): Fit | null {
    let best: Fit | null = null;
    for (const [key, errors] of this.#spellings.search(span.key)) {
      if (errors === 0 || (best && errors > best.errors)) continue;
      const fit = this.exact({ ...span, key }, text, before);
      if (!fit || (fit.person && !bearsErrors(span, fit))) continue;
      best = { ...fit, errors, person: rival(best, errors, fit.person) ? null : fit.person };
    }
    return best ?? this.#sounding(span, text, before);
  }

  /** Whose name sounds so, in another script or misspelt by ear. */
  #sounding(span: NameSpan, text: string, before: Moment): Fit | null {
    const last = span.words[span.words.length - 1]?.key ?? '';
    let best = null as Fit | null;
    for (const key of this.#sounds.search(span.key, span.key.length - last.length)) {
      const fit = this.exact({ ...span, key }, text, before);
      if (!fit) continue;
      if (best !== null && best.person !== fit.person) return null;
      best = { ...fit, errors: BY_EAR };
    }
    return best;
  }
}

function isPresent(person: Person, before: Moment): boolean {
  const [first] = person.written;
  return person.listed || (first !== undefined && compareMoments(first, before) < 0);
}

function rival(best: Fit | null, errors: number, person: Person | null): boolean {
  return best !== null && best.errors === errors && best.person !== person;
}

/** Whether the words may be read as a form of the person's name in spite of what stands between. */
function permits({ name }: Person, kind: FormKind, span: NameSpan): boolean {
  for (const mark of span.crossed) if (!name.includes(mark)) return false;
  if (kind > PART || !span.words.slice(1).some(({ before }) => /\s/.test(before))) return true;
  // `Rob I` is not Robi: a form in several words shares one with the name.
  const words = wordKeys(name);
  return [span.words[0], span.words[span.words.length - 1]].some(
    (word) => word !== undefined && words.includes(word.key),
  );
}

function wordKeys(name: string): string[] {
  return name.split(/\s+/).map(keyOf).filter(Boolean);
}

/** Letters beyond which even a short word of a name may contain an error, or fall apart in two. */
const LONG_NAME = 7;

/**
 * Whether the errors of a misspelt name stand where they can: each word bears its own, a word too
 * many is no error, and of parts of names only the first words are recognised through errors.
 */
function bearsErrors(written: NameSpan, { person, kind, span }: Fit): boolean {
  const words = wordKeys(person?.name ?? '');
  if (kind === PART && !words.join('').startsWith(span.key)) return false;
  if (words.length > 1 && words.length === written.words.length) {
    const least = span.key.length > LONG_NAME ? 1 : 0;
    return written.words.every(({ key }, index) => {
      const word = words[index] ?? '';
      return key === word || misspelling(key, word, least) > 0;
    });
  }
  const parts = written.words.filter(({ before }, index) => index === 0 || before !== '');
  if (parts.length > words.length && span.key.length <= LONG_NAME) return false;
  let shorter = '';
  return written.words.slice(0, -1).every(({ key }) => (shorter += key) !== span.key);
}
