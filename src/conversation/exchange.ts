/**
 * The exchange of two people: what they have said in answer to each other, wherever in the thread.
 * Pure; finds no links of its own.
 */
import type { Author } from '../model/comment.js';
import type { Tree, TreeNode } from './tree.js';

export interface Exchange {
  readonly ids: ReadonlySet<string>;
  /** The writer of the comment it was asked for, and whom they answer. */
  readonly people: readonly [Author, Author];
}

/** Answers of each to the other that make an exchange worth looking at by itself. */
const ENOUGH = 2;

/**
 * The exchange that a comment is a part of: between its writer and that of the comment it answers.
 * @param certainty links below this are guesses, and do not count
 * @returns null where they have not answered each other twice
 */
export function exchangeOf(
  { nodes, timeline }: Tree,
  id: string,
  certainty: number,
): Exchange | null {
  const node = nodes.get(id);
  const one = node?.comment.author;
  const other = node?.parent?.comment.author;
  if (!one || !other || isSame(one, other)) return null;
  const ids = new Set<string>();
  const answers = new Map<Author, number>();
  for (const each of timeline) {
    const { author } = each.comment;
    const from = isSame(author, one) ? one : isSame(author, other) ? other : null;
    if (!from) continue;
    const to = from === one ? other : one;
    const answered = answeredBy(each, nodes, certainty).filter(({ comment }) =>
      isSame(comment.author, to),
    );
    if (answered.length === 0) continue;
    answers.set(from, (answers.get(from) ?? 0) + 1);
    for (const { comment } of [each, ...answered]) ids.add(comment.id);
  }
  const isEnough = [one, other].every((author) => (answers.get(author) ?? 0) >= ENOUGH);
  return isEnough ? { ids, people: [one, other] } : null;
}

/** What a comment answers, by the source's word or by its own. */
function answeredBy(
  { parent, links }: TreeNode,
  nodes: Tree['nodes'],
  certainty: number,
): TreeNode[] {
  const linked = links.flatMap(({ to, confidence }) =>
    to !== null && confidence >= certainty ? (nodes.get(to) ?? []) : [],
  );
  return parent ? [parent, ...linked] : linked;
}

/** Somebody of no name is nobody one can tell. */
function isSame(one: Author, other: Author): boolean {
  if (one.id !== undefined || other.id !== undefined) return one.id === other.id;
  return one.name !== '' && one.name === other.name;
}
