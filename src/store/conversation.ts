/**
 * The conversation of a thread's confirmed comments: their texts read, their links found, the tree
 * built. Done once per set of comments; a recommendation does not come near it.
 */
import type { LinkReplies } from '../conversation/load-replies.js';
import type { LinkOptions } from '../conversation/replies.js';
import { type Tree, buildTree } from '../conversation/tree.js';
import type { Body } from '../model/comment.js';
import type { ReadBody } from '../text/ast.js';
import { readBody } from '../text/body.js';
import type { ThreadState } from './state.js';

const bodies = new WeakMap<Body, ReadBody>();

/** A comment's text, read once in its life. */
export function bodyOf({ body }: { readonly body: Body }): ReadBody {
  const known = bodies.get(body);
  if (known) return known;
  const read = readBody(body);
  bodies.set(body, read);
  return read;
}

/** Which links count: found in the text too, the source's own, or none. */
export const REPLY_LINKS = ['infer', 'explicit', 'off'] as const;

/** How the links of a thread are found. */
export interface Linking {
  readonly replyLinks: (typeof REPLY_LINKS)[number];
  readonly people: LinkOptions['people'] | null;
  readonly overrides: LinkOptions['overrides'] | null;
}

/** What is done where the page says nothing. */
export const INFERRED: Linking = { replyLinks: 'infer', people: null, overrides: null };

/** Returns a function from comments to their tree that remembers its last answer. */
export function createTreeSelector(): (
  state: ThreadState,
  linkReplies: LinkReplies,
  linking?: Linking,
) => Tree {
  let known: readonly unknown[] = [];
  let tree: Tree | undefined;
  return ({ comments }, linkReplies, linking = INFERRED) => {
    const { replyLinks, people, overrides } = linking;
    const inputs = [comments, linkReplies, replyLinks, people, overrides];
    if (!tree || inputs.some((input, index) => input !== known[index])) {
      known = inputs;
      const list = [...comments.values()];
      const options: LinkOptions = {
        plainText: (comment) => bodyOf(comment).plain,
        infer: replyLinks === 'infer',
        ...(people && { people }),
        ...(overrides && { overrides }),
      };
      tree = buildTree(list, replyLinks === 'off' ? [] : linkReplies(list, options));
    }
    return tree;
  };
}
