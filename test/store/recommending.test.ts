import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { SourceError } from '../../src/model/errors.js';
import type { CommentSource, Viewer } from '../../src/model/source.js';
import { memorySource } from '../../src/sources/memory.js';
import { type Entry, type EntryStorage, memoryStorage } from '../../src/store/outbox.js';
import { visibleComment } from '../../src/store/state.js';
import type { ThreadStore } from '../../src/store/thread-store.js';
import { createThreadStore, noteWishesWith } from '../../src/store/create-thread-store.js';
import { noteWish } from '../../src/store/wishes.js';
import type { FaultPlan } from '../../src/testing/fault-plan.js';
import { withFaults } from '../../src/testing/faults.js';
import { input } from '../support/comments.js';
import { FINAL, ScriptedSource } from '../support/source.js';
import { VirtualWorld } from '../support/virtual-world.js';
import { waitUntil } from '../support/wait.js';

/** A browser whose tabs share an outbox, one lock and one network. */
class Browser {
  readonly entries = new Map<string, Entry>();
  readonly world = new VirtualWorld();
  readonly source = new ScriptedSource(['recommend']);
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

  /** A page with the thread, which has not begun to load. */
  page(): ThreadStore {
    const { source, world, open } = this;
    return createThreadStore({ source, article: 'a', world, place: 'here', openStorage: open });
  }

  async tab(recommended = false): Promise<ThreadStore> {
    const { source, world } = this;
    const store = this.page();
    const loading = store.load();
    const comments = [input('1', { recommendations: recommended ? 6 : 5, recommended })];
    (await source.loads.next()).answer({ comments });
    await loading;
    // It is fetched, which takes time that does not pass by itself.
    await store.prepareWriting();
    await world.pass(0);
    return store;
  }

  /** The network comes back, and what every tab reads again has not changed. */
  async online(): Promise<void> {
    this.world.fire('online');
    await this.world.pass(0);
  }

  /** What no page has come to send or keep. */
  get noted(): Entry[] {
    return JSON.parse(this.world.marks.get('colloquy-unkept:here') ?? '[]') as Entry[];
  }

  get waiting(): Entry[] {
    return [...this.entries.values()].filter(({ settled }) => settled === null);
  }
}

const shown = (store: ThreadStore): string => {
  const state = store.getState();
  const { recommendations, recommended } = visibleComment(state, state.comments.get('1')!);
  return `${recommendations}${recommended ? ' mine' : ''}`;
};

const RECOMMENDED = { recommendations: 6, recommended: true };

