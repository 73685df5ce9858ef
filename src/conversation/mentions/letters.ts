/**
 * One written character at a time: what it becomes when spelling is forgiven, and what part it can
 * play in a name. Unicode's own data does the work (NFKD, property escapes); the tables here hold
 * only what Unicode leaves to languages and keyboards. Knows nothing of names or people: names.ts
 * reads those with it.
 */
import { isMixed, unmask } from './confusables.js';

/** Letters and digits for a class of characters, roughly: property escapes are slow to get ready. */
export const LETTERS = '\\w\\u00c0-\\u0588\\u0620-\\u0963\\u0966-\\u1fff\\u3040-\\ud7ff';

/** What an expression finds of a text; '' when it finds nothing. */
export function matched(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? '';
}

/** What a character can be to a name. `dense`: a letter of a script that puts no spaces between words. */
export type Role = 'nothing' | 'separator' | 'symbol' | 'letter' | 'dense';

export interface Character {
  /** Folded: without case, accents, width and the like. Empty for what cannot be seen. */
  readonly folded: string;
  readonly role: Role;
}

/**
 * Letters that readers type for one another and that NFKD keeps apart: the first of each group
 * becomes the rest. Latin letters with strokes and ligatures; final sigma; Arabic letters as the
 * Arabic, Persian and Urdu keyboards have them (alef wasla, yeh, kaf, the hehs, teh marbuta); long
 * and short i and u of Devanagari and Bengali.
 */
const VARIANTS = new Map(
  'ßss æae œoe øo đd ðd þth łl ħh ıi ςσ ٱا يی ىی كک ہه ھه ةه ۃه ەه ीि ूु ীি ূু'
    .split(' ')
    .map((group) => [group.charAt(0), group.slice(1)]),
);

/**
 * Marks that may be left out: accents, Hebrew points, Arabic vowels, nuktas, the tatweel, modifier
 * apostrophes; what is invisible; skin tones. Vowel signs of Indic scripts and the voicing marks of
 * kana stay, as they tell letters apart.
 */
const OMISSIBLE =
  /(?![\u3099\u309a])[\p{Script=Inherited}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u06d6-\u06ed\u093c\u09bc\u0a3c\u0abc\u0b3c\u02b0-\u02ff]/gu;

const LETTER = /^[\p{L}\p{N}\p{M}]/u;
const SYMBOL = /^[\p{So}\p{Sc}\p{Regional_Indicator}\p{Extended_Pictographic}]/u;
const DENSE =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const NO_LETTERS = /[^\p{L}\p{N}\p{M}]/gu;

/** A base with its marks, or a Hangul syllable spelt out in jamo. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11ff]*|\P{M}\p{M}*|\p{M}+/uy;

/** No mark stands below this code unit. */
const FIRST_MARK = 0x300;

/** The commonest characters that are no marks and stand for themselves; NaN is the end of a text. */
function isPlain(code: number): boolean {
  return (
    !(code >= FIRST_MARK) ||
    // Greek and Cyrillic; dashes and quotation marks; Han; Hangul.
    (code >= 0x370 && code < 0x483) ||
    (code >= 0x2010 && code < 0x2028) ||
    (code >= 0x4e00 && code < 0xa000) ||
    (code >= 0xac00 && code < 0xd7a4)
  );
}

/** The character that begins at `index`: a base letter together with its marks. */
export function clusterAt(text: string, index: number): string {
  if (isPlain(text.charCodeAt(index)) && isPlain(text.charCodeAt(index + 1))) {
    return text.charAt(index);
  }
  CLUSTER.lastIndex = index;
  return CLUSTER.exec(text)?.[0] ?? text.charAt(index);
}

const known = new Map<string, Character>();
/** ASCII apart: an array answers sooner, and most characters are in it. */
const ascii: (Character | undefined)[] = [];

/** Bounds the memory that odd texts can claim; ordinary threads know a few thousand characters. */
const KNOWN_LIMIT = 20_000;

