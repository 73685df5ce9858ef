import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Row } from '../../src/conversation/row.js';
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

  it('cuts behind what the first screen needs, then at the first root behind 25 rows', () => {
    const depths = Array.from({ length: 120 }, (_, index) => (index % 8 === 0 ? 0 : 1));
    expect(keys(cutIntoChunks(rowsAt(depths)))).to.deep.equal(['0', '20', '48', '80', '112']);
  });

  it('cuts a branch that does not end at forty rows', () => {
    const depths = Array.from({ length: 250 }, (_, index) => Math.min(index, 1));
    expect(sizes(cutIntoChunks(rowsAt(depths)))).to.deep.equal([20, 40, 40, 40, 40, 40, 30]);
  });

  it('keeps few rows together', () => {
    expect(sizes(cutIntoChunks(rowsAt(Array.from({ length: 50 }, () => 0))))).to.deep.equal([50]);
  });

  it('makes larger chunks of very many rows', () => {
    const chunks = cutIntoChunks(rowsAt(Array.from({ length: 20_000 }, () => 0)));
    expect(sizes(chunks).slice(0, 3)).to.deep.equal([20, 50, 50]);
  });

  it('puts every row into one chunk, in order, and none into an empty or huge one', () => {
    fc.assert(
      fc.property(depths, (levels) => {
        const rows = rowsAt(levels);
        const chunks = cutIntoChunks(rows);
        expect(ids(chunks.flatMap((chunk) => chunk.rows))).to.deep.equal(ids(rows));
        for (const chunk of chunks) {
          expect(chunk.rows.length).to.be.within(1, 50);
          expect(chunk.key).to.equal(chunk.rows[0]?.comment.id);
        }
      }),
    );
  });

  it('cuts first where a branch ends, once there are 25', () => {
    fc.assert(
      fc.property(depths, (levels) => {
        const chunks = cutIntoChunks(rowsAt(levels));
        for (const { rows } of chunks.slice(1, -1)) expect(rows.length).to.be.at.least(25);
        for (const [index, { rows }] of chunks.slice(1).entries()) {
          const cutInside = rows[0]?.depth !== 0;
          if (cutInside) expect(chunks[index]?.rows).to.have.length(index === 0 ? 20 : 40);
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
        for (const size of sizes(after)) expect(size).to.be.within(1, 50);
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

  it('takes rows that come before the first, one by one, into the first', () => {
    let rows = rowsAt(Array.from({ length: 120 }, () => 0));
    let chunks = cutIntoChunks(rows);
    const [first, ...others] = chunks;
    for (let index = 0; index < 30; index++) {
      rows = [row(`new ${index}`, 0), ...rows];
      chunks = cutIntoChunks(rows, chunks);
    }
    expect(sizes(chunks)).to.deep.equal([50, 25, 25, 25, 25]);
    expect(keys(chunks)[0]).to.equal(first?.key);
    expect(chunks.slice(1)).to.deep.equal(others);
    chunks = cutIntoChunks([row('new 30', 0), ...rows], chunks);
    expect(sizes(chunks)).to.deep.equal([25, 26, 25, 25, 25, 25]);
  });

  it('takes rows that come behind the last, one by one, into the last until it is full', () => {
    let rows = rowsAt(Array.from({ length: 70 }, () => 0));
    let chunks = cutIntoChunks(rows);
    for (let index = 0; index < 40; index++) {
      rows = [...rows, row(`new ${index}`, 0)];
      chunks = cutIntoChunks(rows, chunks);
    }
    expect(sizes(chunks)).to.deep.equal([20, 25, 25, 25, 15]);
  });

  it('leaves chunks that nothing has happened to the objects they were', () => {
    const rows = rowsAt(Array.from({ length: 300 }, () => 0));
    const before = cutIntoChunks(rows);
    const changed = rows.map((each, index) => (index === 120 ? row('120', 0) : each));
    const after = cutIntoChunks(changed, before);
    expect(after.filter((chunk) => !before.includes(chunk)).map(({ key }) => key)).to.deep.equal([
      '120',
    ]);
  });

  it('gives no two chunks one key, whatever comes and goes', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 120 }), fc.boolean()), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(depths, changes, (levels, steps) => {
        let rows = rowsAt(levels);
        let chunks = cutIntoChunks(rows);
        let count = 0;
        for (const [place, amount, comes] of steps) {
          const at = place % (rows.length + 1);
          const added = Array.from({ length: comes ? amount : 0 }, () => row(`+${count++}`, 0));
          rows = [...rows.slice(0, at), ...added, ...rows.slice(comes ? at : at + amount)];
          chunks = cutIntoChunks(rows, chunks);
          expect(new Set(keys(chunks)).size).to.equal(chunks.length);
          expect(ids(chunks.flatMap((chunk) => chunk.rows))).to.deep.equal(ids(rows));
          for (const size of sizes(chunks)) expect(size).to.be.within(1, 50);
        }
      }),
    );
  });

  it('keeps a chunk whole that is cut from a long branch, when one row comes', () => {
    const rows = rowsAt(Array.from({ length: 250 }, (_, index) => Math.min(index, 1)));
    const before = cutIntoChunks(rows);
    const after = cutIntoChunks([...rows.slice(0, 90), row('new', 1), ...rows.slice(90)], before);
    expect(keys(after)).to.deep.equal(keys(before));
    expect(sizes(after)).to.deep.equal([20, 40, 41, 40, 40, 40, 30]);
  });

  it('touches one chunk when one row comes', () => {
    const rows = rowsAt(Array.from({ length: 300 }, () => 0));
    const before = cutIntoChunks(rows);
    const after = cutIntoChunks([...rows.slice(0, 120), row('new', 1), ...rows.slice(120)], before);
    expect(keys(after)).to.deep.equal(keys(before));
    expect(sizes(after)).to.deep.equal([20, 25, 25, 25, 26, 25, 25, 25, 25, 25, 25, 25, 5]);
  });
});
