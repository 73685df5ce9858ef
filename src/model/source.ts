/**
 * The contract between Colloquy and a place where comments live. Only `load` is required; the
 * presence of an optional method is the capability, and what a source cannot do the interface
 * does not offer. Every call takes an AbortSignal; every failure is a `SourceError`. What is said
 * here is tried by `dataSourceSuite` of `colloquy/testing`; `src/sources/README.md` is the guide.
 */
import type { AuthorRole, CommentInput } from './comment.js';

/** Orders a reader can choose. */
export const SORTS = ['oldest', 'newest', 'recommended', 'answered'] as const;
export type Sort = (typeof SORTS)[number];

/** Passed to every call. When the signal aborts, the call rejects with its reason. */
export interface CallOptions {
  readonly signal: AbortSignal;
}

/**
 * Passed to every call that changes something. A write that failed may have been stored all the
 * same, so it is tried again under the key it had: a source that has seen the key before answers as
 * it did then and changes nothing (REL-3), also when the two calls overlap and when something else
 * has happened since. A call that was aborted before it was made changes nothing; one that was
 * aborted meanwhile may have changed something. Keys are worth remembering for a day.
 */
export interface WriteOptions extends CallOptions {
  /** Unique to one intention of one reader, at most 64 characters of `A-Z a-z 0-9 _ -`. */
  readonly idempotencyKey: string;
}

/** Asks for a page of a thread. */
export interface LoadQuery {
  /** The article's id, or '' where the source serves one article only. */
  readonly article: string;
  readonly sort: Sort;
  /** `next` of the page before; null for the first. */
  readonly cursor: string | null;
  /**
   * How many comments are wanted; absent: as the source likes, all of them included. A source that
   * pages by conversations counts those that answer nothing on their page.
   */
  readonly limit?: number;
}

/** A page of a thread. */
export interface LoadResult {
  readonly comments: readonly CommentInput[];
  /** All comments of the thread, loaded or not; whether what is left of removed ones counts, is the
   * source's choice, and `count` has it alike. Absent when unknown. */
  readonly total?: number;
  /**
   * The cursor of the page after, opaque to all but the source; absent or null when this was the
   * last. The same cursor gives the same page again; one that was never given is `invalid`.
   */
  readonly next?: string | null;
  /** Present when nobody may write any more. */
  readonly closed?: Closed | null;
}

/** How a thread is closed. */
export interface Closed {
  /** Since when, ISO 8601 with an offset. */
  readonly at?: string;
  /** Whether recommending goes on. Default: true. */
  readonly recommending?: boolean;
}

/** Asks for one comment out of its page. */
export interface ContextQuery {
  readonly article: string;
  readonly id: string;
}

/** The comment asked for and its ancestors, in any order. Empty when there is no such comment. */
export interface ContextResult {
  readonly comments: readonly CommentInput[];
}

/** Sets, or takes back, the present reader's recommendation. Repeating it changes nothing. */
export interface RecommendRequest {
  readonly article: string;
  readonly id: string;
  readonly recommended: boolean;
}

/** The true state after a recommendation. */
export interface RecommendResult {
  readonly recommendations: number;
  readonly recommended: boolean;
}

/** Somebody who writes without being signed in. */
export interface Guest {
  readonly name: string;
  /** Asked for only where `features.guests` says so; never shown. */
  readonly email?: string;
}

/** A comment to be written. */
export interface CreateRequest {
  readonly article: string;
  /** The comment answered, or null for one of its own. */
  readonly parentId: string | null;
  /** Plain text, exactly as typed: sources neither trim nor normalise it. */
  readonly text: string;
  /** Absent where the reader is signed in. */
  readonly guest?: Guest;
}

/** What became of a comment. */
export type CreateResult =
  /** `held`: stored, awaiting approval, visible to its writer alone. */
  | { readonly state: 'published' | 'held'; readonly comment: CommentInput }
  /** Refused for good. `reason`: in the backend's words, plain text. */
  | { readonly state: 'rejected'; readonly reason?: string };

export interface EditRequest {
  readonly article: string;
  readonly id: string;
  readonly text: string;
}

/** The comment as it stands after the edit; its `status` tells whether it awaits approval again. */
export interface EditResult {
  readonly comment: CommentInput;
}

export interface RemoveRequest {
  readonly article: string;
  readonly id: string;
}

/** The tombstone that keeps the answers, or null where nothing is left of the comment. */
export interface RemoveResult {
  readonly comment: CommentInput | null;
}

