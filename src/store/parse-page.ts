/** Reads what a source answers. Nothing a source says is trusted to be of the type it declares. */
import type { Comment } from '../model/comment.js';
import { SourceError } from '../model/errors.js';
import { parseComment, parseInstant } from '../model/parse-comment.js';
import type { RecommendResult } from '../model/source.js';
import type { Page } from './reducer.js';

interface Parsed {
  readonly comments: readonly Comment[];
  readonly malformed: number;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value);
}

/**
 * Reads a list of comments; one that cannot be read is counted and left out (REL-11).
 * @throws SourceError `invalid` when it is no list
 */
export function parseComments(value: unknown): Parsed {
  const { comments: items } = record(value);
  if (!Array.isArray(items)) {
    throw new SourceError('invalid', 'The source answered without a list of comments');
  }
  const comments = items.map(parseComment).filter((comment) => comment !== null);
  return { comments, malformed: items.length - comments.length };
}

/** Reads a page. @throws SourceError `invalid` when it has no list of comments */
export function parsePage(value: unknown): Page {
  const { total, next, closed } = record(value);
  return {
    ...parseComments(value),
    total: isCount(total) ? Math.floor(total) : null,
    next: typeof next === 'string' ? next : null,
    closed: closed ? parseClosed(closed) : null,
  };
}

function parseClosed(value: unknown): NonNullable<Page['closed']> {
  const { at, recommending } = record(value);
  const instant = parseInstant(at);
  return {
    ...(instant !== null && { at: instant }),
    ...(recommending === false && { recommending }),
  };
}

/** Reads the answer to a recommendation. @throws SourceError `invalid` when it is none */
export function parseRecommendResult(value: unknown): RecommendResult {
  const { recommendations, recommended } = record(value);
  if (!isCount(recommendations) || typeof recommended !== 'boolean') {
    throw new SourceError('invalid', 'The source answered a recommendation without its new state');
  }
  return { recommendations: Math.floor(recommendations), recommended };
}
