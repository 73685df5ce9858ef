import { expect } from '@open-wc/testing';
import { isSourceError, SourceError } from '../../src/model/errors.js';
import { jsonReader } from '../../src/sources/request.js';
import { fakeFetch, serving } from '../support/fake-fetch.js';
import { expectAbort, expectSourceError, failureOf } from '../support/source-calls.js';

const URL = 'https://news.example/comments.json';
const NOW = Date.parse('2026-03-01T12:00:00Z');

const { signal } = new AbortController();

const answering = (status: number, headers: Record<string, string> = {}): Promise<unknown> =>
  jsonReader(URL, {
    fetch: fakeFetch(() => new Response('no', { status, headers })).fetch,
    now: () => NOW,
  })(signal);

const sending = (body: string): Promise<unknown> =>
  jsonReader(URL, { fetch: fakeFetch(() => new Response(body)).fetch })(signal);

describe('jsonReader', () => {
  it('reads JSON and sends no credentials', async () => {
    const { fetch, asked } = serving({ comments: [] });
    expect(await jsonReader(URL, { fetch })(signal)).to.deep.equal({ comments: [] });
    expect(asked[0]).to.have.property('url', URL);
    expect(asked[0]?.init.credentials).to.equal('omit');
  });

  it('lets the page go first before it reads much', async () => {
    const { postMessage } = MessagePort.prototype;
    let pauses = 0;
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      pauses++;
      postMessage.call(this, message);
    };
    try {
      expect(await sending('"little"')).to.equal('little');
      expect(pauses).to.equal(0);
      const much = 'much '.repeat(250_000);
      expect(await sending(JSON.stringify(much))).to.equal(much);
      expect(pauses).to.equal(1);
    } finally {
      MessagePort.prototype.postMessage = postMessage;
    }
  });

  it('asks the server past the cache from the second time on', async () => {
    const { fetch, asked } = serving([]);
    const read = jsonReader(URL, { fetch });
    await read(signal);
    await read(signal);
    expect(asked.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  const CODES = {
    400: 'server',
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not-found',
    408: 'timeout',
    410: 'not-found',
    429: 'rate-limited',
    500: 'server',
    503: 'server',
  } as const;
  for (const [status, code] of Object.entries(CODES)) {
    it(`tells a status of ${status} as ${code}`, async () => {
      expect(await expectSourceError(answering(Number(status)), code)).to.equal(
        `${URL} answered ${status}.`,
      );
    });
  }

  it('thinks another try worth it after 5xx and 429, not after other refusals', async () => {
    for (const [status, retryable] of [
      [503, true],
      [429, true],
      [400, false],
      [404, false],
    ] as const) {
      expect(await failureOf(answering(status))).to.have.property('retryable', retryable);
    }
  });

  const WAITS: Readonly<Record<string, number | undefined>> = {
    '120': 120_000,
    '0': 0,
    'Sun, 01 Mar 2026 12:00:30 GMT': 30_000,
    'Sun, 01 Mar 2026 11:00:00 GMT': 0,
    soon: undefined,
  };
  for (const [value, wait] of Object.entries(WAITS)) {
    it(`reads Retry-After: ${value}`, async () => {
      const failure = await failureOf(answering(429, { 'retry-after': value }));
      expect(failure).to.have.property('retryAfter', wait);
    });
  }

  it('says what it found where JSON was expected', async () => {
    const found: Readonly<Record<string, string>> = {
      '\n<!doctype html><title>Log in</title>': 'a page of HTML',
      '[{"id": 1, "author": "A': 'broken or unfinished text',
      'Service unavailable': 'broken or unfinished text',
      '': 'nothing',
    };
    for (const [body, name] of Object.entries(found)) {
      expect(await expectSourceError(sending(body), 'invalid')).to.equal(
        `${URL}: expected JSON, found ${name}.`,
      );
    }
  });

  it('keeps the cause of a failure', async () => {
    const cause = new TypeError('Failed to fetch');
    const { fetch } = fakeFetch(() => cause);
    const failure = await failureOf(jsonReader(URL, { fetch })(signal));
    expect(failure).to.be.instanceOf(SourceError).and.to.include({ code: 'network', cause });
  });

  it('calls a failure offline where the device says so', async () => {
    const { fetch } = fakeFetch(() => new TypeError('Failed to fetch'));
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      await expectSourceError(jsonReader(URL, { fetch })(signal), 'offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('reads what a cache or a worker answers to a device that is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      expect(await jsonReader(URL, { fetch: serving(1).fetch })(signal)).to.equal(1);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('gives up a request that takes too long, and aborts it', async () => {
    const { fetch, asked } = fakeFetch(() => null);
    const message = await expectSourceError(
      jsonReader(URL, { fetch, timeout: 5 })(signal),
      'timeout',
    );
    expect(message).to.equal(`${URL}: no answer in 5 ms.`);
    expect(asked[0]?.init.signal?.aborted).to.be.true;
  });

  it('gives up a fetch that heeds no signal', async () => {
    const fetch = (): Promise<Response> => new Promise(() => undefined);
    await expectSourceError(jsonReader(URL, { fetch, timeout: 5 })(signal), 'timeout');
    await expectAbort((options) => jsonReader(URL, { fetch })(options.signal));
  });

  it('sends nothing when it is aborted beforehand', async () => {
    const { fetch, asked } = serving([]);
    const failure = await failureOf(jsonReader(URL, { fetch })(AbortSignal.abort()));
    expect(failure).to.have.property('name', 'AbortError');
    expect(asked).to.be.empty;
  });

  it('aborts the request with the call', async () => {
    const { fetch, asked } = fakeFetch(() => null);
    await expectAbort((options) => jsonReader(URL, { fetch })(options.signal));
    expect(asked[0]?.init.signal?.aborted).to.be.true;
  });

  it('lets those who ask at one time share a request', async () => {
    const { fetch, asked } = serving([1]);
    const read = jsonReader(URL, { fetch });
    const answers = await Promise.all([read(signal), read(signal)]);
    expect(asked).to.have.length(1);
    expect(answers[0]).to.equal(answers[1]);
  });

  it('keeps a shared request for the others when one gives up', async () => {
    let respond = (_response: Response): void => undefined;
    const fetch = (): Promise<Response> => new Promise((resolve) => (respond = resolve));
    const read = jsonReader(URL, { fetch });
    const leaving = new AbortController();
    const left = failureOf(read(leaving.signal));
    const kept = read(signal);
    leaving.abort();
    expect(await left).to.have.property('name', 'AbortError');
    respond(Response.json([2]));
    expect(await kept).to.deep.equal([2]);
  });

  it('starts anew after the last one has given up', async () => {
    const { fetch, asked } = fakeFetch((_asked, count) => (count === 1 ? null : Response.json(3)));
    const read = jsonReader(URL, { fetch });
    const leaving = new AbortController();
    const left = failureOf(read(leaving.signal));
    leaving.abort();
    await left;
    expect(asked[0]?.init.signal?.aborted).to.be.true;
    expect(await read(signal)).to.equal(3);
  });

  it('fails every time with an error that another copy of the library knows, too', async () => {
    expect(isSourceError(await failureOf(answering(500)))).to.be.true;
  });
});
