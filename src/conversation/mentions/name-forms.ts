/**
 * The forms in which others write a name, from the whole of it down to initials. Which form fits
 * whom, and whether it fits one person only, is for commenters.ts to say.
 */
import { keyOf, markedKeyOf, matched } from './letters.js';
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

const BRACKETS = /[([{（［【][^)\]}）］】]*[)\]}）］】]/g;
/** Without these marks a name has neither; few have them. */
const MORE = /[([{（［【,|，、"“„«]|\s[-–—]\s|^www\.|^x[_.x]/i;
/** What a nickname stands in within a name, and the letters that players put round one. */
const NICKNAME = /(?<=\S )["“„«]([^"“”„«»]+)["“”»]/;
const DECORATION = /^(?:x[_.]|xx)[x_.]*(.*?)[x_.]*(?:[_.]x|xx)$/i;
/** What a site is called: www.lena.example. */
const SITE = /^www\.([^.]+)\.\S+$/;
const APPENDIX = /\s*(?:[,|，、]|\s[-–—]\s).*$/;
const HAN_OR_HANGUL = /^(?:\p{sc=Han}{2,4}|\p{sc=Hangul}{2,4})$/u;
/** No character of either stands below it. */
const FIRST_HANGUL = '\u1100';
/** Nor one of the scripts that put no spaces between words, from kana on, below this. */
const FIRST_DENSE = '\u3040';
/** Words that a beginning or an end of a name has at most; names of more are sentences. */
const MOST_WORDS = 8;

/** Letters that a beginning keeps of a name: one says too little, many are the name misspelt. */
const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 8;

/**
 * The keys of a name's forms, the strongest first.
 * @param name as it looks, without invisible characters; nothing has no forms
 */
export function nameForms(name: string): ReadonlyMap<string, FormKind> {
  const forms = new Map<string, FormKind>();
  const add = (kind: FormKind, key: string, shortest: number): void => {
    const tooCommon = kind <= PART && ORDINARY.has(key);
    if (key.length >= shortest && !forms.has(key) && !tooCommon) forms.set(key, kind);
  };
  const core = MORE.test(name)
    ? name
        .replace(BRACKETS, ' ')
        .replace(NICKNAME, ' ')
        .replace(APPENDIX, '')
        .replace(SITE, '$1')
        .replace(DECORATION, '$1')
    : name;
  const words = core.split(/\s+/).map(keyOf).filter(Boolean);
  const letters = words.join('');
  const whole = (core === name ? letters : keyOf(name)) || markedKeyOf(name) || name;
  add(WHOLE, whole, 1);
  add(CORE, letters, 1);
  if (/\s&\s/.test(core)) add(CORE, keyOf(core.replace('&', 'and')), 1);
  if (core !== name) {
    const nickname = keyOf(NICKNAME.exec(name)?.[1] ?? '');
    add(PART, nickname, 2);
    if (nickname) add(PART, nickname + (words[words.length - 1] ?? ''), 2);
    // O’Neill, Shaun
    add(PART, keyOf(matched(APPENDIX, name)) + letters, 4);
  }
  while (words.length > 1 && TITLES.has(words[0] ?? '')) {
    // @Colonel, where there is one.
    add(PIECE, words.shift() ?? '', 3);
    add(CORE, words.join(''), 2);
  }
  const [first = ''] = words;
  if (words.length > 1) addParts(words, add);
  else addPieces(core, first, add);
  if (core.includes('-')) addHyphened(core, add);
  // الصعيدي
  if (first.startsWith('ال')) add(PART, first.slice(2), 3);
  // Nadia’s Kitchen
  if (/^\S+['’]s /.test(core)) add(PART, first.slice(0, -1), 3);
  for (const other of SHORT_FORMS.get(first) ?? []) {
    add(PIECE, other, 2);
    if (words.length > 1) add(PIECE, other + (words[words.length - 1] ?? ''), 2);
  }
  const beginning = words.length > 1 ? first : whole;
  const longest = Math.min(LONGEST_BEGINNING, beginning.length - 1);
  for (let length = SHORTEST_BEGINNING; length <= longest; length++) {
    add(PIECE, beginning.slice(0, length), 1);
  }
  return forms;
}

type Add = (kind: FormKind, key: string, shortest: number) => void;

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** Beginnings and ends of a name of several words, its first word with its last, and initials. */
function addParts(words: readonly string[], add: Add): void {
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  for (let taken = Math.min(words.length, MOST_WORDS) - 1; taken > 0; taken--) {
    add(PART, words.slice(0, taken).join(''), 2);
    add(PART, words.slice(-taken).join(''), taken > 1 || isHanOrHangul(last) ? 2 : 3);
  }
  if (words.length > 2) add(PART, first + last, 2);
  else add(PART, last + first, 4);
  for (const middle of words.slice(1, -1)) add(PIECE, middle, 4);
  add(PIECE, initials(words), 2);
  add(PIECE, initials(words.slice(0, -1)) + last, 4);
  add(PIECE, first + last.charAt(0), 3);
  add(PIECE, last, 2);
}

/** Pieces of a name in one word: of a compound, without its number, a given name alone. */
function addPieces(name: string, key: string, add: Add): void {
  add(PART, key.replace(/\p{N}+$/u, ''), 3);
  // BrendaW, whom all call Brenda; javi.bcn
  add(PART, keyOf(matched(/^\p{Lu}?\p{Ll}{2,}(?=[._]|\p{Lu}{1,2}$)/u, name)), 3);
  const pieces = readWords(name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '), 0, Infinity);
  if (pieces.length > 1) {
    add(PIECE, pieces[0]?.key ?? '', 3);
    add(PIECE, pieces[pieces.length - 1]?.key ?? '', 3);
  }
  if (key < FIRST_DENSE) return;
  // The family name goes first there, and is left out among acquaintances; 三代目店主, 야구박사.
  for (let length = key.length - 1; length > 1; length--) {
    add(PIECE, key.slice(-length), 2);
    add(PIECE, key.slice(0, length), 2);
  }
}

/** Initials and pieces of words with a hyphen: K-G for Karl-Gustav, Fitch for Ida Oyelaran-Fitch. */
function addHyphened(name: string, add: Add): void {
  const word = matched(/[^\s-]+(?:-[^\s-]+)+/, name);
  add(PIECE, initials(word.split('-').map(keyOf)), 2);
  for (const piece of matched(/\S+-\S+$/, name).split('-')) add(PIECE, keyOf(piece), 3);
}

function isHanOrHangul(name: string): boolean {
  return name >= FIRST_HANGUL && HAN_OR_HANGUL.test(name);
}
