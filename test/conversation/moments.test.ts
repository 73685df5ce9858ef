import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type Moment,
  compareMoments,
  insert,
  placeOf,
  remove,
} from '../../src/conversation/moments.js';

const moments = fc
  .array(fc.nat(5))
  .map((times) => times.map((time, sequence): Moment => ({ id: `${sequence}`, time, sequence })));

describe('insert', () => {
  it('keeps moments in order, equal times in the order of arrival', () => {
    fc.assert(
      fc.property(moments, (list) => {
        const sorted: Moment[] = [];
        for (const moment of list) insert(sorted, moment);
        expect(sorted).to.deep.equal([...list].sort(compareMoments));
      }),
    );
  });
});

describe('remove', () => {
  it('takes out the one asked for', () => {
    fc.assert(
      fc.property(moments, fc.nat(), (list, place) => {
        fc.pre(list.length > 0);
        const sorted: Moment[] = [];
        for (const moment of list) insert(sorted, moment);
        const taken = list[place % list.length]!;
        remove(sorted, taken);
        expect(sorted).to.have.length(list.length - 1);
        expect(sorted).not.to.include(taken);
      }),
    );
  });
});

describe('placeOf', () => {
  it('is how many come before', () => {
    const sorted = [1, 3, 5].map((time) => ({ id: '', time, sequence: 0 }));
    expect(
      [0, 1, 2, 5, 6].map((time) => placeOf(sorted, { id: '', time, sequence: 0 })),
    ).to.deep.equal([0, 0, 1, 2, 3]);
  });
});
