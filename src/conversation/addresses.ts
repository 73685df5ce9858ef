/**
 * Finds names that address somebody without an at-sign: at the start of a comment or a line, or
 * after a greeting there. Strict, because most words at the start of a line are just words: what
 * follows the name decides, and the more a name looks like a word, the more must follow.
 */
import type { Fit, Person } from './commenters.js';
import { keyOf } from './letters.js';
import { type Scene, exactFit, readSpans } from './matching.js';
import type { Mention } from './mentions.js';
import { PART } from './name-forms.js';
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
  WORD_NAMES,
} from './vocabulary.js';

/** Where a line begins, behind spaces and marks of emphasis. */
const LINE = /^[^\S\n]*[*_]*(?=[^\s>&@＠﹫])/gmu;
/** How often one comment addresses one person at most; a dialogue that it tells does so more. */
const MOST_TURNS = 2;

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
    const fits = readNames(scene, lineStart + opening.length, writer);
    for (const names of fits.length > 1 ? [fits, fits.slice(0, 1)] : [fits]) {
      const confidence = Math.min(...names.map((fit) => confidenceOf(text, fit, names, opening)));
      if (names.length > 0 && confidence > 0) {
        return names.map(({ span, person }) => ({
          start: span.words[0]?.start ?? 0,
          end: span.end,
          person,
          evidence: 'name',
          confidence,
        }));
      }
    }
  }
  return [];
}

/** The names at an offset, joined as in a list. */
function readNames(scene: Scene, from: number, writer: Person | null): Fit[] {
  const fits: Fit[] = [];
  for (let start = from; ; ) {
    const fit = exactFit(scene, readSpans(scene, start));
    if (!fit?.person || fit.person === writer || !isVocative(scene.text, fit, start)) return fits;
    fits.push(fit);
    const joint = LIST_JOINT.exec(scene.text.slice(fit.span.end, fit.span.end + 12))?.[0];
    if (!joint) return fits;
    start = fit.span.end + joint.length;
  }
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

/** How likely a name where an address could stand is one; 0 when it cannot be believed. */
function confidenceOf(text: string, fit: Fit, names: readonly Fit[], greeting: string): number {
  const end = names[names.length - 1]?.span.end ?? 0;
  const honorific = HONORIFIC.exec(text.slice(end, end + 12))?.[0] ?? '';
  const [, mark = '', rest = ''] = FOLLOWING.exec(text.slice(end + honorific.length)) ?? [];
  if (!rest.trim()) return 0;
  const line = mark.includes('\n') ? '' : (/^.*/u.exec(rest)?.[0] ?? '');
  const addressed = honorific !== '' || isAddressed(line || rest);
  if (greeting) return /\S/.test(mark) || mark.includes('\n') || addressed ? 0.9 : 0;
  const kind = MARKS.find(([pattern]) => pattern.test(mark));
  const phrase = looksLikePhrase(text, fit);
  const word = WORD_NAMES.has(fit.span.key) || (fit.span.words.length === 1 && isPlace(fit.span.key));
  if (!kind) return !word && !phrase && speaksAtOnce(rest) ? 0.9 : 0;
  const [, alone, backed] = kind;
  if (word || (phrase && !mark.startsWith(':'))) return addressed && backed > 0.9 ? 0.85 : 0;
  return addressed ? backed : opensAnew(line, mark) ? alone : 0;
}
