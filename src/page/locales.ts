/** The languages that come with Colloquy, each fetched where a page is in it. */
import type { LocaleLoader } from '../i18n/locale.js';

/** How to fetch the words of each language, by its tag. */
export const localeModules: Readonly<Record<string, LocaleLoader>> = {
  ar: () => import('../i18n/locales/ar.js'),
  de: () => import('../i18n/locales/de.js'),
  es: () => import('../i18n/locales/es.js'),
  fa: () => import('../i18n/locales/fa.js'),
  fr: () => import('../i18n/locales/fr.js'),
  hi: () => import('../i18n/locales/hi.js'),
  ur: () => import('../i18n/locales/ur.js'),
  'zh-Hans': () => import('../i18n/locales/zh-Hans.js'),
};
