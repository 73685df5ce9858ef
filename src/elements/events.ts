/** Every event the elements send: name -> detail. All bubble and are composed; none carries a token. */
import type { Comment } from '../model/comment.js';
import type { SourceError } from '../model/errors.js';

/** What a reader wants to do about a recommendation, or has done. */
export interface RecommendDetail {
  readonly comment: Comment;
  readonly recommended: boolean;
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
  const cancelable = name.startsWith('colloquy-before-');
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
