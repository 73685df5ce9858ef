/** Which of somebody’s comments is answered. */
import { expect } from '@open-wc/testing';
import { linkReplies } from '../../src/conversation/replies.js';

describe('which comment of a person', () => {
  type Posts = readonly (readonly [author: string, text: string])[];

  /** What links the last of some posts. */
  function link(...posts: Posts) {
    const comments = posts.map(([name, text], index) => ({
      id: String(index),
      author: { name },
      body: { text },
    }));
    const last = String(posts.length - 1);
    return linkReplies(comments).find(({ from }) => from === last);
  }

  /** The id of the comment that the last of some posts is linked to. */
  function target(...posts: Posts): string | null {
    return link(...posts)?.to ?? null;
  }

  it('is the latest', () => {
    expect(target(['Vera', 'One.'], ['Vera', 'Two.'], ['Ida', '@Vera no'])).to.equal('1');
  });

  it('is the one that is quoted', () => {
    const quoted = '@Vera "nobody was asked" is not true';
    expect(target(['Vera', 'Nobody was asked.'], ['Vera', 'Two.'], ['Ida', quoted])).to.equal('0');
    expect(
      target(
        ['Vera', 'Nobody was asked.'],
        ['Vera', 'Two.'],
        ['Ida', '@Vera\n> nobody was asked\nno'],
      ),
    ).to.equal('0');
  });

  for (const quotation of [
    '[quote=Vera]nobody was asked[/quote]\n',
    '> nobody\n> was asked\n\n',
    '“nobody was asked” ',
    '<blockquote>nobody was asked</blockquote>\n\n',
  ]) {
    it(`is the one that is quoted above the name: ${quotation.trim().split('\n')[0]}`, () => {
      const posts = [
        ['Vera', 'Nobody was asked.'],
        ['Vera', 'Two.'],
      ] as const;
      expect(target(...posts, ['Ida', `${quotation}@Vera why?`])).to.equal('0');
      expect(target(...posts, ['Ida', `${quotation}Quite so.\n@Vera why?`])).to.equal('1');
    });
  }

  it('is the one that spoke to the answerer, until it has its answer', () => {
    const talk = [
      ['Bo', 'Hm.'],
      ['Ida', 'It rains.'],
      ['Vera', '@Ida not here.'],
      ['Vera', '@Bo hm?'],
      ['Ida', '@Vera where is here?'],
    ] as const;
    expect(target(...talk)).to.equal('2');
    expect(target(...talk, ['Ida', '@Vera and when?'])).to.equal('3');
  });

  it('is no longer the one that spoke to the answerer, once they have let it pass', () => {
    const passed = [
      ['Ida', 'It rains.'],
      ['Vera', '@Ida not here.'],
      ['Ida', 'Other matter.'],
      ['Vera', '@Bo hello.'],
    ] as const;
    expect(target(['Bo', 'Hm.'], ...passed, ['Ida', '@Vera and when?'])).to.equal('4');
  });

  it('is the one that spoke to the answerer when the latest speaks to somebody the answer does not', () => {
    const talk = [
      ['Bo', 'Hm.'],
      ['Ida', 'It rains.'],
      ['Vera', '@Ida not here.'],
      ['Vera', '@Bo hello.'],
    ] as const;
    expect(target(...talk, ['Ida', '@Vera where?'])).to.equal('2');
    expect(target(...talk.slice(0, 3), ['Vera', 'Hello.'], ['Ida', '@Vera where?'])).to.equal('3');
    expect(target(...talk, ['Ida', '@Vera @Bo where?'])).to.equal('3');
  });

  it('is the one about the same, by words, by numbers and in any script', () => {
    for (const [one, two, answer] of [
      [
        'The ferry needs 900 litres each way.',
        'And the museum is shut.',
        '@Vera 900 for one ferry?',
      ],
      [
        'Der Fährplan wird gekürzt.',
        'Das Museum schließt.',
        '@Vera welchen Fährplan, den neuen Fahrplan der Reederei? Gekürzt?',
      ],
      ['Паром отменили навсегда.', 'Музей закрыт.', '@Vera паромы отменили и навсегда?'],
      ['花椒现在便宜。', '牛油涨了。', '@Vera 花椒哪里便宜？'],
    ] as const) {
      expect(target(['Vera', one], ['Vera', two], ['Ida', answer]), answer).to.equal('0');
    }
  });

  it('is the latest when both are about the same, or the words are those of every day', () => {
    expect(
      target(
        ['Vera', 'The ferry is late.'],
        ['Vera', 'The ferry is dear.'],
        ['Ida', '@Vera ferry?'],
      ),
    ).to.equal('1');
    expect(
      target(['Vera', 'They have been there.'], ['Vera', 'Two.'], ['Ida', '@Vera have been?']),
    ).to.equal('1');
  });

  it('is told with less confidence the less there is between two', () => {
    const confidences = [
      link(['Vera', 'One.'], ['Ida', '@Vera no']),
      link(['Vera', 'One.'], ['Vera', 'Two.'], ['Ida', '@Vera no']),
      link(
        ['Vera', 'The surgery closed.'],
        ['Vera', 'The harbour, too.'],
        ['Ida', '@Vera which surgery?'],
      ),
    ].map((found) => found?.confidence ?? 0);
    expect(confidences).to.deep.equal([...confidences].sort().reverse());
    expect(new Set(confidences).size).to.equal(3);
  });

  it('is the one that a number with a point in it is from, taken as a whole', () => {
    const posts = [
      ['Vera', 'It was 3.2 metres.'],
      ['Vera', '2 of 3 came.'],
    ] as const;
    expect(target(...posts, ['Ida', '@Vera 3.2 is low'])).to.equal('0');
    expect(target(...posts, ['Ida', '@Vera 2.3 is low'])).to.equal('1');
  });

  it('is told by what is said to its writer, not by what is said to others', () => {
    const posts = [
      ['Bo', 'Hm.'],
      ['Vera', 'The restaurant is closed.'],
      ['Vera', 'It rains.'],
    ] as const;
    for (const [text, expected] of [
      ['@Vera the restaurant, really?', '1'],
      ['The restaurant, really? @Vera', '1'],
      ['@Bo the restaurant, really?\n@Vera no', '2'],
      ['@Vera no\n@Bo the restaurant, really?', '2'],
      ['The restaurant is old. @Vera no', '2'],
    ] as const) {
      const comments = [...posts, ['Ida', text] as const].map(([name, said], index) => ({
        id: String(index),
        author: { name },
        body: { text: said },
      }));
      const toVera = linkReplies(comments).find(({ from, to }) => from === '3' && to !== '0');
      expect(toVera?.to, text).to.equal(expected);
    }
  });

  it('is rather one that nobody else has answered', () => {
    const talk = [
      ['Ida', 'Hm.'],
      ['Vera', '@Ida not here.'],
    ] as const;
    const answered = [...talk, ['Bo', '@Vera why?'], ['Vera', 'Hello.']] as const;
    const confidence = (posts: Posts): number =>
      link(...posts, ['Ida', '@Vera where?'])?.confidence ?? 0;
    expect(target(...answered, ['Ida', '@Vera where?'])).to.equal('3');
    expect(confidence(answered)).to.be.above(confidence([...talk, ['Vera', 'Hello.']]));
  });

  it('may be the writer’s own', () => {
    expect(target(['Vera', 'One.'], ['Vera', '@Vera: correction, two.'])).to.equal('0');
  });

  it('is none in a line repeated from somebody else', () => {
    const line = '@Vera and in 2018 they promised it again, do not forget.';
    const comments = [
      ['Vera', 'They promised it in 2014.'],
      ['Ida', line],
      ['Bo', line],
    ].map(([name = '', text = ''], index) => ({
      id: String(index),
      author: { name },
      body: { text },
    }));
    expect(linkReplies(comments).map(({ from }) => from)).to.deep.equal(['1']);
  });
});
