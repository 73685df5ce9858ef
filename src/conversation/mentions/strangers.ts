/**
 * Names behind an at-sign that are nobody's here: people who have not written, the staff, the
 * public. They are mentions all the same, as long as they look like one. Code and the handles of
 * other places look much alike, so the rules are strict.
 */
import { characterOf, matched } from './letters.js';
import type { NameSpan } from './names.js';
import { isPlace } from './places.js';
import { CODE, COLLECTIVE, ELSEWHERE, ORDINARY } from './vocabulary.js';

/** How much of a line is looked at. */
const WITHIN = 200;
/** Letters that a name in a script without spaces has at most. */
const LONGEST_DENSE = 12;
/** What can follow a name. */
const NAME_END = /^(?:[\s:：,，、!?;)…’'–—-]|\.(?!\p{L})|$)/u;
/** What makes a line code, behind a name. */
const CODE_LINE = /[{}<>=]|\w\(|^ \(|^ \/\w/;
/** What stands below a decorator of some language. */
const DECORATED =
  /^\s*\n\s*(?:class|(?:async )?def|public|private|static|func(?:tion)?|export|struct)\b/;
/** A time of the day, behind which a place is named: `at 5 @Forest Café`. */
const TIME = /\d ?(?:uhr|h|[ap]m)?\s+$/i;
/** What points readers to an account elsewhere. */
const POINTING = /\b(?:follow|check|dm)\s+$/i;
/** What a place is called by, behind its name. */
const STREET = /^ (?:rd|st|street|road|ave|avenue|lane|hall|park|station|stadium|arena)\b/i;

/**
 * Where the name of a stranger ends.
 * @param at offset of the at-sign
 * @param spans the words behind it
 * @returns null when nothing there looks like a name
 */
export function endOfStranger(text: string, at: number, spans: readonly NameSpan[]): number | null {
  const index = spans.findIndex(({ tied }, place) => {
    return !tied && spans[place + 1]?.words[place + 1]?.before !== '';
  });
  const name = spans[index];
  if (name?.words[0]?.start !== at + 1 || !/^\p{L}[\p{L}\p{M}]/u.test(name.key)) return null;
  const behind = text.slice(name.end, name.end + WITHIN);
  const line = matched(/^.*/, behind);
  // The first word of `@Html.li` tells.
  if (CODE.has(name.words[0].key) || CODE.has(name.key)) return null;
  if (ORDINARY.has(name.key) && !COLLECTIVE.has(name.key)) return null;
  if (!NAME_END.test(behind) || CODE_LINE.test(line) || DECORATED.test(behind)) return null;
  const before = matched(/.*$/, text.slice(Math.max(0, at - WITHIN), at));
  if (TIME.test(before) || POINTING.test(before) || ELSEWHERE.test(line)) return null;
  // @Berlin; @Haywood Rd
  if (isPlace(name.key) || STREET.test(line)) return null;
  if (/[\p{L}\p{N}]/u.test(before)) {
    // In the middle of a line a small letter makes it a word of some code, or a handle elsewhere.
    const small = /^\p{Ll}/u.test(text.slice(at + 1, at + 3)) && !COLLECTIVE.has(name.key);
    const handle = /[\p{L}\p{N}]_|\d/u.test(text.slice(at, name.end));
    if (small || handle || characterOf(before.slice(-1)).role === 'letter') return null;
  }
  // Where no space divides words, one must end the name for it to be told from the sentence.
  const dense = name.words.length > 1 && characterOf(name.key.charAt(0)).role === 'dense';
  return dense && (name.key.length > LONGEST_DENSE || !/^[\s:：]/.test(behind)) ? null : name.end;
}
