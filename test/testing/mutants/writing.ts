/** Sources that write wrongly. */
import type { CommentSource } from '../../../src/model/source.js';
import type { MemorySource } from '../../../src/sources/memory.js';
import { type Mutant, codeIs, freshKey, live, paging, rightSource } from './mutant.js';

/** Changes every text before it is written. */
const writing =
  (change: (text: string) => string) =>
  ({ create }: MemorySource): Partial<CommentSource> => ({
    create: (request, options) => create({ ...request, text: change(request.text) }, options),
  });

export const WRITING: Readonly<Record<string, Mutant>> = {
  'writes again when it is told again': {
    caughtBy: 'writes once however often it is told under one key',
    mutate: ({ create }) => ({
      create: (request, { signal }) => create(request, { signal, idempotencyKey: freshKey() }),
    }),
  },
  'remembers a key when it has answered, not when it is asked': {
    caughtBy: 'writes once when it is told at one time under one key',
    mutate: ({ create }) => {
      const answers = new Map<string, Awaited<ReturnType<typeof create>>>();
      return {
        create: async (request, { signal, idempotencyKey }) => {
          const known = answers.get(idempotencyKey);
          if (known) return known;
          const answer = await create(request, { signal, idempotencyKey: freshKey() });
          answers.set(idempotencyKey, answer);
          return answer;
        },
      };
    },
  },
  'takes a key for another when the text is another': {
    caughtBy: 'keeps to the first of two texts under one key',
    mutate: ({ create }) => ({
      create: (request, { signal, idempotencyKey }) =>
        create(request, { signal, idempotencyKey: `${idempotencyKey} ${request.text}` }),
    }),
  },
  'writes although it was aborted before': {
    caughtBy: 'writes nothing when it is aborted before',
    mutate: ({ create }) => ({
      create: async (request, { signal, idempotencyKey }) => {
        const answer = await create(request, { signal: live(), idempotencyKey });
        signal.throwIfAborted();
        return answer;
      },
    }),
  },
  'loses the comment that is answered': {
    caughtBy: 'keeps the comment that is answered',
    mutate: ({ create }) => ({
      create: (request, options) => create({ ...request, parentId: null }, options),
    }),
  },
  'makes a root of an answer to what is not there': {
    caughtBy: 'does not answer what is not there',
    mutate: ({ create }) => ({
      create: (request, options) =>
        create(request, options).catch((failure: unknown) => {
          if (!codeIs(failure, 'not-found')) throw failure;
          return create({ ...request, parentId: null }, options);
        }),
    }),
  },
  'does not count what was written': {
    caughtBy: 'counts what was written',
    mutate: (_right, { comments }) =>
      paging((page) => ({ ...page, total: comments.length }))(_right),
  },
  'trims what was typed': {
    caughtBy: 'white space at the ends',
    mutate: writing((text) => text.trim()),
  },
  'normalises what was typed': {
    caughtBy: 'letters in parts',
    mutate: writing((text) => text.normalize('NFC')),
  },
  'writes line breaks as its own system does': {
    caughtBy: 'line breaks and tabs',
    mutate: writing((text) => text.replace(/\n/g, '\r\n')),
  },
  'escapes what was typed': {
    caughtBy: 'what looks like markup',
    mutate: writing((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')),
  },
  'strips what looks like markup': {
    caughtBy: 'what looks like markup',
    mutate: writing((text) => text.replace(/<[^>]*>/g, '') || text),
  },
  'keeps three bytes of a letter at most': {
    caughtBy: 'beyond the first plane',
    mutate: writing((text) => text.replace(/[\u{10000}-\u{10ffff}]/gu, '?')),
  },
  'drops invisible signs': {
    caughtBy: 'invisible signs',
    mutate: writing((text) => text.replace(/[\ufeff\u200b\u00ad]/g, '')),
  },
  'cuts long texts': {
    caughtBy: 'keeps a text of 64 kB whole',
    mutate: writing((text) => text.slice(0, 2048)),
  },
  'cuts texts that are too long': {
    caughtBy: 'refuses a text longer than it allows',
    mutate: writing((text) => text.slice(0, 3000)),
  },
  'fills in words where there are none': {
    caughtBy: 'refuses a comment without words',
    mutate: writing((text) => text || '…'),
  },
  'shows the address of a guest': {
    caughtBy: 'never shows an e-mail address',
    mutate: ({ create }) => ({
      create: async (request, options) => {
        const result = await create(request, options);
        if (result.state === 'rejected') return result;
        return { ...result, comment: { ...result.comment, email: request.guest?.email } };
      },
    }),
  },
  'writes in a closed thread': {
    caughtBy: 'refuses to write in a closed thread',
    mutate: ({ load }, thread) => {
      if (!thread.closed) return {};
      const { create } = rightSource({ ...thread, closed: false });
      return { load, create };
    },
  },
  'says "published" of what awaits approval': {
    caughtBy: 'says that a comment awaits approval',
    mutate: ({ create }) => ({
      create: async (request, options) => {
        const result = await create(request, options);
        return result.state === 'held' ? { ...result, state: 'published' } : result;
      },
    }),
  },
  'shows everybody what awaits approval': {
    caughtBy: 'shows a comment that awaits approval to nobody else',
    mutate: (_right, _thread, first) => ({ load: first.load }),
  },
  'keeps what it has refused': {
    caughtBy: 'says that a comment was refused',
    mutate: (_right, thread) => {
      if (thread.moderation !== 'reject') return {};
      const { load, create } = rightSource({ ...thread, moderation: 'publish' });
      return {
        load,
        create: async (request, options) => {
          await create(request, options);
          return { state: 'rejected' };
        },
      };
    },
  },
};
