import { expect } from '@open-wc/testing';
import { isPlace } from '../../../src/conversation/mentions/places.js';

describe('isPlace', () => {
  it('knows countries, their people and big cities', () => {
    for (const key of [
      'pakistan',
      'pakistani',
      'canadian',
      'dutch',
      'london',
      'milan',
      'newyork',
    ]) {
      expect(isPlace(key), key).to.equal(true);
    }
  });

  it('leaves people alone', () => {
    for (const key of ['lena', 'omar', 'anwer', 'raju', 'ian', 'ana', '王小明', '']) {
      expect(isPlace(key), key).to.equal(false);
    }
  });
});
