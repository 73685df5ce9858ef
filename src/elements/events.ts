/** Every event the elements send: name -> detail. All bubble and are composed; none carries a token. */
import type { Author, Comment } from '../model/comment.js';
import type { SourceError } from '../model/errors.js';
import type { ReportReason } from '../model/source.js';
import type { Draft } from '../store/operation.js';

/** What a reader wants to do about a recommendation, or has done. */
export interface RecommendDetail {
  readonly comment: Comment;
  readonly recommended: boolean;
}

/** What a reader reports, or has reported. */
export interface ReportDetail {
  /** Null where the comment is no longer here. */
  readonly comment: Comment | null;
  readonly reason: ReportReason;
  readonly text?: string;
}

/** Whom a reader mutes on this device, or shows again. */
export interface MuteDetail {
  readonly author: Author;
  readonly muted: boolean;
}

export interface ColloquyEvents {
  /** The first page of a thread is there. */
  'colloquy-loaded': { readonly total: number };
  /** A thread, or its next page, did not load, or a recommendation was not saved. */
  'colloquy-error': { readonly error: SourceError };
  /** A reader is about to recommend or to take it back. Cancelable. */
  'colloquy-before-recommend': RecommendDetail;
  /** The source has confirmed it. */
  'colloquy-recommended': RecommendDetail;
  /** A comment is about to be sent. Cancelable: the words stay in the composer. */
  'colloquy-before-submit': { readonly draft: Draft };
  /** The source has taken it; its `status` tells whether it awaits approval. */
  'colloquy-submitted': { readonly comment: Comment };
  /** Other words for a comment are about to be sent. Cancelable. */
  'colloquy-before-edit': { readonly comment: Comment; readonly text: string };
  'colloquy-edited': { readonly comment: Comment };
  /** A reader is about to delete their comment. Cancelable. */
  'colloquy-before-remove': { readonly comment: Comment };
  'colloquy-removed': { readonly id: string };
  /** A report is about to be sent. Cancelable. */
  'colloquy-before-report': ReportDetail;
  'colloquy-reported': ReportDetail;
  /** A reader is about to mute somebody, or to take it back. Cancelable. */
  'colloquy-before-mute': MuteDetail;
  'colloquy-muted': MuteDetail;
  /**
   * Somebody wants to write who is not signed in. Cancelable: without the page's own way to sign in,
   * the reader is told to.
   */
  'colloquy-login-required': Readonly<Record<string, never>>;
}

/**
 * Sends an event.
 * @returns false when a listener cancelled it
 */
export function send<Name extends keyof ColloquyEvents>(
  element: Element,
  name: Name,
  detail: ColloquyEvents[Name],
): boolean {
  const cancelable = name.startsWith('colloquy-before-') || name === 'colloquy-login-required';
  return element.dispatchEvent(
    new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }),
  );
}

type ColloquyEventMap = {
  [Name in keyof ColloquyEvents]: CustomEvent<ColloquyEvents[Name]>;
};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging
  interface HTMLElementEventMap extends ColloquyEventMap {}
}
