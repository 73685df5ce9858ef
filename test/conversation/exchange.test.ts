import { expect } from '@open-wc/testing';
import { exchangeOf } from '../../src/conversation/exchange.js';
import { linkReplies } from '../../src/conversation/replies.js';
import { buildTree } from '../../src/conversation/tree.js';
import type { Author } from '../../src/model/comment.js';
import { comment, minutesAgo } from '../support/comments.js';

type Said = readonly [author: string | Author, answers: number | null, text?: string];

/** A thread of who answers which comment, by its place. */
function treeOf(...said: readonly Said[]): ReturnType<typeof buildTree> {
  const comments = said.map(([author, answers, text = 'Well.'], index) =>
    comment(String(index), {
      author,
      text,
      parentId: answers === null ? null : String(answers),
      createdAt: minutesAgo(60 - index),
    }),
  );
  return buildTree(comments, linkReplies(comments));
}

const idsOf = (...of: Parameters<typeof exchangeOf>): string[] | undefined => {
  const ids = exchangeOf(...of)?.ids;
  return ids && [...ids].sort();
};

const TALK: readonly Said[] = [
  ['Ann', null],
  ['Bo', 0],
  ['Ann', 1],
  ['Cy', 1],
  ['Bo', 2],
  ['Ann', 4],
];

describe('exchangeOf', () => {
  it('is what two people have answered each other, and what that answers', () => {
    const tree = treeOf(...TALK);
    for (const id of ['1', '2', '4', '5']) {
      expect(idsOf(tree, id, 0.7)).to.deep.equal(['0', '1', '2', '4', '5']);
    }
    expect(exchangeOf(tree, '2', 0.7)?.people.map(({ name }) => name)).to.deep.equal(['Ann', 'Bo']);
  });

  it('is none before each has answered the other twice', () => {
    expect(idsOf(treeOf(...TALK.slice(0, 5)), '2', 0.7)).to.equal(undefined);
  });

  it('is none for a beginning, for others, for oneself, for what is not there', () => {
    const tree = treeOf(...TALK, ['Ann', 5], ['Ann', 6], ['Ann', 7]);
    for (const id of ['0', '3', '8', 'gone']) expect(idsOf(tree, id, 0.7)).to.equal(undefined);
  });

  it('is found wherever in the thread, by mentions too', () => {
    const tree = treeOf(...TALK.slice(0, 5), ['Ann', null, '@Bo: once more.']);
    expect(idsOf(tree, '1', 0.7)).to.deep.equal(['0', '1', '2', '4', '5']);
  });

  it('tells people apart by their ids, and never takes the nameless for one', () => {
    const ann = { id: 'a', name: 'Ann' };
    const namesake = { id: 'b', name: 'Ann' };
    const tree = treeOf([ann, null], [namesake, 0], [ann, 1], [namesake, 2], [ann, 3]);
    expect(idsOf(tree, '2', 0.7)).to.deep.equal(['0', '1', '2', '3', '4']);
    const nameless = treeOf(['', null], ['Bo', 0], ['', 1], ['Bo', 2], ['', 3]);
    expect(idsOf(nameless, '2', 0.7)).to.equal(undefined);
  });
});
