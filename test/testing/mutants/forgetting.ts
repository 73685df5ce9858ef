/** Sources that give out or forget the wrong things. */
import type { CommentSource, ViewerData } from '../../../src/model/source.js';
import type { MemorySource } from '../../../src/sources/memory.js';
import { type Mutant, freshKey, live } from './mutant.js';

/** Who reads a source, by its first reader. */
const others = new WeakMap<MemorySource, readonly MemorySource[]>();

/** Changes what is exported. */
const exporting =
  (change: (data: ViewerData) => ViewerData) =>
  ({ exportData }: MemorySource): Partial<CommentSource> => ({
    exportData: async (options) => change(await exportData(options)),
  });

export const FORGETTING: Readonly<Record<string, Mutant>> = {
  'exports the article that is open alone': {
    caughtBy: 'exports what was written in every article',
    mutate: (right, { article }) =>
      exporting((data) => ({
        ...data,
        comments: data.comments.filter((each) => each.article === article),
      }))(right),
  },
  'exports the whole thread': {
    caughtBy: 'exports nothing of anybody else',
    mutate: ({ exportData, load }, { article }) => ({
      exportData: async (options) => {
        const { comments } = await load({ article, sort: 'oldest', cursor: null }, options);
        const all = comments.map((comment) => ({ article, comment }));
        return { ...(await exportData(options)), comments: all };
      },
    }),
  },
  'exports the first reader to everybody': {
    caughtBy: 'exports to everybody their own',
    mutate: (_right, _thread, { exportData }) => ({ exportData }),
  },
  'exports what everybody can see alone': {
    caughtBy: 'exports what awaits approval',
    mutate: exporting((data) => ({
      ...data,
      comments: data.comments.filter(({ comment }) => comment.status === 'published'),
    })),
  },
  'leaves recommendations out of what it exports': {
    caughtBy: 'exports what the reader recommends',
    mutate: exporting((data) => ({ ...data, recommendations: [] })),
  },
  'cuts what it exports': {
    caughtBy: 'word for word',
    mutate: exporting((data) => ({
      ...data,
      comments: data.comments.map(({ article, comment }) => ({
        article,
        comment: { ...comment, body: { text: 'Words…' } },
      })),
    })),
  },
  'forgets the reader in name alone': {
    caughtBy: 'removes all that the reader wrote when it forgets them',
    mutate: () => ({ eraseData: async ({}, { signal }) => signal.throwIfAborted() }),
  },
  'removes the words of somebody it was to make anonymous': {
    caughtBy: 'keeps the words of somebody it makes anonymous',
    mutate: ({ eraseData }) => ({
      eraseData: (_request, options) => eraseData({ comments: 'remove' }, options),
    }),
  },
  'makes somebody anonymous whose words were to go': {
    caughtBy: 'removes all that the reader wrote when it forgets them',
    mutate: ({ eraseData }) => ({
      eraseData: (_request, options) => eraseData({ comments: 'anonymise' }, options),
    }),
  },
  'forgets everybody': {
    caughtBy: 'forgets nobody else',
    mutate: (right, _thread, first) => {
      others.set(first, [...(others.get(first) ?? []), right]);
      return {
        eraseData: async (request, options) => {
          for (const reader of others.get(first) ?? []) await reader.eraseData(request, options);
        },
      };
    },
  },
  'forgets again when it is told again': {
    caughtBy: 'forgets once under one key',
    mutate: ({ eraseData }) => ({
      eraseData: (request, { signal }) =>
        eraseData(request, { signal, idempotencyKey: freshKey() }),
    }),
  },
  'forgets the keys along with the person': {
    caughtBy: 'writes nothing of somebody forgotten',
    mutate: ({ create, eraseData }) => {
      let age = 0;
      return {
        create: (request, { signal, idempotencyKey }) =>
          create(request, { signal, idempotencyKey: `${age}-${idempotencyKey}` }),
        eraseData: async (request, options) => {
          await eraseData(request, options);
          age++;
        },
      };
    },
  },
  'forgets somebody who has turned back': {
    caughtBy: 'forgets nobody when it is aborted before',
    mutate: ({ eraseData }) => ({
      eraseData: async (request, { signal, idempotencyKey }) => {
        await eraseData(request, { signal: live(), idempotencyKey });
        signal.throwIfAborted();
      },
    }),
  },
  'keeps the recommendations of somebody it forgets': {
    caughtBy: 'takes recommendations back when it forgets somebody',
    mutate: ({ recommend, eraseData }, { article }) => ({
      eraseData: async (request, options) => {
        await eraseData(request, options);
        const again = { article, id: '4', recommended: true };
        await recommend(again, { ...options, idempotencyKey: freshKey() });
      },
    }),
  },
};
