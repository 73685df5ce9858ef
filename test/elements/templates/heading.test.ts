import { expect } from '@open-wc/testing';
import { heading } from '../../../src/elements/templates/heading.js';

describe('heading', () => {
  it('has the level asked for, within the six there are', () => {
    const levels = [0, 1, 2, 6, 7].map((level) => heading(level, 'title').localName);
    expect(levels).to.deep.equal(['h1', 'h1', 'h2', 'h6', 'h6']);
  });

  it('carries class, part and words', () => {
    const { className, part, textContent } = heading(3, 'title', 'Words');
    expect([className, part.value, textContent]).to.deep.equal(['title', 'title', 'Words']);
  });
});
