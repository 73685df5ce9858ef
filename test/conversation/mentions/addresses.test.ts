import { expect } from '@open-wc/testing';
import { linkReplies } from '../../../src/conversation/replies.js';

/** Which names in a text are linked, by a reader who has not written before. */
function linked(text: string, names: readonly string[]): string[] {
  const comments = [...names, 'Zoltán Quux'].map((name, index) => ({
    ...{ id: String(index), author: { name } },
    body: { text: index < names.length ? `Opinion no. ${index}.` : text },
  }));
  return linkReplies(comments).map(({ start, end }) => text.slice(start, end));
}

describe('a name behind a greeting', () => {
  it('is addressed, whatever the time of the day', () => {
    for (const greeting of [
      'Guten Morgen',
      'Guten Abend',
      'Good evening',
      'Buenos días',
      'Bom dia',
      'Moin',
      'Kære',
    ]) {
      expect(linked(`${greeting} Emil W., the bus was late`, ['Emil W.']), greeting).to.deep.equal([
        'Emil W.',
      ]);
    }
    expect(linked('Sehr geehrter Dr. Petersen,\nthe bus was late', ['Dr. Petersen'])).to.deep.equal(
      ['Dr. Petersen'],
    );
  });

  it('is somebody’s behind hi and hey, though it is a word; a season behind hello', () => {
    expect(linked('Hi Dawn, they measured it', ['Dawn'])).to.deep.equal(['Dawn']);
    expect(linked('Hey Summer, they measured it', ['Summer'])).to.deep.equal(['Summer']);
    expect(linked('Hello Summer, they measured it', ['Summer'])).to.deep.equal([]);
  });
});

describe('a name before two words that a comma divides', () => {
  it('begins a list, unless the second speaks to its bearer', () => {
    expect(linked('Sage, rosemary, thyme', ['Sage'])).to.deep.equal([]);
    expect(linked('Sage, wonderful, thank you', ['Sage'])).to.deep.equal(['Sage']);
  });
});
