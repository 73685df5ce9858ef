/**
 * Which of a person's comments is answered when their name is called. As a rule the latest before
 * the answer; another one when the answer quotes it, when it is the one that spoke to the answerer,
 * or when the two share words that no other of their comments has.
 */
import type { Person, Post } from './commenters.js';
import { placeOf } from './moments.js';

/** How many of a person's latest comments are looked at. */
const REACH = 12;

/** The thread around an answer. */
export interface Surroundings {
  post(id: string): Post | undefined;
  /** The posts before another, at most so many. */
  before(post: Post, count: number): readonly Post[];
}

/** How many posts before an answer may use the words of a topic. */
const NEIGHBOURS = 100;

/** A comment, and how likely it is the one among a person's that is meant. */
export interface Target {
  readonly post: Post;
  readonly certainty: number;
}

/**
 * The comment of the person that a post answers.
 * @returns null when the person has not written before
 */
export function chooseTarget(person: Person, answer: Post, thread: Surroundings): Target | null {
  const earlier = latestBefore(person, answer);
  const [latest, ...older] = earlier;
  if (!latest) return null;
  if (older.length === 0) return { post: latest, certainty: 1 };
  const around = (): Post[] =>
    thread
      .before(answer, NEIGHBOURS)
      .filter(({ writer }) => writer !== person && writer !== answer.writer);
  const post =
    quoted(earlier, answer) ?? spokeTo(earlier, answer, thread) ?? onTopic(earlier, answer, around);
  return { post: post ?? latest, certainty: post === latest ? POINTED_AT : AMONG_SEVERAL };
}

/** Certainty of the latest comment when something else points at it, and of any other choice. */
const POINTED_AT = 0.99;
const AMONG_SEVERAL = 0.96;

/** A person's last comments before another, the latest first. */
function latestBefore({ written }: Person, answer: Post): Post[] {
  const end = placeOf(written, answer);
  return written.slice(Math.max(0, end - REACH), end).reverse();
}

/** What stands in quotation marks or behind a `>`; shorter ones are mere emphasis. */
const QUOTATION = /^\s*(?:>|&gt;)\s*(.{12,})$|["“«„”「](.{12,}?)["”»“」]/gmu;

/** More than a term: two spaces, or letters of a script that has none. */
const SENTENCE = /\s\S+\s|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function quoted(earlier: readonly Post[], { text }: Post): Post | undefined {
  for (const [, line, speech] of text.matchAll(QUOTATION)) {
    const quotation = (line ?? speech ?? '').trim().toLowerCase();
    if (!SENTENCE.test(quotation)) continue;
    const found = earlier.find((post) => post.text.toLowerCase().includes(quotation));
    if (found) return found;
  }
  return undefined;
}

/** Their latest comment that answers the answerer, unless it has its answer already. */
function spokeTo(earlier: readonly Post[], answer: Post, thread: Surroundings): Post | undefined {
  const { writer } = answer;
  if (!writer) return undefined;
  const found = earlier.find(({ links }) =>
    links.some(({ to }) => to !== null && thread.post(to)?.writer === writer),
  );
  const answered =
    found &&
    latestBefore(writer, answer).some(({ links }) => links.some(({ to }) => to === found.id));
  return answered ? undefined : found;
}

const WORD = /[\p{L}\p{M}]{4,}/gu;
/** Shared words that show a topic, when the posts around do not use them. */
const SHARED_WORDS = 2;

/** The one comment that shares several words with the answer which nobody else uses there. */
function onTopic(
  earlier: readonly Post[],
  answer: Post,
  around: () => readonly Post[],
): Post | undefined {
  const said = earlier.map(wordsOf);
  const shared = new Map<number, string[]>();
  for (const word of wordsOf(answer)) {
    const index = said.findIndex((theirs) => theirs.has(word));
    if (index < 0 || said.some((theirs, other) => other > index && theirs.has(word))) continue;
    shared.set(index, [...(shared.get(index) ?? []), word]);
  }
  const [[index, found] = [-1, []], ...rivals] = shared;
  if (found.length < SHARED_WORDS || rivals.length > 0) return undefined;
  const texts = around().map((post) => post.text.toLowerCase());
  const rare = found.filter((word) => !texts.some((text) => text.includes(word)));
  return rare.length >= SHARED_WORDS ? earlier[index] : undefined;
}

const words = new WeakMap<Post, ReadonlySet<string>>();

function wordsOf(post: Post): ReadonlySet<string> {
  let known = words.get(post);
  if (!known) words.set(post, (known = new Set(post.text.toLowerCase().match(WORD))));
  return known;
}
