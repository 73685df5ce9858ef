/** Makes the sources and the languages known to the elements, by name. */
import { registerSource } from '../elements/source-registry.js';
import { registerLocale } from '../i18n/load-locale.js';
import { localeModules } from './locales.js';
import { sourceModules } from './sources.js';

let done = false;

/**
 * Registers every source and every language. Once: what a publisher registers later stays.
 * @param send how sources ask for files. Default: `fetch`
 */
export function registerParts(send?: typeof fetch): void {
  if (done) return;
  done = true;
  const request = send ? { fetch: send } : {};
  for (const [name, load] of Object.entries(sourceModules)) {
    registerSource(name, async (host) => (await load()).sourceFor(host, request));
  }
  for (const [tag, load] of Object.entries(localeModules)) registerLocale(tag, load);
}
