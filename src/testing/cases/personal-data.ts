/** Cases for `exportData` and `eraseData`: all that is the reader's, and nothing of anybody else. */
import type { Comment } from '../../model/comment.js';
import type { SourceFeatures, ViewerData } from '../../model/source.js';
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

const collects = { methods: ['create', 'exportData'] } as const;
const erases = { methods: ['create', 'eraseData'] } as const;

const can =
  (way: 'remove' | 'anonymise') =>
  ({ erasures = ['remove'] }: SourceFeatures): boolean =>
    erasures.includes(way);

const removes = { ...erases, when: can('remove') };
const anonymises = { ...erases, when: can('anonymise') };

const WORDS = 'Words of my own.';

/** A comment of the reader's own, below comment 1 of the sample. */
const publishOwn = (trial: Trial, text = WORDS): Promise<Comment> =>
  trial.publish({ parentId: trial.idOf('1'), text });

/** What is exported of the article on trial, and expected to be complete. */
async function exported(trial: Trial): Promise<ViewerData> {
  const data = await trial.exportData();
  for (const list of ['comments', 'recommendations', 'reports'] as const) {
    const found: unknown = (data as Partial<ViewerData> | null)?.[list];
    expectThat(Array.isArray(found), `exportData: expected a list of ${list}, got ${show(found)}.`);
  }
  const here = <Each extends { readonly article: string }>(each: readonly Each[]): Each[] =>
    each.filter(({ article }) => article === trial.article);
  return {
    ...data,
    comments: here(data.comments),
    recommendations: here(data.recommendations),
    reports: here(data.reports),
  };
}

const idsOf = ({ comments }: ViewerData): string[] =>
  comments.map(({ comment }) => readComment(comment, 'exportData').id).sort();

/** Expects a comment of the thread to be there no more, or as a tombstone. */
async function expectGone(trial: Trial, id: string, text: string): Promise<void> {
  const left = (await trial.comments()).get(id);
  if (!left) return;
  expectSame(left.status, 'removed', 'load: status of a comment of somebody who was forgotten');
  expectThat(!JSON.stringify(left).includes(text), 'load: the words are still there.');
}

async function expectStill(
  trial: Trial,
  id: string,
  text: string,
  manifest: Manifest,
): Promise<void> {
  expectText((await trial.comment(id)).body, text, manifest, 'load: the text');
}

