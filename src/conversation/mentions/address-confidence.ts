/**
 * Judges a name that stands where people are addressed without an at-sign: what follows it decides,
 * and the more the name looks like a word, the more must follow. addresses.ts finds the names.
 */
import type { Fit } from './commenters.js';
import { isCapital, keyOf, matched } from './letters.js';
import { PART, WHOLE } from './name-forms.js';
import type { Opening } from './opening.js';
import { isApposition, isQuestion, isSentence, wordsOf } from './sentences.js';
import { AT_ONCE, isContinued, speaksAtOnce } from './unmarked.js';
import {
  ADDRESS,
  ADDRESS_DENSE,
  CLAUSE,
  HONORIFIC,
  LIST_JOINT,
  ORDINARY,
  SPEAKER,
} from './vocabulary.js';
import { isWord, mayBeWord } from './word-names.js';

/** Marks behind which a name can be an address, and the weaker ones among them. */
const MARK = /^[:：\n,，،、፣;–—>=.…!?-]/;
const WEAK = /^[.…!?]/;
const FOLLOWING = /^[*_\]\u200b-\u200f\u2066-\u2069]*[^\S\n]*([:：,，،、፣;!?.…~–—>=-]*)[*_]*(\s*)/;
/** Greetings of letters and friends, which are said to people alone. */
const FOND = /^(?:h(?:i|ey)\b|dear|liebe|cher|car[oa]\b|дорог|уважаем|عزيزي|प्रिय|亲爱)/i;
/** Behind this a name is called, mark or not. */
const CALLING = /^يا /;
/** An honorific of Japanese, and behind it no particle that goes on with the name. */
const JAPANESE = /^(?:さん|さま|様|くん|ちゃん)(?![はがのもをにとへでやって、])[\u3040-\u9fff]/;
/** Of the forms that call people the one that is no other case: Оксано, Elżbieto. */
const VOCATIVE = /[oо]$/;
/** Confidence of a name behind a greeting; before a word to it; in its place, with a weak mark, with none. */
const GREETED = 0.9;
const SPOKEN_TO = 0.95;
const HEADING = 0.93;
const MARKED = 0.88;
const WEAKLY_MARKED = 0.78;

/**
 * How likely a name where an address could stand is one.
 * @returns 0 when it cannot be believed
 */
export function addressConfidence(fit: Fit, opening: Opening): number {
  const { text, start, end, greeting, titled, talking, isLoose } = opening;
  const honorific = matched(HONORIFIC, text.slice(end, end + 12));
  const behind = text.slice(end + honorific.length);
  const [all = '', marks = '', space = ''] = FOLLOWING.exec(behind) ?? [];
  // A name on a line of its own heads what follows, whatever its mark.
  const mark = space.includes('\n') && /^[,，、،]?$/.test(marks) ? '\n' : marks;
  const rest = behind.slice(all.length);
  // Daisy, Daisy, give me your answer do.
  if (keyOf(rest).startsWith(fit.span.key)) return 0;
  // Nothing follows; or a full stop within a word.
  if (!/[\p{L}\p{N}]/u.test(rest) || (mark === '.' && space === '')) return 0;
  // http://lena.example; Lena- und Marshstraße
  if (rest.startsWith('//') || /^(?:-\s|\s?=\s)/.test(behind)) return 0;
  const addressed = honorific !== '' || isSpokenTo(rest);
  if (isLoose && !isBelievablyLoose(fit, greeting, mark, rest, addressed)) return 0;
  // Hello Summer! is for the season; To Summer: and Dear Summer, for the reader.
  if (greeting) {
    const whole = mark === ':' || (mark === ',' && FOND.test(greeting)) || !isWord(fit);
    return addressed || (mark && whole) ? GREETED : 0;
  }
  // A form that only calls people is no word of a sentence.
  const called = fit.errors > 0;
  if (!MARK.test(mark)) {
    if (JAPANESE.test(behind)) return MARKED;
    if (!/^\s/.test(behind)) return 0;
    const calling = CALLING.test(text.slice(start, fit.span.words[0]?.start));
    const vocative = called && (titled || VOCATIVE.test(text.slice(start, end)));
    // Behind a title and a name in Thai a space is a mark.
    const alone = calling || honorific !== '' || vocative || (titled && behind > FIRST_SPACED);
    if (alone) return isContinued(rest) ? 0 : MARKED;
    return speaksAtOnce(rest, fit, opening) ? MARKED : 0;
  }
  const isCertain = titled || honorific !== '';
  if (/^[,，،、]/.test(mark) && !called && !isCertain && enumerates(rest, fit)) return 0;
  const isHeading = /^[:：\n]/.test(mark);
  const isWeak = WEAK.test(mark);
  if (addressed) return isWeak ? WEAKLY_MARKED : SPOKEN_TO;
  const sure = titled || called || isQuestion(rest) || talking();
  const isBelievable = isWord(fit)
    ? (sure && isHeading) || /^(?:yes|no|yeah),/i.test(rest)
    : sure || isHeading || !mayBeWord(fit) || tells(rest, mark, opening, fit);
  if (!isBelievable || /^[!?]/.test(mark) || !startsAnew(rest, mark, sure, opening)) return 0;
  return isHeading ? HEADING : isWeak ? WEAKLY_MARKED : MARKED;
}

