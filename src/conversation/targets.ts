/**
 * Which of a person's comments is answered when their name is called. As a rule the latest before
 * the answer. For an earlier one it speaks that the answer quotes it or is about the same (topics.ts),
 * and that it spoke to the answerer; against one, that it speaks to others, or has been answered.
 */
import type { Person, Post } from './mentions/person.js';
import type { Mention } from './mentions/mention.js';
import { findElsewhere } from './mentions/quotations.js';
import { type Moment, compareMoments, placeOf } from './moments.js';
import { sharedTopics } from './topics.js';

/** How many of a person's latest comments are looked at. */
const REACH = 8;

/** A comment, and how likely it is the one among a person's that is meant. */
export interface Target {
  readonly post: Post;
  readonly certainty: number;
}

/** What a thread knows of its posts. */
export interface Posts {
  /** Finds a post by its id. */
  readonly byId: (id: string) => Post | undefined;
  /** Ids of the posts that answer another, in no order. */
  readonly answersTo: (id: string) => Iterable<string>;
}

/**
 * The comment of the person that a post answers.
 * @param mention where the answer names the person
 * @param mentions whom it names
 * @returns null when the person has not written before
 */
export function chooseTarget(
  person: Person,
  answer: Post,
  mention: Mention,
  mentions: readonly Mention[],
  posts: Posts,
): Target | null {
  const earlier = latestBefore(person, answer);
  const [latest] = earlier;
  if (!latest || earlier.length === 1) return latest ? { post: latest, certainty: 1 } : null;
  const topics = sharedTopics(saidTo(mention, mentions, answer.text), earlier);
  const talk = standings(earlier, answer, mentions, posts);
  const odds = earlier.map((_, age) => {
    const older = age === 0 ? 0 : OLDER + age * AGE;
    return Math.exp(older + Math.sqrt(topics[age] ?? 0) * TOPIC + (talk[age] ?? 0));
  });
  const best = Math.max(...odds);
  const certainty = best / odds.reduce((sum, each) => sum + each, 0);
  return { post: earlier[odds.indexOf(best)] ?? latest, certainty };
}

/*
 * What speaks for a comment and against it, in logarithms of odds: weighed by logistic regression on
 * the labelled threads (1,958 answers to people with several comments, of which 163 not to the latest).
 */
/** It is not the latest, and has others behind it: a fifth more than fits there, as elsewhere fewer are meant. */
const OLDER = -2.2;
const AGE = -1;
/** It is about the same: the first shared words say most. */
const TOPIC = 3.3;
/** It spoke to the answerer, who has been silent since. */
const OPEN = 2.65;
/** It speaks to others, whom the answer does not name. */
const TO_OTHERS = -0.8;
/** The answerer has answered it already; somebody else has. */
const ANSWERED = -1.3;
const ANSWERED_BY_OTHERS = -1;

/** What the talk of the thread says for each comment and against it. */
function standings(
  earlier: readonly Post[],
  answer: Post,
  mentions: readonly Mention[],
  posts: Posts,
): number[] {
  const { writer } = answer;
  const own = writer ? latestBefore(writer, answer) : [];
  const answered = own.flatMap(({ links }) => links.map(({ to }) => to));
  return earlier.map((post) => {
    const score = answered.includes(post.id)
      ? ANSWERED
      : isAnsweredByOthers(post, answer, posts)
        ? ANSWERED_BY_OTHERS
        : 0;
    const others = post.links
      .map(({ to }) => (to === null ? null : posts.byId(to)?.writer))
      .filter((other) => other && other !== post.writer);
    if (others.includes(writer)) {
      const [last] = own;
      return last && compareMoments(last, post) < 0 ? score + OPEN : score;
    }
    const isAside = others.some((other) => !mentions.some(({ person }) => person === other));
    return isAside ? score + TO_OTHERS : score;
  });
}

function isAnsweredByOthers({ id }: Post, answer: Post, posts: Posts): boolean {
  for (const from of posts.answersTo(id)) {
    const other = posts.byId(from);
    if (other && other.writer !== answer.writer && compareMoments(other, answer) < 0) return true;
  }
  return false;
}

/**
 * What a text says to somebody it names, without names: from that sentence on to the next name, and what is
 * quoted right above it; all before, where nothing follows.
 */
function saidTo(mention: Mention, mentions: readonly Mention[], text: string): string {
  const hasWords = (start: number, end?: number): boolean => /\p{L}/u.test(text.slice(start, end));
  const next = mentions.find(({ start }) => start > mention.end && hasWords(mention.end, start));
  const before = text.slice(0, mention.start);
  let from = hasWords(mention.end, next?.start) ? before.search(/[^.!?…。！？؟\n]*$/) : 0;
  for (const { start, end } of findElsewhere(before).reverse()) {
    if (from > start && !hasWords(end, from)) from = start;
  }
  let said = '';
  for (const { start, end } of mentions) {
    if (start < from || (next && start >= next.start)) continue;
    said += `${text.slice(from, start)} `;
    from = end;
  }
  return said + text.slice(from, next?.start);
}

/** A person's last comments before another, the latest first. */
function latestBefore({ written }: Person, moment: Moment): Post[] {
  const end = placeOf(written, moment);
  return written.slice(Math.max(0, end - REACH), end).reverse();
}
