/** Cases for `recommend` and `report`. */
import { REPORT_REASONS, type RecommendResult, type SourceFeatures } from '../../model/source.js';
import type { SuiteCase } from '../case.js';
import { expectAbort, expectError, expectSame, expectThat, show } from '../expectations.js';
import { SAMPLE } from '../sample.js';
import type { Trial } from '../trial.js';

const recommends = { methods: ['recommend'] } as const;
const canUndo = ({ undoRecommend = true }: SourceFeatures): boolean => undoRecommend;
const undoes = { ...recommends, when: canUndo };
const reports = { methods: ['report'] } as const;

const ONCE: RecommendResult = { recommendations: 1, recommended: true };
const NEVER: RecommendResult = { recommendations: 0, recommended: false };

function expectResult(
  actual: RecommendResult,
  { recommendations, recommended }: RecommendResult,
): void {
  expectSame(actual.recommended, recommended, 'recommend: recommended');
  expectSame(actual.recommendations, recommendations, 'recommend: recommendations');
}

async function expectNow(
  trial: Trial,
  { recommendations, recommended }: RecommendResult,
): Promise<void> {
  const comment = await trial.comment(trial.idOf('4'));
  expectSame(comment.recommendations, recommendations, 'load: recommendations');
  expectSame(comment.recommended, recommended, 'load: recommended');
}

export const RECOMMENDING: readonly SuiteCase[] = [
  {
    name: 'recommends once however often it is told',
    needs: recommends,
    run: async (trial) => {
      const id = trial.idOf('4');
      const idempotencyKey = trial.setting.key();
      expectResult(await trial.recommend(id, true, { idempotencyKey }), ONCE);
      expectResult(await trial.recommend(id, true, { idempotencyKey }), ONCE);
      expectResult(await trial.recommend(id, true), ONCE);
      await expectNow(trial, ONCE);
    },
  },
  {
    name: 'recommends once when it is told at one time',
    needs: recommends,
    run: async (trial) => {
      const id = trial.idOf('4');
      const idempotencyKey = trial.setting.key();
      await Promise.all([
        trial.recommend(id, true, { idempotencyKey }),
        trial.recommend(id, true, { idempotencyKey }),
        trial.recommend(id, true),
      ]);
      await expectNow(trial, ONCE);
    },
  },
  {
    name: 'takes a recommendation back, and does not go below none',
    needs: undoes,
    run: async (trial) => {
      const id = trial.idOf('4');
      expectResult(await trial.recommend(id, false), NEVER);
      await trial.recommend(id, true);
      expectResult(await trial.recommend(id, false), NEVER);
      expectResult(await trial.recommend(id, false), NEVER);
      await expectNow(trial, NEVER);
    },
  },
  {
    name: 'does not take back what cannot be taken back',
    needs: { ...recommends, when: (features) => !canUndo(features) },
    run: async (trial) => {
      const id = trial.idOf('4');
      await trial.recommend(id, true);
      try {
        expectResult(await trial.recommend(id, false), ONCE);
      } catch (failure) {
        const codes = ['unsupported', 'forbidden', 'conflict'] as const;
        await expectError(Promise.reject(failure), codes, 'recommend: taking it back');
      }
      await expectNow(trial, ONCE);
    },
  },
  {
    name: 'lets a recommendation that is told again undo no later wish',
    needs: undoes,
    run: async (trial) => {
      const id = trial.idOf('4');
      const idempotencyKey = trial.setting.key();
      await trial.recommend(id, true, { idempotencyKey });
      await trial.recommend(id, false);
      await trial.recommend(id, true, { idempotencyKey });
      await expectNow(trial, NEVER);
    },
  },
  {
    name: 'adds up what several people recommend, and tells each their own',
    needs: { ...recommends, another: true },
    run: async (trial) => {
      const id = trial.idOf('4');
      const other = await trial.another();
      await trial.recommend(id, true);
      await expectNow(other, { recommendations: 1, recommended: false });
      expectResult(await other.recommend(id, true), { recommendations: 2, recommended: true });
      await expectNow(trial, { recommendations: 2, recommended: true });
    },
  },
  {
    name: 'does not recommend what is not there',
    needs: recommends,
    run: async (trial) => {
      for (const id of ['nobody-wrote-this', '__proto__', '']) {
        await expectError(
          trial.recommend(id, true),
          ['not-found'],
          `recommend: comment ${show(id)}`,
        );
      }
    },
  },
  {
    name: 'recommends nothing when it is aborted before',
    needs: recommends,
    run: async (trial) => {
      const signal = AbortSignal.abort(new DOMException('The reader has left.', 'AbortError'));
      await trial.recommend(trial.idOf('4'), true, { signal }).catch(() => undefined);
      await expectNow(trial, NEVER);
      await expectAbort(
        (given) => trial.recommend(trial.idOf('4'), true, { signal: given }),
        'recommend',
      );
    },
  },
  {
    name: 'takes reports for every reason, and once more',
    needs: reports,
    run: async (trial) => {
      for (const reason of REPORT_REASONS) {
        await trial.report({ id: trial.idOf('5'), reason, text: 'سے — because.' });
      }
      const idempotencyKey = trial.setting.key();
      const report = { id: trial.idOf('6'), reason: 'spam' } as const;
      await trial.report(report, { idempotencyKey });
      await trial.report(report, { idempotencyKey });
      expectSame((await trial.comments()).size, SAMPLE.length, 'comments');
    },
  },
  {
    name: 'takes no report of what is not there',
    needs: reports,
    run: async (trial) => {
      for (const id of ['nobody-wrote-this', '__proto__']) {
        const call = trial.report({ id, reason: 'spam' });
        await expectError(call, ['not-found'], `report: comment ${show(id)}`);
      }
    },
  },
  {
    name: 'ends a report when it is aborted, with the reason given',
    needs: reports,
    run: async (trial) => {
      const report = { id: trial.idOf('5'), reason: 'abuse' } as const;
      await expectAbort((signal) => trial.report(report, { signal }), 'report');
      const { status } = await trial.comment(trial.idOf('5'));
      expectThat(status === 'published', `load: a report made the comment ${status}.`);
    },
  },
];
