import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { foundStyles } from '../../src/styles/found.js';
import { ChangingSource } from '../support/changing-source.js';
import { input, inputs, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import { ScriptedSource } from '../support/source.js';
import {
  all,
  announcement,
  article,
  click,
  drawn,
  drawnWhole,
  focused,
  mount,
  one,
  painted,
  row,
  rowIds,
  settled,
  threadOf,
  words,
} from '../support/thread.js';
import { waitUntil } from '../support/wait.js';
import { field, open, type, writableThread } from '../support/writing.js';

const COMMENTS = [
  input('1', { author: 'Ines', text: 'It is in the annex.', createdAt: minutesAgo(90) }),
  input('2', {
    author: 'Théo',
    parentId: '1',
    text: 'The café is nicer.',
    createdAt: minutesAgo(80),
  }),
  input('3', { author: 'سمیرا', text: 'پُل اتوار کو بند ہے۔', createdAt: minutesAgo(70) }),
  input('4', {
    author: { name: 'Nadia', role: 'author' },
    parentId: '1',
    text: 'The annex has two floors.',
    createdAt: minutesAgo(60),
    featured: true,
  }),
];

const button = (thread: ColloquyThread): HTMLElement => one(thread, '[part="search-button"]');

async function openSearch(thread: ColloquyThread): Promise<HTMLInputElement> {
  button(thread).click();
  await waitUntil(() => all(thread, '[part="search"] input').length > 0);
  const field = one<HTMLInputElement>(thread, '[part="search"] input');
  await waitUntil(() => focused(thread) === field);
  return field;
}

async function find(thread: ColloquyThread, query: string): Promise<string[]> {
  const field = one<HTMLInputElement>(thread, '[part="search"] input');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  await drawn(thread);
  return rowIds(thread);
}

/** Waits until the search is closed, and focus is at what opens it. */
async function isLeft(thread: ColloquyThread): Promise<void> {
  await waitUntil(() => all(thread, '[part="search"]').length === 0, 'the search is still there');
  await drawn(thread);
  await waitUntil(() => focused(thread) === button(thread), 'focus is elsewhere');
}

/** The words that are marked, where the browser has highlights. */
const marked = (): string[] =>
  [...(CSS.highlights.get('colloquy-found') ?? [])].map(
    (range) => (range as Range).cloneContents().textContent,
  );

/** Whether focus is on a comment, wherever that is drawn. */
const isAt = (thread: ColloquyThread, id: string): boolean =>
  focused(thread)?.matches(`[data-id="${id}"] > article`) ?? false;

/** A thread whose reader has followed a link out of what a search had found. */
async function ledOut(): Promise<ColloquyThread> {
  const thread = await threadOf(COMMENTS);
  await openSearch(thread);
  await find(thread, 'cafe');
  one(article(thread, '2'), '[part="reply-to"]').click();
  await waitUntil(() => isAt(thread, '1'));
  return thread;
}

describe('<colloquy-thread> search', () => {
  it('leaves the comments that hold the words, each saying whom it answers', async () => {
    const thread = await threadOf(COMMENTS);
    await openSearch(thread);
    await sendKeys({ type: 'annex' });
    await waitUntil(() => rowIds(thread).length === 2);
    expect(rowIds(thread)).to.deep.equal(['1', '4']);
    expect(words(one(article(thread, '4'), '[part="reply-to"]'))).to.equal('in reply to Ines');
    expect(words(one(thread, '.found'))).to.equal('2 found');
    await waitUntil(() => announcement(thread) === '2 found');
  });

  it('looks at text and writer, without case and diacritics', async () => {
    const thread = await threadOf(COMMENTS);
    await openSearch(thread);
    expect(await find(thread, 'CAFE')).to.deep.equal(['2']);
    expect(await find(thread, 'theo')).to.deep.equal(['2']);
    expect(await find(thread, 'پل')).to.deep.equal(['3']);
    expect(await find(thread, 'nadia annex')).to.deep.equal(['4']);
    expect(await find(thread, '  ')).to.have.length(4);
  });

  it('marks the words that were looked for', async () => {
    const thread = await threadOf(COMMENTS);
    await openSearch(thread);
    await find(thread, 'cafe');
    await waitUntil(() => marked().length > 0);
    expect(marked()).to.deep.equal(['café']);
    expect(thread.shadowRoot!.adoptedStyleSheets).to.include(foundStyles.styleSheet);
    await pressKeys('Escape');
    expect(marked()).to.deep.equal([]);
  });

  describe('where the browser has no highlights', () => {
    const highlights = Object.getOwnPropertyDescriptor(CSS, 'highlights');
    before(() => {
      delete (CSS as { highlights?: unknown }).highlights;
    });
    after(() => {
      if (highlights) Object.defineProperty(CSS, 'highlights', highlights);
    });

    it('marks words with elements, links staying links, and takes the marks away again', async () => {
      const comments = [
        input('1', { author: 'Ines Okafor', text: 'Late.', createdAt: minutesAgo(9) }),
        input('2', { author: 'Bo', text: 'Ask @Ines Okafor, or me.', createdAt: minutesAgo(8) }),
      ];
      const thread = await threadOf(comments);
      const before = all(thread, 'article').map((each) => each.outerHTML);
      await openSearch(thread);
      await find(thread, 'okafor,');
      await waitUntil(() => all(thread, 'mark').length > 0);
      // The word begins in the link and ends behind it.
      const marked = all(thread, 'mark').map(({ textContent }) => textContent);
      expect(marked).to.deep.equal(['Okafor', ',']);
      expect(all(thread, 'a.mention mark')).to.have.length(1);
      expect(words(one(thread, '.mention'))).to.equal('@Ines Okafor');
      expect(words(one(thread, '.comment-body'))).to.equal('Ask @Ines Okafor, or me.');
      await find(thread, 'ines');
      await waitUntil(() => all(thread, 'mark').length === 2);
      expect(all(thread, '.author mark')).to.have.length(1);
      await pressKeys('Escape');
      await drawn(thread);
      expect(all(thread, 'mark')).to.have.length(0);
      expect(all(thread, 'article').map((each) => each.outerHTML)).to.deep.equal(before);
    });
  });

  it('says when nothing is found', async () => {
    const thread = await threadOf(COMMENTS);
    await openSearch(thread);
    expect(await find(thread, 'zeppelin')).to.deep.equal([]);
    expect(words(one(thread, '[part="empty"]'))).to.include('Nothing found');
    expect(words(one(thread, '.found'))).to.equal('0 found');
  });

  it('leads to the first with Enter, and back to its button with Escape', async () => {
    const thread = await threadOf(COMMENTS);
    await openSearch(thread);
    await find(thread, 'annex');
    await pressKeys('Enter');
    await waitUntil(() => focused(thread) === article(thread, '1'));
    await pressKeys('Escape');
    await isLeft(thread);
    expect(rowIds(thread)).to.have.length(4);
    expect(button(thread).getAttribute('aria-expanded')).to.equal('false');
  });

  it('is left with Escape from all that belongs to it, and from what is in a comment found', async () => {
    const thread = await threadOf(COMMENTS);
    for (const place of [
      () => button(thread),
      () => one(thread, '[part="search"] input'),
      () => one(thread, '[part="search"] button'),
      () => all(thread, '[part="filters"] button')[0]!,
      () => one(article(thread, '4'), '.time'),
      () => one(article(thread, '4'), '[data-action="recommend"]'),
    ]) {
      await openSearch(thread);
      await find(thread, 'annex');
      place().focus();
      await pressKeys('Escape');
      await isLeft(thread);
    }
  });

  it('leaves Escape to a preview over it, and to whoever else where nothing is looked for', async () => {
    const thread = await threadOf(COMMENTS);
    await openSearch(thread);
    await find(thread, 'annex');
    // A link shows where it leads when it is reached with the keyboard.
    one(article(thread, '4'), '.time').focus();
    await pressKeys('Tab');
    await waitUntil(() => all(thread, '[part="preview"]').length > 0, 'a preview is shown');
    await pressKeys('Escape');
    await waitUntil(() => all(thread, '[part="preview"]').length === 0, 'it is closed');
    expect(all(thread, '[part="search"]')).to.have.length(1);
    await pressKeys('Escape');
    await isLeft(thread);

    await openSearch(thread);
    const heard: boolean[] = [];
    thread.addEventListener('keydown', ({ defaultPrevented }) => heard.push(defaultPrevented));
    article(thread, '1').focus();
    await pressKeys('Escape');
    await waitUntil(() => heard.length > 0, 'the page hears of it');
    expect(heard).to.deep.equal([false]);
    expect(all(thread, '[part="search"]')).to.have.length(1);
  });

  it('stays while an answer is written to a comment it has found', async () => {
    const thread = await writableThread({ comments: COMMENTS });
    await openSearch(thread);
    await find(thread, 'annex');
    await open(thread, '1');
    await pressKeys('Escape');
    await pressKeys('a');
    await waitUntil(() => field(thread).value === '@Ines: a', 'it is in the answer');
    expect(all(thread, '[part="search"]')).to.have.length(1);
    expect(rowIds(thread)).to.deep.equal(['1', '4']);
  });

  it('leads back to its button, in view, from far down what it has found', async () => {
    const thread = await threadOf(inputs(60, { text: 'Words. '.repeat(30) }));
    button(thread).scrollIntoView({ block: 'start' });
    await openSearch(thread);
    await find(thread, 'words');
    await waitUntil(() => rowIds(thread).includes('50'));
    article(thread, '50').focus();
    await painted();
    expect(button(thread).getBoundingClientRect().bottom).to.be.below(0);
    await pressKeys('Escape');
    await isLeft(thread);
    await waitUntil(() => {
      const { top, bottom } = button(thread).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'the button is out of view');
  });

  it('gives the place back when it is closed', async () => {
    const thread = await threadOf(inputs(120, { text: 'Words. '.repeat(30) }));
    article(thread, '70').scrollIntoView({ block: 'start' });
    await painted();
    const { top } = article(thread, '70').getBoundingClientRect();
    await openSearch(thread);
    await find(thread, 'writer 3');
    await pressKeys('Escape');
    await waitUntil(
      () =>
        rowIds(thread).includes('70') &&
        Math.abs(article(thread, '70').getBoundingClientRect().top - top) < 2,
      'the place is lost',
    );
  });

  it('filters picks, and answers by the author or the staff', async () => {
    const thread = await threadOf(COMMENTS);
    await openSearch(thread);
    const filters = all(thread, '[part="filters"] button');
    expect(filters.map(words)).to.deep.equal(['Editors’ picks', 'Author and staff']);
    await click(thread, filters[0]!);
    await waitUntil(() => rowIds(thread).length === 1);
    expect(rowIds(thread)).to.deep.equal(['4']);
    expect(filters[0]!.getAttribute('aria-pressed')).to.equal('true');
    await click(thread, filters[0]!);
    await waitUntil(() => rowIds(thread).length === 4);
  });

  it('offers no filter that would leave nothing', async () => {
    const thread = await threadOf(inputs(3));
    await openSearch(thread);
    expect(all(thread, '[part="filters"]')).to.deep.equal([]);
  });

  it('is left by a link to a comment that was not found', async () => {
    const thread = await threadOf(COMMENTS);
    await openSearch(thread);
    await find(thread, 'cafe');
    one(article(thread, '2'), '[part="reply-to"]').click();
    await waitUntil(() => rowIds(thread).length === 4);
    await waitUntil(() => focused(thread) === article(thread, '1'));
  });

  it('is there again for who comes back from such a link', async () => {
    const thread = await ledOut();
    one(article(thread, '1'), '[data-action="return"]').click();
    await waitUntil(() => rowIds(thread).length === 1);
    await waitUntil(() => focused(thread)?.matches('[data-id="2"] [part="reply-to"]'));
    expect(words(one(thread, '.found'))).to.equal('1 found');
  });

  it('is not there again once it is closed', async () => {
    const thread = await ledOut();
    one(thread, '[part="search"] button').click();
    await drawn(thread);
    one(article(thread, '1'), '[data-action="return"]').click();
    await waitUntil(() => focused(thread)?.closest('[data-id="2"]'));
    expect(rowIds(thread)).to.have.length(4);
  });

  it('does not call back who has left it when comments change, but with Enter', async () => {
    const source = new ChangingSource(COMMENTS);
    const thread = await threadOf(COMMENTS, { source, live: true });
    const field = await openSearch(thread);
    await find(thread, 'cafe');
    one(article(thread, '2'), '[part="reply-to"]').click();
    await waitUntil(() => isAt(thread, '1'));
    source.rewrite('4', 'It has three floors.');
    await waitUntil(() => words(article(thread, '4')).includes('three'));
    expect(rowIds(thread)).to.have.length(4);
    expect(focused(thread)).to.equal(article(thread, '1'));
    field.focus();
    await pressKeys('Enter');
    await waitUntil(() => rowIds(thread).length === 1);
  });

  it('leads whoever answers what was found to their comment, and leaves them there', async () => {
    const thread = await writableThread({ comments: COMMENTS });
    await openSearch(thread);
    await find(thread, 'cafe');
    await drawnWhole(article(thread, '2'));
    await open(thread, '2');
    await type(thread, 'So it is.');
    await pressKeys('Control+Enter');
    await waitUntil(() => words(focused(thread)).includes('So it is.'), 'focus is elsewhere');
    await waitUntil(() => announcement(thread) === 'Your comment is posted.', 'it is not posted');
    await drawn(thread);
    await waitUntil(() => rowIds(thread).length === 5);
    expect(words(focused(thread))).to.include('So it is.');
  });

  it('leaves focus where it is when comments change', async () => {
    const source = new ChangingSource(COMMENTS);
    const thread = await threadOf(COMMENTS, { source, live: true });
    await openSearch(thread);
    await find(thread, 'annex');
    const found = article(thread, '4');
    found.focus();
    source.rewrite('1', 'In the annex, it is.');
    await waitUntil(() => words(article(thread, '1')).includes('In the annex'));
    await waitUntil(() => marked().join() === 'annex,annex', 'its words are not marked again');
    expect(focused(thread)).to.equal(found);
    source.rewrite('1', 'It is elsewhere.');
    await waitUntil(() => rowIds(thread).length === 1);
    expect(focused(thread)).to.equal(found);
  });

  it('looks at what comes while it is open, and loads the rest when asked to', async () => {
    const source = new ScriptedSource();
    const thread = await mount({ source });
    (await source.loads.next()).answer({ comments: inputs(2), total: 3, next: 'a' });
    await settled(thread);
    await openSearch(thread);
    expect(await find(thread, 'writer 3')).to.deep.equal([]);
    one(thread, '.rest button').click();
    (await source.loads.next()).answer({ comments: [input('3')] });
    await waitUntil(() => rowIds(thread).length === 1);
    expect(words(row(thread, '3'))).to.include('Writer 3');
    expect(all(thread, '.rest')).to.deep.equal([]);
  });
});
