/**
 * Names that are words, or may be: Hope, Finally, Karachi. What such a name opens needs a stronger sign
 * that somebody is spoken to; address-confidence.ts and unmarked.ts look for it.
 */
import type { Fit } from './commenters.js';
import { PART } from './name-forms.js';
import { isPlace } from './places.js';
import { WORD_NAMES } from './vocabulary.js';

/**
 * Whether a name might be a word of any language: one that nothing tells from a word. What it
 * opens then needs a sign that somebody is spoken to: “Finally, a train” is not for Finally.
 */
export function mayBeWord({ person, kind }: Fit): boolean {
  const name = (person?.name ?? '').replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, ' ').trim();
  // Angry neighbour; but: Lena from Oslo.
  return kind !== PART
    ? !/[\s\d_]|^\p{sc=Han}{3}|\p{Ll}-?\p{Lu}/u.test(name) || /^\d+$/.test(name)
    : /^[^\s._]+[\s._]\p{Ll}+$/u.test(name);
}

/** Adverbs that begin sentences, but Sally, Emily, Beverly and Clemente. */
const ADVERB = /(?:[bcdghkmnpstvw]|[cnru]al)ly$|.{4}mente?$/;

/** Whether the name is a word that sentences begin with. */
export function isWord({ span: { key, words }, errors }: Fit): boolean {
  // A form that only calls people is none.
  if (errors > 0) return false;
  return WORD_NAMES.has(key) || (words.length === 1 && (ADVERB.test(key) || isPlace(key)));
}
