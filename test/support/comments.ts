/** Invented comments for tests. */
import type { Comment, CommentInput } from '../../src/model/comment.js';
import { parseComment } from '../../src/model/parse-comment.js';

/** The moment at which tests read: see `clock.ts`. */
export const NOW = Date.UTC(2026, 4, 12, 12, 0);

/** ISO time so many minutes before the tests read. */
export function minutesAgo(minutes: number): string {
  return new Date(NOW - minutes * 60_000).toISOString();
}

/** A comment as a source gives one: what is not said is made up from the id. */
export function input(id: string, fields: Partial<CommentInput> = {}): CommentInput {
  const text = 'html' in fields || 'body' in fields ? {} : { text: `What ${id} says.` };
  return { id, author: `Writer ${id}`, ...text, createdAt: minutesAgo(60), ...fields };
}

/** A comment as everything inside knows it. */
export function comment(id: string, fields: Partial<CommentInput> = {}): Comment {
  return parseComment(input(id, fields))!;
}

/** So many comments that answer nobody, one a minute, with ids `1`, `2`, … */
export function inputs(count: number, fields: Partial<CommentInput> = {}): CommentInput[] {
  return Array.from({ length: count }, (_, index) =>
    input(`${index + 1}`, { createdAt: minutesAgo(count - index), ...fields }),
  );
}

/** So many comments of which each answers the one before it. */
export function chain(count: number): CommentInput[] {
  return inputs(count).map((each, index) => ({ ...each, parentId: index ? `${index}` : null }));
}
