/**
 * Readers who never rest on a network that never works: random sequences of what two readers can
 * do, over one memory source, behind every fault there is, in virtual time. Afterwards the network
 * recovers, and everything must be where it belongs.
 */
import { expect } from '@open-wc/testing';
import type { Comment } from '../../src/model/comment.js';
import type { CommentSource, Viewer } from '../../src/model/source.js';
import { memorySource, type MemorySource } from '../../src/sources/memory.js';
import type { Operation } from '../../src/store/operation.js';
import { type Entry, type EntryStorage, memoryStorage } from '../../src/store/outbox.js';
import { operationOf, visibleComment, visibleComments } from '../../src/store/state.js';
import type { ThreadStore } from '../../src/store/thread-store.js';
import { createThreadStore } from '../../src/store/create-thread-store.js';
import { type Fault, type FaultPlan } from '../../src/testing/fault-plan.js';
import { withFaults } from '../../src/testing/faults.js';
import { inputs } from '../support/comments.js';
import { VirtualWorld } from '../support/virtual-world.js';

const SEQUENCES = 200;
const ACTIONS = 20;
const CHANCES: Partial<Record<Fault, number>> = {
  'drop-before': 0.08,
  'drop-after': 0.08,
  reorder: 0.06,
  duplicate: 0.06,
  'rate-limit': 0.05,
  fail: 0.05,
  corrupt: 0.05,
  hang: 0.02,
};

const totals = { actions: 0, faults: 0, comments: 0, reloads: 0 };

/** One reader: a store, what outlives it, and what they were told. */
class Reader {
  readonly plan: FaultPlan;
  readonly viewer: Viewer;
  /** Ids the source confirmed to them as theirs, by text. */
  readonly confirmed = new Map<string, string[]>();
  /** Texts submitted, and not taken back since. */
  readonly submitted = new Set<string>();
  /** What comments of theirs were to say instead. */
  readonly edits = new Set<string>();
  readonly removed = new Set<string>();
  /** Comments of theirs that they have seen confirmed since the page was last loaded. */
  readonly seen = new Set<string>();
  store!: ThreadStore;
  readonly #entries = new Map<string, Entry>();
  readonly #source: CommentSource;
  readonly #world: VirtualWorld;

  constructor(name: string, memory: MemorySource, world: VirtualWorld) {
    this.viewer = { id: name, name };
    this.#world = world;
    this.plan = {
      random: world.random,
      latency: [1, 400],
      chances: CHANCES,
      timers: world.timers,
      onFault: () => totals.faults++,
    };
    this.#source = withFaults(memory.as(this.viewer), this.plan);
  }

  async begin(): Promise<void> {
    const storage: EntryStorage = memoryStorage(this.#entries);
    this.store = createThreadStore({
      source: this.#source,
      article: '',
      pageSize: 5,
      world: this.#world,
      place: this.viewer.name,
      openStorage: () => Promise.resolve(storage),
      onConfirmed: (operation, comment) => {
        this.#hear(operation, comment);
      },
    });
    this.store.setViewer(this.viewer);
    this.store.setLive(true);
    void this.store.load();
    await this.store.prepareWriting();
  }

  #hear({ kind, request }: Operation, comment: Comment | null): void {
    if (kind === 'create' && comment) {
      const known = this.confirmed.get(request.text) ?? [];
      this.confirmed.set(request.text, [...known, comment.id]);
      this.seen.add(comment.id);
    }
    if (kind === 'edit') this.edits.delete(request.text);
    if (kind === 'remove') this.removed.add(request.id);
  }

  get shown(): readonly Comment[] {
    return [...visibleComments(this.store.getState()).values()];
  }

  get operations(): readonly Operation[] {
    return [...this.store.getState().operations.values()];
  }

  async reload(): Promise<void> {
    totals.reloads++;
    this.seen.clear();
    this.store.dispose();
    await this.#world.pass(0);
    await this.begin();
  }
}

const ignored = (promise: Promise<unknown>): void => {
  promise.catch(() => undefined);
};

class Sequence {
  readonly world: VirtualWorld;
  readonly memory: MemorySource;
  readonly readers: readonly Reader[];
  #written = 0;

  constructor(seed: number) {
    this.world = new VirtualWorld(seed);
    this.memory = memorySource({ comments: inputs(8), now: this.world.now });
    this.readers = ['Ines', 'Theo'].map((name) => new Reader(name, this.memory, this.world));
  }