export const PERSONAL_DATA: readonly SuiteCase[] = [
  {
    name: 'exports what the reader wrote, word for word',
    needs: collects,
    run: async (trial, manifest) => {
      const written = [await publishOwn(trial), await publishOwn(trial, 'And more: <b>سے</b>')];
      const data = await exported(trial);
      expectSame(idsOf(data), written.map(({ id }) => id).sort(), 'exportData: comments');
      for (const { id, parentId, body } of written) {
        const all = data.comments.map(({ comment }) => readComment(comment, 'exportData'));
        const found = all.find((each) => each.id === id);
        expectSame(found?.parentId, parentId, 'exportData: parentId');
        const text = 'text' in body ? body.text : body.html;
        expectText(found?.body ?? { text: '' }, text, manifest, 'exportData: the text');
      }
      expectThat(
        data.viewer === null || typeof data.viewer.name === 'string',
        `exportData: expected viewer to have a name, or to be null, got ${show(data.viewer)}.`,
      );
    },
  },
  {
    name: 'exports what was written in every article',
    needs: collects,
    run: async (trial) => {
      const elsewhere = `${trial.article}-elsewhere`;
      const here = await publishOwn(trial);
      const result = await trial.create({ article: elsewhere, text: 'Elsewhere.' });
      const { comments } = await trial.exportData();
      const articles = comments.map(({ article }) => article);
      expectThat(articles.includes(trial.article), `exportData: ${here.id} is missing.`);
      expectThat(
        result.state === 'rejected' || articles.includes(elsewhere),
        'exportData: what was written in another article is missing.',
      );
    },
  },
  {
    name: 'exports nothing of anybody else',
    needs: { ...collects, given: ['authors'] },
    run: async (trial) => {
      await publishOwn(trial);
      const data = await exported(trial);
      expectSame(data.comments.length, 1, 'exportData: comments');
      for (const { author, text } of SAMPLE) {
        const found = JSON.stringify(data.comments);
        expectThat(!found.includes(text), `exportData: ${author}’s words are in it.`);
      }
    },
  },
  {
    name: 'exports to everybody their own',
    needs: { ...collects, another: true },
    run: async (trial) => {
      const other = await trial.another();
      const [mine, theirs] = [await publishOwn(trial), await publishOwn(other, 'Words of theirs.')];
      expectSame(idsOf(await exported(trial)), [mine.id], 'exportData: comments');
      expectSame(idsOf(await exported(other)), [theirs.id], 'exportData: comments of another');
    },
  },
  {
    name: 'exports what the reader recommends, as long as they do',
    needs: { methods: ['recommend', 'exportData'] },
    run: async (trial, { features: { undoRecommend = true } }) => {
      await trial.recommend(trial.idOf('4'), true);
      const now = { article: trial.article, id: trial.idOf('4') };
      const { recommendations } = await exported(trial);
      const named = recommendations.map(({ article, id }) => ({ article, id }));
      expectSame(named, [now], 'exportData: recommendations');
      if (!undoRecommend) return;
      await trial.recommend(trial.idOf('4'), false);
      expectSame((await exported(trial)).recommendations, [], 'exportData: recommendations');
    },
  },
  {
    name: 'exports what awaits approval',
    needs: { ...collects, given: ['held'] },
    thread: { moderation: 'hold' },
    run: async (trial) => {
      await trial.create({ text: 'Please look at this.' });
      expectSame((await exported(trial)).comments.length, 1, 'exportData: comments');
    },
  },
  {
    name: 'exports nothing of what was removed',
    needs: { methods: ['create', 'remove', 'exportData'] },
    run: async (trial) => {
      const { id } = await publishOwn(trial);
      await trial.remove(id);
      const data = JSON.stringify((await exported(trial)).comments);
      expectThat(!data.includes(WORDS), 'exportData: the words are still there.');
    },
  },
  {
    name: 'ends exportData when it is aborted, with the reason given',
    needs: collects,
    run: (trial) => expectAbort((signal) => trial.exportData(signal), 'exportData'),
  },

  {
    name: 'removes all that the reader wrote when it forgets them',
    needs: removes,
    run: async (trial, { methods }) => {
      const before = await trial.total();
      const first = await publishOwn(trial);
      const second = await trial.publish({ text: 'And something else.' });
      await trial.eraseData('remove');
      await expectGone(trial, first.id, WORDS);
      await expectGone(trial, second.id, 'And something else.');
      if (before !== null) expectSame(await trial.total(), before, 'total');
      if (!methods.includes('exportData')) return;
      const { comments, recommendations, reports } = await exported(trial);
      expectSame([comments, recommendations, reports], [[], [], []], 'exportData: what is left');
    },
  },
  {
    name: 'keeps what others answered to somebody it forgets',
    needs: { ...removes, another: true },
    run: async (trial, manifest) => {
      const { id } = await publishOwn(trial);
      const other = await trial.another();
      const answer = await other.publish({ parentId: id, text: 'I disagree.' });
      await trial.eraseData('remove');
      await expectGone(trial, id, WORDS);
      await expectStill(other, answer.id, 'I disagree.', manifest);
      expectSame((await other.comment(answer.id)).parentId, id, 'load: parentId of the answer');
    },
  },
  {
    name: 'forgets nobody else',
    needs: { ...removes, another: true },
    run: async (trial, manifest) => {
      const other = await trial.another();
      const theirs = await publishOwn(other, 'Words of theirs.');
      await publishOwn(trial);
      await trial.eraseData('remove');
      await expectStill(other, theirs.id, 'Words of theirs.', manifest);
      expectSame((await other.comment(theirs.id)).own, true, 'load: own, for somebody else');
    },
  },
  {
    name: 'takes recommendations back when it forgets somebody',
    needs: { methods: ['recommend', 'eraseData'], when: can('remove') },
    run: async (trial) => {
      const id = trial.idOf('4');
      await trial.recommend(id, true);
      await trial.eraseData('remove');
      const { recommendations, recommended } = await trial.comment(id);
      expectSame(recommended, false, 'load: recommended');
      expectSame(recommendations, 0, 'load: recommendations');
    },
  },
  {
    name: 'keeps the words of somebody it makes anonymous, and says no more whose they are',
    needs: anonymises,
    run: async (trial, manifest) => {
      const { id, author } = await publishOwn(trial);
      await trial.eraseData('anonymise');
      const left = await trial.comment(id);
      expectText(left.body, WORDS, manifest, 'load: the text');
      expectThat(left.author.name !== author.name, `load: the name is still ${show(author.name)}.`);
      expectThat(left.author.id === undefined, 'load: the writer still has an id.');
      expectSame(left.own, false, 'load: own');
      expectSame(left.can, {}, 'load: can');
    },
  },
  {
    name: 'removes what awaits approval when it makes somebody anonymous',
    needs: { ...anonymises, given: ['held'] },
    thread: { moderation: 'hold' },
    run: async (trial) => {
      const result = await trial.create({ text: WORDS });
      if (result.state !== 'held') return;
      await trial.eraseData('anonymise');
      await expectGone(trial, `${result.comment.id}`, WORDS);
    },
  },
  {
    name: 'refuses to make of comments what it cannot',
    needs: { ...erases, when: (features) => !can('anonymise')(features) },
    run: async (trial, manifest) => {
      const { id } = await publishOwn(trial);
      await expectError(trial.eraseData('anonymise'), ['unsupported'], 'eraseData');
      await expectStill(trial, id, WORDS, manifest);
    },
  },
  {
    name: 'forgets once under one key, and again under another',
    needs: removes,
    run: async (trial, manifest) => {
      const idempotencyKey = trial.setting.key();
      await publishOwn(trial);
      await trial.eraseData('remove', { idempotencyKey });
      const after = await publishOwn(trial, 'Words from later.');
      await trial.eraseData('remove', { idempotencyKey });
      await expectStill(trial, after.id, 'Words from later.', manifest);
      await trial.eraseData('remove');
      await trial.eraseData('remove');
      await expectGone(trial, after.id, 'Words from later.');
    },
  },
  {
    name: 'writes nothing of somebody forgotten that is told again under its old key',
    needs: removes,
    run: async (trial) => {
      const idempotencyKey = trial.setting.key();
      const request = { parentId: trial.idOf('1'), text: WORDS };
      await trial.publish(request, { idempotencyKey });
      await trial.eraseData('remove');
      await trial.create(request, { idempotencyKey }).catch(() => undefined);
      const found = [...(await trial.comments()).values()].filter(({ body }) =>
        JSON.stringify(body).includes(WORDS),
      );
      expectSame(found.length, 0, 'load: comments with the words');
    },
  },
  {
    name: 'tells those who follow that somebody’s comment is gone, or to read again',
    needs: { methods: ['create', 'eraseData', 'subscribe'], when: can('remove') },
    run: async (trial) => {
      const follower = trial.follow();
      const { id } = await publishOwn(trial);
      await follower.told('created', ({ comment }) => `${comment.id}` === id);
      await trial.eraseData('remove');
      await follower.toldAny(
        (patch) => patch.type === 'missed' || (patch.type === 'removed' && patch.id === id),
        'that the comment is gone',
      );
    },
  },
  {
    name: 'forgets nobody when it is aborted before',
    needs: removes,
    run: async (trial, manifest) => {
      const { id } = await publishOwn(trial);
      const signal = AbortSignal.abort(new DOMException('The reader has left.', 'AbortError'));
      const failure = await failureOf(trial.eraseData('remove', { signal }), 'eraseData, aborted');
      expectThat(
        failure === signal.reason,
        `eraseData: expected the signal's own reason, got ${show(failure)}.`,
      );
      await expectStill(trial, id, WORDS, manifest);
      await expectAbort((given) => trial.eraseData('remove', { signal: given }), 'eraseData');
    },
  },
];
