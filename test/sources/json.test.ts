import { expect } from '@open-wc/testing';
import { jsonSource, type JsonSourceOptions } from '../../src/sources/json.js';
import { fakeFetch, serving } from '../support/fake-fetch.js';
import { SAMPLE } from '../../src/testing/sample.js';
import { dataSourceSuite } from '../../src/testing/source-suite.js';
import { ARTICLE, expectSourceError, idsOf, query } from '../support/source-calls.js';

const { signal } = new AbortController();
const src = 'https://news.example/comments.json';

const sourceOf = (
  { fetch }: Pick<JsonSourceOptions, 'fetch'>,
  options: Partial<JsonSourceOptions> = {},
): ReturnType<typeof jsonSource> => jsonSource({ src, ...(fetch && { fetch }), ...options });

/** A source over a server that answers everything with a status, or with text. */
const answering = (init: ResponseInit, text = ''): ReturnType<typeof jsonSource> =>
  sourceOf(fakeFetch(() => new Response(text, init)));

describe('jsonSource as a CommentSource', () => {
  dataSourceSuite({
    test: it,
    create: ({ comments, closed }) => sourceOf(serving({ comments, closed })),
    failures: {
      'not-found': () => answering({ status: 404 }),
      forbidden: () => answering({ status: 403 }),
      unauthorized: () => answering({ status: 401 }),
      'rate-limited': () => answering({ status: 429, headers: { 'retry-after': '7' } }),
      server: () => answering({ status: 503 }),
      invalid: () => answering({ status: 200 }, '<!doctype html>'),
      network: () => sourceOf(fakeFetch(() => new TypeError('Failed to fetch'))),
      timeout: () =>
        sourceOf(
          fakeFetch(() => null),
          { timeout: 5 },
        ),
    },
  });
});

describe('jsonSource of several articles as a CommentSource', () => {
  dataSourceSuite({
    test: it,
    create: ({ article, ...thread }) =>
      sourceOf(serving({ articles: { [article]: thread, other: [] } })),
  });
});

describe('jsonSource', () => {
  it('fetches the file once for pages, context and counts', async () => {
    const served = serving(SAMPLE);
    const source = sourceOf(served);
    const { next = null } = await source.load(query({ limit: 2 }), { signal });
    await source.load(query({ limit: 2, cursor: next }), { signal });
    await source.context({ article: ARTICLE, id: '3' }, { signal });
    await source.count([ARTICLE], { signal });
    expect(served.asked).to.have.length(1);
  });

  it('fetches the file once for calls at one time', async () => {
    const served = serving(SAMPLE);
    const source = sourceOf(served);
    await Promise.all([
      source.load(query(), { signal }),
      source.context({ article: ARTICLE, id: '3' }, { signal }),
      source.count([ARTICLE], { signal }),
    ]);
    expect(served.asked).to.have.length(1);
  });

  it('counts many articles with one request', async () => {
    const served = serving({ counts: { ferry: 4, bridge: 0 } });
    const counts = await sourceOf(served).count(['ferry', 'bridge', 'pier'], { signal });
    expect(counts).to.deep.equal({ ferry: 4, bridge: 0 });
    expect(served.asked).to.have.length(1);
  });

  it('brings what is new when the first page is asked for again', async () => {
    const { fetch } = fakeFetch((_asked, count) => Response.json(SAMPLE.slice(0, count)));
    const source = sourceOf({ fetch });
    expect(idsOf((await source.load(query(), { signal })).comments)).to.deep.equal(['1']);
    expect(idsOf((await source.load(query(), { signal })).comments)).to.deep.equal(['1', '2']);
  });

  it('recovers from a failure', async () => {
    const { fetch } = fakeFetch((_asked, count) =>
      count === 1 ? new Response('<!doctype html>') : Response.json(SAMPLE),
    );
    const source = sourceOf({ fetch });
    const message = await expectSourceError(source.load(query(), { signal }), 'invalid');
    expect(message).to.equal(`${src}: expected JSON, found a page of HTML.`);
    expect((await source.load(query(), { signal })).comments).to.have.length(SAMPLE.length);
  });

  it('keeps what it has when fetching it again fails', async () => {
    const { fetch } = fakeFetch((_asked, count) =>
      count === 2 ? new Response('', { status: 500 }) : Response.json(SAMPLE),
    );
    const source = sourceOf({ fetch });
    const { next = null } = await source.load(query({ limit: 6 }), { signal });
    await expectSourceError(source.load(query({ limit: 6 }), { signal }), 'server');
    const rest = await source.load(query({ limit: 6, cursor: next }), { signal });
    expect(idsOf(rest.comments)).to.deep.equal(['7']);
  });

  it('names the address and the wrong type of what is no thread', async () => {
    const message = await expectSourceError(
      sourceOf(serving('comments')).load(query(), { signal }),
      'invalid',
    );
    expect(message).to.contain(src).and.to.contain('string');
  });

  it('hands a malformed comment on and gives the others', async () => {
    const source = sourceOf(serving([...SAMPLE, { id: 8 }, null]));
    const { comments, total } = await source.load(query(), { signal });
    expect(comments).to.have.length(SAMPLE.length + 2);
    expect(total).to.equal(SAMPLE.length);
  });

  it('reads local times in the time zone given', async () => {
    const comment = { id: 1, author: 'Ines', text: 'Late.', createdAt: 'Sep 17, 2016 - 12:45PM' };
    const source = sourceOf(serving([comment]), { timezone: 'Asia/Karachi' });
    const { comments } = await source.load(query(), { signal });
    expect(comments[0]?.createdAt).to.equal('2016-09-17T07:45:00.000Z');
  });

  it('leaves a relative address to the page, or resolves it against a base', async () => {
    const served = serving([]);
    await sourceOf(served, { src: 'comments.json' }).load(query(), { signal });
    const baseUrl = 'https://news.example/2026/ferry.html';
    await sourceOf(served, { src: 'c.json', baseUrl }).load(query(), { signal });
    await sourceOf(served, { src: new URL(src) }).load(query(), { signal });
    expect(served.asked.map(({ url }) => url)).to.deep.equal([
      'comments.json',
      'https://news.example/2026/c.json',
      src,
    ]);
  });

  it('asks for nothing until it is used, and never throws where it is made', () => {
    const served = serving([]);
    for (const wrong of ['', 'http://[', 'not a url'])
      sourceOf(served, { src: wrong, baseUrl: wrong });
    expect(served.asked).to.be.empty;
  });

  it('fails as unreachable where the address is none', async () => {
    await expectSourceError(jsonSource({ src: 'http://[' }).load(query(), { signal }), 'network');
  });
});
