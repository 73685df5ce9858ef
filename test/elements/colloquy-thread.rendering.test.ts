import { expect } from '@open-wc/testing';
import type { ColloquyChunk } from '../../src/elements/colloquy-chunk.js';
import { input, inputs, minutesAgo } from '../support/comments.js';
import { all, article, one, row, rowIds, threadOf, words } from '../support/thread.js';

const chipsOf = (comment: HTMLElement): string[] =>
  [...comment.querySelectorAll('[part~="reply-to"]')].map(words);

const answeredBy = (comment: HTMLElement): string =>
  words(comment.querySelector('[part~="answered-by"]'));

describe('<colloquy-thread> shows', () => {
  it('a heading with the number of comments, one level above theirs', async () => {
    const thread = await threadOf(inputs(3));
    expect(words(one(thread, 'h2[part="heading"]'))).to.equal('3 comments');
    expect(all(thread, 'h3').length).to.equal(3);
    thread.headingLevel = 4;
    await thread.updateComplete;
    expect(words(one(thread, 'h4'))).to.equal('3 comments');
    expect(all(thread, 'h5').length).to.equal(3);
  });

  it('the source’s own number where a part is loaded', async () => {
    const thread = await threadOf(inputs(30), { pageSize: 10 });
    expect(words(one(thread, '[part="heading"]'))).to.equal('30 comments');
  });

  it('each comment once, its writer, its words and its time', async () => {
    const thread = await threadOf([
      input('1', { author: 'Ines Okafor', text: 'First!', createdAt: minutesAgo(180) }),
      input('2', { author: 'Theo', html: '<p>Second, <em>sorry</em>.</p>' }),
    ]);
    expect(rowIds(thread)).to.deep.equal(['1', '2']);
    const [first, second] = [article(thread, '1'), article(thread, '2')];
    expect(words(one(first, '[part="author"]'))).to.equal('Ines Okafor');
    expect(words(one(first, '[part="comment-body"]'))).to.equal('First!');
    expect(words(one(first, '[part="time"]'))).to.equal('3 hours ago');
    expect(words(one(second, '[part="comment-body"]'))).to.equal('Second, sorry.');
    expect(words(one(second, 'em'))).to.equal('sorry');
  });

  it('answers below what they answer, as siblings in one list', async () => {
    const thread = await threadOf([
      input('1', { createdAt: minutesAgo(9) }),
      input('2', { createdAt: minutesAgo(8) }),
      input('3', { parentId: '1', createdAt: minutesAgo(7) }),
      input('4', { parentId: '3', createdAt: minutesAgo(6) }),
    ]);
    expect(rowIds(thread)).to.deep.equal(['1', '3', '4', '2']);
    const levels = all(thread, 'li').map((each) => each.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['1', '2', '3', '1']);
    expect(all(thread, 'li li').length).to.equal(0);
    expect(all(thread, 'ol[role="list"] li[role="listitem"]').length).to.equal(4);
  });

  it('whom a comment answers only where the layout does not', async () => {
    const thread = await threadOf([
      input('1', { author: 'Ines', createdAt: minutesAgo(9) }),
      input('2', { author: 'Theo', parentId: '1', createdAt: minutesAgo(8) }),
      input('3', { author: 'Bo', parentId: '1', createdAt: minutesAgo(7) }),
    ]);
    expect(chipsOf(article(thread, '2'))).to.deep.equal([]);
    expect(chipsOf(article(thread, '3'))).to.deep.equal(['in reply to Ines']);
    expect(answeredBy(article(thread, '1'))).to.equal('');
    thread.view = 'timeline';
    await thread.updateComplete;
    expect(chipsOf(article(thread, '2'))).to.deep.equal(['in reply to Ines']);
    expect(answeredBy(article(thread, '1'))).to.equal('Answered by Theo, Bo');
  });

  it('a mention as a link and an answer to the comment it means', async () => {
    const thread = await threadOf([
      input('1', { author: 'Raju Indian', createdAt: minutesAgo(9) }),
      input('2', { author: 'Ines', createdAt: minutesAgo(8) }),
      input('3', { author: 'Theo', text: '@Raju Indian: so it is.', createdAt: minutesAgo(7) }),
    ]);
    expect(rowIds(thread)).to.deep.equal(['1', '3', '2']);
    const mention = one<HTMLAnchorElement>(article(thread, '3'), '[part="mention"]');
    expect(mention.textContent).to.equal('@Raju Indian');
    expect(mention.getAttribute('href')).to.equal('#comment-1');
  });

  it('who answers elsewhere under a comment that several others answer', async () => {
    const thread = await threadOf([
      input('1', { author: 'Ines', createdAt: minutesAgo(9) }),
      input('2', { author: 'Theo', createdAt: minutesAgo(8) }),
      input('3', { author: 'Bo', text: '@Ines and @Theo: no.', createdAt: minutesAgo(7) }),
    ]);
    expect(rowIds(thread)).to.deep.equal(['1', '3', '2']);
    expect(chipsOf(article(thread, '3'))).to.deep.equal(['in reply to Ines', 'and Theo']);
    expect(answeredBy(article(thread, '2'))).to.equal('Answered by Bo');
    expect(answeredBy(article(thread, '1'))).to.equal('');
  });

  it('who answers a comment whose answers are folded away', async () => {
    const thread = await threadOf([
      input('1', { createdAt: minutesAgo(9) }),
      input('2', { author: 'Theo', parentId: '1', createdAt: minutesAgo(8) }),
    ]);
    one(row(thread, '1'), '[data-action="fold"]').click();
    await thread.updateComplete;
    expect(answeredBy(article(thread, '1'))).to.equal('Answered by Theo');
  });

  it('the true parent beyond the cap, which the container sets and the page lowers', async () => {
    const deep = inputs(8).map((each, index) => ({ ...each, parentId: index || null }));
    const thread = await threadOf(deep);
    const indents = (): number[] =>
      all(thread, 'li').map((each) => Number.parseFloat(getComputedStyle(each).paddingInlineStart));
    const chipped = (): number =>
      all(thread, '[part~="reply-to"]').filter((chip) => chip.checkVisibility()).length;
    thread.style.inlineSize = '60rem';
    expect(new Set(indents()).size).to.equal(6);
    expect(chipped()).to.equal(2);
    thread.style.inlineSize = '35rem';
    expect(new Set(indents()).size).to.equal(4);
    expect(chipped()).to.equal(4);
    thread.maxDepth = 1;
    await thread.updateComplete;
    expect(new Set(indents()).size).to.equal(2);
    expect(chipped()).to.equal(6);
  });

  it('relative times that keep up with the clock', async () => {
    const { now } = Date;
    let present = now();
    Date.now = () => present;
    try {
      const thread = await threadOf([input('1', { createdAt: minutesAgo(50) })]);
      const shown = (): string => words(one(thread, '[part="time"]'));
      expect(shown()).to.equal('50 minutes ago');
      present += 20 * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
      await thread.updateComplete;
      expect(shown()).to.equal('1 hour ago');
    } finally {
      Date.now = now;
    }
  });

  it('short lists in one chunk and long ones in several, all of them in the end', async () => {
    expect(all(await threadOf(inputs(20)), 'colloquy-chunk').length).to.equal(1);
    const thread = await threadOf(inputs(230));
    expect(all(thread, 'colloquy-chunk').length).to.equal(10);
    expect(rowIds(thread)).to.deep.equal(inputs(230).map(({ id }) => id));
  });

  it('a chunk that counts its own lists, also while it is laid out wherever it stands', async () => {
    const [chunk] = all(await threadOf(inputs(20)), 'colloquy-chunk');
    expect(getComputedStyle(chunk!).contain).to.equal('style');
    chunk!.style.setProperty('content-visibility', 'visible');
    expect(getComputedStyle(chunk!).contain).to.equal('style');
  });

  it('rows that take the same room far from the screen and near it', async () => {
    const special = [
      input('edited', { editedAt: minutesAgo(3) }),
      input('long', { text: 'word '.repeat(2000) }),
      input('held', { status: 'held' }),
      input('gone', { status: 'removed' }),
      input('asked', { author: 'Sara', text: 'Who knows?' }),
      input('answer', { author: 'Theo', parentId: 'asked', text: 'I do.' }),
      input('both', { parentId: 'edited', text: '@Sara: so do I.' }),
    ].map((each, index) => ({ ...each, createdAt: minutesAgo(-index) }));
    const thread = await threadOf([...inputs(100), ...special]);
    const chunk = all(thread, 'colloquy-chunk').at(-1) as ColloquyChunk;
    // Where browsers do not say what comes near the screen, all rows are near.
    const far = 'oncontentvisibilityautostatechange' in globalThis;
    expect(chunk.extent).to.equal(far ? 'text' : 'all');
    expect(chunk.querySelector('time') === null).to.equal(far);
    chunk.style.setProperty('content-visibility', 'visible');
    const heights = (): number[] =>
      [...chunk.children].map((each) => each.getBoundingClientRect().height);
    const before = heights();
    chunk.draw(true);
    expect(chunk.querySelectorAll('.actions').length).to.equal(chunk.childElementCount);
    expect(heights()).to.deep.equal(before);
  });
});
