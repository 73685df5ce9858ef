/**
 * The server as a function from requests to answers: every operation of the contract, and what
 * holds for all of them. It keeps nothing between requests but rate limits and open streams, so
 * any number of processes can share one database.
 */
import { Hono } from 'hono';
import {
  changeArticle,
  decideComment,
  featureComment,
  moderatorOnly,
  readArticle,
  readQueue,
} from './comments/moderation.mjs';
import { eraseData, exportData } from './comments/personal-data.mjs';
import { countComments, readAncestors, readPage } from './comments/reading.mjs';
import {
  createComment,
  editComment,
  recommendComment,
  removeComment,
  reportComment,
} from './comments/writing.mjs';
import { openapi, operations } from './http/contract.mjs';
import { cors } from './http/cors.mjs';
import { Problem } from './http/problems.mjs';
import { createRateLimit } from './http/rate-limits.mjs';
import { answer, changed, readJson } from './http/requests.mjs';
import { eventStream } from './live/stream.mjs';

/** @typedef {import('./http/identity.mjs').Person} Person */

/**
 * @typedef {object} AppOptions
 * @property {import('./comments/context.mjs').Context} context
 * @property {import('./http/identity.mjs').Identity} identity
 * @property {import('./live/hub.mjs').Hub} hub
 * @property {ReadonlySet<string>} origins of sites whose pages may ask
 * @property {import('./config.mjs').Limits} limits
 * @property {boolean} behindProxy whether X-Forwarded-For is to be believed
 * @property {AbortSignal} closing aborts when streams are to end
 * @property {import('pino').Logger} log
 */

/**
 * What an operation is given.
 * @typedef {object} Call
 * @property {Request} request
 * @property {Record<string, any>} query as the contract has it
 * @property {Person | null} person
 */

/** Operations that change something, by the contract's names. */
const CHANGES = {
  createComment,
  editComment,
  removeComment,
  recommendComment,
  reportComment,
  decideComment,
  featureComment,
  changeArticle,
  eraseData,
};

