/**
 * One article's thread of the local source: the comments it was given with, and what the reader of
 * this browser has made of it. Follows what is kept; decides nothing.
 */
import type { Comment, CommentInput } from '../model/comment.js';
import type { Collection } from './collection.js';
import type { Kept, KeptComment } from './local-store.js';
import { commentOf, recommendationsAfter, rightsOf, type WritingRules } from './writing.js';

export interface LocalThread {
  readonly comments: Collection;
  /** Brings the comments up to what is kept; rights are those of the moment. */
  follow(kept: Kept, now: number): void;
}

/** A kept comment as its writer sees it. */
export function ownComment(kept: KeptComment, rules: WritingRules, now: number): Comment {
  const { article: _article, removed, ...rest } = kept;
  const status = removed ? 'removed' : 'published';
  return commentOf({
    ...rest,
    status,
    own: !removed,
    can: rightsOf({ createdAt: kept.createdAt, status }, rules, now),
  });
}

/** @param given the thread without the reader's doing */
export function createLocalThread(given: Collection, rules: WritingRules): LocalThread {
  /** What comments were before the reader touched them; null for the reader's own. */
  const originals = new Map<string, Comment | null>();
  /** What was made of them, to tell what has changed since. */
  const written = new Map<string, string>();

  function put(comment: Comment): void {
    const text = JSON.stringify(comment);
    if (written.get(comment.id) === text) return;
    if (!originals.has(comment.id)) originals.set(comment.id, given.get(comment.id) ?? null);
    written.set(comment.id, text);
    given.put(comment);
  }

  return {
    comments: given,
    follow({ comments, recommendations }, now) {
      const recommended = new Map(recommendations.map((each) => [each.id, each.recommended]));
      const present = new Set<string>();
      for (const kept of comments) {
        present.add(kept.id);
        put(withRecommendation(ownComment(kept, rules, now), recommended.get(kept.id)));
      }
      for (const [id, wanted] of recommended) {
        const original = originals.has(id) ? originals.get(id) : given.get(id);
        if (present.has(id) || !original) continue;
        present.add(id);
        put(withRecommendation(original, wanted));
      }
      for (const [id, original] of originals) {
        if (present.has(id)) continue;
        originals.delete(id);
        written.delete(id);
        if (original) given.put(original);
        else given.delete(id);
      }
    },
  };
}

function withRecommendation(comment: Comment, recommended: boolean | undefined): Comment {
  if (recommended === undefined || comment.status === 'removed') return comment;
  const recommendations = recommendationsAfter(comment, comment.recommended, recommended);
  return commentOf({ ...(comment satisfies CommentInput), recommended, recommendations });
}
