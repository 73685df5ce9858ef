/**
 * The `memory` source: comments in this page's memory, for demos, tests and prototypes. It can do
 * all that a source can, for any number of readers; nothing outlives the page. Given a `src` it
 * starts from a JSON file.
 */
import type { CommentInput } from '../model/comment.js';
import {
  type Closed,
  type CommentSource,
  type CreateRequest,
  type CreateResult,
  SORTS,
  type Viewer,
} from '../model/source.js';
import { readDocument, type CommentDocument } from './document.js';
import { documentReader, timeReader } from './json.js';
import { type Follower, createMemoryReader } from './memory-reader.js';
import { createMemoryThread, type MemoryThreadState } from './memory-thread.js';
import type { RequestOptions } from './request.js';
import type { WritingRules } from './writing.js';

/** One article's thread. */
export interface MemoryThread {
  readonly comments: readonly CommentInput[];
  readonly closed?: Closed | boolean | null;
}

/** What to start with: `src`, or `articles`, or one thread of `comments`; by default an empty one. */
export interface MemorySourceOptions extends RequestOptions, Partial<MemoryThread>, WritingRules {
  /** Threads by article. */
  readonly articles?: Readonly<Record<string, MemoryThread | readonly CommentInput[]>>;
  /** The address of a file in the format of the json source, fetched when it is first needed. */
  readonly src?: string | URL;
  readonly baseUrl?: string | URL;
  /** IANA time zone of times that come without an offset. */
  readonly timezone?: string;
  /** Who reads; null: a guest. Default: null. */
  readonly viewer?: Viewer | null | (() => Viewer | null);
  /** What guests are asked for. Default: `name`. */
  readonly guests?: 'none' | 'name' | 'name-and-email';
  /** What becomes of a new comment. Default: `published`. */
  readonly moderate?: (request: CreateRequest) => CreateResult['state'];
}

/** Memory that one reader sees and changes. */
export interface MemorySource extends Required<CommentSource> {
  /** The same threads as another reader sees them: with rights and recommendations of their own. */
  as(viewer: Viewer | null): MemorySource;
}

/** Comments in memory. What is passed in is read once and never changed. */
export function memorySource(options: MemorySourceOptions = {}): MemorySource {
  const { src, articles, comments = [], closed, timezone, viewer = null } = options;
  const { guests = 'name', maxLength, editWindow, now = Date.now } = options;
  const fetched = src === undefined ? null : documentReader({ ...options, src });
  const threads = new Map<string, MemoryThreadState>();
  const followers = new Map<string, Set<Follower>>();
  let document: CommentDocument | null = null;

  async function readGiven(): Promise<CommentDocument> {
    const given = articles ? { articles } : { comments, closed };
    return readDocument(given, 'memory', await timeReader(timezone));
  }

  async function open(signal: AbortSignal): Promise<CommentDocument> {
    signal.throwIfAborted();
    // Of two first calls that wait for one file, the second must not undo what the first changed.
    // Known or not, the answer comes later: an abort in between still counts.
    const arrived = await (document ?? (fetched ? fetched(signal) : readGiven()));
    signal.throwIfAborted();
    return (document ??= arrived);
  }

  function threadOf(article: string, found: CommentDocument): MemoryThreadState {
    const known = threads.get(article) ?? createMemoryThread(found.thread(article));
    threads.set(article, known);
    return known;
  }

  function followersOf(article: string): Set<Follower> {
    const known = followers.get(article) ?? new Set();
    followers.set(article, known);
    return known;
  }

  const features = {
    sorts: SORTS,
    erasures: ['remove', 'anonymise'] as const,
    guests,
    ...(maxLength !== undefined && { maxLength }),
    ...(editWindow !== undefined && { editWindow }),
  };
  let readers = 0;

  const reader = (
    person: Viewer | null | (() => Viewer | null),
    name = readers++,
  ): MemorySource => ({
    ...createMemoryReader({
      features,
      viewer: typeof person === 'function' ? person : () => person,
      name,
      now,
      moderate: options.moderate ?? (() => 'published'),
      open: async (article, signal) => threadOf(article, await open(signal)),
      async threads(signal) {
        const found = await open(signal);
        // Those of a file that nobody has opened yet hold nothing that was written here.
        for (const article of Object.keys(articles ?? {})) threadOf(article, found);
        return threads;
      },
      followersOf,
      async count(ids, signal) {
        const counts = Object.entries((await open(signal)).count(ids));
        const hidden = (id: string): number => threads.get(id)?.hiddenFrom(name) ?? 0;
        return Object.fromEntries(counts.map(([id, count]) => [id, count - hidden(id)]));
      },
    }),
    as: (other) => reader(other),
  });

  return reader(viewer);
}
