import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  findWords,
  foldText,
  foldWithOrigins,
  matchSteps,
  wordsOf,
} from '../../src/conversation/search.js';
import { finish } from '../../src/conversation/slices.js';
import type { Comment } from '../../src/model/comment.js';
import { comment } from '../support/comments.js';

const plain = ({ body }: Comment): string => ('text' in body ? body.text : '');

const found = (comments: readonly Comment[], query: string): string[] => [
  ...finish(matchSteps(comments, wordsOf(query), new WeakMap(), plain)),
];

const marked = (text: string, query: string): string[] =>
  findWords(text, wordsOf(query)).map(([start, end]) => text.slice(start, end));

describe('foldText', () => {
  it('forgives case, accents, width, ligatures and typographic quotation marks', () => {
    expect(foldText('Café ＡＢＣ ﬁn Straße ‘Æon’')).to.equal("cafe abc fin strasse 'aeon'");
  });

  it('takes letters that keyboards have for one another as one, and leaves out vowel points', () => {
    expect(foldText('پُل')).to.equal(foldText('پل'));
    expect(foldText('كتاب')).to.equal(foldText('کتاب'));
    expect(foldText('שָׁלוֹם')).to.equal(foldText('שלום'));
  });

  it('is the same with origins, which lead back into the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { folded, origins } = foldWithOrigins(text);
        expect(folded).to.equal(foldText(text));
        expect(origins).to.have.length(folded.length + 1);
        expect(origins.every((origin, at) => at === 0 || origin >= (origins[at - 1] ?? 0))).to.be
          .true;
        expect(origins.at(-1)).to.equal(text.length);
      }),
    );
  });
});

describe('findWords', () => {
  it('marks words as they stand in the text', () => {
    expect(marked('The Café by the café.', 'cafe')).to.deep.equal(['Café', 'café']);
    expect(marked('Straßen', 'strass')).to.deep.equal(['Straß']);
    expect(marked('पुल पर', 'पुल')).to.deep.equal(['पुल']);
  });

  it('marks nothing twice', () => {
    expect(marked('bridges', 'bridge idges')).to.deep.equal(['bridge']);
  });

  it('finds a word wherever it is put, whatever is around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (before, after) => {
          const text = `${before} zeppelin ${after}`;
          expect(marked(text, 'Zéppelin')).to.include('zeppelin');
        },
      ),
    );
  });
});

describe('matchSteps', () => {
  const COMMENTS = [
    comment('1', { author: 'Ines Okafor', text: 'The bell is loud.' }),
    comment('2', { author: 'Théo', text: 'Ines, the bell is old.' }),
  ];

  it('wants every word, in the text or in the name', () => {
    expect(found(COMMENTS, 'bell')).to.deep.equal(['1', '2']);
    expect(found(COMMENTS, 'theo BELL')).to.deep.equal(['2']);
    expect(found(COMMENTS, 'okafor old')).to.deep.equal([]);
    expect(found(COMMENTS, '')).to.deep.equal(['1', '2']);
  });

  it('begins no word in the name that ends in the text', () => {
    expect(found([comment('1', { author: 'a', text: 'b' })], 'ab')).to.deep.equal([]);
  });

  it('remembers what it has folded', () => {
    let read = 0;
    const folded = new WeakMap<Comment, string>();
    for (const query of ['bell', 'old', 'loud']) {
      finish(
        matchSteps(COMMENTS, wordsOf(query), folded, (each) => {
          read++;
          return plain(each);
        }),
      );
    }
    expect(read).to.equal(2);
  });
});
