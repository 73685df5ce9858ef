/**
 * Misspelt names: how far two spellings are apart, how far they may be, and an index that finds the
 * near ones without comparing all. Digits are never misspelt: Ali7 and Ali8 are two people.
 */

const DIGITS = /\p{N}+/gu;
const SYLLABIC = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const CONSONANTAL = /^[\p{sc=Arabic}\p{sc=Hebrew}]/u;

/**
 * How many errors a name of this spelling may contain. A letter says more where a character is a
 * syllable, and a changed one makes another name sooner where vowels are not written.
 */
export function allowedErrors(key: string): number {
  let length = key.length;
  if (SYLLABIC.test(key)) length += 1;
  else if (CONSONANTAL.test(key)) length -= 1;
  return length < 4 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3;
}

/**
 * Optimal string alignment distance (Damerau 1964): letters inserted, left out, changed, or swapped
 * with a neighbour.
 * @returns the distance, or `limit + 1` when it is greater than the limit
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}

/**
 * Whether one key is another misspelt. The first letter is hardly ever wrong.
 * @returns the distance, or 0 when it is none
 */
export function misspelling(written: string, name: string): number {
  const allowed = allowedErrors(name);
  if (digitsOf(written) !== digitsOf(name)) return 0;
  const swapped = written[0] === name[1] && written[1] === name[0];
  if (written[0] !== name[0] && !(swapped && name.length > 4) && !SYLLABIC.test(name)) return 0;
  const errors = distance(written, name, allowed);
  if (errors > allowed) return 0;
  return errors === 1 && isAnotherName(written, name) ? 0 : errors;
}

/** One letter changed makes another name of a short one, and a man's of a woman's: Maria, Mario. */
function isAnotherName(a: string, b: string): boolean {
  if (a.length !== b.length || SYLLABIC.test(a) || isTransposed(a, b)) return false;
  return a.length < 5 || (a.slice(0, -1) === b.slice(0, -1) && FINAL_VOWEL.test(a + b.slice(-1)));
}

const FINAL_VOWEL = /[aeiouy]{2}$/;

function digitsOf(key: string): string {
  return key.match(DIGITS)?.join() ?? '';
}

function isTransposed(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** Names up to this length are filed with each of their letters left out, longer ones by thirds. */
const SHORT = 7;

/**
 * Finds known keys near to a given one. Two short keys one error apart become equal when the right
 * letter is left out of each (the deletion neighbourhood of Mor and Fraenkel, 1982); of a long key
 * with up to two errors at least one third stands unchanged, shifted a little at most.
 */
export class SpellingIndex {
  readonly #filed = new Map<string, string[]>();
  /** Filed when somebody first asks: most threads are spelt well. */
  #waiting: string[] = [];

  add(key: string): void {
    if (allowedErrors(key) > 0) this.#waiting.push(key);
  }

  #file(key: string): void {
    const letters = key.replace(DIGITS, '');
    const signatures =
      letters.length > SHORT ? thirds(letters, letters.length, 0) : deletions(letters);
    for (const signature of signatures) {
      const filed = this.#filed.get(signature + digitsOf(key));
      if (filed) filed.push(key);
      else this.#filed.set(signature + digitsOf(key), [key]);
    }
  }

  /** Known keys that the given one may misspell. */
  search(key: string): Set<string> {
    for (const waiting of this.#waiting) this.#file(waiting);
    this.#waiting = [];
    const letters = key.replace(DIGITS, '');
    const digits = digitsOf(key);
    const errors = Math.max(1, allowedErrors(key));
    const signatures = letters.length - errors > SHORT ? [] : deletions(letters);
    for (let length = letters.length - errors; length <= letters.length + errors; length++) {
      if (length > SHORT) signatures.push(...thirds(letters, length, errors));
    }
    const found = new Set<string>();
    for (const signature of signatures) {
      for (const filed of this.#filed.get(signature + digits) ?? []) {
        if (misspelling(key, filed)) found.add(filed);
      }
    }
    return found;
  }
}

/** The letters themselves, and all ways to leave one out. */
function deletions(letters: string): string[] {
  const left = [letters];
  for (let index = 0; index < letters.length; index++) {
    left.push(letters.slice(0, index) + letters.slice(index + 1));
  }
  return left;
}

/** The thirds of a name of the given length, where errors may have moved them. */
function thirds(letters: string, length: number, errors: number): string[] {
  const third = Math.floor(length / 3);
  const found: string[] = [];
  for (let part = 0; part < 3; part++) {
    const size = part < 2 ? third : length - 2 * third;
    const from = Math.max(0, part * third - errors);
    const to = Math.min(letters.length - size, part * third + errors);
    for (let start = from; start <= to; start++) {
      found.push(`${length} ${part} ${letters.slice(start, start + size)} `);
    }
  }
  return found;
}
