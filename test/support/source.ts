/**
 * A comment source that does nothing by itself: it writes down what it is asked, and the test
 * answers when and what it likes. It ignores its signals, as a careless source would.
 */
import type { SourceErrorOptions } from '../../src/model/errors.js';
import type {
  CallOptions,
  CommentSource,
  ContextQuery,
  ContextResult,
  CreateRequest,
  CreateResult,
  EditRequest,
  EditResult,
  LoadQuery,
  LoadResult,
  RecommendRequest,
  RecommendResult,
  RemoveRequest,
  RemoveResult,
  ReportRequest,
  SourceFeatures,
  WriteOptions,
} from '../../src/model/source.js';

/** For failures that stores do not try again by themselves, whatever their code. */
export const FINAL: SourceErrorOptions = { retryable: false };

/** One question to a source. */
export interface Call<Request, Answer> {
  readonly request: Request;
  readonly signal: AbortSignal;
  /** The idempotency key of a write. */
  readonly key: string | undefined;
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

  readonly method = (
    request: Request,
    { signal, idempotencyKey }: CallOptions & Partial<WriteOptions>,
  ): Promise<Answer> =>
    new Promise<Answer>((resolve, reject) => {
      this.calls.push({
        request,
        signal,
        key: idempotencyKey,
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

type Writes = 'recommend' | 'create' | 'edit' | 'remove' | 'report';
type Capability = Writes | 'context' | 'count';

export class ScriptedSource implements CommentSource {
  readonly features?: SourceFeatures;
  readonly loads = new Script<LoadQuery, LoadResult>();
  readonly contexts = new Script<ContextQuery, ContextResult>();
  readonly counts = new Script<readonly string[], Readonly<Record<string, number>>>();
  readonly recommends = new Script<RecommendRequest, RecommendResult>();
  readonly creates = new Script<CreateRequest, CreateResult>();
  readonly edits = new Script<EditRequest, EditResult>();
  readonly removes = new Script<RemoveRequest, RemoveResult>();
  readonly reports = new Script<ReportRequest, void>();
  readonly load = this.loads.method;
  readonly context?: typeof this.contexts.method;
  readonly count?: typeof this.counts.method;
  readonly recommend?: typeof this.recommends.method;
  readonly create?: typeof this.creates.method;
  readonly edit?: typeof this.edits.method;
  readonly remove?: typeof this.removes.method;
  readonly report?: typeof this.reports.method;

  constructor(capabilities: readonly Capability[] = [], features?: SourceFeatures) {
    if (features) this.features = features;
    if (capabilities.includes('context')) this.context = this.contexts.method;
    if (capabilities.includes('count')) this.count = this.counts.method;
    if (capabilities.includes('recommend')) this.recommend = this.recommends.method;
    if (capabilities.includes('create')) this.create = this.creates.method;
    if (capabilities.includes('edit')) this.edit = this.edits.method;
    if (capabilities.includes('remove')) this.remove = this.removes.method;
    if (capabilities.includes('report')) this.report = this.reports.method;
  }
}
