/**
 * The conformance suite for comment sources: what `CommentSource` promises, tried out. It needs a
 * function that declares a test, from whatever runner, and one that makes a source; which cases
 * there are follows from the source's methods and features. It draws nothing and asks no network.
 */
import type { SourceErrorCode } from '../model/errors.js';
import type { CommentSource, SourceFeatures } from '../model/source.js';
import { CAPABILITIES, type Capability, type Manifest, type SuiteCase, applies } from './case.js';
import { CALLS } from './cases/calls.js';
import { CHANGING } from './cases/changing.js';
import { CREATING } from './cases/creating.js';
import { expectEverythingToFail } from './cases/failures.js';
import { LIVE } from './cases/live.js';
import { LOOKING_UP } from './cases/looking-up.js';
import { PAGES } from './cases/pages.js';
import { PERSONAL_DATA } from './cases/personal-data.js';
import { READING } from './cases/reading.js';
import { RECOMMENDING } from './cases/recommending.js';
import { expectSame } from './expectations.js';
import { SAMPLE, type SuiteGap, type SuiteThread } from './sample.js';
import { Trial } from './trial.js';

/**
 * The version of the suite, by semantic versioning: a major one for a case that a source may fail
 * which passed before because the contract has changed; a minor one for a case about what the
 * contract has always said; a patch for corrections.
 */
export const SUITE_VERSION = '1.1.0';

/** What a source can do, for where it cannot be looked at before it is tried. */
export interface SuiteCapabilities {
  readonly methods: readonly Capability[];
  readonly features?: SourceFeatures;
}

/** Where a backend has put what it was given. */
export interface Seeded {
  /** The article, where it is not the one that was asked for. */
  readonly article?: string;
  /** The backend's ids by those of the suite, where they differ. */
  readonly ids?: Readonly<Record<string, string>>;
}

type Awaitable<Value> = Value | Promise<Value>;

export interface SuiteOptions {
  /** Declares a test: `it` of Mocha and Vitest, `test` of node:test, or your own. */
  readonly test: (name: string, run: () => Promise<void>) => unknown;
  /** Makes a source for one case. Where it does not take the comments itself, `seed` does. */
  readonly create: (thread: SuiteThread) => Awaitable<CommentSource>;
  /** Writes a thread into the backend, before the source is asked anything. */
  readonly seed?: (source: CommentSource, thread: SuiteThread) => Awaitable<Seeded | undefined>;
  /** Needed where `create` answers with a promise; otherwise a first source is looked at. */
  readonly capabilities?: SuiteCapabilities;
  /** What the backend cannot be given. Default: nothing; the cases that need it are left out. */
  readonly without?: readonly SuiteGap[];
  /** The thread of a source as another reader sees it; adds the cases with two people. */
  readonly another?: (source: CommentSource) => Awaitable<CommentSource>;
  /** Lets time pass for the backend; adds the cases about time. */
  readonly pass?: (source: CommentSource, milliseconds: number) => Awaitable<void>;
  /** Sources over a backend that fails, by how; each adds a case. */
  readonly failures?: Readonly<Partial<Record<SourceErrorCode, () => Awaitable<CommentSource>>>>;
  /** Called with each source when its case is over. */
  readonly destroy?: (source: CommentSource) => Awaitable<void>;
  /** Milliseconds to wait for what is told by itself. Default: 2000. */
  readonly patience?: number;
  /** Fills with random bytes, for idempotency keys and articles. Default: the device's. */
  readonly random?: (bytes: Uint8Array<ArrayBuffer>) => void;
}

const CASES: readonly SuiteCase[] = [
  ...READING,
  ...PAGES,
  ...LOOKING_UP,
  ...CALLS,
  ...CREATING,
  ...CHANGING,
  ...RECOMMENDING,
  ...LIVE,
  ...PERSONAL_DATA,
];

/** Declares a test for everything that a source has to keep of the contract. */
export function dataSourceSuite(options: SuiteOptions): void {
  const { test, failures = {} } = options;
  const manifest = manifestOf(options);

  test(`has the methods and features it had when it was looked at (suite ${SUITE_VERSION})`, async () => {
    const trial = await begin(options, {});
    try {
      const methods = CAPABILITIES.filter((name) => trial.source[name]);
      expectSame(
        methods,
        CAPABILITIES.filter((name) => manifest.methods.includes(name)),
        'methods',
      );
      expectSame(trial.source.features ?? {}, manifest.features, 'features');
    } finally {
      trial.setting.over.abort();
      await options.destroy?.(trial.source);
    }
  });

  for (const each of CASES) {
    if (!applies(each, manifest)) continue;
    test(each.name, async () => {
      const trial = await begin(options, each.thread ?? {});
      try {
        await each.run(trial, manifest);
      } finally {
        trial.setting.over.abort();
        await options.destroy?.(trial.source);
      }
    });
  }

  for (const [code, create] of Object.entries(failures)) {
    test(`fails with "${code}" where the backend does`, async () => {
      const { seed: _seed, ...unseeded } = options;
      const trial = await begin({ ...unseeded, create }, {});
      await expectEverythingToFail(trial, code as SourceErrorCode);
      await options.destroy?.(trial.source);
    });
  }
}

function manifestOf(options: SuiteOptions): Manifest {
  const { capabilities, without = [], another, pass, create, destroy } = options;
  const rest = { gaps: without, another: another !== undefined, pass: pass !== undefined };
  if (capabilities) {
    const { methods, features = {} } = capabilities;
    return { methods, features, ...rest };
  }
  const source = create(threadOf({}, 'look'));
  if (source instanceof Promise) {
    source.catch(() => undefined);
    throw new TypeError('dataSourceSuite: create() is asynchronous, so it needs `capabilities`.');
  }
  const manifest = {
    methods: CAPABILITIES.filter((name) => source[name]),
    features: source.features ?? {},
    ...rest,
  };
  void destroy?.(source);
  return manifest;
}

function threadOf(changes: Partial<SuiteThread>, name: string): SuiteThread {
  const article = `colloquy-suite-${name}`;
  return { article, comments: SAMPLE, closed: false, moderation: 'publish', ...changes };
}

function fillRandomly(bytes: Uint8Array<ArrayBuffer>): void {
  crypto.getRandomValues(bytes);
}

/** Makes a source that holds a thread. */
async function begin(options: SuiteOptions, changes: Partial<SuiteThread>): Promise<Trial> {
  const { another, pass, patience = 2000 } = options;
  const { random = fillRandomly } = options;
  const key = (): string => {
    const bytes = new Uint8Array(16);
    random(bytes);
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const thread = threadOf(changes, key());
  const source = await options.create(thread);
  const { article = thread.article, ids = {} } = (await options.seed?.(source, thread)) ?? {};
  return new Trial({
    source,
    thread: { ...thread, article },
    ids,
    another: another ? async () => another(source) : null,
    over: new AbortController(),
    pass: pass
      ? async (milliseconds): Promise<void> => {
          await pass(source, milliseconds);
        }
      : null,
    patience,
    key,
  });
}
