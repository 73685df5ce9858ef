import { expect } from '@open-wc/testing';
import { sortNodes } from '../../src/conversation/order.js';
import type { Sort } from '../../src/model/source.js';
import { comment } from '../support/comments.js';
import { at, threadOf } from '../support/threads.js';

describe('sortNodes', () => {
  const tree = threadOf([
    comment('late', { createdAt: at(9), recommendations: 2 }),
    comment('early', { createdAt: at(1) }),
    comment('liked', { createdAt: at(5), recommendations: 7 }),
    comment('answered', { createdAt: at(3), recommendations: 2 }),
    comment('1', { parentId: 'answered', createdAt: at(4) }),
    comment('2', { parentId: '1', createdAt: at(6), recommendations: 50 }),
    comment('3', { parentId: 'early', createdAt: at(8) }),
  ]);
  const sorted = (sort: Sort): string =>
    sortNodes(tree.roots, sort)
      .map(({ comment: { id } }) => id)
      .join(' ');

  it('puts the oldest or the newest first', () => {
    expect(sorted('oldest')).to.equal('early answered liked late');
    expect(sorted('newest')).to.equal('late liked answered early');
  });

  it('puts the most recommended first, and of equals the older', () => {
    expect(sorted('recommended')).to.equal('liked answered late early');
  });

  it('puts the most answered first, counting answers to answers, and of equals the older', () => {
    expect(sorted('answered')).to.equal('answered early liked late');
  });

  it('leaves the array it was given as it was', () => {
    const before = [...tree.roots];
    sortNodes(tree.roots, 'newest');
    expect(tree.roots).to.deep.equal(before);
  });

  it('keeps comments of one time, or none, in the source’s order', () => {
    const same = ['b', 'a', 'c'].map((id) => comment(id, { createdAt: at(1) }));
    const timeless = ['x', 'w'].map((id) => comment(id, { createdAt: null }));
    const ids = (comments: typeof same, sort: Sort): string =>
      sortNodes(threadOf(comments).roots, sort)
        .map((node) => node.comment.id)
        .join('');
    expect(ids([...timeless, ...same], 'oldest')).to.equal('xwbac');
    expect(ids([...same, ...timeless], 'oldest')).to.equal('bacxw');
    expect(ids(same, 'newest')).to.equal('cab');
  });
});
