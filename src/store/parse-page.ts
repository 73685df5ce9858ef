/** Reads what a source answers. Nothing a source says is trusted to be of the type it declares. */
import { type Steps, finish } from '../conversation/slices.js';
import type { Comment } from '../model/comment.js';
import { SourceError } from '../model/errors.js';
import { parseComment, parseInstant } from '../model/parse-comment.js';
import type { Page } from './reducer.js';

interface Parsed {
  readonly comments: readonly Comment[];
  readonly malformed: number;
}

export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value);
}

/** Comments between two looks at the clock. */
const STEP = 50;

/**
 * Reads a list of comments; one that cannot be read is counted and left out (REL-11).
 * @throws SourceError `invalid` when it is no list
 */
export function parseComments(value: unknown): Parsed {
  return finish(commentSteps(value));
}

function* commentSteps(value: unknown): Steps<Parsed> {
  const { comments: items } = record(value);
  if (!Array.isArray(items)) {
    throw new SourceError('invalid', 'The source answered without a list of comments');
  }
  const comments: Comment[] = [];
  for (const [index, item] of items.entries()) {
    const comment = parseComment(item);
    if (comment) comments.push(comment);
    if (index % STEP === STEP - 1) yield;
  }
  return { comments, malformed: items.length - comments.length };
}

/** Reads a page, bit by bit. @throws SourceError `invalid` when it has no list of comments */
export function* pageSteps(value: unknown): Steps<Page> {
  const { total, next, closed } = record(value);
  return {
    ...(yield* commentSteps(value)),
    total: isCount(total) ? Math.floor(total) : null,
    next: typeof next === 'string' ? next : null,
    closed: closed ? parseClosed(closed) : null,
  };
}

export function parseClosed(value: unknown): NonNullable<Page['closed']> {
  const { at, recommending } = record(value);
  const instant = parseInstant(at);
  return {
    ...(instant !== null && { at: instant }),
    ...(recommending === false && { recommending }),
  };
}
