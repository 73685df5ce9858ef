/** Sources that read wrongly. */
import type { CommentInput } from '../../../src/model/comment.js';
import { SourceError } from '../../../src/model/errors.js';
import type { LoadQuery, LoadResult } from '../../../src/model/source.js';
import type { MemorySource } from '../../../src/sources/memory.js';
import { type Load, type Mutant, codeIs, paging } from './mutant.js';

/** Changes every comment that is loaded. */
const loading =
  (change: (comment: CommentInput) => CommentInput) =>
  ({ load }: MemorySource): { load: Load } => ({
    load: async (query, options) => {
      const page = await load(query, options);
      return { ...page, comments: page.comments.map(change) };
    },
  });

/** The whole thread in an order, and a page of it by offset. */
async function byOffset(
  { load }: MemorySource,
  { cursor, limit = Infinity, ...query }: LoadQuery,
  signal: AbortSignal,
): Promise<LoadResult> {
  const offset = Number(cursor ?? 0);
  if (!(offset >= 0) || cursor === '') throw new SourceError('invalid', 'No such page.');
  const all = await load({ ...query, cursor: null, limit: 10_000 }, { signal });
  const comments = all.comments.slice(offset, offset + limit);
  const more = offset + limit < all.comments.length;
  return { ...all, comments, next: more ? `${offset + limit}` : null };
}

