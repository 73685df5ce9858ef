import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { VISITS_KEY } from '../../src/elements/visits.js';
import { NOW, input, inputs, minutesAgo } from '../support/comments.js';
import { memorySource } from '../../src/sources/memory.js';
import {
  all,
  article,
  drawn,
  focused,
  mount,
  one,
  painted,
  row,
  settled,
  threadOf,
  words,
} from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

const DAY = 24 * 60;

/** Ten comments, of which the last three came yesterday and today. */
const COMMENTS = inputs(10).map((each, index) => ({
  ...each,
  createdAt: minutesAgo(index < 7 ? 5 * DAY - index : (10 - index) * 60),
  text: 'Words. '.repeat(60),
}));

const placeOf = (article: string): string => JSON.stringify([null, null, article]);

/** Remembers a visit so many minutes ago, before the last three were written. */
function rememberVisit(minutes: number, article = 'a'): void {
  const visit = { at: NOW - minutes * 60_000, seen: COMMENTS[6]!.createdAt };
  localStorage.setItem(VISITS_KEY, JSON.stringify({ [placeOf(article)]: [visit, null] }));
}

const fresh = (thread: ColloquyThread): HTMLElement[] => all(thread, '[part="fresh"]');
const marked = (thread: ColloquyThread): string[] =>
  all(thread, '[part="new"]').map((each) => each.closest<HTMLElement>('[data-id]')!.dataset['id']!);

/** Scrolls as a reader does. */
async function scroll(thread: ColloquyThread): Promise<void> {
  thread.scrollIntoView();
  await painted();
  await sendMouse({ type: 'move', position: [200, 200] });
  window.dispatchEvent(new WheelEvent('wheel'));
  window.scrollBy(0, 40);
  await painted();
}

const tall = { article: 'a' };

describe('<colloquy-thread> news', () => {
  it('counts and marks what has come since the last visit', async () => {
    rememberVisit(2 * DAY);
    const thread = await threadOf(COMMENTS, tall);
    await waitUntil(() => fresh(thread).length > 0);
    await drawn(thread);
    expect(words(fresh(thread)[0])).to.equal('3 new since Sunday');
    expect(marked(thread)).to.deep.equal(['8', '9', '10']);
    expect(words(row(thread, '8'))).to.include('New');
  });

  it('leads from one to the next and back to where the reader was', async () => {
    rememberVisit(2 * DAY);
    const thread = await threadOf(COMMENTS, tall);
    await waitUntil(() => fresh(thread).length > 0);
    const button = fresh(thread)[0]!;
    button.click();
    await waitUntil(() => focused(thread) === article(thread, '8'));
    await drawn(thread);
    const steps = (id: string): HTMLElement[] => [
      ...article(thread, id).querySelectorAll<HTMLElement>('[part="back"] button'),
    ];
    expect(steps('8').map(words)).to.deep.equal(['Next new', 'Back to where you were']);
    steps('8')[0]!.click();
    await waitUntil(() => focused(thread) === article(thread, '9'));
    await drawn(thread);
    expect(steps('9').map(words)).to.deep.equal([
      'Previous new',
      'Next new',
      'Back to where you were',
    ]);
    steps('9')[0]!.click();
    await waitUntil(() => focused(thread) === article(thread, '8'));
  });

  it('goes on with a visit that was only interrupted', async () => {
    rememberVisit(10);
    const thread = await threadOf(COMMENTS, tall);
    await waitUntil(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('news')),
    );
    await drawn(thread);
    expect(fresh(thread)).to.deep.equal([]);
  });

  it('stores nothing for a visit that only loads, nor for a page that scrolls by itself', async () => {
    const thread = await threadOf(COMMENTS, tall);
    window.scrollTo(0, 400);
    await painted();
    window.scrollTo(0, 0);
    await painted();
    await drawn(thread);
    expect(localStorage.length).to.equal(0);
  });

  it('remembers the visit once the reader has scrolled the thread', async () => {
    const thread = await threadOf(COMMENTS, tall);
    await scroll(thread);
    await waitUntil(() => {
      window.dispatchEvent(new WheelEvent('wheel'));
      window.scrollBy(0, 5);
      return localStorage.getItem(VISITS_KEY) !== null;
    }, 'nothing is stored');
    const stored = JSON.parse(localStorage.getItem(VISITS_KEY) ?? '') as Record<string, unknown>;
    expect(Object.keys(stored)).to.deep.equal([placeOf('a')]);
    expect(stored[placeOf('a')]).to.deep.equal([{ at: NOW, seen: COMMENTS[9]!.createdAt }, null]);
    expect(fresh(thread)).to.deep.equal([]);
  });

  it('can be switched off', async () => {
    rememberVisit(2 * DAY);
    const before = localStorage.getItem(VISITS_KEY);
    const thread = await mount({
      source: memorySource({ comments: COMMENTS }),
      article: 'a',
      visits: 'off',
    });
    await settled(thread);
    await scroll(thread);
    await drawn(thread);
    expect(fresh(thread)).to.deep.equal([]);
    expect(localStorage.getItem(VISITS_KEY)).to.equal(before);
  });

  it('does without where storage is blocked or tampered with', async () => {
    for (const stored of [
      '{',
      '[]',
      '{"x":1}',
      `{${JSON.stringify(placeOf('a'))}:[{"at":"x"}]}`,
      'null',
    ]) {
      localStorage.setItem(VISITS_KEY, stored);
      const thread = await threadOf([input('1')], tall);
      await painted();
      expect(fresh(thread)).to.deep.equal([]);
      thread.remove();
    }
  });

  it('is of one article', async () => {
    rememberVisit(2 * DAY, 'another');
    const thread = await threadOf(COMMENTS, tall);
    await painted();
    await drawn(thread);
    expect(fresh(thread)).to.deep.equal([]);
    expect(one(thread, '[part="heading"]')).to.exist;
  });
});
