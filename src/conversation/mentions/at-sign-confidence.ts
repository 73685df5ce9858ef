/**
 * Judges whom a name behind an at-sign fits by what stands around it: whether it can be meant there, or
 * is a masked word, a place, a line of code or another's name. at-signs.ts finds the names.
 */
import type { Fit } from './commenters.js';
import { isCapital, keyOf } from './letters.js';
import type { Scene } from './matching.js';
import { CORE, PART, PIECE, WHOLE } from './name-forms.js';
import { isPlace } from './places.js';
import { CODE, ORDINARY, TITLES } from './vocabulary.js';

/** How the at-sign stands in the text. */
export interface Place {
  /** A letter or digit stands right before it: `1971@vinsin`, but `cr@p` too. */
  readonly glued: boolean;
  /** A space stands between it and the name: `@ Lena`, but `@ home` too. */
  readonly spaced: boolean;
  /** A word stands before it on its line. */
  readonly midline: boolean;
  /** A word or more stand before it on its line, whatever mark is between. */
  readonly spoken: boolean;
}

/** How far the words before and behind are looked at for the name of another site. */
export const NEARBY = 40;

/** Letters that make another name of the part of one: 小明星 is not 小明. */
const FIRST_HAN = '\u2e80';
const GOES_ON = /^(?![你您氏君様先])\p{sc=Han}/u;
/** And behind a name: `@a()`, `@a = 1`, `root@a:~#`. */
const CODE_BEHIND = /^(?:\([^)\s]*\)(?:[\s;.{]|$)|\s?=\s|:[~/]| \/\w)/;
/** Where people are: `all day @home` is not for who calls himself so. */
const WHEREABOUTS = /^(?:home|work|school)$/;
/** Letters of a name below which its place must speak for it. */
const SHORTEST = 3;
/** The same for one that is misspelt and glued to a word: `d@mn it` is not for Mint. */
const SHORTEST_MASKED = 6;

/** Whether a fit stands where a mention can, and not in a masked word, a place, a line of code. */
export function isBelievable(fit: Fit, text: string, place: Place): boolean {
  const { span, kind, errors, person } = fit;
  // A syllable says more than a letter.
  const letters = span.key.length + Number(span.key >= FIRST_HAN);
  const written = text.slice(span.words[0]?.start ?? span.end, span.end);
  const alike = person?.name.includes(written) ?? false;
  const behind = text.slice(span.end, span.end + NEARBY);
  // `@ the library` is not for Theo: words of every day are spelt as they are meant.
  if (errors > 0 && ORDINARY.has(keyOf(written))) return false;
  // `@ home` is not for Homer, nor `@ car park` for Carla.
  const vague = errors > 0 || kind === PIECE;
  if (place.spaced && vague && /^\p{Ll}+$/u.test(written)) return false;
  if (kind < CORE && behind >= FIRST_HAN && GOES_ON.test(behind)) return false;
  if (CODE.has(span.words[0]?.key ?? '')) {
    // Who is called Param is not written `@param`.
    const isWord = kind < CORE || (!alike && /^\p{Ll}/u.test(written));
    if ((isWord && span.words.length === 1) || isCode(behind, place)) return false;
  }
  // `@ana/core`
  if (/^\/\p{Ll}/u.test(behind) && !alike) return false;
  if (CODE_BEHIND.test(behind)) return false;
  if (place.glued) {
    return (
      !place.spaced &&
      (kind >= CORE || (kind === PART && (alike || letters >= SHORTEST_MASKED))) &&
      letters >= (errors > 0 ? SHORTEST_MASKED : SHORTEST)
    );
  }
  if (!place.midline) return true;
  if (WHEREABOUTS.test(written)) return false;
  // `what an @ss`; `see you @ home`, `live @ London`, `3 @ 50`, `lunch @ Lena's`.
  if (letters < SHORTEST && !alike) return false;
  return (
    !place.spaced ||
    (alike && kind >= PART && /^\D/.test(span.key) && !isPlace(span.key) && !/^['’]s/.test(behind))
  );
}

/** Whether a word of code stands as in code: `@media (…`, or within a line that goes on: `write @override and …`. */
function isCode(behind: string, { spoken }: Place): boolean {
  return /^\s?[({"']/.test(behind) || (spoken && /^ \p{Ll}/u.test(behind));
}

/** A capitalised word behind a name, and what makes it a surname: a colon, a word to its bearer. */
const SURNAME = /^ (\p{Lu}[\p{L}\p{M}'’-]+)(:| (?:you|u|please|pls|why|how|when|where)\b)?/u;
/** Letters of a surname that are hardly ever wrong. */
const SURNAME_LETTERS = 4;
/** What English contracts with the first word of a sentence: You’re, Let’s. */
const CONTRACTION = /['’](?:s|re|m|ll|ve|d|t)$/;

/**
 * Whether the name goes on with a surname that the person does not have: `@Lena Horne: …` is not
 * for Lena Marsh. A capital alone says nothing, as it begins most sentences.
 */
export function isAnothersName({ text, commenters, moment }: Scene, fit: Fit): boolean {
  const { span, kind, errors, person } = fit;
  const behind = text.slice(span.end, span.end + NEARBY);
  const [, word = '', sign = ''] = (isCapital(behind.charAt(1)) && SURNAME.exec(behind)) || [];
  const key = keyOf(word.replace(CONTRACTION, ''));
  // Studio 55 is not Studio 54.
  if (kind < WHOLE && /^ \p{N}+(?![\p{N}%.,:])/u.test(behind) && /\p{N}/u.test(person?.name ?? ''))
    return true;
  if (!key || errors > 0 || ORDINARY.has(key)) return false;
  // @Dr Strange is not for Dr Bose.
  if (TITLES.has(span.key)) return !person?.key.includes(key.slice(0, SURNAME_LETTERS));
  const hasNamesakes = kind === WHOLE && commenters.isPartOfName(span.key, moment);
  const isSurname = hasNamesakes || commenters.isPartOfName(key, moment);
  return sign !== '' || (span.words.length === 1 && isSurname);
}

/** How often a fit of its kind is right; errors of spelling take their share. */
export function confidenceOf({ kind, errors }: Fit): number {
  const byKind = { [WHOLE]: 0.99, [CORE]: 0.98, [PART]: 0.97, [PIECE]: 0.9 };
  return byKind[kind] - (errors > 0 ? 0.02 + 0.03 * errors : 0);
}
