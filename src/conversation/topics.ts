/**
 * What an answer has in common with one comment of a person rather than with the others: words and
 * numbers. Rare is what few of these comments have; the rest of the thread is not
 * counted, so what others write changes nothing. Knows no grammar: a word is how it begins.
 */
import type { Post } from './mentions/person.js';
import { LETTERS, matched } from './mentions/letters.js';

const WORD = new RegExp(`\\d+(?:[.,:]\\d+)+|[${LETTERS}]+`, 'g');
/** Letters by which a word is known, whatever ends it; fewer where they are syllables. */
const STEM = 5;
const SYLLABLES = 2;
/** What is written without spaces is taken two letters at a time; hiragana is mostly grammar. */
const DENSE = /[\u30a0-\u30ff\u3400-\u9fff]{2,}/g;

/** Digits come before it, letters behind. */
const FIRST_LETTER = 'a';
/** Where scripts without spaces begin, and behind them Hangul. */
const FIRST_DENSE = '\u3040';
const FIRST_HANGUL = '\uac00';

/** Letters below which a word is mere grammar; what the shortest of the others weigh, beside 1. */
const SHORT = 4;
const EVERYDAY = 0.4;

type Topics = ReadonlyMap<string, number>;

/** For each comment, the weight of what it shares with a text and not all others do. */
export function sharedTopics(text: string, posts: readonly Post[]): number[] {
  const shared = posts.map(() => 0);
  const found = posts.map(topicsIn);
  for (const [topic, weight] of topicsOf(text)) {
    const bearers: number[] = [];
    for (let place = 0; place < found.length; place++) {
      if (found[place]?.has(topic)) bearers.push(place);
    }
    if (bearers.length === posts.length) continue;
    for (const place of bearers) {
      shared[place] = (shared[place] ?? 0) + weight / bearers.length;
    }
  }
  return shared;
}

/** Who writes much is answered often. */
const known = new WeakMap<Post, Topics>();

function topicsIn(post: Post): Topics {
  let topics = known.get(post);
  if (!topics) known.set(post, (topics = topicsOf(post.text)));
  return topics;
}

function topicsOf(text: string): Topics {
  const topics = new Map<string, number>();
  const plain = text.normalize('NFKC').toLowerCase();
  for (const word of plain.match(WORD) ?? []) {
    if (word < FIRST_LETTER) {
      // 21 of 21.4 kg
      topics.set(word, 1).set(matched(/^\d+|.*/, word), 1);
    } else if (word >= FIRST_HANGUL) topics.set(word.slice(0, SYLLABLES), 1);
    else if (word.length >= SHORT && word < FIRST_DENSE) {
      topics.set(word.slice(0, STEM), word.length > SHORT ? 1 : EVERYDAY);
    }
  }
  for (const run of plain.match(DENSE) ?? []) {
    for (let end = 2; end <= run.length; end++) topics.set(run.slice(end - 2, end), 1);
  }
  return topics;
}
