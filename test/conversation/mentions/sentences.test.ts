import { expect } from '@open-wc/testing';
import { isSentence } from '../../../src/conversation/mentions/sentences.js';

describe('isSentence', () => {
  it('knows sentences, in English by their verb', () => {
    for (const words of [
      'the number for the budget came from us.',
      'the half-empty tram goes to the hospital, as you know.',
      'people like us never get asked',
      'an answer to everybody was promised in May',
      'winter hours ended with the new librarian.',
      'un platane met trente ans à pousser',
      'weil sonst niemand da ist.',
      'सड़क हर बरसात में टूटती है।',
    ]) {
      expect(isSentence(words), words).to.equal(true);
    }
  });

  it('takes no phrase for one', () => {
    for (const words of [
      'the one thing we lacked',
      'the price that we all paid',
      'the season of our long discontent',
      'a member of the board, was there',
      'six long weeks of it',
      'with all of its fog and ice',
      'which was to be expected',
      'not one of us was asked',
      'la última cosa que se pierde aquí',
      'a las doce en la plaza',
      'servis var, bedava',
      'a train',
      '',
    ]) {
      expect(isSentence(words), words).to.equal(false);
    }
  });
});
