/** Cases for `create`. */
import { parseInstant } from '../../model/parse-comment.js';
import { expectText, type SuiteCase } from '../case.js';
import { expectAbort, expectError, expectSame, expectThat, show } from '../expectations.js';
import { SAMPLE } from '../sample.js';
import { readComment, type Trial } from '../trial.js';
import { TEXTS } from './texts.js';

/** How many comments say exactly this. */
async function countOf(trial: Trial, text: string): Promise<number> {
  const comments = [...(await trial.comments()).values()];
  return comments.filter(({ body }) => ('text' in body ? body.text : body.html).includes(text))
    .length;
}

const creates = { methods: ['create'] } as const;

export const CREATING: readonly SuiteCase[] = [
  {
    name: 'publishes a comment, complete and as the reader’s own',
    needs: creates,
    run: async (trial, manifest) => {
      const text = 'The next one is at ten.';
      const comment = await trial.publish({ text });
      for (const [where, { id, parentId, body, status, own, createdAt }] of [
        ['create', comment],
        ['load', await trial.comment(comment.id)],
      ] as const) {
        expectThat(id !== '', `${where}: the new comment has no id.`);
        expectSame(parentId, null, `${where}: parentId`);
        expectSame(status, 'published', `${where}: status`);
        expectSame(own, true, `${where}: own`);
        expectThat(createdAt !== null, `${where}: createdAt names no instant.`);
        expectText(body, text, manifest, `${where}: the text`);
      }
      expectSame(await countOf(trial, text), 1, 'comments with the text');
    },
  },
  {
    name: 'signs a comment with the name of its writer',
    needs: creates,
    run: async (trial) => {
      const guest = await trial.guest();
      const viewer = await trial.source.viewer?.({ signal: new AbortController().signal });
      const name = guest?.name ?? viewer?.name;
      const { author } = await trial.publish({ text: 'Signed.' });
      if (name !== undefined) expectSame(author.name, name, 'author');
    },
  },
  {
    name: 'keeps the comment that is answered',
    needs: { ...creates, when: ({ maxDepth = Infinity }) => maxDepth >= 3 },
    run: async (trial, { methods }) => {
      const parentId = trial.idOf('3');
      const answer = await trial.publish({ parentId, text: 'So I heard.' });
      expectSame(answer.parentId, parentId, 'create: parentId');
      expectSame((await trial.comment(answer.id)).parentId, parentId, 'load: parentId');
      if (!methods.includes('context')) return;
      expectSame((await trial.context(answer.id)).length, 4, 'comments in its context');
    },
  },
  {
    name: 'does not answer what is not there',
    needs: creates,
    run: async (trial) => {
      for (const parentId of ['nobody-wrote-this', '__proto__']) {
        const what = `create: an answer to ${show(parentId)}`;
        await expectError(trial.create({ parentId }), ['not-found', 'invalid'], what);
      }
      expectSame((await trial.comments()).size, SAMPLE.length, 'comments');
    },
  },
  {
    name: 'counts what was written',
    needs: creates,
    run: async (trial, { methods }) => {
      const before = await trial.total();
      await trial.publish({ text: 'One.' });
      await trial.publish({ parentId: trial.idOf('5'), text: 'Two.' });
      if (before !== null) expectSame(await trial.total(), before + 2, 'total');
      if (!methods.includes('count')) return;
      expectSame((await trial.count([trial.article]))[trial.article], SAMPLE.length + 2, 'count');
    },
  },
  {
    name: 'writes once however often it is told under one key',
    needs: creates,
    run: async (trial) => {
      const idempotencyKey = trial.setting.key();
      const text = 'Told three times.';
      const first = await trial.publish({ text }, { idempotencyKey });
      for (let time = 0; time < 2; time++) {
        const again = await trial.publish({ text }, { idempotencyKey });
        expectSame(again.id, first.id, 'the id under the same key');
      }
      expectSame(await countOf(trial, text), 1, 'comments with the text');
    },
  },
  {
    name: 'writes once when it is told at one time under one key',
    needs: creates,
    run: async (trial) => {
      const idempotencyKey = trial.setting.key();
      const text = 'Told at one time.';
      const told = Array.from({ length: 5 }, () => trial.publish({ text }, { idempotencyKey }));
      const outcomes = await Promise.allSettled(told);
      const answers = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      expectThat(answers.length > 0, 'create: none of five calls under one key was answered.');
      expectSame(new Set(answers.map(({ id }) => id)).size, 1, 'ids under one key');
      expectSame(await countOf(trial, text), 1, 'comments with the text');
    },
  },
  {
    name: 'keeps to the first of two texts under one key',
    needs: creates,
    run: async (trial) => {
      const idempotencyKey = trial.setting.key();
      const first = await trial.publish({ text: 'The first words.' }, { idempotencyKey });
      try {
        const second = await trial.publish({ text: 'Other words.' }, { idempotencyKey });
        expectSame(second.id, first.id, 'the id under the same key');
      } catch (failure) {
        await expectError(Promise.reject(failure), ['conflict', 'invalid'], 'create: other words');
      }
      expectSame(await countOf(trial, 'Other words.'), 0, 'comments with the other words');
    },
  },
  {
    name: 'writes as often as it is told under other keys',
    needs: creates,
    run: async (trial) => {
      const texts = Array.from({ length: 10 }, (_, index) => `At one time, number ${index}.`);
      const written = await Promise.all(texts.map((text) => trial.publish({ text })));
      expectSame(new Set(written.map(({ id }) => id)).size, 10, 'ids');
      const comments = await trial.comments();
      for (const { id } of written) {
        expectThat(comments.has(id), `load: comment ${show(id)} is missing.`);
      }
      expectSame(comments.size, SAMPLE.length + 10, 'comments');
    },
  },
  {
    name: 'writes nothing when it is aborted before, and at most once when aborted meanwhile',
    needs: creates,
    run: async (trial) => {
      await trial.guest();
      const keys: string[] = [];
      await expectAbort((signal) => {
        const idempotencyKey = trial.setting.key();
        keys.push(idempotencyKey);
        const text = `Aborted, number ${keys.length}.`;
        return trial.create({ text }, { signal, idempotencyKey });
      }, 'create');
      expectSame(await countOf(trial, 'Aborted, number 1.'), 0, 'comments aborted before');
      const [, idempotencyKey = ''] = keys;
      await trial.publish({ text: 'Aborted, number 2.' }, { idempotencyKey });
      expectSame(await countOf(trial, 'Aborted, number 2.'), 1, 'comments aborted and told again');
    },
  },
  ...Object.entries(TEXTS).map(([kind, text]): SuiteCase => ({
    name: `keeps a text as it was typed: ${kind}`,
    needs: creates,
    run: async (trial, manifest) => {
      const written = await trial.publish({ text });
      expectText(written.body, text, manifest, 'create: the text');
      expectText((await trial.comment(written.id)).body, text, manifest, 'load: the text');
    },
  })),
  {
    name: 'keeps a text of 64 kB whole, or one as long as it allows',
    needs: creates,
    run: async (trial, manifest) => {
      const { maxLength = Infinity } = manifest.features;
      const text = 'سب ٹھیک é 👍 '.repeat(5000).slice(0, Math.min(65_536, maxLength)).trim();
      const written = await trial.publish({ text });
      expectText((await trial.comment(written.id)).body, text, manifest, 'load: the text');
    },
  },
  {
    name: 'refuses a text longer than it allows',
    needs: { ...creates, when: ({ maxLength }) => maxLength !== undefined },
    run: async (trial, { features: { maxLength = 0 } }) => {
      await trial.publish({ text: 'x'.repeat(maxLength) });
      const call = trial.create({ text: 'x'.repeat(maxLength + 1) });
      await expectError(call, ['invalid'], 'create: a text that is too long');
      expectSame((await trial.comments()).size, SAMPLE.length + 1, 'comments');
    },
  },
  {
    name: 'refuses a comment without words',
    needs: creates,
    run: async (trial) => {
      await expectError(trial.create({ text: '' }), ['invalid'], 'create: no words');
      expectSame((await trial.comments()).size, SAMPLE.length, 'comments');
    },
  },
  {
    name: 'refuses a guest without a name',
    needs: { ...creates, when: ({ guests = 'none' }) => guests !== 'none' },
    run: async (trial) => {
      if ((await trial.guest()) === null) return;
      const { create } = trial.source;
      const request = { article: trial.article, parentId: null, text: 'Nameless.' };
      const call = Promise.resolve(create?.call(trial.source, request, trial.write()));
      await expectError(call, ['unauthorized', 'invalid'], 'create: nobody named');
    },
  },
  {
    name: 'never shows an e-mail address',
    needs: { ...creates, when: ({ guests }) => guests === 'name-and-email' },
    run: async (trial) => {
      const { email = '@reader.example' } = (await trial.guest()) ?? {};
      const answers = [await trial.create({ text: 'In private.' }), await trial.load()];
      expectThat(
        !JSON.stringify(answers).includes(email),
        'create, load: the address is in the answer.',
      );
    },
  },
  {
    name: 'refuses to write in a closed thread',
    needs: { ...creates, given: ['closed'] },
    thread: { closed: true },
    run: async (trial) => {
      await expectError(
        trial.create({ text: 'Too late.' }),
        ['closed'],
        'create: in a closed thread',
      );
      expectSame(await countOf(trial, 'Too late.'), 0, 'comments with the text');
    },
  },
  {
    name: 'says that a comment awaits approval, and shows it to its writer',
    needs: { ...creates, given: ['held'] },
    thread: { moderation: 'hold' },
    run: async (trial) => {
      const result = await trial.create({ text: 'Please look at this.' });
      expectSame(result.state, 'held', 'create: state');
      const comment = readComment('comment' in result ? result.comment : null, 'create');
      expectSame(comment.status, 'held', 'create: status');
      expectSame((await trial.comment(comment.id)).status, 'held', 'load: status');
    },
  },
  {
    name: 'shows a comment that awaits approval to nobody else',
    needs: { ...creates, given: ['held'], another: true },
    thread: { moderation: 'hold' },
    run: async (trial) => {
      await trial.create({ text: 'Please look at this.' });
      const other = await trial.another();
      expectSame((await other.comments()).size, SAMPLE.length, 'comments for somebody else');
      const total = await other.total();
      if (total !== null) expectSame(total, SAMPLE.length, 'total for somebody else');
    },
  },
  {
    name: 'says that a comment was refused, and keeps nothing of it',
    needs: { ...creates, given: ['rejected'] },
    thread: { moderation: 'reject' },
    run: async (trial) => {
      const result = await trial.create({ text: 'Buy now.' });
      expectSame(result.state, 'rejected', 'create: state');
      expectSame(await countOf(trial, 'Buy now.'), 0, 'comments with the text');
    },
  },
  {
    name: 'shows others what one has written, as not their own',
    needs: { ...creates, another: true },
    run: async (trial) => {
      const other = await trial.another();
      const { id } = await trial.publish({ text: 'For all to read.' });
      expectSame((await other.comment(id)).own, false, 'own for somebody else');
      expectSame((await other.comment(id)).can, {}, 'rights of somebody else');
    },
  },
  {
    name: 'dates what was written with a time that names an instant',
    needs: creates,
    run: async (trial) => {
      const result = await trial.create({ text: 'When?' });
      const { createdAt } = 'comment' in result ? result.comment : {};
      expectThat(
        typeof createdAt === 'string' && parseInstant(createdAt) !== null,
        `create: createdAt ${show(createdAt)} names no instant; it needs an offset.`,
      );
    },
  },
];
