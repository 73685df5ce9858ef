/** Cases for a backend that fails: one for every failure the suite was given a source of. */
import { type SourceErrorCode, isSourceError } from '../../model/errors.js';
import { CAPABILITIES, type Capability } from '../case.js';
import { SuiteFailure, expectSame, expectThat, failureOf, show } from '../expectations.js';
import { live, type Trial } from '../trial.js';

const CALLS: Readonly<
  Record<'load' | Exclude<Capability, 'subscribe'>, (trial: Trial) => Promise<unknown>>
> = {
  load: (trial) => trial.load(),
  context: (trial) => trial.context('1'),
  count: (trial) => trial.count([trial.article]),
  recommend: (trial) => trial.recommend('1', true),
  create: (trial) => trial.create({ text: 'Words.' }),
  edit: (trial) => trial.edit('1', 'Words.'),
  remove: (trial) => trial.remove('1'),
  report: (trial) => trial.report({ id: '1', reason: 'spam' }),
  viewer: async (trial) => trial.source.viewer?.({ signal: live() }),
  exportData: (trial) => trial.exportData(),
  eraseData: (trial) => trial.eraseData('remove'),
};

const RETRYABLE: readonly SourceErrorCode[] = [
  'offline',
  'timeout',
  'network',
  'rate-limited',
  'server',
];

/** Expects every method the source has to fail with a SourceError of a code. */
export async function expectEverythingToFail(trial: Trial, code: SourceErrorCode): Promise<void> {
  for (const method of ['load', ...CAPABILITIES] as const) {
    if (method === 'subscribe' || !trial.source[method]) continue;
    const failure = await failureOf(CALLS[method](trial), method);
    if (!isSourceError(failure)) {
      throw new SuiteFailure(`${method}: expected a SourceError "${code}", got ${show(failure)}.`);
    }
    expectSame(failure.code, code, `${method}: code`);
    expectSame(failure.retryable, RETRYABLE.includes(code), `${method}: retryable`);
    const { retryAfter } = failure;
    expectThat(
      code !== 'rate-limited' || (typeof retryAfter === 'number' && retryAfter >= 0),
      `${method}: "rate-limited" does not say how long to wait (retryAfter, in milliseconds).`,
    );
  }
}
