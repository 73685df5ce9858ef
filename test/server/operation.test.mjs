/** How the server is run: caches, limits, moderation, several processes, an end in good order. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as nextTurn } from 'node:timers/promises';
import { pino } from 'pino';
import { LIMITS } from '../../demo/server/config.mjs';
import { openPostgres } from '../../demo/server/database/postgres.mjs';
import { startTestServer, tokenFor } from '../support/server/comments-server.mjs';
import { DATABASES } from '../support/server/databases.mjs';
import { startPostgres } from '../support/server/postgres.mjs';
import { follow, guest, load, member, say, write } from '../support/server/readers.mjs';

for (const [name, start] of DATABASES) {
  describe(`running the server on ${name}`, () => {
    /** @type {import('../support/server/databases.mjs').TestDatabase} */
    let database;
    /** @type {import('../support/server/comments-server.mjs').TestServer} */
    let server;
    let ahead = 0;

    before(async () => {
      database = await start();
      server = await startTestServer({ database: database.url, now: () => Date.now() + ahead });
    });
    after(async () => {
      await server.stop();
      await database.stop();
    });

    it('says that nothing has changed, until something has', async () => {
      const address = `${server.url}/comments?article=cached`;
      const first = await fetch(address);
      const etag = first.headers.get('ETag') ?? '';
      assert.match(etag, /^"[\w-]+"$/);
      const again = () => fetch(address, { headers: { 'If-None-Match': etag }, cache: 'no-store' });
      const same = await again();
      assert.deepEqual([same.status, await same.text()], [304, '']);
      await say(await member(server.url, 'ines'), 'cached');
      assert.equal((await again()).status, 200);
    });

    it('is well, and hands out its contract', async () => {
      const health = await (await fetch(`${server.url}/health`)).json();
      assert.equal(health.status, 'ok');
      const contract = await (await fetch(`${server.url}/openapi.json`)).json();
      assert.equal(contract.openapi, '3.1.0');
    });

    it('has comments read before they are published, where moderators want that', async () => {
      const article = 'careful';
      const moderator = await tokenFor('mo', { role: 'moderator' });
      /** @param {string} method @param {string} path @param {object} [body] */
      const moderate = async (method, path, body) => {
        const response = await fetch(server.url + path, {
          method,
          headers: {
            Authorization: `Bearer ${moderator}`,
            'Content-Type': 'application/json',
            'Idempotency-Key': write().idempotencyKey,
          },
          ...(body && { body: JSON.stringify(body) }),
        });
        assert.equal(response.status, 200);
        return /** @type {any} */ (await response.json());
      };
      await moderate('PATCH', `/article?article=${article}`, { premoderated: true });
      const ines = await member(server.url, 'ines');
      const visitor = guest(server.url);
      await load(visitor, article);
      const others = follow(visitor, article);
      const { id, state } = await say(ines, article, { text: 'May I?' });
      assert.equal(state, 'held');
      assert.equal((await load(ines, article)).comments[0]?.status, 'held');
      assert.deepEqual((await load(visitor, article)).comments, []);
      const { entries } = await moderate('GET', '/queue');
      assert.equal(entries.at(-1).comment.id, id);
      await moderate('PUT', `/comment/status?article=${article}&id=${id}`, { status: 'published' });
      const told = await others.next(({ type }) => type === 'created');
      assert.equal(told.comment.text, 'May I?');
      await visitor.report({ article, id, reason: 'abuse', text: 'Rude.' }, write());
      const reported = (await moderate('GET', '/queue')).entries.at(-1);
      assert.deepEqual([reported.reports[0].reason, reported.reports[0].text], ['abuse', 'Rude.']);
      await moderate('PUT', `/comment/status?article=${article}&id=${id}`, { status: 'held' });
      await others.next(({ type }) => type === 'removed');
      assert.deepEqual((await moderate('GET', '/queue')).entries.at(-1).reports, []);
      others.stop();
    });

    it('lets a comment be edited for a quarter of an hour', async () => {
      const ines = await member(server.url, 'ines');
      const { id, can } = await say(ines, 'late');
      assert.ok(Math.abs(Date.parse(can.until) - Date.now() - 900_000) < 60_000);
      ahead = 901_000;
      const later = await member(server.url, 'ines', { now: Date.now() + ahead });
      const edit = later.edit({ article: 'late', id, text: 'Too late.' }, write());
      await assert.rejects(edit, { name: 'SourceError', code: 'forbidden' });
      ahead = 0;
    });
  });
}

describe('a server with limits', () => {
  it('asks those who do too much to wait, and says for how long', async () => {
    const server = await startTestServer({
      config: { limits: { ...LIMITS, changesPerPerson: { perMinute: 6, burst: 2 } } },
    });
    const ines = await member(server.url, 'ines');
    await say(ines, 'busy', { text: 'One.' });
    await say(ines, 'busy', { text: 'Two.' });
    const failure = await say(ines, 'busy', { text: 'Three.' }).catch((reason) => reason);
    assert.equal(failure.code, 'rate-limited');
    assert.ok(failure.retryAfter > 0 && failure.retryAfter <= 10_000, `${failure.retryAfter}`);
    await say(await member(server.url, 'bo'), 'busy', { text: 'Mine.' });
    await server.stop();
  });

  it('refuses the same words twice within a minute', async () => {
    const server = await startTestServer({ config: { repeatWindow: 60_000 } });
    const ines = await member(server.url, 'ines');
    await say(ines, 'echo', { text: 'Hello?' });
    const again = say(ines, 'echo', { text: 'Hello?' });
    await assert.rejects(again, { name: 'SourceError', code: 'duplicate' });
    await server.stop();
  });
});

describe('a PostgreSQL', () => {
  it('may close a connection in the midst of a transaction, which fails, and the next is made', async () => {
    const server = await startPostgres({ durable: false });
    const database = await openPostgres(server.url, pino({ level: 'silent' }), 2);
    const lost = database.transaction(async (query) => {
      const [self] = await query('SELECT pg_backend_pid() AS pid');
      await database.query('SELECT pg_terminate_backend($1)', [self?.['pid']]);
      const others = 'SELECT 1 FROM pg_stat_activity WHERE pid = $1';
      while ((await database.query(others, [self?.['pid']])).length > 0) await nextTurn();
      // What the connection has to say of its end comes between two statements.
      await nextTurn(50);
      await query('SELECT 1');
    });
    await assert.rejects(lost);
    const made = await database.transaction((query) => query('SELECT 1 AS one'));
    assert.deepEqual(made, [{ one: 1 }]);
    await database.close();
    await server.stop();
  });
});

describe('two servers on one database', () => {
  it('tell their readers what happened at the other, and end in good order', async (context) => {
    const database = await startPostgres({ durable: false });
    const [one, two] = await Promise.all([
      startTestServer({ database: database.url }),
      startTestServer({ database: database.url }),
    ]);
    const reader = follow(guest(two.url), 'shared');
    const ines = await member(one.url, 'ines');
    // Until the stream is open nothing tells that it is; a comment each way shows it.
    await load(guest(two.url), 'shared');
    const { id } = await say(ines, 'shared', { key: 'at-one' });
    const elsewhere = await member(two.url, 'ines');
    assert.equal((await say(elsewhere, 'shared', { key: 'at-one' })).id, id);
    const start = performance.now();
    const second = await say(ines, 'shared', { text: 'And now?' });
    await reader.next(({ comment }) => comment?.id === second.id);
    context.diagnostic(`told after ${(performance.now() - start).toFixed()} ms`);
    await two.stop();
    await one.stop();
    reader.stop();
    await database.stop();
  });
});
