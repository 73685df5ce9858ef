/**
 * What somebody is typing of a name: pure functions of the text and the caret. Who is meant is
 * decided in people.ts; what the popup does, in controllers/mention-popup.ts.
 */

/** A name being typed after an at-sign. */
export interface MentionQuery {
  /** UTF-16 offset of the at-sign. */
  readonly start: number;
  /** What stands between it and the caret. */
  readonly words: string;
}

/** Longer than any name that is typed rather than chosen. */
const LONGEST = 60;

/** An at-sign that nothing is glued to, and what follows it on its line. */
const TYPING = /(?:^|[\s([{«“"'،、，。：:;,/])[@＠﹫]([^\s@＠﹫][^\n@＠﹫]*|)$/u;

/** The name being typed at the caret, or null. */
export function mentionQuery(text: string, caret: number): MentionQuery | null {
  // With what stands before the longest: an at-sign glued to it is no mention.
  const before = text.slice(Math.max(0, caret - LONGEST - 2), caret);
  const words = TYPING.exec(before)?.[1];
  if (words === undefined || words.length > LONGEST) return null;
  return { start: caret - words.length - 1, words };
}

/** Text with a name put where it was being typed, and where the caret goes. */
export interface Completion {
  readonly text: string;
  readonly caret: number;
}

/**
 * A mention as readers of such sites write it, and as it is found again: at the head of a text with
 * a colon.
 */
export function mentionOf(name: string, atHead: boolean): string {
  return `@${name.replace(/\s+/g, ' ').trim()}${atHead ? ':' : ''} `;
}

export function completeMention(
  text: string,
  caret: number,
  { start }: MentionQuery,
  name: string,
): Completion {
  const mention = mentionOf(name, text.slice(0, start).trim() === '');
  const rest = text.slice(caret).replace(/^ /, '');
  return { text: text.slice(0, start) + mention + rest, caret: start + mention.length };
}
