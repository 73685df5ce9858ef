import { expect } from '@open-wc/testing';
import { linkReplies } from '../../src/conversation/replies.js';

const thread = (
  text: string,
): { id: string; author: { name: string }; body: { text: string } }[] => [
  { id: '1', author: { name: 'Theo Brandt' }, body: { text: 'The upper steps, then.' } },
  { id: '2', author: { name: 'Rosalind' }, body: { text } },
];

describe('an at-sign before a word of every day', () => {
  for (const text of ['Reading this @ the library.', '@ the library until nine', '@the library']) {
    it(`is for nobody whose name it is nearly: ${text}`, () => {
      expect(linkReplies(thread(text)).filter(({ to }) => to !== null)).to.be.empty;
    });
  }

  it('is still for a person whose name it begins with', () => {
    expect(linkReplies(thread('@Theo the library is shut'))[0]?.to).to.equal('1');
  });
});
