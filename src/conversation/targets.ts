/**
 * Which of a person's comments is answered when their name is called. As a rule the latest before
 * the answer; another one when the answer quotes it, when it is the one that spoke to the answerer,
 * or when the two share words that no other of their comments has.
 */
import type { Person, Post } from './commenters.js';
import { placeOf } from './moments.js';

/** How many of a person's latest comments are looked at. */
const REACH = 20;

/**
 * The comment of the person that the post answers.
 * @param post finds a comment by its id
 * @returns null when the person has not written before
 */
export function chooseTarget(
  person: Person,
  answer: Post,
  post: (id: string) => Post | undefined,
): Post | null {
  const earlier = latestBefore(person, answer);
  const [latest = null, ...older] = earlier;
  if (older.length === 0) return latest;
  return quoted(earlier, answer) ?? spokeTo(earlier, answer, post) ?? onTopic(earlier, answer) ?? latest;
}

/** A person's last comments before another, the latest first. */
function latestBefore({ written }: Person, answer: Post): Post[] {
  const end = placeOf(written, answer);
  return written.slice(Math.max(0, end - REACH), end).reverse();
}

/** What stands in quotation marks or behind a `>`; shorter ones are mere emphasis. */
const QUOTATION = /^\s*(?:>|&gt;)\s*(.{12,})$|["“«„”「](.{12,}?)["”»“」]/gmu;

function quoted(earlier: readonly Post[], { text }: Post): Post | undefined {
  for (const [, line, speech] of text.matchAll(QUOTATION)) {
    const quotation = (line ?? speech ?? '').trim().toLowerCase();
    const found = earlier.find((post) => post.text.toLowerCase().includes(quotation));
    if (found) return found;
  }
  return undefined;
}

/** Their latest comment that answers the answerer, unless it has its answer already. */
function spokeTo(
  earlier: readonly Post[],
  answer: Post,
  post: (id: string) => Post | undefined,
): Post | undefined {
  const { writer } = answer;
  if (!writer) return undefined;
  const found = earlier.find(({ links }) =>
    links.some(({ to }) => to !== null && post(to)?.writer === writer),
  );
  const answered =
    found &&
    latestBefore(writer, answer).some(({ links }) => links.some(({ to }) => to === found.id));
  return answered ? undefined : found;
}

/** Shared words below this length, or fewer of them, say nothing about the topic. */
const TOPIC_WORD = /[\p{L}\p{M}]{6,}/gu;
const SHARED_WORDS = 2;

/** The one comment that shares several long words with the answer which the others lack. */
function onTopic(earlier: readonly Post[], { text }: Post): Post | undefined {
  const words = topicWords(text);
  const known = earlier.map((post) => topicWords(post.text));
  const own = known.map(
    (theirs) =>
      [...words].filter(
        (word) => theirs.has(word) && known.filter((others) => others.has(word)).length === 1,
      ).length,
  );
  const most = Math.max(...own);
  const unrivalled = own.filter((count) => count > 0).length === 1;
  return most >= SHARED_WORDS && unrivalled ? earlier[own.indexOf(most)] : undefined;
}

function topicWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(TOPIC_WORD));
}
