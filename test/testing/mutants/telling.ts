/** Sources that tell changes wrongly. */
import type { CommentSource, Patch } from '../../../src/model/source.js';
import type { MemorySource } from '../../../src/sources/memory.js';
import { type Mutant, live } from './mutant.js';

/** Changes every patch, or leaves it out. */
const telling =
  (change: (patch: Patch) => Patch | null) =>
  ({ subscribe }: MemorySource): Partial<CommentSource> => ({
    subscribe: (query, listener, options) => {
      const tell = (patch: Patch): void => {
        const changed = change(patch);
        if (changed) listener(changed);
      };
      subscribe(query, tell, options);
    },
  });

export const TELLING: Readonly<Record<string, Mutant>> = {
  'goes on telling those who have left': {
    caughtBy: 'tells nothing any more once the signal has aborted',
    mutate: ({ subscribe }) => ({
      subscribe: (query, listener) => subscribe(query, listener, { signal: live() }),
    }),
  },
  'tells those who had left before': {
    caughtBy: 'tells nothing any more once the signal has aborted',
    mutate: ({ subscribe }) => ({
      subscribe: (query, listener, { signal }) => {
        const left = new AbortController();
        signal.addEventListener('abort', () => left.abort());
        subscribe(query, listener, left);
      },
    }),
  },
  'tells of what the reader wrote without its key': {
    caughtBy: 'tells what the reader writes, with the key',
    mutate: telling((patch) =>
      patch.type === 'created' ? { type: 'created', comment: patch.comment } : patch,
    ),
  },
  'does not tell of the reader’s own': {
    caughtBy: 'tells what the reader writes, with the key',
    mutate: telling((patch) => (patch.type === 'created' && patch.comment.own ? null : patch)),
  },
  'tells of edits as of new comments': {
    caughtBy: 'tells of every change, in the order it happened',
    mutate: telling((patch) =>
      patch.type === 'edited' ? { type: 'created', comment: patch.comment } : patch,
    ),
  },
  'tells what it has removed': {
    caughtBy: 'tells of every change, in the order it happened',
    mutate: telling((patch) =>
      patch.type === 'removed' ? ({ ...patch, text: 'Second words.' } as Patch) : patch,
    ),
  },
  'tells how often a comment was recommended before': {
    caughtBy: 'tells how often a comment is recommended now',
    mutate: telling((patch) =>
      patch.type === 'recommended'
        ? { ...patch, recommendations: patch.recommendations - 1 }
        : patch,
    ),
  },
  'tells everybody of every article': {
    caughtBy: 'tells the changes of one article only',
    mutate: ({ subscribe }, { article }) => ({
      subscribe: (_query, listener, options) => subscribe({ article }, listener, options),
    }),
  },
  'tells others that a comment is their own': {
    caughtBy: 'tells others, too',
    mutate: telling((patch) =>
      patch.type === 'created' ? { ...patch, comment: { ...patch.comment, own: true } } : patch,
    ),
  },
};
