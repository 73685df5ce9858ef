import { expect } from '@open-wc/testing';
import { isMixed, unmask } from '../../../src/conversation/mentions/confusables.js';

describe('unmask', () => {
  it('puts a word into the script of most of its letters', () => {
    expect(unmask('аdmin')).to.equal('admin');
    expect(unmask('Αnna')).to.equal('Anna');
    expect(unmask('Aнна')).to.equal('Анна');
    expect(unmask('Eλένη').normalize('NFC')).to.equal('Ελένη');
  });

  it('knows the script by a letter that has no double', () => {
    expect(unmask('Caшa')).to.equal('Саша');
  });

  it('leaves letters that have no double', () => {
    expect(unmask('adжin')).to.equal('adжin');
  });
});

describe('isMixed', () => {
  it('is false for a text in one script', () => {
    expect(['Анна', 'Anna', 'Ελένη', '林小雨', 'Анна-Мария'].some(isMixed)).to.equal(false);
    expect(isMixed('Анна (NYC)')).to.equal(true);
  });
});
