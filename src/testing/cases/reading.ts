/** Cases for every source: what `load` gives. */
import { parseInstant } from '../../model/parse-comment.js';
import { expectText, type SuiteCase } from '../case.js';
import { expectSame, expectThat, show } from '../expectations.js';
import { SAMPLE, suiteComment } from '../sample.js';

export const READING: readonly SuiteCase[] = [
  {
    name: 'gives every comment once, with its id and its parent',
    run: async (trial) => {
      const found = [...(await trial.comments()).values()];
      const parents = (list: readonly { id: string; parentId: string | null }[]): string[] =>
        list.map(({ id, parentId }) => JSON.stringify([id, parentId])).sort();
      const expected = SAMPLE.map(({ id, parentId }) => ({
        id: trial.idOf(id),
        parentId: parentId && trial.idOf(parentId),
      }));
      expectSame(parents(found), parents(expected), 'ids and parents');
    },
  },
  {
    name: 'gives the words of every comment',
    run: async (trial, manifest) => {
      const comments = await trial.comments();
      for (const { id, text } of SAMPLE) {
        const body = comments.get(trial.idOf(id))?.body ?? { text: '(missing)' };
        expectText(body, text, manifest, `the text of comment ${id}`);
      }
    },
  },
  {
    name: 'gives the names of those who wrote',
    needs: { given: ['authors'] },
    run: async (trial) => {
      const comments = await trial.comments();
      for (const { id, author } of SAMPLE) {
        expectSame(
          comments.get(trial.idOf(id))?.author.name,
          author,
          `the author of comment ${id}`,
        );
      }
    },
  },
  {
    name: 'gives times that name an instant, whatever their offset',
    run: async (trial, { gaps }) => {
      const comments = await trial.comments();
      for (const { id, createdAt } of SAMPLE) {
        const time = comments.get(trial.idOf(id))?.createdAt ?? null;
        expectThat(time !== null, `comment ${id}: createdAt names no instant; it needs an offset.`);
        if (gaps.includes('times')) continue;
        // Some backends keep seconds only.
        const expected = Date.parse(parseInstant(createdAt) ?? '');
        const difference = Math.abs(Date.parse(time) - expected);
        expectThat(difference < 1000, `comment ${id}: expected ${createdAt}, got ${time}.`);
      }
    },
  },
  {
    name: 'gives the recommendations there are',
    needs: { given: ['recommendations'] },
    run: async (trial) => {
      const comments = await trial.comments();
      for (const { id, recommendations } of SAMPLE) {
        const found = comments.get(trial.idOf(id));
        expectSame(found?.recommendations, recommendations, `recommendations of comment ${id}`);
        expectSame(found?.recommended, false, `recommended of comment ${id}`);
      }
    },
  },
  {
    name: 'says of nobody else’s comment that it is the reader’s own',
    needs: { given: ['authors'] },
    run: async (trial) => {
      for (const { id, own } of (await trial.comments()).values()) {
        expectSame(own, false, `own of comment ${id}`);
      }
    },
  },
  {
    name: 'counts the thread as it gives it, where it says a total',
    run: async (trial) => {
      for (const page of [await trial.load(), await trial.load({ limit: 2 })]) {
        if (page.total !== undefined) expectSame(page.total, SAMPLE.length, 'total');
      }
    },
  },
  {
    name: 'gives an empty thread as one without comments',
    thread: { comments: [] },
    run: async (trial) => {
      const { comments, total = 0, next = null } = await trial.load();
      expectSame(comments.length, 0, 'comments');
      expectSame(total, 0, 'total');
      expectSame(next, null, 'next');
    },
  },
  {
    name: 'says that a thread is open',
    run: async (trial) => {
      expectSame((await trial.load()).closed ?? null, null, 'closed');
    },
  },
  {
    name: 'says that a thread is closed',
    needs: { given: ['closed'] },
    thread: { closed: true },
    run: async (trial) => {
      const { closed } = await trial.load();
      expectThat(
        typeof closed === 'object' && closed !== null,
        'closed: expected {}, or since when.',
      );
      if (closed.at !== undefined) {
        expectThat(parseInstant(closed.at) !== null, `closed.at: ${show(closed.at)} is no time.`);
      }
    },
  },
  {
    name: 'keeps the answers of a removed comment, and nothing it said',
    needs: { given: ['removed', 'ids'] },
    thread: {
      comments: [
        suiteComment('gone', { author: 'Ines', text: 'A secret.', status: 'removed' }),
        suiteComment('kept', { parentId: 'gone', author: 'Bo', text: 'Well said.' }),
      ],
    },
    run: async (trial) => {
      const [gone, kept] = [await trial.comment('gone'), await trial.comment('kept')];
      expectSame(gone.status, 'removed', 'status');
      expectSame(kept.parentId, 'gone', 'parentId of the answer');
    },
  },
];
