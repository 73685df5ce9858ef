/** One source under trial: made for one case, with the calls the cases make of it. */
import type { Comment, CommentInput } from '../model/comment.js';
import { parseComment } from '../model/parse-comment.js';
import type {
  CommentSource,
  CreateRequest,
  CreateResult,
  EditResult,
  Erasure,
  Guest,
  LoadQuery,
  LoadResult,
  Patch,
  RecommendResult,
  RemoveResult,
  ReportRequest,
  ViewerData,
  WriteOptions,
} from '../model/source.js';
import { SuiteFailure, expectThat, show } from './expectations.js';
import type { SuiteThread } from './sample.js';

/** What a trial is made of. */
export interface TrialSetting {
  readonly source: CommentSource;
  readonly thread: SuiteThread;
  /** The ids of the backend by those of the suite, where they differ. */
  readonly ids: Readonly<Record<string, string>>;
  /** The same thread for somebody else, where the suite was told how. */
  readonly another: (() => Promise<CommentSource>) | null;
  /** Aborts when the case is over, so that nobody goes on following: a browser has few connections. */
  readonly over: AbortController;
  /** Lets time pass for the backend, where the suite was told how. */
  readonly pass: ((milliseconds: number) => Promise<void>) | null;
  /** Milliseconds to wait for what is told by itself. */
  readonly patience: number;
  readonly key: () => string;
}

/** A page with its comments read. */
export interface TrialPage extends Omit<LoadResult, 'comments'> {
  readonly comments: readonly Comment[];
}

/** The most pages a thread of the suite can have. */
const MOST_PAGES = 200;

/** Reads a comment as the thread would. */
export function readComment(input: unknown, what: string): Comment {
  const comment = parseComment(input);
  if (!comment) throw new SuiteFailure(`${what}: ${show(input)} is no comment.`);
  return comment;
}

export class Trial {
  readonly source: CommentSource;
  readonly article: string;
  readonly thread: SuiteThread;
  readonly setting: TrialSetting;
  #guest: Guest | null | undefined;

  constructor(setting: TrialSetting) {
    this.setting = setting;
    this.source = setting.source;
    this.thread = setting.thread;
    this.article = setting.thread.article;
  }

  /** The id a comment of the suite has with the backend. */
  idOf(id: string): string {
    return Object.hasOwn(this.setting.ids, id) ? (this.setting.ids[id] ?? id) : id;
  }

  /** The same thread as somebody else sees it. */
  async another(): Promise<Trial> {
    expectThat(this.setting.another !== null, 'the suite was not told how to be somebody else.');
    return new Trial({ ...this.setting, source: await this.setting.another() });
  }

  query(changes: Partial<LoadQuery> = {}): LoadQuery {
    return { article: this.article, sort: 'oldest', cursor: null, ...changes };
  }

  async load(changes: Partial<LoadQuery> = {}, signal = live()): Promise<TrialPage> {
    const page = await this.source.load(this.query(changes), { signal });
    expectThat(
      Array.isArray((page as unknown as { comments?: unknown } | null)?.comments),
      `load: expected a list of comments, got ${show(page)}.`,
    );
    return { ...page, comments: page.comments.map((input) => readComment(input, 'load')) };
  }

  /** Page after page until there is no further one. */
  async pages(changes: Partial<LoadQuery> = {}): Promise<TrialPage[]> {
    const pages: TrialPage[] = [];
    let cursor = changes.cursor ?? null;
    do {
      const page = await this.load({ ...changes, cursor });
      pages.push(page);
      cursor = page.next ?? null;
      expectThat(pages.length < MOST_PAGES, 'load: the pages do not end.');
    } while (cursor !== null);
    return pages;
  }

  /** The whole thread, by id; what came twice counts once. */
  async comments(): Promise<Map<string, Comment>> {
    const pages = await this.pages();
    return new Map(pages.flatMap((page) => page.comments.map((comment) => [comment.id, comment])));
  }

  /** One comment of the thread as it is given now. */
  async comment(id: string): Promise<Comment> {
    const comment = (await this.comments()).get(id);
    if (!comment) throw new SuiteFailure(`load: there is no comment ${show(id)} any more.`);
    return comment;
  }

  /** How many comments the thread has; null where nobody says. */
  async total(): Promise<number | null> {
    return (await this.load()).total ?? null;
  }

  async context(id: string, signal = live()): Promise<readonly CommentInput[]> {
    const answer = await this.#method('context')({ article: this.article, id }, { signal });
    return answer.comments;
  }

  async count(
    articles: readonly string[],
    signal = live(),
  ): Promise<Readonly<Record<string, number>>> {
    return this.#method('count')(articles, { signal });
  }

