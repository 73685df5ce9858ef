/**
 * Requests that are not of the contract: each is refused with a problem, changes nothing, and leaves
 * nothing secret in the log. Texts that look dangerous are none: they are kept as they are.
 * COLLOQUY_VECTORS names a folder of JSON files with more of them.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DATABASES } from '../support/server/databases.mjs';
import { draft, hostileServer } from '../support/server/hostility.mjs';
import { load, member, say } from '../support/server/readers.mjs';

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

for (const [name, start] of DATABASES) {
  describe(`hostile requests to the server on ${name}`, () => {
    const on = hostileServer(start);

    it('refuses bodies of the wrong types', async () => {
      const before = await on.everything();
      const id = encodeURIComponent(on.comment.id);
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
          await on.refused(
            on.send(method, path, { body }),
            [400],
            `${method} ${path} ${JSON.stringify(body)}`,
          );
          count += 1;
        }
      }
      assert.equal(await on.everything(), before);
      assert.ok(count >= 40, `${count} bodies`);
    });

    it('refuses queries and headers of the wrong kind', async () => {
      const before = await on.everything();
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
      for (const path of paths) await on.refused(on.send('GET', path, { as: null }), [400], path);
      const body = draft;
      for (const key of ['', ' ', 'x'.repeat(65), "'; --", 'a b', 'ä']) {
        const headers = { 'Idempotency-Key': encodeURI(key) };
        await on.refused(
          on.send('POST', '/comments?article=a', { body, headers }),
          [400],
          `key ${key}`,
        );
      }
      await on.refused(on.send('GET', '/nowhere'), [404], 'an address that is not there');
      await on.refused(
        on.send('POST', '/counts?article=a', { body: {} }),
        [404],
        'a method that is not there',
      );
      assert.equal(await on.everything(), before);
    });

    it('refuses what is too long', async () => {
      const before = await on.everything();
      const long = { ...draft, text: 'x'.repeat(65_537) };
      await on.refused(
        on.send('POST', '/comments?article=a', { body: long }),
        [400, 413],
        'a long text',
      );
      const huge = { ...draft, text: 'x'.repeat(2 ** 21) };
      await on.refused(
        on.send('POST', '/comments?article=a', { body: huge }),
        [413],
        'a huge body',
      );
      const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
      await on.refused(
        on.send('POST', '/comments?article=a', { body: deep }),
        [400],
        'a deep body',
      );
      const name = { ...draft, guest: { name: 'x'.repeat(101) } };
      await on.refused(
        on.send('POST', '/comments?article=a', { body: name }),
        [400],
        'a long name',
      );
      assert.equal(await on.everything(), before);
    });

    it('keeps what looks dangerous as it is, in every field', async () => {
      const texts = [...TEXTS, ...vectors()];
      const source = await member(on.url, 'eve', {});
      for (const [index, text] of texts.entries()) {
        const article = `texts ${index}`;
        if (!isKept(text)) {
          const asked = on.send('POST', `/comments?${new URLSearchParams({ article })}`, {
            body: { ...draft, text },
          });
          await on.refused(asked, [400, 413], text);
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
        await on.refused(on.send('DELETE', `/comment?${query}`), [404], text);
        await on.refused(
          on.send('POST', `/comments?article=a`, { body: { ...draft, parentId: text } }),
          [404],
          text,
        );
        const guest = await say(
          await member(on.url, `name ${text.slice(0, 40)}`, { name: text.slice(0, 60) }),
          'names',
          { text },
        );
        assert.equal(guest.author.name, text.slice(0, 60));
      }
      const [{ count }] = await on.query(
        "SELECT count(*)::int AS count FROM comments WHERE article = 'a'",
      );
      assert.equal(count, 1);
    });

    it('has written down nothing of who asked, with what, or in which words', () => {
      assert.ok(on.logged.length > 100);
      on.expectDiscretion();
    });
  });
}