export const READING: Readonly<Record<string, Mutant>> = {
  'skips a comment where a page begins': {
    caughtBy: 'gives everything in pages of 2',
    mutate: paging((page, { cursor }) =>
      cursor === null ? page : { ...page, comments: page.comments.slice(1) },
    ),
  },
  'gives a cursor after the last page': {
    caughtBy: 'gives everything in pages of 7',
    mutate: ({ load }) => ({
      load: async (query, options) => {
        if (query.cursor === 'end') return { comments: [], next: null };
        const page = await load(query, options);
        return { ...page, next: page.next ?? (query.limit ? 'end' : null) };
      },
    }),
  },
  'pages by offset': {
    caughtBy: 'loses nothing when a comment is removed between two pages',
    mutate: (right) => ({ load: (query, { signal }) => byOffset(right, query, signal) }),
  },
  'begins anew at a cursor that it does not know': {
    caughtBy: 'refuses a cursor that it never gave',
    mutate: ({ load }) => ({
      load: (query, options) =>
        load(query, options).catch((failure: unknown) => {
          if (codeIs(failure, 'invalid')) return load({ ...query, cursor: null }, options);
          throw failure;
        }),
    }),
  },
  'ignores the limit': {
    caughtBy: 'gives everything in pages of 1',
    mutate: ({ load }) => ({
      load: ({ limit: _limit, ...query }, options) => load(query, options),
    }),
  },
  'ignores the order asked for': {
    caughtBy: 'gives comments in the order asked for: newest',
    mutate: ({ load }) => ({
      load: (query, options) => load({ ...query, sort: 'oldest' }, options),
    }),
  },
  'gives answers before what they answer': {
    caughtBy: 'gives everything in pages of 1',
    mutate: ({ load }) => ({
      load: async (query, options) => {
        const { cursor, limit = Infinity } = query;
        const all = await load({ ...query, cursor: null, limit: 10_000 }, options);
        const comments = [...all.comments].reverse();
        const at = cursor === null ? 0 : comments.findIndex(({ id }) => `${id}` === cursor) + 1;
        if (cursor !== null && at === 0) throw new SourceError('invalid', 'No such page.');
        const page = comments.slice(at, at + limit);
        const more = at + limit < comments.length;
        return { ...all, comments: page, next: more ? `${page.at(-1)?.id}` : null };
      },
    }),
  },
  'keeps the order of the last question for all': {
    caughtBy: 'keeps pages of different orders and sizes apart',
    mutate: ({ load }) => {
      let asked: LoadQuery['sort'] = 'oldest';
      return {
        load: async (query, options) => {
          asked = query.sort;
          await Promise.resolve();
          return load({ ...query, sort: asked }, options);
        },
      };
    },
  },
  'gives the length of the page as the total': {
    caughtBy: 'counts the thread as it gives it',
    mutate: paging((page) => ({ ...page, total: page.comments.length })),
  },
  'leaves the offset of times out': {
    caughtBy: 'gives times that name an instant',
    mutate: loading((comment) => ({
      ...comment,
      createdAt: comment.createdAt?.replace('Z', '') ?? null,
    })),
  },
  'takes times for those of another zone': {
    caughtBy: 'gives times that name an instant',
    mutate: loading((comment) => ({
      ...comment,
      createdAt: comment.createdAt?.replace('Z', '-05:00') ?? null,
    })),
  },
  'hangs all answers under the root': {
    caughtBy: 'gives every comment once, with its id and its parent',
    mutate: paging((page) => {
      const parents = new Map(page.comments.map(({ id, parentId }) => [id, parentId]));
      const rootOf = (id: CommentInput['id']): CommentInput['id'] => {
        const parent = parents.get(id) ?? null;
        return parent === null ? id : rootOf(parent);
      };
      const flat = page.comments.map((comment) => ({
        ...comment,
        parentId: (comment.parentId ?? null) === null ? null : rootOf(comment.id),
      }));
      return { ...page, comments: flat };
    }),
  },
  'takes ids for numbers': {
    caughtBy: 'keeps ids as they are',
    mutate: loading((comment) => ({
      ...comment,
      id: /^\d+$/.test(`${comment.id}`) ? Number(comment.id) : comment.id,
    })),
  },
  'keeps comments in an object by their ids': {
    caughtBy: 'keeps ids as they are',
    mutate: paging((page) => {
      const byId: Record<string, CommentInput> = {};
      for (const comment of page.comments) byId[comment.id] = comment;
      const comments = page.comments.filter(({ id }) => Object.hasOwn(byId, id));
      return { ...page, comments };
    }),
  },
  'takes everything for the reader’s own': {
    caughtBy: 'says of nobody else’s comment that it is the reader’s own',
    mutate: loading((comment) => ({ ...comment, own: true })),
  },
  'does not say that a thread is closed': {
    caughtBy: 'says that a thread is closed',
    mutate: paging((page) => ({ ...page, closed: null })),
  },
  'leaves removed comments out, and their answers alone': {
    caughtBy: 'keeps the answers of a removed comment',
    mutate: paging((page) => ({
      ...page,
      comments: page.comments.filter(({ status }) => status !== 'removed'),
    })),
  },
  'gives out what it keeps, to be changed by anybody': {
    caughtBy: 'gives comments anew',
    mutate: ({ load }) => {
      let kept: CommentInput[] | null = null;
      return {
        load: async (query, options) => {
          const page = await load(query, options);
          if (query.limit) return page;
          kept ??= page.comments.map((comment) => ({ ...comment }));
          return { ...page, comments: kept };
        },
      };
    },
  },
  'gives a comment without what stands above it': {
    caughtBy: 'gives a comment with all above it',
    mutate: ({ context }) => ({
      context: async (query, options) => {
        const { comments } = await context(query, options);
        return { comments: comments.filter(({ id }) => id === query.id) };
      },
    }),
  },
  'fails for a comment that is not there': {
    caughtBy: 'gives nothing for a comment that is not there',
    mutate: ({ context }) => ({
      context: async (query, options) => {
        const answer = await context(query, options);
        if (answer.comments.length === 0) throw new SourceError('not-found', 'No such comment.');
        return answer;
      },
    }),
  },
  'counts the roots alone': {
    caughtBy: 'counts an article as its thread has it',
    mutate: ({ load }) => ({
      count: async (articles, options) => {
        const counts = articles.map(async (article) => {
          const page = await load({ article, sort: 'oldest', cursor: null }, options).catch(() => ({
            comments: [],
          }));
          options.signal.throwIfAborted();
          return [article, page.comments.filter(({ parentId }) => !parentId).length] as const;
        });
        return Object.fromEntries(await Promise.all(counts));
      },
    }),
  },
  'says nothing where it should say none': {
    caughtBy: 'counts several articles at once',
    mutate: ({ count }) => ({
      count: async (articles, options) => {
        const counts = await count(articles, options);
        return Object.fromEntries(
          articles.map((article) => [article, counts[article] || (null as never)]),
        );
      },
    }),
  },
};
