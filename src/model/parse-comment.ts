/**
 * The door every comment passes, from whatever source: it comes out complete, frozen and of the
 * right types, or not at all. Knows nothing of threads; duplicates, cycles and missing parents are
 * the conversation's business.
 */
import type { Author, AuthorRole, Body, Comment, CommentRights, CommentStatus } from './comment.js';

const ROLES: readonly string[] = ['author', 'staff', 'moderator'] satisfies AuthorRole[];
const STATUSES: readonly string[] = ['published', 'held', 'removed'] satisfies CommentStatus[];

/** A date and time of RFC 3339, with or without seconds; the offset is required. */
const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/i;

/** What most sources write; what is in range needs no other reading. Months have 28 days at least. */
const AS_WE_WRITE =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/;

/** Days beyond which a calendar date like 31 February spills into the next month. */
function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Reads an ISO 8601 time that names an instant.
 * @returns the instant in UTC, or null for what is absent, absurd or lacks an offset.
 */
export function parseInstant(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const written = AS_WE_WRITE.exec(value);
  if (written) return written[1] ? value : `${value.slice(0, -1)}.000Z`;
  const match = INSTANT.exec(value.trim());
  if (!match) return null;
  const [text, year, month, day] = match;
  if (!isCalendarDate(Number(year), Number(month), Number(day))) return null;
  const normalised = `${text.slice(0, 10)}T${text.slice(11)}`
    .replace(/\s/, '')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
    .toUpperCase();
  const time = Date.parse(normalised);
  if (Number.isNaN(time)) return null;
  const instant = new Date(time).toISOString();
  // An offset can lead out of the years 0 to 9999, which alone are written alike and sort as text.
  return instant.length === '0000-00-00T00:00:00.000Z'.length ? instant : null;
}

/** What is being read. To leave out by spreading costs as much as all the rest, ten thousand times. */
type Unfrozen<Read> = { -readonly [Key in keyof Read]: Read[Key] };

function parseId(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

function parseAuthor(value: unknown): Author | null {
  if (typeof value === 'string') return Object.freeze({ name: value });
  if (typeof value !== 'object' || value === null) return null;
  const { id, name, role } = value as Record<string, unknown>;
  if (typeof name !== 'string') return null;
  const authorId = parseId(id);
  const author: Unfrozen<Author> = { name };
  if (authorId !== null) author.id = authorId;
  if (ROLES.includes(role as string)) author.role = role as AuthorRole;
  return Object.freeze(author);
}

function parseBody(input: Record<string, unknown>): Body | null {
  const body =
    typeof input['body'] === 'object' && input['body'] !== null
      ? (input['body'] as Record<string, unknown>)
      : input;
  if (typeof body['text'] === 'string') return Object.freeze({ text: body['text'] });
  if (typeof body['html'] === 'string') return Object.freeze({ html: body['html'] });
  return null;
}

function parseCount(value: unknown): number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? Math.floor(value) : 0;
}

const NO_RIGHTS: CommentRights = Object.freeze({});

function parseRights(value: unknown): CommentRights {
  if (typeof value !== 'object' || value === null) return NO_RIGHTS;
  const { edit, remove, until } = value as Record<string, unknown>;
  const instant = parseInstant(until);
  return Object.freeze({
    ...(edit === true && { edit }),
    ...(remove === true && { remove }),
    ...(instant !== null && { until: instant }),
  });
}

/** Comments that have passed the door: a source over a whole thread has had them read already. */
const read = new WeakSet<object>();

/**
 * Reads one comment; one that was read before stays itself.
 * @returns the comment, or null when it has no id, author or body that could be shown. Of a removed
 * comment only the id is needed: nothing else of it may be left.
 */
export function parseComment(value: unknown): Comment | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  if (read.has(value)) return value as Comment;
  const input = value as Record<string, unknown>;
  const id = parseId(input['id']);
  if (id === null) return null;
  const status = STATUSES.includes(input['status'] as string)
    ? (input['status'] as CommentStatus)
    : 'published';
  const removed = status === 'removed';
  const author = parseAuthor(input['author']) ?? (removed ? Object.freeze({ name: '' }) : null);
  const body = removed ? Object.freeze({ text: '' }) : parseBody(input);
  if (!author || !body) return null;
  const comment: Unfrozen<Comment> = {
    id,
    parentId: parseId(input['parentId']),
    author,
    body,
    createdAt: parseInstant(input['createdAt']),
    editedAt: parseInstant(input['editedAt']),
    recommendations: parseCount(input['recommendations']),
    recommended: input['recommended'] === true,
    status,
    featured: input['featured'] === true,
    own: input['own'] === true,
    can: removed ? NO_RIGHTS : parseRights(input['can']),
  };
  if (input['answers'] !== undefined) comment.answers = parseId(input['answers']);
  if (typeof input['lang'] === 'string') comment.lang = input['lang'];
  read.add(Object.freeze(comment));
  return comment;
}
