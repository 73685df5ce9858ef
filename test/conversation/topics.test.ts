import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Post } from '../../src/conversation/mentions/person.js';
import { sharedTopics } from '../../src/conversation/topics.js';

function posts(...texts: readonly string[]): Post[] {
  return texts.map((text, index) => ({
    id: String(index),
    time: index,
    sequence: index,
    text,
    writer: null,
    links: [],
  }));
}

describe('sharedTopics', () => {
  it('weighs long words more than short ones, and everyday ones not at all', () => {
    const [museum = 0, tram = 0, and = 0] = sharedTopics(
      'museum tram and',
      posts('The museum.', 'Tram.', 'and?'),
    );
    expect(museum).to.be.above(tram);
    expect(tram).to.be.above(and);
    expect(and).to.equal(0);
  });

  it('knows a word by its beginning, a number as a whole', () => {
    const [words = 0, number] = sharedTopics('engines 2019', posts('An engine', '201'));
    expect(words).to.be.above(0);
    expect(number).to.equal(0);
  });

  it('reads scripts without spaces two letters at a time, Hangul by syllables', () => {
    expect(sharedTopics('花椒哪里便宜', posts('汉源的花椒', '牛油'))).to.satisfy(isFirst);
    expect(sharedTopics('인력은 왜', posts('인력이 부족', '배차'))).to.satisfy(isFirst);
  });

  it('does not count what all have', () => {
    expect(sharedTopics('museum', posts('museum', 'The museum'))).to.deep.equal([0, 0]);
  });

  it('sees no difference in case, width and form', () => {
    const text = fc.constantFrom('Fährplan 1900', 'ДОРОГА', 'émigrés', 'プール料金', '인력이');
    const written = fc.constantFrom<(text: string) => string>(
      (same) => same.toUpperCase(),
      (same) => same.normalize('NFD'),
      (same) => same.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    );
    fc.assert(
      fc.property(text, written, (same, rewrite) => {
        const list = (): Post[] => posts(same, 'Xyzzy');
        expect(sharedTopics(rewrite(same), list())).to.deep.equal(sharedTopics(same, list()));
      }),
    );
  });
});

function isFirst([one = 0, other = 0]: readonly number[]): boolean {
  return one > 0 && other === 0;
}
