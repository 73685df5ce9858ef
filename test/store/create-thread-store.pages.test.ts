import { expect } from '@open-wc/testing';
import { SourceError } from '../../src/model/errors.js';
import type { LoadResult, SourceFeatures } from '../../src/model/source.js';
import type { ThreadStore } from '../../src/store/thread-store.js';
import { createThreadStore } from '../../src/store/create-thread-store.js';
import { input } from '../support/comments.js';
import { FINAL, ScriptedSource } from '../support/source.js';

const ids = (store: ThreadStore): string[] => [...store.getState().comments.keys()];

type Capabilities = ConstructorParameters<typeof ScriptedSource>[0];

async function loaded(
  first: LoadResult,
  capabilities: Capabilities = [],
  features?: SourceFeatures,
): Promise<{ source: ScriptedSource; store: ThreadStore }> {
  const source = new ScriptedSource(capabilities, features);
  const store = createThreadStore({ source, timeout: 1000 });
  const loading = store.load();
  (await source.loads.next()).answer(first);
  await loading;
  return { source, store };
}

describe('createThreadStore: loadMore', () => {
  it('asks with the cursor and adds what comes', async () => {
    const { source, store } = await loaded({ comments: [input('1')], total: 2, next: 'a' });
    const more = store.loadMore();
    expect(store.getState().loadingMore).to.be.true;
    const call = await source.loads.next();
    expect(call.request.cursor).to.equal('a');
    call.answer({ comments: [input('1'), input('2')] });
    await more;
    expect(ids(store)).to.deep.equal(['1', '2']);
    expect(store.getState()).to.include({ next: null, total: 2, loadingMore: false });
  });

  it('asks for nothing behind the last page', async () => {
    const { source, store } = await loaded({ comments: [input('1')] });
    await store.loadMore();
    expect(source.loads.calls).to.have.length(1);
  });

  it('joins in where a page is on its way', async () => {
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' });
    const both = Promise.all([store.loadMore(), store.loadMore()]);
    (await source.loads.next()).answer({ comments: [input('2')], next: 'b' });
    await both;
    expect(source.loads.calls).to.have.length(2);
    expect(store.getState().next).to.equal('b');
  });

  it('keeps what is there when the page does not come, and can be asked again', async () => {
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' });
    const more = store.loadMore();
    (await source.loads.next()).fail(new SourceError('offline', 'no net'));
    await more;
    expect(store.getState()).to.include({ phase: 'ready', next: 'a', loadingMore: false });
    expect(store.getState().moreError?.code).to.equal('offline');
    const again = store.loadMore();
    expect(store.getState().moreError).to.be.null;
    (await source.loads.next()).answer({ comments: [input('2')] });
    await again;
    expect(ids(store)).to.deep.equal(['1', '2']);
  });

  it('takes a page that names itself as the next for invalid', async () => {
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' });
    const more = store.loadMore();
    (await source.loads.next()).answer({ comments: [input('2')], next: 'a' });
    await more;
    expect(store.getState().moreError?.code).to.equal('invalid');
  });

  it('drops a page of a thread that has been loaded anew', async () => {
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' });
    const more = store.loadMore();
    const slow = await source.loads.next();
    const again = store.load();
    expect(slow.signal.aborted).to.be.true;
    slow.answer({ comments: [input('2')] });
    await more;
    (await source.loads.next()).answer({ comments: [input('3')], next: 'b' });
    await again;
    expect(ids(store)).to.deep.equal(['3']);
    expect(store.getState()).to.include({ next: 'b', loadingMore: false, moreError: null });
    void store.loadMore();
    expect((await source.loads.next()).request.cursor).to.equal('b');
    store.dispose();
  });
});

