import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { explicitLinks } from '../../src/conversation/explicit-links.js';
import { type RowGroups, growRows } from '../../src/conversation/row-growth.js';
import { buildRows } from '../../src/conversation/rows.js';
import { type Row, type RowOptions, VIEWS } from '../../src/conversation/row.js';
import { growTree, relinkTree } from '../../src/conversation/tree-growth.js';
import { type Tree, buildTree } from '../../src/conversation/tree.js';
import type { Comment } from '../../src/model/comment.js';
import { SORTS } from '../../src/model/source.js';
import { at, comment, link } from '../support/threads.js';

const OPTIONS: RowOptions = { view: 'threaded', sort: 'oldest', collapsed: new Set() };

/** All that a row says. */
const told = (row: Row): unknown => ({
  id: row.comment.id,
  depth: row.depth,
  parent: row.parent,
  replyTo: row.replyTo,
  adjacent: row.adjacent,
  orphan: row.orphan,
  answeredBy: row.answeredBy,
  replies: row.replies,
  foldable: row.foldable,
  collapsed: row.collapsed,
  hidden: row.hidden,
});

/** Comments in order of time, each answering one before it, or nobody. */
const threads = fc.array(fc.option(fc.nat()), { minLength: 1, maxLength: 40 }).map((numbers) =>
  numbers.map((number, index) =>
    comment(`${index}`, {
      createdAt: at(index),
      recommendations: (number ?? 0) % 3,
      parentId: number === null || index === 0 ? null : `${number % index}`,
    }),
  ),
);

const treeOf = (comments: readonly Comment[]): Tree => buildTree(comments, explicitLinks(comments));

/** The tree with comments that come later, which is the same with more in it. */
function grown(tree: Tree, all: readonly Comment[], known: number): Tree {
  const links = explicitLinks(all);
  const next = growTree(tree, all.slice(known), (id) => links.filter(({ from }) => from === id));
  if (!next) throw new Error('The tree does not grow.');
  return next;
}

/** Rows in groups of so many. */
const inGroups = (rows: readonly Row[], size = rows.length): RowGroups =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );

