/** Cases for `edit` and `remove`. */
import type { Comment } from '../../model/comment.js';
import { expectText, type Manifest, type SuiteCase } from '../case.js';
import {
  expectAbort,
  expectError,
  expectSame,
  expectThat,
  failureOf,
  show,
} from '../expectations.js';
import { SAMPLE } from '../sample.js';
import { readComment, type Trial } from '../trial.js';
import { TEXTS } from './texts.js';

const REFUSED = ['forbidden', 'unauthorized'] as const;
const GONE = ['not-found', 'forbidden', 'conflict'] as const;

const edits = { methods: ['create', 'edit'] } as const;
const removes = { methods: ['create', 'remove'] } as const;

/** A comment of the reader's own, below comment 1 of the sample. */
const publishOwn = (trial: Trial): Promise<Comment> =>
  trial.publish({ parentId: trial.idOf('1'), text: 'As first written.' });

async function expectTextNow(
  trial: Trial,
  id: string,
  text: string,
  manifest: Manifest,
): Promise<void> {
  expectText((await trial.comment(id)).body, text, manifest, 'load: the text');
}

/** Expects nothing of a removed comment to be left but its place. */
function expectTombstone(comment: unknown, text: string, what: string): void {
  expectSame(readComment(comment, what).status, 'removed', `${what}: status`);
  expectThat(
    !JSON.stringify(comment).includes(text),
    `${what}: the words are still in the answer.`,
  );
}

