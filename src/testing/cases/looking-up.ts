/** Cases for `context`, `count` and `viewer`. */
import { parseComment } from '../../model/parse-comment.js';
import type { SuiteCase } from '../case.js';
import { expectSame, expectThat, show } from '../expectations.js';
import { SAMPLE, suiteComment } from '../sample.js';
import { live, type Trial } from '../trial.js';

const contextIds = async (trial: Trial, id: string): Promise<(string | undefined)[]> =>
  (await trial.context(id)).map((input) => parseComment(input)?.id).sort();

/** Forty comments, each the answer to the one before. */
const CHAIN = Array.from({ length: 40 }, (_, index) =>
  suiteComment(`c${index}`, {
    parentId: index > 0 ? `c${index - 1}` : null,
    author: 'Bo',
    text: `Step ${index}.`,
    createdAt: new Date(Date.UTC(2026, 2, 1, 8, index)).toISOString(),
  }),
);

export const LOOKING_UP: readonly SuiteCase[] = [
  {
    name: 'gives a comment with all above it',
    needs: { methods: ['context'] },
    run: async (trial) => {
      for (const [id, ...above] of [['3', '1', '2'], ['7', '6'], ['5']] as const) {
        const expected = [...above, id].map((each) => trial.idOf(each)).sort();
        expectSame(await contextIds(trial, trial.idOf(id)), expected, `context of comment ${id}`);
      }
    },
  },
  {
    name: 'gives all above a comment, however deep',
    needs: { methods: ['context'], when: ({ maxDepth = Infinity }) => maxDepth >= CHAIN.length },
    thread: { comments: CHAIN },
    run: async (trial) => {
      const expected = CHAIN.map(({ id }) => trial.idOf(id)).sort();
      expectSame(await contextIds(trial, trial.idOf('c39')), expected, 'context of the last');
    },
  },
  {
    name: 'gives nothing for a comment that is not there',
    needs: { methods: ['context'] },
    run: async (trial) => {
      for (const id of [
        '',
        'nobody-wrote-this',
        '__proto__',
        'constructor',
        '../1',
        'x'.repeat(10_000),
      ]) {
        expectSame((await trial.context(id)).length, 0, `comments in the context of ${show(id)}`);
      }
    },
  },
  {
    name: 'counts an article as its thread has it',
    needs: { methods: ['count'] },
    run: async (trial) => {
      const counts = await trial.count([trial.article]);
      expectSame(counts[trial.article], SAMPLE.length, 'count');
    },
  },
  {
    name: 'counts several articles at once, and leaves out or counts as none what it does not know',
    needs: { methods: ['count'] },
    run: async (trial) => {
      const unknown = ['__proto__', 'constructor', 'toString', ''];
      const counts = await trial.count([trial.article, ...unknown, trial.article]);
      for (const article of unknown) {
        const count = Object.hasOwn(counts, article) ? counts[article] : 0;
        expectThat(
          Number.isInteger(count),
          `count of ${show(article)}: expected a number or nothing, got ${show(count)}.`,
        );
      }
      expectSame(Object.getPrototypeOf({}), Object.prototype, 'the prototype of objects');
      expectSame(Object.keys(await trial.count([])), [], 'counts of no article');
    },
  },
  {
    name: 'says who is signed in, or that nobody is',
    needs: { methods: ['viewer'] },
    run: async (trial) => {
      const viewer = await trial.source.viewer?.({ signal: live() });
      expectThat(
        viewer === null || typeof viewer?.name === 'string',
        `viewer: expected somebody with a name, or null, got ${show(viewer)}.`,
      );
    },
  },
];
