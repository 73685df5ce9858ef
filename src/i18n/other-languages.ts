/** How a language is served that is not usual English: fetched where a page is in one. */
import { intlFormats } from './intl-formats.js';
import { isPlainEnglish } from './language.js';
import type { LoadedLocale, LocaleLoader } from './locale.js';
import { matchLocale } from './match-locale.js';
import { english } from './messages.js';
import { plainFormats } from './plain-formats.js';

type Words = Pick<LoadedLocale, 'messages' | 'later'>;

const loads = new WeakMap<LocaleLoader, Promise<Words>>();

function loadWords(load: LocaleLoader): Promise<Words> {
  const known = loads.get(load);
  if (known) return known;
  // A chunk of another version may lack a message: that one is said in English.
  const loading = load().then(({ messages, later }) => ({
    messages: { ...english, ...messages },
    later,
  }));
  loads.set(load, loading);
  // The next thread tries again.
  loading.catch(() => loads.delete(load));
  return loading;
}

/**
 * The words for a language and how numbers and times are said beside them. Rejects when they do not
 * come.
 * @param tag any tag
 * @param loaders of the languages at hand, by tags in canonical form
 */
export async function loadOther(
  tag: string,
  loaders: ReadonlyMap<string, LocaleLoader>,
): Promise<LoadedLocale> {
  const match = matchLocale(tag, [...loaders.keys()]);
  const formats = isPlainEnglish(match.tag) ? plainFormats(match.tag) : intlFormats(match.tag);
  const load = loaders.get(match.name);
  const words = load ? await loadWords(load) : { messages: english };
  return { tag: match.tag, formats, ...words };
}
