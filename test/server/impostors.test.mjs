/**
 * Requests of somebody who is not who they say, or not where they should be: forged tokens, pages of
 * other sites, other people's comments. Each is refused with a problem and changes nothing.
 */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { SignJWT, exportSPKI } from 'jose';
import { AUDIENCE, SECRET } from '../support/server/comments-server.mjs';
import { DATABASES } from '../support/server/databases.mjs';
import { SITE, draft, hostileServer, privateKey, publicKey } from '../support/server/hostility.mjs';

for (const [name, start] of DATABASES) {
  describe(`impostors at the server on ${name}`, () => {
    const on = hostileServer(start);

    it('refuses tokens that are not good', async () => {
      const before = await on.everything();
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
      const [head = '', payload = '', signature = ''] = on.token.split('.');
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
        await on.refused(on.send('POST', '/comments?article=a', { body: draft, as }), [401], what);
        await on.refused(on.send('GET', '/comments?article=a', { as }), [401], what);
      }
      for (const header of [
        '',
        'Bearer',
        'Bearer ',
        'Basic aW5lczp4',
        `Bearer ${on.token} x`,
        on.token,
      ]) {
        const headers = { Authorization: header };
        const asked = on.send('POST', '/comments?article=a', { body: draft, as: null, headers });
        await on.refused(asked, [401], `Authorization: ${header}`);
      }
      await on.refused(
        on.send('POST', '/comments?article=a', { body: draft, as: null }),
        [401],
        'none',
      );
      assert.equal(await on.everything(), before);
      const good = await new SignJWT({ ...claims, role: 'reader' })
        .setProtectedHeader({ alg: 'EdDSA' })
        .sign(privateKey);
      assert.equal((await on.send('GET', '/viewer', { as: good })).status, 200);
    });

    it('refuses changes from other sites, with or without asking first', async () => {
      const before = await on.everything();
      const body = JSON.stringify(draft);
      for (const origin of [
        'https://evil.example',
        'https://news.example.evil.example',
        'http://news.example',
        'null',
      ]) {
        const headers = { Origin: origin };
        await on.refused(
          on.send('OPTIONS', '/comments?article=a', { headers }),
          [403],
          `asking from ${origin}`,
        );
        await on.refused(
          on.send('POST', '/comments?article=a', { body, headers }),
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
          const asked = fetch(`${on.url}/comments?article=a`, {
            method: 'POST',
            headers: { 'Content-Type': type, Origin, Authorization: `Bearer ${on.token}` },
            body,
          });
          await on.refused(asked, [400, 403, 415], `${type} from ${Origin}`);
        }
      }
      const read = await on.send('GET', '/comments?article=a', {
        headers: { Origin: 'https://evil.example' },
      });
      assert.equal(read.headers.get('Access-Control-Allow-Origin'), null);
      const preflight = await on.send('OPTIONS', '/comments?article=a', {
        headers: { Origin: SITE },
      });
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), SITE);
      assert.equal(preflight.headers.get('Access-Control-Allow-Credentials'), null);
      assert.equal(await on.everything(), before);
    });

    it('changes nothing by reading', async () => {
      const before = await on.everything();
      const id = encodeURIComponent(on.comment.id);
      for (const path of [
        '/comments?article=a',
        `/comment?article=a&id=${id}`,
        '/counts?article=a',
        '/viewer',
        '/viewer/data',
      ]) {
        await on.send('GET', path);
        await on.send('HEAD', path);
      }
      await on.refused(
        on.send('GET', '/comment/recommendation?article=a'),
        [404],
        'recommending by GET',
      );
      assert.equal(await on.everything(), before);
    });

    it("keeps others from a comment, and readers from the moderators' desk", async () => {
      const before = await on.everything();
      const at = `article=a&id=${encodeURIComponent(on.comment.id)}`;
      await on.refused(
        on.send('PATCH', `/comment?${at}`, { body: { text: 'Mine now.' }, as: on.other }),
        [403],
        'edit',
      );
      await on.refused(on.send('DELETE', `/comment?${at}`, { as: on.other }), [403], 'remove');
      /** @type {readonly (readonly [method: string, path: string, body?: unknown])[]} */
      const desk = [
        ['GET', '/queue'],
        ['GET', '/article?article=a'],
        ['PATCH', '/article?article=a', { closed: {} }],
        ['PUT', `/comment/status?${at}`, { status: 'removed' }],
        ['PUT', `/comment/featured?${at}`, { featured: true }],
      ];
      for (const [method, path, body] of desk) {
        await on.refused(on.send(method, path, { body, as: on.other }), [403], path);
        await on.refused(on.send(method, path, { body, as: null }), [401], path);
      }
      for (const path of [
        '/comment?article=b&id=',
        '/comment?article=a&id=nowhere',
        `/comment?article=b&id=${on.comment.id}`,
      ]) {
        await on.refused(on.send('DELETE', path, { as: on.other }), [404], path);
      }
      assert.equal(await on.everything(), before);
    });

    it('has written down nothing of who asked, with what, or in which words', () => {
      assert.ok(on.logged.length > 50);
      on.expectDiscretion();
    });
  });
}