export const CHANGING: readonly SuiteCase[] = [
  {
    name: 'changes the words of a comment and nothing else, and says when',
    needs: edits,
    run: async (trial, manifest) => {
      const before = await publishOwn(trial);
      expectSame(before.can.edit, true, 'can.edit of a comment just written');
      const { comment } = await trial.edit(before.id, 'As it reads now.');
      for (const [where, after] of [
        ['edit', readComment(comment, 'edit')],
        ['load', await trial.comment(before.id)],
      ] as const) {
        expectText(after.body, 'As it reads now.', manifest, `${where}: the text`);
        expectThat(after.editedAt !== null, `${where}: editedAt names no instant.`);
        for (const field of ['id', 'parentId', 'createdAt', 'own', 'status'] as const) {
          expectSame(after[field], before[field], `${where}: ${field}`);
        }
        expectSame(after.author.name, before.author.name, `${where}: author`);
      }
      expectSame((await trial.comments()).size, SAMPLE.length + 1, 'comments');
    },
  },
  {
    name: 'keeps edited words as they were typed',
    needs: edits,
    run: async (trial, manifest) => {
      const { id } = await publishOwn(trial);
      for (const text of Object.values(TEXTS)) {
        const { comment } = await trial.edit(id, text);
        expectText(readComment(comment, 'edit').body, text, manifest, 'edit: the text');
        await expectTextNow(trial, id, text, manifest);
      }
    },
  },
  {
    name: 'lets an edit that is told again undo no later one',
    needs: edits,
    run: async (trial, manifest) => {
      const { id } = await publishOwn(trial);
      const idempotencyKey = trial.setting.key();
      await trial.edit(id, 'The second words.', { idempotencyKey });
      await trial.edit(id, 'The third words.');
      await trial.edit(id, 'The second words.', { idempotencyKey });
      await expectTextNow(trial, id, 'The third words.', manifest);
    },
  },
  {
    name: 'ends with the words of one of several edits at one time',
    needs: edits,
    run: async (trial) => {
      const { id } = await publishOwn(trial);
      const texts = Array.from({ length: 5 }, (_, index) => `Version ${index}.`);
      const outcomes = await Promise.allSettled(texts.map((text) => trial.edit(id, text)));
      expectThat(
        outcomes.some(({ status }) => status === 'fulfilled'),
        'edit: none of five edits at one time was answered.',
      );
      const { body } = await trial.comment(id);
      const said = 'text' in body ? body.text : body.html;
      expectThat(/Version \d\./.test(said), `load: ${show(said)} is none of the versions.`);
    },
  },
  {
    name: 'refuses to edit what somebody else wrote',
    needs: { methods: ['edit'], given: ['authors'] },
    run: async (trial, manifest) => {
      const call = trial.edit(trial.idOf('5'), 'Not my words.');
      await expectError(call, REFUSED, 'edit: somebody else’s comment');
      await expectTextNow(trial, trial.idOf('5'), 'Take the bridge.', manifest);
    },
  },
  {
    name: 'lets nobody else edit or remove what the reader wrote',
    needs: { methods: ['create', 'edit', 'remove'], another: true },
    run: async (trial, manifest) => {
      const { id } = await publishOwn(trial);
      const other = await trial.another();
      await expectError(other.edit(id, 'Not my words.'), REFUSED, 'edit: as somebody else');
      await expectError(other.remove(id), REFUSED, 'remove: as somebody else');
      await expectTextNow(trial, id, 'As first written.', manifest);
    },
  },
  {
    name: 'does not edit what is not there, or no longer',
    needs: edits,
    run: async (trial, { methods }) => {
      for (const id of ['nobody-wrote-this', '__proto__']) {
        await expectError(trial.edit(id, 'Words.'), ['not-found'], `edit: comment ${show(id)}`);
      }
      if (!methods.includes('remove')) return;
      const { id } = await publishOwn(trial);
      await trial.remove(id);
      await expectError(trial.edit(id, 'Words.'), GONE, 'edit: a removed comment');
    },
  },
  {
    name: 'refuses edited words that are none or too many, and keeps the old ones',
    needs: edits,
    run: async (trial, manifest) => {
      const { id } = await publishOwn(trial);
      const { maxLength } = manifest.features;
      const texts = maxLength === undefined ? [''] : ['', 'x'.repeat(maxLength + 1)];
      for (const text of texts) await expectError(trial.edit(id, text), ['invalid'], 'edit');
      await expectTextNow(trial, id, 'As first written.', manifest);
    },
  },
  {
    name: 'ends an edit when it is aborted, with the reason given',
    needs: edits,
    run: async (trial) => {
      const { id } = await publishOwn(trial);
      await expectAbort((signal) => trial.edit(id, 'Words.', { signal }), 'edit');
    },
  },
  {
    name: 'says until when a comment may be edited',
    needs: { ...edits, when: ({ editWindow }) => editWindow !== undefined },
    run: async (trial, { features: { editWindow = 0 } }) => {
      const { createdAt, can } = await publishOwn(trial);
      expectThat(can.until !== undefined, 'can.until of a comment just written is missing.');
      const window = Date.parse(can.until) - Date.parse(createdAt ?? '');
      expectThat(
        Math.abs(window - editWindow) < 5000,
        `can.until: expected ${editWindow} ms after createdAt, got ${window} ms.`,
      );
    },
  },
  {
    name: 'refuses to edit once the time for it is over',
    needs: { ...edits, pass: true, when: ({ editWindow }) => editWindow !== undefined },
    run: async (trial, manifest) => {
      const { id } = await publishOwn(trial);
      await trial.setting.pass?.((manifest.features.editWindow ?? 0) + 1000);
      await expectError(trial.edit(id, 'Too late.'), ['forbidden'], 'edit: after its time');
      await expectTextNow(trial, id, 'As first written.', manifest);
    },
  },

  {
    name: 'removes a comment that nobody answered, and counts it no more',
    needs: removes,
    run: async (trial, { methods }) => {
      const before = await trial.total();
      const { id } = await publishOwn(trial);
      if (before !== null) expectSame(await trial.total(), before + 1, 'total with the comment');
      const { comment } = await trial.remove(id);
      if (comment) expectTombstone(comment, 'As first written.', 'remove');
      const left = (await trial.comments()).get(id);
      if (left) expectTombstone(left, 'As first written.', 'load');
      if (before !== null) expectSame(await trial.total(), before, 'total');
      if (!methods.includes('count')) return;
      expectSame((await trial.count([trial.article]))[trial.article], SAMPLE.length, 'count');
    },
  },
  {
    name: 'keeps the answers of a comment that is removed, and nothing it said',
    needs: { ...removes, when: ({ maxDepth = Infinity }) => maxDepth >= 2 },
    run: async (trial, { methods }) => {
      const { id } = await publishOwn(trial);
      const answer = await trial.publish({ parentId: id, text: 'I disagree.' });
      const { comment } = await trial.remove(id);
      expectTombstone(comment, 'As first written.', 'remove');
      expectTombstone(await trial.comment(id), 'As first written.', 'load');
      expectSame((await trial.comment(answer.id)).parentId, id, 'load: parentId of the answer');
      if (!methods.includes('context')) return;
      expectSame((await trial.context(answer.id)).length, 3, 'comments in the answer’s context');
    },
  },
  {
    name: 'removes once however often it is told, under one key and under others',
    needs: removes,
    run: async (trial) => {
      const before = await trial.total();
      const { id } = await publishOwn(trial);
      const idempotencyKey = trial.setting.key();
      await trial.remove(id, { idempotencyKey });
      await trial.remove(id, { idempotencyKey });
      await trial.remove(id);
      if (before !== null) expectSame(await trial.total(), before, 'total');
    },
  },
  {
    name: 'removes once when it is told at one time',
    needs: removes,
    run: async (trial) => {
      const before = await trial.total();
      const { id } = await publishOwn(trial);
      const idempotencyKey = trial.setting.key();
      await Promise.all([
        trial.remove(id, { idempotencyKey }),
        trial.remove(id, { idempotencyKey }),
        trial.remove(id),
      ]);
      if (before !== null) expectSame(await trial.total(), before, 'total');
    },
  },
  {
    name: 'refuses to remove what somebody else wrote',
    needs: { methods: ['remove'], given: ['authors'] },
    run: async (trial, manifest) => {
      await expectError(trial.remove(trial.idOf('5')), REFUSED, 'remove: somebody else’s comment');
      await expectTextNow(trial, trial.idOf('5'), 'Take the bridge.', manifest);
    },
  },
  {
    name: 'removes nothing when it is aborted before',
    needs: removes,
    run: async (trial, manifest) => {
      const { id } = await publishOwn(trial);
      const signal = AbortSignal.abort(new DOMException('The reader has left.', 'AbortError'));
      const failure = await failureOf(trial.remove(id, { signal }), 'remove, aborted before');
      expectThat(
        failure === signal.reason,
        `remove: expected the signal's own reason, got ${show(failure)}.`,
      );
      await expectTextNow(trial, id, 'As first written.', manifest);
      await expectAbort((given) => trial.remove(id, { signal: given }), 'remove');
    },
  },
];
