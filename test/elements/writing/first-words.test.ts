import { expect } from '@open-wc/testing';
import { firstWords } from '../../../src/elements/writing/first-words.js';

describe('firstWords', () => {
  it('are all of a short text, in one line', () => {
    expect(firstWords(' Hold\n\non. ')).to.equal('Hold on.');
  });

  it('end between two words', () => {
    expect(firstWords('The ferry was late again, and nobody said a word about it.')).to.equal(
      'The ferry was late again, and nobody…',
    );
  });

  it('are cut where there is nothing between words, through no letter', () => {
    const cut = firstWords('𝔸'.repeat(100));
    expect(cut).to.equal(`${'𝔸'.repeat(40)}…`);
  });
});
