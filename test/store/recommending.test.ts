import { expect } from '@open-wc/testing';
import { SourceError } from '../../src/model/errors.js';
import { type Entry, type EntryStorage, memoryStorage } from '../../src/store/outbox.js';
import { visibleComment } from '../../src/store/state.js';
import type { ThreadStore } from '../../src/store/thread-store.js';
import { createThreadStore } from '../../src/store/create-thread-store.js';
import { input } from '../support/comments.js';
import { FINAL, ScriptedSource } from '../support/source.js';
import { VirtualWorld } from '../support/virtual-world.js';

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

  async tab(recommended = false): Promise<ThreadStore> {
    const { source, world, open } = this;
    const store = createThreadStore({
      source,
      article: 'a',
      world,
      place: 'here',
      openStorage: open,
    });
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

  it('sends it although its comment is not loaded on the next visit', async () => {
    const browser = new Browser();
    const { world, source } = browser;
    const before = await browser.tab();
    world.fire('offline');
    before.recommend('1', true).catch(() => undefined);
    await world.pass(0);
    before.dispose();
    const after = createThreadStore({
      source,
      article: 'a',
      world,
      place: 'here',
      openStorage: browser.open,
    });
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
