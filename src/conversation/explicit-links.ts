/** The links that the source itself knows, without a look at any text. */
import type { Comment } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';

/** One link for every comment whose parent is among the comments; nobody is their own parent. */
export function explicitLinks(comments: readonly Comment[]): ReplyLink[] {
  const ids = new Set(comments.map(({ id }) => id));
  return comments.flatMap(({ id: from, parentId: to }) =>
    to !== null && to !== from && ids.has(to)
      ? [{ from, to, start: 0, end: 0, evidence: 'explicit', confidence: 1 } as const]
      : [],
  );
}
