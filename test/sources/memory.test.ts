import { expect } from '@open-wc/testing';
import { parseComment } from '../../src/model/parse-comment.js';
import type { CommentSource } from '../../src/model/source.js';
import {
  type MemorySource,
  type MemorySourceOptions,
  memorySource,
} from '../../src/sources/memory.js';
import { fakeFetch, serving } from '../support/fake-fetch.js';
import { SAMPLE, type SuiteThread } from '../../src/testing/sample.js';
import { dataSourceSuite } from '../../src/testing/source-suite.js';
import { ARTICLE, expectSourceError, idsOf, query } from '../support/source-calls.js';

const { signal } = new AbortController();
const src = 'https://news.example/comments.json';

const MODERATION = { publish: 'published', hold: 'held', reject: 'rejected' } as const;

/** A memory source whose hours pass when they are told to. */
function suiteSource(options: MemorySourceOptions, { moderation }: SuiteThread): MemorySource {
  const clock = { now: Date.now() };
  const source = memorySource({
    ...options,
    moderate: () => MODERATION[moderation],
    now: () => clock.now,
  });
  clocks.set(source, clock);
  return source;
}

const clocks = new WeakMap<object, { now: number }>();

const SUITE = {
  test: it,
  another: (source: CommentSource) => (source as MemorySource).as({ name: 'Somebody else' }),
  pass: (source: CommentSource, milliseconds: number) => {
    clocks.get(source)!.now += milliseconds;
  },
} as const;

describe('memorySource as a CommentSource', () => {
  dataSourceSuite({ ...SUITE, create: (thread) => suiteSource(thread, thread) });
});

describe('memorySource of several articles as a CommentSource', () => {
  dataSourceSuite({
    ...SUITE,
    create: (thread) =>
      suiteSource(
        {
          articles: { [thread.article]: thread },
          viewer: { name: 'Noor' },
          guests: 'none',
          editWindow: 300_000,
          maxLength: 3000,
        },
        thread,
      ),
  });
});

describe('memorySource of a file as a CommentSource', () => {
  dataSourceSuite({
    ...SUITE,
    create: (thread) => {
      const { fetch } = serving({ comments: thread.comments, closed: thread.closed });
      return suiteSource({ src, fetch, guests: 'name-and-email' }, thread);
    },
  });
});

