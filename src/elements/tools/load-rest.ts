/** Loads all comments that are not loaded yet, for tools that look at every one of them. */
import type { ThreadStore } from '../../store/thread-store.js';

/** @param goesOn asked before each page: whether the reader still wants it */
export async function loadRest(
  store: ThreadStore | null | undefined,
  goesOn: () => boolean,
): Promise<void> {
  const turned = new Set<string | null>([null]);
  for (let next = store?.getState().next ?? null; !turned.has(next) && goesOn();) {
    turned.add(next);
    await store?.loadMore();
    next = store?.getState().next ?? null;
  }
}
