/** Sources that are wrong about signals and errors. */
import { SourceError, isSourceError } from '../../../src/model/errors.js';
import type { CommentSource, LoadResult } from '../../../src/model/source.js';
import type { MemorySource } from '../../../src/sources/memory.js';
import { type Mutant, live } from './mutant.js';

/** Changes what calls fail with. */
const failing =
  (change: (failure: SourceError) => unknown) =>
  ({ load, create, recommend }: MemorySource): Partial<CommentSource> => {
    const translate = (failure: unknown): never => {
      throw isSourceError(failure) ? change(failure) : failure;
    };
    return {
      load: (...given) => load(...given).catch(translate),
      create: (...given) => create(...given).catch(translate),
      recommend: (...given) => recommend(...given).catch(translate),
    };
  };

export const CALLING: Readonly<Record<string, Mutant>> = {
  'does not hear an abort': {
    caughtBy: 'ends load when it is aborted',
    mutate: ({ load }) => ({ load: (query) => load(query, { signal: live() }) }),
  },
  'ends with an error of its own when it is aborted': {
    caughtBy: 'ends load when it is aborted',
    mutate: ({ load }) => ({
      load: (query, options) =>
        load(query, options).catch((failure: unknown) => {
          if (!options.signal.aborted) throw failure;
          throw new DOMException('The operation was aborted.', 'AbortError');
        }),
    }),
  },
  'takes an abort for a failed network': {
    caughtBy: 'ends context when it is aborted',
    mutate: ({ context }) => ({
      context: (query, options) =>
        context(query, options).catch((cause: unknown) => {
          throw isSourceError(cause) ? cause : new SourceError('network', 'Failed.', { cause });
        }),
    }),
  },
  'shares a question that the first to ask can give up': {
    caughtBy: 'goes on with one call when another is aborted',
    mutate: ({ load }) => {
      let pending: Promise<LoadResult> | null = null;
      return {
        load: (query, options) => {
          if (query.limit || query.cursor) return load(query, options);
          pending ??= load(query, options).finally(() => (pending = null));
          return pending;
        },
      };
    },
  },
  'throws plain errors': {
    caughtBy: 'refuses a cursor that it never gave',
    mutate: failing(({ message }) => new Error(message)),
  },
  'says "server" of everything': {
    caughtBy: 'does not answer what is not there',
    mutate: failing(({ message }) => new SourceError('server', message)),
  },
};
