import { expect } from '@open-wc/testing';
import type { CommentInput } from '../../src/model/comment.js';
import { SourceError } from '../../src/model/errors.js';
import type { Patch } from '../../src/model/source.js';
import { rowKey, visibleComment, visibleComments } from '../../src/store/state.js';
import type { ThreadStore } from '../../src/store/thread-store.js';
import { createThreadStore } from '../../src/store/create-thread-store.js';
import { FINAL, ScriptedSource } from '../support/source.js';
import { input } from '../support/comments.js';
import { VirtualWorld } from '../support/virtual-world.js';

const LATER = '2026-05-12T12:30:00.000Z';

/** A source that tells what the test has it tell, and a store that follows it. */
class Live {
  readonly source = new ScriptedSource(['create', 'edit', 'remove', 'recommend']);
  readonly world = new VirtualWorld();
  readonly streams: AbortSignal[] = [];
  readonly store: ThreadStore;
  tell: (patch: Patch) => void = () => expect.fail('nobody listens');

  constructor() {
    const source = Object.assign(this.source, {
      subscribe: (_: unknown, tell: (patch: Patch) => void, options: { signal: AbortSignal }) => {
        this.tell = tell;
        this.streams.push(options.signal);
      },
    });
    this.store = createThreadStore({ source, article: 'a', world: this.world });
  }

  async begin(comments: readonly CommentInput[] = [input('1'), input('2')]): Promise<this> {
    const { store, source, world } = this;
    await store.prepareWriting();
    const answer = { comments, total: comments.length };
    const loading = store.load();
    (await source.loads.next()).answer(answer);
    await loading;
    store.setLive(true);
    // Between reading and listening something may have happened.
    (await source.loads.next()).answer(answer);
    await world.pass(0);
    return this;
  }

  get shown(): string[] {
    return [...visibleComments(this.store.getState()).keys()];
  }

  get waiting(): string[] {
    return [...this.store.getState().arrivals.keys()];
  }

  text(id: string): string {
    const body = this.store.getState().comments.get(id)?.body;
    return body && 'text' in body ? body.text : '';
  }

  count(id: string): number | undefined {
    const state = this.store.getState();
    const comment = state.comments.get(id);
    return comment && visibleComment(state, comment).recommendations;
  }
}

