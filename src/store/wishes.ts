/**
 * What a reader wants recommendations to be, each noted in localStorage from the click on until the
 * source has answered: a page may be reloaded or left a moment after, and the next one shows what is
 * noted and sends it again, under its key. How they are sent is in recommending.ts.
 */
import type { RecommendRequest } from '../model/source.js';
import type { StoreCore } from './core.js';
import { idempotencyKey } from './idempotency-key.js';
import type { Entry } from './outbox.js';
import { noteUnkept } from './unkept.js';

/** A wish as it is noted, and as the outbox keeps it. */
export interface Wish extends Entry {
  readonly asking: { readonly kind: 'recommend'; readonly request: RecommendRequest };
}

export function isWish(entry: Entry): entry is Wish {
  return entry.asking.kind === 'recommend';
}

/** Whether an entry is a wish for a comment. */
export function isWishFor(entry: Entry, id: string): entry is Wish {
  return isWish(entry) && entry.asking.request.id === id;
}

/**
 * Notes what is wanted of a comment, in place of what was.
 * @param place what tells the thread apart in this browser; absent: nothing is noted
 */
export function noteWish(
  { article, world, getState }: StoreCore,
  place: string | undefined,
  id: string,
  recommended: boolean,
): Wish {
  const wish: Wish = {
    key: idempotencyKey(),
    startedAt: new Date(world.now()).toISOString(),
    asking: { kind: 'recommend', request: { article, id, recommended } },
    laid: null,
    writer: getState().viewer?.id ?? null,
    failure: null,
    settled: null,
  };
  if (place !== undefined) noteUnkept(world, place, wish, (each) => isWishFor(each, id));
  return wish;
}
