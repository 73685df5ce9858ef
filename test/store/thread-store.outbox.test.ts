import { expect } from '@open-wc/testing';
import { SourceError, isAbortError } from '../../src/model/errors.js';
import type { Viewer } from '../../src/model/source.js';
import type { Operation } from '../../src/store/operation.js';
import { type Entry, type EntryStorage, memoryStorage } from '../../src/store/outbox.js';
import { visibleComments } from '../../src/store/state.js';
import {
  type ThreadStore,
  type ThreadStoreOptions,
  createThreadStore,
} from '../../src/store/thread-store.js';
import { input } from '../support/comments.js';
import { ScriptedSource } from '../support/source.js';
import { VirtualWorld } from '../support/virtual-world.js';

const PLACE = 'a place';
const draft = { parentId: null, text: 'Hear, hear.' };

/** A tab of one browser: tabs share its storage, and one lock. */
class Browser {
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
async function writer(options: ThreadStoreOptions): Promise<ThreadStore> {
  const store = createThreadStore(options);
  await store.prepareWriting();
  return store;
}

const operations = (store: ThreadStore): Operation[] => [...store.getState().operations.values()];
const statuses = (store: ThreadStore): string[] => operations(store).map(({ status }) => status);
const shown = (store: ThreadStore): string[] => [...visibleComments(store.getState()).keys()];
const published = (id: string) =>
  ({ state: 'published', comment: input(id, { text: draft.text }) }) as const;

function outcome(promise: Promise<unknown>): { readonly failure: Promise<unknown> } {
  return {
    failure: promise.then(
      () => null,
      (failure: unknown) => failure,
    ),
  };
}

describe('createThreadStore: sending', () => {
  it('tries again by itself, under the same key', async () => {
    const { world, source } = new Browser();
    const store = await writer({ source, world });
    const creating = store.create(draft);
    const first = await source.creates.next();
    first.fail(new SourceError('network', 'lost'));
    await world.pass(500);
    const second = await source.creates.next();
    expect(second.key).to.equal(first.key);
    expect(statuses(store)).to.deep.equal(['sending']);
    second.answer(published('3'));
    await creating;
    expect(shown(store)).to.deep.equal(['3']);
  });

  it('takes an answer that cannot be read for one that may have been lost', async () => {
    const { world, source } = new Browser();
    const store = await writer({ source, world });
    const creating = store.create(draft);
    (await source.creates.next()).answerAnything('<!doctype html>');
    await world.pass(500);
    (await source.creates.next()).answer(published('3'));
    await creating;
  });

  it('leaves it to the reader after three tries', async () => {
    const { world, source } = new Browser();
    const store = await writer({ source, world });
    const { failure } = outcome(store.create(draft));
    for (let tries = 0; tries < 3; tries++) {
      (await source.creates.next()).fail(new SourceError('server', 'down'));
      await world.pass(1000);
    }
    expect(await failure).to.have.property('code', 'server');
    expect(statuses(store)).to.deep.equal(['failed']);
    expect(world.pending).to.equal(0);
  });

  it('waits as long as the source asks, says until when, and does not hurry for the reader', async () => {
    const { world, source } = new Browser();
    const store = await writer({ source, world });
    const creating = store.create(draft);
    const retryAfter = 20_000;
    (await source.creates.next()).fail(new SourceError('rate-limited', '', { retryAfter }));
    await world.pass(0);
    const [operation] = operations(store);
    expect(operation).to.include({ status: 'waiting' });
    expect(operation?.retryAt).to.be.at.least(world.now() + retryAfter);
    void store.retry(operation?.key ?? '');
    await world.pass(retryAfter - 1);
    expect(source.creates.calls).to.have.length(1);
    await world.pass(1000);
    (await source.creates.next()).answer(published('3'));
    await creating;
  });

  it('sends in the order of the reader’s doing, one at a time', async () => {
    const { world, source } = new Browser();
    const store = await writer({ source, world });
    const all = Promise.all(['one', 'two'].map((text) => store.create({ parentId: null, text })));
    const first = await source.creates.next();
    await world.pass(100);
    expect(source.creates.calls).to.have.length(1);
    expect(first.request.text).to.equal('one');
    first.answer({ state: 'published', comment: input('2') });
    const second = await source.creates.next();
    expect(second.request.text).to.equal('two');
    second.answer({ state: 'published', comment: input('3') });
    await all;
  });

  it('does not hold up what comes after a failure', async () => {
    const { world, source } = new Browser();
    const store = await writer({ source, world });
    const { failure } = outcome(store.create(draft));
    const removing = store.remove('1');
    (await source.creates.next()).fail(new SourceError('forbidden', 'no'));
    (await source.removes.next()).answer({ comment: null });
    await removing;
    expect(await failure).to.have.property('code', 'forbidden');
    expect(statuses(store)).to.deep.equal(['failed']);
  });

  it('counts what is gone already as removed', async () => {
    const { world, source } = new Browser();
    const store = await writer({ source, world });
    const removing = store.remove('1');
    (await source.removes.next()).fail(new SourceError('not-found', 'gone'));
    await removing;
    expect(operations(store)).to.be.empty;
  });

  it('sends words that failed again when they are handed in again, under the key they had', async () => {
    const { world, source } = new Browser();
    const store = await writer({ source, world });
    const { failure } = outcome(store.create(draft));
    const first = await source.creates.next();
    first.fail(new SourceError('unauthorized', 'who?'));
    await failure;
    const again = store.create(draft);
    const second = await source.creates.next();
    expect(second.key).to.equal(first.key);
    second.answer(published('3'));
    await again;
    expect(operations(store)).to.be.empty;
  });

  it('lets edits go back and forth', async () => {
    const { world, source } = new Browser();
    const store = await writer({ source, world });
    const all = Promise.all(['a', 'b', 'a'].map((text) => store.edit('1', text)));
    for (const text of ['a', 'b', 'a']) {
      const call = await source.edits.next();
      expect(call.request.text).to.equal(text);
      call.answer({ comment: input('1', { text }) });
    }
    await all;
  });
});

describe('createThreadStore: offline', () => {
  it('keeps what was submitted waiting and sends it in order when the network is back', async () => {
    const { world, source } = new Browser();
    const store = await writer({ source, world });
    world.fire('offline');
    const all = Promise.all(['one', 'two'].map((text) => store.create({ parentId: null, text })));
    await world.pass(0);
    expect(statuses(store)).to.deep.equal(['waiting', 'waiting']);
    expect(operations(store)[0]?.error?.code).to.equal('offline');
    await world.pass(120_000);
    expect(source.creates.calls).to.be.empty;
    world.fire('online');
    for (const [id, text] of [
      ['2', 'one'],
      ['3', 'two'],
    ] as const) {
      const call = await source.creates.next();
      expect(call.request.text).to.equal(text);
      call.answer({ state: 'published', comment: input(id, { text }) });
    }
    await all;
    expect(operations(store)).to.be.empty;
  });

  it('asks again where the device is online and the source is not', async () => {
    const { world, source } = new Browser();
    const store = await writer({ source, world });
    const creating = store.create(draft);
    (await source.creates.next()).fail(new SourceError('offline', 'no net'));
    await world.pass(0);
    expect(statuses(store)).to.deep.equal(['waiting']);
    await world.pass(30_000);
    (await source.creates.next()).answer(published('3'));
    await creating;
  });

  it('sends again what had no answer, and nothing else, when the network is back', async () => {
    const { world, source } = new Browser();
    const store = await writer({ source, world });
    const refused = outcome(store.create({ parentId: null, text: 'refused' }));
    (await source.creates.next()).fail(new SourceError('forbidden', 'no'));
    await refused.failure;
    const lost = outcome(store.create(draft));
    const { calls } = source.creates;
    for (let tries = 0; tries < 3; tries++) {
      (await source.creates.next()).fail(new SourceError('network', 'lost'));
      await world.pass(1000);
    }
    await lost.failure;
    world.fire('online');
    (await source.creates.next()).answer(published('3'));
    await world.pass(0);
    expect(calls.map(({ request }) => request.text)).to.deep.equal([
      'refused',
      ...Array.from({ length: 4 }, () => draft.text),
    ]);
    expect(statuses(store)).to.deep.equal(['failed']);
  });
});

describe('createThreadStore: outbox', () => {
  it('is not opened by who only reads', async () => {
    const browser = new Browser();
    const store = createThreadStore({
      source: browser.source,
      world: browser.world,
      place: PLACE,
      openStorage: () => expect.fail('opened'),
    });
    const loading = store.load();
    (await browser.source.loads.next()).answer({ comments: [input('1')] });
    await loading;
    await browser.world.settle();
    expect(store.getState().outbox).to.equal('unused');
    expect(browser.world.marks.size).to.equal(0);
  });

  it('sends after a reload what had not been sent before, and says when it is done', async () => {
    const browser = new Browser();
    const before = await browser.tab();
    browser.world.fire('offline');
    const { failure } = outcome(before.create(draft));
    await browser.world.pass(0);
    expect(before.getState().outbox).to.equal('kept');
    before.dispose();
    expect(isAbortError(await failure)).to.be.true;

    const after = await browser.tab();
    expect(statuses(after)).to.deep.equal(['waiting']);
    expect(shown(after)).to.have.length(2);
    browser.world.fire('online');
    (await browser.source.creates.next()).answer(published('3'));
    await browser.world.pass(0);
    expect(shown(after)).to.deep.equal(['1', '3']);
    expect(browser.confirmed).to.deep.equal(['create 3']);
  });

  it('sends after a reload what the outbox had not come to keep', async () => {
    const browser = new Browser();
    const keeping = memoryStorage(browser.entries);
    const slow = createThreadStore({
      source: browser.source,
      article: 'a',
      world: browser.world,
      place: PLACE,
      openStorage: () =>
        Promise.resolve({ ...keeping, add: () => new Promise<Entry>(() => undefined) }),
    });
    await slow.prepareWriting();
    const { failure } = outcome(slow.create(draft));
    await browser.world.pass(0);
    slow.dispose();
    expect(isAbortError(await failure)).to.be.true;
    expect(browser.entries.size).to.equal(0);

    const after = await browser.tab();
    const sent = await browser.source.creates.next();
    expect(sent.request.text).to.equal(draft.text);
    expect([...browser.entries.keys()]).to.deep.equal([sent.key]);
    sent.answer(published('3'));
    await browser.world.pass(0);
    expect(shown(after)).to.deep.equal(['1', '3']);

    // Nothing is noted any more.
    after.dispose();
    await browser.tab();
    await browser.world.pass(0);
    expect(browser.source.creates.calls).to.have.length(1);
    expect([...browser.world.marks.keys()].filter((name) => name.includes('unkept'))).to.be.empty;
  });

  it('keeps once what another tab is keeping at the same time', async () => {
    const browser = new Browser();
    const one = await browser.tab();
    const creating = one.create(draft);
    const two = await browser.tab();
    (await browser.source.creates.next()).answer(published('3'));
    await creating;
    await browser.world.pass(0);
    expect(browser.entries.size).to.equal(1);
    expect(operations(two)).to.be.empty;
    expect(browser.source.creates.calls).to.have.length(1);
  });

  it('shows after a reload what had failed, with the reason', async () => {
    const browser = new Browser();
    const before = await browser.tab();
    const { failure } = outcome(before.create(draft));
    (await browser.source.creates.next()).answer({ state: 'rejected', reason: 'No.' });
    await failure;
    await browser.world.pass(0);
    before.dispose();
    const [operation] = operations(await browser.tab());
    expect(operation).to.deep.include({ status: 'failed', kind: 'create' });
    expect(operation?.error).to.deep.include({ code: 'invalid', fields: { text: 'No.' } });
    expect(browser.source.creates.calls).to.have.length(1);
  });

  it('shows after a reload what is held, though the source does not', async () => {
    const browser = new Browser();
    const before = await browser.tab();
    const creating = before.create(draft);
    (await browser.source.creates.next()).answer({ state: 'held', comment: input('3') });
    await creating;
    await browser.world.pass(0);
    before.dispose();
    const after = await browser.tab();
    expect(shown(after)).to.have.members(['1', '3']);
    expect(after.getState().comments.get('3')).to.include({ status: 'held', own: true });
    const removing = after.remove('3');
    (await browser.source.removes.next()).answer({ comment: null });
    await removing;
    await browser.world.pass(0);
    after.dispose();
    expect(shown(await browser.tab())).to.deep.equal(['1']);
  });

  it('sends the same words once from two tabs', async () => {
    const browser = new Browser();
    const [one, other] = [await browser.tab(), await browser.tab()];
    const both = Promise.all([one.create(draft), other.create(draft)]);
    (await browser.source.creates.next()).answer(published('3'));
    const outcomes = await both;
    await browser.world.pass(1000);
    expect(outcomes.map(({ comment }) => comment.id)).to.deep.equal(['3', '3']);
    expect(browser.source.creates.calls).to.have.length(1);
    expect([shown(one), shown(other)]).to.deep.equal([
      ['1', '3'],
      ['1', '3'],
    ]);
  });

  it('sends what waits once, however many tabs take it up', async () => {
    const browser = new Browser();
    const before = await browser.tab();
    browser.world.fire('offline');
    void outcome(before.create(draft));
    await browser.world.pass(0);
    before.dispose();
    const tabs = [await browser.tab(), await browser.tab(), await browser.tab()];
    browser.world.fire('online');
    (await browser.source.creates.next()).answer(published('3'));
    await browser.world.pass(1000);
    expect(browser.source.creates.calls).to.have.length(1);
    for (const tab of tabs) expect(shown(tab)).to.deep.equal(['1', '3']);
  });

  it('does not send what another tab has taken back', async () => {
    const browser = new Browser();
    const before = await browser.tab();
    browser.world.fire('offline');
    void outcome(before.create(draft));
    await browser.world.pass(0);
    const other = await browser.tab();
    expect(other.discard(operations(other)[0]?.key ?? '')).to.equal(draft.text);
    await browser.world.pass(0);
    browser.world.fire('online');
    await browser.world.pass(1000);
    expect(browser.source.creates.calls).to.be.empty;
    expect(operations(before)).to.be.empty;
  });

  it('sends nothing in the name of somebody else', async () => {
    const browser = new Browser();
    const ines = await browser.tab({ id: 'i', name: 'Ines Okafor' });
    browser.world.fire('offline');
    void outcome(ines.create(draft));
    await browser.world.pass(0);
    ines.dispose();
    browser.world.fire('online');
    const theo = await browser.tab({ id: 't', name: 'Theo' });
    await browser.world.pass(1000);
    expect(operations(theo)).to.be.empty;
    expect(browser.source.creates.calls).to.be.empty;
    theo.dispose();
    await browser.tab({ id: 'i', name: 'Ines Okafor' });
    expect((await browser.source.creates.next()).request.text).to.equal(draft.text);
  });

  it('is in memory, and says so, where storage is forbidden, full or hangs', async () => {
    const broken: Record<string, () => Promise<EntryStorage>> = {
      forbidden: () => Promise.reject(new DOMException('no', 'SecurityError')),
      full: () =>
        Promise.resolve({
          ...memoryStorage(),
          add: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
        }),
      hanging: () => new Promise(() => undefined),
    };
    for (const [name, openStorage] of Object.entries(broken)) {
      const { source, world } = new Browser();
      const store = createThreadStore({ source, world, place: name, openStorage });
      const preparing = store.prepareWriting();
      while (store.getState().outbox === 'unused') await world.pass(0);
      await world.pass(2000);
      await preparing;
      const creating = store.create(draft);
      (await source.creates.next()).answer(published('3'));
      await creating;
      expect(store.getState().outbox, name).to.equal('memory');
      store.dispose();
      await world.settle();
    }
  });

  it('finds in memory what a thread had that has left the page and come back', async () => {
    const { source, world } = new Browser();
    const openStorage = (): Promise<EntryStorage> => Promise.reject(new Error('no'));
    const options = { source, world, place: 'left and back', openStorage };
    const before = await writer(options);
    world.fire('offline');
    void outcome(before.create(draft));
    await world.pass(0);
    before.dispose();
    const after = await writer(options);
    expect(operations(after).map(({ request }) => request)).to.deep.include.members([
      { article: '', ...draft },
    ]);
  });

  it('leaves nothing behind when the store ends', async () => {
    const browser = new Browser();
    const store = await browser.tab();
    const { failure } = outcome(store.create(draft));
    (await browser.source.creates.next()).fail(new SourceError('network', 'lost'));
    await browser.world.pass(1);
    store.dispose();
    expect(isAbortError(await failure)).to.be.true;
    await browser.world.pass(0);
    expect([browser.world.pending, browser.world.listening]).to.deep.equal([0, 0]);
  });
});
