/**
 * Tells a sentence behind a name and a comma from what is merely said of the name: “George, the form
 * came by post” speaks to George; “Rain, the one thing we lacked” and “Tom Bell, a member of the
 * board, …” do not. English shows it by its verbs or at length, other languages by length alone.
 */
import { keyOf, matched } from './letters.js';

/** What is said of somebody behind a comma: Tom Bell, a member of the board, …; Tom Bell, who …; Tom, 61, … */
const APPOSITION =
  /^(?:(?:wh(?:o|ose|ich)|and|or) [^?]*$|(?:an?|the|our) (?:(?!was|is|are|were|ha[sd])[\p{L}\p{M}'’-]+ ){1,3}(?:of|from|at|in|who|for)\b|(?:my|our|his|her|their) [^,.!?]{2,30},|\p{N}{1,3}(?: [^,.!?]{2,20})?[,،，])/u;

/** What stands before the next mark. */
const STRETCH = /^(?:[^,.;:!?…\n،؛؟。，；：！？–—-]|-(?=\p{L})|[.,](?=\p{N}))*/u;
/** Words that are more than a phrase, in English if a verb shows it. */
const WORDS = 4;
/** Words that no phrase before a mark has, in English. */
const LONG = 7;

/** Words without which few English sentences do. */
const ENGLISH =
  /^(?:the|an|this|that|some) |\b(?:the|of|to|with|from|and|it|us|at|by|all|never|this|our|my|their|for|was|were|is|has|had|not|they|nobody)\b/i;
/** A verb of its own, behind a subject that no clause without “which” belongs to. */
const VERB =
  /^(?:(?!wh(?:o|ose|om|ich|at|en|ere|y) |that |we |i |you |they |s?he |it )[\p{L}\p{M}\p{N}'’-]+ ){1,7}(?:is|are|was|were|ha[sd]|have|will|would|can|could|should|must|do|does|did|\p{L}+n['’]t|goe?s?|went|comes?|came|say?s?|said|gets?|got|needs?|knows?|(?:never|always|already|still) \p{L}+|\p{L}{2,}s(?= (?:to|the|an?|it|us|them|him|her|me|you|there|that\b) ?)|\p{L}{2,}ed(?= (?:the|an?|in|on|at|to|for|from|with|up|out|it|us|them|me|him|this|last) |$))(?: |$)/iu;

/** What phrases begin with, and no sentence that speaks to somebody. */
const PHRASE_START =
  /^(?:not|when|with|of|in|on|at|as|like|from|for|by|let|y|e|et|und|mais|pero|aber|a l[ao]s?|con|en|avec|mit|im|am|в|на) /i;

/** A phrase of other languages: an article, and what holds phrases together; a verb may follow. */
const PHRASE =
  /^(?:d(?:er|ie|as)|l[aeo]s?|el|il|une?|una) .* (?:que|qui|che|de|du|des|di|von|der) /i;

/** Whether what follows a name and a comma says who that is. */
export function isApposition(rest: string): boolean {
  return APPOSITION.test(rest) && !isSentence(rest);
}

/** Whether the first sentence asks something. */
export function isQuestion(rest: string): boolean {
  return /^[^.!?…。！？؟;\n]*[?？؟;]/u.test(rest);
}

/** The first words of a text, folded. */
export function wordsOf(text: string, limit: number): string[] {
  return text.split(/[^\p{L}\p{M}]+/u, limit).map(keyOf);
}

/** Whether what follows a name and a comma begins with a whole sentence. */
export function isSentence(rest: string): boolean {
  const said = matched(STRETCH, rest).trimEnd();
  const words = said.split(/\s+/).length;
  if (PHRASE_START.test(said) && words <= LONG) return false;
  if (ENGLISH.test(said)) return words >= LONG || (words >= WORDS && VERB.test(said));
  return words >= WORDS && !PHRASE.test(said);
}
