/**
 * The forms in which others write a name, from the whole of it down to initials. Which form fits
 * whom, and whether it fits one person only, is for commenters.ts to say.
 */
import { keyOf, markedKeyOf } from './letters.js';
import { readWords } from './names.js';
import { ORDINARY, SHORT_FORMS, TITLES } from './vocabulary.js';

/** How much of a name a form keeps; the higher always goes before the lower. */
export const WHOLE = 3;
/** Without what stands in brackets or behind a comma, or without titles. */
export const CORE = 2;
/** Whole words from its beginning or its end, or its two words turned round. */
export const PART = 1;
/** Its first letters, initials, pieces of compounds, short forms. */
export const PIECE = 0;
export type FormKind = typeof WHOLE | typeof CORE | typeof PART | typeof PIECE;

export interface NameForm {
  readonly key: string;
  readonly kind: FormKind;
}

const BRACKETS = /[([{（［【][^)\]}）］】]*[)\]}）］】]/g;
const APPENDIX = /\s*(?:[,|，、]|\s[-–—]\s).*$/;
const HAN_OR_HANGUL = /^(?:\p{sc=Han}{3,4}|\p{sc=Hangul}{3,4})$/u;
/** Names of more words than this are sentences; their beginnings and ends are not tried. */
const MOST_WORDS = 8;

/** Letters that a beginning keeps of a name: one says too little, many are the name misspelt. */
const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 8;

/** The forms of a name, the strongest first, each key once. Empty when there is nothing to write. */
export function nameForms(name: string): NameForm[] {
  const forms = new Map<string, FormKind>();
  const add = (kind: FormKind, key: string, shortest: number): void => {
    const tooCommon = kind <= PART && ORDINARY.has(key);
    if (key.length >= shortest && !forms.has(key) && !tooCommon) forms.set(key, kind);
  };
  const core = name.replace(BRACKETS, ' ').replace(APPENDIX, '');
  const words = core.split(/\s+/).map(keyOf).filter(Boolean);
  const whole = keyOf(name) || markedKeyOf(name);
  add(WHOLE, whole, 1);
  add(CORE, words.join(''), 1);
  while (words.length > 1 && TITLES.has(words[0] ?? '')) {
    words.shift();
    add(CORE, words.join(''), 2);
  }
  const count = words.length;
  const first = words[0] ?? '';
  const last = words[count - 1] ?? '';
  if (count === 2) add(PART, last + first, 4);
  if (count > 1 && count <= MOST_WORDS) addParts(words, add);
  if (count > 1) {
    add(PIECE, initials(words), 2);
    add(PIECE, initials(words.slice(0, -1)) + last, 4);
    add(PIECE, first + last.charAt(0), 3);
  }
  for (const other of SHORT_FORMS.get(first) ?? []) {
    add(PIECE, other, 2);
    if (count > 1) add(PIECE, other + last, 2);
  }
  if (count === 1) addPieces(core, first, add);
  const beginning = count > 1 ? first : whole;
  for (let length = SHORTEST_BEGINNING; length <= LONGEST_BEGINNING; length++) {
    if (length < beginning.length) add(PIECE, beginning.slice(0, length), 1);
  }
  return [...forms].map(([key, kind]) => ({ key, kind }));
}

type Add = (kind: FormKind, key: string, shortest: number) => void;

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** Beginnings and ends of a name of several words, and its first and last word. */
function addParts(words: readonly string[], add: Add): void {
  const count = words.length;
  for (let taken = count - 1; taken > 0; taken--) {
    const beginning = words.slice(0, taken).join('');
    const ending = words.slice(-taken).join('');
    add(PART, beginning, 2);
    add(PART, ending, taken > 1 ? 2 : 3);
  }
  if (count > 2) add(PART, `${words[0] ?? ''}${words[count - 1] ?? ''}`, 2);
  for (const middle of words.slice(1, -1)) add(PIECE, middle, 4);
}

/** Pieces of a name in one word: of a compound, without its number, a given name alone. */
function addPieces(name: string, key: string, add: Add): void {
  add(PART, key.replace(/\p{N}+$/u, ''), 3);
  const pieces = readWords(name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '), 0, Infinity);
  if (pieces.length > 1) {
    add(PIECE, pieces[0]?.key ?? '', 3);
    add(PIECE, pieces[pieces.length - 1]?.key ?? '', 3);
  }
  // The family name goes first there, and is left out among acquaintances.
  if (HAN_OR_HANGUL.test(key)) add(PIECE, key.slice(1), 2);
}
