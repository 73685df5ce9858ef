/**
 * The conversation of a thread's confirmed comments: their texts read, their links found, the tree
 * built. Done once per set of comments; a recommendation does not come near it.
 */
import { type LinkOptions, linkReplies } from '../conversation/replies.js';
import { type Tree, buildTree } from '../conversation/tree.js';
import type { Body, Comment } from '../model/comment.js';
import type { ReadBody } from '../text/ast.js';
import { readBody } from '../text/body.js';
import type { ThreadState } from './state.js';

const bodies = new WeakMap<Body, ReadBody>();

/** A comment's text, read once in its life. */
export function bodyOf({ body }: { readonly body: Body }): ReadBody {
  let read = bodies.get(body);
  if (!read) bodies.set(body, (read = readBody(body)));
  return read;
}

/** Returns a function from state to tree that remembers its last answer. */
export function createTreeSelector(options: LinkOptions = {}): (state: ThreadState) => Tree {
  let known: ReadonlyMap<string, Comment> | undefined;
  let tree: Tree | undefined;
  return ({ comments }) => {
    if (!tree || comments !== known) {
      known = comments;
      const list = [...comments.values()];
      const plainText = (comment: { readonly body: Body }): string => bodyOf(comment).plain;
      tree = buildTree(list, linkReplies(list, { ...options, plainText }));
    }
    return tree;
  };
}