describe('createThreadStore: sort', () => {
  it('orders a whole thread without asking', async () => {
    const { source, store } = await loaded({ comments: [input('1')] });
    expect(store.canSort('answered')).to.be.true;
    await store.sort('answered');
    expect(store.getState()).to.include({ sort: 'answered', phase: 'ready' });
    expect(source.loads.calls).to.have.length(1);
  });

  it('loads a thread in parts anew', async () => {
    const sorts = ['oldest', 'newest'] as const;
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' }, [], { sorts });
    expect(store.canSort('newest')).to.be.true;
    expect(store.canSort('answered')).to.be.false;
    const sorting = store.sort('newest');
    const call = await source.loads.next();
    expect(call.request).to.include({ sort: 'newest', cursor: null });
    call.answer({ comments: [input('9')], next: 'b' });
    await sorting;
    expect(ids(store)).to.deep.equal(['9']);
    expect(store.getState().sort).to.equal('newest');
  });

  it('says the order it got from a source that cannot give the one it asked for', async () => {
    const source = new ScriptedSource();
    const store = createThreadStore({ source, sort: 'recommended' });
    const loading = store.load();
    (await source.loads.next()).answer({ comments: [input('1')], next: 'a' });
    await loading;
    expect(store.getState().sort).to.equal('oldest');
  });

  it('does nothing when the order is that already', async () => {
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' });
    await store.sort('oldest');
    expect(source.loads.calls).to.have.length(1);
  });

  it('is remembered for the first load', async () => {
    const source = new ScriptedSource();
    const store = createThreadStore({ source });
    await store.sort('newest');
    void store.load();
    expect((await source.loads.next()).request.sort).to.equal('newest');
    store.dispose();
  });
});

describe('createThreadStore: reveal', () => {
  it('knows what is loaded', async () => {
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' }, ['context']);
    expect(await store.reveal('1')).to.be.true;
    expect(source.contexts.calls).to.be.empty;
  });

  it('has a comment brought with its ancestors', async () => {
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' }, ['context']);
    const revealing = store.reveal('9');
    const call = await source.contexts.next();
    expect(call.request).to.deep.equal({ article: '', id: '9' });
    call.answer({ comments: [input('9', { parentId: '8' }), input('8')] });
    expect(await revealing).to.be.true;
    expect(ids(store)).to.deep.equal(['1', '9', '8']);
    expect(source.loads.calls).to.have.length(1);
  });

  it('believes a source that says there is no such comment', async () => {
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' }, ['context']);
    const revealing = store.reveal('9');
    (await source.contexts.next()).answer({ comments: [] });
    expect(await revealing).to.be.false;
  });

  it('turns pages where the source has no shortcut, as far as it must', async () => {
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' });
    const revealing = store.reveal('3');
    (await source.loads.next()).answer({ comments: [input('2')], next: 'b' });
    (await source.loads.next()).answer({ comments: [input('3')], next: 'c' });
    expect(await revealing).to.be.true;
    expect(source.loads.calls).to.have.length(3);
  });

  it('turns pages where the shortcut fails', async () => {
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' }, ['context']);
    const revealing = store.reveal('2');
    (await source.contexts.next()).fail(new SourceError('server', 'broken', FINAL));
    (await source.loads.next()).answer({ comments: [input('2')] });
    expect(await revealing).to.be.true;
  });

  it('asks nothing when the thread is whole', async () => {
    const { source, store } = await loaded({ comments: [input('1')] }, ['context']);
    expect(await store.reveal('9')).to.be.false;
    expect(source.contexts.calls).to.be.empty;
  });

  it('ends at a page that does not come', async () => {
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' });
    const revealing = store.reveal('9');
    (await source.loads.next()).fail(new SourceError('network', 'gone', FINAL));
    expect(await revealing).to.be.false;
    expect(source.loads.calls).to.have.length(2);
  });

  it('ends where pages go round in circles', async () => {
    const { source, store } = await loaded({ comments: [input('1')], next: 'a' });
    const revealing = store.reveal('9');
    (await source.loads.next()).answer({ comments: [input('2')], next: 'b' });
    (await source.loads.next()).answer({ comments: [input('2')], next: 'a' });
    expect(await revealing).to.be.false;
    expect(source.loads.calls).to.have.length(3);
  });
});
