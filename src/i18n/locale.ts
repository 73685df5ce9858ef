/** What a language is made of. Which there are is known in load-locale.ts. */
import type { Messages, ReadingMessages } from './messages.js';
import type { Formats } from './plain-formats.js';

/** The words of a language. */
export interface LocaleModule {
  readonly messages: Partial<Messages>;
  /** Fetches those that reading does without, where they are apart. */
  readonly later?: () => Promise<{ readonly messages: Partial<Messages> }>;
}

/** Fetches a module of `locales/`. */
export type LocaleLoader = () => Promise<LocaleModule>;

/** Words, how numbers and times are said beside them, and the tag of both: `createLocalizer` takes them. */
export interface LoadedLocale {
  readonly tag: string;
  readonly messages: ReadingMessages;
  readonly formats: Formats;
  /** Fetches the rest of the words; undefined: there are no more. */
  readonly later?: LocaleModule['later'];
}
