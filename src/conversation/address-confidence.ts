/**
 * Judges a name that stands where people are addressed without an at-sign: what follows it decides,
 * and the more the name looks like a word, the more must follow. addresses.ts finds the names.
 */
import type { Fit } from './commenters.js';
import { isCapital, keyOf } from './letters.js';
import { PART, WHOLE } from './name-forms.js';
import { isPlace } from './places.js';
import {
  ADDRESS,
  ADDRESS_DENSE,
  HONORIFIC,
  ORDINARY,
  THIRD_PERSON,
  VERB_NAMES,
  WORD_NAMES,
} from './vocabulary.js';

/** Marks behind a name, and how likely it is an address alone and when somebody is spoken to. */
const MARKS: readonly (readonly [mark: RegExp, alone: number, addressed: number])[] = [
  [/^[:：]/, 0.93, 0.95],
  [/^\n/, 0.92, 0.95],
  [/^[,，،、፣;]/, 0.88, 0.95],
  [/^[–—>=-]/, 0.88, 0.92],
  [/^(?:\.|…)/, 0.75, 0.8],
  [/^[!?]/, 0, 0.85],
];
const FOLLOWING = /^[*_\]]*[^\S\n]*([:：,，،、፣;!?.…~–—>=-]*)[*_]*(\s*)/u;
/** Confidence of a name behind a greeting, and of one that no mark sets apart. */
const GREETED = 0.9;
const UNMARKED = 0.88;

/**
 * How likely a name where an address could stand is one.
 * @param end where the name, or the list of names that it belongs to, ends
 * @param greeting what stands before it; '' at the start of a line
 * @returns 0 when it cannot be believed
 */
export function addressConfidence(text: string, fit: Fit, end: number, greeting: string): number {
  const honorific = HONORIFIC.exec(text.slice(end, end + 12))?.[0] ?? '';
  const behind = text.slice(end + honorific.length);
  const [all = '', marks = '', space = ''] = FOLLOWING.exec(behind) ?? [];
  // A name on a line of its own heads what follows, whatever its mark.
  const mark = space.includes('\n') && /^[,，、،]?$/.test(marks) ? '\n' : marks;
  const rest = behind.slice(all.length);
  // Nothing follows; or a full stop within a word.
  if (!/[\p{L}\p{N}]/u.test(rest) || (mark === '.' && space === '')) return 0;
  const addressed = honorific !== '' || isSpokenTo(rest);
  if (greeting) return mark || addressed ? GREETED : 0;
  const [, alone, backed] = MARKS.find(([pattern]) => pattern.test(mark)) ?? [];
  if (alone === undefined || backed === undefined) {
    return !isWord(fit) && !VERB_NAMES.has(fit.span.key) && speaksAtOnce(rest) ? UNMARKED : 0;
  }
  if (/^[,，،、]/.test(mark) && enumerates(rest)) return 0;
  if (addressed && (mark.startsWith(':') || !isPhrase(fit))) return backed;
  const full = fit.kind === WHOLE && fit.span.words.length > 1;
  if (isWord(fit) || (isPhrase(fit) && !/[:\n]/.test(mark))) return 0;
  return startsAnew(rest, mark, full) ? alone : 0;
}

/** Whether the name is a word that sentences begin with. */
function isWord({ span }: Fit): boolean {
  return WORD_NAMES.has(span.key) || (span.words.length === 1 && isPlace(span.key));
}

/** Whether the name reads like part of a sentence: Really fed up, but not the Jayson of jayson knight. */
function isPhrase({ person, kind }: Fit): boolean {
  const { name = '' } = person ?? {};
  return /\s\p{Ll}\S*$/u.test(name) && (kind > PART || isCapital(name));
}

/** The rest of a list that the name begins: Mint, basil and salt. */
const ENUMERATION = /^[\p{L}\p{M}]+(?:,|,? (?:&|and|or|und|et|y|e|и|ve) )/u;

function enumerates(rest: string): boolean {
  const [first = ''] = wordsOf(rest, 1);
  return ENUMERATION.test(rest) && !ADDRESS.has(first) && !ORDINARY.has(first);
}

/** What is said of somebody behind a comma: Tom Bell, a member of the board, … */
const APPOSITION =
  /^(?:an?|the|our) (?:(?!was|is|are|were|ha[sd])[\p{L}\p{M}'’-]+ ){1,3}(?:of|from|at|in|who|for)\b/u;

/** Whether what follows a mark does not go on about the name: its score, its relative clause. */
function startsAnew(rest: string, mark: string, full: boolean): boolean {
  const word = /^[\p{L}\p{M}\p{N}]*/u.exec(rest)?.[0] ?? '';
  if (/^[:：]/.test(mark)) return !/^\p{N}/u.test(word);
  if (/^\./.test(mark)) return full || isCapital(word) || /^\.\./.test(mark);
  // A word or two are the place in a signature.
  if (mark === '\n') return /\s\S+\s|[.?!]|^\p{Ll}/u.test(rest);
  if (isCapital(word)) return /\s\S+\s/.test(rest);
  if (!/^\p{Ll}/u.test(word))
    return full || ORDINARY.has(keyOf(word)) || /^\p{Lo}.*\s\S+\s/u.test(rest);
  return SPEAKER.test(rest) || !(THIRD_PERSON.has(keyOf(word)) || (full && APPOSITION.test(rest)));
}

/** What begins like a clause about somebody, but is a question, or goes on with the speaker. */
const SPEAKER =
  /^(?:(?:which|where|did|does|is|was|are)\b[^.!?…]*\?|(?!wh)\p{L}+ (?:i|my|me|we|our|be|course|least)\b)/iu;

/** Whether the first sentence has a word of the second person. */
function isSpokenTo(rest: string): boolean {
  const sentence = /^[^.!?…。！？]*/u.exec(rest)?.[0] ?? '';
  return ADDRESS_DENSE.test(sentence) || wordsOf(sentence, 12).some((word) => ADDRESS.has(word));
}

/** Whether the second person comes so soon that no mark is needed: George mind your language. */
function speaksAtOnce(rest: string): boolean {
  const [first = '', second = ''] = wordsOf(rest, 2);
  if (ADDRESS.has(first)) return true;
  if (first === 'i') return second !== '' && !THIRD_PERSON.has(second);
  // George can you …, but not: George told you, George and you.
  if (second === 'you') return !/s$|^(?:and|or|said|told|who|with)$/.test(first);
  return second === 'your' && !THIRD_PERSON.has(first) && !/s$/.test(first);
}

function wordsOf(text: string, limit: number): string[] {
  return text.split(/[^\p{L}\p{M}]+/u, limit).map(keyOf);
}
