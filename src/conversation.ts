/**
 * The `colloquy/conversation` entry: who answers whom, without a page. Pure; runs in Node, in
 * workers and in browsers.
 */
export { createReplyLinker, linkReplies } from './conversation/replies.js';
export type {
  KnownPerson,
  LinkOptions,
  LinkOverride,
  LinkableComment,
  ReplyLinker,
} from './conversation/reply-linker.js';
export { type Tree, type TreeNode, buildTree } from './conversation/tree.js';
export type { ReplyEvidence, ReplyLink } from './model/reply-link.js';
