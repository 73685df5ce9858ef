import { expect } from '@open-wc/testing';
import { SourceError, isAbortError } from '../../src/model/errors.js';
import { type Entry, type EntryStorage, memoryStorage } from '../../src/store/outbox.js';
import { createThreadStore } from '../../src/store/create-thread-store.js';
import { input } from '../support/comments.js';
import {
  Browser,
  PLACE,
  draft,
  operations,
  outcome,
  published,
  shown,
  statuses,
  writer,
} from '../support/tabs.js';

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
