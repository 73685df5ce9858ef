/** Reads a thread again, quietly: as far as it is loaded, and without moving anything. */
import { isAbortError } from '../model/errors.js';
import { refreshed } from './changes.js';
import type { StoreCore } from './core.js';
import type { Reading } from './reading.js';
import type { Page } from './reducer.js';

/** @returns false when the thread could not be read; aborted, it has been loaded anew meanwhile */
export async function refresh(core: StoreCore, reading: Reading): Promise<boolean> {
  const signal = reading.current();
  const { comments, next, phase } = core.getState();
  if (phase !== 'ready' || signal.aborted) return true;
  const wanted = next === null ? Infinity : comments.size;

  const readAgain = async (): Promise<Page> => {
    let page = await reading.fetchPage(null, signal);
    const known = new Set<string | null>();
    while (page.next !== null && page.comments.length < wanted && !known.has(page.next)) {
      known.add(page.next);
      const more = await reading.fetchPage(page.next, signal);
      page = {
        ...more,
        comments: [...page.comments, ...more.comments],
        malformed: page.malformed + more.malformed,
        closed: page.closed ?? more.closed,
      };
    }
    return page;
  };

  try {
    await core.ask(readAgain(), (page) => {
      if (!signal.aborted) core.update(refreshed(page));
    });
    return true;
  } catch (failure) {
    return isAbortError(failure);
  }
}
