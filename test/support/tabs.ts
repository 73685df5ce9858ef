/** Tabs of one browser, as stores that share storage and a lock, for tests of what is sent. */
import type { Viewer } from '../../src/model/source.js';
import type { Operation } from '../../src/store/operation.js';
import { type Entry, type EntryStorage, memoryStorage } from '../../src/store/outbox.js';
import { visibleComments } from '../../src/store/state.js';
import type { ThreadStore, ThreadStoreOptions } from '../../src/store/thread-store.js';
import { createThreadStore } from '../../src/store/create-thread-store.js';
import { input } from './comments.js';
import { ScriptedSource } from './source.js';
import { VirtualWorld } from './virtual-world.js';

/** What the tabs call their thread. */
export const PLACE = 'a place';

/** What is written. */
export const draft = { parentId: null, text: 'Hear, hear.' };

/** A tab of one browser: tabs share its storage, and one lock. */
export class Browser {
  readonly entries = new Map<string, Entry>();
  readonly world = new VirtualWorld();
  readonly source = new ScriptedSource(['create', 'edit', 'remove', 'report']);
  confirmed: string[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  readonly open = (): Promise<EntryStorage> =>
    Promise.resolve({
      ...memoryStorage(this.entries),
      alone: <Result>(run: () => Promise<Result>): Promise<Result> => {
        const mine = this.#turn.then(run);
        this.#turn = mine.catch(() => undefined);
        return mine;
      },
    });

  async tab(viewer: Viewer | null = null): Promise<ThreadStore> {
    const store = createThreadStore({
      source: this.source,
      article: 'a',
      world: this.world,
      place: PLACE,
      openStorage: this.open,
      onConfirmed: ({ kind }, comment) => this.confirmed.push(`${kind} ${comment?.id ?? ''}`),
    });
    if (viewer) store.setViewer(viewer);
    const loading = store.load();
    (await this.source.loads.next()).answer({ comments: [input('1')] });
    await loading;
    await store.prepareWriting();
    await this.world.pass(0);
    return store;
  }
}

/** A store that has fetched what writing needs, which takes time that does not pass by itself. */
export async function writer(options: ThreadStoreOptions): Promise<ThreadStore> {
  const store = createThreadStore(options);
  await store.prepareWriting();
  return store;
}

export const operations = (store: ThreadStore): Operation[] => [
  ...store.getState().operations.values(),
];
export const statuses = (store: ThreadStore): string[] =>
  operations(store).map(({ status }) => status);
export const shown = (store: ThreadStore): string[] => [
  ...visibleComments(store.getState()).keys(),
];
export const published = (id: string) =>
  ({ state: 'published', comment: input(id, { text: draft.text }) }) as const;

/** What a promise fails with, once it does; null where it does not. */
export function outcome(promise: Promise<unknown>): { readonly failure: Promise<unknown> } {
  return {
    failure: promise.then(
      () => null,
      (failure: unknown) => failure,
    ),
  };
}