describe('growRows', () => {
  it('comes to what building anew comes to, or leaves it to that', () => {
    fc.assert(
      fc.property(
        threads,
        fc.nat(),
        fc.constantFrom(...VIEWS),
        fc.constantFrom(...SORTS),
        fc.array(fc.nat({ max: 40 })),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -1, max: 40 }),
        (comments, cut, view, sort, folded, size, guess) => {
          const known = cut % comments.length;
          const options = { view, sort, collapsed: new Set(folded.map(String)) };
          const tree = treeOf(comments.slice(0, known));
          const before = buildRows(tree, options);
          // Rows that were drawn have said what they say.
          before.forEach(told);
          const groups = inGroups(before, size);
          const next = grown(tree, comments, known);
          const rows = growRows(next, options, groups, tree, () => guess);
          if (!rows) return;
          expect(rows.length).to.equal(groups.length);
          expect(rows.flat().map(told)).to.deep.equal(
            buildRows(treeOf(comments), options).map(told),
          );
        },
      ),
    );
  });

  const a = comment('a', { createdAt: at(1) });
  const b = comment('b', { createdAt: at(2), parentId: 'a' });
  const c = comment('c', { createdAt: at(3) });
  const late = comment('late', { createdAt: at(9), parentId: 'b' });

  it('keeps the rows that an answer does not concern', () => {
    const tree = treeOf([a, b, c]);
    const before = buildRows(tree, OPTIONS);
    before.forEach(told);
    const rows = growRows(grown(tree, [a, b, c, late], 3), OPTIONS, inGroups(before), tree)?.flat();
    expect(rows?.map(({ comment: { id } }) => id)).to.deep.equal(['a', 'b', 'late', 'c']);
    expect(before.map((row) => rows?.includes(row))).to.deep.equal([false, false, true]);
    expect(rows?.map(({ replies }) => replies)).to.deep.equal([2, 1, 0, 0]);
  });

  it('keeps the groups that an answer does not concern', () => {
    const d = comment('d', { createdAt: at(4) });
    const tree = treeOf([a, b, c, d]);
    const groups = inGroups(buildRows(tree, OPTIONS), 2);
    const next = growRows(grown(tree, [a, b, c, d, late], 4), OPTIONS, groups, tree);
    expect(next?.map((rows) => rows.map(({ comment: { id } }) => id))).to.deep.equal([
      ['a', 'b', 'late'],
      ['c', 'd'],
    ]);
    expect(next?.[1]).to.equal(groups[1]);
  });

  it('puts a row in the place of one whose comment is gone, in every order', () => {
    const orders = [...SORTS.filter((sort) => sort !== 'answered')];
    fc.assert(
      fc.property(
        threads,
        fc.constantFrom(...orders),
        fc.constantFrom(...VIEWS),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(),
        (comments, sort, view, size, number) => {
          const options = { ...OPTIONS, sort, view };
          const parentId = comments[number % (comments.length + 1)]?.id ?? null;
          const sent = comment('sent', { createdAt: at(50), parentId });
          const kept = comment('kept', { createdAt: at(51), parentId });
          const tree = treeOf([...comments, sent]);
          const before = buildRows(tree, options);
          before.forEach(told);
          const links = explicitLinks([...comments, kept]);
          const next = growTree(tree, [kept], (id) => links.filter(({ from }) => from === id), [
            sent,
          ]);
          const rows = growRows(next!, options, inGroups(before, size), tree);
          if (!rows) return;
          const expected = buildRows(treeOf([...comments, kept]), options);
          expect(rows.flat().map(told)).to.deep.equal(expected.map(told));
        },
      ),
    );
  });

  it('puts an answer into every order but that by answers, which it may change', () => {
    const growing = SORTS.filter((sort) => {
      const tree = treeOf([a, b, c]);
      const options = { ...OPTIONS, sort };
      const before = buildRows(tree, options);
      return growRows(grown(tree, [a, b, c, late], 3), options, inGroups(before), tree);
    });
    expect(growing).to.deep.equal(SORTS.filter((sort) => sort !== 'answered'));
  });

  it('has rows say whom they answer since another link was found', () => {
    const tree = treeOf([a, b, c]);
    const before = buildRows(tree, OPTIONS);
    before.forEach(told);
    const links = [link('b', 'a'), link('b', 'c')];
    const relinked = relinkTree(tree, ['b'], () => links);
    const rows = growRows(relinked!, OPTIONS, inGroups(before), tree)?.flat();
    expect(rows?.map(told)).to.deep.equal(buildRows(relinked!, OPTIONS).map(told));
    expect(before.map((row) => rows?.includes(row))).to.deep.equal([true, false, false]);
  });

  it('follows a tree that has grown twice since', () => {
    const tree = treeOf([a, c]);
    const before = buildRows(tree, OPTIONS);
    before.forEach(told);
    const all = [
      a,
      c,
      { ...late, parentId: 'a' },
      comment('later', { createdAt: at(10), parentId: 'c' }),
    ];
    const once = grown(tree, all.slice(0, 3), 2);
    const rows = growRows(grown(once, all, 3), OPTIONS, inGroups(before), tree)?.flat();
    expect(rows?.map(told)).to.deep.equal(buildRows(treeOf(all), OPTIONS).map(told));
  });

  it('leaves to others a list of some comments', () => {
    const tree = treeOf([a, b, c]);
    const options = { ...OPTIONS, only: new Set(['a']) };
    const before = buildRows(tree, options);
    const next = grown(tree, [a, b, c, late], 3);
    expect(growRows(next, options, inGroups(before), tree)).to.equal(null);
  });

  it('leaves to others a tree that was built anew', () => {
    const tree = treeOf([a, b, c]);
    const before = buildRows(tree, OPTIONS);
    expect(growRows(treeOf([a, b, c, late]), OPTIONS, inGroups(before), tree)).to.equal(null);
  });
});
