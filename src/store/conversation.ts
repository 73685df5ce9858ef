/**
 * The conversation of a thread's confirmed comments: their texts read, their links found, the tree
 * built. Done once per set of comments; a recommendation does not come near it.
 */
import type { LinkReplies } from '../conversation/load-replies.js';
import { type Tree, buildTree } from '../conversation/tree.js';
import type { Body, Comment } from '../model/comment.js';
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

/** Returns a function from comments to their tree that remembers its last answer. */
export function createTreeSelector(): (state: ThreadState, linkReplies: LinkReplies) => Tree {
  let known: ReadonlyMap<string, Comment> | undefined;
  let tree: Tree | undefined;
  return ({ comments }, linkReplies) => {
    if (!tree || comments !== known) {
      known = comments;
      const list = [...comments.values()];
      tree = buildTree(list, linkReplies(list, { plainText: (comment) => bodyOf(comment).plain }));
    }
    return tree;
  };
}
