/** The way on at the end of a thread: the next page, and past all comments. Both move focus. */
import { caughtUp } from './caught-up.js';
import type { ToolParts } from './tools/tool.js';

export class MoreComments {
  readonly #parts: ToolParts;

  constructor(parts: ToolParts) {
    this.#parts = parts;
  }

  /** Focus goes to the first comment that has come (A11Y-8). */
  async load(): Promise<void> {
    const { host, thread, rows, status, locale } = this.#parts;
    const { store, state } = thread;
    if (!store || !state || state.loadingMore) return;
    const known = new Set(state.comments.keys());
    await store.loadMore();
    await caughtUp(host, thread);
    const count = store.getState().comments.size - known.size;
    const first = rows.firstBeyond(known);
    if (first === null) {
      // The button has gone with the last page, and focus must not go with it.
      if (store.getState().next === null) this.skip();
      return;
    }
    status.announce(locale.localizer.text('loaded', { count }));
    (await rows.bringIntoPlace(first))?.focus();
  }

  /** Leads past the comments. */
  readonly skip = (): void => {
    const end = this.#parts.host.renderRoot.querySelector<HTMLElement>('.end');
    if (!end) return;
    // From an element with tabindex -1 at the end of a shadow root Chromium tabs to its beginning.
    end.tabIndex = 0;
    end.addEventListener('blur', () => (end.tabIndex = -1), { once: true });
    end.focus();
  };
}
