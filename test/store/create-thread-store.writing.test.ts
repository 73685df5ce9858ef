import { expect } from '@open-wc/testing';
import { SourceError, isAbortError } from '../../src/model/errors.js';
import type { Comment } from '../../src/model/comment.js';
import type { Operation } from '../../src/store/operation.js';
import { operationOf, rowKey, visibleComments } from '../../src/store/state.js';
import type { ThreadStore } from '../../src/store/thread-store.js';
import { createThreadStore } from '../../src/store/create-thread-store.js';
import { input } from '../support/comments.js';
import { ScriptedSource } from '../support/source.js';

const CAPABILITIES = ['create', 'edit', 'remove', 'report'] as const;

async function loaded(
  onConfirmed?: (operation: Operation, comment: Comment | null) => void,
): Promise<{
  source: ScriptedSource;
  store: ThreadStore;
}> {
  const source = new ScriptedSource(CAPABILITIES);
  const store = createThreadStore({
    source,
    article: 'a',
    timeout: 1000,
    ...(onConfirmed && { onConfirmed }),
  });
  const loading = store.load();
  (await source.loads.next()).answer({ comments: [input('1'), input('2')], total: 2 });
  await loading;
  return { source, store };
}

const shown = (store: ThreadStore): Comment[] => [...visibleComments(store.getState()).values()];
const texts = (store: ThreadStore): string[] =>
  shown(store).map(({ body }) => ('text' in body ? body.text : body.html));
const operations = (store: ThreadStore): Operation[] => [...store.getState().operations.values()];

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('it did not fail'),
    (failure: unknown) => failure,
  );
}

describe('createThreadStore: create', () => {
  const draft = { parentId: '1', text: 'Hear, hear.' };

  it('shows the comment at once, then as the source has it, in one row', async () => {
    const { source, store } = await loaded();
    store.setViewer({ name: 'Ines Okafor' });
    const creating = store.create(draft);
    const call = await source.creates.next();
    const pending = shown(store).at(-1);
    expect(pending).to.deep.include({ parentId: '1', own: true, status: 'published' });
    expect(pending?.author.name).to.equal('Ines Okafor');
    expect(call.request).to.deep.equal({ article: 'a', ...draft });
    call.answer({ state: 'published', comment: input('3', { parentId: '1', text: draft.text }) });
    const { state, comment } = await creating;
    expect([state, comment.id, comment.own]).to.deep.equal(['published', '3', true]);
    expect(shown(store).map(({ id }) => id)).to.deep.equal(['1', '2', '3']);
    expect(rowKey(store.getState(), '3')).to.equal(pending?.id);
    expect(store.getState().total).to.equal(3);
    expect(operations(store)).to.be.empty;
  });

  it('keeps a held comment, and keeps it over a reload', async () => {
    const { source, store } = await loaded();
    const creating = store.create(draft);
    (await source.creates.next()).answer({ state: 'held', comment: input('3') });
    expect((await creating).state).to.equal('held');
    const loading = store.load();
    await source.loads.next();
    source.loads.calls[1]?.answer({ comments: [input('1')] });
    await loading;
    expect(shown(store).map(({ id, status }) => `${id} ${status}`)).to.deep.equal([
      '1 published',
      '3 held',
    ]);
  });

  it('sends what is handed in twice once', async () => {
    const { source, store } = await loaded();
    const both = Promise.all([store.create(draft), store.create(draft)]);
    (await source.creates.next()).answer({ state: 'published', comment: input('3') });
    await both;
    expect(source.creates.calls).to.have.length(1);
  });

  it('keeps the words and the reason when it fails, and sends them again under the same key', async () => {
    const { source, store } = await loaded();
    const creating = failureOf(store.create(draft));
    const first = await source.creates.next();
    first.fail(new SourceError('forbidden', 'no'));
    expect(await creating).to.have.property('code', 'forbidden');
    expect(texts(store)).to.include(draft.text);
    const [operation] = operations(store);
    expect(operation).to.deep.include({ status: 'failed', kind: 'create' });
    expect(operation?.error?.code).to.equal('forbidden');
    const again = store.retry(operation?.key ?? '');
    const second = await source.creates.next();
    expect(second.key).to.equal(first.key);
    expect(second.key).to.match(/^[0-9a-f]{32}$/);
    expect(operations(store)[0]?.status).to.equal('sending');
    second.answer({ state: 'published', comment: input('3', { text: draft.text }) });
    await again;
    expect(shown(store)).to.have.length(3);
  });

  it('gives the words back when it is discarded', async () => {
    const { source, store } = await loaded();
    const creating = failureOf(store.create(draft));
    const call = await source.creates.next();
    const [operation] = operations(store);
    expect(store.discard(operation?.key ?? '')).to.equal(draft.text);
    expect(isAbortError(await creating)).to.be.true;
    expect(call.signal.aborted).to.be.true;
    expect(shown(store)).to.have.length(2);
    expect(store.discard('nothing')).to.be.null;
  });

  it('fails with the backend’s words when the comment is rejected', async () => {
    const { source, store } = await loaded();
    const creating = failureOf(store.create(draft));
    (await source.creates.next()).answer({ state: 'rejected', reason: 'No links, please.' });
    expect(await creating).to.deep.include({
      code: 'invalid',
      retryable: false,
      fields: { text: 'No links, please.' },
    });
  });

  it('is not undone by a reload that was asked for before', async () => {
    const { source, store } = await loaded();
    const loading = store.load();
    const reload = await source.loads.next();
    const creating = store.create(draft);
    (await source.creates.next()).answer({ state: 'published', comment: input('3') });
    await creating;
    reload.answer({ comments: [input('1'), input('2')], total: 2 });
    await loading;
    expect(shown(store).map(({ id }) => id)).to.deep.equal(['1', '2', '3']);
    expect(store.getState().total).to.equal(3);
  });
});

