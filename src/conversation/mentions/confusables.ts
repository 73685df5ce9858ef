/**
 * Cyrillic and Greek letters that look like Latin ones, for words that mix the scripts: each such
 * word is put into the script that most of it is written in. Not a skeleton in the full sense of
 * UTS 39: a word in one script is never touched, so that Russian names stay Russian.
 *
 * Source: confusables.txt of UTS 39, https://www.unicode.org/reports/tr39/, as of Unicode 15.0:
 * every letter of the Greek and Cyrillic blocks (U+0370 to U+052F) whose prototype is one ASCII
 * letter, in the order of Unicode; capitals whose prototype is l are given as I, the letter they
 * stand in for. test/support/build/confusables.mjs makes the two lines from that file.
 */
const LOOK_ALIKE = 'ͿΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγινορσυϒϜϱϲϳϹϺЅІЈАВЕКМНОРСТУХЬагеорсухѕіјѡѴѵҮүһҽӀӏԁԌԛԜԝ';
const LATIN = 'JABEZHIKMNOPTYXayivopouYFpcjCMSIJABEKMHOPCTYXbareopcyxsijwVvYyheIidGqWw';

const LATIN_LETTER = /[a-z]/gi;
const FOREIGN_LETTER = /[\u0370-\u052f]/g;
const GREEK_OR_CYRILLIC = /[\u0370-\u052f\u1f00-\u1fff]/;
/** Where Cyrillic begins, behind Greek. */
const CYRILLIC = '\u0400';

/** Whether a text has both Latin letters and Greek or Cyrillic ones. */
export function isMixed(text: string): boolean {
  // The rarer first: nearly every text fails here.
  return GREEK_OR_CYRILLIC.test(text) && /\p{sc=Latin}/u.test(text);
}

/** A word with the look-alike letters of another script put right. */
export function unmask(word: string): string {
  if (!isMixed(word)) return word;
  // Accents come off first: Ά is an Α that looks like an A.
  const plain = word.normalize('NFKD');
  const foreign = plain.match(FOREIGN_LETTER) ?? [];
  const latin = plain.match(LATIN_LETTER) ?? [];
  // A letter without a double tells the script.
  const isForeign =
    latin.every((letter) => LATIN.includes(letter)) &&
    foreign.some((letter) => !LOOK_ALIKE.includes(letter));
  if (foreign.length < latin.length && !isForeign) {
    return plain.replace(FOREIGN_LETTER, (letter) => LATIN[LOOK_ALIKE.indexOf(letter)] ?? letter);
  }
  const cyrillic = foreign.some((letter) => letter >= CYRILLIC);
  const twins = Array.from(LOOK_ALIKE, (letter, index) => ({ letter, latin: LATIN[index] }));
  return plain.replace(LATIN_LETTER, (letter) => {
    const twin = twins.find(
      (other) => other.latin === letter && other.letter >= CYRILLIC === cyrillic,
    );
    return twin?.letter ?? letter;
  });
}
