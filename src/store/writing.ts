/**
 * The writing half of a store: operations, from the reader's doing to the source's answer. Fetched
 * when a reader begins to write. What an answer changes in the state is said in `changes.ts`.
 */
import type { Author, Comment } from '../model/comment.js';
import { SourceError, isAbortError, toSourceError } from '../model/errors.js';
import type { Viewer, WriteOptions } from '../model/source.js';
import { confirmed, operationDropped, operationPut } from './changes.js';
import type { StoreCore } from './core.js';
import { idempotencyKey } from './idempotency-key.js';
import { type Draft, type Operation, type OperationRequest, pendingId } from './operation.js';
import { parseAnswer } from './parse-answer.js';
import type { ThreadStore, ThreadStoreOptions } from './thread-store.js';

export type Writing = Pick<ThreadStore, 'create' | 'edit' | 'remove' | 'report' | 'discard'> & {
  prepare(): Promise<void>;
  retry(key: string): Promise<void>;
};

export function createWriting(
  core: StoreCore,
  { onConfirmed }: Pick<ThreadStoreOptions, 'onConfirmed'>,
): Writing {
  const { source, article, getState, world } = core;
  /** What is on its way, by key, so that it is sent once and can be called off. */
  const sending = new Map<
    string,
    { readonly answer: Promise<Comment | null>; readonly stop: AbortController }
  >();
  let asked = false;
  core.signal.addEventListener('abort', () => {
    for (const { stop } of sending.values()) stop.abort();
  });

  const ask = async (operation: Operation, options: WriteOptions): Promise<unknown> => {
    const { kind, request } = operation;
    const method = source[kind] as
      ((request: unknown, options: WriteOptions) => Promise<unknown>) | undefined;
    if (!method) throw new SourceError('unsupported', `This source does not ${kind}`);
    return method.call(source, request, options);
  };

  const deliver = async (operation: Operation, signal: AbortSignal): Promise<Comment | null> => {
    const { key, kind } = operation;
    core.update(operationPut({ ...operation, status: 'sending', error: null, retryAt: null }));
    try {
      const answer = await core.call(
        (options) => ask(operation, { ...options, idempotencyKey: key }),
        signal,
      );
      const comment = parseAnswer(kind, answer);
      core.record(confirmed(operation, comment));
      onConfirmed?.(operation, comment);
      return comment;
    } catch (failure) {
      if (isAbortError(failure)) throw failure;
      const error = toSourceError(failure);
      // A comment that could not be removed is there still, and is shown.
      const shown = kind === 'remove' ? { laid: null } : {};
      core.update(operationPut({ ...operation, ...shown, status: 'failed', error, retryAt: null }));
      throw error;
    }
  };

  const send = (operation: Operation): Promise<Comment | null> => {
    const { key } = operation;
    const stop = new AbortController();
    const answer = deliver(operation, stop.signal).finally(() => sending.delete(key));
    sending.set(key, { answer, stop });
    return answer;
  };

  const start = (asking: OperationRequest): Promise<Comment | null> => {
    const same = JSON.stringify(asking);
    for (const { key, kind, request } of getState().operations.values()) {
      const twin = JSON.stringify({ kind, request }) === same && sending.get(key);
      if (twin) return twin.answer;
    }
    const key = idempotencyKey();
    const startedAt = new Date(world.now()).toISOString();
    return send({
      key,
      startedAt,
      status: 'sending',
      error: null,
      retryAt: null,
      laid: laid(asking, key, startedAt, getState().viewer),
      ...asking,
    });
  };

  return {
    async prepare() {
      if (asked || getState().viewer || !source.viewer) return;
      asked = true;
      try {
        const viewer = await core.call(async (options) => (await source.viewer?.(options)) ?? null);
        core.update((state) => ({ viewer: state.viewer ?? viewer }));
      } catch {
        asked = false;
      }
    },
    async create({ parentId, text, guest }: Draft) {
      const request = { article, parentId, text, ...(guest && { guest }) };
      const comment = await start({ kind: 'create', request });
      if (!comment) throw new SourceError('server', 'The source has taken no comment');
      return { state: comment.status === 'held' ? 'held' : 'published', comment };
    },
    async edit(id, text) {
      await start({ kind: 'edit', request: { article, id, text } });
    },
    async remove(id) {
      await start({ kind: 'remove', request: { article, id } });
    },
    async report({ id, reason, text }) {
      const request = { article, id, reason, ...(text !== undefined && { text }) };
      await start({ kind: 'report', request });
    },
    async retry(key) {
      const operation = getState().operations.get(key);
      if (operation) await (sending.get(key)?.answer ?? send(operation));
    },
    discard(key) {
      const operation = getState().operations.get(key);
      if (!operation) return null;
      sending.get(key)?.stop.abort();
      core.update(operationDropped(key));
      return 'text' in operation.request ? (operation.request.text ?? null) : null;
    },
  };
}

/** What the reader sees of an operation at once. */
function laid(
  { kind, request }: OperationRequest,
  key: string,
  startedAt: string,
  viewer: Viewer | null,
): Operation['laid'] {
  switch (kind) {
    case 'create': {
      const author: Author = viewer ?? { name: request.guest?.name ?? '' };
      return Object.freeze({
        id: pendingId(key),
        parentId: request.parentId,
        author,
        body: { text: request.text },
        createdAt: startedAt,
        editedAt: null,
        recommendations: 0,
        recommended: false,
        status: 'published',
        featured: false,
        own: true,
        can: {},
      });
    }
    case 'edit':
      return { id: request.id, body: { text: request.text }, editedAt: startedAt };
    case 'remove':
      return { id: request.id, status: 'removed', body: { text: '' }, can: {} };
    case 'report':
      return null;
  }
}
