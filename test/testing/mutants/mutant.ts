/**
 * What wrong sources are made of: each is the memory source but for one thing that authors of
 * adapters have been seen to get wrong, with the case of the suite that has to notice.
 */
import { isSourceError } from '../../../src/model/errors.js';
import type { CommentSource, LoadQuery, LoadResult } from '../../../src/model/source.js';
import { type MemorySource, memorySource } from '../../../src/sources/memory.js';
import type { SuiteThread } from '../../../src/testing/sample.js';

/** What is wrong: the methods that are put over those of a right source. */
export interface Mutant {
  /** Part of the name of the case that catches it. */
  readonly caughtBy: string;
  /** @param first the source of the first reader, for what others see */
  readonly mutate: (
    right: MemorySource,
    thread: SuiteThread,
    first: MemorySource,
  ) => Partial<CommentSource>;
}

const MODERATION = { publish: 'published', hold: 'held', reject: 'rejected' } as const;

const EDIT_WINDOW = 300_000;

/** A source without fault, for a thread of the suite. */
export function rightSource(
  thread: SuiteThread,
  options: Parameters<typeof memorySource>[0] = {},
): MemorySource {
  return memorySource({
    articles: { [thread.article]: thread },
    moderate: () => MODERATION[thread.moderation],
    guests: 'name-and-email',
    editWindow: EDIT_WINDOW,
    maxLength: 3000,
    ...options,
  });
}

export type Load = CommentSource['load'];

export const live = (): AbortSignal => new AbortController().signal;
export const freshKey = (): string => `fresh-${Math.random()}`;

/** Changes every page. */
export const paging =
  (change: (page: LoadResult, query: LoadQuery) => LoadResult) =>
  ({ load }: MemorySource): { load: Load } => ({
    load: async (query, options) => change(await load(query, options), query),
  });

export const codeIs = (failure: unknown, code: string): boolean =>
  isSourceError(failure) && failure.code === code;
