import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linkReplies } from '../../../src/conversation/replies.js';
import {
  completeMention,
  mentionOf,
  mentionQuery,
} from '../../../src/elements/writing/mention-query.js';
import { comment, minutesAgo } from '../../support/comments.js';

/** Text with the caret at the bar. */
function at(marked: string): [string, number] {
  return [marked.replace('|', ''), marked.indexOf('|')];
}

describe('mentionQuery', () => {
  for (const [marked, words] of [
    ['@|', ''],
    ['@An|', 'An'],
    ['@An|n', 'An'],
    ['Hello @An|', 'An'],
    ['(@An|', 'An'],
    ['one\n@An|', 'An'],
    ['，@林|', '林'],
    ['،@سمی|', 'سمی'],
    ['@Ines Oka|', 'Ines Oka'],
    ['＠An|', 'An'],
    ['@Ann and @Bo|', 'Bo'],
  ] as const) {
    it(`finds "${words}" in ${JSON.stringify(marked)}`, () => {
      const [text, caret] = at(marked);
      const query = mentionQuery(text, caret);
      expect(query?.words).to.equal(words);
      expect(text.slice(query!.start)).to.match(/^[@＠]/);
    });
  }

  for (const marked of ['|', 'An|', 'ann@example|', '@ An|', '@Ann\n|', '@Ann: hello|@', '|@An']) {
    const [text, caret] = at(marked);
    const typed = mentionQuery(text, caret)?.words ?? null;
    it(`finds nobody's name in ${JSON.stringify(marked)}`, () => {
      expect(typed === null || typed === 'Ann: hello').to.be.true;
    });
  }

  it('does not depend on how much stands before, so that an address stays one', () => {
    fc.assert(
      fc.property(fc.nat({ max: 70 }), fc.constantFrom('x', '.', 'é', '字'), (length, glue) => {
        const text = `${glue}@${'a'.repeat(length)}`;
        expect(mentionQuery(text, text.length)).to.equal(null);
      }),
    );
  });
});

describe('completeMention', () => {
  function complete(marked: string, name: string): string {
    const [text, caret] = at(marked);
    const completed = completeMention(text, caret, mentionQuery(text, caret)!, name);
    return `${completed.text.slice(0, completed.caret)}|${completed.text.slice(completed.caret)}`;
  }

  it('ends a name at the head with a colon, as such mentions are written', () => {
    expect(complete('@in|', 'Ines Okafor')).to.equal('@Ines Okafor: |');
    expect(complete('  \n@in|', 'Ines Okafor')).to.equal('  \n@Ines Okafor: |');
  });

  it('puts a name inside a text as it stands, and keeps what follows', () => {
    expect(complete('I agree with @in| here', 'Ines')).to.equal('I agree with @Ines |here');
  });

  it('makes one line of a name', () => {
    expect(mentionOf(' Ines \n Okafor ', false)).to.equal('@Ines Okafor ');
  });

  const NAMES = [
    'Ines Okafor',
    'O’Brien',
    'J. R. Tolk',
    'Bilal (Canada)',
    'citizen26',
    'Karachi-walla',
    '🔥Sam🔥',
    'Dr. Khan',
    'Lena, Oslo',
    'Đặng Hoa',
    'İbrahim',
    '林小雨',
    'محمد علي',
    'राजू भारतीय',
    '<b>Bo</b>',
    'night_owl',
    "Bobby'); --",
  ];
  for (const name of NAMES) {
    it(`writes ${name} so that the engine finds who is meant`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom('', 'I agree with ', 'First.\nThen '),
          fc.constantFrom('yes.', 'I think so', '好'),
          (before, after) => {
            const text = `${before}@`;
            const query = mentionQuery(text, text.length)!;
            const completed = completeMention(text, text.length, query, name);
            const links = linkReplies([
              comment('1', { author: 'Somebody Else', createdAt: minutesAgo(30) }),
              comment('2', { author: name, createdAt: minutesAgo(20) }),
              comment('3', {
                author: 'Writer',
                text: completed.text + after,
                createdAt: minutesAgo(10),
              }),
            ]);
            expect(links.map(({ from, to }) => `${from} ${to}`)).to.include('3 2', completed.text);
          },
        ),
        { numRuns: 30 },
      );
    });
  }
});
