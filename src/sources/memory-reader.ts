/** The memory source as one reader has it: every call of the contract, over shared threads. */
import type { Comment, CommentInput } from '../model/comment.js';
import type {
  CommentSource,
  CreateRequest,
  CreateResult,
  Patch,
  SourceFeatures,
  Viewer,
  ViewerComment,
  WriteOptions,
} from '../model/source.js';
import { readingSource } from './whole-thread-source.js';
import { FIRST_READER, type MemoryThreadState, isVisible } from './memory-thread.js';
import { eraseIn, heldAbout } from './memory-viewer-data.js';
import {
  authorOf,
  commentOf,
  editedComment,
  expectOpen,
  expectRight,
  expectText,
  expectThere,
  recommendationsAfter,
  rightsOf,
  tombstoneOf,
} from './writing.js';

/** Somebody who follows a thread: how a change is put to a reader, or null to keep it from them. */
export type Follower = (changeFor: (reader: number) => Patch | null) => void;

export interface MemoryReaderOptions {
  readonly features: SourceFeatures;
  readonly viewer: () => Viewer | null;
  /** Tells readers apart. */
  readonly name: number;
  readonly now: () => number;
  readonly moderate: (request: CreateRequest) => CreateResult['state'];
  readonly open: (article: string, signal: AbortSignal) => Promise<MemoryThreadState>;
  /** All threads there are, by article. */
  readonly threads: (signal: AbortSignal) => Promise<ReadonlyMap<string, MemoryThreadState>>;
  readonly followersOf: (article: string) => Set<Follower>;
  readonly count: (
    articles: readonly string[],
    signal: AbortSignal,
  ) => Promise<Readonly<Record<string, number>>>;
}