/** Why a comment is reported. */
export const REPORT_REASONS = ['spam', 'abuse', 'off-topic', 'illegal', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

export interface ReportRequest {
  readonly article: string;
  readonly id: string;
  readonly reason: ReportReason;
  /** What the reader adds; required by convention with `other`. */
  readonly text?: string;
}

export interface SubscribeQuery {
  readonly article: string;
}

/** One change to a thread, told as it happens. Telling a change twice is harmless. */
export type Patch =
  /** Also the reader's own, wherever they wrote it. `key`: the idempotency key it was written under. */
  | { readonly type: 'created'; readonly comment: CommentInput; readonly key?: string }
  /** Any change to a comment's text, status, rights or pick. */
  | { readonly type: 'edited'; readonly comment: CommentInput }
  /** `comment`: the tombstone that keeps its answers; absent where nothing is left. */
  | { readonly type: 'removed'; readonly id: string; readonly comment?: CommentInput }
  | { readonly type: 'recommended'; readonly id: string; readonly recommendations: number }
  | { readonly type: 'closed'; readonly closed: Closed | null }
  /** Something may have been missed: what is shown should be read again. */
  | { readonly type: 'missed' };

/** The person reading, as the backend knows them. */
export interface Viewer {
  readonly id?: string;
  readonly name: string;
  readonly role?: AuthorRole;
}

/** A comment of the reader's own, and the article it stands under. */
export interface ViewerComment {
  readonly article: string;
  readonly comment: CommentInput;
}

/** A report as the reader made it. */
export interface ViewerReport extends ReportRequest {
  /** When, ISO 8601 with an offset. */
  readonly at?: string;
}

/**
 * Everything a source holds about the person reading, from all articles, as JSON that another
 * program can read (GDPR, articles 15 and 20).
 */
export interface ViewerData {
  /** As the backend knows them; null for a guest. */
  readonly viewer: Viewer | null;
  /** The oldest first, those awaiting approval among them. Of removed ones nothing is left. */
  readonly comments: readonly ViewerComment[];
  readonly recommendations: readonly { readonly article: string; readonly id: string }[];
  readonly reports: readonly ViewerReport[];
  /** Whatever else is kept of them, in the backend's own words. */
  readonly other?: Readonly<Record<string, unknown>>;
}

/**
 * What becomes of the comments of somebody who is forgotten. `remove`: what `remove` makes of them.
 * `anonymise`: the words stay, without name, id and role; what awaits approval is removed.
 */
export const ERASURES = ['remove', 'anonymise'] as const;
export type Erasure = (typeof ERASURES)[number];

export interface EraseRequest {
  readonly comments: Erasure;
}

/** How a source does what it does. */
export interface SourceFeatures {
  /** Orders it can page in. Default: `oldest` alone. Whole threads are sorted here in any case. */
  readonly sorts?: readonly Sort[];
  /** `none`: `load` answers the whole thread whatever the limit. Default: `cursor`. */
  readonly paging?: 'none' | 'cursor';
  /** Whether a recommendation can be taken back. Default: true. */
  readonly undoRecommend?: boolean;
  /** What is asked of people who are not signed in. Default: `none`, they cannot write. */
  readonly guests?: 'none' | 'name' | 'name-and-email';
  /** Longest text, in UTF-16 code units. Default: no limit is known. */
  readonly maxLength?: number;
  /** Milliseconds after writing in which a comment may be edited. Default: as each comment's `can` says. */
  readonly editWindow?: number;
  /** Levels of answers the backend can store, 0 for none. Default: any number. */
  readonly maxDepth?: number;
  /** What `eraseData` can make of comments. Default: `remove` alone. */
  readonly erasures?: readonly Erasure[];
}

/** A place where comments live. */
export interface CommentSource {
  readonly features?: SourceFeatures;
  /**
   * One page of a thread: roots in the order asked for, each with its answers; no comment comes on
   * a page before that of the comment it answers. What others write or remove between two pages
   * makes none be missed. A comment that comes twice, so that an answer does not come alone, counts
   * once.
   */
  load(query: LoadQuery, options: CallOptions): Promise<LoadResult>;
  /** One comment and its ancestors, for links to comments that are not loaded. */
  context?(query: ContextQuery, options: CallOptions): Promise<ContextResult>;
  /** Numbers of comments by article, in one request for all; articles it does not know are left out. */
  count?(
    articles: readonly string[],
    options: CallOptions,
  ): Promise<Readonly<Record<string, number>>>;
  /** @throws SourceError `not-found`; `unsupported` for what cannot be taken back */
  recommend?(request: RecommendRequest, options: WriteOptions): Promise<RecommendResult>;
  /**
   * Writes a comment; its `own` and `can` are the reader's.
   * @throws SourceError `invalid` for a text that is empty or too long, `not-found` for an answer to
   *   what is not there, `closed`, `unauthorized` where nobody is signed in and guests cannot write
   */
  create?(request: CreateRequest, options: WriteOptions): Promise<CreateResult>;
  /** @throws SourceError `forbidden` without the right or after its time, `not-found`, `invalid` */
  edit?(request: EditRequest, options: WriteOptions): Promise<EditResult>;
  /**
   * Removes a comment; one that is gone already is no error. Its answers stay where they are.
   * @throws SourceError `forbidden` without the right or after its time
   */
  remove?(request: RemoveRequest, options: WriteOptions): Promise<RemoveResult>;
  /** Tells the moderators of a comment; telling again is no error. @throws SourceError `not-found` */
  report?(request: ReportRequest, options: WriteOptions): Promise<void>;
  /**
   * Tells changes to a thread from now on, in the order they happened, until the signal aborts; no
   * call of the listener comes after that. Never throws: a source reconnects by itself and tells
   * `missed` when it cannot say what happened in between.
   */
  subscribe?(query: SubscribeQuery, listener: (patch: Patch) => void, options: CallOptions): void;
  /** Who is signed in with the backend, or null for nobody. */
  viewer?(options: CallOptions): Promise<Viewer | null>;
  /**
   * Everything that is held about the person reading, and nothing about anybody else. The thread
   * never asks; the page where the site's readers keep their account does.
   * @throws SourceError `unauthorized` where the backend knows of nobody
   */
  exportData?(options: CallOptions): Promise<ViewerData>;
  /**
   * Forgets the person reading (GDPR, article 17): their comments go as the request says, in every
   * article, closed ones too and after the time for edits; their recommendations are taken back;
   * their reports no longer say whose they are. Answers by others stay in their places. It has
   * happened when this settles, for all that anybody is shown; backups may take longer. To be
   * forgotten again is no error. A write that is told again after it under its old key writes
   * nothing. The account itself is the site's own.
   * @throws SourceError `unauthorized` where the backend knows of nobody; `unsupported` for what
   *   `features.erasures` does not name
   */
  eraseData?(request: EraseRequest, options: WriteOptions): Promise<void>;
}
