/**
 * How threads that are held at once are read: what the memory, local, json and markup sources share. To cut one
 * into pages is the business of `collection-pages.ts`, which is fetched when somebody asks for a page.
 */
import { inSlices } from '../conversation/slices.js';
import { SORTS, type CommentSource, type LoadQuery } from '../model/source.js';
import type { Collection } from './collection.js';

/** What every source can do that holds its threads at once. */
export type WholeThreadSource = Pick<Required<CommentSource>, 'features' | 'load' | 'context'>;

/**
 * The reading half of a source over whole threads.
 * @param open finds an article's thread; `anew` asks for its latest state
 */
export function readingSource(
  open: (article: string, signal: AbortSignal, anew: boolean) => Promise<Collection>,
): WholeThreadSource {
  return {
    features: { sorts: SORTS },
    async load(query, { signal }) {
      const limit = pageSize(query);
      const paged = limit < Infinity || query.cursor !== null;
      const [thread, pages] = await Promise.all([
        open(query.article, signal, query.cursor === null),
        paged ? import('./collection-pages.js') : null,
      ]);
      await inSlices(thread.reading(), signal);
      if (pages) {
        const page = await pages.loadPage(thread, { ...query, limit });
        signal.throwIfAborted();
        return page;
      }
      // A thread given whole is linked by who asked for it.
      const { comments, malformed, total, closed } = thread;
      return { comments: [...comments, ...malformed], total, next: null, closed };
    },
    async context({ article, id }, { signal }) {
      const thread = await open(article, signal, false);
      const { loadContext } = await import('./collection-pages.js');
      const comments = await loadContext(thread, id);
      signal.throwIfAborted();
      return { comments };
    },
  };
}

/** Comments to a page; a limit that is none means all of them. */
function pageSize({ limit = 0 }: LoadQuery): number {
  return limit >= 1 ? Math.floor(limit) : Infinity;
}
