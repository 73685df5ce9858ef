import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { buildRows } from '../../src/conversation/rows.js';
import type { Reference, Row, RowOptions } from '../../src/conversation/row.js';
import { type Tree, buildTree } from '../../src/conversation/tree.js';
import { SORTS } from '../../src/model/source.js';
import { comment } from '../support/comments.js';
import { at, damagedThread, link, threadOf } from '../support/threads.js';

const OPTIONS: RowOptions = { view: 'threaded', sort: 'oldest', collapsed: new Set() };

const rowsOf = (tree: Tree, options: Partial<RowOptions> = {}): Row[] =>
  buildRows(tree, { ...OPTIONS, ...options });

const idOf = (row: Row): string => row.comment.id;
const idsOf = (rows: readonly Row[]): string => rows.map(idOf).join(' ');
const named = (references: readonly Reference[]): string =>
  references.map(({ id }) => id).join(' ');

function rowOf(rows: readonly Row[], id: string): Row {
  const row = rows.find((each) => idOf(each) === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
}

/** a(b(d) c), e; b answers first, d last. */
const COMMENTS = [
  comment('a', { createdAt: at(1) }),
  comment('b', { createdAt: at(2), parentId: 'a' }),
  comment('c', { createdAt: at(3), parentId: 'a' }),
  comment('e', { createdAt: at(4) }),
  comment('d', { createdAt: at(5), parentId: 'b' }),
];
const THREAD = threadOf(COMMENTS);

describe('buildRows', () => {
  describe('threaded', () => {
    it('stands branches in the order of their roots, answers by time', () => {
      expect(idsOf(rowsOf(THREAD))).to.equal('a b d c e');
      expect(idsOf(rowsOf(THREAD, { sort: 'newest' }))).to.equal('e a b d c');
      expect(rowsOf(THREAD).map(({ depth }) => depth)).to.deep.equal([0, 1, 2, 1, 0]);
    });

    it('counts what stands below, at any depth', () => {
      expect(rowsOf(THREAD).map(({ replies }) => replies)).to.deep.equal([3, 1, 0, 0, 0]);
    });

    it('tells an answer right below its parent from one further down', () => {
      const rows = rowsOf(THREAD);
      expect(rows.map(({ adjacent }) => adjacent)).to.deep.equal([false, true, true, false, false]);
      expect(rowOf(rows, 'c').parent).to.deep.equal({ id: 'a', name: 'Writer a', certain: true });
      expect(rowOf(rows, 'a').parent).to.equal(null);
    });

    it('names nobody for an answer that was removed', () => {
      const removed = comment('b', { createdAt: at(2), parentId: 'a', status: 'removed' });
      const thread = threadOf([comment('a', { createdAt: at(1) }), removed]);
      expect(named(rowOf(rowsOf(thread, { view: 'timeline' }), 'a').answeredBy)).to.equal('');
    });

    it('names answers only where they do not stand right below', () => {
      const rows = rowsOf(threadOf(COMMENTS, [link('d', 'e', 0.9)]));
      expect(named(rowOf(rows, 'a').answeredBy)).to.equal('');
      expect(named(rowOf(rows, 'e').answeredBy)).to.equal('d');
    });

    it('says all that a comment answers, what it stands under first', () => {
      const links = [link('d', 'e', 0.99), link('d', 'c', 0.99), link('d', null, 0.99)];
      const row = rowOf(rowsOf(threadOf(COMMENTS, links)), 'd');
      expect(named(row.replyTo)).to.equal('b e c');
      expect(row.parent?.id).to.equal('b');
      expect(row.adjacent).to.be.false;
    });

    it('folds a branch: its rows are there, hidden, and its answers are named', () => {
      const rows = rowsOf(THREAD, { collapsed: new Set(['a', 'c', 'e', 'nobody']) });
      expect(idsOf(rows)).to.equal('a b d c e');
      expect(rows.map(({ hidden }) => hidden)).to.deep.equal([false, true, true, true, false]);
      expect(rows.map(({ collapsed }) => collapsed)).to.deep.equal([
        true,
        false,
        false,
        false,
        false,
      ]);
      expect(rows.map(({ foldable }) => foldable)).to.deep.equal([true, true, false, false, false]);
      expect(named(rowOf(rows, 'a').answeredBy)).to.equal('b c');
    });
  });

  describe('timeline', () => {
    it('stands all comments flat in the order asked for', () => {
      const rows = rowsOf(THREAD, { view: 'timeline' });
      expect(idsOf(rows)).to.equal('a b c e d');
      expect(new Set(rows.map(({ depth }) => depth))).to.deep.equal(new Set([0]));
      expect(idsOf(rowsOf(THREAD, { view: 'timeline', sort: 'newest' }))).to.equal('d e c b a');
    });

    it('names every answer, and folds nothing', () => {
      const rows = rowsOf(THREAD, { view: 'timeline', collapsed: new Set(['a']) });
      expect(named(rowOf(rows, 'a').answeredBy)).to.equal('b c');
      for (const row of rows) {
        expect(row).to.include({
          hidden: false,
          collapsed: false,
          foldable: false,
          adjacent: false,
        });
      }
    });
  });

  it('calls a link certain from the threshold on', () => {
    const links = [link('c', 'a', 0.8), link('b', 'a', 0.79), link('e', 'a', 1)];
    const comments = ['a', 'b', 'c', 'e'].map((id) => comment(id));
    const rows = rowsOf(threadOf(comments, links), { view: 'timeline' });
    expect(rowOf(rows, 'a').answeredBy.map(({ id, certain }) => [id, certain])).to.deep.equal([
      ['b', false],
      ['c', true],
      ['e', true],
    ]);
    const strict = rowsOf(threadOf(comments, links), { view: 'timeline', certainty: 0.9 });
    expect(rowOf(strict, 'c').parent?.certain).to.be.false;
  });

  it('names a comment once however often it is mentioned, and as certainly as it can', () => {
    const links = [link('b', 'a', 0.5), link('b', 'a', 0.9), link('b', 'a', 0.4)];
    const [, row] = rowsOf(threadOf([comment('a'), comment('b')], links));
    expect(row?.replyTo).to.deep.equal([{ id: 'a', name: 'Writer a', certain: true }]);
    expect(row?.mentions).to.have.length(3);
  });

  it('keeps mentions that lead somewhere, and no others', () => {
    const links = [link('b', 'a', 0.9, 7), link('b', null, 0.9, 20)];
    const [, row] = rowsOf(threadOf([comment('a'), comment('b', { parentId: 'a' })], links));
    expect(row?.mentions).to.deep.equal([link('b', 'a', 0.9, 7)]);
  });

  it('marks answers to what is not here', () => {
    const rows = rowsOf(threadOf([comment('a', { parentId: 'gone' }), comment('b')]));
    expect(rows.map(({ orphan }) => orphan)).to.deep.equal([true, false]);
    expect(rows[0]).to.deep.include({ depth: 0, parent: null, replyTo: [] });
  });

  describe('drawing again', () => {
    /** Rows that were drawn, which is to ask them what they say. */
    const draw = (rows: readonly Row[]): void => {
      expect(rows.map(({ mentions }) => mentions)).not.to.include(null);
    };

    const changedIds = (
      before: readonly Row[],
      tree: Tree,
      options: Partial<RowOptions> = {},
    ): string => {
      draw(before);
      const after = buildRows(tree, { ...OPTIONS, ...options }, before);
      return idsOf(after.filter((row) => !before.includes(row)));
    };

    it('keeps every row of a thread that has not changed', () => {
      expect(changedIds(rowsOf(THREAD), threadOf(COMMENTS))).to.equal('');
    });

    it('makes rows anew for what a new answer changes, and for nothing else', () => {
      const grown = threadOf([...COMMENTS, comment('f', { createdAt: at(9), parentId: 'c' })]);
      expect(changedIds(rowsOf(THREAD), grown)).to.equal('a c f');
    });

    it('makes a row anew when its comment, its answers’ names or its folding change', () => {
      const edited = COMMENTS.map((each) =>
        each.id === 'd' ? { ...each, body: { text: 'Edited.' } } : each,
      );
      expect(changedIds(rowsOf(THREAD), threadOf(edited))).to.equal('d');
      expect(changedIds(rowsOf(THREAD), THREAD, { collapsed: new Set(['b']) })).to.equal('b d');
      const renamed = COMMENTS.map((each) =>
        each.id === 'e' ? { ...each, author: { name: 'New name' } } : each,
      );
      const before = rowsOf(threadOf(COMMENTS, [link('d', 'e', 0.9)]));
      expect(changedIds(before, threadOf(renamed, [link('d', 'e', 0.9)]))).to.equal('d e');
    });

    it('makes a row anew when a mention moves or leads elsewhere', () => {
      const before = rowsOf(threadOf(COMMENTS, [link('d', 'e', 0.9, 3)]));
      expect(changedIds(before, threadOf(COMMENTS, [link('d', 'e', 0.9, 4)]))).to.equal('d');
      expect(changedIds(before, threadOf(COMMENTS, [link('d', 'c', 0.9, 3)]))).to.equal('d c e');
    });
  });

  it('has a row for every comment, once, under any damage, view, sort and folding', () => {
    fc.assert(
      fc.property(
        damagedThread,
        fc.constantFrom('threaded' as const, 'timeline' as const),
        fc.constantFrom(...SORTS),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', '__proto__')),
        ({ comments, links }, view, sort, folded) => {
          const tree = threadOf(comments, links);
          const collapsed = new Set(folded);
          const rows = buildRows(tree, { view, sort, collapsed });
          expect(rows).to.have.length(tree.nodes.size);
          expect(new Set(rows.map(idOf))).to.deep.equal(new Set(tree.nodes.keys()));
          if (view === 'timeline') return;
          const seen = new Map<string, Row>();
          for (const row of rows) {
            const parent = tree.nodes.get(idOf(row))?.parent;
            const above = parent && seen.get(parent.comment.id);
            expect(row.depth).to.equal(parent ? (above?.depth ?? NaN) + 1 : 0);
            expect(row.hidden).to.equal(above ? above.hidden || above.collapsed : false);
            seen.set(idOf(row), row);
          }
        },
      ),
    );
  });

  it('gives what the last call gave when it is asked again', () => {
    fc.assert(
      fc.property(damagedThread, ({ comments, links }) => {
        const tree = threadOf(comments, links);
        const rows = rowsOf(tree);
        const again = buildRows(tree, OPTIONS, rows);
        for (const [index, row] of again.entries()) expect(row).to.equal(rows[index]);
      }),
    );
  });

  it('serves a chain of 10,000', () => {
    const chain = Array.from({ length: 10_000 }, (_, id) =>
      comment(String(id), id > 0 ? { parentId: String(id - 1) } : {}),
    );
    const rows = rowsOf(threadOf(chain), { collapsed: new Set(['5000']) });
    expect(rows.at(-1)).to.include({ depth: 9999, hidden: true });
  });
});

describe('buildRows of some comments', () => {
  const only = new Set(['b', 'd', 'e']);

  it('gives no row to the others, and depths among those that have one', () => {
    const rows = rowsOf(THREAD, { only });
    expect(rows.map((row) => `${idOf(row)}${row.depth}`)).to.deep.equal(['b0', 'd1', 'e0']);
  });

  it('counts and folds what has a row', () => {
    const rows = rowsOf(THREAD, { only: new Set(['a', 'c']) });
    expect(rowOf(rows, 'a').replies).to.equal(1);
    const folded = rowsOf(THREAD, { only: new Set(['a', 'd']), collapsed: new Set(['a']) });
    expect(rowOf(folded, 'a').foldable).to.be.false;
    expect(rowOf(folded, 'd').hidden).to.be.false;
  });

  it('names those whose rows are left out', () => {
    const rows = rowsOf(THREAD, { only: new Set(['a', 'c']) });
    expect(named(rowOf(rows, 'a').answeredBy)).to.equal('b');
    const lone = rowsOf(THREAD, { only: new Set(['d']) });
    expect(named(rowOf(lone, 'd').replyTo)).to.equal('b');
    expect(rowOf(lone, 'd').adjacent).to.be.false;
  });

  it('gives each of them one row, in every view and order', () => {
    fc.assert(
      fc.property(
        damagedThread,
        fc.constantFrom(...SORTS),
        fc.func(fc.boolean()),
        (thread, sort, wanted) => {
          const tree = buildTree(thread.comments, thread.links);
          const ids = [...tree.nodes.keys()].filter((id) => wanted(id));
          for (const view of ['threaded', 'timeline'] as const) {
            const rows = rowsOf(tree, { view, sort, only: new Set(ids) });
            expect(rows.map(idOf).sort()).to.deep.equal([...ids].sort());
          }
        },
      ),
    );
  });
});