/** @param {AppOptions} options */
export function createApp({ context, identity, hub, origins, limits, behindProxy, closing, log }) {
  const { now } = context;
  const perPerson = createRateLimit(limits.changesPerPerson, now);
  const perAddress = createRateLimit(limits.changesPerAddress, now);
  const reads = createRateLimit(limits.readsPerAddress, now);
  const ofThemselves = createRateLimit(limits.personalDataPerPerson, now);

  /** @type {Record<string, (call: Call) => unknown>} what reading operations answer with */
  const reading = {
    listComments: ({ query, person }) => readPage(context, /** @type {any} */ (query), person),
    readComment: ({ query, person }) => readAncestors(context, /** @type {any} */ (query), person),
    countComments: ({ query }) => countComments(context, query['article']),
    readViewer: ({ person }) => ({ viewer: viewerOf(person) }),
    readArticle: ({ query, person }) =>
      moderatorOnly(person) && readArticle(context, query['article']),
    readQueue: ({ query, person }) =>
      readQueue(context, /** @type {any} */ (query), moderatorOnly(person)),
  };

  const app = new Hono();
  app.use(logged(log), cors(origins));
  app.onError((error) => problemOf(error, log).toResponse());
  app.notFound(() => new Problem('not-found', 'There is no such address.').toResponse());

  app.get('/health', async () => {
    await context.database.query('SELECT 1');
    return Response.json({ status: 'ok', readers: hub.size }, { headers: NOT_KEPT });
  });
  app.get(
    '/openapi.json',
    () => new Response(openapi, { headers: { 'Content-Type': 'application/json' } }),
  );

  for (const operation of operations.values()) {
    app.on(operation.method, operation.path, async (hono) => {
      const request = hono.req.raw;
      const address = addressOf(hono, behindProxy);
      (operation.changes ? perAddress : reads)(address);
      const query = operation.readQuery(new URL(request.url).searchParams);
      const person = await identity.identify(hono.req.header('Authorization'));
      const read = reading[operation.id];
      if (read) return answer(request, await read({ request, query, person }));
      if (operation.id === 'followThread') return follow({ request, query, person });
      if (operation.id === 'exportData') return handOut(person);

      const key = hono.req.header('Idempotency-Key') ?? '';
      if (!/^[\w-]{1,64}$/.test(key)) {
        const fields = { 'Idempotency-Key': 'is needed: up to 64 of A-Z a-z 0-9 _ -' };
        throw new Problem('invalid', undefined, { fields });
      }
      const body = operation.readBody ? operation.readBody(await readJson(request)) : undefined;
      if (operation.id === 'admitGuest') {
        guestsOnly(null);
        return changed(201, JSON.stringify(await identity.admitGuest()));
      }
      if (!person) throw new Problem('unauthorized');
      if (operation.id === 'eraseData') ofThemselves(person.key);
      else {
        guestsOnly(person);
        perPerson(person.key);
      }
      const change = { person, key, operation: operation.id, target: query, body };
      const work = CHANGES[/** @type {keyof typeof CHANGES} */ (operation.id)];
      const { status, answer: json } = await work(context, /** @type {any} */ (change));
      return changed(status, json);
    });
  }

  /** @param {Call} call */
  function follow({ request, query, person }) {
    if (hub.size >= limits.readersAtOnce)
      throw new Problem('server', undefined, { retryAfter: 30 });
    const since = request.headers.get('Last-Event-ID') || null;
    return eventStream(
      (tell) => hub.subscribe({ article: query['article'], reader: person, tell }, since),
      { signal: request.signal, closing },
    );
  }

  /** @param {Person | null} person */
  async function handOut(person) {
    if (!person) throw new Problem('unauthorized');
    ofThemselves(person.key);
    // No cache shall keep it, so it has no ETag either.
    return changed(200, JSON.stringify(await exportData(context, person)));
  }

  /** @param {Person | null} person null: somebody about to be admitted */
  function guestsOnly(person) {
    if (context.features.guests === 'none' && person?.guest !== false) {
      throw new Problem('forbidden', 'Guests cannot write here.');
    }
  }

  return app;
}

const NOT_KEPT = { 'Cache-Control': 'no-store' };

/** @param {Person | null} person */
function viewerOf(person) {
  if (!person || person.guest) return null;
  const { id, name, role } = person;
  return { id, name, ...(role && { role }) };
}

/**
 * @param {import('hono').Context} hono
 * @param {boolean} behindProxy
 */
function addressOf(hono, behindProxy) {
  const forwarded = behindProxy ? hono.req.header('X-Forwarded-For') : undefined;
  // The last is the proxy's own word; those before are anybody's.
  return forwarded?.split(',').at(-1)?.trim() ?? hono.env?.incoming?.socket.remoteAddress ?? '';
}

/**
 * One line for each request: what was asked, never by whom or with which words.
 * @param {import('pino').Logger} log
 * @returns {import('hono').MiddlewareHandler}
 */
function logged(log) {
  return async (hono, next) => {
    const start = performance.now();
    await next();
    log.info({
      method: hono.req.method,
      // The pattern, because the address names articles and comments.
      path: hono.req.routePath,
      status: hono.res.status,
      ms: Math.round(performance.now() - start),
    });
  };
}

/**
 * @param {unknown} error
 * @param {import('pino').Logger} log
 */
function problemOf(error, log) {
  if (error instanceof Problem) return error;
  const { code, name } = /** @type {{ code?: string, name?: string }} */ (error);
  // A message of the database may quote what somebody wrote.
  log.error({ code, name }, 'a request failed');
  return code === '57014'
    ? new Problem('timeout', undefined, { retryAfter: 2 })
    : new Problem('server', undefined, { retryAfter: 2 });
}
