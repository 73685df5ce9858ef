/**
 * Chooses whom a reading means: the longest name that fits, an exact one before a misspelt one, a
 * whole one before part of one. What counts as a good enough fit in its place (after an at-sign,
 * without one, glued to a word) is for mentions.ts and addresses.ts.
 */
import type { Commenters, Fit } from './commenters.js';
import { characterOf, isLetter, matched } from './letters.js';
import type { Moment } from '../moments.js';
import { CORE, PART, WHOLE } from './name-forms.js';
import { type NameSpan, nameSpans, readWords } from './names.js';
import { MOST_ERRORS, allowedErrors, distance } from './spelling.js';
import { namesCalled } from './vocatives.js';
import { COLLECTIVE, GLUED_TITLE, TITLES } from './vocabulary.js';

/** A text in which names are looked for, and those who may be named at its moment. */
export interface Scene {
  readonly text: string;
  readonly commenters: Commenters;
  readonly moment: Moment;
  /** Whether a name stands in small letters in the text, or in one shortly before it. */
  readonly isWordHere: (key: string) => boolean;
}

/** Letters that are read in any case, for the names of strangers. */
const LONG_ENOUGH = 24;

/** Reads a name at an offset, no further than any known name goes, however misspelt. */
export function readSpans({ text, commenters }: Scene, from: number): NameSpan[] {
  const limit = Math.max(LONG_ENOUGH, commenters.longest + MOST_ERRORS);
  return nameSpans(text, readWords(text, from, limit));
}

/** The longest reading that is somebody's name, or part of one, letter by letter. */
export function exactFit(scene: Scene, spans: readonly NameSpan[]): Fit | null {
  for (let index = spans.length - 1; index >= 0; index--) {
    const span = spans[index];
    if (!span || span.tied || span.key.length > scene.commenters.longest) continue;
    const fit = scene.commenters.exact(span, scene.text, scene.moment);
    if (fit) return fit;
  }
  return null;
}

/** Whoever the reading fits best; null when it fits nobody. */
export function bestFit(scene: Scene, spans: readonly NameSpan[]): Fit | null {
  const exact = exactFit(scene, spans);
  if (exact && exact.kind < CORE && TITLES.has(exact.span.key)) {
    const untitled = untitledFit(scene, spans);
    if (untitled?.person) return untitled;
  }
  if (exact && exact.kind >= CORE && !beginsLongerName(scene, exact)) return exact;
  const collective = COLLECTIVE.has(spans[0]?.key ?? '');
  if (collective && exact?.kind !== WHOLE) return null;
  const misspelt = misspeltFit(scene, spans, exact);
  return (
    misspelt ??
    exact ??
    calledFit(scene, spans[0]) ??
    untitledFit(scene, spans) ??
    articlelessFit(scene, spans)
  );
}

/** Whom a word calls in a form of its own, which differs from the name as one misspelt does. */
export function calledFit(
  { text, commenters, moment }: Scene,
  span: NameSpan | undefined,
): Fit | null {
  if (!span || span.tied) return null;
  for (const key of namesCalled(span.key, text)) {
    const fit = commenters.exact({ ...span, key }, text, moment);
    if (fit && fit.kind >= PART) return { ...fit, errors: 1 };
  }
  return null;
}

/** Whether a longer name may begin with this one, so that more words could belong to it. */
function beginsLongerName({ commenters, moment }: Scene, { span }: Fit): boolean {
  return commenters.isPartOfName(span.key, moment);
}

/** Words, beyond those that fit exactly, among which a misspelt name is looked for. */
const MOST_WORDS = 8;

/** A misspelt name, longer than the exact one if there is one: Lena Mrash is not Lena. */
function misspeltFit(scene: Scene, spans: readonly NameSpan[], exact: Fit | null): Fit | null {
  let best: Fit | null = null;
  let bestLetters = exact?.span.key.length ?? 0;
  const longest = scene.commenters.longest + MOST_ERRORS;
  for (const span of spans.slice(exact?.span.words.length ?? 0).slice(0, MOST_WORDS)) {
    if (span.tied || span.key.length > longest) continue;
    const fit = scene.commenters.misspelt(span, scene.text, scene.moment);
    if (!fit || fit.kind < PART || (exact && !continues(fit, exact, span))) continue;
    // An error costs as much as two letters more explain.
    const letters = fit.span.key.length - 2 * fit.errors;
    if (letters <= bestLetters) continue;
    best = fit;
    bestLetters = letters;
  }
  return best;
}

/** Whether what a longer name adds to an exact one can itself bear the errors. */
function continues(longer: Fit, exact: Fit, written: NameSpan): boolean {
  const { key } = exact.span;
  if (exact.kind < PART || !longer.span.key.startsWith(key)) return true;
  const rest = longer.span.key.slice(key.length);
  const allowed = allowedErrors(rest);
  return distance(written.key.slice(key.length), rest, allowed) <= allowed;
}

/** The name behind a title: Mr Marsh. */
function untitledFit(scene: Scene, spans: readonly NameSpan[]): Fit | null {
  const words = spans[spans.length - 1]?.words ?? [];
  const [title] = words;
  if (!title) return null;
  const glued = matched(GLUED_TITLE, scene.text.slice(title.start, title.start + 8)).length;
  const from = glued > 0 ? title.start + glued : TITLES.has(title.key) ? title.end : null;
  if (from === null) return null;
  return bestFit(
    scene,
    nameSpans(
      scene.text,
      words.filter(({ start }) => start >= from),
    ),
  );
}

/** An article that Arabic and Hebrew write in one with what somebody is called for. */
const ARTICLE = /^(?:ال|ה)(?=..)/;

/** The name behind an article: @المهندس is مهندس طرق. */
function articlelessFit(scene: Scene, spans: readonly NameSpan[]): Fit | null {
  const [first, ...others] = spans[spans.length - 1]?.words ?? [];
  const key = first?.key.replace(ARTICLE, '');
  if (!first || !key || key === first.key) return null;
  return bestFit(scene, nameSpans(scene.text, [{ ...first, key }, ...others]));
}

/** Where a fit ends in the text: with the marks and symbols that its name ends in. */
export function endOfFit(text: string, { span, person, kind }: Fit): number {
  const { name = '' } = person ?? {};
  if (kind !== WHOLE || isLetter(characterOf(name.slice(-1)))) return span.end;
  const tail = matched(/[^\p{L}\p{N}]+$/u, name);
  return span.end + (text.startsWith(tail, span.end) ? tail.length : 0);
}
