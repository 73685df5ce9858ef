/**
 * The `rest` source: comments behind the HTTP contract of `openapi.json`, which any backend can
 * implement. It reads, writes and follows threads live. Tokens stay in memory: the reader's own come
 * from `getToken`, a guest's from the backend. How requests are made is in rest-requests.ts, how
 * changes arrive in rest-events.ts.
 */
import { SourceError } from '../model/errors.js';
import {
  SORTS,
  type CommentSource,
  type CreateResult,
  type EditResult,
  type RecommendResult,
  type RemoveResult,
  type SourceFeatures,
  type Viewer,
  type WriteOptions,
} from '../model/source.js';
import { followEvents } from './rest-events.js';
import { type Question, type RestRequestOptions, restRequests } from './rest-requests.js';
import type { components } from './openapi.js';

type Message = components['schemas'];

/** Where the backend is, and who is reading. */
export interface RestSourceOptions extends RestRequestOptions {
  /**
   * What the backend can do, known ahead. Otherwise its first page tells; until then guests cannot
   * write.
   */
  readonly features?: SourceFeatures;
  /** A number from 0 to 1, for the pauses before connecting again. Default: `Math.random`. */
  readonly random?: () => number;
}

export type RestSource = Required<CommentSource>;

/** Comments to a page at most, by the contract. */
const PAGE = 1_000;

/** Articles to a request at most, by the contract. */
const ARTICLES = 100;

/**
 * Comments behind the HTTP contract.
 * @returns a source whose calls reject with SourceError, as the backend's problems say
 */
export function restSource(options: RestSourceOptions): RestSource {
  const requests = restRequests(options);
  /** Where each thread's changes go on after its last page. */
  const positions = new Map<string, string>();
  let told: SourceFeatures = {};

  /** Asks for what the contract says is a `Result`; whoever reads it trusts no field of it. */
  const ask = async <Result>(question: Question): Promise<Result> =>
    (await requests.ask(question)) as Result;

  const features = (): SourceFeatures => ({
    sorts: SORTS,
    paging: 'cursor',
    undoRecommend: true,
    ...told,
    ...options.features,
  });

  /** Who is nobody here becomes a guest with the first thing they do, where guests are admitted. */
  async function change<Result>(
    question: Omit<Question, 'signal' | 'key'>,
    { signal, idempotencyKey: key }: WriteOptions,
  ): Promise<Result> {
    const guests = (features().guests ?? 'none') !== 'none';
    return ask({ ...question, signal, key, asGuest: guests });
  }

  return {
    get features() {
      return features();
    },

    async load({ article, sort, cursor, limit = 0 }, { signal }) {
      const page = await ask<Partial<Message['Page']> | null>({
        path: '/comments',
        query: {
          article,
          sort,
          ...(cursor !== null && { cursor }),
          ...(limit >= 1 && { limit: String(Math.min(PAGE, Math.floor(limit))) }),
        },
        signal,
      });
      if (!Array.isArray(page?.comments)) {
        throw new SourceError('invalid', 'The backend answered without a list of comments.');
      }
      const { comments, total, next = null, closed = null, position, features: known } = page;
      if (known) told = known;
      if (cursor === null && position !== undefined) positions.set(article, position);
      return { comments, next, closed, ...(total !== undefined && { total }) };
    },

    async context({ article, id }, { signal }) {
      return ask<Message['Context']>({ path: '/comment', query: { article, id }, signal });
    },

    async count(articles, { signal }) {
      const shares = Array.from({ length: Math.ceil(articles.length / ARTICLES) }, (_, share) =>
        articles.slice(share * ARTICLES, (share + 1) * ARTICLES),
      );
      const answers = await Promise.all(
        shares.map((article) =>
          ask<Message['Counts']>({ path: '/counts', query: { article }, signal }),
        ),
      );
      return Object.fromEntries(answers.flatMap(({ counts }) => Object.entries(counts)));
    },

    create: ({ article, parentId, text, guest }, write) =>
      change<CreateResult>(
        {
          method: 'POST',
          path: '/comments',
          query: { article },
          body: { parentId, text, ...(guest && { guest }) } satisfies Message['Draft'],
        },
        write,
      ),

    edit: ({ article, id, text }, write) =>
      change<EditResult>(
        {
          method: 'PATCH',
          path: '/comment',
          query: { article, id },
          body: { text } satisfies Message['Edit'],
        },
        write,
      ),

    remove: ({ article, id }, write) =>
      change<RemoveResult>({ method: 'DELETE', path: '/comment', query: { article, id } }, write),

    recommend: ({ article, id, recommended }, write) =>
      change<RecommendResult>(
        {
          method: 'PUT',
          path: '/comment/recommendation',
          query: { article, id },
          body: { recommended } satisfies Message['Recommendation'],
          // What is written is in the outbox before it is sent; a click may be the last thing done.
          outlivesPage: true,
        },
        write,
      ),

    async report({ article, id, reason, text }, write) {
      await change(
        {
          method: 'POST',
          path: '/comment/reports',
          query: { article, id },
          body: { reason, ...(text !== undefined && { text }) } satisfies Message['Report'],
        },
        write,
      );
    },

    subscribe({ article }, listener, { signal }) {
      void followEvents({
        open: (since, reading) => requests.open('/events', { article }, since, reading),
        identity: requests.identity,
        since: positions.get(article) ?? null,
        listener,
        signal,
        random: options.random ?? Math.random,
      });
    },

    async viewer({ signal }): Promise<Viewer | null> {
      return (await ask<Message['ViewerAnswer']>({ path: '/viewer', query: {}, signal })).viewer;
    },

    async exportData({ signal }) {
      const path = '/viewer/data';
      const data = await ask<Partial<Message['ViewerData']> | null>({ path, query: {}, signal });
      const { viewer = null, comments, recommendations, reports, other } = data ?? {};
      const lists = [comments, recommendations, reports];
      if (!comments || !recommendations || !reports || !lists.every(Array.isArray)) {
        throw new SourceError('invalid', 'The backend answered without all of the data.');
      }
      return { viewer, comments, recommendations, reports, ...(other && { other }) };
    },

    // Nobody becomes a guest to be forgotten.
    async eraseData({ comments }, { signal, idempotencyKey: key }) {
      await ask({ method: 'DELETE', path: '/viewer/data', query: { comments }, signal, key });
    },
  };
}
