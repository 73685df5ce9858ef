/**
 * Registers the elements, the sources and the languages. Importing this module is all a page needs
 * that is built with a bundler; `embed.ts` does it for pages with nothing but a script tag.
 */
import { defineCount } from './page/define-count.js';
import { defineThread } from './page/define-thread.js';
import { localeModules as locales } from './page/locales.js';
import { sourceModules as sources } from './page/sources.js';

defineThread({ sources, locales });
defineCount({ sources, locales });
