/**
 * Finds names that address somebody without an at-sign: at the start of a comment or a line, or
 * after a greeting there. Strict, because most words at the start of a line are just words: what
 * follows the name decides, and the more a name looks like a word, the more must follow.
 */
import type { Fit, Person } from './commenters.js';
import { keyOf } from './letters.js';
import { type Scene, endOfFit, exactFit, readSpans } from './matching.js';
import type { Mention } from './mentions.js';
import { PART, WHOLE } from './name-forms.js';
import { readWords } from './names.js';
import { isPlace } from './places.js';
import { findElsewhere, stretchAt } from './quotations.js';
import {
  ADDRESS,
  ADDRESS_DENSE,
  GREETING,
  HONORIFIC,
  LIST_JOINT,
  MODALS,
  ORDINARY,
  THIRD_PERSON,
  WORD_NAMES,
} from './vocabulary.js';

/** Where a line begins, behind spaces and marks of emphasis. */
const LINE = /^[^\S\n]*[*_]*(?=[^\s>&@＠﹫])/gmu;
/** How often one comment addresses one person at most; a dialogue that it tells does so more. */
const MOST_TURNS = 2;

/** Names of a list beyond which it calls the roll. */
const MOST_NAMES = 20;

/** The addresses of a text, in order. */
export function findAddresses(scene: Scene, writer: Person | null): Mention[] {
  const addresses: Mention[] = [];
  for (const line of scene.text.matchAll(LINE)) {
    addresses.push(...readAddresses(scene, line.index + line[0].length, writer));
  }
  if (addresses.length === 0) return addresses;
  const elsewhere = findElsewhere(scene.text);
  return addresses.filter(
    ({ start, person }) =>
      !stretchAt(elsewhere, start) &&
      addresses.filter((other) => other.person === person).length <= MOST_TURNS,
  );
}

/** The people addressed at the start of a line. */
function readAddresses(scene: Scene, lineStart: number, writer: Person | null): Mention[] {
  const { text } = scene;
  const greeting = GREETING.exec(text.slice(lineStart, lineStart + 40))?.[0] ?? '';
  for (const opening of greeting ? [greeting, ''] : ['']) {
    const list = readNames(scene, lineStart + opening.length, writer);
    for (const names of list.length > 1 ? [list, list.slice(0, 1)] : [list]) {
      const last = names[names.length - 1];
      const end = last ? endOfFit(text, last) : 0;
      const confidence = Math.min(...names.map((fit) => confidenceOf(text, fit, end, opening)));
      if (names.length > 0 && confidence > 0)
        return names.map((fit) => toMention(text, fit, confidence));
    }
  }
  return [];
}

function toMention(text: string, fit: Fit, confidence: number): Mention {
  const start = fit.span.words[0]?.start ?? 0;
  return { start, end: endOfFit(text, fit), person: fit.person, evidence: 'name', confidence };
}

/** The names at an offset, joined as in a list. */
function readNames(scene: Scene, from: number, writer: Person | null): Fit[] {
  const fits: Fit[] = [];
  for (let start = from; fits.length < MOST_NAMES;) {
    // Nearly every line fails here, after one word.
    const [first] = readWords(scene.text, start, 1);
    if (!first || !scene.commenters.isNameWord(first.key)) return fits;
    const fit = exactFit(scene, readSpans(scene, start));
    if (!fit?.person || fit.person === writer || !isVocative(scene.text, fit, start)) return fits;
    fits.push(fit);
    const end = endOfFit(scene.text, fit);
    const joint = LIST_JOINT.exec(scene.text.slice(end, end + 12))?.[0];
    if (!joint) return fits;
    start = end + joint.length;
  }
  return fits;
}

/** Whether a name stands there in a form in which people are addressed. */
function isVocative(text: string, { span, person, kind }: Fit, start: number): boolean {
  const [first] = span.words;
  const name = person?.name ?? '';
  return (
    first?.start === start &&
    !ORDINARY.has(span.key) &&
    (kind > PART || (kind === PART && keyOf(name).startsWith(span.key))) &&
    sameCapitals(text.slice(start, span.end), name)
  );
}

