/**
 * Waits until the page shows what the store holds. The tree of a large thread, and of any on a slow
 * machine, follows in slices: a comment that has been loaded may have no row for a while.
 */
import type { ReactiveElement } from '@lit/reactive-element';
import type { ThreadController } from './controllers/thread.js';

/** Where the thread leaves the page meanwhile, this does not settle. */
export async function caughtUp(
  host: ReactiveElement,
  thread: Pick<ThreadController, 'store' | 'state'>,
): Promise<void> {
  await host.updateComplete;
  while (thread.store && thread.state !== thread.store.getState()) await nextUpdate(host);
  await host.updateComplete;
}

function nextUpdate(host: ReactiveElement): Promise<void> {
  return new Promise((resolve) => {
    const once = {
      hostUpdated(): void {
        host.removeController(once);
        resolve();
      },
    };
    host.addController(once);
  });
}
