import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { explicitLinks } from '../../src/conversation/explicit-links.js';
import { finish } from '../../src/conversation/slices.js';
import { growTree, relinkTree } from '../../src/conversation/tree-growth.js';
import { type Tree, buildTree, treeSteps } from '../../src/conversation/tree.js';
import type { Comment } from '../../src/model/comment.js';
import type { ReplyLink } from '../../src/model/reply-link.js';
import { at, comment, link } from '../support/threads.js';

/** What a tree says, without its nodes' numbers of changes. */
const told = ({ roots, timeline }: Tree): unknown => ({
  roots: roots.map(({ comment: { id } }) => id),
  timeline: timeline.map(({ comment: { id }, parent, children, ...rest }) => ({
    ...rest,
    id,
    revision: 0,
    parent: parent?.comment.id,
    children: children.map(({ comment: { id } }) => id),
  })),
});

const built = (comments: readonly Comment[], links: readonly ReplyLink[]): Tree =>
  buildTree(comments, links);

const linksOf =
  (links: readonly ReplyLink[]) =>
  (id: string): readonly ReplyLink[] =>
    links.filter(({ from }) => from === id);

describe('growTree', () => {
  const a = comment('a', { createdAt: at(1) });
  const b = comment('b', { createdAt: at(2), parentId: 'a' });
  const none = linksOf([]);

  it('adds an answer to what stands above it', () => {
    const tree = built([a, b], [link('b', 'a')]);
    const c = comment('c', { createdAt: at(3), parentId: 'b' });
    const grown = growTree(tree, [c], linksOf([link('c', 'b')]));
    expect(grown?.nodes.get('a')?.descendants).to.equal(2);
    expect(grown?.nodes.get('b')?.children.map((node) => node.comment)).to.deep.equal([c]);
    expect(grown).not.to.equal(tree);
  });

  it('counts a change of every node that has another answer, and of no other', () => {
    const d = comment('d', { createdAt: at(3) });
    const tree = built([a, b, d], [link('b', 'a')]);
    const revisions = (): number[] => tree.timeline.slice(0, 3).map(({ revision }) => revision);
    const c = comment('c', { createdAt: at(4), parentId: 'b' });
    growTree(tree, [c], linksOf([link('c', 'b')]));
    expect(revisions().map((revision) => revision > 0)).to.deep.equal([true, true, false]);
  });

  it('leaves to others what is older, undated, known or awaited', () => {
    const orphan = comment('o', { createdAt: at(3), parentId: 'late' });
    const tree = built([a, b, orphan], [link('b', 'a')]);
    expect(growTree(tree, [comment('c', { createdAt: at(2) })], none)).to.equal(null);
    expect(growTree(tree, [comment('c', { createdAt: null })], none)).to.equal(null);
    expect(growTree(tree, [comment('a', { createdAt: at(9) })], none)).to.equal(null);
    expect(growTree(tree, [comment('late', { createdAt: at(9) })], none)).to.equal(null);
    expect(tree.nodes.size).to.equal(3);
  });

  it('puts a comment in the place of one that is gone, and counts it where that stood', () => {
    const sent = comment('sent', { createdAt: at(3), parentId: 'b' });
    const kept = comment('kept', { createdAt: at(4), parentId: 'b' });
    const links = [link('b', 'a'), link('sent', 'b'), link('kept', 'b')];
    const tree = built([a, b, sent], links);
    const revision = tree.nodes.get('a')?.revision ?? 0;
    const grown = growTree(tree, [kept], linksOf(links), [sent]);
    expect(grown && told(grown)).to.deep.equal(told(built([a, b, kept], links)));
    expect(grown?.nodes.get('a')?.revision).to.be.above(revision);
    expect(grown?.timeline).not.to.equal(tree.timeline);
  });

  it('leaves to others what is gone from among others, or was answered', () => {
    const c = comment('c', { createdAt: at(3) });
    const d = comment('d', { createdAt: at(4) });
    const tree = built([a, b, c], [link('b', 'a'), link('c', 'b')]);
    expect(growTree(tree, [d], none, [b])).to.equal(null);
    expect(growTree(tree, [d], none, [c])).not.to.equal(null);
    const answered = built([a, b], [link('a', 'b')]);
    expect(growTree(answered, [d], none, [b])).to.equal(null);
  });

  it('knows still for what a thread waits from which one is gone', () => {
    const sent = comment('sent', { createdAt: at(3) });
    const orphan = comment('o', { createdAt: at(4), parentId: 'late' });
    const tree = built([a, b, sent], [link('b', 'a')]);
    const once = growTree(tree, [comment('c', { createdAt: at(5) })], none);
    const last = once?.timeline.at(-1)?.comment;
    const next = growTree(once!, [{ ...orphan, createdAt: at(6) }], none, [last!]);
    expect(next?.nodes.get('o')?.orphan).to.equal(true);
    expect(growTree(next!, [comment('late', { createdAt: at(9) })], none)).to.equal(null);
  });

  it('comes to what building anew comes to', () => {
    const parents = fc.array(fc.option(fc.nat()), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parents, fc.nat(), (numbers, cut) => {
        const comments = numbers.map((number, index) =>
          comment(`${index}`, {
            createdAt: at(index),
            parentId: number === null || index === 0 ? null : `${number % index}`,
          }),
        );
        const known = cut % comments.length;
        const links = explicitLinks(comments);
        const tree = finish(treeSteps(comments.slice(0, known), linksOf(links)));
        const grown = growTree(tree, comments.slice(known), linksOf(links));
        expect(grown && told(grown)).to.deep.equal(told(built(comments, links)));
      }),
    );
  });
});

