import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { openDatabase } from '../../src/store/outbox-database.js';
import type { Entry, EntryStorage } from '../../src/store/outbox.js';
import { isAbortError } from '../../src/model/errors.js';
import type { ThreadStore } from '../../src/store/thread-store.js';
import { createThreadStore } from '../../src/store/create-thread-store.js';
import { deviceWorld } from '../../src/store/world.js';
import { input } from '../support/comments.js';
import { ScriptedSource } from '../support/source.js';
import { VirtualWorld } from '../support/virtual-world.js';

/** Lets databases, locks and everything else happen. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function entry(key: string, text = key, startedAt = `2026-05-12T12:00:0${key}.000Z`): Entry {
  return {
    key,
    startedAt,
    asking: { kind: 'create', request: { article: 'a', parentId: null, text } },
    laid: null,
    writer: null,
    failure: null,
    settled: null,
  };
}

const never = (): boolean => false;
const keys = (entries: readonly Entry[]): string[] => entries.map(({ key }) => key);

describe('openDatabase', () => {
  const open = new Set<EntryStorage>();
  const world = new VirtualWorld();
  let name = '';

  async function tab(
    place = 'here',
    locks: LockManager | null = navigator.locks,
  ): Promise<EntryStorage> {
    const storage = await openDatabase(place, world, { name, locks });
    open.add(storage);
    return storage;
  }

  beforeEach(() => {
    name = `colloquy-outbox-test-${crypto.randomUUID()}`;
  });

  afterEach(async () => {
    for (const storage of open) storage.close();
    open.clear();
    await deleteDB(name);
  });

  it('keeps entries for every tab, the oldest first', async () => {
    const [one, other] = [await tab(), await tab()];
    for (const key of ['3', '1', '2']) await one.add(entry(key), never);
    expect(keys(await other.list())).to.deep.equal(['1', '2', '3']);
    await other.put({ ...entry('2'), settled: { at: 5, comment: null } });
    expect((await one.get('2'))?.settled).to.deep.equal({ at: 5, comment: null });
    await one.remove('2');
    expect(await other.get('2')).to.be.undefined;
  });

  it('keeps places apart', async () => {
    const [here, there] = [await tab('here'), await tab('there')];
    await here.add(entry('1'), never);
    expect(await there.list()).to.be.empty;
    expect(await there.get('1')).to.be.undefined;
  });

  it('keeps one of two twins that come at once', async () => {
    const tabs = [await tab(), await tab()];
    const kept = await Promise.all(
      tabs.map((each, index) => each.add(entry(`${index + 1}`, 'same'), () => true)),
    );
    expect(kept[0]?.key).to.equal(kept[1]?.key);
    expect(await tabs[0]?.list()).to.have.length(1);
  });

  for (const [how, locks] of [
    ['with locks', navigator.locks],
    ['with leases', null],
  ] as const) {
    describe(how, () => {
      const { signal } = new AbortController();

      /** Lets time pass for those who wait, until a promise settles. */
      async function passing<Result>(promise: Promise<Result>): Promise<Result> {
        const state = { over: false };
        void promise.finally(() => (state.over = true)).catch(() => undefined);
        while (!state.over) {
          await new Promise((resolve) => setTimeout(resolve));
          await world.pass(10);
        }
        return promise;
      }

      it('lets one tab do something at a time', async () => {
        const tabs = [await tab('here', locks), await tab('here', locks)];
        const log: string[] = [];
        const work = tabs.map((each, index) =>
          each.alone(async () => {
            log.push(`${index} begins`);
            await new Promise((resolve) => setTimeout(resolve));
            log.push(`${index} ends`);
          }, signal),
        );
        await passing(Promise.all(work));
        const first = log[0]?.[0];
        const second = first === '0' ? '1' : '0';
        expect(log).to.deep.equal(
          [first, second].flatMap((index) => [`${index} begins`, `${index} ends`]),
        );
      });

      it('lets the next in when one fails', async () => {
        const [one, other] = [await tab('here', locks), await tab('here', locks)];
        const failing = one.alone(() => Promise.reject(new Error('no')), signal);
        expect(await failing.catch(String)).to.equal('Error: no');
        expect(await passing(other.alone(async () => 'done', signal))).to.equal('done');
      });

      it('does not keep other places waiting', async () => {
        const [here, there] = [await tab('here', locks), await tab('there', locks)];
        let end = (): void => undefined;
        const long = here.alone(() => new Promise<void>((resolve) => (end = resolve)), signal);
        expect(await passing(there.alone(async () => 'done', signal))).to.equal('done');
        await new Promise((resolve) => setTimeout(resolve));
        end();
        await long;
      });

      it('waits no longer than it is wanted', async () => {
        const [one, other] = [await tab('here', locks), await tab('here', locks)];
        let end = (): void => undefined;
        const begun = new Promise<void>((resolve) => {
          void one.alone(() => {
            resolve();
            return new Promise<void>((over) => (end = over));
          }, signal);
        });
        await begun;
        const controller = new AbortController();
        const waiting = other
          .alone(async () => 'done', controller.signal)
          .catch((failure: unknown) => (failure as Error).name);
        await new Promise((resolve) => setTimeout(resolve, 5));
        controller.abort();
        expect(await waiting).to.equal('AbortError');
        end();
      });
    });
  }

  it('takes a lease over from a tab that has died', async () => {
    const [dead, alive] = [await tab('here', null), await tab('here', null)];
    const { signal } = new AbortController();
    const begun = new Promise<void>((resolve) => {
      void dead.alone(() => {
        resolve();
        return new Promise(() => undefined);
      }, signal);
    });
    await begun;
    const state = { done: false };
    const taking = alive.alone(async () => (state.done = true), signal);
    const start = world.now();
    while (!state.done) {
      await new Promise((resolve) => setTimeout(resolve));
      await world.pass(1000);
    }
    await taking;
    expect(world.now() - start).to.be.at.least(20_000);
  });
});

