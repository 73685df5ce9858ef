import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, matchPeople, peopleOf } from '../../../src/elements/writing/people.js';
import { linkReplies } from '../../../src/conversation/replies.js';
import { buildTree } from '../../../src/conversation/tree.js';
import { comment, minutesAgo } from '../../support/comments.js';

const COMMENTS = [
  comment('1', { author: 'Ann', createdAt: minutesAgo(90) }),
  comment('2', { author: 'Bo', parentId: '1', createdAt: minutesAgo(80) }),
  comment('3', { author: 'Cleo', parentId: '2', createdAt: minutesAgo(70) }),
  comment('4', { author: 'Dan', parentId: '1', createdAt: minutesAgo(60) }),
  comment('5', { author: 'Eve', createdAt: minutesAgo(50) }),
  comment('6', { author: 'Ann', createdAt: minutesAgo(40) }),
  comment('7', { author: 'Gone', status: 'removed', createdAt: minutesAgo(30) }),
];
const TREE = buildTree(COMMENTS, linkReplies(COMMENTS));

const names = (people: readonly { name: string }[]): string =>
  people.map(({ name }) => name).join(', ');

describe('peopleOf', () => {
  it('has everybody who has written once, the latest first', () => {
    expect(names(peopleOf(TREE, null))).to.equal('Ann, Eve, Dan, Cleo, Bo');
  });

  it('begins with the one answered, then those above, then the rest of the branch', () => {
    expect(names(peopleOf(TREE, '3'))).to.equal('Cleo, Bo, Ann, Dan, Eve');
  });

  it('leaves out who is writing', () => {
    const own = [...COMMENTS, comment('8', { author: 'Me', own: true })];
    expect(names(peopleOf(buildTree(own, linkReplies(own)), '8'))).not.to.contain('Me');
  });

  it('counts comments, and knows nobody whose comments are all gone', () => {
    expect(peopleOf(TREE, null)[0]).to.deep.equal({ name: 'Ann', comments: 2 });
    expect(names(peopleOf(TREE, null))).not.to.contain('Gone');
  });
});

describe('matchPeople', () => {
  const people = ['Marie-Ève Roy', 'Łukasz', 'Anna Lee', 'Johanna', 'سمیرا', 'Lee  Ann'].map(
    (name) => ({ name, comments: 1 }),
  );

  for (const [words, found] of [
    ['', 'Marie-Ève Roy, Łukasz, Anna Lee, Johanna, سمیرا, Lee  Ann'],
    ['eve', 'Marie-Ève Roy'],
    ['EVE', 'Marie-Ève Roy'],
    ['ann', 'Anna Lee, Lee  Ann, Johanna'],
    ['Anna L', 'Anna Lee'],
    ['lee ann', 'Lee  Ann'],
    ['سمی', 'سمیرا'],
    ['zzz', ''],
    ['(', ''],
  ] as const) {
    it(`finds ${found || 'nobody'} for "${words}"`, () => {
      expect(names(matchPeople(people, words))).to.equal(found);
    });
  }

  it('takes a space for the end of a name, so that Enter after it is a new line', () => {
    expect(names(matchPeople(people, 'Johanna '))).to.equal('');
    expect(names(matchPeople(people, 'Anna '))).to.equal('Anna Lee');
  });

  it('offers eight at most', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ name: `P${index}`, comments: 1 }));
    expect(matchPeople(many, 'p')).to.have.length(8);
  });

  it('finds everybody by any part of their name, whatever is in it, and never throws', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (whole, from, length) => {
        // Half a character is nothing that can be typed.
        const folded = Array.from(fold(whole));
        const start = folded.length ? from % folded.length : 0;
        const part = folded
          .slice(start, start + 1 + (length % 5))
          .join('')
          .trimStart();
        const found = matchPeople([{ name: whole, comments: 1 }], part);
        expect(found).to.have.length(1);
      }),
    );
  });
});
