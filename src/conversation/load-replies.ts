/**
 * Fetches the part that reads names. It weighs as much as the rest of reading a thread, and can
 * travel while the comments do.
 */
import type { Comment } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import { explicitLinker, explicitLinks } from './explicit-links.js';
import type { GradualLinker, LinkOptions } from './reply-linker.js';

/** Finds who answers whom in a whole thread. */
export type LinkReplies = (comments: readonly Comment[], options?: LinkOptions) => ReplyLink[];

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

/** Makes what links a thread without the page's doing; null where that cannot be. */
export type CreateLinkerElsewhere = (
  options: LinkOptions,
  createLinker: CreateLinker,
) => Promise<GradualLinker | null>;

let loadElsewhere: (() => Promise<CreateLinkerElsewhere>) | null = null;

/** Has long threads linked elsewhere, where a page knows how. */
export function linkElsewhere(load: () => Promise<CreateLinkerElsewhere>): void {
  loadElsewhere = load;
}

/** A linker that works elsewhere, or the page's own. */
export async function makeLinkerElsewhere(
  options: LinkOptions,
  createLinker: CreateLinker,
): Promise<GradualLinker> {
  try {
    const create = await loadElsewhere?.();
    return (await create?.(options, createLinker)) ?? createLinker(options);
  } catch {
    return createLinker(options);
  }
}
