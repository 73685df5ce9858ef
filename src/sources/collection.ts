/**
 * A whole thread held at once: what the memory, json and markup sources share. Sorts, pages, and
 * finds the ancestors of one comment, over the same tree the reader sees. It neither fetches nor
 * draws; where the comments come from is the business of the sources beside it.
 */
import { explicitLinks } from '../conversation/explicit-links.js';
import { type LinkReplies, loadLinkReplies } from '../conversation/load-replies.js';
import { sortNodes } from '../conversation/order.js';
import { finish, inSlices, type Steps } from '../conversation/slices.js';
import { buildTree, type Tree, type TreeNode } from '../conversation/tree.js';
import type { Comment, CommentInput } from '../model/comment.js';
import { SourceError } from '../model/errors.js';
import { parseComment } from '../model/parse-comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import {
  SORTS,
  type Closed,
  type CommentSource,
  type LoadQuery,
  type LoadResult,
  type Sort,
} from '../model/source.js';
import { parseHtml } from '../text/html.js';

/** A thread as it was found; its comments may be damaged in any way. */
export interface ThreadData {
  readonly comments: readonly CommentInput[];
  /** Where given, it replaces the counted total. */
  readonly total?: number;
  readonly closed?: LoadResult['closed'];
}

/** A thread that answers the questions of `CommentSource`. */
export interface Collection {
  /** Reads the comments bit by bit; what is asked before it has ended reads the rest at once. */
  reading(): Steps<void>;
  /**
   * All comments but those removed ones that no other comment names as its parent: a tombstone is
   * kept for its answers, and without any there is nothing to read.
   */
  readonly total: number;
  /** A comment by id. */
  get(id: string): Comment | undefined;
  /** Since when nobody may write, or null for an open thread. */
  readonly closed: Closed | null;
  /** Replaces a comment in its place, or adds it. Pages already begun keep their order. */
  put(comment: Comment): void;
  /** Takes a comment out altogether; what it leaves on pages already begun is no gap. */
  delete(id: string): void;
  /** Whether another comment names this one as its parent. */
  isAnswered(id: string): boolean;
  /**
   * Without a limit everything, in the order it was found. With one a run of the sorted thread,
   * branch by branch, so that no comment comes before the one it answers. What is no comment at
   * all is handed on with the first page, for the reader of it to count.
   * @param linkReplies finds the branches. Default: the source's own links alone
   * @throws SourceError `invalid` for a cursor of another thread or sort
   */
  load(query: LoadQuery, linkReplies?: LinkReplies): LoadResult;
  /** The comment and all above it, explicit parents and inferred ones; empty when unknown. */
  context(id: string, linkReplies?: LinkReplies): readonly Comment[];
}

interface Page {
  readonly readable: readonly Comment[];
  readonly next: string | null;
}

/** Comments between two looks at the clock. */
const STEP = 50;