describe('createThreadStore: setLive', () => {
  it('follows nothing until told to', async () => {
    const live = new Live();
    await live.store.prepareWriting();
    const loading = live.store.load();
    (await live.source.loads.next()).answer({ comments: [] });
    await loading;
    expect(live.streams).to.be.empty;
  });

  it('holds new comments back, counts them, and shows them when they are wanted', async () => {
    const live = await new Live().begin();
    const before = visibleComments(live.store.getState());
    live.tell({ type: 'created', comment: input('3') });
    live.tell({ type: 'created', comment: input('3') });
    expect(visibleComments(live.store.getState())).to.equal(before);
    expect(live.waiting).to.deep.equal(['3']);
    expect(live.store.getState().total).to.equal(3);
    live.store.admitArrivals();
    expect(live.shown).to.deep.equal(['1', '2', '3']);
    expect(live.waiting).to.be.empty;
  });

  it('shows what the reader has written elsewhere at once', async () => {
    const live = await new Live().begin();
    live.tell({ type: 'created', comment: input('3', { own: true }) });
    expect(live.shown).to.deep.equal(['1', '2', '3']);
  });

  it('brings a comment that waits to who asks for it', async () => {
    const live = await new Live().begin();
    live.tell({ type: 'created', comment: input('3') });
    expect(await live.store.reveal('3')).to.be.true;
    expect(live.shown).to.include('3');
  });

  it('knows its own comment by the key, before or instead of the answer', async () => {
    const live = await new Live().begin();
    const creating = live.store.create({ parentId: null, text: 'Hear, hear.' });
    const call = await live.source.creates.next();
    const pending = live.shown.at(-1);
    const comment = input('3', { can: { edit: true } });
    live.tell({ type: 'created', comment, key: call.key ?? '' });
    expect((await creating).comment).to.include({ id: '3', own: true });
    expect(call.signal.aborted).to.be.true;
    expect(live.shown).to.deep.equal(['1', '2', '3']);
    expect(rowKey(live.store.getState(), '3')).to.equal(pending);
    live.tell({ type: 'created', comment: input('3'), key: call.key ?? '' });
    expect(live.store.getState().total).to.equal(3);
    expect(live.waiting).to.be.empty;
  });

  it('waits for the answer where only that says what the reader may do', async () => {
    const live = await new Live().begin();
    const creating = live.store.create({ parentId: null, text: 'Hear, hear.' });
    const call = await live.source.creates.next();
    live.tell({ type: 'created', comment: input('3'), key: call.key ?? '' });
    await live.world.pass(0);
    expect(live.shown).to.have.length(3);
    const comment = input('3', { own: true, can: { edit: true } });
    call.answer({ state: 'published', comment });
    expect((await creating).comment.can).to.deep.equal({ edit: true });
    expect(live.shown).to.deep.equal(['1', '2', '3']);
  });

  it('needs no answer where there is none', async () => {
    const live = await new Live().begin();
    const creating = live.store.create({ parentId: null, text: 'Hear, hear.' });
    const call = await live.source.creates.next();
    live.tell({ type: 'created', comment: input('3'), key: call.key ?? '' });
    call.fail(new SourceError('network', 'lost'));
    expect((await creating).comment.id).to.equal('3');
    expect(live.source.creates.calls).to.have.length(1);
  });

  it('knows its own comment by the words where the source tells no key', async () => {
    const live = await new Live().begin();
    const text = 'Hear, hear.';
    const creating = live.store.create({ parentId: null, text });
    await live.source.creates.next();
    live.tell({ type: 'created', comment: input('3', { text, own: true, createdAt: LATER }) });
    expect((await creating).comment.id).to.equal('3');
    expect(live.shown).to.deep.equal(['1', '2', '3']);
  });

  it('does not take the words of others for its own', async () => {
    const live = await new Live().begin();
    const text = 'Hear, hear.';
    void live.store.create({ parentId: null, text }).catch(() => undefined);
    await live.source.creates.next();
    live.tell({ type: 'created', comment: input('3', { text, createdAt: LATER }) });
    await live.world.pass(0);
    expect(live.waiting).to.deep.equal(['3']);
    expect(live.store.getState().operations.size).to.equal(1);
  });

  it('changes a comment in its place, and no answer from before undoes it', async () => {
    const live = await new Live().begin();
    const loading = live.store.load();
    const old = await live.source.loads.next();
    live.tell({ type: 'edited', comment: input('1', { text: 'Better.', editedAt: LATER }) });
    expect(live.text('1')).to.equal('Better.');
    old.answer({ comments: [input('1'), input('2')] });
    await loading;
    expect(live.text('1')).to.equal('Better.');
    expect(live.shown).to.deep.equal(['1', '2']);
  });

  it('does not let an older version overwrite a newer one', async () => {
    const live = await new Live().begin();
    live.tell({ type: 'edited', comment: input('1', { text: 'Second.', editedAt: LATER }) });
    const earlier = '2026-05-12T12:20:00Z';
    live.tell({ type: 'edited', comment: input('1', { text: 'First.', editedAt: earlier }) });
    expect(live.text('1')).to.equal('Second.');
  });

  it('keeps what only this reader knows of a comment', async () => {
    const can = { edit: true };
    const mine = input('1', { own: true, can, recommended: true, recommendations: 4 });
    const live = await new Live().begin([mine]);
    live.tell({ type: 'edited', comment: input('1', { text: 'Better.', editedAt: LATER }) });
    const comment = live.store.getState().comments.get('1');
    expect(comment).to.deep.include({ own: true, can, recommended: true, recommendations: 4 });
  });

  it('takes a removed comment away, or leaves what keeps its answers', async () => {
    const live = await new Live().begin([
      input('1'),
      input('2', { parentId: '1' }),
      input('3'),
      input('4'),
    ]);
    live.tell({ type: 'removed', id: '1' });
    live.tell({ type: 'removed', id: '3' });
    live.tell({ type: 'removed', id: '4', comment: input('4', { status: 'removed' }) });
    const { comments, total } = live.store.getState();
    expect([...comments.values()].map(({ id, status }) => `${id} ${status}`)).to.deep.equal([
      '1 removed',
      '2 published',
      '4 removed',
    ]);
    expect(total).to.equal(3);
    expect(live.text('1')).to.equal('');
  });

  it('does not show what was removed before it was heard of', async () => {
    const live = await new Live().begin();
    live.tell({ type: 'removed', id: '3' });
    live.tell({ type: 'created', comment: input('3') });
    expect(live.waiting).to.be.empty;
  });

  it('counts the recommendations of others, and lays the reader’s own over them', async () => {
    const live = await new Live().begin([input('1', { recommendations: 5 })]);
    const before = live.store.getState().comments;
    live.tell({ type: 'recommended', id: '1', recommendations: 9 });
    expect(live.count('1')).to.equal(9);
    expect(live.store.getState().comments).to.equal(before);
    const recommending = live.store.recommend('1', true);
    expect(live.count('1')).to.equal(10);
    const call = await live.source.recommends.next();
    live.tell({ type: 'recommended', id: '1', recommendations: 12 });
    call.answer({ recommendations: 10, recommended: true });
    await recommending;
    expect(live.count('1')).to.equal(12);
  });

  it('says when the thread is closed, and when it is opened again', async () => {
    const live = await new Live().begin();
    live.tell({ type: 'closed', closed: { recommending: false } });
    expect(live.store.getState().closed).to.deep.equal({ recommending: false });
    live.tell({ type: 'closed', closed: null });
    expect(live.store.getState().closed).to.be.null;
  });

  it('reads again what it has missed, and moves nothing', async () => {
    const live = await new Live().begin();
    live.tell({ type: 'missed' });
    live.tell({ type: 'missed' });
    const call = await live.source.loads.next();
    expect(live.store.getState().phase).to.equal('ready');
    const two = input('2', { text: 'Better.', editedAt: LATER });
    call.answer({ comments: [input('9'), two, input('3')], total: 3 });
    await live.world.pass(0);
    expect(live.shown).to.deep.equal(['2']);
    expect(live.text('2')).to.equal('Better.');
    expect(live.waiting).to.deep.equal(['9', '3']);
  });

  it('reads as much again as is loaded, and no more', async () => {
    const live = new Live();
    await live.store.prepareWriting();
    const loading = live.store.load();
    (await live.source.loads.next()).answer({ comments: [input('1')], next: 'a' });
    await loading;
    live.store.setLive(true);
    (await live.source.loads.next()).answer({ comments: [input('1')], next: 'b' });
    await live.world.pass(0);
    expect(live.source.loads.calls).to.have.length(2);
    expect(live.store.getState().next).to.equal('b');
  });

  it('tries again later when what was missed cannot be read', async () => {
    const live = await new Live().begin();
    live.tell({ type: 'missed' });
    (await live.source.loads.next()).fail(new SourceError('server', 'down', FINAL));
    await live.world.pass(30_000);
    (await live.source.loads.next()).answer({ comments: [input('1')] });
    await live.world.pass(0);
    expect(live.shown).to.deep.equal(['1']);
  });

  it('ends the stream while the page is set aside, and reads what was missed meanwhile', async () => {
    const live = await new Live().begin();
    live.world.fire('pagehide');
    expect(live.streams.map(({ aborted }) => aborted)).to.deep.equal([true]);
    live.world.fire('pageshow');
    (await live.source.loads.next()).answer({ comments: [input('1'), input('2'), input('3')] });
    await live.world.pass(0);
    expect(live.streams.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    expect(live.waiting).to.deep.equal(['3']);
  });

  it('hears nothing once it is over', async () => {
    const live = await new Live().begin();
    const { tell } = live;
    live.store.setLive(false);
    expect(live.streams[0]?.aborted).to.be.true;
    tell({ type: 'created', comment: input('3') });
    expect(live.waiting).to.be.empty;
    live.store.setLive(true);
    (await live.source.loads.next()).answer({ comments: [input('1'), input('2')] });
    await live.world.pass(0);
    live.store.dispose();
    expect(live.streams[1]?.aborted).to.be.true;
    expect([live.world.pending, live.world.listening]).to.deep.equal([0, 0]);
  });

  it('survives whatever it is told', async () => {
    const live = await new Live().begin();
    const before = visibleComments(live.store.getState());
    const garbage: unknown[] = [
      null,
      'text',
      {},
      { type: 'created' },
      { type: 'created', comment: { id: 1 } },
      { type: 'edited', comment: null },
      { type: 'removed', id: {} },
      { type: 'recommended', id: '1', recommendations: 'many' },
      { type: 'nonsense' },
    ];
    for (const each of garbage) live.tell(each as Patch);
    expect(visibleComments(live.store.getState())).to.equal(before);
    expect(live.waiting).to.be.empty;
  });
});

describe('createThreadStore: the network', () => {
  it('says whether there is one, and reads the thread again when it is back', async () => {
    const [source, world] = [new ScriptedSource(), new VirtualWorld()];
    const store = createThreadStore({ source, world });
    const loading = store.load();
    (await source.loads.next()).answer({ comments: [input('1')] });
    await loading;
    world.fire('offline');
    expect(store.getState().online).to.be.false;
    world.fire('online');
    expect(store.getState().online).to.be.true;
    (await source.loads.next()).answer({ comments: [input('1'), input('2')] });
    await world.pass(0);
    expect([...store.getState().arrivals.keys()]).to.deep.equal(['2']);
    store.dispose();
    expect(world.listening).to.equal(0);
  });

  it('loads what did not load before', async () => {
    const [source, world] = [new ScriptedSource(), new VirtualWorld()];
    const store = createThreadStore({ source, world });
    world.fire('offline');
    const loading = store.load();
    (await source.loads.next()).fail(new SourceError('offline', 'no net'));
    await loading;
    expect(store.getState().phase).to.equal('failed');
    world.fire('online');
    (await source.loads.next()).answer({ comments: [input('1')] });
    await world.pass(0);
    expect(store.getState().phase).to.equal('ready');
  });
});

describe('createThreadStore: a duplicate', () => {
  const draft = { parentId: null, text: 'Hear, hear.' };

  it('is looked for in the thread: its answer may have been lost', async () => {
    const live = await new Live().begin();
    const creating = live.store.create(draft);
    (await live.source.creates.next()).fail(new SourceError('network', 'lost'));
    await live.world.pass(500);
    (await live.source.creates.next()).fail(new SourceError('duplicate', 'said that'));
    const mine = input('3', { text: draft.text, own: true, createdAt: LATER });
    (await live.source.loads.next()).answer({ comments: [input('1'), input('2'), mine] });
    expect((await creating).comment.id).to.equal('3');
    expect(live.shown).to.deep.equal(['1', '2', '3']);
  });

  it('is the reader’s to settle where the thread does not show it', async () => {
    const live = await new Live().begin();
    const failing = live.store.create(draft).catch((failure: unknown) => failure);
    (await live.source.creates.next()).fail(new SourceError('duplicate', 'said that'));
    (await live.source.loads.next()).answer({ comments: [input('1'), input('2')] });
    expect(await failing).to.have.property('code', 'duplicate');
    expect(live.shown).to.have.length(3);
  });
});
