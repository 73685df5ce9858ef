import { expect } from '@open-wc/testing';
import { SourceError } from '../../src/model/errors.js';
import { input } from '../support/comments.js';
import {
  Browser,
  draft,
  operations,
  outcome,
  published,
  shown,
  statuses,
  writer,
} from '../support/tabs.js';

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