/** Whether less of a name than people are addressed by is one all the same: for a word to its bearer. */
function isBelievablyLoose(
  { kind }: Fit,
  greeting: string,
  mark: string,
  rest: string,
  addressed: boolean,
): boolean {
  if (greeting && kind === PART) return true;
  return addressed || isSpeaker(rest) || (kind === PART && isSentence(rest));
}

/** A denial of what was said, rather than of the name: Peace, not war. */
const DENIAL = /^not (?:so|true|really|quite|exactly|sure|at)\b/i;

/** Whether what follows begins with a word of the first person. */
function isSpeaker(rest: string): boolean {
  return SPEAKER.has(wordsOf(rest, 1)[0] ?? '');
}

/** Whether what follows begins as clauses and answers do. */
function isClause(rest: string): boolean {
  return CLAUSE.has(wordsOf(rest, 1)[0] ?? '') || isSpeaker(rest) || DENIAL.test(rest);
}

/** Whether an answer or a sentence follows, and the name is no word that the thread uses. */
function tells(rest: string, mark: string, { isWordHere }: Opening, fit: Fit): boolean {
  if (!isClause(rest) && !(/^[,，،、–—-]$/.test(mark) && (isSentence(rest) || AT_ONCE.test(rest))))
    return false;
  return !isCapital(fit.person?.name ?? '') || !isWordHere(fit.span.key);
}

/** The next item of a list that the name begins: Mint, basil and salt; two words, as names have. */
const ITEM = /^(?:\p{Lu}[^\s,]+ \p{Lu}[^\s,]+|[\p{L}\p{M}]+)/u;
/** Hebrew writes `and` in one with the word. */
const AND_IN_WORD = /^ ו[\p{L}\p{M}]+(?:[.!,]|$)/u;
const BEHIND_COMMA = /[,،、，].*/;

function enumerates(rest: string, fit: Fit): boolean {
  // Nana Yaw, go and see.
  if (fit.kind === WHOLE && !mayBeWord(fit) && !isCapital(rest)) return false;
  const [first = ''] = wordsOf(rest, 1);
  if (ADDRESS.has(first) || ORDINARY.has(first) || CLAUSE.has(first)) return false;
  // Oga, Mushin or Lekki, you have no fuel.
  if (ADDRESS.has(wordsOf(matched(BEHIND_COMMA, rest), 2)[1] ?? '')) return false;
  const item = matched(ITEM, rest);
  const behind = rest.slice(item.length);
  return (
    item !== '' &&
    (LIST_JOINT.test(behind) || AND_IN_WORD.test(behind)) &&
    !ADDRESS_DENSE.test(first)
  );
}

/** A number, and no sentence behind it. */
const SCORE = /^\p{N}(?!\S*(?: [\p{L}\p{M}'’-]+,?){3})/u;
/** The next line of a list behind a short one: April: nothing. May: nothing. */
const TABLE = /^[^.,;:!?\n]{1,24}[.,;] [\p{L}\p{M}]+: /u;

/** A sentence, and neither the place in a signature nor the next name of a list. */
const LINE_BELOW = /^(?!\d|[-*•] )(?:.*(?:[^\S\n]\S+){3}|.*[^\S\n].*[.?!…。！？]$|\p{Lo}{8})/mu;
/** A name alone on its line behind the mark of a list, or below another line as short. */
const LIST_ABOVE = /(?:^|\n)(?:[^\S\n]*(?:[-–•·*]|\d+[.)])\s|[^\s.,:!?]+(?: [^\s.,:!?]+){0,2}\n)$/;

/** Whether what follows a mark does not go on about the name: its score, its relative clause. */
function startsAnew(rest: string, mark: string, sure: boolean, opening: Opening): boolean {
  const { text, start } = opening;
  const word = matched(/^[\p{L}\p{M}\p{N}]*/u, rest);
  if (/^[:：]/.test(mark)) return !SCORE.test(rest) && !TABLE.test(rest);
  if (mark === '\n') return LINE_BELOW.test(rest) && !LIST_ABOVE.test(text.slice(0, start));
  if (isApposition(rest)) return false;
  // Milan – Turin is the match of the week; Lena – what a name.
  if (/^[–—-]/.test(mark)) return sure || isClause(rest) || AT_ONCE.test(rest);
  return isClause(rest) || !isCapital(word) || /\s\S+\s/.test(rest);
}

/** Whether the first sentence has a word of the second person. */
function isSpokenTo(rest: string): boolean {
  const sentence = matched(/^[^.!?…。！？؟;\n]*/, rest);
  // Quiet, please.
  if (/^(?:please|bitte)\s*(?:,|$)/i.test(sentence)) return false;
  return ADDRESS_DENSE.test(sentence) || wordsOf(sentence, 12).some((word) => ADDRESS.has(word));
}

/** A space, and behind it a letter of the scripts, Thai first, that have none between words. */
const FIRST_SPACED = ' \u0e00';