  async recommend(
    id: string,
    recommended: boolean,
    options?: Partial<WriteOptions>,
  ): Promise<RecommendResult> {
    const request = { article: this.article, id, recommended };
    return this.#method('recommend')(request, this.write(options));
  }

  async create(
    request: Partial<CreateRequest>,
    options?: Partial<WriteOptions>,
  ): Promise<CreateResult> {
    const guest = await this.guest();
    const whole = { article: this.article, parentId: null, text: 'Noted.', ...request };
    return this.#method('create')({ ...whole, ...(guest && { guest }) }, this.write(options));
  }

  /** Writes a comment that has to be published. */
  async publish(
    request: Partial<CreateRequest>,
    options?: Partial<WriteOptions>,
  ): Promise<Comment> {
    const result = await this.create(request, options);
    if (result.state !== 'published') {
      throw new SuiteFailure(`create: expected state "published", got ${show(result)}.`);
    }
    return readComment(result.comment, 'create');
  }

  async edit(id: string, text: string, options?: Partial<WriteOptions>): Promise<EditResult> {
    return this.#method('edit')({ article: this.article, id, text }, this.write(options));
  }

  async remove(id: string, options?: Partial<WriteOptions>): Promise<RemoveResult> {
    return this.#method('remove')({ article: this.article, id }, this.write(options));
  }

  async report(
    request: Omit<ReportRequest, 'article'>,
    options?: Partial<WriteOptions>,
  ): Promise<void> {
    return this.#method('report')({ article: this.article, ...request }, this.write(options));
  }

  async exportData(signal = live()): Promise<ViewerData> {
    return this.#method('exportData')({ signal });
  }

  async eraseData(comments: Erasure, options?: Partial<WriteOptions>): Promise<void> {
    return this.#method('eraseData')({ comments }, this.write(options));
  }

  /** Writes down what is told. */
  follow(article = this.article, signal = this.setting.over.signal): Follower {
    return new Follower(this, article, signal);
  }

  /** Options of a write, under a key of its own unless one is given. */
  write({
    signal = live(),
    idempotencyKey = this.setting.key(),
  }: Partial<WriteOptions> = {}): WriteOptions {
    return { signal, idempotencyKey };
  }

  /** How the reader signs, where the source asks people who are not signed in. */
  async guest(): Promise<Guest | null> {
    if (this.#guest !== undefined) return this.#guest;
    const { features, viewer } = this.source;
    const known = viewer ? await this.source.viewer?.({ signal: live() }) : null;
    const asked = features?.guests ?? 'none';
    this.#guest =
      known || asked === 'none'
        ? null
        : { name: 'Noor', ...(asked === 'name-and-email' && { email: 'noor@reader.example' }) };
    return this.#guest;
  }

  #method<Name extends keyof CommentSource>(name: Name): NonNullable<CommentSource[Name]> {
    const method = this.source[name];
    if (typeof method !== 'function') throw new SuiteFailure(`the source has no ${name}().`);
    return method.bind(this.source) as NonNullable<CommentSource[Name]>;
  }
}

/** A signal that nobody aborts. */
export function live(): AbortSignal {
  return new AbortController().signal;
}

/** A listener of a thread's changes. */
export class Follower {
  readonly patches: Patch[] = [];
  readonly #patience: number;
  #arrived: (() => void) | null = null;

  constructor(trial: Trial, article: string, signal: AbortSignal) {
    this.#patience = trial.setting.patience;
    trial.source.subscribe?.({ article }, (patch) => this.#take(patch), { signal });
  }

  #take(patch: Patch): void {
    this.patches.push(patch);
    this.#arrived?.();
  }

  /** The first patch of a kind, as soon as it is told. */
  async told<Type extends Patch['type']>(
    type: Type,
    fits: (patch: Extract<Patch, { type: Type }>) => boolean = () => true,
  ): Promise<Extract<Patch, { type: Type }>> {
    const isWanted = (patch: Patch): boolean =>
      patch.type === type && fits(patch as Extract<Patch, { type: Type }>);
    return (await this.toldAny(isWanted, `"${type}"`)) as Extract<Patch, { type: Type }>;
  }

  /** The first patch that is wanted, as soon as it is told. @param what names it where none comes */
  async toldAny(isWanted: (patch: Patch) => boolean, what: string): Promise<Patch> {
    const found = await new Promise<Patch | undefined>((resolve) => {
      const look = (last: boolean): void => {
        const wanted = this.patches.find(isWanted);
        if (!wanted && !last) return;
        clearTimeout(timer);
        resolve(wanted);
      };
      const timer = setTimeout(() => look(true), this.#patience);
      this.#arrived = () => look(false);
      look(false);
    });
    if (found) return found;
    throw new SuiteFailure(
      `subscribe: ${what} was not told in ${this.#patience} ms; told was ${show(this.patches)}.`,
    );
  }
}
