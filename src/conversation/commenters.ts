/**
 * Everybody who can be meant: who has written, when, and in which forms their names are written. It
 * answers which one person a reading fits best, or that several fit equally. Finding the readings is
 * for mentions.ts, choosing among a person's comments for replies.ts.
 */
import { appearance, keyOf } from './letters.js';
import { CORE, type FormKind, PART, PIECE, WHOLE, nameForms } from './name-forms.js';
import { type Moment, compareMoments } from './moments.js';
import type { NameSpan } from './names.js';
import { SpellingIndex, allowedErrors, misspelling } from './spelling.js';

/** Somebody with a name. Two people of one name count as one. */
export interface Person {
  /** As it looks: composed, without invisible characters. */
  readonly name: string;
  /** When each of their comments was written, the oldest first. */
  readonly written: Moment[];
  /** Known beside their comments: the article's author, the staff. */
  listed: boolean;
}

/** How well a reading fits whom. */
export interface Fit {
  /** Null when several people fit equally. */
  readonly person: Person | null;
  readonly kind: FormKind | typeof BEGINNING;
  readonly span: NameSpan;
  /** Errors of spelling. */
  readonly errors: number;
}

/** The first letters of somebody's name. */
export const BEGINNING = -1;

/** People by the kind of form; index is the FormKind. */
type Bucket = readonly [Person[], Person[], Person[], Person[]];

const KINDS: readonly FormKind[] = [WHOLE, CORE, PART, PIECE];

/** Letters by which beginnings of names are filed. */
const STEM = 3;
/** Names with one stem beyond which a beginning is hardly ever anybody's alone. */
const MOST_WITH_STEM = 500;

export class Commenters {
  readonly #people = new Map<string, Person>();
  readonly #forms = new Map<string, Bucket>();
  readonly #stems = new Map<string, Set<string>>();
  readonly #spellings = new SpellingIndex();
  /** Letters of the longest form known. */
  longest = 0;

  /** The person of a name, added if new; null for a name with nothing in it. */
  person(name: string): Person | null {
    const look = appearance(name);
    let person = this.#people.get(look);
    if (!person && look) {
      person = { name: look, written: [], listed: false };
      this.#name(person, look);
    }
    return person ?? null;
  }

  /** Makes another name of a person known. */
  alias(person: Person, name: string): void {
    const look = appearance(name);
    if (look && !this.#people.has(look)) this.#name(person, look);
  }

  #name(person: Person, look: string): void {
    this.#people.set(look, person);
    for (const { key, kind } of nameForms(look)) {
      let bucket = this.#forms.get(key);
      if (!bucket) {
        bucket = [[], [], [], []];
        this.#forms.set(key, bucket);
        this.#spellings.add(key);
        this.longest = Math.max(this.longest, key.length);
      }
      const people = bucket[kind];
      if (people[people.length - 1] !== person) people.push(person);
      if (kind >= CORE) this.#fileStem(key);
    }
  }

  #fileStem(key: string): void {
    const stem = key.slice(0, STEM);
    const keys = this.#stems.get(stem);
    if (keys) keys.add(key);
    else this.#stems.set(stem, new Set([key]));
  }

  /** Who is written exactly so, forgiving case, accents, spaces and the like. */
  exact(span: NameSpan, text: string, before: Moment): Fit | null {
    const bucket = this.#forms.get(span.key);
    if (!bucket) return null;
    for (const kind of KINDS) {
      const people: Person[] = [];
      for (const person of bucket[kind]) {
        if (isPresent(person, before) && permits(person, span)) people.push(person);
        // Looks tell whole names apart; of anything less, a second bearer settles the matter.
        if (people.length > 1 && kind !== WHOLE) break;
      }
      if (people.length === 0) continue;
      const person = kind === WHOLE ? mostAlike(people, text, span) : only(people);
      return { person, kind, span, errors: 0 };
    }
    return null;
  }

  /** Whether names of several words begin or end with these. */
  begins(key: string): boolean {
    return (this.#forms.get(key)?.[PART].length ?? 0) > 0;
  }

  /** Whose name is misspelt so. */
  misspelt(span: NameSpan, text: string, before: Moment): Fit | null {
    let best: Fit | null = null;
    for (const key of this.#spellings.search(span.key)) {
      const errors = misspelling(span.key, key);
      if (best && errors > best.errors) continue;
      const fit = this.exact({ ...span, key }, text, before);
      if (!fit || (fit.person && !sameWords(span, fit.person.name))) continue;
      const disputed: boolean = best?.errors === errors && best.person !== fit.person;
      best = { ...fit, errors, person: disputed ? null : fit.person };
    }
    return best;
  }

  /** Whose name begins so. */
  beginning(span: NameSpan, before: Moment): Fit | null {
    const people = new Set<Person>();
    const keys = this.#stems.get(span.key.slice(0, STEM));
    if (span.key.length < STEM || !keys || keys.size > MOST_WITH_STEM) return null;
    for (const key of keys) {
      if (!key.startsWith(span.key)) continue;
      for (const kind of [WHOLE, CORE] as const) {
        for (const person of this.#forms.get(key)?.[kind] ?? []) {
          if (isPresent(person, before)) people.add(person);
        }
      }
      if (people.size > 1) break;
    }
    if (people.size === 0) return null;
    return { person: only([...people]), kind: BEGINNING, span, errors: 0 };
  }
}

function isPresent(person: Person, before: Moment): boolean {
  const [first] = person.written;
  return person.listed || (first !== undefined && compareMoments(first, before) < 0);
}

/** Whether the punctuation between the words may stand in the person's name. */
function permits({ name }: Person, { crossed }: NameSpan): boolean {
  for (const mark of crossed) if (!name.includes(mark)) return false;
  return true;
}

function only(people: readonly Person[]): Person | null {
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** How far before its first letter a name can begin: with symbols, or brackets. */
const LEAD = 8;
const TAIL = /^[^\s\p{L}\p{N}@]*/u;

/** Of people whose names differ in looks alone, the one whose name looks as written. */
function mostAlike(people: readonly Person[], text: string, span: NameSpan): Person | null {
  if (people.length === 1) return only(people);
  const start = Math.max(0, (span.words[0]?.start ?? 0) - LEAD);
  const tail = TAIL.exec(text.slice(span.end, span.end + LEAD))?.[0] ?? '';
  const written = appearance(text.slice(start, span.end) + tail);
  const looks: ((text: string) => string)[] = [
    (look) => look,
    (look) => look.toLowerCase(),
    (look) => look.normalize('NFKC').toLowerCase(),
  ];
  for (const seen of looks) {
    const alike = people.filter(({ name }) => seen(written).includes(seen(name)));
    const longest = Math.max(...alike.map(({ name }) => name.length));
    if (alike.length > 0) return only(alike.filter(({ name }) => name.length === longest));
  }
  return null;
}

/** A misspelt name of several words has its errors where each word can bear them. */
function sameWords(span: NameSpan, name: string): boolean {
  const words = name.split(/\s+/).map(keyOf).filter(Boolean);
  if (words.length < 2 || words.length !== span.words.length) return true;
  return span.words.every(({ key }, index) => {
    const word = words[index] ?? '';
    return key === word || (allowedErrors(word) > 0 && misspelling(key, word) > 0);
  });
}
