/**
 * Which of a person's comments is answered when their name is called. As a rule the latest before
 * the answer; another one when the answer quotes it, when it is the one that spoke to the
 * answerer, or when the two share words that no other of their comments has.
 */
import type { Person, Post } from './commenters.js';
import { compareMoments, placeOf } from './moments.js';

/** How many of a person's latest comments are looked at. */
const REACH = 12;

/** The thread around an answer. */
export interface Surroundings {
  post(id: string): Post | undefined;
  /** Whom the answer names. */
  readonly named: readonly (Person | null)[];
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
  const shared = sharedWords(earlier, answer);
  const rare = rareWords(person, answer, thread);
  const post =
    quoted(earlier, answer) ??
    open(earlier, answer, thread, (index) => rare(shared[index] ?? []).length) ??
    onTopic(earlier, shared, rare);
  return post && post !== latest
    ? { post, certainty: NOT_THE_LATEST }
    : { post: latest, certainty: LATEST_OF_SEVERAL };
}

/** Certainty of the latest of several comments, and of another. */
const LATEST_OF_SEVERAL = 0.97;
const NOT_THE_LATEST = 0.87;

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

/** The words that each comment, and no other of them, has in common with the answer. */
function sharedWords(earlier: readonly Post[], answer: Post): readonly (readonly string[])[] {
  const shared: string[][] = earlier.map(() => []);
  const text = answer.text.toLowerCase();
  eachWord(text, (number, start, end) => {
    let only: string[] | undefined;
    for (let index = 0; index < earlier.length; index++) {
      const post = earlier[index];
      if (!post || !wordsOf(post).has(number)) continue;
      if (only) return;
      only = shared[index];
    }
    const word = text.slice(start, end);
    if (only && !only.includes(word)) only.push(word);
  });
  return shared;
}

type Filter = (words: readonly string[]) => readonly string[];

/** Keeps words that nobody else has used lately, and that are not the name itself. */
function rareWords(person: Person, answer: Post, thread: Surroundings): Filter {
  let others: readonly string[] | undefined;
  return (words) => {
    others ??= thread
      .before(answer, NEIGHBOURS)
      .filter(({ writer }) => writer !== person && writer !== answer.writer)
      .map(({ text }) => text)
      .concat(person.name)
      .map((text) => text.toLowerCase());
    return words.filter((word) => !others?.some((text) => text.includes(word)));
  };
}

/** Shared words that show a topic. */
const TOPIC = 2;

/** The one comment that shares words with the answer which nobody else uses there. */
function onTopic(
  earlier: readonly Post[],
  shared: readonly (readonly string[])[],
  rare: Filter,
): Post | undefined {
  const [index = -1, ...rivals] = shared.flatMap((words, place) => (words.length ? [place] : []));
  const words = shared[index] ?? [];
  if (rivals.length > 0 || words.length < TOPIC) return undefined;
  return rare(words).length >= TOPIC ? earlier[index] : undefined;
}

/**
 * Their latest comment that spoke to the answerer, who has been silent since. When the latest of
 * all speaks to nobody in particular, it may go on with the talk, and the words must decide.
 */
function open(
  earlier: readonly Post[],
  answer: Post,
  thread: Surroundings,
  topic: (index: number) => number,
): Post | undefined {
  const { writer } = answer;
  const [last] = writer ? latestBefore(writer, answer) : [];
  if (!last) return undefined;
  const index = earlier.findIndex((post) =>
    post.links.some(({ to }) => to !== null && thread.post(to)?.writer === writer),
  );
  const found = earlier[index];
  if (!found || compareMoments(found, last) < 0) return undefined;
  if (index === 0) return found;
  const [latest] = earlier;
  const spokenTo = latest?.links.flatMap(({ to }) => (to === null ? [] : thread.post(to)?.writer));
  const others = spokenTo?.filter((other) => other && other !== latest?.writer) ?? [];
  // Who names both sides of an exchange speaks of it.
  if (others.some((other) => thread.named.includes(other ?? null))) return undefined;
  return others.length > 0 || topic(index) > topic(0) ? found : undefined;
}

/** Letters of a word below which it says nothing of a topic. */
const SHORTEST = 4;

/** Calls back for each of a text's words, with a number for it, the same for the same word. */
function eachWord(text: string, found: (number: number, start: number, end: number) => void): void {
  let start = 0;
  let number = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = text.charCodeAt(index);
    if (isWordUnit(code)) {
      number = (Math.imul(number, 31) + code) & 0x3fffffff;
      continue;
    }
    if (index - start >= SHORTEST) found(number, start, index);
    start = index + 1;
    number = 0;
  }
}

const known = new WeakMap<Post, ReadonlySet<number>>();

/** The words of a post, as numbers: a set of those is ready much sooner. */
function wordsOf(post: Post): ReadonlySet<number> {
  let words = known.get(post);
  if (!words) {
    const numbers = new Set<number>();
    known.set(post, (words = numbers));
    eachWord(post.text.toLowerCase(), (number) => numbers.add(number));
  }
  return words;
}

/** Whether a code unit can stand in a word: small letters, and all that is neither ASCII nor a mark. */
function isWordUnit(code: number): boolean {
  return code < 0x80
    ? code > 0x60 && code < 0x7b
    : code >= 0xc0 && !(code >= 0x2000 && code < 0x2070) && !(code >= 0x3000 && code < 0x3020);
}
