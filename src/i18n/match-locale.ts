/**
 * Which of the languages at hand serves one that is asked for, and how it is written. Tags are
 * BCP 47; those of the page are untrusted and may be nonsense.
 */

const ENGLISH = 'en';

/** English as most pages write it. To ask Intl what it knows of it takes 16 ms when a page begins. */
const PLAIN_ENGLISH = /^en(?:-[A-Z]{2})?$/;

/** Scripts written right to left (CLDR's script metadata, those in everyday use). */
const RIGHT_TO_LEFT = /^(Adlm|Arab|Aran|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** What `createLocalizer` formats with. A language that one of them lacks would come out mixed. */
const FORMATTERS: readonly { supportedLocalesOf(tag: string): string[] }[] = [
  Intl.DateTimeFormat,
  Intl.ListFormat,
  Intl.NumberFormat,
  Intl.PluralRules,
  Intl.RelativeTimeFormat,
];

/** How the language asked for is served. */
export interface LocaleMatch {
  /** One of the available tags, or `en`. */
  readonly name: string;
  /** The tag to format with: the one asked for, region and digits included, or `en`. */
  readonly tag: string;
}

function parseTag(tag: string): Intl.Locale | null {
  try {
    // Underscores come from server-side locale names such as en_US.
    return new Intl.Locale(tag.replace(/_/g, '-'));
  } catch {
    return null;
  }
}

/**
 * Chooses the messages for a language: the tag itself, its script, its region, its bare language
 * if that is in the same script (`pt-BR` → `pt`; `zh-TW` → `zh-Hant`, never `zh-Hans`), else `en`.
 * A language that this engine's Intl cannot format falls to `en` as a whole.
 * @param available tags in canonical form; `en` need not be among them.
 */
export function matchLocale(tag: string, available: readonly string[]): LocaleMatch {
  if (PLAIN_ENGLISH.test(tag)) return { name: ENGLISH, tag };
  const locale = parseTag(tag);
  const asked = String(locale);
  if (locale && FORMATTERS.every((formatter) => formatter.supportedLocalesOf(asked).length)) {
    const { language, script, region } = locale.maximize();
    const names = [locale.baseName, `${language}-${script}`, `${language}-${region}`];
    if (new Intl.Locale(language).maximize().script === script) names.push(language);
    const name = names.find((each) => each === ENGLISH || available.includes(each));
    if (name) return { name, tag: asked };
  }
  return { name: ENGLISH, tag: ENGLISH };
}

/** The direction a language is written in; `ltr` for tags that are none. */
export function textDirection(tag: string): 'ltr' | 'rtl' {
  if (PLAIN_ENGLISH.test(tag)) return 'ltr';
  return RIGHT_TO_LEFT.test(parseTag(tag)?.maximize().script ?? '') ? 'rtl' : 'ltr';
}
