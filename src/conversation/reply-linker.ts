/** What a linker is given, and what it gives: the contract of the engine, without its work. */
import type { AuthorRole, Body, CommentStatus } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';

/** What of a comment matters to its links; a model `Comment` fits. */
export interface LinkableComment {
  readonly id: string;
  readonly parentId?: string | null;
  /** The source's own correction: an override that travels with the comment. */
  readonly answers?: string | null;
  readonly author: { readonly name: string; readonly id?: string };
  readonly createdAt?: string | null;
  readonly body: Body;
  readonly status?: CommentStatus;
}

/** Somebody who may be named without having written: the article's author, the staff. */
export interface KnownPerson {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: AuthorRole;
}

/** A publisher's word on what a comment answers; null: nothing. */
export interface LinkOverride {
  readonly from: string;
  readonly to: string | null;
}

export interface LinkOptions {
  /** People known beside the commenters. A mention of one who has not written links to nobody. */
  readonly people?: readonly KnownPerson[];
  readonly overrides?: readonly LinkOverride[];
  /** The plain text that offsets count in. Default: the body's text, '' for HTML. */
  readonly plainText?: (comment: LinkableComment) => string;
  /** False: explicit parents and overrides only. Default: true. */
  readonly infer?: boolean;
  /**
   * The source keeps parents, so that a comment without one stands for itself: whom it names is
   * probably told, and never where it belongs. Default: seen from the comments before it.
   */
  readonly parentsKept?: boolean;
}

/**
 * Links a thread that grows. Comments that arrive in order of time cost what they hold; one that
 * arrives late also costs those behind it, which may name its writer.
 */
export interface ReplyLinker {
  /**
   * Takes comments in and links them: `enter`, then all of `proceed`. Of two in one call with the
   * same id the first counts; one whose id was known before replaces the older version.
   * @returns the links that start from them. Comments later than these may have changed theirs.
   */
  add(comments: LinkableComment | readonly LinkableComment[]): readonly ReplyLink[];
  /** Takes comments in without linking them, for callers that must not work long at a time. */
  enter(comments: LinkableComment | readonly LinkableComment[]): void;
  /**
   * Links the next of the comments that wait, in order of time.
   * @param most how many to link in this call
   * @returns how many still wait
   */
  proceed(most?: number): number;
  /** Forgets comments, as if they had never come; costs those behind them, which wait for `proceed`. */
  forget(ids: readonly string[]): void;
  /** Ids of the comments whose links have changed since this was last called, each once. */
  takeChanged(): readonly string[];
  /** The links that start from a comment, in order of its text, the explicit one first. */
  linksFrom(id: string): readonly ReplyLink[];
  /** All links found so far, in order of time and, within a comment, of the text. */
  readonly links: readonly ReplyLink[];
}

/** What links a thread bit by bit. */
export interface GradualLinker extends Pick<
  ReplyLinker,
  'enter' | 'proceed' | 'forget' | 'takeChanged' | 'linksFrom'
> {
  /** Where others do the work: settled when there is reason to proceed. */
  answer?(): Promise<void> | undefined;
  /** Ends what works for it. */
  close?(): void;
}
