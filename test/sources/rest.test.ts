import { aTimeout, expect } from '@open-wc/testing';
import type { Patch } from '../../src/model/source.js';
import { restSource, type RestSource } from '../../src/sources/rest.js';
import { type Asked, fakeFetch } from '../support/fake-fetch.js';
import { expectSourceError } from '../support/source-calls.js';

const PAGE = { comments: [], total: 0, next: null, closed: null, position: '7', features: {} };

const live = (): { readonly signal: AbortSignal } => ({ signal: new AbortController().signal });
const write = { ...live(), idempotencyKey: 'a-key' };
const query = { article: 'a b/../c', sort: 'oldest', cursor: null } as const;

const headersOf = ({ init }: Asked): Record<string, string> =>
  init.headers as Record<string, string>;

function problem(code: string, status: number, headers: Record<string, string> = {}): Response {
  return Response.json(
    { type: `urn:colloquy:problem:${code}`, title: 'No.', status, code, fields: { text: 'long' } },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );
}

describe('restSource', () => {
  it('asks without cookies, past the cache, and follows no redirect', async () => {
    const { fetch, asked } = fakeFetch(() => Response.json(PAGE));
    await restSource({ url: 'https://api.example/v1/', fetch }).load(query, live());
    expect(asked[0]?.url).to.equal(
      'https://api.example/v1/comments?article=a+b%2F..%2Fc&sort=oldest',
    );
    const { credentials, redirect, cache } = asked[0]?.init ?? {};
    expect({ credentials, redirect, cache }).to.deep.equal({
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-cache',
    });
  });

  it('sends the token in a header alone, and asks for it once', async () => {
    const { fetch, asked } = fakeFetch(() => Response.json(PAGE));
    let given = 0;
    const getToken = async (): Promise<string> => `secret-${++given}`;
    const source = restSource({ url: '/api', fetch, getToken });
    await source.load(query, live());
    await source.load(query, live());
    expect(asked.map((each) => headersOf(each)['Authorization'])).to.deep.equal([
      'Bearer secret-1',
      'Bearer secret-1',
    ]);
    for (const { url } of asked) expect(url).not.to.contain('secret');
  });

  it('asks for another token after a 401, once', async () => {
    let given = 0;
    const getToken = async (): Promise<string> => `t${++given}`;
    const { fetch, asked } = fakeFetch((_, count) =>
      count === 1 ? problem('unauthorized', 401) : Response.json(PAGE),
    );
    await restSource({ url: '/api', fetch, getToken }).load(query, live());
    expect(asked.map((each) => headersOf(each)['Authorization'])).to.deep.equal([
      'Bearer t1',
      'Bearer t2',
    ]);
    const refusing = fakeFetch(() => problem('unauthorized', 401));
    const source = restSource({ url: '/api', fetch: refusing.fetch, getToken });
    await expectSourceError(source.load(query, live()), 'unauthorized');
    expect(refusing.asked).to.have.length(2);
  });

  it('becomes a guest with the first thing it does, and never by reading', async () => {
    const { fetch, asked } = fakeFetch(({ url }) => {
      if (url.endsWith('/guests')) return Response.json({ token: 'guest', expiresAt: '' });
      return Response.json(url.includes('/comments') ? PAGE : { recommendations: 1 });
    });
    const source = restSource({ url: '/api', fetch, features: { guests: 'name' } });
    await source.load(query, live());
    expect(asked.map(({ url }) => url)).to.have.length(1);
    await Promise.all([
      source.recommend({ article: 'a', id: '1', recommended: true }, write),
      source.recommend({ article: 'a', id: '2', recommended: true }, write),
    ]);
    const paths = asked.map(({ url }) => url.replace(/\?.*/, ''));
    expect(paths.filter((path) => path === '/api/guests')).to.have.length(1);
    expect(headersOf(asked.at(-1) as Asked)['Authorization']).to.equal('Bearer guest');
  });

  it('sends every change as JSON with its key, so that browsers ask first', async () => {
    const { fetch, asked } = fakeFetch(() => Response.json({ state: 'published', comment: {} }));
    const source = restSource({ url: '/api', fetch, getToken: async () => 't' });
    await source.create({ article: 'a', parentId: null, text: ' As typed. ' }, write);
    await source.edit({ article: 'a', id: '1', text: 'x' }, write);
    await source.remove({ article: 'a', id: '1' }, write);
    await source.recommend({ article: 'a', id: '1', recommended: false }, write);
    await source.report({ article: 'a', id: '1', reason: 'spam' }, write);
    for (const each of asked) {
      expect(each.init.method).not.to.equal('GET');
      expect(headersOf(each)['Idempotency-Key']).to.equal('a-key');
    }
    expect(asked[0]?.init.body).to.equal('{"parentId":null,"text":" As typed. "}');
  });

  it('goes on recommending when the page is left; what is longer might not fit', async () => {
    const { fetch, asked } = fakeFetch(() => Response.json({ state: 'published', comment: {} }));
    const source = restSource({ url: '/api', fetch, getToken: async () => 't' });
    await source.recommend({ article: 'a', id: '1', recommended: true }, write);
    await source.create({ article: 'a', parentId: null, text: 'x' }, write);
    expect(asked.map(({ init }) => init.keepalive)).to.deep.equal([true, false]);
  });

  it('fails with what the problem says, and with the status where it says nothing', async () => {
    const closed = fakeFetch(() => problem('closed', 409));
    const load = (fetch: typeof globalThis.fetch): Promise<unknown> =>
      restSource({ url: '/api', fetch }).load(query, live());
    await expectSourceError(load(closed.fetch), 'closed');
    const limited = fakeFetch(() => problem('rate-limited', 429, { 'Retry-After': '3' }));
    const failure = await load(limited.fetch).catch((reason: unknown) => reason);
    expect(failure).to.include({ code: 'rate-limited', retryAfter: 3000, retryable: true });
    expect(failure).to.have.deep.property('fields', { text: 'long' });
    const proxy = fakeFetch(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expectSourceError(load(proxy.fetch), 'server');
    const page = fakeFetch(() => new Response('<!doctype html>'));
    await expectSourceError(load(page.fetch), 'invalid');
  });

  it('gives up what does not answer, and a token that never comes', async () => {
    const silent = fakeFetch(() => null);
    const patience = { url: '/api', timeout: 20 };
    await expectSourceError(
      restSource({ ...patience, fetch: silent.fetch }).load(query, live()),
      'timeout',
    );
    const getToken = (): Promise<never> => new Promise(() => {});
    await expectSourceError(restSource({ ...patience, getToken }).load(query, live()), 'timeout');
  });

  it('asks for many counts in as few requests as the contract allows', async () => {
    const { fetch, asked } = fakeFetch(({ url }) => {
      const ids = new URL(url, 'https://x.example').searchParams.getAll('article');
      return Response.json({ counts: Object.fromEntries(ids.map((id) => [id, 1])) });
    });
    const articles = Array.from({ length: 150 }, (_, index) => `story ${index}`);
    const counts = await restSource({ url: '/api', fetch }).count(articles, live());
    expect(Object.keys(counts)).to.have.length(150);
    expect(asked).to.have.length(2);
  });
});

describe('restSource, following a thread', () => {
  let leave: AbortController;
  beforeEach(() => (leave = new AbortController()));
  afterEach(() => leave.abort());

  /** A stream of events, and whoever writes it. */
  function stream(): { response: Response; send: (text: string) => void; end: () => void } {
    let controller: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
    return {
      response: new Response(body),
      send: (text) => controller.enqueue(new TextEncoder().encode(text)),
      end: () => controller.close(),
    };
  }

  function follow(source: RestSource): {
    patches: Patch[];
    next: (count: number) => Promise<void>;
  } {
    const patches: Patch[] = [];
    let arrived = (): void => {};
    source.subscribe(
      { article: 'a' },
      (patch) => {
        patches.push(patch);
        arrived();
      },
      { signal: leave.signal },
    );
    const next = async (count: number): Promise<void> => {
      while (patches.length < count) await new Promise<void>((resolve) => (arrived = resolve));
    };
    return { patches, next };
  }

  it('goes on after the page that was read, and where a connection broke', async () => {
    const streams = [stream(), stream()];
    const { fetch, asked } = fakeFetch(({ url }) =>
      url.includes('/events')
        ? (streams[asked.filter((each) => each.url.includes('/events')).length - 1]?.response ??
          null)
        : Response.json(PAGE),
    );
    const source = restSource({ url: '/api', fetch, random: () => 0 });
    await source.load({ ...query, article: 'a' }, live());
    const { patches, next } = follow(source);
    streams[0]?.send(':\n\nid: 8\r\ndata: {"type":"closed",');
    streams[0]?.send('\r\ndata: "closed":null}\r\n\r\nid: 9\n\n');
    await next(1);
    streams[0]?.end();
    streams[1]?.send('id: 10\ndata: {"type":"missed"}\n\ndata: no JSON\n\ndata: 1\n\n');
    await next(2);
    expect(patches.map(({ type }) => type)).to.deep.equal(['closed', 'missed']);
    const since = asked.slice(1).map((each) => headersOf(each)['Last-Event-ID']);
    expect(since).to.deep.equal(['7', '9']);
  });

  it('tells that it has missed something where it cannot go on', async () => {
    const streams = [stream(), stream()];
    const { fetch } = fakeFetch((_, count) => streams[count - 1]?.response ?? null);
    const { patches, next } = follow(restSource({ url: '/api', fetch, random: () => 0 }));
    streams[0]?.end();
    await next(1);
    expect(patches).to.deep.equal([{ type: 'missed' }]);
  });

  it('does not go on asking who refuses for good', async () => {
    const { fetch, asked } = fakeFetch(() => problem('not-found', 404));
    const { patches } = follow(restSource({ url: '/api', fetch, random: () => 0 }));
    await aTimeout(20);
    expect([asked.length, patches.length]).to.deep.equal([1, 0]);
  });

  it('hangs up when nobody follows any more', async () => {
    const { response, send } = stream();
    const { fetch, asked } = fakeFetch(() => response);
    const { patches, next } = follow(restSource({ url: '/api', fetch }));
    send('id: 1\ndata: {"type":"missed"}\n\n');
    await next(1);
    leave.abort();
    expect(asked[0]?.init.signal?.aborted).to.equal(true);
    expect(patches).to.have.length(1);
  });
});
