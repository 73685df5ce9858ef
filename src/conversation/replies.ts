/**
 * Who answers whom: the reply graph of a thread, from the parents that the source knows, the
 * mentions in the texts and the publisher's corrections. This is the door of the engine;
 * thread-linker.ts does the work, and the tree (tree.ts) is built from its links.
 */
import type { ReplyLink } from '../model/reply-link.js';
import type { LinkableComment, LinkOptions, ReplyLinker } from './reply-linker.js';
import { ThreadLinker } from './thread-linker.js';

/**
 * Links a whole thread.
 * @param comments in the source's order, which counts where times are equal or unknown
 * @returns links in order of time and, within a comment, of the text, the explicit one first
 */
export function linkReplies(
  comments: readonly LinkableComment[],
  options: LinkOptions = {},
): ReplyLink[] {
  const linker = createReplyLinker(options);
  linker.enter(comments);
  linker.proceed();
  return [...linker.links];
}

/** Makes a linker for one thread. */
export function createReplyLinker(options: LinkOptions = {}): ReplyLinker {
  return new ThreadLinker(options);
}
