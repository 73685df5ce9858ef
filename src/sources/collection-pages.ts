/**
 * A whole thread cut into pages: sorted, branch by branch, over the same tree the reader sees; and
 * the ancestors of one comment. Fetched when a page or a comment out of its page is asked for.
 */
import { type LinkReplies, loadLinkReplies } from '../conversation/load-replies.js';
import { sortNodes } from '../conversation/order.js';
import { type Tree, type TreeNode, buildTree } from '../conversation/tree.js';
import type { Comment } from '../model/comment.js';
import { SourceError } from '../model/errors.js';
import type { ReplyLink } from '../model/reply-link.js';
import type { LoadQuery, LoadResult, Sort } from '../model/source.js';
import { parseHtml } from '../text/html.js';
import type { Collection } from './collection.js';

/** What is known of a thread's order, until it changes. */
interface Order {
  /** The order begun with the first page holds until the next first page. */
  readonly ids: Map<Sort, readonly string[]>;
  links: { readonly revision: number; readonly list: readonly ReplyLink[] } | null;
  tree: { readonly revision: number; readonly tree: Tree } | null;
}

const orders = new WeakMap<Collection, Order>();

function orderOf(thread: Collection): Order {
  const known = orders.get(thread) ?? { ids: new Map(), links: null, tree: null };
  orders.set(thread, known);
  return known;
}

function plainText({ body }: Pick<Comment, 'body'>): string {
  return 'html' in body ? parseHtml(body.html).plain : body.text;
}

function treeOf(thread: Collection, linkReplies: LinkReplies): Tree {
  const { comments, revision, linkRevision } = thread;
  const order = orderOf(thread);
  if (order.links?.revision !== linkRevision) {
    order.links = { revision: linkRevision, list: linkReplies(comments, { plainText }) };
  }
  if (order.tree?.revision !== revision) {
    order.tree = { revision, tree: buildTree(comments, order.links.list) };
  }
  return order.tree.tree;
}

/** Names the last comment given, so that what is added before it moves nothing. */
function cursorAt(sort: Sort, id: string): string {
  return `${sort}:${id}`;
}

/** Ids depth first, as the threaded view shows them: answers in a branch go by time. */
function branchOrder(tree: Tree, sort: Sort): string[] {
  const ids: string[] = [];
  const stack = sortNodes(tree.roots, sort).reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    ids.push(node.comment.id);
    for (let index = node.children.length - 1; index >= 0; index--) {
      stack.push(node.children[index] as TreeNode);
    }
  }
  return ids;
}

/**
 * A run of the sorted thread, branch by branch, so that no comment comes before the one it answers.
 * What is no comment at all is handed on with the first page, for the reader of it to count.
 * @param query with its limit, a whole number from 1 or Infinity
 * @throws SourceError `invalid` for a cursor of another thread or sort
 */
export async function loadPage(
  thread: Collection,
  { sort, cursor, limit }: LoadQuery & { readonly limit: number },
): Promise<LoadResult> {
  const linkReplies = await loadLinkReplies();
  const { ids: known } = orderOf(thread);
  const begun = cursor === null ? undefined : known.get(sort);
  const ids = begun ?? branchOrder(treeOf(thread, linkReplies), sort);
  known.set(sort, ids);
  const start = cursor === null ? 0 : ids.findIndex((id) => cursorAt(sort, id) === cursor) + 1;
  if (cursor !== null && start === 0) {
    throw new SourceError('invalid', 'The cursor belongs to another thread or another sort.');
  }
  const given = ids.slice(start, start + limit);
  const last = given.at(-1);
  const more = last !== undefined && start + given.length < ids.length;
  const comments = given.flatMap((id) => thread.get(id) ?? []);
  return {
    comments: cursor === null ? [...comments, ...thread.malformed] : comments,
    total: thread.total,
    next: more ? cursorAt(sort, last) : null,
    closed: thread.closed,
  };
}

/** The comment and all above it, explicit parents and inferred ones; empty when unknown. */
export async function loadContext(thread: Collection, id: string): Promise<readonly Comment[]> {
  const linkReplies = await loadLinkReplies();
  const chain: Comment[] = [];
  let node: TreeNode | null | undefined = treeOf(thread, linkReplies).nodes.get(id);
  for (; node; node = node.parent) chain.push(node.comment);
  return chain;
}
