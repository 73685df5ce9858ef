/**
 * Reads Colloquy's own format, as `comments.schema.json` documents it: one thread, several by
 * article, or bare counts. The json source fetches such a document, the memory source is given one.
 * What is inside a comment is left to `parseComment`.
 */
import type { CommentInput } from '../model/comment.js';
import { SourceError } from '../model/errors.js';
import { createCollection, type Collection } from './collection.js';

/** A document that was read. */
export interface CommentDocument {
  /**
   * The thread of an article. A document of one thread has it for every article; in one of several
   * an article that is not listed has no comments yet.
   * @throws SourceError `invalid` when no article is named among several, or its entry is no thread
   */
  thread(article: string): Collection;
  /**
   * Numbers of comments. Of articles not listed beside others it is 0; a list of counts, and one
   * thread asked about several articles, know nothing of them.
   */
  count(articles: readonly string[]): Record<string, number>;
}

/** Reads a time as the file has it. @returns ISO 8601 with an offset, or null for what is none */
export type ReadTime = (time: unknown) => string | null;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a document.
 * @param name what to call it in messages
 * @param readTime reads times that come without an offset. Default: they name no instant
 * @throws SourceError `invalid` when it has none of the shapes of the format
 */
export function readDocument(value: unknown, name: string, readTime?: ReadTime): CommentDocument {
  const single = commentsOf(value);
  const articles = own(value, 'articles');
  const counts = own(value, 'counts');
  const threads = new Map<string, Collection>();
  if (!single && !isObject(articles) && !isObject(counts)) {
    throw invalid('comments, or an object with "comments", "articles" or "counts"', value);
  }

  function invalid(expected: string, found: unknown): SourceError {
    const kind = Array.isArray(found) ? 'list' : found === null ? 'null' : typeof found;
    return new SourceError('invalid', `${name}: expected ${expected}, found ${kind}.`);
  }

  function read(article: string): Collection {
    const entry = single ? value : own(articles, article);
    // An article that nobody has commented on yet is in no file.
    const unknown = entry === undefined && articles && article;
    const comments = unknown ? [] : commentsOf(entry);
    if (!comments) throw invalid(`comments of article "${article}"`, entry);
    const total = own(entry, 'total');
    const closed = own(entry, 'closed');
    return createCollection({
      comments: readTime ? comments.map((comment) => withTimes(comment, readTime)) : comments,
      closed: isObject(closed) ? closed : closed === true ? {} : null,
      ...(typeof total === 'number' && { total }),
    });
  }

  function thread(article: string): Collection {
    const known = threads.get(article) ?? read(article);
    threads.set(article, known);
    return known;
  }

  return {
    thread,
    count: (ids) =>
      Object.fromEntries(
        ids.flatMap((id) => {
          const count = own(counts, id);
          if (typeof count === 'number') return [[id, count]];
          const known = articles ? id !== '' : single && ids.length === 1;
          return known ? [[id, thread(id).total]] : [];
        }),
      ),
  };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field by any name, `__proto__` among them. */
function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A thread is a list of comments or an object that has one. */
function commentsOf(thread: unknown): readonly CommentInput[] | null {
  const comments = Array.isArray(thread) ? thread : own(thread, 'comments');
  return Array.isArray(comments) ? comments : null;
}

function withTimes(comment: CommentInput, readTime: ReadTime): CommentInput {
  if (!isObject(comment)) return comment;
  const { createdAt, editedAt } = comment;
  return { ...comment, createdAt: readTime(createdAt), editedAt: readTime(editedAt) };
}
