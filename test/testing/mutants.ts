/**
 * Sources that are wrong, each in one way that authors of adapters have been seen to get wrong, and
 * the case of the suite that has to notice. All are the memory source but for that one way.
 */
import type { CommentInput } from '../../src/model/comment.js';
import { SourceError, isSourceError } from '../../src/model/errors.js';
import type { CommentSource, LoadQuery, LoadResult, Patch } from '../../src/model/source.js';
import { type MemorySource, memorySource } from '../../src/sources/memory.js';
import type { SuiteThread } from '../../src/testing/sample.js';

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

export const EDIT_WINDOW = 300_000;

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

type Load = CommentSource['load'];

const live = (): AbortSignal => new AbortController().signal;
const freshKey = (): string => `fresh-${Math.random()}`;

/** Changes every comment that is loaded. */
const loading =
  (change: (comment: CommentInput) => CommentInput) =>
  ({ load }: MemorySource): { load: Load } => ({
    load: async (query, options) => {
      const page = await load(query, options);
      return { ...page, comments: page.comments.map(change) };
    },
  });

/** Changes every page. */
const paging =
  (change: (page: LoadResult, query: LoadQuery) => LoadResult) =>
  ({ load }: MemorySource): { load: Load } => ({
    load: async (query, options) => change(await load(query, options), query),
  });

/** Changes every text before it is written. */
const writing =
  (change: (text: string) => string) =>
  ({ create }: MemorySource): Partial<CommentSource> => ({
    create: (request, options) => create({ ...request, text: change(request.text) }, options),
  });

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

const codeIs = (failure: unknown, code: string): boolean =>
  isSourceError(failure) && failure.code === code;

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

