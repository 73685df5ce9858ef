import { expect } from '@open-wc/testing';
import { nameSpans, readWords } from '../../../src/conversation/mentions/names.js';

const read = (text: string, from = 0, limit = 40): string[] =>
  readWords(text, from, limit).map(({ start, end }) => text.slice(start, end));

describe('readWords', () => {
  it('reads words up to the end of the line', () => {
    expect(read('*Lena Marsh*: no\nyes')).to.deep.equal(['Lena', 'Marsh', 'no']);
    expect(read('\n Lena\nMarsh')).to.deep.equal(['Lena']);
  });

  it('stops when it has enough letters, with the word begun', () => {
    expect(read('Lena Marshall is here', 0, 5)).to.deep.equal(['Lena', 'Marshall']);
  });

  it('reads one character at a time where no spaces divide words', () => {
    expect(read('林小雨 Lena说')).to.deep.equal(['林', '小', '雨', 'Lena', '说']);
  });

  it('takes Korean particles off a name', () => {
    expect(read('김철수님은 어디')[0]).to.equal('김철수');
    expect(read('김철수에게 왜')[0]).to.equal('김철수');
  });

  it('keeps marks and invisible characters inside a word', () => {
    expect(read('Le\u00adna\u0301 Ma')).to.deep.equal(['Le\u00adna\u0301', 'Ma']);
  });
});

describe('nameSpans', () => {
  const spans = (text: string): string[] =>
    nameSpans(text, readWords(text, 0, 40)).map(
      ({ key, crossed, tied }) =>
        key + (crossed ? ` across ${crossed}` : '') + (tied ? ' tied' : ''),
    );

  it('gives every beginning that could be a name', () => {
    expect(spans('Lena Marsh yes')).to.deep.equal(['lena', 'lenamarsh', 'lenamarshyes']);
  });

  it('tells the punctuation that few names contain', () => {
    expect(spans('Lena, Marsh (so)')).to.deep.equal([
      'lena',
      'lenamarsh across ,',
      'lenamarshso across ,(',
    ]);
    expect(spans('J. Smith')).to.deep.equal(['j', 'jsmith']);
    expect(spans('Lena. Marsh')).to.deep.equal(['lena', 'lenamarsh across .']);
  });

  it('ties a word to the next by a hyphen, an underscore or a full stop', () => {
    expect(spans('Lena-Marie')).to.deep.equal(['lena tied', 'lenamarie']);
    expect(spans('lena.marsh')).to.deep.equal(['lena tied', 'lenamarsh']);
    expect(spans('Lena.Then')).to.deep.equal(['lena', 'lenathen']);
  });
});
