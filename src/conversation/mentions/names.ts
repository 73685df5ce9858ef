/**
 * Names as they stand in a text: read word by word, so that the beginning of a text can be compared
 * with every name it might be. Says nothing about who is meant (commenters.ts) nor about where
 * names stand (mentions.ts); the forms in which others write a name are in name-forms.ts.
 */
import { isMixed } from './confusables.js';
import { characterOf, clusterAt, keyOf } from './letters.js';
import { HONORIFIC } from './vocabulary.js';

/** A word of a text. In scripts that put no spaces between words every character counts as one. */
export interface Word {
  /** Its letters and digits, folded. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, folded. */
  readonly before: string;
}

/** The first words of a reading, as one candidate for a name. */
export interface NameSpan {
  /** The letters and digits of all its words, folded. */
  readonly key: string;
  /** UTF-16 offset behind its last letter. */
  readonly end: number;
  readonly words: readonly Word[];
  /** Punctuation between its words that only names with the same punctuation may contain. */
  readonly crossed: string;
  /** A hyphen, underscore or full stop ties the next word to it, as in `Lena-Marie`. */
  readonly tied: boolean;
}

/**
 * Reads words until a line ends, a limit is reached or the text ends.
 * @param from offset at which to begin; what is no letter is passed over
 * @param limit letters after which to stop; the word begun is finished
 */
export function readWords(text: string, from: number, limit: number): Word[] {
  const words: Word[] = [];
  let letters = 0;
  let before = '';
  let index = from;
  while (index < text.length && letters < limit) {
    const cluster = clusterAt(text, index);
    const { folded, role } = characterOf(cluster);
    if (role === 'letter' || role === 'dense') {
      const word = readWord(text, index, role === 'dense', before);
      words.push(word);
      letters += word.key.length;
      before = '';
      index = word.end;
    } else {
      if (folded === '\n' && words.length > 0) break;
      before += folded;
      index += cluster.length;
    }
  }
  return words;
}

function readWord(text: string, start: number, dense: boolean, before: string): Word {
  let key = '';
  let end = start;
  for (let index = start; index < text.length;) {
    const cluster = clusterAt(text, index);
    const { folded, role } = characterOf(cluster);
    const goesOn = role === 'letter' || role === 'nothing' || (dense && index === start);
    if (!goesOn || (index > start && isParticle(text, index))) break;
    key += folded;
    index += cluster.length;
    if (role !== 'nothing') end = index;
    if (dense) break;
  }
  const word = text.slice(start, end);
  return { key: isMixed(word) ? keyOf(word) : key, start, end, before };
}

/** What Korean glues to a name: an honorific, a case particle, or both. */
const HANGUL_PARTICLE =
  /(?:님|씨|군|양)?(?:이|가|은|는|도|의|을|를|아|야|께|께서|에게|한테|와|과|랑|만)?요?(?![\p{L}\p{M}])/uy;

/** Korean glues titles and case particles to a name: 김철수님은. */
function isParticle(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0xac00 || code > 0xd7a3) return false;
  HANGUL_PARTICLE.lastIndex = index;
  return HANGUL_PARTICLE.test(text);
}

/** What may stand between the words of any name: spaces, a hyphen, an underscore, a full stop … */
const JOINT = /^(?:[\s_*]*|[-‐‑_.·'’‘`´][\s_]?|\s[·*])$/;
/** Marks that end a sentence rather than shorten a word when the word before is longer than this. */
const LONGEST_ABBREVIATION = 3;
const TIE = /^[-‐‑_.]$/;

/** Every beginning of the words that ends where a name could end, the shortest first. */
export function nameSpans(text: string, words: readonly Word[]): NameSpan[] {
  let key = '';
  let crossed = '';
  return words.map((word, index) => {
    const previous = words[index - 1];
    if (previous && !isJoint(word.before, previous)) crossed += word.before.replace(/[\s_]/g, '');
    key += word.key;
    return {
      key,
      end: word.end,
      words: words.slice(0, index + 1),
      crossed,
      tied: isTied(text, words[index + 1]),
    };
  });
}

function isJoint(between: string, previous: Word): boolean {
  const sentenceEnd = /\.\s/.test(between) && previous.key.length > LONGEST_ABBREVIATION;
  return JOINT.test(between) && !sentenceEnd;
}

function isTied(text: string, next: Word | undefined): boolean {
  if (!next || !TIE.test(next.before)) return false;
  if (HONORIFIC.test(text.slice(next.start - next.before.length, next.end + 1))) return false;
  // A full stop before a capital ends a sentence whose space was forgotten.
  return next.before !== '.' || !/^\p{Lu}/u.test(text.slice(next.start, next.start + 2));
}