describe('relinkTree', () => {
  const a = comment('a', { createdAt: at(1) });
  const b = comment('b', { createdAt: at(2) });
  const c = comment('c', { createdAt: at(3), parentId: 'a' });
  const parents = [link('c', 'a')];

  it('tells both ends of a link, and no other node, that they have changed', () => {
    const tree = built([a, b, c], parents);
    const linked = relinkTree(tree, ['b', 'c'], linksOf([...parents, link('c', 'b', 0.9)]));
    expect(linked).not.to.equal(tree);
    const changed = tree.timeline.filter(({ revision }) => revision > 0);
    expect(changed.map(({ comment: { id } }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(relinkTree(tree, ['c'], linksOf([...parents, link('c', 'b', 0.9)]))).not.to.equal(null);
    expect(tree.nodes.get('b')?.revision).to.equal(1);
  });

  it('leaves to others what moves a comment, and what it does not know', () => {
    const tree = built([a, b, c], parents);
    expect(relinkTree(tree, ['b'], linksOf([...parents, link('b', 'a', 0.9)]))).to.equal(null);
    expect(relinkTree(tree, ['d'], linksOf(parents))).to.equal(null);
  });

  it('comes to what building anew comes to', () => {
    const thread = fc.array(
      fc.record({ parent: fc.option(fc.nat()), named: fc.array(fc.nat(), { maxLength: 3 }) }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(thread, (described) => {
        const comments = described.map(({ parent }, index) =>
          comment(`${index}`, {
            createdAt: at(index),
            parentId: parent === null || index === 0 ? null : `${parent % index}`,
          }),
        );
        const known = explicitLinks(comments);
        // Too uncertain to move a comment.
        const all = described.flatMap(({ named }, index) => [
          ...known.filter(({ from }) => from === `${index}`),
          ...named.map((number, at) => link(`${index}`, `${number % (index + 1)}`, 0.6, at * 9)),
        ]);
        const ids = comments.map(({ id }) => id);
        const linked = relinkTree(built(comments, known), ids, linksOf(all));
        expect(linked && told(linked)).to.deep.equal(told(built(comments, all)));
      }),
    );
  });
});
