/**
 * Names that a page may write into `source="…"`. Elements know no source; entries register the
 * ones they bring, and a publisher may add others.
 */
import { SourceError } from '../model/errors.js';
import type { CommentSource } from '../model/source.js';

/** Makes a source from what the attributes of the element say. */
export type SourceFactory = (host: HTMLElement) => CommentSource | Promise<CommentSource>;

const factories = new Map<string, SourceFactory>();

/** Makes a source available to the `source` attribute. Registering a name again replaces it. */
export function registerSource(name: string, factory: SourceFactory): void {
  factories.set(name, factory);
}

/** The names that can be used, in order of registration. */
export function sourceNames(): readonly string[] {
  return [...factories.keys()];
}

/**
 * Makes the source an element asks for by name.
 * @throws SourceError `unsupported` when nothing is registered under the name
 */
export async function sourceByName(name: string, host: HTMLElement): Promise<CommentSource> {
  const factory = factories.get(name);
  if (!factory) {
    throw new SourceError(
      'unsupported',
      `<${host.localName}> source="${name}" is not known. Allowed: ${sourceNames().join(', ')}.`,
    );
  }
  return factory(host);
}
