import { expect } from '@open-wc/testing';
import { linkReplies } from '../../../src/conversation/replies.js';

const thread = (
  text: string,
): { id: string; author: { name: string }; body: { text: string } }[] => [
  { id: '1', author: { name: 'Theo Brandt' }, body: { text: 'The upper steps, then.' } },
  { id: '2', author: { name: 'Rosalind' }, body: { text } },
];

describe('an at-sign before a word of every day', () => {
  for (const text of ['Reading this @ the library.', '@ the library until nine', '@the library']) {
    it(`is for nobody whose name it is nearly: ${text}`, () => {
      expect(linkReplies(thread(text)).filter(({ to }) => to !== null)).to.be.empty;
    });
  }

  it('is still for a person whose name it begins with', () => {
    expect(linkReplies(thread('@Theo the library is shut'))[0]?.to).to.equal('1');
  });
});

describe('an at-sign where people are', () => {
  const atHome = (text: string): unknown =>
    linkReplies([
      { id: '1', author: { name: 'home' }, body: { text: 'The upper steps, then.' } },
      { id: '2', author: { name: 'Rosalind' }, body: { text } },
    ]).map(({ to }) => to);

  it('is for nobody who calls himself so', () => {
    expect(atHome('Read it twice @home and once on the bus.')).to.deep.equal([]);
    expect(atHome('@home it was me who read it')).to.deep.equal(['1']);
    expect(atHome('Read it twice, @Home, thanks')).to.deep.equal(['1']);
  });

  it('is no mention of somebody unknown behind a time', () => {
    expect(linkReplies(thread('see you at 5 @Waldcafé'))).to.be.empty;
    expect(linkReplies(thread('um 17 Uhr @Waldcafé'))).to.be.empty;
    expect(linkReplies(thread('see you there @Waldemar'))).to.have.length(1);
  });
});

describe('an at-sign beside the name of another site', () => {
  for (const text of [
    'write on Twitter, @Theo_Brandt answers',
    'foto sul profilo @theo_brandt',
    'ट्विटर पर लिखो, @Theo_Brandt',
    'пишите в твиттер: @Theo_Brandt',
    '推特上的 @Theo_Brandt',
    'تويتر @Theo_Brandt',
  ]) {
    it(`is for nobody here: ${text}`, () => {
      expect(linkReplies(thread(text))).to.be.empty;
    });
  }

  it('is for whom it names, where a word only begins as the name of a site does', () => {
    expect(linkReplies(thread('pienso igual @Theo Brandt'))).to.have.length(1);
    expect(linkReplies(thread('@Waldemar ignore them'))).to.have.length(1);
  });

  it('is for nobody unknown, wherever the site is named', () => {
    expect(linkReplies(thread('@waldemar put a film on TikTok'))).to.be.empty;
    expect(linkReplies(thread('@Theo Brandt put a film on TikTok'))).to.have.length(1);
  });
});
