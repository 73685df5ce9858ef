import { expect } from '@open-wc/testing';
import { SourceError } from '../../src/model/errors.js';
import type { ThreadState } from '../../src/store/state.js';
import type { ThreadStore } from '../../src/store/thread-store.js';
import { createThreadStore } from '../../src/store/create-thread-store.js';
import { NOW, input } from '../support/comments.js';
import { ScriptedSource } from '../support/source.js';
import { VirtualWorld } from '../support/virtual-world.js';

const ids = (store: ThreadStore): string[] => [...store.getState().comments.keys()];

describe('createThreadStore: load', () => {
  it('asks for nothing until told to', () => {
    const source = new ScriptedSource();
    const store = createThreadStore({ source });
    expect(source.loads.calls).to.be.empty;
    expect(store.getState().phase).to.equal('idle');
  });

  it('asks with article, order and page size', async () => {
    const source = new ScriptedSource();
    const store = createThreadStore({ source, article: 'a', sort: 'newest', pageSize: 20 });
    void store.load();
    const { request } = await source.loads.next();
    expect(request).to.deep.equal({ article: 'a', sort: 'newest', cursor: null, limit: 20 });
  });

  it('leaves the page size to the source where none is set', async () => {
    const source = new ScriptedSource();
    void createThreadStore({ source }).load();
    const { request } = await source.loads.next();
    expect(request).to.deep.equal({ article: '', sort: 'oldest', cursor: null });
  });

  it('shows loading, then what came', async () => {
    const source = new ScriptedSource();
    const store = createThreadStore({ source });
    const loading = store.load();
    expect(store.getState().phase).to.equal('loading');
    (await source.loads.next()).answer({ comments: [input('1'), input('2')], total: 2 });
    await loading;
    expect(store.getState()).to.include({ phase: 'ready', total: 2, next: null });
    expect(ids(store)).to.deep.equal(['1', '2']);
  });

  it('drops an answer that has been overtaken', async () => {
    const source = new ScriptedSource();
    const store = createThreadStore({ source });
    const first = store.load();
    const slow = await source.loads.next();
    const second = store.load();
    expect(slow.signal.aborted).to.be.true;
    (await source.loads.next()).answer({ comments: [input('new')] });
    await second;
    slow.answer({ comments: [input('old')] });
    await first;
    expect(ids(store)).to.deep.equal(['new']);
  });

  it('drops a failure that has been overtaken', async () => {
    const source = new ScriptedSource();
    const store = createThreadStore({ source });
    const first = store.load();
    const slow = await source.loads.next();
    const second = store.load();
    slow.fail(new Error('too late'));
    await first;
    expect(store.getState()).to.include({ phase: 'loading', error: null });
    (await source.loads.next()).answer({ comments: [] });
    await second;
    expect(store.getState().phase).to.equal('ready');
  });

  const garbage = {
    'HTML instead of JSON': '<!doctype html><title>Welcome</title>',
    'a 200 with an error': { error: 'database is down' },
    nothing: undefined,
    null: null,
    'comments that are no list': { comments: { 1: input('1') } },
  };
  for (const [name, answer] of Object.entries(garbage)) {
    it(`fails as invalid when the source answers ${name}`, async () => {
      const source = new ScriptedSource();
      const store = createThreadStore({ source });
      const loading = store.load();
      (await source.loads.next()).answerAnything(answer);
      await loading;
      const { phase, error } = store.getState();
      expect(phase).to.equal('failed');
      expect(error).to.be.instanceOf(SourceError).with.property('code', 'invalid');
    });
  }

  it('fails with what the source throws', async () => {
    const source = new ScriptedSource();
    const store = createThreadStore({ source });
    const loading = store.load();
    (await source.loads.next()).fail(new SourceError('not-found', 'no such file'));
    await loading;
    expect(store.getState().error?.code).to.equal('not-found');
  });

  it('fails as timed out when the source hangs', async () => {
    const source = new ScriptedSource();
    const world = new VirtualWorld();
    const store = createThreadStore({ source, world });
    const loading = store.load();
    await world.settle();
    await loading;
    expect(world.now() - NOW).to.be.within(30_000, 32_000);
    expect(store.getState().phase).to.equal('failed');
    expect(store.getState().error?.code).to.equal('timeout');
    expect(source.loads.calls[0]?.signal.aborted).to.be.true;
  });

  it('keeps the good comments of a page and counts the others', async () => {
    const source = new ScriptedSource();
    const store = createThreadStore({ source });
    const loading = store.load();
    (await source.loads.next()).answerAnything({ comments: [input('1'), { id: {} }, null] });
    await loading;
    expect(ids(store)).to.deep.equal(['1']);
    expect(store.getState().malformed).to.equal(2);
  });
});