export function createMemoryReader(options: MemoryReaderOptions): Required<CommentSource> {
  const { features, viewer, name, now, moderate, open, threads, followersOf } = options;
  /** Keys under which the reader was forgotten. */
  const erasures = new Set<string>();

  /** A comment as somebody sees it. */
  function viewFor(thread: MemoryThreadState, comment: Comment, reader: number): Comment {
    const mark = thread.mark(reader, comment.id);
    const first = reader === FIRST_READER;
    if (first && !mark) return comment;
    const given = first ? comment : { own: false, recommended: false, can: {} };
    const { own = given.own, recommended = given.recommended } = mark ?? {};
    const can = mark?.own ? rightsOf(comment, features, now()) : given.can;
    return commentOf({ ...comment, own, recommended, can });
  }

  function visible(thread: MemoryThreadState, comments: readonly Comment[]): Comment[] {
    return comments.flatMap((comment) =>
      isVisible(thread, comment, name) ? [viewFor(thread, comment, name)] : [],
    );
  }

  /** A comment that may be changed, as the reader sees it. */
  function find(thread: MemoryThreadState, id: string): Comment {
    const comment = expectThere(thread.comments.get(id), id);
    return expectThere(visible(thread, [comment])[0], id);
  }

  /** Changes something, once for every key. */
  async function write<Result>(
    article: string,
    { signal, idempotencyKey }: WriteOptions,
    change: (thread: MemoryThreadState) => Result,
  ): Promise<Result> {
    const thread = await open(article, signal);
    const key = `${name} ${idempotencyKey}`;
    if (!thread.answers.has(key)) thread.answers.set(key, change(thread));
    return thread.answers.get(key) as Result;
  }

  function tell(article: string, changeFor: (reader: number) => Patch | null): void {
    for (const follower of followersOf(article)) follower(changeFor);
  }

  const reading = readingSource(async (article, signal) => (await open(article, signal)).comments);

  return {
    features,
    async load(query, callOptions) {
      const page = await reading.load(query, callOptions);
      const thread = await open(query.article, callOptions.signal);
      const { total = 0 } = page;
      return {
        ...page,
        // Comments of a collection have been read; the rest is handed on as it is.
        comments: page.comments.flatMap((input): readonly CommentInput[] => {
          const comment = thread.comments.get(String((input as Comment | null)?.id));
          return comment === input ? visible(thread, [comment]) : [input];
        }),
        total: total - thread.hiddenFrom(name),
      };
    },
    async context(query, callOptions) {
      const { comments } = await reading.context(query, callOptions);
      const thread = await open(query.article, callOptions.signal);
      return { comments: visible(thread, comments as readonly Comment[]) };
    },
    count: (articles, { signal }) => options.count(articles, signal),
    recommend: ({ article, id, recommended }, writeOptions) =>
      write(article, writeOptions, (thread) => {
        const comment = find(thread, id);
        if (thread.comments.closed?.recommending === false) expectOpen(thread.comments.closed);
        const recommendations = recommendationsAfter(comment, comment.recommended, recommended);
        thread.comments.put(commentOf({ ...stored(thread, id), recommendations }));
        thread.setMark(name, id, { recommended });
        tell(article, () => ({ type: 'recommended', id, recommendations }));
        return { recommended, recommendations };
      }),
    create: (request, writeOptions) =>
      write(request.article, writeOptions, (thread) => {
        const { article, parentId, text } = request;
        expectOpen(thread.comments.closed);
        expectText(text, features);
        const author = authorOf(request, viewer(), features);
        if (parentId !== null) find(thread, parentId);
        const state = moderate(request);
        if (state === 'rejected') return { state };
        const comment = commentOf({
          id: thread.newId(),
          parentId,
          author,
          text,
          createdAt: new Date(now()).toISOString(),
          status: state,
        });
        thread.comments.put(comment);
        thread.setMark(name, comment.id, { own: true });
        const key = writeOptions.idempotencyKey;
        tell(article, (reader) =>
          isVisible(thread, comment, reader)
            ? { type: 'created', comment: viewFor(thread, comment, reader), key }
            : null,
        );
        return { state, comment: viewFor(thread, comment, name) };
      }),
    edit: ({ article, id, text }, writeOptions) =>
      write(article, writeOptions, (thread) => {
        expectOpen(thread.comments.closed);
        expectRight(find(thread, id), 'edit');
        expectText(text, features);
        const comment = editedComment(stored(thread, id), text, now());
        thread.comments.put(comment);
        tell(article, (reader) =>
          isVisible(thread, comment, reader)
            ? { type: 'edited', comment: viewFor(thread, comment, reader) }
            : null,
        );
        return { comment: viewFor(thread, comment, name) };
      }),
    remove: ({ article, id }, writeOptions) =>
      write(article, writeOptions, (thread) => {
        const present = thread.comments.get(id);
        if (!present || present.status === 'removed') return { comment: present ?? null };
        expectRight(find(thread, id), 'remove');
        const comment = thread.comments.isAnswered(id) ? tombstoneOf(present) : null;
        if (comment) thread.comments.put(comment);
        else thread.comments.delete(id);
        tell(article, () => ({ type: 'removed', id, ...(comment && { comment }) }));
        return { comment };
      }),
    report: (request, writeOptions) =>
      write(request.article, writeOptions, (thread) => {
        const { id } = find(thread, request.id);
        const report = { ...request, at: new Date(now()).toISOString() };
        thread.setMark(name, id, { report });
      }),
    subscribe({ article }, listener, { signal }) {
      if (signal.aborted) return;
      const follower: Follower = (changeFor) => {
        const patch = changeFor(name);
        if (!patch) return;
        // Whoever has written goes on first; nobody is called from within a call of theirs.
        queueMicrotask(() => {
          if (!signal.aborted) listener(patch);
        });
      };
      const followers = followersOf(article);
      followers.add(follower);
      signal.addEventListener('abort', () => followers.delete(follower), { once: true });
    },
    async viewer({ signal }) {
      signal.throwIfAborted();
      await Promise.resolve();
      signal.throwIfAborted();
      return viewer();
    },
    async exportData({ signal }) {
      const held = [...(await threads(signal))].map(([article, thread]) =>
        heldAbout(article, thread, name),
      );
      return {
        viewer: viewer(),
        comments: held.flatMap(({ comments }) => comments).sort(byTime),
        recommendations: held.flatMap(({ recommendations }) => recommendations),
        reports: held.flatMap(({ reports }) => reports),
      };
    },
    async eraseData({ comments }, { signal, idempotencyKey: key }) {
      const known = await threads(signal);
      if (erasures.has(key)) return;
      erasures.add(key);
      for (const [article, thread] of known) {
        for (const patch of eraseIn(thread, name, comments)) {
          tell(article, (reader) =>
            patch.type === 'edited'
              ? { ...patch, comment: viewFor(thread, commentOf(patch.comment), reader) }
              : patch,
          );
        }
      }
    },
  };
}

/** A comment as it is kept, without what it is to anybody. */
function stored(thread: MemoryThreadState, id: string): Comment {
  return expectThere(thread.comments.get(id), id);
}

function byTime({ comment: a }: ViewerComment, { comment: b }: ViewerComment): number {
  return Date.parse(a.createdAt ?? '') - Date.parse(b.createdAt ?? '') || 0;
}
