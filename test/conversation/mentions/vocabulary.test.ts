import { expect } from '@open-wc/testing';
import { keyOf } from '../../../src/conversation/mentions/letters.js';
import * as vocabulary from '../../../src/conversation/mentions/vocabulary.js';

describe('the vocabulary', () => {
  it('is written as names are folded, so that nothing of it is looked up in vain', () => {
    const { GREETINGS, ...folded } = vocabulary;
    for (const words of Object.values(folded)) {
      if (words instanceof RegExp) continue;
      for (const word of words.keys()) expect(keyOf(word)).to.equal(word);
    }
    for (const word of GREETINGS) expect(word.toLowerCase()).to.equal(word);
  });
});
