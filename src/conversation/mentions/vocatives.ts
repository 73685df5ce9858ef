/**
 * The names behind forms in which some languages call a person: Σταύρο for Σταύρος, Оксано for
 * Оксана, Zofio for Zofia. Behind an at-sign such a form of a long name is a small misspelling;
 * without one names are taken literally.
 */

/** Endings of those forms. */
const CALLED = /[αεηοеєоюуeou]$/;
/** Letters of the Slavic languages with Latin letters that call people otherwise than they name them. */
const SLAVIC = /[ąćęłńśźżčěřšůžýďťň]|\b(?:pan(?:i|ie|e)?|nie|jest) /i;

/**
 * Names that a folded word may call; none in most languages.
 * @param text in which it stands, which shows the language
 */
export function namesCalled(key: string, text: string): readonly string[] {
  if (key.length < 3 || !CALLED.test(key)) return [];
  const last = key.slice(-1);
  const stem = key.slice(0, -1);
  if (/[αεηο]/.test(last)) return last === 'ε' ? [`${stem}οσ`, `${key}σ`] : [`${key}σ`];
  if (last === 'о') return [`${stem}а`];
  // й is folded.
  if (last === 'ю') return [`${stem}и`, `${stem}я`];
  if (last === 'у') return [stem];
  if (last === 'е' || last === 'є') return [stem, `${stem}я`, `${stem}о`, `${stem}а`];
  if (!SLAVIC.test(text)) return [];
  if (last === 'u') return [stem, stem.replace(/k$/, 'ek'), `${stem}a`];
  return last === 'o' ? [`${stem}a`] : [stem, stem.replace(/i$|(?<=r)z$/, '')];
}
