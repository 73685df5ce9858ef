/**
 * Reads the name behind an at-sign: passes over the marks between them, finds whom it fits, and
 * decides by what stands around whether it can be a mention at all. mentions.ts finds the at-signs;
 * names that fit nobody are for strangers.ts.
 */
import type { Fit, Person } from './commenters.js';
import {
  characterOf,
  clusterAt,
  isCapital,
  isLetter,
  keyOf,
  markedKeyOf,
  matched,
} from './letters.js';
import { type Scene, bestFit, endOfFit, readSpans } from './matching.js';
import type { Mention } from './mention.js';
import { CORE, PART, PIECE, WHOLE } from './name-forms.js';
import type { NameSpan } from './names.js';
import { isPlace } from './places.js';
import { endOfStranger } from './strangers.js';
import { CODE, ELSEWHERE_AFTER, ELSEWHERE_BEFORE, ORDINARY } from './vocabulary.js';

/** How the at-sign stands in the text. */
interface Place {
  /** A letter or digit stands right before it: `1971@vinsin`, but `cr@p` too. */
  readonly glued: boolean;
  /** A space stands between it and the name: `@ Lena`, but `@ home` too. */
  readonly spaced: boolean;
  /** A word stands before it on its line. */
  readonly midline: boolean;
}

/** What may stand between the at-sign and the name. */
const OPENING =
  /[@＠﹫][\s@＠﹫*_~"'“”‘’„«»‹›「『([:\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0f]{0,8}/y;
/** An opening that leads nowhere: a paragraph ends, or the at-sign is itself quoted. */
const BROKEN = /\n\s*\n|^[@＠﹫]["'”’»」]\s/u;
/** What stands before an at-sign in code: `$@`, `f(@a)`, `<%@`, `path/@a`, `SELECT @a`. */
const CODE_BEFORE = /[${\\^#]$|=\s*$|\w[(/]$|<%$|\b(?:SELECT|DECLARE|EXEC) $/;
/** Letters that make another name of the part of one: 小明星 is not 小明. */
const FIRST_HAN = '\u2e80';
const GOES_ON = /^(?![你您氏君様先])\p{sc=Han}/u;
/** And behind a name: `@a()`, `@a = 1`, `root@a:~#`. */
const CODE_BEHIND = /^(?:\([^)\s]*\)(?:[\s;.{]|$)|\s?=\s|:[~/])/;
/** Where people are: `all day @home` is not for who calls himself so. */
const WHEREABOUTS = /^(?:home|work|school)$/;
/** How far the words before and behind are looked at for the name of another site. */
const NEARBY = 40;

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
  if (!adjoining && CODE_BEFORE.test(before)) return null;
  const place = {
    glued: !adjoining && characterOf(before.slice(-1)).role === 'letter',
    spaced: /\s/.test(opening),
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
  if (place.midline && (fit?.kind ?? PIECE) < PART && /^,? \p{N}/u.test(behind)) return null;
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
    const key = markedKeyOf(symbols);
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

/** Letters of a name below which its place must speak for it. */
const SHORTEST = 3;
/** The same for one that is misspelt and glued to a word: `d@mn it` is not for Mint. */
const SHORTEST_MASKED = 6;

/** Whether a fit stands where a mention can, and not in a masked word, a place, a line of code. */
function isBelievable(fit: Fit, text: string, place: Place): boolean {
  const { span, kind, errors, person } = fit;
  // A syllable says more than a letter.
  const letters = span.key.length + Number(span.key >= FIRST_HAN);
  const written = text.slice(span.words[0]?.start ?? span.end, span.end);
  const alike = person?.name.includes(written) ?? false;
  const behind = text.slice(span.end, span.end + NEARBY);
  // `@ the library` is not for Theo: words of every day are spelt as they are meant.
  if (errors > 0 && ORDINARY.has(keyOf(written))) return false;
  // `@ home` is not for Homer, nor `@ car park` for Carla.
  const vague = errors > 0 || kind === PIECE;
  if (place.spaced && vague && /^\p{Ll}+$/u.test(written)) return false;
  if (kind < CORE && behind >= FIRST_HAN && GOES_ON.test(behind)) return false;
  // `@media (…`, `@param {…`; `@ana/core`.
  if (CODE.has(span.words[0]?.key ?? '') && (/^\s?[({"']/.test(behind) || (kind < CORE && !alike)))
    return false;
  if (/^\/\p{Ll}/u.test(behind) && !alike) return false;
  if (CODE_BEHIND.test(behind)) return false;
  if (place.glued) {
    return (
      !place.spaced &&
      (kind >= CORE || (kind === PART && alike)) &&
      letters >= (errors > 0 ? SHORTEST_MASKED : SHORTEST)
    );
  }
  if (!place.midline) return true;
  if (WHEREABOUTS.test(written)) return false;
  // `what an @ss`; `see you @ home`, `live @ London`, `3 @ 50`, `lunch @ Lena's`.
  if (letters < SHORTEST && !alike) return false;
  return (
    !place.spaced ||
    (alike && kind >= PART && /^\D/.test(span.key) && !isPlace(span.key) && !/^['’]s/.test(behind))
  );
}

/** A capitalised word behind a name, and what makes it a surname: a colon, a word to its bearer. */
const SURNAME = /^ (\p{Lu}[\p{L}\p{M}'’-]+)(:| (?:you|u|please|pls|why|how|when|where)\b)?/u;
/** What English contracts with the first word of a sentence: You’re, Let’s. */
const CONTRACTION = /['’](?:s|re|m|ll|ve|d|t)$/;

/**
 * Whether the name goes on with a surname that the person does not have: `@Lena Horne: …` is not
 * for Lena Marsh. A capital alone says nothing, as it begins most sentences.
 */
function isAnothersName({ text, commenters, moment }: Scene, fit: Fit): boolean {
  const { span, kind, errors, person } = fit;
  const behind = text.slice(span.end, span.end + NEARBY);
  const [, word = '', sign = ''] = (isCapital(behind.charAt(1)) && SURNAME.exec(behind)) || [];
  const key = keyOf(word.replace(CONTRACTION, ''));
  // Studio 55 is not Studio 54.
  if (kind < WHOLE && /^ \p{N}+(?![\p{N}%.,:])/u.test(behind) && /\p{N}/u.test(person?.name ?? ''))
    return true;
  if (!key || errors > 0 || ORDINARY.has(key)) return false;
  const hasNamesakes = kind === WHOLE && commenters.isPartOfName(span.key, moment);
  const isSurname = hasNamesakes || commenters.isPartOfName(key, moment);
  return sign !== '' || (span.words.length === 1 && isSurname);
}

/** Where the mention ends: marks of emphasis that were opened before the name close behind it. */
function endOf(text: string, fit: Fit, opening: string): number {
  const end = endOfFit(text, fit);
  return /[*_~]/.test(opening) ? end + matched(/^[*_~]+/, text.slice(end)).length : end;
}

/** How often a fit of its kind is right; errors of spelling take their share. */
function confidenceOf({ kind, errors }: Fit): number {
  const byKind = { [WHOLE]: 0.99, [CORE]: 0.98, [PART]: 0.97, [PIECE]: 0.9 };
  return byKind[kind] - (errors > 0 ? 0.02 + 0.03 * errors : 0);
}
