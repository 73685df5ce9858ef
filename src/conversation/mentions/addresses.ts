/**
 * Finds names that address somebody without an at-sign: at the start of a comment or a line, or
 * after a greeting there. Strict, because most words at the start of a line are just words;
 * address-confidence.ts judges by what follows.
 */
import { addressConfidence } from './address-confidence.js';
import type { Fit } from './commenters.js';
import type { Person } from './person.js';
import { isCapital, matched } from './letters.js';
import { type Scene, calledFit, endOfFit, exactFit, readSpans } from './matching.js';
import type { Mention } from './mention.js';
import { type Moment, placeOf } from '../moments.js';
import { CORE, PART } from './name-forms.js';
import { readWords } from './names.js';
import { findElsewhere, stretchAt } from './quotations.js';
import { namesCalled } from './vocatives.js';
import {
  ANSWERING,
  CLAUSE,
  GREETING,
  GREETINGS,
  GLUED_TITLE,
  HONORIFIC,
  LIST_JOINT,
  ORDINARY,
  TITLES,
} from './vocabulary.js';

/** Where a line begins, behind the mark of a list item and those of emphasis. */
const LINE =
  /[^\S\n]*(?:(?:[-–•·*]|\d{1,2}[.)])\s+)?[*_[\u200b-\u200f\u2066-\u2069]*(?=[^\s>&@＠﹫])/y;
/** What joins those of whom one is meant, and none called. */
const ALTERNATIVE = /^\s*(?:or|oder|ou|lub|или|ή|یا|या)\s/;
/** How often one comment addresses one person at most; a dialogue that it tells does so more. */
const MOST_TURNS = 2;

/** Names of a list beyond which it calls the roll. */
const MOST_NAMES = 20;

/** The addresses of a text, in order. */
export function findAddresses(scene: Scene, writer: Person | null): Mention[] {
  const addresses: Mention[] = [];
  const { text } = scene;
  for (let start = 0; start < text.length; start = startOfNextLine(text, start)) {
    LINE.lastIndex = start;
    const line = LINE.exec(text);
    if (line) addresses.push(...readAddresses(scene, start + line[0].length, writer));
  }
  if (addresses.length === 0) return addresses;
  const elsewhere = findElsewhere(text);
  return addresses.filter(
    ({ start, person }) =>
      !stretchAt(elsewhere, start) &&
      addresses.filter((other) => other.person === person).length <= MOST_TURNS,
  );
}

function startOfNextLine(text: string, index: number): number {
  const end = text.indexOf('\n', index);
  return end < 0 ? text.length : end + 1;
}

/** How far a greeting may reach. */
const LONGEST_GREETING = 40;
/** What remains of the confidence when a greeting may be meant for the article. */
const AT_THE_DOOR = 0.75;

/** The people addressed at the start of a line. */
function readAddresses(scene: Scene, lineStart: number, writer: Person | null): Mention[] {
  const { text } = scene;
  const [first] = readWords(text, lineStart, 1);
  if (!first) return [];
  const greeting = GREETINGS.has(text.slice(lineStart, first.end).toLowerCase())
    ? matched(GREETING, text.slice(lineStart, lineStart + LONGEST_GREETING))
    : '';
  for (const opening of greeting ? [greeting, ''] : ['']) {
    const list = readNames(scene, lineStart + opening.length, writer);
    for (const names of list.length > 1 ? [list, list.slice(0, 1)] : [list]) {
      const last = names[names.length - 1];
      if (!last) continue;
      const words = names[0]?.span.words ?? [];
      const titled =
        startOf(names[0]) > lineStart + opening.length ||
        (words.length > 1 && TITLES.has(words[0]?.key ?? ''));
      const judged = names.map((fit) => {
        return addressConfidence(fit, {
          text,
          start: lineStart,
          end: endOfFit(text, last),
          greeting: opening,
          titled,
          talking: () => isTalking(fit.person, writer, scene.moment),
          isWordHere: scene.isWordHere,
          isLoose: names.length === 1 && isLoose(fit, titled, text),
        });
      });
      const confidence = Math.min(...judged) * isAnswer(scene, opening, last, writer);
      if (confidence > 0) return names.map((fit) => toMention(text, fit, confidence));
    }
  }
  return [];
}

/** How many of a person's latest comments are looked at. */
const LATELY = 3;

/** Whether somebody has lately spoken to the writer, who may well answer. */
function isTalking(person: Person | null, writer: Person | null, now: Moment): boolean {
  if (!person || !writer) return false;
  const end = placeOf(person.written, now);
  return person.written
    .slice(Math.max(0, end - LATELY), end)
    .some(({ links }) => links.some(({ to }) => writer.written.some(({ id }) => id === to)));
}

/** Comments of a person after which a newcomer who says hi to them takes them for the host. */
const AT_HOME = 3;

/**
 * How likely a greeting is an answer: “Hi Sana, nice piece” speaks to the article rather than to a
 * comment, above all from a newcomer.
 */
function isAnswer(scene: Scene, greeting: string, last: Fit, writer: Person | null): number {
  const { person, kind } = last;
  if (greeting === '' || ANSWERING.test(greeting)) return 1;
  const isNew = !writer || placeOf(writer.written, scene.moment) === 0;
  if (!isNew || !person) return person?.listed ? AT_THE_DOOR : 1;
  const isHost = kind < CORE && placeOf(person.written, scene.moment) >= AT_HOME;
  return isHost ? 0 : AT_THE_DOOR;
}

function startOf(fit: Fit | undefined): number {
  return fit?.span.words[0]?.start ?? 0;
}

function toMention(text: string, fit: Fit, confidence: number): Mention {
  return {
    start: startOf(fit),
    end: endOfFit(text, fit),
    person: fit.person,
    evidence: 'name',
    confidence,
  };
}

/** The names at an offset, joined as in a list. */
function readNames(scene: Scene, from: number, writer: Person | null): Fit[] {
  const fits: Fit[] = [];
  for (let start = from; fits.length < MOST_NAMES;) {
    // Nearly every line fails here, after one word.
    const [first] = readWords(scene.text, start, 1);
    if (!first) return fits;
    const glued = matched(GLUED_TITLE, scene.text.slice(start, start + 8)).length;
    if (!glued && !isCalled(scene, first.key) && !TITLES.has(first.key)) return fits;
    const plain = vocative(scene, start);
    const behind = glued ? start + glued : endOfTitles(scene.text, start);
    const titled = behind > start && (!plain || plain.span.key === first.key);
    const fit = (titled ? vocative(scene, behind) : null) ?? plain;
    if (!fit || fit.person === writer) return fits;
    fits.push(fit);
    const end = endOfFit(scene.text, fit);
    const joint = matched(LIST_JOINT, scene.text.slice(end, end + 12));
    if (!joint) return fits;
    // Walkers or cyclists, all of them: nobody is spoken to so.
    if (ALTERNATIVE.test(joint)) return [];
    start = end + joint.length;
  }
  return fits;
}

/** Whether a word occurs in names, or calls one. */
function isCalled({ text, commenters }: Scene, key: string): boolean {
  return (
    commenters.isNameWord(key) || namesCalled(key, text).some((name) => commenters.isNameWord(name))
  );
}

/** Titles that stand before one name at most. */
const MOST_TITLES = 2;

/** Behind the titles at an offset: يا دكتورة, Herr Dr. */
function endOfTitles(text: string, start: number): number {
  let end = start;
  for (let titles = 0; titles < MOST_TITLES; titles++) {
    const [word] = readWords(text, end, 1);
    if (!word || !TITLES.has(word.key)) break;
    end = word.end + matched(/^\.? ?/, text.slice(word.end, word.end + 2)).length;
  }
  return end;
}

/** The name at a place, if it is written as people are addressed. */
function vocative(scene: Scene, start: number): Fit | null {
  const { text } = scene;
  const spans = readSpans(scene, start);
  const exact = exactFit(scene, spans);
  const fit = exact && exact.kind >= PART ? exact : (calledFit(scene, spans[0]) ?? exact);
  if (!fit?.person || fit.span.words[0]?.start !== start || ORDINARY.has(fit.span.key)) return null;
  // That’s why, beside somebody called thatsnotme.
  if (fit.kind < CORE && CLAUSE.has(fit.span.key)) return null;
  return sameCapitals(text.slice(start, fit.span.end), fit.person.name) ? fit : null;
}

/**
 * Whether less of a name is written than people are addressed by: its beginning. Behind a title the
 * family name will do, before an honorific any part: 준호님.
 */
function isLoose({ span, kind, person }: Fit, titled: boolean, text: string): boolean {
  if (kind > PART || HONORIFIC.test(text.slice(span.end, span.end + 12))) return false;
  return !titled && (kind < PART || !person?.key.startsWith(span.key));
}

/** `Fed up` at the start of a sentence is not somebody called Fed Up; `Fikret bey` is Fikret Bey. */
function sameCapitals(written: string, name: string): boolean {
  // Smokebox is a word, and SmokeBox somebody.
  if (
    /^\S*\p{Ll}\p{Lu}\S*$/u.test(name) &&
    written.length === name.length &&
    !/\p{Ll}\p{Lu}/u.test(written)
  )
    return false;
  const own = name.split(/\s+/);
  return written
    .split(/\s+/)
    .every(
      (word, index) =>
        index === 0 ||
        isCapital(word) === isCapital(own[index] ?? word) ||
        HONORIFIC.test(` ${word}`),
    );
}
