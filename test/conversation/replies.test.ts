import { expect } from '@open-wc/testing';
import { createReplyLinker, linkReplies } from '../../src/conversation/replies.js';
import type { LinkableComment, LinkOptions } from '../../src/conversation/reply-linker.js';
import { at, comment } from '../support/threads.js';

/** A comment by somebody, written so many minutes past the hour. */
function post(
  id: string,
  name: string,
  text: string,
  minute = Number(id),
  changes: Partial<LinkableComment> = {},
): LinkableComment {
  return { id, author: { name }, createdAt: at(minute), body: { text }, ...changes };
}

/** Links as `from>to`, one after the other. */
function linked(comments: readonly LinkableComment[], options?: LinkOptions): string {
  return linkReplies(comments, options)
    .map(({ from, to }) => `${from}>${to ?? ''}`)
    .join(' ');
}

const LENA = post('1', 'Lena Marsh', 'The bridge is closed.');
const OMAR = post('2', 'Omar', 'Since when?');

describe('linkReplies', () => {
  it('links a mention to the latest earlier comment of the person named', () => {
    const links = linkReplies([LENA, OMAR, post('3', 'Ida', 'I saw it, @Lena Marsh: true.')]);
    expect(links).to.deep.equal([
      { from: '3', to: '1', start: 10, end: 21, evidence: 'mention', confidence: 0.99 },
    ]);
  });

  it('tells a name without an at-sign by its evidence', () => {
    const [link] = linkReplies([LENA, post('3', 'Ida', 'Lena Marsh, you are right.')]);
    expect(link).to.include({ to: '1', start: 0, end: 10, evidence: 'name' });
  });

  it('reads a comment of the model as it is', () => {
    const list = [comment('a'), comment('b', { body: { text: '@Reader a: no' } })];
    expect(linked(list)).to.equal('b>a');
  });

  it('goes by time, and by the order given where times are equal or unknown', () => {
    const late = post('4', 'Lena Marsh', 'Closed again.', 9);
    expect(linked([late, post('3', 'Ida', '@Lena Marsh hm', 5), LENA])).to.equal('3>1');
    const same = [post('a', 'Ida', '@Omar hm', 2), { ...OMAR, createdAt: at(2) }];
    expect(linked(same)).to.equal('a>');
    expect(linked([...same].reverse())).to.equal('a>2');
    const unknown = [LENA, post('b', 'Ida', '@Lena Marsh hm', 2, { createdAt: 'soon' }), late];
    expect(linked(unknown)).to.equal('b>1');
  });

  it('links to nobody when two people fit equally', () => {
    const other = post('2', 'Lena Berg', 'Which one?');
    expect(linked([LENA, other, post('3', 'Ida', '@Lena yes')])).to.equal('3>');
  });

  it('takes two people of one name for one', () => {
    const other = post('2', 'Lena  Marsh', 'No.', 2, { author: { name: 'Lena  Marsh', id: '7' } });
    expect(linked([LENA, other, post('3', 'Ida', '@Lena Marsh yes')])).to.equal('3>2');
  });

  it('links to a removed comment whose writer is still named', () => {
    const removed = { ...LENA, status: 'removed', body: { text: '' } } as const;
    expect(linked([removed, post('3', 'Ida', '@Lena Marsh yes')])).to.equal('3>1');
  });

  it('counts the first of two comments with one id', () => {
    const twin = { ...LENA, author: { name: 'Nobody' } };
    expect(linked([LENA, twin, post('3', 'Ida', '@Lena Marsh yes')])).to.equal('3>1');
  });

  it('reads no HTML, but any text it is given for it', () => {
    const html = post('3', 'Ida', '', 3, { body: { html: '<p>@Lena Marsh yes</p>' } });
    expect(linked([LENA, html])).to.equal('');
    const plainText = ({ id }: LinkableComment): string => (id === '3' ? '@Lena Marsh yes' : '');
    expect(linked([LENA, html], { plainText })).to.equal('3>1');
  });

  it('takes names for what they are, whatever they mean to JavaScript', () => {
    for (const name of ['__proto__', 'constructor', 'toString', '(x', 'a*b+c', '[x', '\\d']) {
      expect(linked([post('1', name, 'x'), post('2', 'Ida', `@${name}: no`)])).to.equal('2>1');
    }
  });
});

