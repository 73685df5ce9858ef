/**
 * Reads JSON over the network: `fetch` with a time limit, an AbortSignal, no credentials, and every
 * way it can fail told as a `SourceError`. Knows nothing of what the JSON means, and never tries
 * again by itself.
 */
import { pause } from '../conversation/slices.js';
import { SourceError, type SourceErrorCode } from '../model/errors.js';

/** How requests are made; everything has a default. */
export interface RequestOptions {
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds until a request is given up. Default: 10,000 (REL-1). */
  readonly timeout?: number;
  /** The time, in milliseconds since 1970. Default: the device's clock. */
  readonly now?: () => number;
}

/** Characters that are not parsed in the task in which they were decoded: of 20 million each takes 50 ms. */
const MUCH = 1_000_000;

const CODES: Readonly<Record<number, SourceErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  410: 'not-found',
  429: 'rate-limited',
};

/**
 * Prepares to read JSON from one address: at first as the browser's cache has it, from the second
 * time on as the server does. Who asks while a request is under way waits for the same answer; a
 * request is aborted when the last of them has given up.
 * @returns a call that rejects with SourceError, or with its signal's reason
 */
export function jsonReader(
  url: string,
  { fetch: send = globalThis.fetch, timeout = 10_000, now = Date.now }: RequestOptions,
): (signal: AbortSignal) => Promise<unknown> {
  let cache: RequestCache = 'default';
  let pending: { waiting: number; stop: AbortController; answer: Promise<unknown> } | null = null;

  async function ask({ signal }: AbortController): Promise<unknown> {
    const init: RequestInit = { credentials: 'omit', cache, signal };
    cache = 'no-cache';
    try {
      const response = await send(url, init);
      if (!response.ok) throw refusal(url, response, now());
      const text = await response.text();
      if (text.length > MUCH) await pause();
      return parseJson(url, text);
    } catch (failure) {
      if (failure instanceof SourceError) throw failure;
      throw unreachable(url, failure);
    }
  }

  return (signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const stop = new AbortController();
      const mine = (pending ??= { waiting: 0, stop, answer: ask(stop) });
      mine.waiting++;
      const timer = setTimeout(() => {
        reject(new SourceError('timeout', `${url}: no answer in ${timeout} ms.`));
        leave();
      }, timeout);
      const giveUp = (): void => {
        reject(signal.reason);
        leave();
      };
      const leave = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        if (--mine.waiting > 0) return;
        if (pending === mine) pending = null;
        mine.stop.abort();
      };
      signal.addEventListener('abort', giveUp);
      // In this order: who asks again once answered asks anew.
      mine.answer.finally(leave).then(resolve, reject);
    });
}

/** Outside of browsers there is no navigator, or none that knows. */
function isOffline({ navigator }: { readonly navigator?: Partial<Navigator> }): boolean {
  return navigator?.onLine === false;
}

/** What a request that got no answer fails with. */
export function unreachable(url: string, failure: unknown): SourceError {
  const code = isOffline(globalThis) ? 'offline' : 'network';
  return new SourceError(code, `${url} cannot be reached.`, { cause: failure });
}

/** What an answer of another status than 2xx means. @param now milliseconds since 1970 */
export function refusal(url: string, { status, headers }: Response, now: number): SourceError {
  const after = headers.get('retry-after');
  // Seconds or an HTTP date (RFC 9110, section 10.2.3).
  const wait = Number(after) >= 0 ? Number(after) * 1000 : Date.parse(after ?? '') - now;
  return new SourceError(CODES[status] ?? 'server', `${url} answered ${status}.`, {
    ...(after && !Number.isNaN(wait) && { retryAfter: Math.max(0, wait) }),
    ...(status < 500 && !CODES[status] && { retryable: false }),
  });
}

/** @throws SourceError `invalid` when the text is no JSON */
export function parseJson(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (failure) {
    const page = text.trimStart().startsWith('<');
    const found = page ? 'a page of HTML' : text ? 'broken or unfinished text' : 'nothing';
    throw new SourceError('invalid', `${url}: expected JSON, found ${found}.`, { cause: failure });
  }
}
