/** What is held about one person: handed to nobody but them, and forgotten altogether. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LIMITS } from '../../demo/server/config.mjs';
import { startTestServer, tokenFor } from '../support/server/comments-server.mjs';
import { DATABASES } from '../support/server/databases.mjs';
import { follow, guest, load, member, say, write } from '../support/server/readers.mjs';

for (const [name, start] of DATABASES) {
  describe(`personal data on ${name}`, () => {
    /** @type {import('../support/server/databases.mjs').TestDatabase} */
    let database;
    /** @type {import('../support/server/comments-server.mjs').TestServer} */
    let server;
    /** @type {import('../../demo/server/database/database.mjs').Database} */
    let opened;
    let now = Date.now();

    before(async () => {
      database = await start();
      server = await startTestServer({
        database: database.url,
        now: () => now,
        config: { limits: { ...LIMITS, personalDataPerPerson: { perMinute: 60, burst: 6 } } },
        extend: (_app, handle) => (opened = handle),
      });
    });
    after(async () => {
      await server.stop();
      await database.stop();
    });

    /** @param {string} person */
    const reader = (person) => member(server.url, person, { name: `${person} Surname`, now });

    /** Every row of every table that has a word in it. @param {string} word */
    async function rowsWith(word) {
      const tables = ['articles', 'comments', 'recommendations', 'reports', 'events', 'writes'];
      const found = [];
      for (const table of tables) {
        const rows = await opened.query(`SELECT to_json(t)::text AS row FROM ${table} t`);
        found.push(...rows.filter(({ row }) => row.includes(word)).map(({ row }) => row));
      }
      return found;
    }

    it('hands out all of it: comments, recommendations, reports, and who they are', async () => {
      const [ines, bo] = [await reader('ines'), await reader('bo')];
      const first = await say(bo, 'a', { text: 'Words of Bo.' });
      const own = await say(ines, 'a', { text: 'Words of Ines.', parentId: first.id });
      await say(ines, 'b', { text: 'More of Ines.' });
      await ines.recommend({ article: 'a', id: first.id, recommended: true }, write());
      const report = { article: 'a', id: first.id, reason: /** @type {const} */ ('spam') };
      await ines.report({ ...report, text: 'Because.' }, write());
      const data = await ines.exportData(write());
      assert.deepEqual(data.viewer, { id: 'ines', name: 'ines Surname' });
      const texts = data.comments.map(({ article, comment }) => [article, comment.text]);
      assert.deepEqual(texts, [
        ['a', 'Words of Ines.'],
        ['b', 'More of Ines.'],
      ]);
      assert.equal(data.comments[0]?.comment.id, own.id);
      assert.deepEqual(data.recommendations, [{ article: 'a', id: first.id }]);
      const at = data.reports[0]?.at ?? '';
      assert.deepEqual(data.reports, [{ ...report, text: 'Because.', at }]);
      assert.ok(Math.abs(Date.parse(at) - now) < 60_000, at);
    });

    it('is for nobody without a token, and kept by no cache', async () => {
      const url = `${server.url}/viewer/data`;
      assert.equal((await fetch(url)).status, 401);
      const erased = await fetch(`${url}?comments=remove`, {
        method: 'DELETE',
        headers: { 'Idempotency-Key': 'nobody' },
      });
      assert.equal(erased.status, 401);
      const headers = { Authorization: `Bearer ${await tokenFor('cache', { now })}` };
      const answer = await fetch(url, { headers });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('Cache-Control'), 'no-store');
      assert.equal(answer.headers.get('ETag'), null);
    });

    it('is forgotten by no request that a form or a link can make', async () => {
      const ines = await reader('linked');
      await say(ines, 'links', { text: 'Still here.' });
      const url = `${server.url}/viewer/data?comments=remove`;
      const headers = { Authorization: `Bearer ${await tokenFor('linked', { now })}` };
      assert.equal((await fetch(url, { headers })).status, 400);
      assert.equal((await fetch(url, { headers, method: 'POST' })).status, 404);
      const unkeyed = await fetch(url, { headers, method: 'DELETE' });
      assert.equal(unkeyed.status, 400);
      const keyed = { ...headers, 'Idempotency-Key': 'form' };
      const elsewhere = { ...keyed, Origin: 'https://elsewhere.example' };
      assert.equal((await fetch(url, { headers: elsewhere, method: 'DELETE' })).status, 403);
      const { comments } = await load(ines, 'links');
      assert.deepEqual(
        comments.map(({ text }) => text),
        ['Still here.'],
      );
    });

    for (const comments of /** @type {const} */ (['remove', 'anonymise'])) {
      it(`leaves no row with a name or an id: ${comments}`, async () => {
        const person = `leaver-${comments}`;
        const article = `leaving ${comments}`;
        const [leaver, bo] = [await reader(person), await reader('bo')];
        const held = await say(bo, article, { text: 'Words of Bo.' });
        const { id } = await say(leaver, article, { text: `Said by ${comments}.` });
        await say(bo, article, { text: 'I disagree.', parentId: id });
        await leaver.edit({ article, id, text: `Said later by ${comments}.` }, write());
        await leaver.recommend({ article, id: held.id, recommended: true }, write());
        const report = { article, id: held.id, reason: /** @type {const} */ ('illegal') };
        await leaver.report({ ...report, text: 'Look at this.' }, write());
        assert.notDeepEqual(await rowsWith(person), []);

        await leaver.eraseData({ comments }, write());
        const known = await rowsWith(person);
        // A key that was used stays used for a week, by whom and nothing else.
        assert.ok(
          known.every((row) => row.includes('"answer":null')),
          known.join('\n'),
        );
        const { comments: left } = await load(bo, article);
        const found = left.find((each) => each.id === id);
        assert.deepEqual(found?.author, { name: '' });
        assert.equal(found?.status, comments === 'remove' ? 'removed' : 'published');
        assert.equal(left.length, 3);
        assert.equal(left.find((each) => each.id === held.id)?.recommendations, 0);
        const words = await rowsWith(`Said by ${comments}.`);
        assert.deepEqual(words, [], 'what they were answered');
        const [reported] = await opened.query('SELECT * FROM reports WHERE body = $1', [
          'Look at this.',
        ]);
        assert.match(reported.person, /^erased:/);
        await opened.query('DELETE FROM reports WHERE body = $1', ['Look at this.']);
      });
    }

    it('takes a tombstone out of sight whose answers were all of the same person', async () => {
      const leaver = await reader('alone');
      const first = await say(leaver, 'alone', { text: 'First.' });
      const second = await say(leaver, 'alone', { text: 'Second.', parentId: first.id });
      await say(leaver, 'alone', { text: 'Third.', parentId: second.id });
      await leaver.eraseData({ comments: 'remove' }, write());
      const { comments, total } = await load(await reader('bo'), 'alone');
      assert.deepEqual([comments, total], [[], 0]);
    });

    it('tells everybody who follows, in every article', async () => {
      const leaver = await reader('followed');
      const said = await Promise.all(
        ['x', 'y'].map((article) => say(leaver, article, { text: 'For now.' })),
      );
      const bo = await reader('bo');
      // Whoever has read a thread is told all that happens after.
      await Promise.all(['x', 'y'].map((article) => load(bo, article)));
      const followers = ['x', 'y'].map((article) => follow(bo, article));
      await leaver.eraseData({ comments: 'remove' }, write());
      for (const [index, follower] of followers.entries()) {
        await follower.next(({ type, id }) => type === 'removed' && id === said[index].id);
        follower.stop();
      }
    });

    it('is a guest’s by their token, without their becoming one to be forgotten', async () => {
      const visitor = guest(server.url);
      await assert.rejects(visitor.exportData(write()), { code: 'unauthorized' });
      await assert.rejects(visitor.eraseData({ comments: 'remove' }, write()), {
        code: 'unauthorized',
      });
      const key = 'a-guests-key';
      await say(visitor, 'guests', { text: 'Passing through.', name: 'Passer-by', key });
      const { viewer, comments } = await visitor.exportData(write());
      assert.equal(viewer, null);
      assert.deepEqual(
        comments.map(({ comment }) => comment.text),
        ['Passing through.'],
      );
      await visitor.eraseData({ comments: 'remove' }, write());
      assert.deepEqual(await rowsWith('Passing through.'), []);
      assert.deepEqual(await rowsWith('Passer-by'), []);
      const again = say(guest(server.url), 'guests', {
        ...{ text: 'Passing through.', name: 'Passer-by', key },
      });
      await assert.rejects(again, { code: 'conflict' });
      assert.equal((await load(visitor, 'guests')).total, 0);
    });

    it('is not asked for more often than somebody could want', async () => {
      const eager = await reader('eager');
      for (let time = 0; time < 6; time++) await eager.exportData(write());
      await assert.rejects(eager.exportData(write()), { code: 'rate-limited' });
      await assert.rejects(eager.eraseData({ comments: 'remove' }, write()), {
        code: 'rate-limited',
      });
      now += 60_000;
      await (await reader('eager')).exportData(write());
    });
  });
}
