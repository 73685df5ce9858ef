/**
 * Cyrillic and Greek letters that look like Latin ones, for words that mix the scripts. Not a
 * skeleton in the full sense of UTS 39: a word written in one script is never touched, so that
 * Russian names stay Russian.
 *
 * Source: confusables.txt of Unicode 17.0.0 (2025-07-22), https://www.unicode.org/reports/tr39/:
 * the letters of today's Cyrillic and Greek alphabets whose prototype is one ASCII letter. Capital
 * iota and its like, whose prototype is l, are given as i, the letter they stand in for.
 */
const LOOK_ALIKE = 'αаΑАЬΒВсСԁеΕЕһΗНιіϳјЈΚКΙІӏΜМΝοσоΟОρрΡРԛѕЅΤТυνԝхΧХуүΥУΖ';
const LATIN = 'aaaabbbccdeeehhhiijjjkkiilmmnoooooppppqssttuvwxxxyyyyz';

const FOREIGN = /[\u0370-\u052f]/g;

/** Whether a word mixes Latin with Greek or Cyrillic letters. */
export function isMixed(word: string): boolean {
  return /[\u0370-\u052f]/.test(word) && /[a-z]/i.test(word);
}

/** A word with its look-alike letters put back into Latin, if it is Latin at all. */
export function unmask(word: string): string {
  if (!isMixed(word)) return word;
  return word.replace(FOREIGN, (letter) => LATIN[LOOK_ALIKE.indexOf(letter)] ?? letter);
}