describe('linkReplies, with what the source knows', () => {
  const answer = (text: string, parentId: string): LinkableComment =>
    post('3', 'Ida', text, 3, { parentId });

  it('gives the explicit parent its link, certain and without a stretch', () => {
    expect(linkReplies([LENA, OMAR, answer('Yes.', '1')])).to.deep.equal([
      { from: '3', to: '1', start: 0, end: 0, evidence: 'explicit', confidence: 1 },
    ]);
  });

  it('backs the explicit link with a mention that agrees', () => {
    const again = post('2', 'Lena Marsh', 'Closed again.');
    expect(linkReplies([LENA, again, answer('@Lena Marsh yes.', '1')])).to.deep.equal([
      { from: '3', to: '1', start: 0, end: 11, evidence: 'explicit', confidence: 1 },
    ]);
  });

  it('keeps a mention that disagrees as a second link', () => {
    const links = linkReplies([LENA, OMAR, answer('@Omar: since May.', '1')]);
    expect(links.map(({ to, evidence }) => [to, evidence])).to.deep.equal([
      ['1', 'explicit'],
      ['2', 'mention'],
    ]);
  });

  it('leaves out parents that are missing, and comments that are their own', () => {
    expect(
      linked([LENA, answer('Yes.', 'gone'), post('4', 'Bo', '', 4, { parentId: '4' })]),
    ).to.equal('');
  });

  it('finds nothing in the text when it is told not to infer', () => {
    const list = [LENA, OMAR, answer('@Lena Marsh yes.', '2')];
    expect(linked(list, { infer: false })).to.equal('3>2');
  });

  it('doubts what a text says where the source keeps parents and gives this comment none', () => {
    const chain = Array.from({ length: 11 }, (_, index) =>
      post(`p${index}`, 'Bo', 'Hm.', 3 + index, { parentId: index > 0 ? `p${index - 1}` : '1' }),
    );
    const last = post('z', 'Ida', '@Lena Marsh yes.', 30);
    const sure = (list: readonly LinkableComment[]): number =>
      linkReplies(list).find(({ from }) => from === 'z')?.confidence ?? 0;
    expect(sure([LENA, last])).to.be.above(0.9);
    expect(sure([LENA, ...chain, last])).to.be.within(0.5, 0.69);
    expect(sure([LENA, ...chain, { ...last, parentId: 'p3' }])).to.equal(1);
    const flat = chain.map((comment) => ({ ...comment, parentId: null }));
    expect(sure([LENA, ...flat, last])).to.be.above(0.9);
  });

  it('doubts it from the first comment on where it is told that the source keeps parents', () => {
    const last = post('z', 'Ida', '@Lena Marsh yes.', 30);
    const [told] = linkReplies([LENA, last], { parentsKept: true });
    expect(told?.to).to.equal('1');
    expect(told?.confidence).to.be.within(0.5, 0.69);
    const [sure] = linkReplies([LENA, last], { parentsKept: false });
    expect(sure?.confidence).to.be.above(0.9);
  });

  it('obeys the publisher before the source and the text', () => {
    const list = [LENA, OMAR, answer('@Omar: since May.', '2'), post('4', 'Bo', '@Omar hm')];
    const overrides = [
      { from: '3', to: '1' },
      { from: '4', to: null },
    ];
    expect(linked(list, { overrides })).to.equal('3>1 3>2 4>');
  });

  it('takes a correction that comes with the comment, and the page’s own before it', () => {
    const list = [
      LENA,
      post('2', 'Bo', 'No.'),
      { ...post('3', 'Ida', '@Bo, yes'), answers: LENA.id },
      { ...post('4', 'Cy', '@Bo, no'), answers: null },
    ];
    expect(linked(list)).to.equal(`3>${LENA.id} 3>2 4>`);
    expect(linked(list, { overrides: [{ from: '4', to: '2' }] })).to.equal(`3>${LENA.id} 3>2 4>2`);
  });
});

