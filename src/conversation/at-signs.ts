/**
 * Reads the name behind an at-sign: passes over the marks between them, decides by what stands
 * around whether it can be a mention at all, and how sure it is. mentions.ts finds the at-signs.
 */
import type { Fit, Person } from './commenters.js';
import { characterOf, clusterAt, isLetter, keyOf, markedKeyOf } from './letters.js';
import { type Scene, bestFit, endOfFit, exactFit, readSpans } from './matching.js';
import type { Mention } from './mentions.js';
import { CORE, PART, PIECE, WHOLE } from './name-forms.js';
import type { NameSpan } from './names.js';
import { isPlace } from './places.js';
import { CODE, COLLECTIVE, ELSEWHERE_AFTER, ELSEWHERE_BEFORE, ORDINARY } from './vocabulary.js';

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
const OPENING = /[@＠﹫](?:[\s@＠﹫*_~"'“”‘’„«»‹›「『([:]|\p{Default_Ignorable_Code_Point}){0,8}/uy;
/** An at-sign that is itself quoted: `the '@' here`. */
const QUOTED = /^[@＠﹫]["'”’»」]\s/u;

/**
 * The mention that begins at an at-sign; null when it is none.
 * @param adjoining whether another mention ends right there
 */
export function readMention(
  scene: Scene,
  at: number,
  writer: Person | null,
  adjoining: boolean,
): Mention | null {
  const { text } = scene;
  OPENING.lastIndex = at;
  const opening = OPENING.exec(text)?.[0] ?? '';
  if (/\n\s*\n/.test(opening) || QUOTED.test(opening)) return null;
  const place = placeOf(text, at, opening, adjoining);
  if (isCode(text, at)) return null;
  if (ELSEWHERE_BEFORE.test(text.slice(Math.max(0, at - 40), at))) return null;
  const spans = readSpansBehind(scene, at + opening.length, place);
  const fit = readFit(scene, at + opening.length, spans, place, writer);
  const end = fit ? endOf(text, fit, opening) : endOfUnknown(text, at, spans);
  if (end === null || ELSEWHERE_AFTER.test(text.slice(end, end + 24))) return null;
  const confidence = fit?.person ? confidenceOf(fit) : UNKNOWN;
  return { start: at, end, person: fit?.person ?? null, evidence: 'mention', confidence };
}

function placeOf(text: string, at: number, opening: string, adjoining: boolean): Place {
  const before = lineBefore(text, at);
  return {
    glued: !adjoining && characterOf(before.slice(-1)).role === 'letter',
    spaced: /\s/.test(opening),
    midline: /[\p{L}\p{N}]\s*$/u.test(before),
  };
}

/** How much of a line is looked at. */
const WITHIN = 200;

function lineBefore(text: string, at: number): string {
  return /.*$/.exec(text.slice(Math.max(0, at - WITHIN), at))?.[0] ?? '';
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

/** Whom the words or symbols behind the opening name. */
function readFit(
  scene: Scene,
  from: number,
  spans: readonly NameSpan[],
  place: Place,
  writer: Person | null,
): Fit | null {
  const words = choose(scene, spans, place, writer);
  const symbols = readSymbols(scene, from);
  // 🌻 Flo is not 🌻.
  return symbols && !words?.person?.name.startsWith(symbols.person?.name ?? '') ? symbols : words;
}

/** A name made of symbols alone. */
function readSymbols({ text, commenters, moment }: Scene, from: number): Fit | null {
  const run = /^[^\s\p{L}\p{N}@]{1,16}/u.exec(text.slice(from, from + 16))?.[0] ?? '';
  for (let end = run.length; end > 0; end--) {
    const key = markedKeyOf(run.slice(0, end));
    const span = { key, end: from + end, words: [], crossed: '', tied: false };
    const fit = key ? commenters.exact(span, text, moment) : null;
    if (fit?.kind === WHOLE) return fit;
  }
  return null;
}

/** Shortest name believed when it is glued to the word before the at-sign. */
const SHORTEST_GLUED = 3;

/** The best fit that the place allows. */
function choose(
  scene: Scene,
  spans: readonly NameSpan[],
  place: Place,
  writer: Person | null,
): Fit | null {
  const { text } = scene;
  const first = spans[0]?.words[0];
  if (!first) return null;
  if (/^\p{N}/u.test(first.key)) return place.spaced || place.glued ? null : wholeFit(scene, spans);
  const fit = bestFit(scene, spans);
  if (!fit) return null;
  const alike = fit.person?.name.includes(text.slice(first.start, fit.span.end)) ?? false;
  const behind = text.slice(fit.span.end);
  if (place.glued && (place.spaced || fit.kind < CORE || fit.span.key.length < SHORTEST_GLUED)) {
    return null;
  }
  // `what an @ss`, `see you @ home`, `lunch @ Lena's`: in a sentence a short or detached name must
  // look as it is written.
  if (place.midline && fit.span.key.length < 3 && !alike) return null;
  if (place.spaced && place.midline && (!alike || fit.kind < PART || /^['’]s/.test(behind))) {
    return null;
  }
  if (place.spaced && place.midline && isPlace(fit.span.key)) return null;
  if (CODE.has(first.key) && /^\s?[({"'/]/.test(behind)) return null;
  if (/^\/\p{Ll}/u.test(behind) && !alike) return null;
  // People answer themselves under their full name alone.
  const own = fit.person === writer && (fit.kind < CORE || fit.errors > 0);
  return own || isAnothersName(scene, fit, behind) ? { ...fit, person: null } : fit;
}

/**
 * Whether the name goes on with a surname that the person does not have: `@Lena Horne: …` is not
 * for Lena Marsh. A capital alone says nothing, as it begins most sentences.
 */
function isAnothersName(
  { commenters }: Scene,
  { span, kind, errors }: Fit,
  behind: string,
): boolean {
  const [, surname = '', next = ''] =
    /^ (\p{Lu}[\p{L}\p{M}'’-]+)(:| (?:you|u|please|pls)\b)?/u.exec(behind) ?? [];
  const key = keyOf(surname.replace(CONTRACTION, ''));
  if (!key || errors > 0 || ORDINARY.has(key)) return false;
  const hasNamesakes = kind === WHOLE && commenters.isPartOfName(span.key);
  const isSurname = hasNamesakes || commenters.isPartOfName(key);
  return next !== '' || (span.words.length === 1 && isSurname);
}

/** What English contracts with the first word of a sentence: You’re, Let’s. */
const CONTRACTION = /['’](?:s|re|m|ll|ve|d|t)$/;

function wholeFit(scene: Scene, spans: readonly NameSpan[]): Fit | null {
  const fit = exactFit(scene, spans);
  if (!fit || fit.kind < CORE || /^[.:,%]\p{N}/u.test(scene.text.slice(fit.span.end))) return null;
  return fit;
}

/** Where the mention ends: marks of emphasis that were opened before the name close behind it. */
function endOf(text: string, fit: Fit, opening: string): number {
  const end = endOfFit(text, fit);
  return /[*_~]/.test(opening) ? end + (/^[*_~]+/.exec(text.slice(end))?.[0].length ?? 0) : end;
}

/** Confidence of a mention of somebody who is nobody here. */
const UNKNOWN = 0.5;

/**
 * How often a fit of its kind is right, by the labelled threads of test/bench; an error of spelling
 * takes its share.
 */
function confidenceOf({ kind, errors }: Fit): number {
  const byKind = { [WHOLE]: 0.99, [CORE]: 0.98, [PART]: 0.95, [PIECE]: 0.85 };
  return errors > 0 ? byKind[kind] - 0.04 - 0.04 * errors : byKind[kind];
}

/** What stands before an at-sign in code. */
function isCode(text: string, at: number): boolean {
  return /[$={\\^#]$|\w\($|<%$/.test(text.slice(Math.max(0, at - 2), at));
}

/** Letters that a name in a script without spaces has at most. */
const LONGEST_DENSE = 12;
/** What can follow a name that nobody here has. */
const NAME_END = /^(?:[\s:：,，、!?;)…’'–—-]|\.(?!\p{L})|$)/u;

/**
 * Where a name ends that is nobody's here but looks like a mention all the same; null when it does
 * not: code and handles of other places are more often written so than people who are not here.
 */
function endOfUnknown(text: string, at: number, spans: readonly NameSpan[]): number | null {
  const index = spans.findIndex(({ tied }, place) => {
    return !tied && spans[place + 1]?.words[place + 1]?.before !== '';
  });
  const name = spans[index];
  if (!name || name.words[0]?.start !== at + 1 || !/^\p{L}[\p{L}\p{M}]/u.test(name.key))
    return null;
  const before = lineBefore(text, at);
  const behind = text.slice(name.end, name.end + WITHIN);
  const line = /^.*/.exec(behind)?.[0] ?? '';
  if (CODE.has(name.key) || !NAME_END.test(behind) || /[{}<>=]|\w\(|^ \(/.test(line)) return null;
  if (/[\p{L}\p{N}]/u.test(before)) {
    // In the middle of a line a small letter makes it a word of some code, or a handle elsewhere.
    const small = /^\p{Ll}/u.test(text.slice(at + 1)) && !COLLECTIVE.has(name.key);
    if (small || characterOf(before.slice(-1)).role === 'letter') return null;
  }
  const dense = name.words.length > 1 && characterOf(name.key).role === 'dense';
  return dense && (name.key.length > LONGEST_DENSE || !/^[\s:：]/.test(behind)) ? null : name.end;
}
