/**
 * Sends what a reader wants a recommendation to be. While one call for a comment is on its way
 * further wishes only change what is wanted in the end (REL-5); every wish that is sent is an
 * intention of its own and has a key of its own. Without a network the last wish is kept in the
 * outbox and sent when there is one, once, from one tab, after a reload too.
 */
import type { Comment } from '../model/comment.js';
import { SourceError, toSourceError } from '../model/errors.js';
import type { RecommendRequest, RecommendResult } from '../model/source.js';
import type { StoreCore } from './core.js';
import { idempotencyKey } from './idempotency-key.js';
import { type Entry, OFFLINE_PAUSE, type Outbox } from './outbox.js';
import { parseRecommendResult } from './parse-answer.js';
import { patiently } from './patience.js';

/** A wish as the outbox keeps it. */
interface Wish extends Entry {
  readonly asking: { readonly kind: 'recommend'; readonly request: RecommendRequest };
}

export interface Recommending {
  /**
   * Sends what is wanted by now; joins in where something is on its way. Settles when the source has
   * answered, which may be after a wait for the network.
   * @throws SourceError when the source refuses, AbortError with the store
   */
  send(id: string): Promise<void>;
  /** Takes up the wishes that an earlier visit has left. */
  restore(entries: readonly Entry[]): void;
}

/** What a wish that waits already waits for once more. */
const PASSING = ['offline', 'network', 'timeout'];

