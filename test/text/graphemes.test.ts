import { expect } from '@open-wc/testing';
import { graphemesOf } from '../../src/text/graphemes.js';

describe('graphemesOf', () => {
  it('finds what readers see as one character', () => {
    const found = [...graphemesOf('e\u0301👩‍👩‍👧🇵🇰한')].map(({ segment }) => segment);
    expect(found).to.deep.equal(['e\u0301', '👩‍👩‍👧', '🇵🇰', '한']);
  });
});
