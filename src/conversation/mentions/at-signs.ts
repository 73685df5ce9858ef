/**
 * Reads the name behind an at-sign: passes over the marks between them and finds whom it fits;
 * at-sign-confidence.ts judges by what stands around. mentions.ts finds the at-signs; names that fit
 * nobody are for strangers.ts.
 */
import {
  NEARBY,
  type Place,
  confidenceOf,
  isAnothersName,
  isBelievable,
} from './at-sign-confidence.js';
import type { Fit } from './commenters.js';
import { characterOf, clusterAt, isLetter, markedKeyOf, matched } from './letters.js';
import { type Scene, bestFit, endOfFit, readSpans } from './matching.js';
import type { Mention } from './mention.js';
import { CORE, PART, PIECE, WHOLE } from './name-forms.js';
import type { NameSpan } from './names.js';
import type { Person } from './person.js';
import { endOfStranger } from './strangers.js';
import { ELSEWHERE_AFTER, ELSEWHERE_BEFORE } from './vocabulary.js';

/** What may stand between the at-sign and the name. */
const OPENING =
  /[@＠﹫][\s@＠﹫*_~"'“”‘’„«»‹›「『([:\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0f]{0,8}/y;
/** An opening that leads nowhere: a paragraph ends, or the at-sign is itself quoted. */
const BROKEN = /\n\s*\n|^[@＠﹫]["'”’»」]\s/u;
/** What stands before an at-sign in code: `$@`, `f(@a)`, `<%@`, `path/@a`, `SELECT @a`. */
const CODE_BEFORE = /[${\\^#]$|=\s*$|\w[(/]$|<%$|\b(?:SELECT|DECLARE|EXEC) $/;
/** Usual names of mailboxes: hello@lena. */
const MAILBOX = /(?:^|\s)(?:hello|info|contact|mail|post|support|office|admin|root)$/i;
/** Confidence of a mention of somebody who is nobody here, or of several people at once. */
const UNKNOWN = 0.5;

/**
 * The mention that begins at an at-sign; null when it is none.
 * @param adjoining whether another mention ends there, or one character before
 */
export function readMention(
  scene: Scene,
  at: number,
  writer: Person | null,
  adjoining: boolean,
): Mention | null {
  const { text } = scene;
  OPENING.lastIndex = at;
  const opening = matched(OPENING, text);
  const before = text.slice(Math.max(0, at - NEARBY), at);
  if (BROKEN.test(opening) || ELSEWHERE_BEFORE.test(before)) return null;
  if (!adjoining && (CODE_BEFORE.test(before) || MAILBOX.test(before))) return null;
  const place = {
    glued: !adjoining && characterOf(before.slice(-1)).role === 'letter',
    spaced: /\s/.test(opening),
    spoken: !adjoining && /[\p{L}\p{N}][^.!?\n]*$/u.test(before),
    midline: isLetter(characterOf(/(\S?)[^\S\n]*$/.exec(before)?.[1] ?? '')),
  };
  const from = at + opening.length;
  const spans = readSpansBehind(scene, from, place.spaced);
  const fit = readSymbols(scene, from, chooseFit(scene, spans, place, writer));
  const end = fit ? endOf(text, fit, opening) : endOfStranger(text, at, spans);
  if (end === null) return null;
  const behind = text.slice(end, end + NEARBY);
  if (ELSEWHERE_AFTER.test(behind)) return null;
  // Saturday @Village Hall, 10 o’clock
  if (place.midline && (place.spaced || (fit?.kind ?? PIECE) < PART) && /^,? \p{N}/u.test(behind))
    return null;
  const person = fit?.person ?? null;
  const confidence = fit && person ? confidenceOf(fit) : UNKNOWN;
  return { start: at, end, person, evidence: 'mention', confidence };
}

/** Symbols and punctuation that may stand between the opening and the first letter of a name. */
const MOST_LEADING = 6;

/** Reads the words behind the opening; none when there is no name to be read. */
function readSpansBehind(scene: Scene, from: number, spaced: boolean): NameSpan[] {
  let index = from;
  for (let passed = 0; passed <= MOST_LEADING && index < scene.text.length; passed++) {
    const cluster = clusterAt(scene.text, index);
    const character = characterOf(cluster);
    if (isLetter(character)) return readSpans(scene, index);
    const attached = index === from && !spaced && !/[.,;!?)\]}]/.test(cluster);
    if (character.role === 'separator' && !attached && !/\s/.test(cluster)) return [];
    index += cluster.length;
  }
  return [];
}

/** A name made of symbols alone, unless the words name somebody whose name begins with them. */
function readSymbols(
  { text, commenters, moment }: Scene,
  from: number,
  words: Fit | null,
): Fit | null {
  // Nearly every name begins with a letter.
  if (isLetter(characterOf(clusterAt(text, from)))) return words;
  const run = matched(/^[^\s\p{L}\p{N}@]+/u, text.slice(from, from + 16));
  for (let end = run.length; end > 0; end--) {
    const symbols = run.slice(0, end);
    const key = markedKeyOf(symbols) || symbols;
    const span = { key, end: from + end, words: [], crossed: '', tied: false };
    const fit = key ? commenters.exact(span, text, moment) : null;
    if (fit?.kind === WHOLE && !words?.person?.name.startsWith(symbols)) return fit;
  }
  return words;
}

/** The best fit that the place allows. */
function chooseFit(
  scene: Scene,
  spans: readonly NameSpan[],
  place: Place,
  writer: Person | null,
): Fit | null {
  const [first] = spans[0]?.words ?? [];
  if (!first) return null;
  const fit = bestFit(scene, spans);
  if (!fit || !isBelievable(fit, scene.text, place)) return null;
  // People answer themselves under their full name alone.
  const own = fit.person === writer && (fit.kind < CORE || fit.errors > 0);
  return own || isAnothersName(scene, fit) ? { ...fit, person: null } : fit;
}

/** Where the mention ends: marks of emphasis that were opened before the name close behind it. */
function endOf(text: string, fit: Fit, opening: string): number {
  const end = endOfFit(text, fit);
  return /[*_~]/.test(opening) ? end + matched(/^[*_~]+/, text.slice(end)).length : end;
}