describe('createThreadStore: recommending without a network', () => {
  it('shows it, keeps it, and sends it once when there is one', async () => {
    const browser = new Browser();
    const { world, source } = browser;
    const store = await browser.tab();
    world.fire('offline');
    const recommending = store.recommend('1', true);
    await world.pass(100_000);
    expect(shown(store)).to.equal('6 mine');
    expect(browser.waiting).to.have.length(1);
    expect(source.recommends.calls).to.be.empty;
    await browser.online();
    const call = await source.recommends.next();
    expect(call.key).to.equal(browser.waiting[0]?.key);
    call.answer(RECOMMENDED);
    await recommending;
    await world.pass(100_000);
    expect(shown(store)).to.equal('6 mine');
    expect(browser.waiting).to.be.empty;
    expect(source.recommends.calls).to.have.length(1);
  });

  it('sends nothing and keeps nothing of what was taken back', async () => {
    const browser = new Browser();
    const { world, source } = browser;
    const store = await browser.tab();
    world.fire('offline');
    const wishes = [store.recommend('1', true)];
    await world.pass(0);
    expect(browser.waiting).to.have.length(1);
    wishes.push(store.recommend('1', false));
    await world.pass(0);
    expect(shown(store)).to.equal('5');
    expect(browser.waiting).to.be.empty;
    await Promise.all(wishes);
    expect(world.pending).to.equal(0);
    await browser.online();
    expect(source.recommends.calls).to.be.empty;
  });

  it('sends the last of many wishes, once', async () => {
    const browser = new Browser();
    const { world, source } = browser;
    const store = await browser.tab();
    world.fire('offline');
    const wishes = [];
    for (const wanted of [true, false, true, false, true]) {
      wishes.push(store.recommend('1', wanted));
      await world.pass(0);
    }
    expect(browser.waiting).to.have.length(1);
    await browser.online();
    const call = await source.recommends.next();
    expect(call.request.recommended).to.be.true;
    call.answer(RECOMMENDED);
    await Promise.all(wishes);
    await world.pass(0);
    expect(source.recommends.calls).to.have.length(1);
  });

  it('sends it on the next visit, under the key it had, and shows it from the first page on', async () => {
    const browser = new Browser();
    const { world, source } = browser;
    const before = await browser.tab();
    world.fire('offline');
    before.recommend('1', true).catch(() => undefined);
    await world.pass(0);
    before.dispose();
    const [kept] = browser.waiting;
    const after = await browser.tab();
    expect(shown(after)).to.equal('6 mine');
    await browser.online();
    const call = await source.recommends.next();
    expect(call.key).to.equal(kept?.key);
    call.answer(RECOMMENDED);
    await world.pass(0);
    expect(shown(after)).to.equal('6 mine');
    expect(browser.waiting).to.be.empty;
  });

  it('keeps it when the reader begins to write meanwhile', async () => {
    const browser = new Browser();
    const { source, world } = browser;
    const store = browser.page();
    const loading = store.load();
    (await source.loads.next()).answer({ comments: [input('1')] });
    await loading;
    world.fire('offline');
    store.recommend('1', true).catch(() => undefined);
    await waitUntil(() => browser.waiting.length === 1);
    await store.prepareWriting();
    await world.pass(0);
    expect(browser.waiting).to.have.length(1);
    store.dispose();
  });

  it('sends it although its comment is not loaded on the next visit', async () => {
    const browser = new Browser();
    const { world, source } = browser;
    const before = await browser.tab();
    world.fire('offline');
    before.recommend('1', true).catch(() => undefined);
    await world.pass(0);
    before.dispose();
    const after = browser.page();
    const loading = after.load();
    (await source.loads.next()).answer({ comments: [input('2')], next: 'a' });
    await loading;
    await after.prepareWriting();
    await browser.online();
    (await source.recommends.next()).answer(RECOMMENDED);
    await world.pass(0);
    expect(browser.waiting).to.be.empty;
  });

  it('sends nothing that the source says is so already', async () => {
    const browser = new Browser();
    const { world, source } = browser;
    const before = await browser.tab();
    world.fire('offline');
    before.recommend('1', true).catch(() => undefined);
    await world.pass(0);
    before.dispose();
    world.fire('online');
    const after = await browser.tab(true);
    expect(shown(after)).to.equal('6 mine');
    expect(source.recommends.calls).to.be.empty;
    expect(browser.waiting).to.be.empty;
  });

  it('sends it from one tab of two, and both show it', async () => {
    const browser = new Browser();
    const { world, source } = browser;
    const one = await browser.tab();
    world.fire('offline');
    const recommending = one.recommend('1', true);
    await world.pass(0);
    const other = await browser.tab();
    expect(shown(other)).to.equal('6 mine');
    await browser.online();
    (await source.recommends.next()).answer(RECOMMENDED);
    await recommending;
    await world.pass(1000);
    expect(source.recommends.calls).to.have.length(1);
    expect([one, other].map(shown)).to.deep.equal(['6 mine', '6 mine']);
  });

  it('sends nothing from a tab that does not know that another has taken it back', async () => {
    const browser = new Browser();
    const { world, source } = browser;
    const one = await browser.tab();
    world.fire('offline');
    const wishes = [one.recommend('1', true)];
    await world.pass(0);
    const other = await browser.tab();
    wishes.push(one.recommend('1', false));
    await world.pass(0);
    await browser.online();
    await Promise.all(wishes);
    await world.pass(1000);
    expect(source.recommends.calls).to.be.empty;
    expect([one, other].map(shown)).to.deep.equal(['5', '5']);
  });

  it('shows the true state and forgets it when the source refuses in the end', async () => {
    const browser = new Browser();
    const { world, source } = browser;
    const store = await browser.tab();
    world.fire('offline');
    const failing = store.recommend('1', true).then(
      () => expect.fail('it did not fail'),
      (failure: unknown) => failure,
    );
    await world.pass(0);
    await browser.online();
    (await source.recommends.next()).fail(new SourceError('forbidden', 'no', FINAL));
    expect(await failing).to.have.property('code', 'forbidden');
    await world.pass(0);
    expect(shown(store)).to.equal('5');
    expect(browser.entries).to.have.property('size', 0);
  });

  it('waits on where the network is back and the source is not', async () => {
    const browser = new Browser();
    const { world, source } = browser;
    const store = await browser.tab();
    world.fire('offline');
    const recommending = store.recommend('1', true);
    await world.pass(0);
    await browser.online();
    const first = await source.recommends.next();
    first.fail(new SourceError('network', 'gone', FINAL));
    await world.pass(30_000);
    const again = await source.recommends.next();
    expect(again.key).to.equal(first.key);
    again.answer(RECOMMENDED);
    await recommending;
    expect(shown(store)).to.equal('6 mine');
  });

  it('leaves nothing running when the store is disposed of', async () => {
    const browser = new Browser();
    const { world } = browser;
    const store = await browser.tab();
    world.fire('offline');
    store.recommend('1', true).catch(() => undefined);
    await world.pass(0);
    store.dispose();
    await world.pass(0);
    expect(world.pending).to.equal(0);
    expect(world.listening).to.equal(0);
    expect(browser.waiting).to.have.length(1);
  });
});

