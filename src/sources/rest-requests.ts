/**
 * How the rest source asks its backend: JSON with a bearer token, a time limit, problems as
 * SourceErrors. A token is kept in memory only, and sent to no other address: redirects are refused,
 * because a browser takes headers of ours along (SEC-15). Never tries again by itself, but for one
 * 401, after which it asks for another token.
 */
import { SOURCE_ERROR_CODES, SourceError, type SourceErrorCode } from '../model/errors.js';
import type { CallOptions } from '../model/source.js';
import type { components } from './openapi.js';
import { parseJson, refusal, type RequestOptions, unreachable } from './request.js';

/** Gives the reader's token, or null while nobody is signed in; asked again when one is refused. */
export type GetToken = (options: CallOptions) => Promise<string | null>;

export interface RestRequestOptions extends RequestOptions {
  /** The address of the backend; paths of the contract are added to it. */
  readonly url: string | URL;
  readonly getToken?: GetToken | undefined;
}

/** One request of the contract. */
export interface Question extends CallOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: object;
  /** The idempotency key of a change. */
  readonly key?: string;
  /** Whether nobody in particular is to ask as a guest. */
  readonly asGuest?: boolean;
  /** Whether it goes on when the page is left. What it sends is small. */
  readonly outlivesPage?: boolean;
  /** Where a stream of events is to go on. */
  readonly since?: string;
}

/** Requests to one backend, by one reader. */
export interface RestRequests {
  /** @returns what the backend answers, unread; undefined where there is nothing to read */
  ask(question: Question): Promise<unknown>;
  /** Opens a stream of events, from where one broke off. Without a time limit once it is open. */
  open(
    path: string,
    query: Question['query'],
    since: string | null,
    signal: AbortSignal,
  ): Promise<Response>;
  /** Tells, with an event `change`, that whoever reads is somebody else from now on. */
  readonly identity: EventTarget;
}

/** Prepares to ask a backend. */
export function restRequests({
  url,
  getToken,
  fetch: send = globalThis.fetch,
  timeout = 10_000,
  now = Date.now,
}: RestRequestOptions): RestRequests {
  const base = String(url).replace(/\/+$/, '');
  const identity = new EventTarget();
  let member: string | null = null;
  let guest: string | null = null;
  let admission: Promise<string> | null = null;

  /** The reader's token, or a guest's, or none. */
  async function tokenOf(signal: AbortSignal): Promise<string | null> {
    member ??= (await getToken?.({ signal })) ?? null;
    return member ?? guest;
  }

  /** What two requests at once are refused is thrown away once. */
  function forget(token: string): void {
    if (member === token) member = null;
    if (guest === token) guest = null;
  }

  /** One admission for all who wait, so that a guest is one person. */
  function admit(key: string): Promise<string> {
    admission ??= (async () => {
      const question = { method: 'POST', path: '/guests', query: {}, body: {}, key } as const;
      // Nobody's own signal: others may be waiting, too.
      const pass = await limited(new AbortController().signal, async (signal) =>
        answerOf(await attempt({ ...question, signal }, null)),
      );
      const { token } = pass as Partial<components['schemas']['GuestPass']>;
      if (typeof token !== 'string') {
        throw new SourceError('invalid', `${base}/guests answered without a token.`);
      }
      guest = token;
      identity.dispatchEvent(new Event('change'));
      return token;
    })().finally(() => (admission = null));
    return admission;
  }

  async function attempt(question: Question, token: string | null): Promise<Response> {
    const { method = 'GET', path, query, body, key, since, signal } = question;
    const { outlivesPage: keepalive = false } = question;
    const address = `${base}${path}${search(query)}`;
    try {
      return await send(address, {
        method,
        headers: {
          Accept: 'application/json, application/problem+json',
          ...(body && { 'Content-Type': 'application/json' }),
          ...(key !== undefined && { 'Idempotency-Key': key }),
          ...(token !== null && { Authorization: `Bearer ${token}` }),
          ...(since !== undefined && { 'Last-Event-ID': since }),
        },
        ...(body && { body: JSON.stringify(body) }),
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-cache',
        keepalive,
        signal,
      });
    } catch (failure) {
      signal.throwIfAborted();
      throw unreachable(base + path, failure);
    }
  }

  /** Asks, and where the token is refused once more with another. */
  async function authorized(question: Question): Promise<Response> {
    const { signal, asGuest = false, key } = question;
    for (let again = false; ; again = true) {
      let token = await tokenOf(signal);
      if (token === null && asGuest && key !== undefined) token = await admit(key);
      const response = await attempt(question, token);
      if (response.status !== 401 || token === null || again) return response;
      forget(token);
    }
  }

  async function answerOf(response: Response): Promise<unknown> {
    // The address names no person, and neither does the path; the query may.
    const address = base;
    if (!response.ok) throw await problemOf(address, response);
    const text = await response.text();
    return text === '' ? undefined : parseJson(address, text);
  }

  async function problemOf(address: string, response: Response): Promise<SourceError> {
    const plain = refusal(address, response, now());
    const problem: unknown = await response.json().catch(() => null);
    const { code, detail, title, fields } = (problem ?? {}) as Partial<
      components['schemas']['Problem']
    >;
    if (!isCode(code)) return plain;
    return new SourceError(code, detail ?? title ?? plain.message, {
      ...(plain.retryAfter !== undefined && { retryAfter: plain.retryAfter }),
      ...(fields && { fields }),
    });
  }

  /** Ends a call after its time; what comes later is thrown away. */
  async function limited<Result>(
    signal: AbortSignal,
    call: (signal: AbortSignal) => Promise<Result>,
    onlyUntil: 'answered' | 'opened' = 'answered',
  ): Promise<Result> {
    signal.throwIfAborted();
    const stop = new AbortController();
    const giveUp = (): void => stop.abort(signal.reason);
    signal.addEventListener('abort', giveUp);
    const timer = setTimeout(
      () => stop.abort(new SourceError('timeout', `${base}: no answer in ${timeout} ms.`)),
      timeout,
    );
    const leave = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    };
    // A token that never comes must not hold the call either.
    const stopped = new Promise<never>((_, reject) => {
      stop.signal.addEventListener('abort', () => reject(stop.signal.reason));
    });
    try {
      const result = await Promise.race([call(stop.signal), stopped]);
      if (onlyUntil === 'opened') clearTimeout(timer);
      else leave();
      return result;
    } catch (failure) {
      leave();
      throw failure;
    }
  }

  return {
    identity,
    ask: (question) =>
      limited(question.signal, async (signal) =>
        answerOf(await authorized({ ...question, signal })),
      ),
    open: (path, query, since, signal) =>
      limited(
        signal,
        async (own) => {
          const question = { path, query, signal: own, ...(since !== null && { since }) };
          const response = await authorized(question);
          if (!response.ok) throw await problemOf(base, response);
          return response;
        },
        'opened',
      ),
  };
}

function isCode(code: unknown): code is SourceErrorCode {
  return SOURCE_ERROR_CODES.includes(code as SourceErrorCode);
}

function search(query: Question['query']): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of typeof value === 'string' ? [value] : value) search.append(name, each);
  }
  const text = search.toString();
  return text && `?${text}`;
}