/** `Fed up` at the start of a sentence is not somebody called Fed Up. */
function sameCapitals(written: string, name: string): boolean {
  const own = name.split(/\s+/);
  return written
    .split(/\s+/)
    .every((word, index) => index === 0 || isCapital(word) === isCapital(own[index] ?? word));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Marks behind a name, and how likely it is an address alone and when somebody is spoken to. */
const MARKS: readonly (readonly [mark: RegExp, alone: number, addressed: number])[] = [
  [/^[:：]/, 0.93, 0.95],
  [/^\n/, 0.9, 0.92],
  [/^[,，،、;]/, 0.88, 0.95],
  [/^[–—-]/, 0.88, 0.92],
  [/^(?:\.|…)/, 0.75, 0.8],
  [/^!/, 0, 0.85],
];
const FOLLOWING = /^[^\S\n]*([:：,，،、;!.…~–—-]*)(\s*)/u;
/** Confidence of a name behind a greeting, and of one that no mark sets apart. */
const GREETED = 0.9;
const UNMARKED = 0.88;

/** How likely a name where an address could stand is one; 0 when it cannot be believed. */
function confidenceOf(text: string, fit: Fit, end: number, greeting: string): number {
  const honorific = HONORIFIC.exec(text.slice(end, end + 12))?.[0] ?? '';
  const behind = text.slice(end + honorific.length);
  const [all = '', marks = '', space = ''] = FOLLOWING.exec(behind) ?? [];
  const mark = marks || (space.includes('\n') ? '\n' : '');
  const rest = behind.slice(all.length);
  if (!/[\p{L}\p{N}]/u.test(rest)) return 0;
  const addressed = honorific !== '' || isSpokenTo(rest);
  if (greeting) return mark || addressed ? GREETED : 0;
  const [, alone, backed] = MARKS.find(([pattern]) => pattern.test(mark)) ?? [];
  if (alone === undefined || backed === undefined) {
    return !isWord(fit) && speaksAtOnce(rest) ? UNMARKED : 0;
  }
  if (addressed && (mark.startsWith(':') || !isPhrase(fit))) return backed;
  const full = fit.kind === WHOLE && fit.span.words.length > 1;
  if (isWord(fit) || (isPhrase(fit) && !/[:\n]/.test(mark))) return 0;
  return full || startsAnew(rest, mark) ? alone : 0;
}

/** Whether the name is a word that sentences begin with. */
function isWord({ span }: Fit): boolean {
  return WORD_NAMES.has(span.key) || (span.words.length === 1 && isPlace(span.key));
}

/** Whether the name reads like part of a sentence: Really fed up. */
function isPhrase({ person }: Fit): boolean {
  return /\s\p{Ll}/u.test(person?.name ?? '');
}

/** Whether what follows a mark does not go on about the name: its score, its relative clause. */
function startsAnew(rest: string, mark: string): boolean {
  const word = /^[\p{L}\p{M}\p{N}]*/u.exec(rest)?.[0] ?? '';
  if (/^[:：]/.test(mark)) return !/^\p{N}/u.test(word);
  if (/^\./.test(mark)) return isCapital(word) || /^\.\./.test(mark);
  return /^\p{Ll}/u.test(word) ? !THIRD_PERSON.has(keyOf(word)) : ORDINARY.has(keyOf(word));
}

/** Whether the first sentence has a word of the second person. */
function isSpokenTo(rest: string): boolean {
  const sentence = /^[^.!?…。！？]*/u.exec(rest)?.[0] ?? '';
  return ADDRESS_DENSE.test(sentence) || wordsOf(sentence, 12).some((word) => ADDRESS.has(word));
}

/** Whether the second person comes so soon that no mark is needed: George mind your language. */
function speaksAtOnce(rest: string): boolean {
  const [first = '', second = ''] = wordsOf(rest, 2);
  if (ADDRESS.has(first)) return true;
  if (THIRD_PERSON.has(first) || /s$/.test(first)) return false;
  return second === 'your' || (second === 'you' && MODALS.has(first));
}

function wordsOf(text: string, limit: number): string[] {
  return text.split(/[^\p{L}\p{M}]+/u, limit).map(keyOf);
}
