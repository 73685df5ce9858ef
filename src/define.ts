/**
 * Registers the elements, the sources and the languages. Importing this module is all a page needs
 * that is built with a bundler; `embed.ts` does it for pages with nothing but a script tag.
 */
import { canRender } from './elements/can-render.js';
import { ColloquyCount } from './elements/colloquy-count.js';
import { ColloquyThread } from './elements/colloquy-thread.js';
import { registerSource } from './elements/source-registry.js';
import { oneOf, warnOnce } from './elements/warn.js';
import { type LocaleLoader, registerLocale } from './i18n/load-locale.js';
import { SourceError } from './model/errors.js';
import type { MarkupPreset, MarkupSelectors } from './sources/markup-presets.js';

/** The address in `src`. */
function addressOf(host: HTMLElement): string {
  const src = host.getAttribute('src');
  if (src) return src;
  throw new SourceError('invalid', `<${host.localName}> needs src, the address of the comments.`);
}

/** `timezone`, where the page gives one that is known. */
function zoneOf(host: HTMLElement): { readonly timezone?: string } {
  const timezone = host.getAttribute('timezone');
  if (!timezone) return {};
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
    return { timezone };
  } catch {
    warnOnce(
      `<${host.localName}> timezone="${timezone}" is not known. ` +
        'Allowed: an IANA name such as Europe/London.',
    );
    return {};
  }
}

registerSource('json', async (host) => {
  const { jsonSource } = await import('./sources/json.js');
  return jsonSource({ src: addressOf(host), ...zoneOf(host) });
});

registerSource('memory', async (host) => {
  const { memorySource } = await import('./sources/memory.js');
  return memorySource(host.hasAttribute('src') ? { src: addressOf(host), ...zoneOf(host) } : {});
});

const DATE_FORMATS = ['dmy', 'mdy'] as const;
const PRESETS = ['wordpress', 'microdata', 'newspaper'] as const satisfies MarkupPreset[];

/** Attributes that name the parts of comments already in the page. */
const SELECTORS = {
  'comment-selector': 'comment',
  'author-selector': 'author',
  'time-selector': 'time',
  'text-selector': 'text',
} as const satisfies Record<string, keyof MarkupSelectors>;

registerSource('markup', async (host) => {
  const { markupSource } = await import('./sources/markup.js');
  const place = host.getAttribute('for');
  const preset = host.getAttribute('preset');
  const format = host.getAttribute('date-format');
  const selectors: Partial<Record<keyof MarkupSelectors, string>> = {};
  for (const [attribute, name] of Object.entries(SELECTORS)) {
    const selector = host.getAttribute(attribute);
    if (selector) selectors[name] = selector;
  }
  const find = (): HTMLElement | null =>
    place ? host.ownerDocument.querySelector<HTMLElement>(place) : host;
  const source = markupSource({
    root: find,
    ...(format && { dateFormat: oneOf(host, 'date-format', format, DATE_FORMATS, 'dmy') }),
    ...(preset && { preset: oneOf(host, 'preset', preset, PRESETS, 'newspaper') }),
    ...(Object.keys(selectors).length > 0 && { selectors }),
    ...zoneOf(host),
  });
  if (!place) return source;
  return {
    ...source,
    // The same comments twice would be one time too many; until they are read they stay.
    async load(query, options) {
      const result = await source.load(query, options);
      const original = find();
      if (original) original.hidden = true;
      return result;
    },
  };
});

/** Each is a file of its own, fetched where a page is in its language. */
const LOCALES: Readonly<Record<string, LocaleLoader>> = {
  ar: () => import('./i18n/locales/ar.js'),
  de: () => import('./i18n/locales/de.js'),
  es: () => import('./i18n/locales/es.js'),
  fa: () => import('./i18n/locales/fa.js'),
  fr: () => import('./i18n/locales/fr.js'),
  hi: () => import('./i18n/locales/hi.js'),
  ur: () => import('./i18n/locales/ur.js'),
  'zh-Hans': () => import('./i18n/locales/zh-Hans.js'),
};

for (const [tag, load] of Object.entries(LOCALES)) registerLocale(tag, load);

if (canRender()) {
  ColloquyThread.define();
  // Another copy in the page is warned of once, with the thread.
  if (!customElements.get('colloquy-count')) ColloquyCount.define();
}