describe('memorySource', () => {
  const recommend = (
    source: ReturnType<typeof memorySource>,
    id: string,
    article = ARTICLE,
  ): Promise<unknown> =>
    source.recommend({ article, id, recommended: true }, { signal, idempotencyKey: id });

  it('begins empty', async () => {
    const { comments, total } = await memorySource().load(query(), { signal });
    expect(comments).to.be.empty;
    expect(total).to.equal(0);
  });

  it('shows what awaits approval to its reader alone, also what it was given', async () => {
    const comments = [...SAMPLE, { ...SAMPLE[4]!, id: 'held', status: 'held' as const }];
    const source = memorySource({ comments });
    const other = source.as({ name: 'Somebody else' });
    for (const [each, count] of [
      [source, SAMPLE.length + 1],
      [other, SAMPLE.length],
    ] as const) {
      const page = await each.load(query(), { signal });
      expect([page.comments.length, page.total]).to.deep.equal([count, count]);
      expect(await each.count([ARTICLE], { signal })).to.deep.equal({ [ARTICLE]: count });
    }
    const { comments: found } = await other.context({ article: ARTICLE, id: 'held' }, { signal });
    expect(found).to.be.empty;
  });

  it('keeps articles apart', async () => {
    const source = memorySource({
      articles: { ferry: SAMPLE, bridge: { comments: SAMPLE.slice(0, 2), closed: true } },
    });
    expect(await source.count(['ferry', 'bridge', 'pier'], { signal })).to.deep.equal({
      ferry: 7,
      bridge: 2,
      pier: 0,
    });
    await recommend(source, '1', 'ferry');
    const bridge = await source.load(query({ article: 'bridge' }), { signal });
    expect(bridge.closed).to.deep.equal({});
    expect(bridge.comments.map((one) => parseComment(one)?.recommendations)).to.deep.equal([0, 0]);
  });

  it('leaves what it was given as it was, and has the recommendation alone', async () => {
    const given = SAMPLE.map((comment) => Object.freeze({ ...comment }));
    const source = memorySource({ comments: Object.freeze(given) });
    await recommend(source, '2');
    expect(given[1]).to.deep.equal(SAMPLE[1]);
    const { comments } = await memorySource({ comments: given }).load(query(), { signal });
    expect(parseComment(comments[1])?.recommended).to.be.false;
  });

  it('adds to the recommendations there are and never goes below none', async () => {
    const comments = [
      { ...SAMPLE[0], id: 'a', author: 'A', recommendations: 4 },
      { ...SAMPLE[0], id: 'b', author: 'B', recommended: true },
    ];
    const source = memorySource({ comments });
    expect(await recommend(source, 'a')).to.deep.equal({ recommendations: 5, recommended: true });
    const undo = { article: '', id: 'b', recommended: false };
    expect(await source.recommend(undo, { signal, idempotencyKey: 'undo' })).to.deep.equal({
      recommendations: 0,
      recommended: false,
    });
  });

  it('shows a recommendation wherever the comment is given', async () => {
    const given = SAMPLE.map((comment) => ({ ...comment, recommendations: 0 }));
    const source = memorySource({ comments: given });
    const { next = null } = await source.load(query({ limit: 1, sort: 'recommended' }), { signal });
    await recommend(source, '5');
    const { comments } = await source.load(query({ limit: 9, sort: 'recommended', cursor: next }), {
      signal,
    });
    expect(idsOf(comments)).to.have.length(6);
    expect(comments.find(({ id }) => id === '5')).to.include({ recommendations: 1 });
    const context = await source.context({ article: ARTICLE, id: '5' }, { signal });
    expect(context.comments[0]).to.include({ recommended: true });
    const anew = await source.load(query({ limit: 1, sort: 'recommended' }), { signal });
    expect(idsOf(anew.comments)).to.deep.equal(['5']);
  });

  it('fetches its file once, and keeps what readers did when it is loaded again', async () => {
    const served = serving(SAMPLE);
    const source = memorySource({ src, fetch: served.fetch });
    await recommend(source, '1');
    const { comments } = await source.load(query(), { signal });
    expect(comments[0]).to.include({ recommended: true });
    expect(served.asked).to.have.length(1);
  });

  it('loses no recommendation when two calls wait for the file', async () => {
    const source = memorySource({ src, fetch: serving(SAMPLE).fetch });
    await Promise.all([source.load(query(), { signal }), recommend(source, '1')]);
    const { comments } = await source.load(query(), { signal });
    expect(comments[0]).to.include({ recommended: true });
  });

  it('fetches its file again after a failure', async () => {
    const { fetch } = fakeFetch((_asked, count) =>
      count === 1 ? new Response('', { status: 404 }) : Response.json(SAMPLE),
    );
    const source = memorySource({ src, fetch });
    await expectSourceError(source.load(query(), { signal }), 'not-found');
    expect((await source.load(query(), { signal })).comments).to.have.length(SAMPLE.length);
  });

  it('does not answer before its caller has gone on', async () => {
    const events: string[] = [];
    const answer = memorySource({ comments: SAMPLE })
      .load(query(), { signal })
      .then(() => events.push('answered'));
    events.push('asked');
    await answer;
    expect(events).to.deep.equal(['asked', 'answered']);
  });

  it('exports and forgets what it was given as the reader’s, in articles nobody has opened', async () => {
    const own = { ...SAMPLE[0]!, own: true, recommended: true };
    const source = memorySource({
      articles: { [ARTICLE]: [], unopened: [own, ...SAMPLE.slice(1)] },
    });
    const { comments, recommendations } = await source.exportData({ signal });
    expect(comments.map(({ article, comment }) => [article, comment.id])).to.deep.equal([
      ['unopened', '1'],
    ]);
    expect(recommendations).to.deep.equal([{ article: 'unopened', id: '1' }]);
    await source.eraseData({ comments: 'anonymise' }, { signal, idempotencyKey: 'leaving' });
    const page = await source.load(query({ article: 'unopened' }), { signal });
    const left = parseComment(page.comments[0])!;
    expect(left).to.deep.include({ author: { name: '' }, own: false, recommended: false });
    expect(left.body).to.deep.equal({ text: own.text });
  });
});
