import { expect } from '@open-wc/testing';
import type { Reference, Row } from '../../../src/conversation/row.js';
import { comment, minutesAgo } from '../../support/comments.js';
import { drawRow } from '../../support/rows.js';
import { words } from '../../support/thread.js';

const theo: Reference = { id: '0', name: 'Theo', certain: true };

function answerTo(replyTo: readonly Reference[], fields: Partial<Row> = {}): HTMLElement {
  return drawRow({ parent: replyTo[0] ?? null, replyTo, depth: 1, ...fields });
}

const chips = (row: HTMLElement): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('[part~="reply-to"]'),
];

const chipWords = (row: HTMLElement): string[] => chips(row).map(words);

describe('replyChips', () => {
  it('name nobody where the row above is the one answered', () => {
    for (const depth of [1, 2, 3]) {
      expect(chips(answerTo([theo], { adjacent: true, depth })).length).to.equal(0);
    }
  });

  it('name the parent where the row above is another', () => {
    const [chip] = chips(answerTo([theo]));
    expect(words(chip)).to.equal('in reply to Theo');
    expect(chip?.getAttribute('href')).to.equal('#comment-0');
  });

  it('name nobody where what is answered was removed', () => {
    const row = answerTo([{ id: '0', name: null, certain: true }]);
    expect(chipWords(row)).to.deep.equal(['in reply to a removed comment']);
    expect(row.querySelector('h3')?.getAttribute('aria-label')).to.include(
      'Reply to a removed comment, by Ines',
    );
  });

  it('name the parent beyond the cap of narrow containers, there alone up to the wide one', () => {
    for (const depth of [4, 5]) {
      const [chip] = chips(answerTo([theo], { adjacent: true, depth }));
      expect(chip?.classList.contains('narrow'), `${depth}`).to.be.true;
    }
    for (const depth of [6, 60]) {
      const [chip] = chips(answerTo([theo], { adjacent: true, depth }));
      expect(chip?.classList.contains('narrow'), `${depth}`).to.be.false;
    }
  });

  it('keep to the cap that the page sets', () => {
    const row: Partial<Row> = { parent: theo, replyTo: [theo], adjacent: true, depth: 2 };
    expect(chipWords(drawRow(row, { maxDepth: 2 }))).to.deep.equal([]);
    expect(chipWords(drawRow(row, { maxDepth: 1 }))).to.deep.equal(['in reply to Theo']);
    expect(chips(drawRow(row, { maxDepth: 0 }))[0]?.classList.contains('narrow')).to.be.false;
  });

  it('tell a guess by words first', () => {
    const [chip] = chips(answerTo([{ ...theo, certain: false }]));
    expect(words(chip)).to.equal('probably in reply to Theo');
    expect(chip?.classList.contains('guess')).to.be.true;
  });

  it('name all whom a comment answers', () => {
    const bo = { id: '7', name: 'Bo', certain: true };
    expect(chipWords(answerTo([theo, bo]))).to.deep.equal(['in reply to Theo', 'and Bo']);
  });

  it('say of a missing parent that it is unavailable', () => {
    const row = drawRow({ orphan: true });
    expect(chipWords(row)).to.deep.equal(['reply to an unavailable comment']);
    expect(chips(row)[0]?.matches('a')).to.be.false;
  });

  it('isolate names, without the characters that reorder a line', () => {
    const [chip] = chips(answerTo([{ ...theo, name: 'Theo\u202E' }]));
    expect(chip?.querySelector('bdi')?.textContent).to.equal('Theo');
    expect(words(chips(answerTo([{ ...theo, name: '\u200B' }]))[0])).to.equal(
      'in reply to Anonymous',
    );
  });
});

describe('answeredBy', () => {
  const answers = ['Bo', 'Sara', 'Wim', 'Ali', 'Zoë'].map((name, index) => ({
    id: `a${index}`,
    name,
    certain: true,
  }));

  function answeredBy(count: number): HTMLElement | null {
    return drawRow({ answeredBy: answers.slice(0, count) }).querySelector('[part="answered-by"]');
  }

  it('says nothing where nobody answers elsewhere', () => {
    expect(answeredBy(0) === null).to.be.true;
  });

  it('names up to three, each a link', () => {
    const three = answeredBy(3)!;
    expect(words(three)).to.equal('Answered by Bo, Sara, Wim');
    const links = [...three.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['#comment-a0', '#comment-a1', '#comment-a2']);
  });

  it('names two of more, and counts the others', () => {
    expect(words(answeredBy(4))).to.equal('Answered by Bo, Sara, 2 more');
    expect(answeredBy(5)?.querySelectorAll('a')[2]?.getAttribute('href')).to.equal('#comment-a2');
  });
});

describe('time', () => {
  const timeOf = (fields: Parameters<typeof comment>[1], highlighted = false): HTMLElement =>
    drawRow(
      { comment: comment('1', { author: 'Ines', ...fields }) },
      { isHighlighted: () => highlighted },
    ).querySelector<HTMLElement>('[part="time"]')!;

  it('is a link to the comment that says how long ago', () => {
    const link = timeOf({ createdAt: '2026-05-12T11:20:00+02:00' });
    expect(words(link)).to.equal('2 hours ago');
    expect(link.getAttribute('href')).to.equal('#comment-1');
    expect(link.querySelector('time')?.getAttribute('datetime')).to.equal(
      '2026-05-12T09:20:00.000Z',
    );
  });

  it('has the absolute time for the pointer and in its name', () => {
    const link = timeOf({ createdAt: '2026-05-12T09:20:00Z' });
    expect(link.title).to.equal('12 May 2026 at 09:20');
    expect(link.getAttribute('aria-label')).to.equal(
      '2 hours ago, 12 May 2026 at 09:20, comment by Ines',
    );
  });

  it('shows it to everyone on the comment a reader was sent to', () => {
    expect(words(timeOf({ createdAt: '2026-05-12T09:20:00Z' }, true))).to.equal(
      '12 May 2026 at 09:20',
    );
  });

  it('says that a comment was edited', () => {
    const edited = { createdAt: '2026-05-12T09:20:00Z', editedAt: minutesAgo(3) };
    expect(words(timeOf(edited))).to.equal('2 hours ago · edited');
  });

  it('has what it shows in its name, whatever it shows', () => {
    for (const createdAt of [minutesAgo(60), null]) {
      for (const editedAt of [minutesAgo(3), null]) {
        for (const highlighted of [false, true]) {
          const link = timeOf({ createdAt, editedAt }, highlighted);
          const name = link.getAttribute('aria-label') ?? words(link);
          expect(name).to.include(words(link)).and.include('Ines');
        }
      }
    }
  });

  it('is no time where none is known', () => {
    const link = timeOf({ createdAt: null });
    expect(words(link)).to.equal('Undated');
    expect(link.querySelector('time') === null).to.be.true;
    expect(link.title).to.equal('');
  });

  it('takes the future for now', () => {
    expect(words(timeOf({ createdAt: '9999-12-31T23:59:59Z' }))).to.equal('just now');
  });
});
