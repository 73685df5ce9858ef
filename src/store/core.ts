/**
 * What the parts of a store share: the state, the source, calls that end. Parts that only some
 * readers need (writing, live changes) are fetched when they do and work on this.
 */
import type { CallOptions, CommentSource, Sort } from '../model/source.js';
import { callSource } from './call.js';
import { type Action, reduce } from './reducer.js';
import { type ThreadState, initialState } from './state.js';
import type { World } from './world.js';

/** A change to a thread, as a function of what it is by then. */
export type Change = (state: ThreadState) => Partial<ThreadState>;

export interface StoreCore {
  readonly source: CommentSource;
  readonly article: string;
  readonly world: World;
  /** Aborts when the store is disposed of. */
  readonly signal: AbortSignal;
  getState(): ThreadState;
  subscribe(listener: () => void): () => void;
  dispatch(action: Action): void;
  update(change: Change): void;
  /** An update that an older answer, still on its way, must not undo (see `ask`). */
  record(change: Change): void;
  /**
   * Asks the source and puts its answer into the state. What was recorded while the answer was on
   * its way is newer than the answer, and applied once more on top of it.
   */
  ask<Answer>(question: Promise<Answer>, put: (answer: Answer) => void): Promise<void>;
  call<Result>(
    make: (options: CallOptions) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result>;
  dispose(): void;
}

export interface CoreOptions {
  readonly source: CommentSource;
  readonly article: string;
  readonly sort: Sort;
  readonly timeout: number;
  readonly world: World;
}

export function createCore({ source, article, sort, timeout, world }: CoreOptions): StoreCore {
  const lifetime = new AbortController();
  const listeners = new Set<() => void>();
  const recorded: Change[] = [];
  let asking = 0;
  let notifying = false;
  let state: ThreadState = { ...initialState(sort), online: world.isOnline() };

  const set = (next: ThreadState): void => {
    state = next;
    if (notifying) return;
    notifying = true;
    queueMicrotask(() => {
      notifying = false;
      for (const listener of listeners) listener();
    });
  };

  const update = (change: Change): void => {
    set(Object.freeze({ ...state, ...change(state) }));
  };

  return {
    source,
    article,
    world,
    signal: lifetime.signal,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(action) {
      set(reduce(state, action));
    },
    update,
    record(change) {
      if (asking > 0) recorded.push(change);
      update(change);
    },
    async ask(question, put) {
      const from = recorded.length;
      asking++;
      try {
        put(await question);
        recorded.slice(from).forEach(update);
      } finally {
        if (--asking === 0) recorded.length = 0;
      }
    },
    call: (make, signal = lifetime.signal) => callSource(make, signal, timeout, world.timer),
    dispose() {
      lifetime.abort();
      listeners.clear();
    },
  };
}
