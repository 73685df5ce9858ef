/**
 * Fetches the part that reads names. It weighs as much as the rest of reading a thread, and can
 * travel while the comments do.
 */
import type { Comment } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import { explicitLinks } from './explicit-links.js';
import type { LinkOptions } from './replies.js';

/** Finds who answers whom in a whole thread. */
export type LinkReplies = (comments: readonly Comment[], options?: LinkOptions) => ReplyLink[];

/** `linkReplies`; where it cannot be had, what finds the source's own links alone. */
export async function loadLinkReplies(): Promise<LinkReplies> {
  try {
    return (await import('./replies.js')).linkReplies;
  } catch {
    return explicitLinks;
  }
}
