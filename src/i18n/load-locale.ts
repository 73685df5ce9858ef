/**
 * The languages at hand and how to fetch their words. Entries register loaders; elements ask for
 * the language they stand in. English is always there, inside the bundle.
 */
import { isPlainEnglish } from './language.js';
import type { LoadedLocale, LocaleLoader } from './locale.js';
import { english } from './messages.js';
import { plainFormats } from './plain-formats.js';

/** What is there before anything is fetched. */
export const ENGLISH: LoadedLocale = {
  tag: 'en',
  messages: english,
  formats: plainFormats('en'),
};

const loaders = new Map<string, LocaleLoader>();

/**
 * Makes a language available; registering again replaces it for threads that load it later.
 * @param tag language, with script or region where they matter: `fr`, `zh-Hans`, `pt-BR`
 * @throws RangeError when the tag is not BCP 47
 */
export function registerLocale(tag: string, load: LocaleLoader): void {
  loaders.set(new Intl.Locale(tag).baseName, load);
}

/** Makes languages available whose tags are as Intl would write them. */
export function offerLocales(modules: Readonly<Record<string, LocaleLoader>>): void {
  for (const [name, load] of Object.entries(modules)) loaders.set(name, load);
}

/** Whether a language is served by the words at hand: known without Intl, which takes its time. */
function isAtHand(tag: string): boolean {
  return isPlainEnglish(tag) && ![...loaders.keys()].some((each) => each.startsWith('en'));
}

/**
 * The words for a language, fetched once per page. Takes no signal: the fetch is an import, which
 * cannot be cancelled, and is shared by all threads.
 * @param tag any tag, as `resolveLanguage` answers it
 * @returns English where the language is not at hand, Intl lacks it, or its chunk fails; the next
 * thread then tries again. Never rejects.
 */
export async function loadLocale(tag: string): Promise<LoadedLocale> {
  if (isAtHand(tag)) return { ...ENGLISH, tag, formats: plainFormats(tag) };
  try {
    return await (await import('./other-languages.js')).loadOther(tag, loaders);
  } catch {
    return ENGLISH;
  }
}
