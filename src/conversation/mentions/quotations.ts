/**
 * The stretches of a comment that are not its writer's own words to somebody: quotations and code
 * here, addresses of pages and mailboxes around an at-sign. Names in them answer nobody. Found by
 * their marks alone; whether a name stands there is for mentions.ts to ask.
 */

import { LETTERS, matched } from './letters.js';

/** A stretch of text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** In quotation marks, which may also stand round a single name: `@"Lena Marsh"`, `"@Lena"`. */
  readonly speech: boolean;
}

/** Without one of these a text quotes nothing. */
const MARKED = /[`~[<>"“„«「『]|\/\*|^(?: {4}|\t)|&gt;|\bRT\b|\bwrites?\b|\bwrote\b|:\s*$/m;

const ELSEWHERE = new RegExp(
  [
    // Code: fenced, in backticks, what it remarks. Tags of both kinds of markup.
    '(`{3,}|~{3,})[^]*?(?:\\1|$(?![^]))',
    '`[^`\\n]+`',
    '/\\*[^]*?\\*/',
    '(?<=\\n[ \\t]*\\n)(?:(?: {4}|\\t).*(?:\\n|$))+',
    '\\[(quote|code|QUOTE|CODE)\\b[^\\]\\n]*\\][^]*?(?:\\[/\\2\\]|$(?![^]))',
    '<(blockquote|code|pre|q)\\b[^>\\n]*>[^]*?(?:</\\3>|$(?![^]))',
    // Lines behind the mark of e-mail.
    '^[ \\t]*(?:>|&gt;).*$',
    // What somebody wrote: the rest of the line; or the lines below, unless they have marks.
    '^.{1,40}?\\s(?:wrote|writes)\\s?:.*$',
    '^.{1,80}?\\s(?:wrote|writes|said|says|a écrit|escribió|schrieb|scrisse|написала?|пишет)(?![' +
      LETTERS +
      ']).{0,40}:[ \\t]*\\n(?![ \\t]*(?:[>"“„«]|&gt;))(?:.+\\n?)+',
    '\\bRT\\s+[@＠﹫]\\S+',
    '(^"(?!\\s).{0,400}"[ \\t]*$|“[^”\\n]{0,400}”|„[^"“”\\n]{0,400}["“”]|«[^»\\n]{0,400}»|「[^」\\n]{0,400}」|『[^』\\n]{0,400}』|(?<![^\\s(])"(?!\\s)[^"\\n]{0,400}"(?![' +
      LETTERS +
      ']))',
  ].join('|'),
  'gm',
);

/** Which group of the expression is speech. */
const SPEECH = 4;

/** Finds quotations and code, in order; none overlaps another. */
export function findElsewhere(text: string): Stretch[] {
  if (!MARKED.test(text)) return [];
  return Array.from(text.matchAll(ELSEWHERE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    speech: match[SPEECH] !== undefined,
  }));
}

/** The stretch that a place lies in, if any. */
export function stretchAt(stretches: readonly Stretch[], index: number): Stretch | undefined {
  return stretches.find(({ start, end }) => start <= index && index < end);
}

/** How much around an at-sign is looked at. */
const SURROUNDINGS = 200;
const URL_BEGINNING =
  /^[^\p{L}\p{N}@]*(?:[a-z][a-z\d+.-]*:\/\/|www\.|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/)/iu;
const MAILBOX = /[\p{L}\p{N}._%+-]$/u;
/** A host has a last part in small letters: `said@Lena.Then` begins a sentence. */
const HOST = /^.[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,}(?![\p{L}\p{N}])/u;
/** `@lena@example.social`: somebody on another server. */
const HANDLE = /^.[\p{L}\p{N}_.-]+[@＠][\p{L}\p{N}-]+\.\p{Ll}{2}/u;

/** Whether an at-sign belongs to the address of a page or a mailbox. */
export function isInAddress(text: string, at: number): boolean {
  const before = matched(/\S*$/, text.slice(Math.max(0, at - SURROUNDINGS), at));
  const behind = matched(/^\S*/, text.slice(at, at + SURROUNDINGS));
  // An address has one of these marks; most at-signs have none, and the rest is slow.
  if (!/[/.]/.test(before) && !behind.includes('.')) return false;
  return (
    URL_BEGINNING.test(before) || (MAILBOX.test(before) && HOST.test(behind)) || HANDLE.test(behind)
  );
}
