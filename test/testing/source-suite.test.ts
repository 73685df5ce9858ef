import { expect } from '@open-wc/testing';
import { SourceError } from '../../src/model/errors.js';
import type { CommentSource } from '../../src/model/source.js';
import type { MemorySource } from '../../src/sources/memory.js';
import {
  SUITE_VERSION,
  type SuiteOptions,
  dataSourceSuite,
} from '../../src/testing/source-suite.js';
import { CALLING } from './mutants/calling.js';
import { CHANGING } from './mutants/changing.js';
import { FORGETTING } from './mutants/forgetting.js';
import { type Mutant, rightSource } from './mutants/mutant.js';
import { READING } from './mutants/reading.js';
import { RECOMMENDING } from './mutants/recommending.js';
import { TELLING } from './mutants/telling.js';
import { WRITING } from './mutants/writing.js';

/** By what is wrong with them. */
const MUTANTS = {
  ...READING,
  ...CALLING,
  ...WRITING,
  ...CHANGING,
  ...RECOMMENDING,
  ...TELLING,
  ...FORGETTING,
};

/**
 * Runs the suite, or those cases of it that are called something.
 * @returns what failed: the names of the cases and why
 */
async function failuresOf(
  options: Omit<SuiteOptions, 'test'>,
  called = '',
): Promise<Map<string, string>> {
  const cases: { name: string; run: () => Promise<void> }[] = [];
  dataSourceSuite({ ...options, test: (name, run) => cases.push({ name, run }) });
  const failed = new Map<string, string>();
  for (const { name, run } of cases.filter(({ name }) => name.includes(called))) {
    await run().catch((failure: unknown) => {
      failed.set(name, failure instanceof Error ? failure.message : String(failure));
    });
  }
  return failed;
}

/** Everything the suite can be told, for sources that are right but for a mutant. */
function optionsFor({ mutate }: Pick<Mutant, 'mutate'>): Omit<SuiteOptions, 'test'> {
  const clocks = new WeakMap<CommentSource, { now: number }>();
  const makers = new WeakMap<CommentSource, () => CommentSource>();
  return {
    create: (thread) => {
      const clock = { now: Date.now() };
      const first = rightSource(thread, { now: () => clock.now });
      const put = (right: MemorySource): CommentSource => ({
        ...right,
        ...mutate(right, thread, first),
      });
      const source = put(first);
      clocks.set(source, clock);
      makers.set(source, () => put(first.as({ name: 'Somebody else' })));
      return source;
    },
    another: (source) => makers.get(source)!(),
    pass: (source, milliseconds) => {
      clocks.get(source)!.now += milliseconds;
    },
    patience: 50,
  };
}

describe('dataSourceSuite', () => {
  it('has nothing to say of a source that is right', async () => {
    expect([...(await failuresOf(optionsFor({ mutate: () => ({}) })))]).to.deep.equal([]);
  });

  it('knows more than seventy ways to be wrong', () => {
    expect(Object.keys(MUTANTS)).to.have.length.above(70);
  });

  for (const [what, mutant] of Object.entries(MUTANTS)) {
    it(`fails a source that ${what}: ${mutant.caughtBy}`, async () => {
      expect([...(await failuresOf(optionsFor(mutant), mutant.caughtBy))]).not.to.be.empty;
    });
  }

  const failing = (failure: unknown): CommentSource => ({
    load: async (_query, { signal }) => {
      signal.throwIfAborted();
      throw failure;
    },
  });
  const broken: readonly (readonly [what: string, failure: unknown])[] = [
    ['a plain error', new Error('429 Too Many Requests')],
    ['another code', new SourceError('server', 'answered 429')],
    ['no time to wait', new SourceError('rate-limited', 'answered 429')],
    ['no hope', new SourceError('rate-limited', '429', { retryAfter: 1, retryable: false })],
  ];
  const failure = async (reason: unknown): Promise<readonly string[]> => {
    const failures = { 'rate-limited': () => failing(reason) };
    const failed = await failuresOf({ ...optionsFor({ mutate: () => ({}) }), failures });
    return [...failed.keys()];
  };

  for (const [what, reason] of broken) {
    it(`fails a source that fails with ${what} where its backend has had enough`, async () => {
      expect(await failure(reason)).to.deep.equal([
        'fails with "rate-limited" where the backend does',
      ]);
    });
  }

  it('passes a source that says why its backend fails, and how long', async () => {
    expect(await failure(new SourceError('rate-limited', '429', { retryAfter: 7000 }))).to.be.empty;
  });

  it('has the cases that the methods and features of a source call for, and no others', () => {
    const namesOf = (options: Partial<SuiteOptions>): string[] => {
      const names: string[] = [];
      const test = (name: string): number => names.push(name);
      dataSourceSuite({ create: (thread) => rightSource(thread), ...options, test });
      return names;
    };
    const whole = namesOf({});
    const reading = namesOf({
      create: (thread) => ({ load: rightSource(thread).load }),
    });
    expect(reading.length).to.be.within(20, 50);
    expect(whole).to.include.members(reading);
    expect(namesOf({ without: ['held'] })).to.have.length(whole.length - 3);
    expect(whole[0]).to.contain(`suite ${SUITE_VERSION}`);
    expect(new Set(whole).size).to.equal(whole.length);
  });

  it('asks what a source can do where it is made later', async () => {
    const create = async (
      thread: Parameters<SuiteOptions['create']>[0],
    ): Promise<CommentSource> => ({
      load: rightSource(thread).load,
    });
    expect(() => dataSourceSuite({ create, test: () => undefined })).to.throw(/capabilities/);
    expect([...(await failuresOf({ create, capabilities: { methods: [] } })).keys()]).to.be.empty;
    const wrong = await failuresOf({ create, capabilities: { methods: ['context'] } });
    expect([...wrong.keys()][0]).to.contain('has the methods and features');
  });
});
