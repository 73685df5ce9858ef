/**
 * Requests that no reader of the widget sends: each is refused with a problem, changes nothing, and
 * leaves nothing secret in the log. Texts that look dangerous are none: they are kept as they are.
 * COLLOQUY_VECTORS names a folder of JSON files with more of them.
 */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { SignJWT, exportSPKI } from 'jose';
import { AUDIENCE, SECRET, startTestServer, tokenFor } from '../support/server/comments-server.mjs';
import { DATABASES } from '../support/server/databases.mjs';
import { load, member, say } from '../support/server/readers.mjs';

const SITE = 'https://news.example';

/** Texts that went wrong somewhere, sometime. */
const TEXTS = [
  `'; DROP TABLE comments; --`,
  `' OR '1'='1`,
  `$1 $2 \${7*7} {{7*7}} <%= 7*7 %> #{7*7}`,
  `\\'); DELETE FROM writes WHERE (1=1`,
  `<script>alert(document.domain)</script>`,
  `<img src=x onerror=alert(1)>`,
  `"><svg/onload=alert(1)>`,
  `javascript:alert(1)`,
  `data: hidden\n\nevent: closed\ndata: {"type":"closed","closed":null}`,
  `\r\nSet-Cookie: a=b\r\n\r\n<html>`,
  `{"type":"missed"}`,
  `__proto__`,
  `constructor`,
  `../../../etc/passwd`,
  `\u202egnp.exe\u202c \u2066rtl\u2069`,
  `Z\u0351\u036b\u0343\u036a\u0302`.repeat(50),
  `\ufeff\u200b\u00ad\u2028\u2029 x`,
  `${'@'.repeat(500)} ${'http://'.repeat(100)}`,
  `%00 %2e%2e%2f \\u0000 &#x0; &#0;`,
  `e'\\x41' U&'\\0041' x'41' b'1' ::text`,
];

/** @returns {string[]} */
function vectors() {
  const folder = process.env['COLLOQUY_VECTORS'];
  if (!folder || !existsSync(folder)) return [];
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.json') && file !== 'INDEX.json',
  );
  const texts = files.flatMap((file) =>
    textsIn(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  );
  return [...new Set(texts)];
}

