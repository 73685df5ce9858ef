/** The people of a thread who may be mentioned, those of the conversation at hand first. Pure. */
import type { Tree, TreeNode } from '../../conversation/tree.js';
import { displayName } from '../../text/names.js';

export interface Person {
  /** As they write it. */
  readonly name: string;
  /** How many comments of theirs are here. */
  readonly comments: number;
}

/** Most people that a list offers at a time. */
const MOST = 8;

/**
 * Everybody else who has written, once: those above the comment answered, nearest first, then those of
 * its branch, then the rest, in both the latest first.
 * @param id the comment answered, or null
 */
export function peopleOf(tree: Tree, id: string | null): readonly Person[] {
  const counts = new Map<string, number>();
  for (const { comment } of tree.timeline) {
    const { name } = comment.author;
    // Nobody answers themselves.
    if (comment.status !== 'removed' && !comment.own) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const nearest = new Set<string>();
  let root: TreeNode | null = null;
  for (let node = tree.nodes.get(id ?? '') ?? null; node; node = node.parent) {
    nearest.add(node.comment.author.name);
    root = node;
  }
  const branch = root ? branchOf(root) : [];
  for (const { comment } of branch.sort((a, b) => b.rank - a.rank))
    nearest.add(comment.author.name);
  for (let rank = tree.timeline.length - 1; rank >= 0; rank--) {
    nearest.add(tree.timeline[rank]?.comment.author.name ?? '');
  }
  return [...nearest]
    .filter((name) => displayName(name) !== '' && counts.has(name))
    .map((name) => ({ name, comments: counts.get(name) ?? 0 }));
}

function branchOf(root: TreeNode): TreeNode[] {
  const nodes = [root];
  for (let index = 0; index < nodes.length; index++) nodes.push(...(nodes[index]?.children ?? []));
  return nodes;
}

/** Without case, accents, width and room, as people type who are in a hurry. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Those whose name has the words in it; names with a word that begins so come first. A space at the
 * end is meant: who has typed a whole name and goes on has mentioned them.
 */
export function matchPeople(people: readonly Person[], words: string): readonly Person[] {
  const wanted = fold(words).trimStart();
  const beginning: Person[] = [];
  const inside: Person[] = [];
  for (const person of people) {
    const name = fold(person.name);
    const at = name.indexOf(wanted);
    if (at < 0) continue;
    const begins =
      name.startsWith(wanted) || new RegExp(`[^\\p{L}\\p{N}]${escape(wanted)}`, 'u').test(name);
    (begins ? beginning : inside).push(person);
  }
  return [...beginning, ...inside].slice(0, MOST);
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
