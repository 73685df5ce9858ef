import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Row } from '../../src/conversation/row.js';
import { cutAgain } from '../../src/elements/chunk-growth.js';
import { type Chunk, cutIntoChunks } from '../../src/elements/chunks.js';
import { comment } from '../support/comments.js';
import { rowOf } from '../support/rows.js';

const row = (id: string, depth: number): Row => rowOf({ comment: comment(id), depth });

const rowsAt = (depths: readonly number[]): Row[] =>
  depths.map((depth, index) => row(`${index}`, depth));

const sizes = (chunks: readonly Chunk[]): number[] => chunks.map(({ rows }) => rows.length);
const keys = (chunks: readonly Chunk[]): string[] => chunks.map(({ key }) => key);

const depths = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 600 });

describe('cutAgain', () => {
  it('cuts as all would be cut, when rows come one by one', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 })), { maxLength: 60 });
    fc.assert(
      fc.property(depths, changes, (levels, steps) => {
        let chunks = cutIntoChunks(rowsAt(levels));
        for (const [count, [place, depth]] of steps.entries()) {
          const index = place % chunks.length;
          const groups = chunks.map(({ rows }) => rows);
          groups[index] = [...(groups[index] ?? []), row(`+${count}`, depth)];
          const expected = cutIntoChunks(groups.flat(), chunks);
          chunks = cutAgain(chunks, groups);
          expect(keys(chunks)).to.deep.equal(keys(expected));
          expect(sizes(chunks)).to.deep.equal(sizes(expected));
        }
      }),
    );
  });

  it('keeps the chunks that nothing has come to', () => {
    const before = cutIntoChunks(rowsAt(Array.from({ length: 300 }, () => 0)));
    const groups = before.map(({ rows }, index) => (index === 3 ? [...rows, row('new', 0)] : rows));
    const after = cutAgain(before, groups);
    expect(before.filter((chunk, index) => chunk !== after[index])).to.deep.equal([before[3]]);
  });
});
