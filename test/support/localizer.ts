/** Localizers without a page, in any language and zone. */
import { isPlainEnglish } from '../../src/i18n/language.js';
import { intlFormats } from '../../src/i18n/intl-formats.js';
import { type Localizer, createLocalizer } from '../../src/i18n/localize.js';
import type { ReadingMessages } from '../../src/i18n/messages.js';
import { plainFormats } from '../../src/i18n/plain-formats.js';

/** @param timeZone IANA name of the zone for weekdays, dates and times. Default: the browser's */
export function localizerOf(
  tag: string,
  messages: ReadingMessages,
  { timeZone }: { readonly timeZone?: string } = {},
): Localizer {
  const plain = isPlainEnglish(tag) && !timeZone;
  return createLocalizer({
    tag,
    messages,
    formats: plain ? plainFormats(tag) : intlFormats(tag, timeZone),
  });
}
