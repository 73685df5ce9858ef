/** Reads what a source answers to a write. Nothing of it is trusted to be of the type declared. */
import type { Comment } from '../model/comment.js';
import { SourceError } from '../model/errors.js';
import { parseComment } from '../model/parse-comment.js';
import type { RecommendResult } from '../model/source.js';
import type { OperationKind } from './operation.js';
import { isCount, record } from './parse-page.js';

/**
 * @returns the comment as the source has it now; null where nothing is left of it, or for a report
 * @throws SourceError `invalid` for a comment that was rejected, with the backend's words in
 * `fields.text`; `server` for an answer that cannot be read, because the write may have been stored
 */
export function parseAnswer(kind: OperationKind, answer: unknown): Comment | null {
  if (kind === 'report') return null;
  const { state, reason, comment: given } = record(answer);
  if (kind === 'create' && state === 'rejected') {
    throw new SourceError('invalid', 'The source rejected the comment', {
      ...(typeof reason === 'string' && { fields: { text: reason } }),
    });
  }
  const comment = parseComment(given);
  if (kind === 'remove' && (comment || given === null)) return comment;
  if (!comment || (kind === 'create' && state !== 'published' && state !== 'held')) {
    throw new SourceError('server', `The source answered a call to ${kind} without its result`);
  }
  if (kind === 'edit') return comment;
  // Whoever wrote it is reading it; a broadcast answer cannot know.
  return Object.freeze({ ...comment, own: true, ...(state === 'held' && { status: state }) });
}

/** Reads the answer to a recommendation. @throws SourceError `invalid` when it is none */
export function parseRecommendResult(value: unknown): RecommendResult {
  const { recommendations, recommended } = record(value);
  if (!isCount(recommendations) || typeof recommended !== 'boolean') {
    throw new SourceError('invalid', 'The source answered a recommendation without its new state');
  }
  return { recommendations: Math.floor(recommendations), recommended };
}
