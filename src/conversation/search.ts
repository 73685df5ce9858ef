/**
 * Finds comments by what they say and who wrote them, however it is spelt: without case, accents
 * and width, and with the letters that keyboards have for one another. Pure; long work comes in
 * steps. Nothing is known of how it looks.
 */
import type { Comment } from '../model/comment.js';
import { characterOf, clusterAt } from './mentions/letters.js';
import type { Steps } from './slices.js';

/** A folded text, and where each of its code units comes from in the text itself. */
export interface FoldedText {
  readonly folded: string;
  /** Offsets into the text, one for each code unit of `folded`, and the text's length at the end. */
  readonly origins: readonly number[];
}

const ASCII = /^[\0-\x7f]*$/;
/** Quotation marks and apostrophes as typesetters have them, and as keyboards do. */
const TYPED = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
]);

function foldCluster(cluster: string): string {
  if (/^\s/.test(cluster)) return ' ';
  return TYPED.get(cluster) ?? characterOf(cluster).folded;
}

/** A text as it is compared. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/\s/g, ' ');
  let folded = '';
  for (let index = 0; index < text.length;) {
    const cluster = clusterAt(text, index);
    folded += foldCluster(cluster);
    index += cluster.length;
  }
  return folded;
}

/** The same, with the way back to the text. */
export function foldWithOrigins(text: string): FoldedText {
  const origins: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length;) {
    const cluster = clusterAt(text, index);
    const part = foldCluster(cluster);
    for (let unit = 0; unit < part.length; unit++) origins.push(index);
    folded += part;
    index += cluster.length;
  }
  origins.push(text.length);
  return { folded, origins };
}

/** The words of a query, folded; none when there is nothing to look for. */
export function wordsOf(query: string): string[] {
  return [...new Set(foldText(query).split(' ').filter(Boolean))];
}

/** Where words stand in a text, in its own offsets, in order and without overlap. */
export function findWords(text: string, words: readonly string[]): [start: number, end: number][] {
  const { folded, origins } = foldWithOrigins(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const last = origins[at + word.length - 1] ?? 0;
      // A letter may fold to two; all of it is marked.
      const end = origins.slice(at + word.length).find((each) => each > last) ?? text.length;
      found.push([origins[at] ?? 0, end]);
    }
  }
  found.sort(([a], [b]) => a - b);
  return found.filter(([start], index) => index === 0 || start >= (found[index - 1]?.[1] ?? 0));
}

/** Comments between two looks at the clock. */
const STEP = 50;

/** What has been folded, by comment. */
export type FoldedComments = WeakMap<Comment, string>;

/**
 * The ids of the comments that hold every word, in their text or in their writer's name.
 * @param folded what is known already; what is not is added
 * @param plainText the text of a comment as people read it
 */
export function* matchSteps(
  comments: readonly Comment[],
  words: readonly string[],
  folded: FoldedComments,
  plainText: (comment: Comment) => string,
): Steps<Set<string>> {
  const found = new Set<string>();
  for (const [index, comment] of comments.entries()) {
    let text = folded.get(comment);
    if (text === undefined) {
      // A line between them, so that no word begins in the one and ends in the other. Two strings that are
      // added up are put together when they are first searched, which is with the first key.
      text = [foldText(`${comment.author.name}\n`), foldText(plainText(comment))].join('');
      folded.set(comment, text);
    }
    const haystack = text;
    if (words.every((word) => haystack.includes(word))) found.add(comment.id);
    if (index % STEP === STEP - 1) yield;
  }
  return found;
}
