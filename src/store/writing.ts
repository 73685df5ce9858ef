/**
 * The writing half of a store: what a reader does becomes an operation, is shown at once, kept and
 * sent; and what was kept on an earlier visit is taken up again. Fetched when a reader begins to
 * write, or when something waits. Sending itself is in `sending.ts`.
 */
import type { Comment } from '../model/comment.js';
import { SourceError } from '../model/errors.js';
import type { Viewer } from '../model/source.js';
import { heldRestored, operationDropped, operationPut, operationsRestored } from './changes.js';
import type { StoreCore } from './core.js';
import { entryOf, isSpent, isTwinOf, operationsOf } from './entries.js';
import { idempotencyKey } from './idempotency-key.js';
import { laidOver } from './laid.js';
import { mark } from './marks.js';
import type { Operation, OperationRequest } from './operation.js';
import { type Entry, type Outbox, openOutbox } from './outbox.js';
import { takenAs } from './taken.js';
import { createRecommending } from './recommending.js';
import { createSending } from './sending.js';
import type { ThreadStore, ThreadStoreOptions } from './thread-store.js';
import { forgetUnkept, noteUnkept, unkept } from './unkept.js';
import { isWish } from './wishes.js';

export type Writing = Pick<ThreadStore, 'create' | 'edit' | 'remove' | 'report' | 'discard'> & {
  /** Asks who reads, and takes up what was kept. */
  prepare(): Promise<void>;
  retry(key: string): Promise<void>;
  sendRecommendation(id: string): Promise<void>;
  echo(key: string, comment: Comment, isWhole: boolean): boolean;
};

/** Milliseconds within which a reader who comes back is on the same visit. */
const VISIT = 30 * 60_000;

/** @param refresh reads the thread again, quietly */
export function createWriting(
  core: StoreCore,
  options: ThreadStoreOptions,
  refresh: () => Promise<boolean>,
): Writing {
  const { source, article, getState, update, world } = core;
  const { place } = options;
  let opened: Outbox | null = null;
  let restored: Promise<void> | null = null;
  let identified: Promise<void> | null = null;

  const open =
    options.openStorage ??
    (async (name: string) => (await import('./outbox-database.js')).openDatabase(name, world));

  const outbox = (): Outbox => {
    if (opened) return opened;
    update(() => ({ outbox: 'kept' }));
    opened = openOutbox(place, open, world, () => {
      update(() => ({ outbox: 'memory' }));
    });
    return opened;
  };

  core.signal.addEventListener('abort', () => opened?.close());

  const willWait = (): void => {
    if (place !== undefined) mark(world, place, true);
  };

  const sending = createSending(core, outbox, refresh, options.onConfirmed);
  const recommending = createRecommending(core, outbox, place, willWait);

  /** A comment of the reader's may come with a page before, or in place of, the answer to it. */
  let looked: readonly unknown[] = [];
  core.subscribe(() => {
    const state = getState();
    if (state.comments === looked[0] && state.arrivals === looked[1]) return;
    looked = [state.comments, state.arrivals];
    for (const operation of state.operations.values()) {
      const comment = takenAs(operation, getState());
      if (comment) sending.echo(operation.key, comment, true);
    }
  });

  /** The same words on their way already; of a comment being edited only the last edit counts. */
  const twinOf = (asking: OperationRequest): Operation | undefined => {
    const same = JSON.stringify(asking);
    const operations = [...getState().operations.values()].reverse();
    const rival =
      asking.kind === 'edit'
        ? operations.find(
            ({ kind, request }) => kind === 'edit' && request.id === asking.request.id,
          )
        : operations.find(({ kind, request }) => JSON.stringify({ kind, request }) === same);
    const equal = rival && JSON.stringify({ kind: rival.kind, request: rival.request }) === same;
    return equal ? rival : undefined;
  };

  const start = (asking: OperationRequest): Promise<Comment | null> => {
    const twin = twinOf(asking);
    if (twin) return sending.answer(twin.key) ?? sending.retry(twin.key);
    const key = idempotencyKey();
    const startedAt = new Date(world.now()).toISOString();
    const operation: Operation = {
      key,
      startedAt,
      status: 'sending',
      error: null,
      retryAt: null,
      laid: laidOver(asking, key, startedAt, getState()),
      ...asking,
    };
    update(operationPut(operation));
    willWait();
    const entry = entryOf(operation, getState(), null);
    if (place !== undefined) noteUnkept(world, place, entry);
    return sending.begin(operation, keep(entry));
  };

  const keep = async (entry: Entry): Promise<Entry> => {
    const isTwin = isTwinOf(entry.asking, world.now());
    const kept = await outbox().add(entry, (each) => each.key === entry.key || isTwin(each));
    if (place !== undefined) forgetUnkept(world, place, entry.key);
    return kept;
  };

  const identify = async (): Promise<void> => {
    if (getState().viewer || !source.viewer) return;
    const asked = core.call(async (each): Promise<Viewer | null> =>
      source.viewer ? source.viewer(each) : null,
    );
    // Who reads may be unknown, and writing goes on.
    const viewer = await asked.catch(() => null);
    update((state) => ({ viewer: state.viewer ?? viewer }));
    // They may sign in, and are asked for anew when they next begin.
    if (!viewer) identified = null;
  };

  /** Nobody has said who wished it, and whoever reads by now may be somebody else. */
  const isAnybodys = ({ writer, startedAt }: Entry, now: number): boolean =>
    Boolean(source.viewer) && writer === null && now - Date.parse(startedAt) >= VISIT;

  const restore = async (): Promise<void> => {
    // It may have been left while it was asked who reads.
    if (place === undefined || core.signal.aborted) return;
    const now = world.now();
    for (const entry of unkept(world, place)) {
      if (recommending.isSending(entry)) continue;
      if (isWish(entry) && isAnybodys(entry, now)) {
        forgetUnkept(world, place, entry.key);
        continue;
      }
      willWait();
      await keep(entry);
    }
    const entries = await outbox().list();
    const kept = entries.filter((entry) => !isSpent(entry, now));
    const reader = getState().viewer?.id ?? null;
    const mine = kept.filter(({ writer }) => writer === null || writer === reader);
    const waiting = mine.filter(({ settled }) => !settled);
    update(operationsRestored(operationsOf(waiting)));
    recommending.restore(waiting);
    core.record(heldRestored(mine.flatMap(({ settled }) => settled?.comment ?? [])));
    sending.proceed();
    await Promise.all(
      entries.filter((entry) => isSpent(entry, now)).map(({ key }) => outbox().remove(key)),
    );
    if (kept.length === 0 && getState().operations.size === 0) mark(world, place, false);
  };

  return {
    async prepare() {
      await (identified ??= identify());
      await (restored ??= restore());
    },
    async create({ parentId, text, guest }) {
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
      await sending.retry(key);
    },
    discard(key) {
      const operation = getState().operations.get(key);
      if (!operation) return null;
      sending.stop(key);
      update(operationDropped(key));
      void outbox().remove(key);
      return 'text' in operation.request ? (operation.request.text ?? null) : null;
    },
    echo: sending.echo,
    sendRecommendation: recommending.send,
  };
}