describe('linkReplies, with people who are known beside the commenters', () => {
  const people = [{ name: 'Sana Mirza', aliases: ['Editor'], role: 'author' }] as const;

  it('finds their mention and links it to nobody until they have written', () => {
    const ask = post('2', 'Ida', '@Sana, which study?');
    expect(linked([LENA, ask], { people })).to.equal('2>');
    const list = [LENA, post('3', 'Sana Mirza', 'I am reading along.'), { ...ask, id: '4' }];
    expect(
      linked(
        list.map((each, minute) => ({ ...each, createdAt: at(minute) })),
        { people },
      ),
    ).to.equal('4>3');
  });

  it('is less sure of a greeting to them, and of one by a newcomer', () => {
    const host = post('1', 'Sana Mirza', 'Corrected.');
    const sure = (options: LinkOptions, ...list: LinkableComment[]): number | undefined =>
      linkReplies([host, ...list], options)[0]?.confidence;
    const greeting = post('3', 'Ida', 'Hi Sana, nice piece.');
    const knows = sure({}, post('2', 'Ida', 'Me too.'), greeting);
    expect(knows).to.be.above(0.8);
    expect(sure({}, greeting)).to.be.below(0.8);
    expect(sure({ people }, post('2', 'Ida', 'Me too.'), greeting)).to.be.below(0.8);
  });

  it('knows them by their other names', () => {
    const list = [post('1', 'Sana Mirza', 'Corrected.'), post('2', 'Ida', '@editor: thank you')];
    expect(linked(list, { people })).to.equal('2>1');
  });
});

describe('createReplyLinker', () => {
  it('returns the links of what was added and extends those it has', () => {
    const linker = createReplyLinker();
    expect(linker.add([LENA, OMAR])).to.deep.equal([]);
    const added = linker.add(post('3', 'Ida', '@Omar since May'));
    expect(added.map(({ to }) => to)).to.deep.equal(['2']);
    expect(linker.links).to.deep.equal(added);
  });

  it('changes no link for what is written later', () => {
    const linker = createReplyLinker();
    linker.add([LENA, post('3', 'Ida', '@Lena yes')]);
    const before = linker.links;
    linker.add(post('4', 'Lena', 'Who calls?'));
    expect(linker.links).to.deep.equal(before);
  });

  it('finds the earlier comment that comes late', () => {
    const linker = createReplyLinker();
    linker.add([OMAR, post('3', 'Ida', '@Lena Marsh yes')]);
    expect(linker.links[0]?.to).to.equal(null);
    linker.add(LENA);
    expect(linker.links[0]?.to).to.equal('1');
  });

  it('finds the parent that comes late', () => {
    const linker = createReplyLinker();
    linker.add(post('3', 'Ida', 'Yes.', 1, { parentId: '9' }));
    linker.add(post('9', 'Lena', 'Is it closed?', 2));
    expect(linker.links.map(({ from, to }) => [from, to])).to.deep.equal([['3', '9']]);
  });

  it('reads a comment anew that has been edited', () => {
    const linker = createReplyLinker();
    linker.add([LENA, OMAR, post('3', 'Ida', '@Omar yes')]);
    const links = linker.add(post('3', 'Ida', '@Lena Marsh yes'));
    expect(links.map(({ to }) => to)).to.deep.equal(['1']);
    expect(linker.links).to.deep.equal(links);
  });

  it('says whose links have changed, once', () => {
    const linker = createReplyLinker();
    linker.add([OMAR, post('3', 'Ida', '@Lena Marsh yes'), post('4', 'Bo', '@Omar yes')]);
    expect(linker.takeChanged()).to.deep.equal(['3', '4']);
    expect(linker.takeChanged()).to.deep.equal([]);
    linker.add(LENA);
    expect(linker.takeChanged()).to.deep.equal(['3']);
    expect(linker.linksFrom('3').map(({ to }) => to)).to.deep.equal(['1']);
    linker.add(post('4', 'Bo', 'yes'));
    expect(linker.takeChanged()).to.deep.equal(['4']);
  });

  it('links piece by piece what has been entered', () => {
    const linker = createReplyLinker();
    linker.enter([post('4', 'Bo', '@Ida no'), post('3', 'Ida', '@Lena Marsh yes'), LENA]);
    expect(linker.links).to.deep.equal([]);
    expect(linker.proceed(2)).to.equal(1);
    expect(linker.links.map(({ from, to }) => [from, to])).to.deep.equal([['3', '1']]);
    expect(linker.proceed(2)).to.equal(0);
    expect(linker.linksFrom('4').map(({ to }) => to)).to.deep.equal(['3']);
  });
});
