/**
 * A comment source that does nothing by itself: it writes down what it is asked, and the test
 * answers when and what it likes. It ignores its signals, as a careless source would.
 */
import type {
  CallOptions,
  CommentSource,
  ContextQuery,
  ContextResult,
  LoadQuery,
  LoadResult,
  RecommendRequest,
  RecommendResult,
  SourceFeatures,
} from '../../src/model/source.js';

/** One question to a source. */
export interface Call<Request, Answer> {
  readonly request: Request;
  readonly signal: AbortSignal;
  answer(answer: Answer): void;
  /** Answers with what the type does not allow: backends do. */
  answerAnything(answer: unknown): void;
  fail(reason: unknown): void;
}

/** One method of a source. */
export class Script<Request, Answer> {
  /** Everything that was asked so far. */
  readonly calls: Call<Request, Answer>[] = [];
  #taken = 0;
  #arrived: (() => void) | undefined;

  readonly method = (request: Request, { signal }: CallOptions): Promise<Answer> =>
    new Promise<Answer>((resolve, reject) => {
      this.calls.push({
        request,
        signal,
        answer: resolve,
        answerAnything: (answer) => {
          resolve(answer as Answer);
        },
        fail: reject,
      });
      this.#arrived?.();
    });

  /** The next question that no test has taken yet, as soon as it is asked. */
  async next(): Promise<Call<Request, Answer>> {
    const index = this.#taken++;
    while (!this.calls[index]) await new Promise<void>((resolve) => (this.#arrived = resolve));
    return this.calls[index];
  }
}

type Capability = 'context' | 'recommend' | 'count';

export class ScriptedSource implements CommentSource {
  readonly features?: SourceFeatures;
  readonly loads = new Script<LoadQuery, LoadResult>();
  readonly contexts = new Script<ContextQuery, ContextResult>();
  readonly recommends = new Script<RecommendRequest, RecommendResult>();
  readonly counts = new Script<readonly string[], Readonly<Record<string, number>>>();
  readonly load = this.loads.method;
  readonly context?: (query: ContextQuery, options: CallOptions) => Promise<ContextResult>;
  readonly recommend?: (
    request: RecommendRequest,
    options: CallOptions,
  ) => Promise<RecommendResult>;
  readonly count?: (
    articles: readonly string[],
    options: CallOptions,
  ) => Promise<Readonly<Record<string, number>>>;

  constructor(capabilities: readonly Capability[] = [], features?: SourceFeatures) {
    if (features) this.features = features;
    if (capabilities.includes('context')) this.context = this.contexts.method;
    if (capabilities.includes('recommend')) this.recommend = this.recommends.method;
    if (capabilities.includes('count')) this.count = this.counts.method;
  }
}
