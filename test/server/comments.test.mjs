/** What the server does with comments, through the rest source, the same on both databases. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestServer } from '../support/server/comments-server.mjs';
import { DATABASES } from '../support/server/databases.mjs';
import { follow, guest, load, member, pagesOf, say, write } from '../support/server/readers.mjs';

const SORTS = ['oldest', 'newest', 'recommended', 'answered'];

/** @param {string} code */
const problem = (code) => (/** @type {any} */ failure) => {
  assert.equal(failure.name, 'SourceError');
  assert.equal(failure.code, code, failure.message);
  return true;
};

for (const [name, start] of DATABASES) {
  describe(`the comments server on ${name}`, () => {
    /** @type {import('../support/server/databases.mjs').TestDatabase} */
    let database;
    /** @type {import('../support/server/comments-server.mjs').TestServer} */
    let server;
    /** @type {import('../support/server/readers.mjs').RestSource} */
    let ines;
    /** @type {import('../support/server/readers.mjs').RestSource} */
    let bo;
    /** @type {import('../support/server/readers.mjs').RestSource} */
    let moderator;
    let article = '';
    let articles = 0;

    before(async () => {
      database = await start();
      server = await startTestServer({ database: database.url });
      ines = await member(server.url, 'ines', { name: 'Ines' });
      bo = await member(server.url, 'bo', { name: 'Bo' });
      moderator = await member(server.url, 'mo', { name: 'Mo', role: 'moderator' });
    });
    after(async () => {
      await server.stop();
      await database.stop();
    });
    /** A thread that no other test has. */
    const anew = () => (article = `article ${++articles}`);

    it('keeps a text exactly as it was sent', async () => {
      anew();
      const text = ' \tÅ ≠ A\u030a\r\n\n\u202e😀👩‍👩‍👧 <b>&amp;</b> \u0001\ufffe ';
      const { id } = await say(ines, article, { text });
      const [comment] = (await load(bo, article)).comments;
      assert.deepEqual([comment?.id, comment?.text], [id, text]);
    });

    it('knows who wrote, and who may change it', async () => {
      anew();
      await say(ines, article);
      const seen = async (/** @type {typeof ines} */ source) =>
        /** @type {any} */ ((await load(source, article)).comments[0]);
      const { own, can, author } = await seen(ines);
      assert.deepEqual(
        [own, can.edit, can.remove, author],
        [true, true, true, { name: 'Ines', id: 'ines' }],
      );
      assert.deepEqual([(await seen(bo)).own, (await seen(bo)).can], [false, {}]);
      assert.deepEqual((await seen(moderator)).can, { remove: true });
      assert.deepEqual((await seen(guest(server.url))).can, {});
    });

    it('counts a change once, however often it is sent', async () => {
      anew();
      const comments = await Promise.all(
        Array.from({ length: 5 }, () => say(ines, article, { key: `once-${name}` })),
      );
      assert.equal(new Set(comments.map(({ id }) => id)).size, 1);
      assert.equal((await load(ines, article)).comments.length, 1);
    });

    it('answers a key as it did then, and changes nothing', async () => {
      anew();
      const { id } = await say(ines, article);
      const first = write();
      const recommend = (/** @type {boolean} */ recommended, options = write()) =>
        bo.recommend({ article, id, recommended }, options);
      assert.deepEqual(await recommend(true, first), { recommendations: 1, recommended: true });
      await recommend(false);
      assert.deepEqual(await recommend(true, first), { recommendations: 1, recommended: true });
      assert.equal((await load(bo, article)).comments[0]?.recommendations, 0);
    });

    it('takes a key for something else for a conflict, and from somebody else for another', async () => {
      anew();
      const key = `shared-${name}`;
      await say(ines, article, { key, text: 'One.' });
      await assert.rejects(say(ines, article, { key, text: 'Two.' }), problem('conflict'));
      await say(bo, article, { key, text: 'Three.' });
      assert.equal((await load(bo, article)).comments.length, 2);
    });

    it('makes a guest the owner of what they write, for as long as the page is open', async () => {
      anew();
      const visitor = guest(server.url);
      const { id, own, author } = await say(visitor, article, { name: 'Cy' });
      assert.deepEqual([own, author], [true, { name: 'Cy' }]);
      const { comment } = await visitor.edit({ article, id, text: 'Better.' }, write());
      assert.equal(comment.text, 'Better.');
      const other = guest(server.url);
      await assert.rejects(other.remove({ article, id }, write()), problem('forbidden'));
      assert.equal((await load(other, article)).comments[0]?.own, false);
      assert.deepEqual(await visitor.remove({ article, id }, write()), { comment: null });
    });

    it('counts once what a guest sends again after the page was left', async () => {
      anew();
      const words = { key: `left-${name}`, text: 'Still here?', name: 'Cy' };
      const { id } = await say(guest(server.url), article, words);
      assert.equal((await say(guest(server.url), article, words)).id, id);
      assert.equal((await load(bo, article)).comments.length, 1);
    });

    it('keeps others from changing a comment', async () => {
      anew();
      const { id } = await say(ines, article, { text: 'Mine.' });
      await assert.rejects(bo.edit({ article, id, text: 'Yours.' }, write()), problem('forbidden'));
      await assert.rejects(bo.remove({ article, id }, write()), problem('forbidden'));
      await assert.rejects(
        moderator.edit({ article, id, text: 'Ours.' }, write()),
        problem('forbidden'),
      );
      assert.equal((await load(bo, article)).comments[0]?.text, 'Mine.');
    });

    it('leaves a tombstone for the answers, until the last is gone', async () => {
      anew();
      const root = await say(ines, article);
      const answer = await say(bo, article, { parentId: root.id });
      const { comment } = await ines.remove({ article, id: root.id }, write());
      assert.deepEqual(
        [comment?.status, comment?.text, comment?.author],
        ['removed', '', { name: '' }],
      );
      assert.equal((await load(bo, article)).total, 2);
      assert.deepEqual(await bo.remove({ article, id: answer.id }, write()), { comment: null });
      const { comments, total } = await load(bo, article);
      assert.deepEqual([comments, total], [[], 0]);
      assert.deepEqual(await bo.remove({ article, id: answer.id }, write()), { comment: null });
    });

    it('gives every comment once in pages, answers after what they answer', async () => {
      anew();
      /** @type {any[]} */
      const all = [];
      for (const parent of [null, null, 0, 1, 2, 2, 4, null, 6, 0, 3, null]) {
        const parentId = parent === null ? null : all[parent].id;
        all.push(await say(ines, article, { parentId, text: `${all.length}` }));
      }
      await bo.recommend({ article, id: all[7].id, recommended: true }, write());
      for (const sort of SORTS) {
        for (const limit of [1, 2, 5, 50]) {
          /** @type {string[]} */
          const ids = [];
          for await (const page of pagesOf(bo, article, { sort, limit })) {
            assert.ok(page.length <= limit);
            ids.push(...page);
          }
          assert.deepEqual([...ids].sort(), all.map(({ id }) => id).sort(), `${sort} ${limit}`);
          for (const { id, parentId } of all) {
            if (parentId) assert.ok(ids.indexOf(parentId) < ids.indexOf(id), `${sort} ${limit}`);
          }
        }
      }
      const roots = async (/** @type {string} */ sort) => {
        const { comments } = await load(bo, article, { sort });
        return comments.filter(({ parentId }) => parentId === null).map(({ text }) => text);
      };
      assert.deepEqual(await roots('oldest'), ['0', '1', '7', '11']);
      assert.deepEqual(await roots('newest'), ['11', '7', '1', '0']);
      assert.deepEqual(await roots('recommended'), ['7', '0', '1', '11']);
      assert.deepEqual(await roots('answered'), ['0', '1', '7', '11']);
    });

    it('pages on through what is added meanwhile', async () => {
      for (const sort of SORTS) {
        anew();
        /** @type {any[]} */
        const all = [];
        for (let index = 0; index < 6; index++)
          all.push(await say(ines, article, { text: `${index}` }));
        /** @type {string[]} */
        const ids = [];
        for await (const page of pagesOf(bo, article, { sort, limit: 2 })) {
          ids.push(...page);
          if (ids.length > 12) break;
          await say(ines, article, { text: `new ${ids.length}` });
          await say(bo, article, { parentId: all[5].id, text: `new ${ids.length}` });
          await say(bo, article, { parentId: all[0].id, text: `new ${ids.length}` });
        }
        const old = ids.filter((id) => all.some((each) => each.id === id));
        assert.deepEqual([...old].sort(), all.map(({ id }) => id).sort(), sort);
        assert.equal(new Set(ids).size, ids.length, sort);
      }
    });

    it('gives a comment with all it answers', async () => {
      anew();
      const one = await say(ines, article);
      const two = await say(bo, article, { parentId: one.id });
      const three = await say(ines, article, { parentId: two.id });
      await say(bo, article, { text: 'Aside.' });
      const { comments } = await bo.context({ article, id: three.id }, write());
      assert.deepEqual(comments.map(({ id }) => id).sort(), [one.id, two.id, three.id].sort());
      for (const id of ['', 'nowhere', '__proto__']) {
        assert.deepEqual(await bo.context({ article, id }, write()), { comments: [] });
      }
    });

    it('counts many articles in one request, and leaves out what it does not know', async () => {
      const mine = anew();
      await say(ines, article);
      const other = anew();
      await say(ines, article);
      await say(ines, article, { text: 'Again.' });
      const counts = await bo.count([mine, other, 'nowhere', '__proto__'], write());
      assert.deepEqual(counts, { [mine]: 1, [other]: 2 });
    });

    it('finds whom a text answers, and keeps the branch together', async () => {
      anew();
      const first = await say(ines, article, { text: 'The ferry was late.' });
      await say(bo, article, { text: 'Take the bridge.' });
      const answer = await say(bo, article, { text: '@Ines: again?' });
      const { comments } = await load(bo, article);
      assert.deepEqual(comments.map(({ id }) => id).slice(0, 2), [first.id, answer.id]);
      assert.equal(comments[1]?.parentId, null);
      const context = await bo.context({ article, id: answer.id }, write());
      assert.equal(context.comments.length, 2);
    });

    it('tells readers of changes at once, and writers of their own by their keys', async (context) => {
      anew();
      await load(bo, article);
      const reader = follow(guest(server.url), article);
      const writer = follow(ines, article);
      const start = performance.now();
      const { id } = await say(ines, article, { key: `told-${name}` });
      const told = await reader.next(({ comment }) => comment?.id === id);
      context.diagnostic(`told after ${(performance.now() - start).toFixed()} ms`);
      assert.deepEqual([told.type, told.key, told.comment.own], ['created', undefined, false]);
      const mine = await writer.next(({ comment }) => comment?.id === id);
      assert.deepEqual([mine.key, mine.comment.own], [`told-${name}`, true]);
      await bo.recommend({ article, id, recommended: true }, write());
      assert.equal((await reader.next(({ type }) => type === 'recommended')).recommendations, 1);
      await ines.edit({ article, id, text: 'Better.' }, write());
      assert.equal((await reader.next(({ type }) => type === 'edited')).comment.text, 'Better.');
      await ines.remove({ article, id }, write());
      assert.equal((await reader.next(({ type }) => type === 'removed')).id, id);
      reader.stop();
      writer.stop();
    });

    it('tells what happened between the page and the stream', async () => {
      anew();
      const visitor = guest(server.url);
      await load(visitor, article);
      const { id } = await say(ines, article);
      const reader = follow(visitor, article);
      assert.equal((await reader.next(({ type }) => type === 'created')).comment.id, id);
      reader.stop();
    });
  });
}