/** @param willWait called before something is kept in the outbox */
export function createRecommending(
  core: StoreCore,
  outbox: () => Outbox,
  willWait: () => void,
): Recommending {
  const { source, article, world, signal, dispatch, ask, call, getState } = core;
  const sending = new Map<string, Promise<void>>();
  /** By the comment's id. */
  const kept = new Map<string, Wish>();
  /** How often the network has come back. */
  let returns = 0;
  world.listen('online', () => returns++, signal);

  const touched = (id: string) => getState().recommendations.get(id);
  const wantedOf = (id: string): boolean | null => touched(id)?.wanted ?? null;

  async function keep(request: RecommendRequest): Promise<void> {
    const { id, recommended } = request;
    const before = kept.get(id);
    if (before?.asking.request.recommended === recommended) return;
    const wish: Wish = {
      key: idempotencyKey(),
      startedAt: new Date(world.now()).toISOString(),
      asking: { kind: 'recommend', request },
      laid: null,
      writer: getState().viewer?.id ?? null,
      failure: null,
      settled: null,
    };
    kept.set(id, wish);
    willWait();
    await outbox().put(wish);
    if (before) await outbox().remove(before.key);
  }

  async function forget(id: string): Promise<void> {
    const wish = kept.get(id);
    kept.delete(id);
    if (wish) await outbox().remove(wish.key);
  }

  /**
   * Waits until there may be a network again, or until something else holds.
   * @param since the returns before the attempt that failed: it may have come back meanwhile
   */
  async function change(since: number, holds: () => boolean): Promise<void> {
    if (since !== returns || holds()) return;
    await new Promise<void>((resolve, reject) => {
      const over = new AbortController();
      const end = (): void => {
        over.abort();
        unsubscribe();
        callOff();
        if (signal.aborted) reject(signal.reason as Error);
        else resolve();
      };
      const unsubscribe = core.subscribe(() => {
        if (holds()) end();
      });
      const callOff = world.timer(end, OFFLINE_PAUSE);
      world.listen('online', end, over.signal);
      signal.addEventListener('abort', end, { signal: over.signal });
    });
  }

  /** Tells the source. @throws SourceError `offline` where there is no network */
  async function tell(request: RecommendRequest): Promise<RecommendResult> {
    if (!world.isOnline()) throw new SourceError('offline', 'No network');
    const wish = kept.get(request.id);
    const known = wish?.asking.request.recommended === request.recommended ? wish : null;
    const key = known?.key ?? idempotencyKey();
    const send = (): Promise<RecommendResult> =>
      call(async (options): Promise<RecommendResult> => {
        if (!source.recommend) {
          throw new SourceError('unsupported', 'This source takes no recommendations');
        }
        return source.recommend(request, { ...options, idempotencyKey: key });
      }).then(parseRecommendResult);
    const patient = (): Promise<RecommendResult> => patiently(send, world, signal);
    if (!known) return patient();
    return outbox().alone(() => tellOnce(known, patient), signal);
  }

  /** Tells the source unless another tab has done so, or has taken the wish back. */
  async function tellOnce(
    wish: Wish,
    send: () => Promise<RecommendResult>,
  ): Promise<RecommendResult> {
    const { id, recommended } = wish.asking.request;
    const entry = await outbox().get(wish.key);
    if (entry?.settled || (!entry && outbox().durable)) {
      kept.delete(id);
      const before = touched(id)?.confirmed;
      const now = entry ? recommended : (before?.recommended ?? false);
      const more = Number(now) - Number(before?.recommended ?? false);
      return { recommended: now, recommendations: (before?.recommendations ?? 0) + more };
    }
    const result = await send();
    kept.delete(id);
    await outbox().put({ ...wish, settled: { at: world.now(), comment: null } });
    return result;
  }

  /** Whether a failure ends with the network's coming back. */
  function passes(failure: unknown, id: string): boolean {
    const { code } = toSourceError(failure);
    return !signal.aborted && (code === 'offline' || (kept.has(id) && PASSING.includes(code)));
  }

  async function work(id: string): Promise<void> {
    for (let wanted = wantedOf(id); wanted !== null; wanted = wantedOf(id)) {
      if (wanted === touched(id)?.confirmed.recommended) {
        // Back where it was before anything was sent.
        dispatch({ type: 'recommendation-refused', id });
        await forget(id);
        continue;
      }
      const asked = wanted;
      const since = returns;
      const request = { article, id, recommended: asked };
      try {
        await ask(tell(request), (result) => {
          dispatch({ type: 'recommendation-confirmed', id, asked, result });
        });
      } catch (failure) {
        if (!passes(failure, id)) {
          if (!signal.aborted) await forget(id);
          throw failure;
        }
        await keep(request);
        await change(since, () => wantedOf(id) !== asked);
      }
    }
    await forget(id);
  }

  /** A wish for a comment that is not loaded: it is sent, and nothing is shown of it. */
  async function workUnseen({ asking: { request } }: Wish): Promise<void> {
    for (;;) {
      const since = returns;
      try {
        await tell(request);
        return;
      } catch (failure) {
        if (!passes(failure, request.id)) return signal.aborted ? undefined : forget(request.id);
        await change(since, () => false);
      }
    }
  }

  /** The comments are there. */
  function shown(): Promise<ReadonlyMap<string, Comment>> {
    return new Promise((resolve) => {
      const look = (): void => {
        const { phase, comments } = getState();
        if (phase !== 'ready') return;
        unsubscribe();
        resolve(comments);
      };
      const unsubscribe = core.subscribe(look);
      look();
    });
  }

  async function takeUp(wish: Wish): Promise<void> {
    const { id, recommended } = wish.asking.request;
    const comments = await shown();
    if (kept.get(id) !== wish) return;
    if (!comments.has(id)) return workUnseen(wish);
    dispatch({ type: 'recommendation-wanted', id, recommended });
    await send(id);
  }

  function send(id: string): Promise<void> {
    const known = sending.get(id);
    if (known) return known;
    const sent = work(id).finally(() => sending.delete(id));
    sending.set(id, sent);
    return sent;
  }

  return {
    send,
    restore(entries) {
      for (const wish of entries.filter(isWish)) {
        const { id } = wish.asking.request;
        // What the reader has wanted since is newer.
        if (kept.has(id) || sending.has(id)) void outbox().remove(wish.key);
        else {
          kept.set(id, wish);
          takeUp(wish).catch(() => {
            if (!signal.aborted) dispatch({ type: 'recommendation-refused', id });
          });
        }
      }
    },
  };
}

function isWish(entry: Entry): entry is Wish {
  return entry.asking.kind === 'recommend';
}