describe('createThreadStore: recommending on a page that is left at once', () => {
  before(() => {
    noteWishesWith(noteWish);
  });

  // It is fetched, which takes time that does not pass by itself.
  before(async () => import('../../src/store/writing.js'));

  const ignored = (recommending: Promise<void>): void => {
    recommending.catch(() => undefined);
  };

  it('shows it on the next page and sends it, under the key it had', async () => {
    const browser = new Browser();
    const { source, world } = browser;
    const before = await browser.tab();
    ignored(before.recommend('1', true));
    before.dispose();
    const [noted] = browser.noted;
    const after = await browser.tab();
    expect(shown(after)).to.equal('6 mine');
    const call = await source.recommends.next();
    expect(call.key).to.equal(noted?.key);
    expect(source.recommends.calls).to.have.length(1);
    call.answer(RECOMMENDED);
    await world.pass(0);
    expect(shown(after)).to.equal('6 mine');
    expect(browser.noted).to.be.empty;
    expect(browser.waiting).to.be.empty;
  });

  it('takes it up by itself, and opens nothing where there is nothing', async () => {
    const browser = new Browser();
    const { source, world } = browser;
    const before = await browser.tab();
    ignored(before.recommend('1', true));
    before.dispose();
    const options = { source, article: 'a', world, place: 'here', openStorage: browser.open };
    const loading = createThreadStore(options).load();
    (await source.loads.next()).answer({ comments: [input('1')] });
    await loading;
    (await source.recommends.next()).answer(RECOMMENDED);
    await world.pass(0);
    expect(browser.noted).to.be.empty;
  });

  it('sends the last of what was wanted, though the first has arrived', async () => {
    const browser = new Browser();
    const { source, world } = browser;
    const before = await browser.tab();
    ignored(before.recommend('1', true));
    await source.recommends.next();
    ignored(before.recommend('1', false));
    before.dispose();
    const after = await browser.tab(true);
    expect(shown(after)).to.equal('5');
    const call = await source.recommends.next();
    expect(call.request.recommended).to.be.false;
    call.answer({ recommendations: 5, recommended: false });
    await world.pass(0);
    expect(shown(after)).to.equal('5');
    expect(browser.noted).to.be.empty;
  });

  it('sends nothing that has arrived', async () => {
    const browser = new Browser();
    const { source } = browser;
    const before = await browser.tab();
    ignored(before.recommend('1', true));
    await source.recommends.next();
    before.dispose();
    const after = await browser.tab(true);
    expect(shown(after)).to.equal('6 mine');
    expect(source.recommends.calls).to.have.length(1);
    expect(browser.noted).to.be.empty;
    expect(browser.waiting).to.be.empty;
  });

  it('notes nothing of what was answered, refused or taken back', async () => {
    const browser = new Browser();
    const { source, world } = browser;
    const store = await browser.tab();
    const giving = store.recommend('1', true);
    expect(browser.noted).to.have.length(1);
    (await source.recommends.next()).answer(RECOMMENDED);
    await giving;
    expect(browser.noted).to.be.empty;
    ignored(store.recommend('1', false));
    (await source.recommends.next()).fail(new SourceError('forbidden', 'no', FINAL));
    await world.pass(0);
    expect(browser.noted).to.be.empty;
    await Promise.all([store.recommend('1', false), store.recommend('1', true)]);
    expect(browser.noted).to.be.empty;
    expect(source.recommends.calls).to.have.length(2);
  });

  it('sends once what the reader goes on to write beside', async () => {
    const browser = new Browser();
    const { source, world, open } = browser;
    const options = { source, article: 'a', world, place: 'here', openStorage: open };
    const store = createThreadStore(options);
    const loading = store.load();
    (await source.loads.next()).answer({ comments: [input('1', { recommendations: 5 })] });
    await loading;
    const recommending = store.recommend('1', true);
    const call = await source.recommends.next();
    await store.prepareWriting();
    await world.pass(0);
    expect(browser.noted).to.have.length(1);
    call.answer(RECOMMENDED);
    await recommending;
    await world.pass(100_000);
    expect(source.recommends.calls).to.have.length(1);
    expect(browser.noted).to.be.empty;
  });

  it('sends none that is older than what was wanted in another tab since', async () => {
    const browser = new Browser();
    const { source, world } = browser;
    const open = await browser.tab();
    const closed = await browser.tab();
    world.fire('offline');
    ignored(closed.recommend('1', true));
    await world.pass(0);
    closed.dispose();
    world.fire('online');
    (await source.loads.next()).answer({ comments: [input('1', { recommendations: 5 })] });
    for (const wanted of [true, false]) {
      const recommending = open.recommend('1', wanted);
      const call = await source.recommends.next();
      call.answer({ recommendations: wanted ? 6 : 5, recommended: wanted });
      await recommending;
    }
    expect(browser.waiting).to.be.empty;
    await browser.tab();
    expect(source.recommends.calls).to.have.length(2);
  });

  it('sends nothing in the name of another, nor of whoever reads a while after', async () => {
    const ines: Viewer = { id: 'ines', name: 'Ines' };
    const people = [
      { wishes: ines, reads: { id: 'theo', name: 'Theo' }, later: 0, sent: 0 },
      { wishes: null, reads: ines, later: 60 * 60_000, sent: 0 },
      { wishes: ines, reads: ines, later: 60 * 60_000, sent: 1 },
    ];
    for (const { wishes, reads, later, sent } of people) {
      const browser = new Browser();
      const { source, world } = browser;
      let reader: Viewer | null = wishes;
      Object.assign(source, { viewer: () => Promise.resolve(reader) });
      const before = await browser.tab();
      ignored(before.recommend('1', true));
      before.dispose();
      await world.pass(later);
      reader = reads;
      const after = await browser.tab();
      expect(shown(after)).to.equal(sent ? '6 mine' : '5');
      expect(source.recommends.calls).to.have.length(sent);
    }
  });

  it('minds no storage that is forbidden, full or tampered with', async () => {
    for (const stored of ['{}', 'nonsense', null]) {
      const browser = new Browser();
      const { source, world } = browser;
      const store = await browser.tab();
      if (stored) world.marks.set('colloquy-unkept:here', stored);
      else Object.assign(world, { storage: () => expect.fail('forbidden') });
      const recommending = store.recommend('1', true);
      (await source.recommends.next()).answer(RECOMMENDED);
      await recommending;
      expect(shown(store)).to.equal('6 mine');
    }
  });

  it('takes back what was sent and not answered, because it may have arrived', async () => {
    const browser = new Browser();
    const { source } = browser;
    const store = await browser.tab();
    const failing = store.recommend('1', true).catch(() => 'failed');
    (await source.recommends.next()).fail(new SourceError('network', 'gone', FINAL));
    expect(await failing).to.equal('failed');
    const wishes = [store.recommend('1', true), store.recommend('1', false)];
    const call = await source.recommends.next();
    expect(call.request.recommended).to.be.false;
    call.answer({ recommendations: 5, recommended: false });
    await Promise.all(wishes);
    expect(source.recommends.calls).to.have.length(2);
  });

  it('ends in the last wish, whatever is lost and however often the page is left', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('click' as const), pause: fc.nat(900) }),
      fc.record({ kind: fc.constant('leave' as const), pause: fc.nat(900) }),
      fc.record({ kind: fc.constantFrom('offline', 'online'), pause: fc.nat(900) }),
    );
    const plans = fc.tuple(fc.array(step, { maxLength: 12 }), fc.nat());
    await fc.assert(
      fc.asyncProperty(plans, async ([steps, seed]) => {
        const world = new VirtualWorld(seed);
        const memory = memorySource({ comments: [input('1')], now: world.now });
        const chances = { 'drop-before': 0.2, 'drop-after': 0.2, duplicate: 0.1 };
        const { random, timers } = world;
        const plan: FaultPlan = { random, timers, latency: [1, 300], chances };
        const source: CommentSource = withFaults(memory, { ...plan, methods: ['recommend'] });
        const storage = memoryStorage();
        const begin = (): ThreadStore => {
          const openStorage = (): Promise<EntryStorage> => Promise.resolve(storage);
          const store = createThreadStore({ source, world, place: 'here', openStorage });
          void store.load();
          return store;
        };
        let store = begin();
        const reader: { wants: boolean | null } = { wants: false };
        for (const { kind, pause } of steps) {
          const comment = store.getState().comments.get('1');
          if (kind === 'click' && comment) {
            const clicked = !visibleComment(store.getState(), comment).recommended;
            const page = store;
            reader.wants = clicked;
            store.recommend('1', clicked).catch(() => {
              // They have been told that it was not saved. It may be that only the answers were lost.
              if (page === store) reader.wants = null;
            });
          } else if (kind === 'leave') {
            store.dispose();
            store = begin();
          } else if (kind === 'offline' || kind === 'online') world.fire(kind);
          await world.pass(pause);
        }
        world.fire('online');
        await world.pass(200_000);
        store.dispose();
        const page = await memory.load(
          { article: '', sort: 'oldest', cursor: null },
          { signal: new AbortController().signal },
        );
        const { wants } = reader;
        if (wants !== null) expect(page.comments[0]).to.have.property('recommended', wants);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
