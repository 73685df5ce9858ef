/**
 * What the reader can change in the local source: each call of the contract that writes, as what is
 * to be kept, answered and told. Keeps nothing itself.
 */
import type { Comment } from '../model/comment.js';
import { SourceError } from '../model/errors.js';
import type {
  CommentSource,
  CreateResult,
  EditResult,
  Patch,
  RecommendResult,
  RemoveResult,
  Viewer,
  WriteOptions,
} from '../model/source.js';
import type { Change, Kept, KeptComment } from './local-store.js';
import { type LocalThread, ownComment } from './local-thread.js';
import {
  authorOf,
  expectOpen,
  expectRight,
  expectText,
  expectThere,
  recommendationsAfter,
  tombstoneOf,
  type WritingRules,
} from './writing.js';

/** What a write comes to. */
export interface Written<Answer> extends Change<Answer> {
  /** What is told of it; absent where nothing has changed. */
  readonly patch?: Patch;
}

interface LocalChangesOptions {
  readonly rules: WritingRules;
  readonly viewer: () => Viewer | null;
  readonly write: <Answer>(
    article: string,
    options: WriteOptions,
    change: (thread: LocalThread, kept: Kept, at: number) => Written<Answer>,
  ) => Promise<Answer>;
}

export type LocalChanges = Required<
  Pick<CommentSource, 'create' | 'edit' | 'remove' | 'recommend'>
>;

export function localChanges({ rules, viewer, write }: LocalChangesOptions): LocalChanges {
  return {
    create: (request, options) =>
      write<CreateResult>(request.article, options, ({ comments }, _kept, at) => {
        const { article, parentId, text } = request;
        // Keys are forgotten after a while; what was written under them is not.
        const id = `local-${options.idempotencyKey}`;
        const known = comments.get(id);
        if (known) return { answer: { state: 'published', comment: known } };
        expectOpen(comments.closed);
        expectText(text, rules);
        const author = authorOf(request, viewer(), rules);
        if (parentId !== null) expectThere(comments.get(parentId), parentId);
        const createdAt = new Date(at).toISOString();
        const kept = { article, id, parentId, author, text, createdAt, editedAt: null };
        const comment = { ...kept, removed: false };
        const shown = ownComment(comment, rules, at);
        return {
          comment,
          answer: { state: 'published', comment: shown },
          patch: { type: 'created', comment: shown, key: options.idempotencyKey },
        };
      }),
    edit: ({ article, id, text }, options) =>
      write<EditResult>(article, options, ({ comments }, kept, at) => {
        expectOpen(comments.closed);
        const own = expectOwn(comments.get(id), kept, id);
        expectRight(expectThere(comments.get(id), id), 'edit');
        expectText(text, rules);
        const comment = { ...own, text, editedAt: new Date(at).toISOString() };
        const { recommendations, recommended } = expectThere(comments.get(id), id);
        const shown = { ...ownComment(comment, rules, at), recommendations, recommended };
        return { comment, answer: { comment: shown }, patch: { type: 'edited', comment: shown } };
      }),
    remove: ({ article, id }, options) =>
      write<RemoveResult>(article, options, ({ comments }, kept) => {
        const present = comments.get(id);
        if (!present || present.status === 'removed')
          return { answer: { comment: present ?? null } };
        const own = expectOwn(present, kept, id);
        expectRight(present, 'remove');
        if (!comments.isAnswered(id)) {
          return { gone: id, answer: { comment: null }, patch: { type: 'removed', id } };
        }
        const left = tombstoneOf(present);
        return {
          comment: { ...own, author: { name: '' }, text: '', removed: true },
          answer: { comment: left },
          patch: { type: 'removed', id, comment: left },
        };
      }),
    recommend: ({ article, id, recommended }, options) =>
      write<RecommendResult>(article, options, ({ comments }) => {
        const comment = expectThere(comments.get(id), id);
        if (comments.closed?.recommending === false) expectOpen(comments.closed);
        const recommendations = recommendationsAfter(comment, comment.recommended, recommended);
        return {
          recommendation: { article, id, recommended },
          answer: { recommended, recommendations },
          patch: { type: 'recommended', id, recommendations },
        };
      }),
  };
}

/** What is kept of a comment that the reader wrote in this browser. */
function expectOwn(comment: Comment | undefined, { comments }: Kept, id: string): KeptComment {
  const { id: known } = expectThere(comment, id);
  const own = comments.find((each) => each.id === known);
  if (own) return own;
  throw new SourceError('forbidden', 'Somebody else wrote this comment.');
}
