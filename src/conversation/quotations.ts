/**
 * The stretches of a comment that are not its writer's own words to somebody: quotations, code,
 * addresses of pages and mailboxes. Names in them answer nobody. Found by their marks alone;
 * whether a name stands there is for mentions.ts to ask.
 */

/** A stretch of text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** In quotation marks, which may also stand round a single name: `@"Lena Marsh"`, `"@Lena"`. */
  readonly quoted: boolean;
}

const ELSEWHERE = new RegExp(
  [
    // Code: fenced, in backticks, in tags; quotations in tags.
    '(`{3,}|~{3,})[\\s\\S]*?(?:\\1|$)',
    '`[^`\\n]+`',
    '\\[(quote|code)\\b[^\\]]*\\][\\s\\S]*?\\[/\\2\\]',
    '<(blockquote|code|pre|q)\\b[^>]*>[\\s\\S]*?</\\3>',
    // Lines after a quotation mark of e-mail.
    '^[ \\t]*(?:>|&gt;).*$',
    // What somebody wrote, said or shared, up to the end of the paragraph.
    '^.{1,80}?\\s(?:wrote|writes|said|says|a écrit|escribió|schrieb|scrisse|написал[а]?|пишет)(?: on [^\\n:]{1,40}| at [^\\n:]{1,40})?\\s*:\\s*\\n(?:.+\\n?)+',
    '\\bRT\\s+[@＠﹫]\\S+',
    // Links, and mailboxes on any host; handles of other servers.
    '\\b[a-z][a-z\\d+.-]*://\\S+',
    '\\bwww\\.\\S+',
    '(?<![\\p{L}\\p{N}@])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.[a-z]{2,}/\\S*',
    "[@＠]?[\\p{L}\\p{N}._%+-]+[@＠][\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{Ll}{2,}(?![\\p{L}\\p{N}])",
    // Speech.
    '(“[^”\\n]*”|„[^“”\\n]*[“”]|«[^»\\n]*»|「[^」\\n]*」|『[^』\\n]*』|(?<![^\\s(])"(?!\\s)[^"\\n]*"(?![\\p{L}\\p{N}]))',
  ].join('|'),
  'gimu',
);

/** Which group of the expression is speech. */
const SPEECH = 4;

/** Finds the stretches, in order; none overlaps another. */
export function findElsewhere(text: string): Stretch[] {
  return Array.from(text.matchAll(ELSEWHERE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    quoted: match[SPEECH] !== undefined,
  }));
}

/** The stretch that a place lies in, if any. */
export function stretchAt(stretches: readonly Stretch[], index: number): Stretch | undefined {
  return stretches.find(({ start, end }) => start <= index && index < end);
}
