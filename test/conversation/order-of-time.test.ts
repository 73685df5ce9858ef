import { expect } from '@open-wc/testing';
import { effectiveTimes } from '../../src/conversation/order-of-time.js';
import { at } from '../support/threads.js';

describe('effectiveTimes', () => {
  it('gives a comment without a time that of the comment before it', () => {
    const times = [null, at(5), null, null, at(1), null].map((createdAt) => ({ createdAt }));
    expect(effectiveTimes(times)).to.deep.equal(['', at(5), at(5), at(5), at(1), at(1)]);
  });

  it('has nothing to say of no comments', () => {
    expect(effectiveTimes([])).to.deep.equal([]);
  });
});
