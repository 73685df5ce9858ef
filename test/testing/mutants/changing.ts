/** Sources that edit and remove wrongly. */
import { SourceError } from '../../../src/model/errors.js';
import { type Mutant, codeIs, freshKey, paging } from './mutant.js';

export const CHANGING: Readonly<Record<string, Mutant>> = {
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
