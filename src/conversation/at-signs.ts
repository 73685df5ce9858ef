/**
 * Reads the name behind an at-sign: passes over the marks between them, decides by what stands
 * around whether it can be a mention at all, and how sure it is. mentions.ts finds the at-signs.
 */
import { BEGINNING, type Fit } from './commenters.js';
import { characterOf, clusterAt, isLetter, symbolsOf } from './letters.js';
import { type Scene, bestFit, exactFit, readSpans } from './matching.js';
import type { Mention } from './mentions.js';
import { CORE, PART, PIECE, WHOLE } from './name-forms.js';
import type { NameSpan } from './names.js';
import { CODE, COLLECTIVE, ELSEWHERE_AFTER, ELSEWHERE_BEFORE } from './vocabulary.js';

/** What surrounds an at-sign. */
interface Place {
  /** A letter or digit stands right before it: `1971@vinsin`, but `cr@p` too. */
  readonly glued: boolean;
  /** A space stands between it and the name: `@ Lena`, but `@ home` too. */
  readonly spaced: boolean;
  /** Words stand before it on its line. */
  readonly midline: boolean;
}

/** What may stand between the at-sign and the name. */
const OPENING =
  /[@＠﹫](?:[\s@＠﹫*_~"'“”‘’„«»‹›「『([{<:]|\p{Default_Ignorable_Code_Point}){0,8}/uy;

/** The mention that begins at an at-sign; null when it is none. */
export function readMention(scene: Scene, at: number): Mention | null {
  const { text } = scene;
  OPENING.lastIndex = at;
  const opening = OPENING.exec(text)?.[0] ?? '';
  if (/\n\s*\n/.test(opening)) return null;
  const place = placeOf(text, at, opening);
  if (ELSEWHERE_BEFORE.test(text.slice(Math.max(0, at - 40), at))) return null;
  const spans = readSpansBehind(scene, at + opening.length, place);
  const fit = readSymbols(scene, at + opening.length) ?? choose(scene, spans, place);
  if (!fit) return unknownMention(text, at, spans[0], place);
  const end = endOf(text, fit, opening);
  if (ELSEWHERE_AFTER.test(text.slice(end, end + 24))) return null;
  const confidence = fit.person ? confidenceOf(fit) : UNKNOWN;
  return { start: at, end, person: fit.person, evidence: 'mention', confidence };
}

function placeOf(text: string, at: number, opening: string): Place {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return {
    glued: /[\p{L}\p{N}]$/u.test(before) && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]$/u.test(before),
    spaced: /\s/.test(opening),
    midline: /[\p{L}\p{N}]\s*$/u.test(before),
  };
}

/** Symbols and punctuation that may stand between the opening and the first letter of a name. */
const MOST_LEADING = 6;

/** Reads the words behind the opening; none when there is no name to be read. */
function readSpansBehind(scene: Scene, from: number, place: Place): NameSpan[] {
  const { text } = scene;
  let index = from;
  for (let passed = 0; passed <= MOST_LEADING && index < text.length; passed++) {
    const cluster = clusterAt(text, index);
    const character = characterOf(cluster);
    if (isLetter(character)) return readSpans(scene, index);
    const attached = index === from && !place.spaced && !/[.,;!?)\]}]/.test(cluster);
    if (character.role === 'separator' && !attached && !/\s/.test(cluster)) return [];
    index += cluster.length;
  }
  return [];
}

/** A name made of symbols alone. */
function readSymbols({ text, commenters, moment }: Scene, from: number): Fit | null {
  const run = /^[^\s\p{L}\p{N}@]{1,16}/u.exec(text.slice(from, from + 16))?.[0] ?? '';
  for (let end = run.length; end > 0; end--) {
    const key = symbolsOf(run.slice(0, end));
    const span = { key, end: from + end, words: [], crossed: '', tied: false };
    const fit = key ? commenters.exact(span, text, moment) : null;
    if (fit?.kind === WHOLE) return fit;
  }
  return null;
}

/** Shortest name believed when it is glued to the word before the at-sign. */
const SHORTEST_GLUED = 3;

/** The best fit that the place allows. */
function choose(scene: Scene, spans: readonly NameSpan[], place: Place): Fit | null {
  const { text } = scene;
  const first = spans[0]?.words[0];
  if (!first) return null;
  if (/^\p{N}/u.test(first.key)) return place.spaced || place.glued ? null : wholeFit(scene, spans);
  const fit = bestFit(scene, spans);
  if (!fit) return null;
  const written = text.slice(first.start, fit.span.end);
  const alike = fit.person !== null && fit.person.name.includes(written);
  if (place.glued && place.spaced) return null;
  if (place.glued && (fit.kind < CORE || fit.span.key.length < SHORTEST_GLUED)) return null;
  // `@ home`, `@ the gym`: in a sentence only a name as it is written is one.
  if (place.spaced && place.midline && !(alike && fit.kind >= PART)) return null;
  if (CODE.has(first.key) && (!alike || /^\s?[({"'/]/.test(text.slice(fit.span.end)))) return null;
  return fit;
}

function wholeFit(scene: Scene, spans: readonly NameSpan[]): Fit | null {
  const fit = exactFit(scene, spans);
  if (!fit || fit.kind < CORE || /^[.:,%]\p{N}/u.test(scene.text.slice(fit.span.end))) return null;
  return fit;
}

/** Where the mention ends: with the symbols of the name and the marks that were opened. */
function endOf(text: string, { span, person, kind }: Fit, opening: string): number {
  const tail = /[^\p{L}\p{N}\s]+$/u.exec(person?.name ?? '')?.[0] ?? '';
  let end = span.end;
  if (kind === WHOLE && tail && text.startsWith(tail, end)) end += tail.length;
  const closing = /^[*_~]+/.exec(text.slice(end))?.[0] ?? '';
  return /[*_~]/.test(opening) ? end + closing.length : end;
}

/** Confidence of a mention of somebody who is nobody here. */
const UNKNOWN = 0.5;

/**
 * How often a fit of its kind is right, by the labelled threads of test/bench; an error of spelling
 * takes its share.
 */
function confidenceOf({ kind, errors }: Fit): number {
  const byKind = { [WHOLE]: 0.99, [CORE]: 0.98, [PART]: 0.95, [PIECE]: 0.85, [BEGINNING]: 0.8 };
  return errors > 0 ? byKind[kind] - 0.04 - 0.04 * errors : byKind[kind];
}

/** A name that is nobody's here is still a mention, if it looks like one. */
function unknownMention(
  text: string,
  at: number,
  first: NameSpan | undefined,
  place: Place,
): Mention | null {
  if (!first || place.glued || place.spaced || !/^\p{L}{2}/u.test(first.key)) return null;
  if (CODE.has(first.key) || first.tied || /^[({/=\\]/.test(text.slice(first.end))) return null;
  return { start: at, end: first.end, person: null, evidence: 'mention', confidence: UNKNOWN };
}
