/** Threads made up for tests of the conversation: comments, links, and damage of every kind. */
import fc from 'fast-check';
import type { Comment } from '../../src/model/comment.js';
import { parseComment } from '../../src/model/parse-comment.js';
import type { ReplyLink } from '../../src/model/reply-link.js';
import { buildTree, type Tree } from '../../src/conversation/tree.js';

/** Minutes past an hour, as a time. */
export const at = (minutes: number): string =>
  new Date(Date.UTC(2026, 2, 1, 8, minutes)).toISOString();

/** A comment with an id and whatever else matters; its author has the id's name. */
export function comment(id: string, changes: Partial<Comment> = {}): Comment {
  const read = parseComment({ id, author: `Reader ${id}`, text: `Words of ${id}.` });
  if (!read) throw new Error('A test made a comment that is none.');
  return { ...read, ...changes };
}

/** A link, explicit unless a confidence makes it a mention. */
export function link(from: string, to: string | null, confidence = 1, start = 0): ReplyLink {
  return confidence === 1
    ? { from, to, start: 0, end: 0, evidence: 'explicit', confidence }
    : { from, to, start, end: start + 5, evidence: 'mention', confidence };
}

/** Comments with their explicit links and others. */
export function threadOf(comments: readonly Comment[], others: readonly ReplyLink[] = []): Tree {
  const ids = new Set(comments.map(({ id }) => id));
  const explicit = comments.flatMap(({ id, parentId }) =>
    parentId !== null && parentId !== id && ids.has(parentId) ? [link(id, parentId)] : [],
  );
  return buildTree(comments, [...explicit, ...others]);
}

const IDS = ['a', 'b', 'c', 'd', 'e', '', '__proto__', 'constructor', 'toString', '1'];

/** Comments and links damaged in every way: repeated ids, cycles, missing ends, wild times. */
export const damagedThread = fc.record({
  comments: fc.array(
    fc
      .record({
        id: fc.constantFrom(...IDS),
        parentId: fc.option(fc.constantFrom(...IDS, 'missing')),
        createdAt: fc.option(fc.integer({ min: 0, max: 5 }).map(at)),
        recommendations: fc.integer({ min: 0, max: 2 }),
      })
      .map(({ id, ...changes }) => comment(id, changes)),
    { maxLength: 30 },
  ),
  links: fc.array(
    fc
      .tuple(
        fc.constantFrom(...IDS, 'missing'),
        fc.option(fc.constantFrom(...IDS, 'missing')),
        fc.constantFrom(0.4, 0.8, 0.95, 1),
      )
      .map(([from, to, confidence]) => link(from, to, confidence)),
    { maxLength: 30 },
  ),
});
