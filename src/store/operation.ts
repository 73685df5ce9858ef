/**
 * What the reader has done and the source has not confirmed yet. An operation keeps its key for its
 * lifetime, across tries, reloads and tabs, so that it counts once however often it is sent (REL-3).
 */
import type { Comment } from '../model/comment.js';
import type { SourceError } from '../model/errors.js';
import type {
  CreateRequest,
  EditRequest,
  Guest,
  RemoveRequest,
  ReportReason,
  ReportRequest,
} from '../model/source.js';

/**
 * `sending`: on its way or next in turn. `waiting`: offline, or the source asked for patience; sent
 * by itself later. `failed`: it waits for the reader, who may try again or take it back.
 */
export type OperationStatus = 'sending' | 'waiting' | 'failed';

interface OperationState {
  /** The idempotency key. */
  readonly key: string;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly status: OperationStatus;
  /** Why it failed, or what it waits for; null while all is well. */
  readonly error: SourceError | null;
  /** When it is tried again by itself, in milliseconds since 1970; null when that is not known. */
  readonly retryAt: number | null;
  /** What is laid over the confirmed comment of this id, or a comment of its own; null: nothing. */
  readonly laid: (Partial<Comment> & Pick<Comment, 'id'>) | null;
}

/** An operation's kind and what the source is asked for. */
export type OperationRequest =
  | { readonly kind: 'create'; readonly request: CreateRequest }
  | { readonly kind: 'edit'; readonly request: EditRequest }
  | { readonly kind: 'remove'; readonly request: RemoveRequest }
  | { readonly kind: 'report'; readonly request: ReportRequest };

export type Operation = OperationState & OperationRequest;
export type OperationKind = OperationRequest['kind'];

/** A comment as its writer hands it in. */
export interface Draft {
  /** The comment answered, or null. */
  readonly parentId: string | null;
  /** Exactly as typed. */
  readonly text: string;
  /** Absent where the reader is signed in. */
  readonly guest?: Guest;
}

/** A report as its writer hands it in. */
export interface ReportDraft {
  readonly id: string;
  readonly reason: ReportReason;
  readonly text?: string;
}

/** What became of a comment that the source has taken. */
export interface CreateOutcome {
  /** `held`: stored, awaiting approval. */
  readonly state: 'published' | 'held';
  readonly comment: Comment;
}

/** The id of a comment that is still being sent; confirmed, it has the source's. */
export function pendingId(key: string): string {
  return `pending:${key}`;
}
