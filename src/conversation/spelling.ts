/**
 * Misspelt names: how far two keys are apart, how far they may be, and an index that finds the near
 * ones without comparing all. Digits are never misspelt: Ali7 and Ali8 are two people.
 */

const DIGITS = /\p{N}+/gu;
const SYLLABIC = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const CONSONANTAL = /^[\p{sc=Arabic}\p{sc=Hebrew}]/u;

/**
 * How many errors a name of this key may contain: the longer, the more. A character says more where
 * it is a syllable, and one more or less makes another name sooner where vowels are not written.
 */
export function allowedErrors(key: string): number {
  const weight = SYLLABIC.test(key) ? 1 : CONSONANTAL.test(key) ? -1 : 0;
  const length = key.length + weight;
  return length < 4 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3;
}

/**
 * Optimal string alignment distance (Damerau 1964): letters inserted, left out, changed, or swapped
 * with a neighbour.
 * @returns the distance, or more than the limit when it is greater
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let swapped: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(limit + 1);
    current[0] = row;
    let least = row;
    // Cells further from the diagonal than the limit cannot be on the way.
    const last = Math.min(b.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= last; column++) {
      const at = (line: number[], place: number): number => line[place] ?? limit + 1;
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(above, column - 1) + (same ? 0 : 1),
        at(above, column) + 1,
        at(current, column - 1) + 1,
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1) {
        cost = Math.min(cost, at(swapped, column - 2) + 1);
      }
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    swapped = above;
    above = current;
  }
  return above[b.length] ?? limit + 1;
}

/**
 * Whether one key is another misspelt. The first letter is hardly ever wrong.
 * @returns the number of errors, or 0 when it is not
 */
export function misspelling(written: string, name: string): number {
  return digitsOf(written) === digitsOf(name) ? errorsIn(written, name) : 0;
}

function errorsIn(written: string, name: string): number {
  const swapped = written[0] === name[1] && written[1] === name[0] && name.length > 4;
  if (written[0] !== name[0] && !swapped && !SYLLABIC.test(name)) return 0;
  const allowed = allowedErrors(name);
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
  return key.match(DIGITS)?.join() ?? '';
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

  /** Known keys that the given one may misspell, with the number of errors. */
  search(key: string): ReadonlyMap<string, number> {
    for (const waiting of this.#waiting) this.#file(waiting);
    this.#waiting = [];
    const digits = digitsOf(key);
    const letters = key.replace(DIGITS, '');
    const errors = Math.max(1, allowedErrors(key));
    const signatures = letters.length - errors > SHORT ? [] : deletions(letters);
    for (let length = letters.length - errors; length <= letters.length + errors; length++) {
      if (length > SHORT) signatures.push(...thirds(letters, length, errors));
    }
    const found = new Map<string, number>();
    for (const signature of signatures) {
      for (const filed of this.#filed.get(signature + digits) ?? []) {
        if (!found.has(filed)) found.set(filed, errorsIn(key, filed));
      }
    }
    return found;
  }

  #file(key: string): void {
    const digits = digitsOf(key);
    const letters = key.replace(DIGITS, '');
    const long = letters.length > SHORT;
    for (const signature of long ? thirds(letters, letters.length, 0) : deletions(letters)) {
      const filed = this.#filed.get(signature + digits);
      if (filed) filed.push(key);
      else this.#filed.set(signature + digits, [key]);
    }
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
