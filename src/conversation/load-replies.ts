/**
 * Fetches the part that reads names. It weighs as much as the rest of reading a thread, and can
 * travel while the comments do.
 */
import type { Comment } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import { explicitLinker, explicitLinks } from './explicit-links.js';
import type { LinkOptions, ReplyLinker } from './replies.js';

/** Finds who answers whom in a whole thread. */
export type LinkReplies = (comments: readonly Comment[], options?: LinkOptions) => ReplyLink[];

/** What links a thread bit by bit. */
export type GradualLinker = Pick<ReplyLinker, 'enter' | 'proceed' | 'takeChanged' | 'linksFrom'>;

/** Makes what links a thread. */
export type CreateLinker = (options: LinkOptions) => GradualLinker;

/** `linkReplies`; where it cannot be had, what finds the source's own links alone. */
export async function loadLinkReplies(): Promise<LinkReplies> {
  try {
    return (await import('./replies.js')).linkReplies;
  } catch {
    return explicitLinks;
  }
}

/** `createReplyLinker`; where it cannot be had, what knows the source's own links alone. */
export async function loadCreateLinker(): Promise<CreateLinker> {
  try {
    return (await import('./replies.js')).createReplyLinker;
  } catch {
    return explicitLinker;
  }
}
