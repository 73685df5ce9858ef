/**
 * Misspelt names: how far two keys are apart, how far they may be, and an index that finds the near
 * ones without comparing all. Digits are never misspelt: Ali7 and Ali8 are two people.
 */

const DIGITS = /\p{N}+/gu;
const SYLLABIC = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const CONSONANTAL = /^[\p{sc=Arabic}\p{sc=Hebrew}]/u;

/** Errors that the longest name may contain. */
export const MOST_ERRORS = 3;

/**
 * How many errors a name of this key may contain: the longer, the more. A character says more where
 * it is a syllable, and one more or less makes another name sooner where vowels are not written.
 */
export function allowedErrors(key: string): number {
  // Most keys are Latin letters, which need no look at what script they are.
  const weight = key < '\u0590' ? 0 : SYLLABIC.test(key) ? 1 : CONSONANTAL.test(key) ? -1 : 0;
  const length = key.length + weight;
  return length < 4 ? 0 : length < 9 ? 1 : length < 14 ? 2 : MOST_ERRORS;
}

/**
 * Optimal string alignment distance (Damerau 1964): letters inserted, left out, changed, or swapped
 * with a neighbour.
 * @returns the distance, or more than the limit when it is greater
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const lines = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => lines[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    lines.push(line);
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line.push(
        Math.min(
          at(row - 1, column - 1) + changed,
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          swapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...line) > limit) return limit + 1;
  }
  return at(a.length, b.length);
}

/**
 * Whether one key is another misspelt. The first letter is hardly ever wrong.
 * @param least errors to allow a name however short it is, as a word of a longer one
 * @returns the number of errors, or 0 when it is not
 */
export function misspelling(written: string, name: string, least = 0): number {
  return digitsOf(written) === digitsOf(name) ? errorsIn(written, name, least) : 0;
}

function errorsIn(written: string, name: string, least = 0): number {
  const swapped = written[0] === name[1] && written[1] === name[0] && name.length > 4;
  if (written[0] !== name[0] && !swapped && !SYLLABIC.test(name)) return 0;
  const allowed = Math.max(least, allowedErrors(name));
  const errors = distance(written, name, allowed);
  return errors > allowed || (errors === 1 && isAnotherName(written, name)) ? 0 : errors;
}

const FINAL_VOWELS = /[aeiouy]{2}$/;

/** One letter changed makes another name of a short one, and a man's of a woman's: Maria, Mario. */
function isAnotherName(a: string, b: string): boolean {
  if (a.length !== b.length || SYLLABIC.test(a) || isTransposed(a, b)) return false;
  return a.length < 5 || (a.slice(0, -1) === b.slice(0, -1) && FINAL_VOWELS.test(a + b.slice(-1)));
}

function isTransposed(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

function digitsOf(key: string): string {
  return /^[a-z]*$/.test(key) ? '' : (key.match(DIGITS)?.join() ?? '');
}

/** By how many of their first letters names are filed. */
const FILED_LETTERS = 7;

/** How many names are filed only when somebody asks: a thread of so few is often spelt well. */
const FILED_LATER = 500;

/** How many names may begin, end or sound alike before they tell nobody apart. */
export const CROWD = 64;

type Files = Map<number, string | string[]>;

/**
 * Finds known keys near to a given one. Two beginnings one error apart become equal when the right
 * letter is left out of each (the deletion neighbourhood of Mor and Fraenkel, 1982); what follows
 * them is compared in full. Two errors within the first letters are not forgiven. Where a crowd begins
 * alike, as thousands of accounts of one maker do, its names are told by their ends in the same way, so
 * that no thread makes a search compare with all.
 */
export class SpellingIndex {
  /** Keys by their signatures; most have one to themselves. */
  readonly #filed: Files = new Map();
  readonly #byEnd: Files = new Map();
  readonly #crowded = new Set<string>();
  #waiting: string[] = [];

  add(key: string): void {
    if (allowedErrors(key) === 0) return;
    // More of them are filed one by one, or the first who asks would wait for all.
    if (this.#waiting.length < FILED_LATER) this.#waiting.push(key);
    else this.#file(key);
  }

  /** Known keys that the given one may misspell, with the number of errors. */
  search(key: string): ReadonlyMap<string, number> {
    for (const waiting of this.#waiting.splice(0)) this.#file(waiting);
    const found = new Map<string, number>();
    const compare = (names: readonly string[]): void => {
      for (const name of names) if (!found.has(name)) found.set(name, misspelling(key, name));
    };
    let crowded = false;
    for (const signature of signatures(key)) {
      const names = namesIn(this.#filed, signature);
      if (names.length > CROWD) crowded = true;
      else compare(names);
    }
    if (crowded) {
      for (const signature of signatures(reversed(key))) compare(namesIn(this.#byEnd, signature));
    }
    return found;
  }

  #file(key: string): void {
    for (const signature of signatures(key)) {
      const names = namesIn(this.#filed, signature);
      if (names.length === CROWD) for (const name of names) this.#fileByEnd(name);
      if (names.length >= CROWD) this.#fileByEnd(key);
      put(this.#filed, signature, key);
    }
  }

  #fileByEnd(key: string): void {
    if (this.#crowded.has(key)) return;
    this.#crowded.add(key);
    for (const signature of signatures(reversed(key))) put(this.#byEnd, signature, key);
  }
}

function namesIn(files: Files, signature: number): readonly string[] {
  const names = files.get(signature) ?? [];
  return typeof names === 'string' ? [names] : names;
}

/** Files a name, unless there is a crowd already: one more than that says that there is. */
function put(files: Files, signature: number, name: string): void {
  const filed = files.get(signature);
  if (filed === undefined) files.set(signature, name);
  else if (typeof filed === 'string') files.set(signature, [filed, name]);
  else if (filed.length <= CROWD) filed.push(name);
}

function reversed(key: string): string {
  return [...key].reverse().join('');
}

/** Numbers for the first letters, with each of them left out, together with all digits. */
function signatures(key: string): number[] {
  const digits = digitsOf(key);
  const letters = digits ? key.replace(DIGITS, '') : key;
  const found: number[] = [];
  for (let left = -1; left < Math.min(letters.length, FILED_LETTERS); left++) {
    found.push(hash(letters, hash(digits), left));
  }
  return found;
}

/** A small number for the first letters but one; others may have the same. */
function hash(letters: string, start = 0, left = -1): number {
  let sum = start;
  for (let index = 0; index < letters.length && index < FILED_LETTERS; index++) {
    if (index !== left) sum = (Math.imul(sum, 31) + letters.charCodeAt(index)) & 0x3fffffff;
  }
  return sum;
}
