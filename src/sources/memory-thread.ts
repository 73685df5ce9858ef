/**
 * One article's thread in memory as its readers have changed it: the comments, and what each of
 * them is to each reader. Knows no rules; `memory-reader.ts` applies them.
 */
import type { Comment } from '../model/comment.js';
import type { ViewerReport } from '../model/source.js';
import type { Collection } from './collection.js';

/** What a comment is to one reader, where that is not what the thread was given with. */
export interface Mark {
  readonly own?: boolean;
  readonly recommended?: boolean;
  /** What the reader told the moderators of it. */
  readonly report?: ViewerReport;
}

export interface MemoryThreadState {
  readonly comments: Collection;
  mark(reader: number, id: string): Mark | undefined;
  setMark(reader: number, id: string, mark: Mark): void;
  /** Forgets what comments are to a reader, and which of them are theirs. */
  forget(reader: number): void;
  /** Who wrote a comment here; undefined for those that were there before. */
  writerOf(id: string): number | undefined;
  /** What was answered under a key, if anything was. */
  readonly answers: Map<string, unknown>;
  /** An id that no comment of the thread has or has had. */
  newId(): string;
  /** Comments that await approval and are not this reader's. */
  hiddenFrom(reader: number): number;
}

/** The reader whom the comments were given for: what they say of `own` and the like is theirs. */
export const FIRST_READER = 0;

/** A thread as it was given, to be changed. */
export function createMemoryThread(comments: Collection): MemoryThreadState {
  const marks = new Map<number, Map<string, Mark>>();
  const writers = new Map<string, number>();
  let number = 0;
  return {
    comments,
    mark: (reader, id) => marks.get(reader)?.get(id),
    setMark(reader, id, mark) {
      const own = marks.get(reader) ?? new Map<string, Mark>();
      own.set(id, { ...own.get(id), ...mark });
      marks.set(reader, own);
      if (mark.own) writers.set(id, reader);
    },
    forget(reader) {
      marks.delete(reader);
      for (const [id, writer] of writers) if (writer === reader) writers.delete(id);
    },
    writerOf: (id) => writers.get(id),
    answers: new Map(),
    newId() {
      do number++;
      while (comments.get(`new-${number}`));
      return `new-${number}`;
    },
    hiddenFrom: (reader) =>
      comments.comments.filter(
        ({ id, status }) => status === 'held' && (writers.get(id) ?? FIRST_READER) !== reader,
      ).length,
  };
}

/** Whether a reader gets to see a comment. */
export function isVisible(
  thread: MemoryThreadState,
  { id, status }: Comment,
  reader: number,
): boolean {
  return status !== 'held' || (thread.writerOf(id) ?? FIRST_READER) === reader;
}