describe('createThreadStore: in this browser', () => {
  const draft = { parentId: null, text: 'Hear, hear.' };
  const stores = new Set<ThreadStore>();

  function storeAt(place: string, source: ScriptedSource, world?: VirtualWorld): ThreadStore {
    const store = createThreadStore({ source, place, ...(world && { world }) });
    stores.add(store);
    return store;
  }

  afterEach(() => {
    for (const store of stores) store.dispose();
    stores.clear();
  });

  it('keeps nothing, and opens nothing, for who only reads', async () => {
    const place = `only read ${crypto.randomUUID()}`;
    const before = (await indexedDB.databases()).length;
    const source = new ScriptedSource();
    const store = storeAt(place, source);
    const loading = store.load();
    (await source.loads.next()).answer({ comments: [] });
    await loading;
    expect(Object.keys(localStorage).filter((name) => name.includes(place))).to.be.empty;
    expect(await indexedDB.databases()).to.have.length(before);
    expect(document.cookie).to.equal('');
  });

  it('sends after a reload what was written before it, once', async () => {
    const place = `reloaded ${crypto.randomUUID()}`;
    const [source, offline] = [new ScriptedSource(['create']), new VirtualWorld()];
    offline.fire('offline');
    const before = createThreadStore({
      source,
      place,
      world: { ...deviceWorld, isOnline: offline.isOnline, listen: offline.listen },
    });
    stores.add(before);
    const failing = before.create(draft).catch((failure: unknown) => failure);
    while (before.getState().operations.size === 0) await nextTask();
    while ([...before.getState().operations.values()][0]?.status !== 'waiting') await nextTask();
    expect(before.getState().outbox).to.equal('kept');
    before.dispose();
    expect(isAbortError(await failing)).to.be.true;

    const [one, other] = [storeAt(place, source), storeAt(place, source)];
    const loading = Promise.all([one.load(), other.load()]);
    for (let load = 0; load < 2; load++) (await source.loads.next()).answer({ comments: [] });
    await loading;
    (await source.creates.next()).answer({ state: 'published', comment: input('3') });
    const isDone = ({ getState }: ThreadStore): boolean => getState().comments.has('3');
    while (!isDone(one) || !isDone(other)) await nextTask();
    expect(source.creates.calls).to.have.length(1);
  });
});
