/**
 * The sources that a page may name, each fetched where it is named. Here and nowhere else, so that
 * the script tag can ask for a source before the code that uses it has arrived.
 */
import type { CommentSource } from '../model/source.js';
import type { RequestOptions } from '../sources/request.js';

/** A module that makes a source from the attributes of an element. */
export interface SourceModule {
  /** @throws SourceError where an attribute is missing */
  readonly sourceFor: (host: HTMLElement, request: RequestOptions) => CommentSource;
}

/** How to fetch the module of each source. */
export const sourceModules: Readonly<Record<string, () => Promise<SourceModule>>> = {
  json: () => import('./json.js'),
  local: () => import('./local.js'),
  memory: () => import('./memory.js'),
  rest: () => import('./rest.js'),
  markup: () => import('./markup.js'),
};

/** Sources that begin with the file that `src` names. */
export const fileSources: readonly string[] = ['json', 'local', 'memory'];
