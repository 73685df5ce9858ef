/** How a language is served that is not usual English: fetched where a page is in one. */
import { isPlainEnglish } from './language.js';
import { intlFormats } from './intl-formats.js';
import { type LocaleMatch, matchLocale } from './match-locale.js';
import { type Formats, plainFormats } from './plain-formats.js';

/** Which words serve it, and how numbers and times are said beside them. */
export interface Served extends LocaleMatch {
  readonly formats: Formats;
}

/**
 * Finds what serves a language.
 * @param tag any tag
 * @param available those whose words can be had, in canonical form
 */
export function serve(tag: string, available: readonly string[]): Served {
  const match = matchLocale(tag, available);
  const formats = isPlainEnglish(match.tag) ? plainFormats(match.tag) : intlFormats(match.tag);
  return { ...match, formats };
}