describe('createThreadStore: subscribe and dispose', () => {
  it('tells listeners once per microtask, however much changed', async () => {
    const source = new ScriptedSource();
    const store = createThreadStore({ source });
    const heard: ThreadState[] = [];
    store.subscribe(() => heard.push(store.getState()));
    const first = store.load();
    const second = store.load();
    await Promise.resolve();
    expect(heard.map(({ phase }) => phase)).to.deep.equal(['loading']);
    store.dispose();
    await Promise.all([first, second]);
  });

  it('tells nobody who has left', async () => {
    const store = createThreadStore({ source: new ScriptedSource() });
    const leave = store.subscribe(() => expect.fail('told'));
    leave();
    void store.load();
    await Promise.resolve();
    store.dispose();
  });

  it('aborts everything on its way, silently', async () => {
    const source = new ScriptedSource(['recommend', 'context']);
    const store = createThreadStore({ source });
    const loading = store.load();
    (await source.loads.next()).answer({ comments: [input('1')], next: 'a' });
    await loading;
    const more = store.loadMore();
    const recommending = store.recommend('1', true);
    const revealing = store.reveal('9');
    const calls = [
      await source.loads.next(),
      await source.recommends.next(),
      await source.contexts.next(),
    ];
    store.subscribe(() => expect.fail('told'));
    store.dispose();
    expect(calls.map(({ signal }) => signal.aborted)).to.deep.equal([true, true, true]);
    await Promise.all([more, recommending]);
    expect(await revealing).to.be.false;
  });

  it('asks for nothing after the end', async () => {
    const source = new ScriptedSource();
    const store = createThreadStore({ source });
    store.dispose();
    await store.load();
    await store.loadMore();
    expect(source.loads.calls).to.be.empty;
  });
});

describe('createThreadStore: patience', () => {
  it('asks again when the network fails, and shows nothing of it', async () => {
    const [source, world] = [new ScriptedSource(), new VirtualWorld()];
    const store = createThreadStore({ source, world });
    const loading = store.load();
    (await source.loads.next()).fail(new SourceError('network', 'gone'));
    await world.pass(1000);
    expect(store.getState()).to.include({ phase: 'loading', retryAt: null });
    (await source.loads.next()).answer({ comments: [input('1')] });
    await loading;
    expect(store.getState().phase).to.equal('ready');
    expect(world.pending).to.equal(0);
  });

  it('says when it will ask again where the source said when', async () => {
    const [source, world] = [new ScriptedSource(), new VirtualWorld()];
    const store = createThreadStore({ source, world });
    const loading = store.load();
    const retryAfter = 30_000;
    (await source.loads.next()).fail(new SourceError('rate-limited', '', { retryAfter }));
    await world.pass(1);
    expect(store.getState().retryAt).to.be.at.least(world.now() + retryAfter - 1);
    expect(source.loads.calls).to.have.length(1);
    await world.pass(retryAfter + 1000);
    expect(store.getState().retryAt).to.be.null;
    (await source.loads.next()).answer({ comments: [] });
    await loading;
  });

  it('leaves a longer wait to the reader', async () => {
    const [source, world] = [new ScriptedSource(), new VirtualWorld()];
    const store = createThreadStore({ source, world });
    const loading = store.load();
    const error = new SourceError('rate-limited', '', { retryAfter: 61_000 });
    (await source.loads.next()).fail(error);
    await loading;
    expect(store.getState()).to.include({ phase: 'failed', error });
  });

  it('does not go on waiting for what has been overtaken', async () => {
    const [source, world] = [new ScriptedSource(), new VirtualWorld()];
    const store = createThreadStore({ source, world });
    void store.load();
    (await source.loads.next()).fail(new SourceError('network', 'gone'));
    await world.pass(1);
    store.dispose();
    await world.settle();
    expect(source.loads.calls).to.have.length(1);
    expect(world.pending).to.equal(0);
  });
});