  #pick<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(this.world.random() * items.length)];
  }

  async #act(reader: Reader): Promise<void> {
    const { store } = reader;
    const settled = reader.shown.filter(({ id }) => !id.startsWith('pending:'));
    const own = settled.filter(
      ({ id, own: mine, status }) =>
        mine && status === 'published' && !operationOf(store.getState(), id),
    );
    const any = this.#pick(settled.filter(({ status }) => status === 'published'));
    const mine = this.#pick(own);
    const chance = this.world.random();
    if (chance < 0.3) {
      const text = `${reader.viewer.name} writes ${++this.#written}.`;
      const parentId = this.world.random() < 0.5 ? (any?.id ?? null) : null;
      reader.submitted.add(text);
      ignored(store.create({ parentId, text }));
      // Enter mash.
      if (this.world.random() < 0.3) ignored(store.create({ parentId, text }));
    } else if (chance < 0.42) {
      if (any) ignored(store.recommend(any.id, this.world.random() < 0.5));
    } else if (chance < 0.5) {
      if (mine) {
        // It may be gone before they hear of it.
        reader.seen.delete(mine.id);
        ignored(store.remove(mine.id));
      }
    } else if (chance < 0.53) {
      const text = mine && 'text' in mine.body ? mine.body.text : '';
      const other = `${text.split('.')[0]}. Or not ${++this.#written}.`;
      if (mine) {
        reader.edits.add(other);
        ignored(store.edit(mine.id, other));
      }
    } else if (chance < 0.57) {
      if (any) ignored(store.report({ id: any.id, reason: 'spam' }));
    } else if (chance < 0.63) {
      const failed = this.#pick(reader.operations.filter(({ status }) => status === 'failed'));
      if (failed) ignored(store.retry(failed.key));
    } else if (chance < 0.66) {
      const failed = this.#pick(
        reader.operations.filter(({ kind, status }) => kind === 'create' && status === 'failed'),
      );
      const text = failed && store.discard(failed.key);
      if (text) reader.submitted.delete(text);
    } else if (chance < 0.72) {
      store.admitArrivals();
    } else if (chance < 0.78) {
      void store.loadMore();
    } else if (chance < 0.82) {
      void store.load();
    } else if (chance < 0.87) {
      await reader.reload();
    } else if (chance < 0.93) {
      const offline = !(reader.plan.offline ?? false);
      reader.plan.offline = offline;
    } else {
      this.world.fire(this.world.random() < 0.5 ? 'pagehide' : 'pageshow');
    }
  }

  async run(): Promise<void> {
    await Promise.all(this.readers.map((reader) => reader.begin()));
    await this.world.pass(2000);
    for (let step = 0; step < ACTIONS; step++) {
      totals.actions++;
      await this.#act(this.#pick(this.readers) ?? this.readers[0]!);
      await this.world.pass(this.world.random() * 3000);
      this.#expectNothingTwiceNorMissing();
    }
    await this.#recover();
    this.#expectTruth();
    for (const { store } of this.readers) store.dispose();
  }

  /** Lets time pass until something is done. */
  async #until(promise: Promise<void>): Promise<void> {
    const state = { done: false };
    void promise.finally(() => (state.done = true));
    while (!state.done) await this.world.pass(500);
  }

  /** The network is well again, and readers try what had failed. */
  async #recover(): Promise<void> {
    for (const { plan } of this.readers) {
      plan.offline = false;
      plan.chances = {};
    }
    this.world.fire('pageshow');
    this.world.fire('online');
    await this.world.pass(120_000);
    for (const { store, operations } of this.readers) {
      for (const { key } of operations) ignored(store.retry(key));
    }
    await this.world.pass(120_000);
    for (const { store } of this.readers) {
      await this.#until(store.load());
      while (store.getState().next !== null) await this.#until(store.loadMore());
      store.admitArrivals();
    }
    await this.world.pass(1000);
  }

  #expectNothingTwiceNorMissing(): void {
    for (const { shown, viewer, seen, removed } of this.readers) {
      const texts = shown.flatMap(({ body, status }) =>
        status === 'published' && 'text' in body ? [body.text] : [],
      );
      expect(texts.length, `${viewer.name} sees nothing twice`).to.equal(new Set(texts).size);
      const ids = new Set(shown.map(({ id }) => id));
      const missing = [...seen].filter((id) => !ids.has(id) && !removed.has(id));
      expect(missing, `${viewer.name} misses nothing that was confirmed`).to.deep.equal([]);
    }
  }

  #expectTruth(): void {
    const [one = [], other = []] = this.readers.map(({ store }) => {
      const state = store.getState();
      return [...state.comments.values()]
        .map((comment) => visibleComment(state, comment))
        .map(({ id, parentId, body, status, recommendations }) =>
          JSON.stringify({ id, parentId, body, status, recommendations }),
        )
        .sort();
    });
    const differ = [
      one.filter((each) => !other.includes(each)),
      other.filter((each) => !one.includes(each)),
    ];
    expect(JSON.stringify(differ), 'both see the same').to.equal('[[],[]]');

    const { readers } = this;
    const gone = new Set(readers.flatMap(({ removed }) => [...removed]));
    for (const reader of readers) {
      const { confirmed, submitted, edits, viewer, shown, operations } = reader;
      for (const [text, ids] of confirmed) {
        totals.comments++;
        expect(new Set(ids).size, `${text} is one comment`).to.equal(1);
        if (gone.has(ids[0]!)) continue;
        const there = shown.filter(({ body }) => 'text' in body && body.text.startsWith(text));
        expect(
          there.map(({ id }) => id),
          `${text} is there once`,
        ).to.deep.equal([ids[0]]);
      }
      const waiting = operations.map(({ request }) => ('text' in request ? request.text : ''));
      for (const text of [...submitted, ...edits]) {
        const there = confirmed.has(text) || waiting.includes(text);
        expect(there, `${viewer.name}’s “${text}” is confirmed or still there`).to.be.true;
      }
    }
  }
}

describe('createThreadStore: torture', () => {
  const seeds = Array.from({ length: SEQUENCES }, (_, index) => index + 1);

  // What is fetched takes time that does not pass by itself.
  before(async () => {
    await Promise.all([
      import('../../src/store/writing.js'),
      import('../../src/store/live.js'),
      import('../../src/store/refreshing.js'),
      import('../../src/conversation/replies.js'),
      import('../../src/sources/collection-pages.js'),
      import('../../src/text/html.js'),
    ]);
  });

  it(`keeps its word through ${seeds.length} random sequences`, async function () {
    this.timeout(120_000);
    const start = performance.now();
    const failures: string[] = [];
    for (const seed of seeds) {
      try {
        await new Sequence(seed).run();
      } catch (failure) {
        failures.push(`seed ${seed}: ${String(failure)}`);
      }
    }
    expect(failures.join('\n')).to.equal('');
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${seeds.length} sequences, ${totals.actions} actions, ${totals.faults} faults, ` +
        `${totals.reloads} reloads, ${totals.comments} comments confirmed: ${seconds} s`,
    );
  });
});
