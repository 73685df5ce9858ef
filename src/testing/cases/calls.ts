/** Cases for what all calls have in common: signals, odd ids, several at one time. */
import type { CallOptions } from '../../model/source.js';
import type { Capability, SuiteCase } from '../case.js';
import {
  SuiteFailure,
  expectAbort,
  expectAnswerOrError,
  expectSame,
  expectThat,
  failureOf,
  show,
} from '../expectations.js';
import { SAMPLE, suiteComment } from '../sample.js';
import type { Trial } from '../trial.js';

/** Ids that trip up objects used as maps, addresses, and code that expects numbers. */
const ODD_IDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  '0',
  '007',
  '1e3',
  ' ',
  ' x ',
  'a/b?c#d&e=f%20',
  '../..',
  "' or 1=1 --",
  '<b>"',
  'e\u0301',
  '\u00e9',
  '👩‍👩‍👧',
  'x'.repeat(10_000),
];

type Ask = (trial: Trial, signal: AbortSignal) => Promise<unknown>;

/** One call of every method that can be aborted. */
const ASKING: readonly (readonly [Capability | null, name: string, ask: Ask])[] = [
  [null, 'load', (trial, signal) => trial.load({}, signal)],
  ['context', 'context', (trial, signal) => trial.context(trial.idOf('3'), signal)],
  ['count', 'count', (trial, signal) => trial.count([trial.article], signal)],
  [
    'viewer',
    'viewer',
    async (trial, signal) => trial.source.viewer?.({ signal } satisfies CallOptions),
  ],
];

const reading = ASKING.map(([method, name, ask]): SuiteCase => ({
  name: `ends ${name} when it is aborted, with the reason given`,
  needs: { methods: method ? [method] : [] },
  run: (trial) => expectAbort((signal) => ask(trial, signal), name),
}));

export const CALLS: readonly SuiteCase[] = [
  ...reading,
  {
    name: 'goes on with one call when another is aborted',
    run: async (trial) => {
      const leaving = new AbortController();
      const left = trial.load({}, leaving.signal);
      const kept = trial.load();
      leaving.abort(new DOMException('The reader has left.', 'AbortError'));
      await failureOf(left, 'load, aborted');
      expectThat((await kept).comments.length > 0, 'load: the other call has no comments.');
    },
  },
  {
    name: 'does nothing when a call that was answered is aborted',
    run: async (trial) => {
      const reader = new AbortController();
      const { comments } = await trial.load({}, reader.signal);
      reader.abort();
      expectSame((await trial.load()).comments.length, comments.length, 'comments');
    },
  },
  {
    name: 'answers twenty calls at one time alike',
    run: async (trial) => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => trial.comments()));
      for (const comments of answers) expectSame(comments.size, SAMPLE.length, 'comments');
    },
  },
  {
    name: 'gives comments anew, so that nobody can change them for others',
    run: async (trial) => {
      const { comments } = await trial.source.load(trial.query(), {
        signal: new AbortController().signal,
      });
      try {
        for (const comment of comments) Object.assign(comment, { text: 'Changed.', body: null });
        (comments as unknown[]).length = 0;
      } catch {
        // Frozen is fine.
      }
      expectSame((await trial.comments()).size, SAMPLE.length, 'comments');
      for (const { body } of (await trial.comments()).values()) {
        expectThat(!('text' in body && body.text === 'Changed.'), 'load: a comment was changed.');
      }
    },
  },
  {
    name: 'keeps ids as they are, whatever they are',
    needs: { given: ['ids'] },
    thread: {
      comments: ODD_IDS.map((id, index) =>
        suiteComment(id, {
          parentId: index > 0 ? (ODD_IDS[index - 1] ?? null) : null,
          author: 'Eve',
          text: `Comment ${index}.`,
          createdAt: new Date(Date.UTC(2026, 2, 1, 8, index)).toISOString(),
        }),
      ),
    },
    run: async (trial, { methods }) => {
      const comments = await trial.comments();
      for (const [index, id] of ODD_IDS.entries()) {
        const found = comments.get(id);
        expectThat(found !== undefined, `load: the comment with id ${show(id)} is missing.`);
        expectSame(
          found.parentId,
          index > 0 ? ODD_IDS[index - 1] : null,
          `parentId of ${show(id)}`,
        );
        if (methods.includes('context')) {
          expectSame((await trial.context(id)).length, index + 1, `context of ${show(id)}`);
        }
        if (methods.includes('recommend')) {
          const { recommendations } = await trial.recommend(id, true);
          expectSame(recommendations, 1, `recommendations of ${show(id)}`);
        }
      }
      expectSame(Object.keys(Object.prototype), [], 'what was added to all objects');
    },
  },
  {
    name: 'answers for odd articles, or says why not',
    run: async (trial) => {
      for (const article of ODD_IDS) {
        await expectAnswerOrError(trial.load({ article }), `load of article ${show(article)}`);
      }
    },
  },
  {
    name: 'says what is wrong with a limit or gives what it likes',
    run: async (trial) => {
      for (const limit of [0, -1, 1.5, 1e9]) {
        const what = `load of ${limit}`;
        await expectAnswerOrError(trial.load({ limit }), what).catch((failure: unknown) => {
          throw failure instanceof SuiteFailure
            ? failure
            : new SuiteFailure(`${what}: ${show(failure)}`);
        });
      }
    },
  },
];
