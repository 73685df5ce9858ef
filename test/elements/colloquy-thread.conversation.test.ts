import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import type { CommentInput } from '../../src/model/comment.js';
import { ChangingSource } from '../support/changing-source.js';
import { input, inputs, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import { ScriptedSource } from '../support/source.js';
import {
  all,
  announcement,
  article,
  drawnWhole,
  focused,
  mount,
  one,
  painted,
  rowIds,
  settled,
  threadOf,
  words,
} from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

const COMMENTS: readonly CommentInput[] = [
  input('1', { author: 'Ines Okafor', createdAt: minutesAgo(90) }),
  input('2', { author: 'George', parentId: '1', createdAt: minutesAgo(80) }),
  input('3', { author: 'Theo', parentId: '1', createdAt: minutesAgo(70) }),
  input('4', { author: 'Ines Okafor', text: '@George: yes.', createdAt: minutesAgo(60) }),
  input('5', { author: 'Bo', createdAt: minutesAgo(50) }),
];

/** Opens the conversation of a comment as a reader does, from the preview of a link in it. */
async function enter(thread: ColloquyThread, id: string): Promise<void> {
  const link = article(thread, id).querySelector<HTMLElement>('.mention, .reply-to')!;
  link.scrollIntoView({ block: 'center' });
  await drawnWhole(link);
  await painted();
  await pressKeys('Shift');
  link.focus();
  await waitUntil(() => all(thread, '[part="preview"] button').length > 0);
  one(thread, '[part="preview"] button').click();
  await waitUntil(() => all(thread, '[part="conversation"]').length > 0);
}

/** Goes there by the comment's menu. */
async function enterByMenu(thread: ColloquyThread, id: string): Promise<void> {
  article(thread, id).scrollIntoView({ block: 'center' });
  await drawnWhole(article(thread, id));
  await painted();
  one(article(thread, id), '[data-action="menu"]').click();
  await waitUntil(() => all(thread, '[role="menuitem"]').length > 0, 'no menu');
  all(thread, '[role="menuitem"]')['share' in navigator ? 2 : 1]?.click();
  await waitUntil(() => all(thread, '[part="conversation"]').length > 0, 'no view');
}

describe('<colloquy-thread> conversation', () => {
  it('shows a comment, what it answers and what answers it, and says who talks', async () => {
    const thread = await threadOf(COMMENTS);
    await enter(thread, '4');
    expect(rowIds(thread)).to.deep.equal(['1', '2', '4']);
    expect(words(one(thread, '[part="heading"]'))).to.equal('Ines Okafor and George');
    expect(words(one(thread, '[part="conversation"] span'))).to.equal('3 of 5 comments');
    expect(announcement(thread)).to.equal('3 of 5 comments');
    await waitUntil(() => focused(thread) === article(thread, '4'));
  });

  it('leads back to the same comment among all', async () => {
    const thread = await threadOf([
      ...COMMENTS,
      ...inputs(30).map((each) => ({ ...each, id: `x${String(each.id)}` })),
    ]);
    await enter(thread, '4');
    const { top } = article(thread, '4').getBoundingClientRect();
    one(thread, '[part="show-all"]').click();
    await waitUntil(() => rowIds(thread).length === 35);
    await waitUntil(() => focused(thread) === article(thread, '4'));
    await painted();
    expect(article(thread, '4').getBoundingClientRect().top).to.be.closeTo(top, 2);
    expect(words(one(thread, '[part="heading"]'))).to.equal('35 comments');
  });

  it('counts who is not named', async () => {
    const names = ['Ada', 'Bea', 'Cy', 'Di', 'Ed'];
    const thread = await threadOf(
      names.map((author, index) =>
        input(author, {
          author,
          parentId: index ? names[index - 1]! : null,
          createdAt: minutesAgo(50 - index),
          ...(index === 4 && { text: '@Di: yes.' }),
        }),
      ),
    );
    await enterByMenu(thread, 'Ed');
    expect(words(one(thread, '[part="heading"]'))).to.equal('Ada, Bea and 3 more');
  });

  /** Two who go on answering each other, one who joins in, one who is answered by neither. */
  const EXCHANGE = [
    ['1', 'Ines Okafor', null],
    ['2', 'George', '1'],
    ['3', 'Ines Okafor', '2'],
    ['4', 'Theo', '2'],
    ['5', 'George', '3'],
    ['6', 'Bo', '5'],
    ['7', 'Ines Okafor', '5'],
  ].map(([id, author, parentId], index) =>
    input(id!, { author: author!, parentId: parentId ?? null, createdAt: minutesAgo(60 - index) }),
  );

  it('offers the exchange of two people who answer each other, alone, and all of it again', async () => {
    const thread = await threadOf(EXCHANGE);
    await enterByMenu(thread, '7');
    expect(rowIds(thread)).to.deep.equal(['1', '2', '3', '5', '7']);
    await enterByMenu(thread, '3');
    await waitUntil(() => focused(thread) === article(thread, '3'));
    const only = one(thread, '[part="exchange"]');
    expect(words(only)).to.equal('Only Ines Okafor and George');
    expect(rowIds(thread)).to.deep.equal(['1', '2', '3', '5', '6', '7']);
    only.focus();
    only.click();
    await waitUntil(() => rowIds(thread).length === 5);
    expect(rowIds(thread)).to.deep.equal(['1', '2', '3', '5', '7']);
    expect(words(one(thread, '[part="heading"]'))).to.equal('Ines Okafor and George');
    expect(announcement(thread)).to.equal('5 of 7 comments');
    expect(words(only)).to.equal('The whole conversation');
    await waitUntil(() => focused(thread) === only, 'focus is elsewhere');
    only.click();
    await waitUntil(() => rowIds(thread).length === 6);
    expect(announcement(thread)).to.equal('6 of 7 comments');
  });

  it('offers none where there is hardly any', async () => {
    const thread = await threadOf(COMMENTS);
    await enterByMenu(thread, '4');
    expect(all(thread, '[part="exchange"]')).to.deep.equal([]);
  });

  it('says that it may go on in what is not loaded, and loads that', async () => {
    const later = input('6', {
      author: 'George',
      text: '@Ines Okafor: good.',
      createdAt: minutesAgo(40),
    });
    const thread = await threadOf([...COMMENTS, later, input('7')], { pageSize: 4 });
    await enter(thread, '4');
    const rest = one(thread, '.rest button');
    expect(words(rest.parentElement)).to.equal('Not all comments are loaded. Show more comments');
    rest.click();
    await waitUntil(() => rowIds(thread).includes('6'), 'the rest is not loaded');
    expect(rowIds(thread)).to.deep.equal(['1', '2', '4', '6']);
    await waitUntil(() => focused(thread)?.part.contains('show-all') ?? false, 'focus is lost');
    expect(all(thread, '.rest')).to.deep.equal([]);
    await waitUntil(() => announcement(thread) === '4 of 7 comments', 'it is not said');
  });

  it('keeps focus when the rest takes its time to be laid out', async () => {
    const source = new ScriptedSource();
    const thread = await mount({ source });
    (await source.loads.next()).answer({ comments: COMMENTS, next: 'a' });
    await settled(thread);
    await enterByMenu(thread, '4');
    one(thread, '.rest button').click();
    const rest = inputs(3000).map((each) => ({ ...each, id: `x${String(each.id)}` }));
    (await source.loads.next()).answer({ comments: rest });
    await waitUntil(() => focused(thread)?.part.contains('show-all') ?? false, 'focus is lost');
    await waitUntil(() => announcement(thread) === '3 of 3,005 comments', 'it is not said');
  });

  it('is left by a link that leads out of it', async () => {
    const thread = await threadOf(COMMENTS);
    await enter(thread, '4');
    one(article(thread, '1'), '.answered-by a').click();
    await waitUntil(() => rowIds(thread).length === 5);
    await waitUntil(() => focused(thread) === article(thread, '3'));
    expect(all(thread, '[part="conversation"]')).to.deep.equal([]);
  });

  it('is there again for who comes back', async () => {
    const thread = await threadOf(COMMENTS);
    await enter(thread, '4');
    one(article(thread, '1'), '.answered-by a').click();
    await waitUntil(() => focused(thread)?.matches('[data-id="3"] > article'));
    one(article(thread, '3'), '[data-action="return"]').click();
    await waitUntil(() => all(thread, '[part="conversation"]').length > 0);
    expect(rowIds(thread)).to.deep.equal(['1', '2', '4']);
    await waitUntil(() => focused(thread)?.matches('[data-id="1"] .answered-by a'));
  });

  it('leaves focus where it is when comments change and go', async () => {
    const source = new ChangingSource(COMMENTS);
    const thread = await threadOf(COMMENTS, { source, live: true });
    await enter(thread, '4');
    const here = article(thread, '2');
    here.focus();
    source.rewrite('5', 'Something else.');
    source.rewrite('4', '@George: no.');
    await waitUntil(() => words(article(thread, '4')).includes('no.'));
    expect(focused(thread)).to.equal(here);
    source.takeAway('4');
    await waitUntil(() => rowIds(thread).length < 3);
    expect(focused(thread)).to.equal(here);
  });
});
