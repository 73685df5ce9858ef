/** Makes the sources and the languages known to the elements, by name. */
import type { CreateLinkerElsewhere } from '../conversation/load-replies.js';
import { registerSource } from '../elements/source-registry.js';
import { offerLocales } from '../i18n/load-locale.js';
import type { LocaleLoader } from '../i18n/locale.js';
import type { SourceModule } from './sources.js';

/**
 * What a page may ask for by name, and how to fetch it. Passed in, because the script tag knows it
 * already and every name costs.
 */
export interface PageParts {
  readonly sources: Readonly<Record<string, () => Promise<SourceModule>>>;
  readonly locales: Readonly<Record<string, LocaleLoader>>;
  /** How sources ask for files. Default: `fetch` */
  readonly send?: typeof fetch;
  /** What links long threads elsewhere than on the page. Default: the page does. */
  readonly linker?: () => Promise<CreateLinkerElsewhere>;
}

let done = false;

/** Registers every source and every language. Once: what a publisher registers later stays. */
export function registerParts({ sources, locales, send }: PageParts): void {
  if (done) return;
  done = true;
  const request = send ? { fetch: send } : {};
  for (const [name, load] of Object.entries(sources)) {
    registerSource(name, async (host) => (await load()).sourceFor(host, request));
  }
  offerLocales(locales);
}
