/**
 * What a comment is, once it has passed the door of `parseComment`. Everything inside Colloquy
 * speaks of this frozen, complete shape; what a source may hand in is the looser `CommentInput`.
 */

/** What the newsroom says a person is. Badges come from here and never from a name. */
export type AuthorRole = 'author' | 'staff' | 'moderator';

/** The person who wrote a comment. */
export interface Author {
  /** The source's id of the person; absent for guests. */
  readonly id?: string;
  /** As the person wrote it: any script, any length, never interpreted. Empty when unknown. */
  readonly name: string;
  readonly role?: AuthorRole;
}

/** What was written: plain text, or HTML as some backends keep it. HTML is read, never inserted. */
export type Body = { readonly text: string } | { readonly html: string };

/** `held`: awaiting approval, shown to its writer alone. `removed`: gone, its answers are kept. */
export type CommentStatus = 'published' | 'held' | 'removed';

/** What the present reader may do with a comment; what is absent is not offered. */
export interface CommentRights {
  readonly edit?: boolean;
  readonly remove?: boolean;
  /** Until when it may be edited or removed, ISO 8601 in UTC; absent: as long as the source allows. */
  readonly until?: string;
}

/** One comment. */
export interface Comment {
  /** Opaque, unique within its thread. */
  readonly id: string;
  /** The comment answered, as the source says; it may point to something missing. */
  readonly parentId: string | null;
  /**
   * The publisher's word on what the comment answers, whatever its text seems to say; null: nothing.
   * Absent: as `parentId` and the text have it.
   */
  readonly answers?: string | null;
  readonly author: Author;
  readonly body: Body;
  /** ISO 8601 in UTC (`2016-09-17T07:45:00.000Z`), or null when the source gave no usable time. */
  readonly createdAt: string | null;
  /** ISO 8601 in UTC, or null when the comment stands as first written. */
  readonly editedAt: string | null;
  /** How many people recommend the comment. */
  readonly recommendations: number;
  /** Whether the present reader does. */
  readonly recommended: boolean;
  readonly status: CommentStatus;
  /** Picked out by the editors. */
  readonly featured: boolean;
  /** Whether the present reader wrote it. */
  readonly own: boolean;
  readonly can: CommentRights;
  /** BCP 47 tag of the body's language, where the source knows it. */
  readonly lang?: string;
}

/** An author as a source gives one: a bare name will do. */
export type AuthorInput = string | Author;

/**
 * A comment as a source gives it: `id`, `author` and one of `text`, `html` and `body` are enough.
 * Unknown fields are ignored.
 */
export interface CommentInput {
  readonly id: string | number;
  readonly parentId?: string | number | null;
  readonly answers?: string | number | null;
  readonly author: AuthorInput;
  readonly text?: string;
  readonly html?: string;
  readonly body?: Body;
  /** ISO 8601 with an offset or `Z`. A time without an offset names no instant and is dropped. */
  readonly createdAt?: string | null;
  readonly editedAt?: string | null;
  readonly recommendations?: number;
  readonly recommended?: boolean;
  readonly status?: CommentStatus;
  readonly featured?: boolean;
  readonly own?: boolean;
  readonly can?: CommentRights;
  readonly lang?: string;
}
