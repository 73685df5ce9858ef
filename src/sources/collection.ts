/**
 * A whole thread held at once: what the memory, local, json and markup sources share. It neither fetches
 * nor draws; where the comments come from is the business of the sources beside it.
 */
import { finish, type Steps } from '../conversation/slices.js';
import type { Comment, CommentInput } from '../model/comment.js';
import { parseComment } from '../model/parse-comment.js';
import type { Closed, LoadResult } from '../model/source.js';

/** A thread as it was found; its comments may be damaged in any way. */
export interface ThreadData {
  readonly comments: readonly CommentInput[];
  /** Where given, it replaces the counted total. */
  readonly total?: number;
  readonly closed?: LoadResult['closed'];
}

/** A thread that answers the questions of `CommentSource`. */
export interface Collection {
  /** Reads the comments bit by bit; what is asked before it has ended reads the rest at once. */
  reading(): Steps<void>;
  /**
   * All comments but those removed ones that no other comment names as its parent: a tombstone is
   * kept for its answers, and without any there is nothing to read.
   */
  readonly total: number;
  /** A comment by id. */
  get(id: string): Comment | undefined;
  /** Since when nobody may write, or null for an open thread. */
  readonly closed: Closed | null;
  /** Replaces a comment in its place, or adds it. Pages already begun keep their order. */
  put(comment: Comment): void;
  /** Takes a comment out altogether; what it leaves on pages already begun is no gap. */
  delete(id: string): void;
  /** Whether another comment names this one as its parent. */
  isAnswered(id: string): boolean;
  /** All comments, in the order they were found. */
  readonly comments: readonly Comment[];
  /** What was found and is no comment. */
  readonly malformed: readonly CommentInput[];
  /** Other after each change. */
  readonly revision: number;
  /** Other after each change that may make other links: to a text, or to what it answers. */
  readonly linkRevision: number;
}

/** Comments between two looks at the clock. */
const STEP = 50;

/** Reads a thread, when it is asked something. Of two comments with one id the first counts. */
export function createCollection(thread: ThreadData): Collection {
  const found = new Map<string, Comment>();
  const malformed: CommentInput[] = [];
  let at = 0;
  const closed = thread.closed ?? null;
  let stated = thread.total;
  let counted: number | undefined;
  let revision = 0;
  let linkRevision = 0;

  function* reading(): Steps<void> {
    while (at < thread.comments.length) {
      const input = thread.comments[at++] as CommentInput;
      const comment = parseComment(input);
      if (!comment) malformed.push(input);
      else if (!found.has(comment.id)) found.set(comment.id, comment);
      if (at % STEP === 0) yield;
    }
  }

  function comments(): Map<string, Comment> {
    finish(reading());
    return found;
  }

  function countTotal(): number {
    return stated ?? (counted ??= countReadable([...comments().values()]));
  }

  return {
    reading,
    get total() {
      return countTotal();
    },
    get: (id) => comments().get(id),
    put(comment) {
      const before = comments().get(comment.id);
      if (!before && stated !== undefined) stated++;
      if (!before || linkedBy(before) !== linkedBy(comment)) linkRevision++;
      comments().set(comment.id, comment);
      counted = undefined;
      revision++;
    },
    delete(id) {
      if (comments().delete(id) && stated !== undefined) stated--;
      counted = undefined;
      revision++;
      linkRevision++;
    },
    isAnswered: (id) =>
      [...comments().values()].some((each) => each.parentId === id && each.id !== id),
    closed,
    get comments() {
      return [...comments().values()];
    },
    get malformed() {
      comments();
      return malformed;
    },
    get revision() {
      return revision;
    },
    get linkRevision() {
      return linkRevision;
    },
  };
}

function countReadable(comments: readonly Comment[]): number {
  const answered = new Set(comments.map(({ id, parentId }) => (parentId === id ? null : parentId)));
  return comments.filter(({ id, status }) => status !== 'removed' || answered.has(id)).length;
}

/** What the links of a comment are read from. */
function linkedBy({ parentId, body }: Comment): string {
  return JSON.stringify([parentId, body]);
}
