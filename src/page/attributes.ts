/** What attributes and properties say that several sources read. */
import { warnOnce } from '../elements/warn.js';
import { SourceError } from '../model/errors.js';
import type { Viewer } from '../model/source.js';

/**
 * The address in `src`.
 * @throws SourceError `invalid` where there is none
 */
export function addressOf(host: HTMLElement): string {
  const src = host.getAttribute('src');
  if (src) return src;
  throw new SourceError('invalid', `<${host.localName}> needs src, the address of the comments.`);
}

/** `timezone`, where the page gives one that is known. */
export function zoneOf(host: HTMLElement): { readonly timezone?: string } {
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

/** Whom the page says is reading. Looked up with each call: it may set `viewer` at any time. */
export function viewerOf(host: HTMLElement): () => Viewer | null {
  return () => (host as { readonly viewer?: Viewer | null }).viewer ?? null;
}
