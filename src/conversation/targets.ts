/**
 * Which of a person's comments is answered when their name is called. As a rule the latest before
 * the answer; another one when the answer quotes it, or when it is the one that spoke to the
 * answerer. Words that two comments share say less than that: measured, they are wrong as often as
 * right.
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
}

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
  const post = quoted(earlier, answer) ?? open(earlier, answer, thread);
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

/**
 * Their latest comment that spoke to the answerer, who has been silent since. None when a later one
 * speaks to nobody in particular: it may go on with the talk.
 */
function open(earlier: readonly Post[], answer: Post, thread: Surroundings): Post | undefined {
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
  return others.length > 0 ? found : undefined;
}
