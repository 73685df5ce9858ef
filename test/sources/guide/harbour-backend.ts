/** The backend of the guide, the made-up Harbour API: a `fetch` and an EventSource that
 * answer for it, over memory. */
import type { CommentInput, CreateRequest, Patch, Sort, SourceErrorCode } from 'colloquy';
import { isSourceError } from 'colloquy';
import { memorySource } from 'colloquy/sources/memory';
import type { SuiteThread } from 'colloquy/testing';

const STATUSES: Partial<Record<SourceErrorCode, number>> = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  closed: 423,
};

const MODERATION = { publish: 'published', hold: 'held', reject: 'rejected' } as const;

/** A comment as the API has it. */
const toItem = ({ parentId, can, body, ...rest }: CommentInput): Record<string, unknown> => ({
  ...rest,
  ...body,
  parent: parentId ?? null,
  ...(can?.until !== undefined && { until: can.until }),
});

/** A change as the API tells it. */
const toEvent = (patch: Patch): unknown =>
  'comment' in patch ? { ...patch, comment: toItem(patch.comment) } : patch;

/** A comment as the API's older feed has it. */
const toFeedItem = ({ id, parentId, author, body, createdAt }: CommentInput): unknown => ({
  id,
  parent: parentId,
  name: typeof author === 'string' ? author : author.name,
  text: body && 'text' in body ? body.text : '',
  posted: createdAt,
});

export type Answer = typeof fetch;

type Listener = (event: { readonly data?: unknown }) => void;

/** Starts a backend that holds one thread. @returns what a page has to reach it with */
export function startBackend(thread: SuiteThread): typeof globalThis {
  const memory = memorySource({
    articles: { [thread.article]: thread },
    moderate: () => MODERATION[thread.moderation],
    maxLength: 3000,
    editWindow: 300_000,
  });

  async function answer(url: URL, init: RequestInit): Promise<unknown> {
    const query = Object.fromEntries(url.searchParams);
    const { article = '', id = '', sort = 'oldest', cursor = null, limit } = query;
    const signal = init.signal ?? new AbortController().signal;
    const idempotencyKey = new Headers(init.headers).get('idempotency-key') ?? '';
    const options = { signal, idempotencyKey };
    const body = JSON.parse(typeof init.body === 'string' ? init.body : '{}') as never;
    const { method = 'GET' } = init;
    switch (`${method} ${url.pathname.replace('/api', '')}`) {
      case 'GET /feed':
        return (await memory.load({ article, sort: 'oldest', cursor: null }, options)).comments.map(
          toFeedItem,
        );
      case 'GET /comments': {
        const size = limit === undefined ? {} : { limit: Number(limit) };
        const asked = { article, sort: sort as Sort, cursor, ...size };
        const { comments, closed, ...page } = await memory.load(asked, options);
        return { ...page, items: comments.map(toItem), closed: closed !== null };
      }
      case 'GET /chain':
        return (await memory.context({ article, id }, options)).comments.map(toItem);
      case 'GET /counts':
        return memory.count(JSON.parse(query['articles'] ?? '[]') as string[], options);
      case 'GET /me':
        return memory.viewer(options);
      case 'POST /comments': {
        const result = await memory.create({ ...(body as CreateRequest), article }, options);
        return result.state === 'rejected' ? null : toItem(result.comment);
      }
      case 'PUT /comment': {
        const { text } = body;
        return toItem((await memory.edit({ article, id, text }, options)).comment);
      }
      case 'DELETE /comment': {
        const { comment } = await memory.remove({ article, id }, options);
        return comment && toItem(comment);
      }
      case 'PUT /recommendation': {
        const { recommended } = body;
        return memory.recommend({ article, id, recommended }, options);
      }
      case 'POST /reports':
        await memory.report({ article, id, reason: 'other' }, options);
        return null;
      default:
        throw new Error(`The Harbour API has no ${method} ${url.pathname}.`);
    }
  }

  /** What the source uses of a browser's EventSource, which Node lacks. */
  class EventSource {
    onmessage: Listener | null = null;
    onerror: Listener | null = null;
    onopen: Listener | null = null;
    readonly #connection = new AbortController();

    constructor(address: string) {
      const article = new URL(address).searchParams.get('article') ?? '';
      const tell = (patch: Patch): void => {
        this.onmessage?.({ data: JSON.stringify(toEvent(patch)) });
      };
      memory.subscribe({ article }, tell, this.#connection);
    }

    close(): void {
      this.#connection.abort();
    }
  }

  const send: Answer = async (input, init = {}) => {
    init.signal?.throwIfAborted();
    try {
      return Response.json(
        await answer(new URL(input instanceof Request ? input.url : input), init),
      );
    } catch (failure) {
      if (!isSourceError(failure)) throw failure;
      return new Response(failure.message, { status: STATUSES[failure.code] ?? 500 });
    }
  };

  return { ...globalThis, fetch: send, EventSource: EventSource as never };
}