/** What a character as `clusterAt` gives it means to a name. */
export function characterOf(cluster: string): Character {
  // NaN, for several code units, is below nothing.
  const code = cluster.length === 1 ? cluster.charCodeAt(0) : NaN;
  if (code < 0x80) return (ascii[code] ??= classify(cluster, code));
  let character = known.get(cluster);
  if (!character) {
    character = classify(cluster, code);
    if (known.size < KNOWN_LIMIT) known.set(cluster, character);
  }
  return character;
}

/** Below this, a letter with a capital comes apart into a letter and common accents at the most. */
const FIRST_ODD_LETTER = 0x2000;
/** These accents. To have all OMISSIBLE ready costs a page milliseconds when it is first used. */
const ACCENTS = /[\u0300-\u036f\u02bc\u02be·]/g;
/** The one mark that has a capital. */
const IOTA_BELOW = '\u0345';

/** The usual characters, by their code unit alone. */
function classify(cluster: string, code: number): Character {
  const isCased = code < FIRST_ODD_LETTER && cluster.toLowerCase() !== cluster.toUpperCase();
  if (isCased && cluster !== IOTA_BELOW) return { folded: fold(cluster, ACCENTS), role: 'letter' };
  if (code < 0x80) {
    return {
      folded: cluster,
      role: /\d/.test(cluster) ? 'letter' : cluster === '$' ? 'symbol' : 'separator',
    };
  }
  // Dashes and quotation marks; Han; Hangul.
  if (code >= 0x2010 && code < 0x2028)
    return { folded: cluster.normalize('NFKD'), role: 'separator' };
  if (code >= 0x4e00 && code < 0xa000) return { folded: cluster, role: 'dense' };
  if (code >= 0xac00 && code < 0xd7a4) return { folded: cluster, role: 'letter' };
  return classifyOdd(cluster);
}

function classifyOdd(cluster: string): Character {
  // NFKD would turn ™ into letters, too, and not only Ⓐ.
  const symbol = SYMBOL.test(cluster) && !/^[\p{L}\p{N}]$/u.test(cluster.normalize('NFKD'));
  const folded = symbol ? cluster.replace(OMISSIBLE, '') : fold(cluster, OMISSIBLE);
  if (!folded) return { folded, role: 'nothing' };
  if (symbol) return { folded, role: 'symbol' };
  if (!LETTER.test(folded)) return { folded, role: 'separator' };
  // ⅐ comes apart into digits and a stroke.
  const letters = folded.length > 1 ? folded.replace(NO_LETTERS, '') : folded;
  return { folded: letters, role: DENSE.test(letters) ? 'dense' : 'letter' };
}

/** Digits of other scripts than Latin. */
const DIGIT = /(?!\d)\p{Nd}/gu;
/** The scripts, Devanagari to Malayalam, whose digits begin with the sixth of a column. */
const INDIC = /[\u0900-\u0d7f]/;

/** A digit as it is in Latin: ٧ is 7. */
function digit(letter: string): string {
  return String((letter.charCodeAt(0) & 15) - (INDIC.test(letter) ? 6 : 0));
}

function fold(cluster: string, omissible: RegExp): string {
  const letters = cluster
    .replace(/[ªº]/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(omissible, '')
    .normalize('NFC');
  return letters.replace(DIGIT, digit).replace(/./gsu, (letter) => VARIANTS.get(letter) ?? letter);
}

/** The letters and digits of a text, folded: what stays of a name when spelling is forgiven. */
export function keyOf(text: string): string {
  return foldedText(isMixed(text) ? text.replace(WORD, unmask) : text, isLetter);
}

/** The same with its symbols and brackets: to tell 🔥Sam from Sam, and for 🙂. */
export function markedKeyOf(text: string): string {
  return foldedText(text, ({ folded, role }) => role !== 'separator' || !/[\s\-_.]/.test(folded));
}

export function isLetter({ role }: Character): boolean {
  return role === 'letter' || role === 'dense';
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function foldedText(text: string, wanted: (character: Character) => boolean): string {
  let result = '';
  for (let index = 0; index < text.length;) {
    const cluster = clusterAt(text, index);
    const character = characterOf(cluster);
    if (wanted(character)) result += character.folded;
    index += cluster.length;
  }
  return result;
}

/** A text as it looks: composed, without invisible characters, runs of space as one space. */
export function appearance(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