/** @param {unknown} value @returns {string[]} */
function textsIn(value) {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What the server keeps and what it refuses: the rest of the contract is not tested here. */
const isKept = (/** @type {string} */ text) =>
  /\S/.test(text) &&
  !/\p{Surrogate}/u.test(text) &&
  !text.includes('\0') &&
  [...text].length <= 65_536;

const { publicKey, privateKey } = generateKeyPairSync('ed25519');

for (const [name, start] of DATABASES) {
  describe(`hostile requests to the server on ${name}`, () => {
    /** @type {import('../support/server/databases.mjs').TestDatabase} */
    let database;
    /** @type {import('../support/server/comments-server.mjs').TestServer} */
    let server;
    /** @type {import('../../demo/server/database/database.mjs').Database} */
    let opened;
    /** @type {any} */
    let comment;
    let token = '';
    let other = '';
    let keys = 0;

    before(async () => {
      database = await start();
      server = await startTestServer({
        database: database.url,
        origins: [SITE],
        config: { publicKey: await exportSPKI(publicKey) },
        extend: (_app, handle) => (opened = handle),
      });
      comment = await say(await member(server.url, 'ines', {}), 'a', { text: 'The first.' });
      token = await tokenFor('ines');
      other = await tokenFor('mallory');
    });
    after(async () => {
      await server.stop();
      await database.stop();
    });

    /** Everything there is, but the keys of replies. */
    const everything = async () => {
      const tables = ['articles', 'comments', 'recommendations', 'reports', 'events', 'writes'];
      const rows = await Promise.all(
        tables.map((table) =>
          opened.query(`SELECT to_json(t)::text AS row FROM ${table} t ORDER BY 1`),
        ),
      );
      return JSON.stringify(rows);
    };

    /**
     * @param {string} method
     * @param {string} path
     * @param {{ body?: unknown, headers?: Record<string, string>, as?: string | null }} [more]
     */
    const send = (method, path, { body, headers = {}, as = token } = {}) =>
      fetch(server.url + path, {
        method,
        headers: {
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...(method !== 'GET' && { 'Idempotency-Key': `hostile-${++keys}` }),
          ...(as !== null && { Authorization: `Bearer ${as}` }),
          ...headers,
        },
        ...(body !== undefined && {
          body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
        }),
      });

    /**
     * Expects a refusal that changes nothing.
     * @param {Promise<Response>} asked
     * @param {number[]} statuses
     * @param {string} what
     */
    async function refused(asked, statuses, what) {
      const response = await asked;
      const text = await response.text();
      assert.ok(statuses.includes(response.status), `${what}: ${response.status} ${text}`);
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json', what);
      const problem = JSON.parse(text);
      assert.equal(problem.status, response.status, what);
      assert.equal(problem.type, `urn:colloquy:problem:${problem.code}`, what);
      assert.doesNotMatch(text, /SELECT|INSERT|node_modules|\.mjs|pg_|relation/, what);
    }

    const draft = { parentId: null, text: 'Words.' };

    it('refuses bodies of the wrong types', async () => {
      const before = await everything();
      const id = encodeURIComponent(comment.id);
      /** @type {readonly (readonly [method: string, path: string, bodies: unknown[]])[]} */
      const cases = [
        [
          'POST',
          '/comments?article=a',
          [
            ...['', '{', 'null', '[]', '1', '"text"', '{"text":"x"', '\ufeff{}', 'undefined'],
            ...[
              {},
              [draft],
              { ...draft, text: null },
              { ...draft, text: 1 },
              { ...draft, text: {} },
            ],
            ...[
              { ...draft, text: ['x'] },
              { ...draft, text: '' },
              { ...draft, text: ' \n\t\u3000' },
            ],
            ...[{ ...draft, text: 'a\0b' }, { ...draft, text: 'a\ud800b' }, { text: 'No parent.' }],
            ...[
              { ...draft, parentId: 1 },
              { ...draft, parentId: {} },
              { ...draft, parentId: ['x'] },
            ],
            ...[
              { ...draft, status: 'published' },
              { ...draft, author: 'Staff' },
              { ...draft, id: 'x' },
            ],
            ...[
              { ...draft, guest: 'x' },
              { ...draft, guest: { name: '' } },
              { ...draft, guest: {} },
            ],
            ...[
              { ...draft, guest: { name: 'x', role: 'staff' } },
              '{"__proto__":{},"text":"x","parentId":null}',
            ],
            new Blob([new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])]),
          ],
        ],
        [
          'PATCH',
          `/comment?article=a&id=${id}`,
          [{}, { text: 1 }, { text: '' }, { text: 'x', own: true }],
        ],
        [
          'PUT',
          `/comment/recommendation?article=a&id=${id}`,
          [{}, { recommended: 1 }, { recommended: 'true' }],
        ],
        [
          'POST',
          `/comment/reports?article=a&id=${id}`,
          [{}, { reason: 'dislike' }, { reason: 'spam', text: 'x'.repeat(2_001) }],
        ],
        ['POST', '/guests', [[], { role: 'moderator' }]],
      ];
      let count = 0;
      for (const [method, path, bodies] of cases) {
        for (const body of bodies) {
          await refused(
            send(method, path, { body }),
            [400],
            `${method} ${path} ${JSON.stringify(body)}`,
          );
          count += 1;
        }
      }
      assert.equal(await everything(), before);
      assert.ok(count >= 40, `${count} bodies`);
    });

    it('refuses queries and headers of the wrong kind', async () => {
      const before = await everything();
      const paths = [
        ...[
          '/comments',
          '/comments?article=a&article=b',
          '/comments?article=a&sort=worst',
          '/comments?article=a&limit=0',
        ],
        ...[
          '/comments?article=a&limit=1001',
          '/comments?article=a&limit=1e9',
          '/comments?article=a&limit=-1',
          '/comments?article=a&limit[]=1',
        ],
        ...[
          '/comments?article=a&cursor=',
          '/comments?article=a&cursor=nowhere',
          '/comments?article=a&cursor=%00',
          '/comments?article=a&x=1',
        ],
        ...[
          `/comments?article=${'x'.repeat(201)}`,
          '/comments?article=%00',
          '/comments?article=%ED%A0%80%00',
          '/counts',
          `/counts?${'article=a&'.repeat(101)}`,
        ],
        ...['/comment?article=a', '/comment?id=1', '/events', '/events?article=%00'],
        ...[
          `/comments?article=a&cursor=${Buffer.from('["oldest:x",{},[],1e99,null]').toString('base64url')}`,
        ],
      ];
      for (const path of paths) await refused(send('GET', path, { as: null }), [400], path);
      const body = draft;
      for (const key of ['', ' ', 'x'.repeat(65), "'; --", 'a b', 'ä']) {
        const headers = { 'Idempotency-Key': encodeURI(key) };
        await refused(send('POST', '/comments?article=a', { body, headers }), [400], `key ${key}`);
      }
      await refused(send('GET', '/nowhere'), [404], 'an address that is not there');
      await refused(
        send('POST', '/counts?article=a', { body: {} }),
        [404],
        'a method that is not there',
      );
      assert.equal(await everything(), before);
    });

    it('refuses what is too long', async () => {
      const before = await everything();
      const long = { ...draft, text: 'x'.repeat(65_537) };
      await refused(send('POST', '/comments?article=a', { body: long }), [400, 413], 'a long text');
      const huge = { ...draft, text: 'x'.repeat(2 ** 21) };
      await refused(send('POST', '/comments?article=a', { body: huge }), [413], 'a huge body');
      const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
      await refused(send('POST', '/comments?article=a', { body: deep }), [400], 'a deep body');
      const name = { ...draft, guest: { name: 'x'.repeat(101) } };
      await refused(send('POST', '/comments?article=a', { body: name }), [400], 'a long name');
      assert.equal(await everything(), before);
    });

    it('refuses tokens that are not good', async () => {
      const before = await everything();
      const encode = (/** @type {unknown} */ value) =>
        Buffer.from(JSON.stringify(value)).toString('base64url');
      const seconds = Math.floor(Date.now() / 1000);
      const claims = {
        sub: 'ines',
        name: 'Ines',
        role: 'moderator',
        aud: AUDIENCE,
        iat: seconds,
        exp: seconds + 60,
      };
      const sign = (
        /** @type {Record<string, unknown>} */ changes,
        /** @type {string} */ secret = SECRET,
        alg = 'HS256',
      ) =>
        new SignJWT({ ...claims, ...changes })
          .setProtectedHeader({ alg })
          .sign(new TextEncoder().encode(secret));
      const [head = '', payload = '', signature = ''] = token.split('.');
      const tokens = {
        'alg none': `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`,
        'alg None': `${encode({ alg: 'None' })}.${encode(claims)}.${signature}`,
        expired: await sign({ iat: seconds - 120, exp: seconds - 60 }),
        'another audience': await sign({ aud: 'another site' }),
        'no audience': await sign({ aud: undefined }),
        "a guest's audience": await sign({ aud: 'colloquy:guest' }),
        'another key': await sign({}, 'another secret that is long enough too'),
        'the public key as a secret': await sign({}, await exportSPKI(publicKey)),
        'another algorithm': await sign({}, SECRET.repeat(2), 'HS512'),
        'no expiry': await sign({ exp: undefined }),
        'no issue': await sign({ iat: undefined }),
        'a year of life': await sign({ iat: seconds - 86_400, exp: seconds + 31_536_000 }),
        'not yet': await sign({ nbf: seconds + 600 }),
        'no subject': await sign({ sub: undefined }),
        'a subject that is none': await sign({ sub: { $ne: null } }),
        'no name': await sign({ name: undefined }),
        'claims of another': `${head}.${encode({ ...claims, sub: 'root' })}.${signature}`,
        'no signature': `${head}.${payload}.`,
        nonsense: 'a.b.c',
        'a key of its own': await new SignJWT(claims)
          .setProtectedHeader({ alg: 'EdDSA', jwk: publicKey.export({ format: 'jwk' }) })
          .sign(generateKeyPairSync('ed25519').privateKey),
      };
      for (const [what, as] of Object.entries(tokens)) {
        await refused(send('POST', '/comments?article=a', { body: draft, as }), [401], what);
        await refused(send('GET', '/comments?article=a', { as }), [401], what);
      }
      for (const header of [
        '',
        'Bearer',
        'Bearer ',
        'Basic aW5lczp4',
        `Bearer ${token} x`,
        token,
      ]) {
        const headers = { Authorization: header };
        const asked = send('POST', '/comments?article=a', { body: draft, as: null, headers });
        await refused(asked, [401], `Authorization: ${header}`);
      }
      await refused(send('POST', '/comments?article=a', { body: draft, as: null }), [401], 'none');
      assert.equal(await everything(), before);
      const good = await new SignJWT({ ...claims, role: 'reader' })
        .setProtectedHeader({ alg: 'EdDSA' })
        .sign(privateKey);
      assert.equal((await send('GET', '/viewer', { as: good })).status, 200);
    });

    it('refuses changes from other sites, with or without asking first', async () => {
      const before = await everything();
      const body = JSON.stringify(draft);
      for (const origin of [
        'https://evil.example',
        'https://news.example.evil.example',
        'http://news.example',
        'null',
      ]) {
        const headers = { Origin: origin };
        await refused(
          send('OPTIONS', '/comments?article=a', { headers }),
          [403],
          `asking from ${origin}`,
        );
        await refused(
          send('POST', '/comments?article=a', { body, headers }),
          [403],
          `from ${origin}`,
        );
      }
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'text/json',
        'application/jsonx',
      ]) {
        for (const Origin of [SITE, 'https://evil.example']) {
          const asked = fetch(`${server.url}/comments?article=a`, {
            method: 'POST',
            headers: { 'Content-Type': type, Origin, Authorization: `Bearer ${token}` },
            body,
          });
          await refused(asked, [400, 403, 415], `${type} from ${Origin}`);
        }
      }
      const read = await send('GET', '/comments?article=a', {
        headers: { Origin: 'https://evil.example' },
      });
      assert.equal(read.headers.get('Access-Control-Allow-Origin'), null);
      const preflight = await send('OPTIONS', '/comments?article=a', { headers: { Origin: SITE } });
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), SITE);
      assert.equal(preflight.headers.get('Access-Control-Allow-Credentials'), null);
      assert.equal(await everything(), before);
    });

    it('changes nothing by reading', async () => {
      const before = await everything();
      const id = encodeURIComponent(comment.id);
      for (const path of [
        '/comments?article=a',
        `/comment?article=a&id=${id}`,
        '/counts?article=a',
        '/viewer',
      ]) {
        await send('GET', path);
        await send('HEAD', path);
      }
      await refused(send('GET', '/comment/recommendation?article=a'), [404], 'recommending by GET');
      assert.equal(await everything(), before);
    });

    it("keeps others from a comment, and readers from the moderators' desk", async () => {
      const before = await everything();
      const at = `article=a&id=${encodeURIComponent(comment.id)}`;
      await refused(
        send('PATCH', `/comment?${at}`, { body: { text: 'Mine now.' }, as: other }),
        [403],
        'edit',
      );
      await refused(send('DELETE', `/comment?${at}`, { as: other }), [403], 'remove');
      /** @type {readonly (readonly [method: string, path: string, body?: unknown])[]} */
      const desk = [
        ['GET', '/queue'],
        ['GET', '/article?article=a'],
        ['PATCH', '/article?article=a', { closed: {} }],
        ['PUT', `/comment/status?${at}`, { status: 'removed' }],
        ['PUT', `/comment/featured?${at}`, { featured: true }],
      ];
      for (const [method, path, body] of desk) {
        await refused(send(method, path, { body, as: other }), [403], path);
        await refused(send(method, path, { body, as: null }), [401], path);
      }
      for (const path of [
        '/comment?article=b&id=',
        '/comment?article=a&id=nowhere',
        `/comment?article=b&id=${comment.id}`,
      ]) {
        await refused(send('DELETE', path, { as: other }), [404], path);
      }
      assert.equal(await everything(), before);
    });

    it('keeps what looks dangerous as it is, in every field', async () => {
      const texts = [...TEXTS, ...vectors()];
      const source = await member(server.url, 'eve', {});
      for (const [index, text] of texts.entries()) {
        const article = `texts ${index}`;
        if (!isKept(text)) {
          const asked = send('POST', `/comments?${new URLSearchParams({ article })}`, {
            body: { ...draft, text },
          });
          await refused(asked, [400, 413], text);
          continue;
        }
        await say(source, article, { text });
        assert.equal((await load(source, article)).comments[0]?.text, text);
      }
      for (const text of TEXTS) {
        // As an id, an article, a name, a reason: nothing runs, and nothing else is found.
        const article = text.slice(0, 60);
        assert.deepEqual((await load(source, article)).comments, []);
        assert.deepEqual(
          await source.count([article], { signal: new AbortController().signal }),
          {},
        );
        const query = new URLSearchParams({ article: 'a', id: text });
        await refused(send('DELETE', `/comment?${query}`), [404], text);
        await refused(
          send('POST', `/comments?article=a`, { body: { ...draft, parentId: text } }),
          [404],
          text,
        );
        const guest = await say(
          await member(server.url, `name ${text.slice(0, 40)}`, { name: text.slice(0, 60) }),
          'names',
          { text },
        );
        assert.equal(guest.author.name, text.slice(0, 60));
      }
      const [{ count }] = await opened.query(
        "SELECT count(*)::int AS count FROM comments WHERE article = 'a'",
      );
      assert.equal(count, 1);
    });

    it('has written down nothing of who asked, with what, or in which words', () => {
      const log = server.logged.join('');
      assert.ok(server.logged.length > 100);
      for (const secret of [
        token,
        other,
        SECRET,
        token.split('.')[2] ?? '',
        'DROP TABLE',
        'alert(',
        'Words.',
        'mallory',
        'ines',
        comment.id,
      ]) {
        assert.ok(!log.includes(secret), `the log has ${secret}`);
      }
      const fields = new Set(server.logged.flatMap((line) => Object.keys(JSON.parse(line))));
      assert.deepEqual([...fields].sort(), [
        'database',
        'level',
        'method',
        'ms',
        'msg',
        'path',
        'status',
        'time',
      ]);
    });
  });
}
