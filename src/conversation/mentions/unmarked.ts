/**
 * Judges a name at the start of a line that no mark follows: “George mind your language” speaks to
 * George, “George told you” does not. It speaks to its bearer when what follows cannot go on with it.
 */
import type { Opening } from './opening.js';
import type { Fit } from './commenters.js';
import { isCapital } from './letters.js';
import { WHOLE } from './name-forms.js';
import { isQuestion, wordsOf } from './sentences.js';
import { ADDRESS, LIST_JOINT, SPEAKER } from './vocabulary.js';
import { isWord, mayBeWord } from './word-names.js';

/** Names that begin sentences as verbs: Mark my words; Will you? */
const VERB = /^(?:will|mark|grant|bill|rob|pat|sue)$/;

/** Forms of the second person that go on with a phrase: Peace to you, in languages with cases. */
const OBLIQUE = /^(?:yours?|te|ti|di[cr]h?|тебя|ва[смш]|σου|σασ)$/;

/** German's second person, which is somebody else's word in other languages: Karl du bist …; Karl Sie haben … */
const ADDRESS_AHEAD = /^(?:du \S+st|Sie \S+en)\b/;

/** What goes on with the name rather than beginning a sentence; the folded cases of Hindi and Urdu. */
const LINKING =
  /^(?:|is|was|ist|hat|wird|est|heeft|jest|har|var|foi|and|or|of|in|on|at|to|for|from|by|with|as|has|na|ने|का|कि|के|को|یا|نے|کا|کی|کے|کو)$/;

/** What is said of somebody; a noun in the plural may be a subject of its own. */
const SAID =
  /^(?:said|went|came|got|had|did|put|made|took|wrote|knew|thought|told|\p{L}+ed|\p{L}+s(?! (?:are|were|have|do|can|will|would|should|must)\b))\b/iu;

/** What may stand behind a word: Weiß ich nicht; Skip my part. */
const AFTER_WORDS = /^(?:ich|я|my|our)$/;

/** Many write it so; in other languages the letter is a word like `in`. */
const I_SMALL =
  /^i (?:am|was|agree|also|can|did|do|dont|had|have|know|like|love|never|think|will|would)\b/;

/** A question turned round. */
const ASKING =
  /^(?:do|does|did|is|was|are|were|has|had|can|could|will|would|should) (?:i|it|he|she|we|they|that|this|there|your)\b/i;

/** A space where none is needed is a mark. */
const DENSE = /^[\u3040-\u9fff]{2}/;

/** What begins a sentence, or is one: no, …; ¿y quién …?; that's …; true. */
export const AT_ONCE =
  /^(?:a?(?:(?:h[aei]|j[aei]|х[аие])){2,}|(?:hai ragione|ten[eé]s raz[oó]n|tienes raz[oó]n|te[mn]s? razão|tu as raison|haklısın|masz rację)|(?!chez|assez|nez)\p{Ll}{2,}ez\b|(?:no|yes|yeah|nope)[,.!]+ ?\p{L}|[¿¡]|(?:it|that|there|this)(?:['’]s| (?:is|was)) |(?:true|agreed|exactly|correct|sorry|lol|precies|nettopp|exact(?:ement|o)?|genau|esatto|именно|точно|aynen|fair (?:enough|point)|good point|well (?:said|done)|same here)(?:[.,!]|$))/iu;
/** George can you …, but not: George told you, George and you. */
const SOON =
  /^(?:can|could|do|did|don't|are|were|will|would|have|should|if|when|since|mind|as|there|here) your?\b/i;

/** Whether what follows a name goes on with it: George of Cork; George ने. */
export function isContinued(rest: string): boolean {
  return LINKING.test(wordsOf(rest, 1)[0] ?? '');
}

/** Whether what follows a name without a mark speaks to its bearer. */
export function speaksAtOnce(rest: string, fit: Fit, opening: Opening): boolean {
  const { key } = fit.span;
  if (isWord(fit) || VERB.test(key)) return false;
  const [first = '', second = ''] = wordsOf(rest, 2);
  if (AT_ONCE.test(rest) || SOON.test(rest) || DENSE.test(`${key.slice(-1)}${rest}`)) return true;
  if (ADDRESS.has(first))
    return (
      !OBLIQUE.test(first) &&
      !/^you(?:[,.!]| (?:guys|folks|lot|all|people|ladies|men|women)\b)|^pl(?:ease|s)\W*$/i.test(
        rest,
      )
    );
  if (ADDRESS_AHEAD.test(rest)) return true;
  if (/^I\b/.test(rest) || I_SMALL.test(rest)) return second === 'was' || !LINKING.test(second);
  const isName = !mayBeWord(fit);
  if (isName && isSaidTo(rest, fit, opening)) return true;
  if (!isName && isCapital(fit.person?.name ?? '') && opening.isWordHere(key)) return false;
  return (
    (SPEAKER.has(first) && (isName || !AFTER_WORDS.test(first))) ||
    (ASKING.test(rest) && isQuestion(rest))
  );
}

/** Whether what stands behind what can only be a name is not said of its bearer. */
function isSaidTo(rest: string, { kind }: Fit, { talking }: Opening): boolean {
  if (isContinued(rest)) return false;
  if (kind === WHOLE && isQuestion(rest)) return true;
  // Vera Horne is not Vera Lind.
  const isSaidOf = isCapital(rest) || SAID.test(rest) || LIST_JOINT.test(rest);
  return !isSaidOf && talking();
}
