import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Row } from '../../src/conversation/rows.js';
import { type Chunk, cutIntoChunks } from '../../src/elements/chunks.js';
import { comment } from '../support/comments.js';

const any = comment('any');

function row(id: string, depth: number): Row {
  return {
    comment: { ...any, id },
    depth,
    parent: null,
    replyTo: [],
    adjacent: false,
    orphan: false,
    answeredBy: [],
    replies: 0,
    foldable: false,
    collapsed: false,
    hidden: false,
    mentions: [],
  };
}

/** Rows at these depths, named by where they stand. */
const rowsAt = (depths: readonly number[]): Row[] =>
  depths.map((depth, index) => row(`${index}`, depth));

const sizes = (chunks: readonly Chunk[]): number[] => chunks.map(({ rows }) => rows.length);
const keys = (chunks: readonly Chunk[]): string[] => chunks.map(({ key }) => key);
const ids = (rows: readonly Row[]): string[] => rows.map((each) => each.comment.id);

const depths = fc.array(fc.nat({ max: 3 }), { maxLength: 600 });

describe('cutIntoChunks', () => {
  it('has no chunk for no rows', () => {
    expect(cutIntoChunks([])).to.deep.equal([]);
  });

  it('cuts at the first root behind fifty rows', () => {
    const depths = Array.from({ length: 120 }, (_, index) => (index % 8 === 0 ? 0 : 1));
    expect(keys(cutIntoChunks(rowsAt(depths)))).to.deep.equal(['0', '56', '112']);
  });

  it('cuts a branch that does not end at a hundred rows', () => {
    const depths = Array.from({ length: 250 }, (_, index) => Math.min(index, 1));
    expect(sizes(cutIntoChunks(rowsAt(depths)))).to.deep.equal([100, 100, 50]);
  });

  it('puts every row into one chunk, in order, and none into an empty or huge one', () => {
    fc.assert(
      fc.property(depths, (levels) => {
        const rows = rowsAt(levels);
        const chunks = cutIntoChunks(rows);
        expect(ids(chunks.flatMap((chunk) => chunk.rows))).to.deep.equal(ids(rows));
        for (const chunk of chunks) {
          expect(chunk.rows.length).to.be.within(1, 100);
          expect(chunk.key).to.equal(chunk.rows[0]?.comment.id);
        }
      }),
    );
  });

  it('cuts first where a branch ends, once there are fifty', () => {
    fc.assert(
      fc.property(depths, (levels) => {
        const chunks = cutIntoChunks(rowsAt(levels));
        for (const { rows } of chunks.slice(0, -1)) expect(rows.length).to.be.at.least(50);
        for (const [index, { rows }] of chunks.slice(1).entries()) {
          const cutInside = rows[0]?.depth !== 0;
          if (cutInside) expect(chunks[index]?.rows).to.have.length(100);
        }
      }),
    );
  });

  it('keeps its boundaries when rows come', () => {
    const insertions = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(depths, insertions, (levels, additions) => {
        const rows = rowsAt(levels);
        const before = cutIntoChunks(rows);
        const first = rows.slice(0, 1);
        const rest = rows.slice(1);
        for (const [index, [place, depth]] of additions.entries()) {
          rest.splice(place % (rest.length + 1), 0, row(`new ${index}`, depth));
        }
        const after = cutIntoChunks([...first, ...rest], before);
        expect(keys(after)).to.include.members(keys(before));
        expect(ids(after.flatMap((chunk) => chunk.rows))).to.deep.equal(ids([...first, ...rest]));
        for (const size of sizes(after)) expect(size).to.be.within(1, 100);
      }),
    );
  });

  it('keeps its boundaries when rows go', () => {
    fc.assert(
      fc.property(depths, fc.func(fc.boolean()), (levels, goes) => {
        const rows = rowsAt(levels);
        const before = cutIntoChunks(rows);
        const left = rows.filter(({ comment: { id } }) => !goes(id));
        const after = cutIntoChunks(left, before);
        const kept = new Set(ids(left));
        expect(keys(after)).to.include.members(keys(before).filter((key) => kept.has(key)));
        expect(ids(after.flatMap((chunk) => chunk.rows))).to.deep.equal(ids(left));
      }),
    );
  });

  it('touches one chunk when one row comes', () => {
    const rows = rowsAt(Array.from({ length: 300 }, () => 0));
    const before = cutIntoChunks(rows);
    const after = cutIntoChunks([...rows.slice(0, 120), row('new', 1), ...rows.slice(120)], before);
    expect(keys(after)).to.deep.equal(keys(before));
    expect(sizes(after)).to.deep.equal([50, 50, 51, 50, 50, 50]);
  });
});
