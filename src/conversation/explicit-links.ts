/** The links that the source itself knows, without a look at any text. */
import type { Comment } from '../model/comment.js';
import type { ReplyLink } from '../model/reply-link.js';
import type { GradualLinker, LinkableComment } from './reply-linker.js';

/** One link for every comment whose parent is among the comments; nobody is their own parent. */
export function explicitLinks(comments: readonly Comment[]): ReplyLink[] {
  const linker = explicitLinker();
  linker.enter(comments);
  return comments.flatMap(({ id }) => linker.linksFrom(id));
}

/** Links a thread that grows by what its source knows. */
export function explicitLinker(): GradualLinker {
  const parents = new Map<string, string | null>();
  return {
    enter(comments) {
      const list: readonly LinkableComment[] = 'id' in comments ? [comments] : comments;
      for (const { id, parentId = null, answers = parentId } of list) parents.set(id, answers);
    },
    proceed: () => 0,
    forget(ids) {
      for (const id of ids) parents.delete(id);
    },
    // One that has come may be what any other has waited for.
    takeChanged: () => [...parents.keys()],
    linksFrom(from) {
      const to = parents.get(from) ?? null;
      if (to === null || to === from || !parents.has(to)) return [];
      return [{ from, to, start: 0, end: 0, evidence: 'explicit', confidence: 1 }];
    },
  };
}