describe('createThreadStore: edit, remove and report', () => {
  it('shows an edit at once, then what the source says', async () => {
    const { source, store } = await loaded();
    const editing = store.edit('1', 'Better said.');
    const call = await source.edits.next();
    expect(texts(store)[0]).to.equal('Better said.');
    expect(operationOf(store.getState(), '1')).to.deep.include({ kind: 'edit' });
    call.answer({ comment: input('1', { text: 'Better said!', editedAt: '2026-05-12T12:00Z' }) });
    await editing;
    expect(texts(store)[0]).to.equal('Better said!');
  });

  it('keeps an edit that failed in sight', async () => {
    const { source, store } = await loaded();
    const editing = failureOf(store.edit('1', 'Better said.'));
    (await source.edits.next()).fail(new SourceError('conflict', 'too late'));
    await editing;
    expect(texts(store)[0]).to.equal('Better said.');
    expect(store.discard(operations(store)[0]?.key ?? '')).to.equal('Better said.');
    expect(texts(store)[0]).to.equal('What 1 says.');
  });

  it('takes a removed comment away at once, and leaves what the source leaves', async () => {
    const { source, store } = await loaded();
    const removing = [store.remove('1'), store.remove('2')];
    const first = await source.removes.next();
    expect(shown(store).map(({ status }) => status)).to.deep.equal(['removed', 'removed']);
    first.answer({ comment: input('1', { status: 'removed' }) });
    (await source.removes.next()).answer({ comment: null });
    await Promise.all(removing);
    expect(shown(store).map(({ id, status }) => `${id} ${status}`)).to.deep.equal(['1 removed']);
    expect(store.getState().total).to.equal(1);
  });

  it('shows a comment again that could not be removed, and why', async () => {
    const { source, store } = await loaded();
    const removing = failureOf(store.remove('1'));
    (await source.removes.next()).fail(new SourceError('forbidden', 'no'));
    await removing;
    expect(texts(store)[0]).to.equal('What 1 says.');
    expect(operationOf(store.getState(), '1')?.error?.code).to.equal('forbidden');
  });

  it('reports a comment and changes nothing of it', async () => {
    const told: string[] = [];
    const { source, store } = await loaded(({ kind }, comment) =>
      told.push(`${kind} ${comment?.id ?? 'nothing'}`),
    );
    const before = visibleComments(store.getState());
    const reporting = store.report({ id: '1', reason: 'spam' });
    const call = await source.reports.next();
    expect(call.request).to.deep.equal({ article: 'a', id: '1', reason: 'spam' });
    expect(visibleComments(store.getState())).to.equal(before);
    call.answer();
    await reporting;
    expect(operations(store)).to.be.empty;
    expect(told).to.deep.equal(['report nothing']);
  });

  it('says so where the source cannot', async () => {
    const store = createThreadStore({ source: new ScriptedSource() });
    expect(await failureOf(store.remove('1'))).to.have.property('code', 'unsupported');
  });
});
