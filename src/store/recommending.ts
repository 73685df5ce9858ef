/**
 * Sends what a reader wants a recommendation to be. While one call for a comment is on its way
 * further wishes only change what is wanted in the end (REL-5); every wish that is sent is an
 * intention of its own and has a key of its own. It stands in localStorage until the source has
 * answered (wishes.ts). Without a network the last wish is kept in the outbox and sent when there is
 * one, once, from one tab, after a reload too.
 */
import type { Comment } from '../model/comment.js';
import { SourceError, toSourceError } from '../model/errors.js';
import type { RecommendResult } from '../model/source.js';
import { recommendationConfirmed } from './changes.js';
import type { StoreCore } from './core.js';
import { isMarked } from './marks.js';
import { type Entry, OFFLINE_PAUSE, type Outbox } from './outbox.js';
import { parseRecommendResult } from './parse-answer.js';
import { patiently } from './patience.js';
import { forgetUnkept, unkept } from './unkept.js';
import { type Wish, isWish, isWishFor, noteWish } from './wishes.js';

export interface Recommending {
  /**
   * Sends what is wanted by now; joins in where something is on its way. Settles when the source has
   * answered, which may be after a wait for the network.
   * @throws SourceError when the source refuses, AbortError with the store
   */
  send(id: string): Promise<void>;
  /** Takes up the wishes that an earlier visit has left, the youngest last. */
  restore(entries: readonly Entry[]): void;
  /** Whether an entry is a wish for a comment whose last wish is on its way here. */
  isSending(entry: Entry): boolean;
}

/** What a wish that waits already waits for once more. */
const PASSING = ['offline', 'network', 'timeout'];
/** After these the source may have done what it was told all the same. */
const UNSURE = ['network', 'timeout', 'server', 'invalid'];

/**
 * @param place what tells the thread apart in this browser
 * @param willWait called before something is kept in the outbox
 */
export function createRecommending(
  core: StoreCore,
  outbox: () => Outbox,
  place: string | undefined,
  willWait: () => void,
): Recommending {
  const { source, world, signal, dispatch, record, ask, call, getState } = core;
  const sending = new Map<string, Promise<void>>();
  /** By the comment's id. */
  const kept = new Map<string, Wish>();
  /** What was told of these was not answered: what was confirmed before may no longer be so. */
  const unanswered = new Set<string>();
  /** How often the network has come back. */
  let returns = 0;
  world.listen('online', () => returns++, signal);

  const touched = (id: string) => getState().recommendations.get(id);
  const wantedOf = (id: string): boolean | null => touched(id)?.wanted ?? null;

  /** The wish for a comment as it was noted with the click. */
  function notedFor(id: string): Wish | undefined {
    const noted = place === undefined ? [] : unkept(world, place);
    return noted.find((entry): entry is Wish => isWishFor(entry, id));
  }

  function forgetNoted(wish: Wish | undefined): void {
    if (wish && place !== undefined) forgetUnkept(world, place, wish.key);
  }

  /** The wish that says so: one that is on its way already, or a new one. */
  function wishFor(id: string, recommended: boolean): Wish {
    const known = [kept.get(id), notedFor(id)];
    const same = known.find((wish) => wish?.asking.request.recommended === recommended);
    return same ?? noteWish(core, place, id, recommended);
  }

  async function keep(wish: Wish): Promise<void> {
    const { id } = wish.asking.request;
    if (kept.get(id) === wish) return;
    kept.set(id, wish);
    willWait();
    await outbox().put(wish);
    forgetNoted(wish);
  }

  /** What waits to be sent, here or from another tab, is older than what is wanted now. */
  async function withdrawOlder({ key, asking: { request } }: Wish): Promise<void> {
    await forgetKept(request.id);
    if (place === undefined || !isMarked(world, place)) return;
    for (const entry of await outbox().list()) {
      const isOlder = entry.key !== key && isWishFor(entry, request.id) && !entry.settled;
      if (isOlder) await outbox().remove(entry.key);
    }
  }

  async function forgetKept(id: string): Promise<void> {
    const wish = kept.get(id);
    kept.delete(id);
    if (wish) await outbox().remove(wish.key);
  }

  async function forget(id: string): Promise<void> {
    forgetNoted(notedFor(id));
    await forgetKept(id);
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
  async function tell(wish: Wish): Promise<RecommendResult> {
    if (!world.isOnline()) throw new SourceError('offline', 'No network');
    const { key, asking } = wish;
    const { request } = asking;
    const send = (): Promise<RecommendResult> =>
      call(async (options): Promise<RecommendResult> => {
        if (!source.recommend) {
          throw new SourceError('unsupported', 'This source takes no recommendations');
        }
        return source.recommend(request, { ...options, idempotencyKey: key });
      }).then(parseRecommendResult);
    const patient = (): Promise<RecommendResult> => patiently(send, world, signal);
    if (kept.get(request.id) !== wish) return patient();
    return outbox().alone(() => tellOnce(wish, patient), signal);
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
      if (!unanswered.has(id) && wanted === touched(id)?.confirmed.recommended) {
        // Back where it was before anything was sent.
        dispatch({ type: 'recommendation-refused', id });
        await forget(id);
        continue;
      }
      const asked = wanted;
      const since = returns;
      const wish = wishFor(id, asked);
      try {
        if (kept.get(id) !== wish) await withdrawOlder(wish);
        await ask(tell(wish), (result) => {
          unanswered.delete(id);
          dispatch({ type: 'recommendation-confirmed', id, asked, result });
        });
        // What others have done meanwhile is in it by now.
        const confirmed = touched(id)?.confirmed;
        if (confirmed) record(recommendationConfirmed(id, confirmed));
      } catch (failure) {
        if (UNSURE.includes(toSourceError(failure).code)) unanswered.add(id);
        if (!passes(failure, id)) {
          if (!signal.aborted) await forget(id);
          throw failure;
        }
        await keep(wish);
        await change(since, () => wantedOf(id) !== asked);
      }
    }
    await forget(id);
  }

  /** A wish for a comment that is not loaded: it is sent, and nothing is shown of it. */
  async function workUnseen(wish: Wish): Promise<void> {
    const { id } = wish.asking.request;
    for (;;) {
      const since = returns;
      try {
        await tell(wish);
        return;
      } catch (failure) {
        if (!passes(failure, id)) return signal.aborted ? undefined : forget(id);
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
    // The reader has been quicker, and wants something else or the same anew.
    if (wantedOf(id) !== null) return forgetKept(id);
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
      for (const wish of entries.filter(isWish).reverse()) {
        const { id } = wish.asking.request;
        if (kept.get(id)?.key === wish.key) continue;
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
    isSending: (entry) => isWish(entry) && sending.has(entry.asking.request.id),
  };
}