const READING: Readonly<Record<string, Mutant>> = {
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

const CALLING: Readonly<Record<string, Mutant>> = {
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

const WRITING: Readonly<Record<string, Mutant>> = {
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

const CHANGING: Readonly<Record<string, Mutant>> = {
  'does not say when a comment was edited': {
    caughtBy: 'changes the words of a comment and nothing else',
    mutate: ({ edit }) => ({
      edit: async (request, options) => {
        const { comment } = await edit(request, options);
        return { comment: { ...comment, editedAt: null } };
      },
    }),
  },
  'dates an edited comment anew': {
    caughtBy: 'changes the words of a comment and nothing else',
    mutate: ({ edit }) => ({
      edit: async (request, options) => {
        const { comment } = await edit(request, options);
        return { comment: { ...comment, createdAt: '2026-11-01T00:00:00Z' } };
      },
    }),
  },
  'brings old words back when an edit is told again': {
    caughtBy: 'lets an edit that is told again undo no later one',
    mutate: ({ edit }) => ({
      edit: (request, { signal }) => edit(request, { signal, idempotencyKey: freshKey() }),
    }),
  },
  'says yes to the edit of somebody else’s comment': {
    caughtBy: 'refuses to edit what somebody else wrote',
    mutate: ({ edit }) => ({
      edit: (request, options) =>
        edit(request, options).catch((failure: unknown) => {
          if (!codeIs(failure, 'forbidden')) throw failure;
          return { comment: { id: request.id, author: 'Eve', text: request.text } };
        }),
    }),
  },
  'lets everybody edit and remove what one wrote': {
    caughtBy: 'lets nobody else edit or remove what the reader wrote',
    mutate: (_right, _thread, { edit, remove }) => ({ edit, remove }),
  },
  'has no end to the time for edits': {
    caughtBy: 'refuses to edit once the time for it is over',
    mutate: ({ edit, load, create }, thread) => {
      const late = new Map<string, string>();
      return {
        create,
        load: async (query, options) => {
          const page = await load(query, options);
          const comments = page.comments.map((comment) => {
            const text = late.get(`${comment.id}`);
            return text === undefined ? comment : { ...comment, body: { text } };
          });
          return { ...page, comments };
        },
        edit: (request, options) =>
          edit(request, options).catch((failure: unknown) => {
            const own = !thread.comments.some(({ id }) => id === request.id);
            if (!codeIs(failure, 'forbidden') || !own) throw failure;
            late.set(request.id, request.text);
            return { comment: { id: request.id, author: 'Noor', text: request.text } };
          }),
      };
    },
  },
  'counts what was removed': {
    caughtBy: 'removes a comment that nobody answered, and counts it no more',
    mutate: (right) => {
      let most = 0;
      return paging((page) => ({ ...page, total: (most = Math.max(most, page.total ?? 0)) }))(
        right,
      );
    },
  },
  'removes the answers, too': {
    caughtBy: 'keeps the answers of a comment that is removed',
    mutate: paging((page) => {
      const removed = new Set(
        page.comments.flatMap(({ id, status }) => (status === 'removed' ? [id] : [])),
      );
      const kept = page.comments.filter(({ parentId }) => !removed.has(parentId ?? ''));
      return { ...page, comments: kept };
    }),
  },
  'leaves the words in what it removes': {
    caughtBy: 'keeps the answers of a comment that is removed',
    mutate: ({ remove, context }) => ({
      remove: async (request, options) => {
        const { signal } = options;
        const { comments } = await context(request, { signal });
        const before = comments.find(({ id }) => id === request.id);
        const { comment } = await remove(request, options);
        return {
          comment: comment && { ...before, ...comment, body: before?.body ?? { text: '' } },
        };
      },
    }),
  },
  'fails when what it is to remove is gone': {
    caughtBy: 'removes once however often it is told',
    mutate: ({ context, remove }) => ({
      remove: async (request, options) => {
        const { comments } = await context(request, options);
        if (comments.length === 0) throw new SourceError('not-found', 'There is no such comment.');
        return remove(request, options);
      },
    }),
  },
};

const RECOMMENDING: Readonly<Record<string, Mutant>> = {
  'adds one each time it is told': {
    caughtBy: 'recommends once however often it is told',
    mutate: ({ recommend }) => {
      let times = 0;
      return {
        recommend: async (request, options) => {
          const { recommended } = await recommend(request, options);
          return { recommended, recommendations: (times += recommended ? 1 : -1) };
        },
      };
    },
  },
  'takes every call for a click': {
    caughtBy: 'recommends once however often it is told',
    mutate: ({ recommend }) => {
      let recommended = false;
      return {
        recommend: (request, { signal }) => {
          recommended = !recommended;
          return recommend({ ...request, recommended }, { signal, idempotencyKey: freshKey() });
        },
      };
    },
  },
  'undoes a later wish when it is told again': {
    caughtBy: 'lets a recommendation that is told again undo no later wish',
    mutate: ({ recommend }) => ({
      recommend: (request, { signal }) =>
        recommend(request, { signal, idempotencyKey: freshKey() }),
    }),
  },
  'goes below none': {
    caughtBy: 'takes a recommendation back, and does not go below none',
    mutate: ({ recommend }) => ({
      recommend: async (request, options) => {
        const answer = await recommend(request, options);
        const none = !answer.recommended && answer.recommendations === 0;
        return none ? { ...answer, recommendations: -1 } : answer;
      },
    }),
  },
  'answers well where there is nothing to recommend': {
    caughtBy: 'does not recommend what is not there',
    mutate: ({ recommend }) => ({
      recommend: (request, options) =>
        recommend(request, options).catch((failure: unknown) => {
          if (!codeIs(failure, 'not-found')) throw failure;
          return { recommendations: 0, recommended: request.recommended };
        }),
    }),
  },
  'shows one reader what another recommends': {
    caughtBy: 'adds up what several people recommend',
    mutate: (_right, _thread, first) => ({ load: first.load }),
  },
  'takes reports of what is not there': {
    caughtBy: 'takes no report of what is not there',
    mutate: ({ report }) => ({
      report: (request, options) =>
        report(request, options).catch((failure: unknown) => {
          if (!codeIs(failure, 'not-found')) throw failure;
        }),
    }),
  },
  'takes only one report of a comment': {
    caughtBy: 'takes reports for every reason, and once more',
    mutate: ({ report }) => {
      const reported = new Set<string>();
      return {
        report: async (request, options) => {
          await report(request, options);
          if (reported.has(request.id)) throw new SourceError('conflict', 'Reported before.');
          reported.add(request.id);
        },
      };
    },
  },
};

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

const TELLING: Readonly<Record<string, Mutant>> = {
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

/** By what is wrong with them. */
export const MUTANTS: Readonly<Record<string, Mutant>> = {
  ...READING,
  ...CALLING,
  ...WRITING,
  ...CHANGING,
  ...RECOMMENDING,
  ...TELLING,
};
