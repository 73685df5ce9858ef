/**
 * The rules of a source that keeps comments by itself, here and not on a server: who may write,
 * change and remove what, and what becomes of it. Pure; the memory and the local source keep the
 * comments, know their reader and pass the time in.
 */
import type { Author, Comment, CommentInput, CommentRights } from '../model/comment.js';
import { SourceError } from '../model/errors.js';
import { parseComment } from '../model/parse-comment.js';
import type { Closed, CreateRequest, SourceFeatures, Viewer } from '../model/source.js';

/** What a publisher sets. */
export type WritingRules = Pick<SourceFeatures, 'editWindow' | 'guests' | 'maxLength'>;

/** Makes a comment that is known to be one. */
export function commentOf(input: CommentInput): Comment {
  const comment = parseComment(input);
  if (!comment) throw new TypeError('A source has made a comment that is none.');
  return comment;
}

/** @throws SourceError `closed` */
export function expectOpen(closed: Closed | null): void {
  if (closed) throw new SourceError('closed', 'This thread is closed.');
}

/** @throws SourceError `not-found` for what is not there, or no longer */
export function expectThere(comment: Comment | undefined, id: string): Comment {
  if (comment && comment.status !== 'removed') return comment;
  throw new SourceError('not-found', `There is no comment "${id.slice(0, 99)}".`);
}

/** @throws SourceError `invalid` for a text that is empty or too long */
export function expectText(text: string, { maxLength = Infinity }: WritingRules): void {
  if (text.trim() !== '' && text.length <= maxLength) return;
  const problem = text.length > maxLength ? `longer than ${maxLength} characters` : 'empty';
  throw new SourceError('invalid', `The text is ${problem}.`, { fields: { text: problem } });
}

/** @throws SourceError `forbidden` where the reader has no right to change the comment, or no longer */
export function expectRight({ can, id }: Comment, right: 'edit' | 'remove'): void {
  if (can[right] === true) return;
  throw new SourceError('forbidden', `The reader may not ${right} comment "${id.slice(0, 99)}".`);
}

/** The rights that people have in what they wrote themselves. */
export function rightsOf(
  { createdAt, status }: Pick<Comment, 'createdAt' | 'status'>,
  { editWindow }: WritingRules,
  now: number,
): CommentRights {
  if (status === 'removed') return {};
  if (editWindow === undefined) return { edit: true, remove: true };
  const until = Date.parse(createdAt ?? '') + editWindow;
  return now < until ? { edit: true, remove: true, until: new Date(until).toISOString() } : {};
}

/**
 * Who signs a new comment.
 * @throws SourceError `unauthorized` where nobody is signed in and guests are not asked for a name
 */
export function authorOf(
  { guest }: CreateRequest,
  viewer: Viewer | null,
  { guests = 'none' }: WritingRules,
): Author {
  if (viewer) return viewer;
  if (guests === 'none' || !guest) throw new SourceError('unauthorized', 'Nobody is signed in.');
  const fields = {
    ...(!guest.name.trim() && { name: 'missing' }),
    ...(guests === 'name-and-email' && !guest.email?.includes('@') && { email: 'missing' }),
  };
  if (Object.keys(fields).length === 0) return { name: guest.name };
  throw new SourceError('invalid', 'A guest has to say who they are.', { fields });
}

/** A comment with other words. */
export function editedComment(comment: Comment, text: string, now: number): Comment {
  return commentOf({ ...comment, body: { text }, editedAt: new Date(now).toISOString() });
}

/** What is left of a comment where it has answers. */
export function tombstoneOf({ id, parentId, createdAt }: Comment): Comment {
  return commentOf({ id, parentId, createdAt, author: '', text: '', status: 'removed' });
}

/** A recommendation given or taken back by somebody. */
export function recommendationsAfter(
  { recommendations }: Comment,
  before: boolean,
  after: boolean,
): number {
  return Math.max(0, recommendations + Number(after) - Number(before));
}
