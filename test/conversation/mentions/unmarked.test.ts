import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linkReplies } from '../../../src/conversation/replies.js';
import { SPEAKER } from '../../../src/conversation/mentions/vocabulary.js';

const PEOPLE = ['Vera Lind', 'Tomás Ruiz', 'Ивана Ткач', 'Γιώργος Παπάς', '김 철수', 'night_owl'];
const person = fc.constantFrom(...PEOPLE);

/** Who is linked in the last of some posts, whose writer has not written before. */
function linked(text: string, posts: readonly (readonly [string, string])[] = []): string[] {
  const known = PEOPLE.map((name, index) => [name, `Opinion no. ${index}.`] as const);
  const comments = [...known, ...posts, ['Zoltán Quux', text] as const].map(
    ([name, said], index) => ({ id: String(index), author: { name }, body: { text: said } }),
  );
  return linkReplies(comments)
    .filter(({ from, to }) => from === String(comments.length - 1) && to !== null)
    .map(({ to }) => comments[Number(to)]?.author.name ?? '');
}

describe('a name that no mark follows', () => {
  it('is spoken to when the speaker follows', () => {
    const word = fc.constantFrom(...SPEAKER);
    fc.assert(
      fc.property(person, word, (name, first) => {
        expect(linked(`${name} ${first} xyzzy plugh`)).to.deep.equal([name]);
      }),
    );
  });

  it('is not when what follows goes on with it or is said of it', () => {
    const word = fc.constantFrom(
      ...['and', 'or', 'of', 'is', 'was', 'has', 'said', 'told', 'went', 'knows', 'voted', 'with'],
      ...['and the others', 'et', 'und', 'y', 'और', 'کو', 'Xyzzy and'],
    );
    fc.assert(
      fc.property(person, word, (name, first) => {
        expect(linked(`${name} ${first} xyzzy plugh was seen there`)).to.deep.equal([]);
      }),
    );
  });

  it('is not when it is a phrase with you, or a number of things', () => {
    expect(linked('Lucky you, some of us wait', [['Lucky', 'Opinion.']])).to.deep.equal([]);
    expect(linked('Lucky you are late', [['Lucky', 'Opinion.']])).to.deep.equal(['Lucky']);
    expect(linked('68000 cycles would not be enough', [['68000', 'Opinion.']])).to.deep.equal([]);
  });

  it('is spoken to in German, where the second person is a word of other languages', () => {
    expect(linked('Vera du bist unmöglich')).to.deep.equal(['Vera Lind']);
    expect(linked('Vera Sie haben recht')).to.deep.equal(['Vera Lind']);
    expect(linked('Vera du Plessis aime les trains')).to.deep.equal([]);
  });

  it('is spoken to in a question turned round, by the first person, and by a form of the second', () => {
    expect(linked('Vera was it dear?')).to.deep.equal(['Vera Lind']);
    expect(linked('Vera I was, too')).to.deep.equal(['Vera Lind']);
    expect(linked('Vera signalez-le à la mairie')).to.deep.equal(['Vera Lind']);
    expect(linked('Vera chez elle')).to.deep.equal([]);
    expect(linked('Vera told your mother')).to.deep.equal([]);
  });

  it('is not by a sentence alone, which may speak of anything', () => {
    for (const rest of ['the bridge is closed', 'bridges are closed', 'but fair', 'how odd']) {
      expect(linked(`Vera ${rest}`), rest).to.deep.equal([]);
    }
  });

  it('is spoken to when its bearer has just spoken to the writer', () => {
    const talk = [
      ['Zoltán Quux', 'Xyzzy.'],
      ['Vera Lind', '@Zoltán Quux plugh?'],
    ] as const;
    expect(linked('Vera nothing of that sort')).to.deep.equal([]);
    expect(linked('Vera nothing of that sort', talk)).to.deep.equal(['Vera Lind']);
    expect(linked('Vera Lynn nothing of that sort', talk)).to.deep.equal([]);
    expect(linked('Vera said nothing of that sort', talk)).to.deep.equal([]);
  });

  it('is no name when the thread uses it as a word', () => {
    const posts = [['Heather', 'Xyzzy.']] as const;
    expect(linked('Heather is it closed?', posts)).to.deep.equal(['Heather']);
    expect(linked('Heather is it closed?', [...posts, ['Bo', 'I like heather.']])).to.deep.equal(
      [],
    );
  });

  it('is no name when a verb or another word may stand there', () => {
    for (const [name, rest] of [
      ['Skip', 'the article'],
      ['Weiß', 'ich nicht'],
      ['Mark', 'my words'],
      ['Skip', 'my comment'],
      ['Small', 'but mighty'],
      ['Pearl', 'they found was false'],
      ['Ginger', 'ale is dear'],
      ['Really fed up', 'people are leaving'],
      ['Readers', 'who live there'],
    ] as const) {
      expect(linked(`${name} ${rest}`, [[name, 'Xyzzy.']]), name).to.deep.equal([]);
    }
  });
});
