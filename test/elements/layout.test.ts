import { expect } from '@open-wc/testing';
import { explicitLinks } from '../../src/conversation/explicit-links.js';
import type { RowOptions } from '../../src/conversation/row.js';
import { type Tree, buildTree } from '../../src/conversation/tree.js';
import { ThreadLayout } from '../../src/elements/layout.js';
import type { Comment } from '../../src/model/comment.js';
import { comment, minutesAgo } from '../support/comments.js';

const treeOf = (comments: readonly Comment[]): Tree => buildTree(comments, explicitLinks(comments));

const OPTIONS: RowOptions = { view: 'threaded', sort: 'oldest', collapsed: new Set() };

/** Roots in order of time, the first first. */
const roots = (count: number): Comment[] =>
  Array.from({ length: count }, (_, index) =>
    comment(`${index}`, { createdAt: minutesAgo(1000 - index) }),
  );

describe('ThreadLayout', () => {
  it('knows which chunk a comment stands in', () => {
    const layout = new ThreadLayout();
    layout.update(treeOf(roots(120)), OPTIONS);
    expect(['0', '44', '45', '119', 'nobody'].map((id) => layout.chunkIndex(id))).to.deep.equal([
      0, 1, 2, 4, -1,
    ]);
  });

  it('does nothing when nothing has changed', () => {
    const layout = new ThreadLayout();
    const tree = treeOf(roots(3));
    layout.update(tree, OPTIONS);
    const { chunks } = layout;
    expect(layout.update(tree, { ...OPTIONS })).to.be.true;
    expect(layout.chunks).to.equal(chunks);
  });

  it('keeps the rows and chunks that a new comment does not concern', () => {
    const layout = new ThreadLayout();
    const comments = roots(120);
    layout.update(treeOf(comments), OPTIONS);
    // Only what was drawn is worth keeping.
    for (const { answeredBy } of layout.rows) expect(answeredBy).to.deep.equal([]);
    const before = layout.chunks;
    const answer = comment('new', { parentId: '60', createdAt: minutesAgo(1) });
    expect(layout.update(treeOf([...comments, answer]), OPTIONS)).to.be.true;
    const changed = layout.chunks.filter(
      ({ rows }, index) => !rows.every((row, at) => row === before[index]?.rows[at]),
    );
    expect(changed.map(({ key }) => key)).to.deep.equal(['45']);
  });

  it('tells when the order is another, and cuts anew', () => {
    const layout = new ThreadLayout();
    const tree = treeOf(roots(120));
    layout.update(tree, OPTIONS);
    expect(layout.update(tree, { ...OPTIONS, sort: 'newest' })).to.be.false;
    expect(layout.chunks.map(({ key }) => key)).to.deep.equal(['119', '99', '74', '49', '24']);
    expect(layout.update(tree, { ...OPTIONS, view: 'timeline' })).to.be.false;
  });
});
