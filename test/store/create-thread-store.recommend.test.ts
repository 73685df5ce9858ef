import { expect } from '@open-wc/testing';
import { SourceError } from '../../src/model/errors.js';
import { visibleComment } from '../../src/store/state.js';
import type { ThreadStore } from '../../src/store/thread-store.js';
import { createThreadStore } from '../../src/store/create-thread-store.js';
import { input } from '../support/comments.js';
import { FINAL, ScriptedSource } from '../support/source.js';

async function loaded(
  source = new ScriptedSource(['recommend']),
): Promise<{ source: ScriptedSource; store: ThreadStore }> {
  const store = createThreadStore({ source, article: 'a', timeout: 1000 });
  const loading = store.load();
  const comments = [input('1', { recommendations: 5 }), input('2')];
  (await source.loads.next()).answer({ comments });
  await loading;
  return { source, store };
}

function shown(store: ThreadStore, id = '1'): string {
  const state = store.getState();
  const { recommendations, recommended } = visibleComment(state, state.comments.get(id)!);
  return `${recommendations}${recommended ? ' mine' : ''}`;
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('it did not fail'),
    (failure: unknown) => failure,
  );
}

describe('createThreadStore: recommend', () => {
  it('shows it at once, then what the source says', async () => {
    const { source, store } = await loaded();
    const recommending = store.recommend('1', true);
    expect(shown(store)).to.equal('6 mine');
    const call = await source.recommends.next();
    expect(call.request).to.deep.equal({ article: 'a', id: '1', recommended: true });
    call.answer({ recommendations: 12, recommended: true });
    await recommending;
    expect(shown(store)).to.equal('12 mine');
  });

  it('takes it back', async () => {
    const { source, store } = await loaded();
    const giving = store.recommend('1', true);
    (await source.recommends.next()).answer({ recommendations: 6, recommended: true });
    await giving;
    const taking = store.recommend('1', false);
    expect(shown(store)).to.equal('5');
    const call = await source.recommends.next();
    expect(call.request.recommended).to.be.false;
    call.answer({ recommendations: 5, recommended: false });
    await taking;
    expect(shown(store)).to.equal('5');
  });

  it('ends ten rapid toggles in the last state with two requests at most', async () => {
    const { source, store } = await loaded();
    const first = store.recommend('1', true);
    const call = await source.recommends.next();
    const all = Promise.all([
      first,
      ...Array.from({ length: 9 }, (_, index) => store.recommend('1', index % 2 === 1)),
    ]);
    expect(shown(store)).to.equal('5');
    call.answer({ recommendations: 6, recommended: true });
    const last = await source.recommends.next();
    expect(last.request.recommended).to.be.false;
    last.answer({ recommendations: 5, recommended: false });
    await all;
    expect(shown(store)).to.equal('5');
    expect(source.recommends.calls).to.have.length(2);
  });

  it('sends none when rapid toggles end where they began before anything was sent', async () => {
    const { source, store } = await loaded();
    await Promise.all([true, false].map((wanted) => store.recommend('1', wanted)));
    expect(shown(store)).to.equal('5');
    expect(source.recommends.calls).to.be.empty;
  });

  it('sends one request when rapid toggles end where the first led', async () => {
    const { source, store } = await loaded();
    const all = Promise.all([true, false, true].map((wanted) => store.recommend('1', wanted)));
    (await source.recommends.next()).answer({ recommendations: 6, recommended: true });
    await all;
    expect(shown(store)).to.equal('6 mine');
    expect(source.recommends.calls).to.have.length(1);
  });

  it('does not let a late answer overwrite what is wanted by then', async () => {
    const { source, store } = await loaded();
    const giving = store.recommend('1', true);
    const call = await source.recommends.next();
    void store.recommend('1', false);
    call.answer({ recommendations: 6, recommended: true });
    const second = await source.recommends.next();
    expect(shown(store)).to.equal('5');
    second.answer({ recommendations: 5, recommended: false });
    await giving;
  });

  it('restores the true count and rejects when the source refuses', async () => {
    const { source, store } = await loaded();
    const recommending = failureOf(store.recommend('1', true));
    (await source.recommends.next()).fail(new SourceError('forbidden', 'no'));
    const failure = await recommending;
    expect(failure).to.be.instanceOf(SourceError).with.property('code', 'forbidden');
    expect(shown(store)).to.equal('5');
  });

  it('restores what was last confirmed, not what was first loaded', async () => {
    const { source, store } = await loaded();
    const giving = store.recommend('1', true);
    (await source.recommends.next()).answer({ recommendations: 40, recommended: true });
    await giving;
    const taking = failureOf(store.recommend('1', false));
    (await source.recommends.next()).fail(new SourceError('server', 'down', FINAL));
    await taking;
    expect(shown(store)).to.equal('40 mine');
  });

  it('accepts an answer that disagrees, and asks no more', async () => {
    const { source, store } = await loaded();
    const recommending = store.recommend('1', true);
    (await source.recommends.next()).answer({ recommendations: 5, recommended: false });
    await recommending;
    expect(shown(store)).to.equal('5');
    expect(source.recommends.calls).to.have.length(1);
  });

  it('takes an answer without the new state for a refusal', async () => {
    for (const answer of [undefined, '<html>', { error: 'no' }, { recommendations: null }]) {
      const { source, store } = await loaded();
      const recommending = failureOf(store.recommend('1', true));
      (await source.recommends.next()).answerAnything(answer);
      expect(await recommending)
        .to.be.instanceOf(SourceError)
        .with.property('code', 'invalid');
      expect(shown(store)).to.equal('5');
    }
  });

  it('refuses by itself where the source takes none', async () => {
    const { store } = await loaded(new ScriptedSource());
    const failure = await failureOf(store.recommend('1', true));
    expect(failure).to.be.instanceOf(SourceError).with.property('code', 'unsupported');
    expect(shown(store)).to.equal('5');
  });

  it('can be tried again after a refusal', async () => {
    const { source, store } = await loaded();
    const failing = failureOf(store.recommend('1', true));
    (await source.recommends.next()).fail(new SourceError('server', 'down', FINAL));
    await failing;
    const again = store.recommend('1', true);
    (await source.recommends.next()).answer({ recommendations: 6, recommended: true });
    await again;
    expect(shown(store)).to.equal('6 mine');
  });

  it('keeps comments apart', async () => {
    const { source, store } = await loaded();
    const both = Promise.all([store.recommend('1', true), store.recommend('2', true)]);
    const [one, two] = [await source.recommends.next(), await source.recommends.next()];
    two.answer({ recommendations: 1, recommended: true });
    one.answer({ recommendations: 6, recommended: true });
    await both;
    expect([shown(store, '1'), shown(store, '2')]).to.deep.equal(['6 mine', '1 mine']);
  });

  it('asks nothing for what is so already, nor for comments that are not there', async () => {
    const { source, store } = await loaded();
    await store.recommend('1', false);
    await store.recommend('nobody', true);
    expect(source.recommends.calls).to.be.empty;
  });

  it('lays a pending recommendation over a reload', async () => {
    const { source, store } = await loaded();
    const recommending = store.recommend('1', true);
    const loading = store.load();
    (await source.loads.next()).answer({ comments: [input('1', { recommendations: 20 })] });
    await loading;
    expect(shown(store)).to.equal('21 mine');
    (await source.recommends.next()).answer({ recommendations: 21, recommended: true });
    await recommending;
    expect(shown(store)).to.equal('21 mine');
  });
  it('is not undone by an older answer that comes after', async () => {
    const { source, store } = await loaded();
    const loading = store.load();
    const page = await source.loads.next();
    const recommending = store.recommend('1', true);
    (await source.recommends.next()).answer({ recommendations: 6, recommended: true });
    await recommending;
    page.answer({ comments: [input('1', { recommendations: 5 })] });
    await loading;
    expect(shown(store)).to.equal('6 mine');
  });
});
