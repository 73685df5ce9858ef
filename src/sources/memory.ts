/**
 * The `memory` source: comments in this page's memory, for demos, tests and prototypes. It can
 * recommend; nothing outlives the page. Given a `src` it starts from a JSON file.
 */
import type { CommentInput } from '../model/comment.js';
import { SourceError } from '../model/errors.js';
import type { CommentSource, LoadResult } from '../model/source.js';
import { readingSource, type WholeThreadSource } from './collection.js';
import { readDocument, type CommentDocument } from './document.js';
import { documentReader, timeReader } from './json.js';
import type { RequestOptions } from './request.js';

/** One article's thread. */
export interface MemoryThread {
  readonly comments: readonly CommentInput[];
  readonly closed?: LoadResult['closed'] | boolean;
}

/** What to start with: `src`, or `articles`, or one thread of `comments`; by default an empty one. */
export interface MemorySourceOptions extends RequestOptions, Partial<MemoryThread> {
  /** Threads by article. */
  readonly articles?: Readonly<Record<string, MemoryThread | readonly CommentInput[]>>;
  /** The address of a file in the format of the json source, fetched when it is first needed. */
  readonly src?: string | URL;
  readonly baseUrl?: string | URL;
  /** IANA time zone of times that come without an offset. */
  readonly timezone?: string;
}

export type MemorySource = WholeThreadSource & Required<Pick<CommentSource, 'count' | 'recommend'>>;

/** Comments in memory. What is passed in is read once and never changed. */
export function memorySource(options: MemorySourceOptions = {}): MemorySource {
  const { src, articles, comments = [], closed, timezone } = options;
  const fetched = src === undefined ? null : documentReader({ ...options, src });
  let document: CommentDocument | null = null;

  async function readGiven(): Promise<CommentDocument> {
    const given = articles ? { articles } : { comments, closed };
    return readDocument(given, 'memory', await timeReader(timezone));
  }

  async function open(signal: AbortSignal): Promise<CommentDocument> {
    signal.throwIfAborted();
    // Of two first calls that wait for one file, the second must not undo what the first changed.
    const arrived = document ?? (await (fetched ? fetched(signal) : readGiven()));
    signal.throwIfAborted();
    return (document ??= arrived);
  }

  return {
    ...readingSource(async (article, signal) => (await open(signal)).thread(article)),
    count: async (ids, { signal }) => (await open(signal)).count(ids),
    async recommend({ article, id, recommended }, { signal }) {
      const thread = (await open(signal)).thread(article);
      const comment = thread.get(id);
      if (!comment) throw new SourceError('not-found', `There is no comment "${id}".`);
      const step = Number(recommended) - Number(comment.recommended);
      const recommendations = Math.max(0, comment.recommendations + step);
      thread.put(Object.freeze({ ...comment, recommended, recommendations }));
      return { recommended, recommendations };
    },
  };
}