/** Reads a thread, when it is asked something. Of two comments with one id the first counts. */
export function createCollection(thread: ThreadData): Collection {
  const found = new Map<string, Comment>();
  const malformed: CommentInput[] = [];
  const orders = new Map<Sort, readonly string[]>();
  let at = 0;
  const closed = thread.closed ?? null;
  let stated = thread.total;
  let counted: number | undefined;
  let links: readonly ReplyLink[] | undefined;
  let tree: Tree | undefined;

  function* reading(): Steps<void> {
    while (at < thread.comments.length) {
      const input = thread.comments[at++] as CommentInput;
      const comment = parseComment(input);
      if (!comment) malformed.push(input);
      else if (!found.has(comment.id)) found.set(comment.id, comment);
      if (at % STEP === 0) yield;
    }
  }

  function comments(): Map<string, Comment> {
    finish(reading());
    return found;
  }

  function countTotal(): number {
    return stated ?? (counted ??= countReadable([...comments().values()]));
  }

  function currentTree(linkReplies: LinkReplies): Tree {
    if (tree) return tree;
    const list = [...comments().values()];
    links ??= linkReplies(list, { plainText: plainTextOf });
    return (tree = buildTree(list, links));
  }

  /** The order begun with the first page holds until the next first page. */
  function order(sort: Sort, anew: boolean, linkReplies: LinkReplies): readonly string[] {
    const known = anew ? undefined : orders.get(sort);
    const ids = known ?? branchOrder(currentTree(linkReplies), sort);
    orders.set(sort, ids);
    return ids;
  }

  function page(query: LoadQuery, limit: number, linkReplies: LinkReplies): Page {
    const { sort, cursor } = query;
    const ids = order(sort, cursor === null, linkReplies);
    const start = cursor === null ? 0 : ids.findIndex((id) => cursorAt(sort, id) === cursor) + 1;
    if (cursor !== null && start === 0) {
      throw new SourceError('invalid', 'The cursor belongs to another thread or another sort.');
    }
    const given = ids.slice(start, start + limit);
    const last = given.at(-1);
    const more = last !== undefined && start + given.length < ids.length;
    return {
      readable: given.flatMap((id) => comments().get(id) ?? []),
      next: more ? cursorAt(sort, last) : null,
    };
  }

  return {
    reading,
    get total() {
      return countTotal();
    },
    get: (id) => comments().get(id),
    put(comment) {
      const before = comments().get(comment.id);
      if (!before && stated !== undefined) stated++;
      if (before?.parentId !== comment.parentId || before.body !== comment.body) links = undefined;
      comments().set(comment.id, comment);
      tree = counted = undefined;
    },
    delete(id) {
      if (comments().delete(id) && stated !== undefined) stated--;
      tree = counted = links = undefined;
    },
    isAnswered: (id) =>
      [...comments().values()].some((each) => each.parentId === id && each.id !== id),
    closed,
    load(query, linkReplies = explicitLinks) {
      const size = pageSize(query);
      const first = query.cursor === null;
      const everything = first && size === Infinity;
      const { readable, next } = everything
        ? { readable: [...comments().values()], next: null }
        : page(query, size, linkReplies);
      return {
        comments: first ? [...readable, ...malformed] : readable,
        total: countTotal(),
        next,
        closed,
      };
    },
    context(id, linkReplies = explicitLinks) {
      const chain: Comment[] = [];
      let node: TreeNode | null | undefined = currentTree(linkReplies).nodes.get(id);
      for (; node; node = node.parent) chain.push(node.comment);
      return chain;
    },
  };
}

/** Comments to a page; a limit that is none means all of them. */
function pageSize({ limit = 0 }: LoadQuery): number {
  return limit >= 1 ? Math.floor(limit) : Infinity;
}

function plainTextOf({ body }: Pick<Comment, 'body'>): string {
  return 'html' in body ? parseHtml(body.html).plain : body.text;
}

/** Names the last comment given, so that what is added before it moves nothing. */
function cursorAt(sort: Sort, id: string): string {
  return `${sort}:${id}`;
}

function countReadable(comments: readonly Comment[]): number {
  const answered = new Set(comments.map(({ id, parentId }) => (parentId === id ? null : parentId)));
  return comments.filter(({ id, status }) => status !== 'removed' || answered.has(id)).length;
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

/** What every source can do that holds its threads at once. */
export type WholeThreadSource = Pick<Required<CommentSource>, 'features' | 'load' | 'context'>;

/**
 * The reading half of a source over whole threads.
 * @param open finds an article's thread; `anew` asks for its latest state
 */
export function readingSource(
  open: (article: string, signal: AbortSignal, anew: boolean) => Promise<Collection>,
): WholeThreadSource {
  return {
    features: { sorts: SORTS },
    async load(query, { signal }) {
      const thread = await open(query.article, signal, query.cursor === null);
      await inSlices(thread.reading(), signal);
      // A thread given whole is linked by who asked for it.
      const linkReplies = pageSize(query) < Infinity ? await loadLinkReplies() : explicitLinks;
      signal.throwIfAborted();
      return thread.load(query, linkReplies);
    },
    async context({ article, id }, { signal }) {
      const thread = await open(article, signal, false);
      const linkReplies = await loadLinkReplies();
      signal.throwIfAborted();
      return { comments: thread.context(id, linkReplies) };
    },
  };
}
