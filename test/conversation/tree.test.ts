import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { buildTree, type Tree, type TreeNode } from '../../src/conversation/tree.js';
import { comment } from '../support/comments.js';
import { at, damagedThread, link, threadOf } from '../support/threads.js';

/** A tree as nested ids: `a(b(c) d)`. */
function shape(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => node.comment.id + (node.children.length > 0 ? `(${shape(node.children)})` : ''))
    .join(' ');
}

/** Every node reached from the roots, without recursion. */
function reached({ roots }: Tree): TreeNode[] {
  const nodes = [...roots];
  for (const node of nodes) nodes.push(...node.children);
  return nodes;
}

describe('buildTree', () => {
  it('stands answers under what they answer, in order of time', () => {
    const tree = threadOf([
      comment('c', { parentId: 'b', createdAt: at(9) }),
      comment('d', { parentId: 'a', createdAt: at(2) }),
      comment('b', { parentId: 'a', createdAt: at(3) }),
      comment('e', { createdAt: at(0) }),
      comment('a', { createdAt: at(1) }),
    ]);
    expect(shape(tree.roots)).to.equal('e a(d b(c))');
    expect(tree.timeline.map((node) => node.comment.id).join('')).to.equal('eadbc');
    expect(tree.timeline.map(({ rank }) => rank)).to.deep.equal([0, 1, 2, 3, 4]);
    expect(tree.nodes.get('a')?.descendants).to.equal(3);
    expect(tree.nodes.get('b')?.parent).to.equal(tree.nodes.get('a'));
  });

  it('takes the explicit parent before any mention', () => {
    const tree = threadOf(
      [comment('a'), comment('b'), comment('c', { parentId: 'a' })],
      [link('c', 'b', 0.99)],
    );
    expect(shape(tree.roots)).to.equal('a(c) b');
    expect(tree.nodes.get('c')?.links.map(({ to }) => to)).to.deep.equal(['a', 'b']);
    expect(tree.nodes.get('b')?.answers.map(({ from }) => from)).to.deep.equal(['c']);
  });

  it('takes the most certain of several mentions, and of equals the first in the text', () => {
    const comments = ['a', 'b', 'c'].map((id) => comment(id));
    expect(shape(threadOf(comments, [link('c', 'a', 0.8), link('c', 'b', 0.9)]).roots)).to.equal(
      'a b(c)',
    );
    expect(shape(threadOf(comments, [link('c', 'a', 0.9), link('c', 'b', 0.9)]).roots)).to.equal(
      'a(c) b',
    );
  });

  it('leaves a comment where it stood when its links are doubtful', () => {
    const tree = threadOf([comment('a'), comment('b')], [link('b', 'a', 0.69)]);
    expect(shape(tree.roots)).to.equal('a b');
    expect(tree.nodes.get('a')?.answers.map(({ from }) => from)).to.deep.equal(['b']);
    expect(shape(threadOf([comment('a'), comment('b')], [link('b', 'a', 0.7)]).roots)).to.equal(
      'a(b)',
    );
  });

  it('passes over mentions of strangers and of the comment itself, and keeps them as links', () => {
    const links = [link('b', null, 0.95), link('b', 'b', 0.9), link('b', 'a', 0.8)];
    const tree = threadOf([comment('a'), comment('b')], links);
    expect(shape(tree.roots)).to.equal('a(b)');
    expect(tree.nodes.get('b')?.links).to.deep.equal(links);
    expect(tree.nodes.get('b')?.answers).to.be.empty;
  });

  it('makes a comment whose parent is missing, or is itself, a root and an orphan', () => {
    const tree = threadOf([
      comment('a', { parentId: 'gone' }),
      comment('b', { parentId: 'b' }),
      comment('c'),
      comment('d', { parentId: 'c' }),
    ]);
    expect(shape(tree.roots)).to.equal('a b c(d)');
    expect(['a', 'b', 'c', 'd'].map((id) => tree.nodes.get(id)?.orphan)).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });

  it('lets an orphan stand under the one it mentions', () => {
    const tree = threadOf(
      [comment('a'), comment('b', { parentId: 'gone' })],
      [link('b', 'a', 0.9)],
    );
    expect(shape(tree.roots)).to.equal('a(b)');
    expect(tree.nodes.get('b')?.orphan).to.be.true;
  });

  it('takes the first of two comments with one id', () => {
    const tree = threadOf([
      comment('a', { recommendations: 1 }),
      comment('a', { recommendations: 2 }),
    ]);
    expect(tree.timeline).to.have.length(1);
    expect(tree.nodes.get('a')?.comment.recommendations).to.equal(1);
  });

  it('leaves links with an unknown end out of everybody’s answers', () => {
    const tree = buildTree([comment('a')], [link('gone', 'a'), link('a', 'gone')]);
    expect(shape(tree.roots)).to.equal('a');
    expect(tree.nodes.get('a')?.answers).to.deep.equal([]);
    expect(tree.nodes.get('a')?.parent).to.equal(null);
  });

  it('has every comment exactly once, whatever the damage', () => {
    fc.assert(
      fc.property(damagedThread, ({ comments, links }) => {
        const tree = threadOf(comments, links);
        const ids = new Set(comments.map(({ id }) => id));
        const nodes = reached(tree);
        expect(nodes).to.have.length(ids.size);
        expect(new Set(nodes.map((node) => node.comment.id))).to.deep.equal(ids);
        expect(new Set(tree.nodes.keys())).to.deep.equal(ids);
        expect(tree.timeline).to.have.members(nodes);
      }),
    );
  });

  it('agrees with itself about parents, children, descendants and times', () => {
    fc.assert(
      fc.property(damagedThread, ({ comments, links }) => {
        const tree = threadOf(comments, links);
        for (const node of tree.timeline) {
          for (const child of node.children) expect(child.parent).to.equal(node);
          expect(node.parent?.children.includes(node) ?? tree.roots.includes(node)).to.be.true;
          const below = node.children.reduce((sum, child) => sum + child.descendants + 1, 0);
          expect(node.descendants).to.equal(below);
          const ranks = node.children.map(({ rank }) => rank);
          expect(ranks).to.deep.equal([...ranks].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('answers in O(n): a chain of 100,000 overflows no stack', () => {
    const chain = Array.from({ length: 100_000 }, (_, id) =>
      comment(String(id), id > 0 ? { parentId: String(id - 1) } : {}),
    );
    const tree = threadOf(chain.reverse());
    expect(tree.roots).to.have.length(1);
    expect(tree.roots[0]?.descendants).to.equal(99_999);
  });

  it('cuts a long cycle at one place', () => {
    const cycle = Array.from({ length: 10_000 }, (_, id) =>
      comment(String(id), { parentId: String((id + 1) % 10_000) }),
    );
    const tree = threadOf(cycle);
    expect(tree.roots).to.have.length(1);
    expect(tree.roots[0]?.descendants).to.equal(9999);
  });
});
