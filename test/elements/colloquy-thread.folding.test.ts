import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { chain, input, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import {
  all,
  drawn,
  focused,
  one,
  painted,
  row,
  rowIds,
  threadOf,
  words,
} from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

/** 1 is answered by 2, which is answered by 3; 4 answers 1; 5 stands alone. */
const COMMENTS = [
  input('1', { author: 'Ines', createdAt: minutesAgo(9) }),
  input('2', { parentId: '1', createdAt: minutesAgo(8) }),
  input('3', { parentId: '2', createdAt: minutesAgo(7) }),
  input('4', { parentId: '1', createdAt: minutesAgo(6) }),
  input('5', { createdAt: minutesAgo(5) }),
];

const foldButton = (thread: ColloquyThread, id: string): HTMLButtonElement =>
  one(row(thread, id), '[data-action="fold"]');

const hiddenIds = (thread: ColloquyThread): string[] =>
  all(thread, 'li[hidden]').map(({ dataset }) => dataset['id'] ?? '');

describe('<colloquy-thread> fold', () => {
  it('folds a branch away and opens it, with the keyboard, focus staying', async () => {
    const thread = await threadOf(COMMENTS);
    foldButton(thread, '1').focus();
    await pressKeys('Enter');
    await drawn(thread);
    expect(hiddenIds(thread)).to.deep.equal(['2', '3', '4']);
    expect(words(foldButton(thread, '1'))).to.equal('3 replies');
    expect(foldButton(thread, '1').getAttribute('aria-expanded')).to.equal('false');
    await waitUntil(() => focused(thread) === foldButton(thread, '1'), 'focus is elsewhere');
    await pressKeys('Enter');
    await drawn(thread);
    expect(hiddenIds(thread)).to.deep.equal([]);
    await waitUntil(() => focused(thread) === foldButton(thread, '1'), 'focus is elsewhere');
  });

  it('keeps an inner branch folded when the outer one opens', async () => {
    const thread = await threadOf(COMMENTS);
    for (const id of ['2', '1', '1']) {
      foldButton(thread, id).click();
      await drawn(thread);
    }
    expect(hiddenIds(thread)).to.deep.equal(['3']);
  });

  it('takes no room and no tab stop for what is folded away', async () => {
    const thread = await threadOf(COMMENTS);
    const shown = row(thread, '2').getBoundingClientRect().height;
    foldButton(thread, '1').click();
    await drawn(thread);
    expect(shown).to.be.above(40);
    expect(row(thread, '2').getBoundingClientRect().height).to.equal(0);
    foldButton(thread, '1').focus();
    await pressKeys('Tab');
    expect(focused(thread)?.closest<HTMLElement>('li')?.dataset['id']).to.equal('5');
  });

  it('is not offered in the timeline, where nothing is folded', async () => {
    const thread = await threadOf(COMMENTS);
    foldButton(thread, '1').click();
    thread.view = 'timeline';
    await drawn(thread);
    expect(all(thread, '[data-action="fold"]').length).to.equal(0);
    expect(hiddenIds(thread)).to.deep.equal([]);
    expect(rowIds(thread)).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('leaves text findable in the page where the browser can, and opens what is found', async () => {
    const thread = await threadOf(COMMENTS);
    foldButton(thread, '2').click();
    foldButton(thread, '1').click();
    await drawn(thread);
    const folded = row(thread, '3');
    if (!('onbeforematch' in document)) {
      expect(folded.getAttribute('hidden')).to.equal('');
      return;
    }
    expect(folded.getAttribute('hidden')).to.equal('until-found');
    folded.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await drawn(thread);
    expect(hiddenIds(thread)).to.deep.equal([]);
    expect(foldButton(thread, '1').getAttribute('aria-expanded')).to.equal('true');
  });

  it('spans chunks', async () => {
    const thread = await threadOf(chain(130));
    foldButton(thread, '1').click();
    await drawn(thread);
    expect(hiddenIds(thread)).to.have.length(129);
  });
});

describe('<colloquy-thread> rails', () => {
  /** A point on the rail of so many levels in, beside a comment. */
  async function railAt(
    thread: ColloquyThread,
    id: string,
    level: number,
  ): Promise<[number, number]> {
    const element = row(thread, id);
    element.scrollIntoView({ block: 'center' });
    await painted();
    const { left, right, top, height } = element.getBoundingClientRect();
    const { direction, paddingInlineStart } = getComputedStyle(element);
    const levels = Number(element.getAttribute('aria-level')) - 1;
    const inset = (Number.parseFloat(paddingInlineStart) / levels) * (level + 0.5);
    const x = direction === 'rtl' ? right - inset : left + inset;
    return [Math.round(x), Math.round(top + height / 2)];
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`fold the branch they stand for, in ${dir}`, async () => {
      const thread = await threadOf(COMMENTS, { dir });
      await sendMouse({ type: 'click', position: await railAt(thread, '3', 1) });
      await drawn(thread);
      expect(hiddenIds(thread)).to.deep.equal(['3']);
      await sendMouse({ type: 'click', position: await railAt(thread, '4', 0) });
      await drawn(thread);
      expect(hiddenIds(thread)).to.deep.equal(['2', '3', '4']);
    });
  }

  it('stand out for the branch under the pointer', async () => {
    const thread = await threadOf(COMMENTS);
    await sendMouse({ type: 'move', position: await railAt(thread, '3', 0) });
    const hot = (): string[] => all(thread, '.hot').map(({ dataset }) => dataset['id'] ?? '');
    expect(hot()).to.deep.equal(['2', '3', '4']);
    await sendMouse({ type: 'move', position: await railAt(thread, '3', 1) });
    expect(hot()).to.deep.equal(['3']);
    const { x, y } = one(row(thread, '3'), 'article').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + 20), Math.round(y + 10)] });
    expect(hot()).to.deep.equal([]);
    await sendMouse({ type: 'move', position: await railAt(thread, '3', 0) });
    expect(hot()).to.have.length(3);
    await sendMouse({ type: 'move', position: [0, 0] });
    expect(hot()).to.deep.equal([]);
  });

  it('leave clicks on words alone', async () => {
    const thread = await threadOf(COMMENTS);
    one(row(thread, '3'), '[part="comment-body"] p').click();
    await drawn(thread);
    expect(hiddenIds(thread)).to.deep.equal([]);
  });
});
