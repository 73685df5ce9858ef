/**
 * The contract between Colloquy and a place where comments live. Only `load` is required; the
 * presence of an optional method is the capability, and what a source cannot do the interface
 * does not offer. Every call takes an AbortSignal; every failure is a `SourceError`.
 */
import type { CommentInput } from './comment.js';

/** Orders a reader can choose. */
export const SORTS = ['oldest', 'newest', 'recommended', 'answered'] as const;
export type Sort = (typeof SORTS)[number];

/** Passed to every call. When the signal aborts, the call rejects with its reason. */
export interface CallOptions {
  readonly signal: AbortSignal;
}

/** Asks for a page of a thread. */
export interface LoadQuery {
  /** The article's id, or '' where the source serves one article only. */
  readonly article: string;
  readonly sort: Sort;
  /** `next` of the page before; null for the first. */
  readonly cursor: string | null;
  /** How many comments are wanted; absent: as the source likes, all of them included. */
  readonly limit?: number;
}

/** A page of a thread. */
export interface LoadResult {
  readonly comments: readonly CommentInput[];
  /** All comments of the thread, loaded or not; absent when unknown. */
  readonly total?: number;
  /** The cursor of the page after; absent or null when this was the last. */
  readonly next?: string | null;
  /** Present when nobody may write any more. `at`: since when, ISO 8601 with an offset. */
  readonly closed?: { readonly at?: string } | null;
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

/** How a source does what it does. */
export interface SourceFeatures {
  /** Orders it can page in. Default: `oldest` alone. Whole threads are sorted here in any case. */
  readonly sorts?: readonly Sort[];
  /** Whether a recommendation can be taken back. Default: true. */
  readonly undoRecommend?: boolean;
}

/** A place where comments live. */
export interface CommentSource {
  readonly features?: SourceFeatures;
  /**
   * One page of a thread. Pages do not overlap in meaning but may in content: a comment that comes
   * twice counts once.
   */
  load(query: LoadQuery, options: CallOptions): Promise<LoadResult>;
  /** One comment and its ancestors, for links to comments that are not loaded. */
  context?(query: ContextQuery, options: CallOptions): Promise<ContextResult>;
  /** Numbers of comments by article, in one request for all; articles it does not know are left out. */
  count?(
    articles: readonly string[],
    options: CallOptions,
  ): Promise<Readonly<Record<string, number>>>;
  recommend?(request: RecommendRequest, options: CallOptions): Promise<RecommendResult>;
}
