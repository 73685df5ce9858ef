/**
 * The languages at hand and how to fetch their words. Entries register loaders; elements ask for
 * the language they stand in. English is always there, inside the bundle.
 */
import { isPlainEnglish } from './language.js';
import { english, type Messages, type ReadingMessages } from './messages.js';
import { type Formats, plainFormats } from './plain-formats.js';

/** Fetches a module of `locales/`. */
export type LocaleLoader = () => Promise<{ readonly messages: Partial<Messages> }>;

/** Words, how numbers and times are said beside them, and the tag of both: `createLocalizer` takes them. */
export interface LoadedLocale {
  readonly tag: string;
  readonly messages: ReadingMessages;
  readonly formats: Formats;
}

/** What is there before anything is fetched. */
export const ENGLISH: LoadedLocale = {
  tag: 'en',
  messages: english,
  formats: plainFormats('en'),
};

const loaders = new Map<string, LocaleLoader>();
const loads = new Map<string, Promise<ReadingMessages>>();

/**
 * Makes a language available; registering again replaces it for threads that load it later.
 * @param tag language, with script or region where they matter: `fr`, `zh-Hans`, `pt-BR`
 * @throws RangeError when the tag is not BCP 47
 */
export function registerLocale(tag: string, load: LocaleLoader): void {
  const name = new Intl.Locale(tag).baseName;
  loaders.set(name, load);
  loads.delete(name);
}

/** Makes languages available whose tags are as Intl would write them. */
export function offerLocales(modules: Readonly<Record<string, LocaleLoader>>): void {
  for (const [name, load] of Object.entries(modules)) loaders.set(name, load);
}

/** Whether a language is served by the words at hand: known without Intl, which takes its time. */
function isAtHand(tag: string): boolean {
  return isPlainEnglish(tag) && ![...loaders.keys()].some((each) => each.startsWith('en'));
}

function loadMessages(name: string, load: LocaleLoader): Promise<ReadingMessages> {
  const known = loads.get(name);
  if (known) return known;
  // A chunk of another version may lack a message: that one is said in English.
  const loading = load().then(({ messages }) => ({ ...english, ...messages }));
  loads.set(name, loading);
  return loading;
}

/**
 * The words for a language, fetched once per page. Takes no signal: the fetch is an import, which
 * cannot be cancelled, and is shared by all threads.
 * @param tag any tag, as `resolveLanguage` answers it
 * @returns English where the language is not at hand, Intl lacks it, or its chunk fails; the next
 * thread then tries again. Never rejects.
 */
export async function loadLocale(tag: string): Promise<LoadedLocale> {
  if (isAtHand(tag)) return { tag, messages: english, formats: plainFormats(tag) };
  let name = '';
  try {
    const { serve } = await import('./other-languages.js');
    const served = serve(tag, [...loaders.keys()]);
    name = served.name;
    const load = loaders.get(name);
    const messages = load ? await loadMessages(name, load) : english;
    return { tag: served.tag, messages, formats: served.formats };
  } catch {
    loads.delete(name);
    return ENGLISH;
  }
}
