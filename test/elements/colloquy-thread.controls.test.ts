import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { input, inputs, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import { ScriptedSource } from '../support/source.js';
import {
  all,
  article,
  drawn,
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

const COMMENTS = [
  input('old', { createdAt: minutesAgo(30), recommendations: 2 }),
  input('answer', { createdAt: minutesAgo(20), parentId: 'old', recommendations: 9 }),
  input('new', { createdAt: minutesAgo(10), recommendations: 5 }),
];

const select = (thread: ColloquyThread): HTMLSelectElement => one(thread, 'select');

async function choose(thread: ColloquyThread, sort: string): Promise<void> {
  const element = select(thread);
  element.value = sort;
  element.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(thread);
}

const pressed = (thread: ColloquyThread): string[] =>
  all(thread, '[part="view"][aria-pressed="true"]').map(words);

describe('<colloquy-thread> orders', () => {
  it('by time, by recommendations and by answers', async () => {
    const thread = await threadOf(COMMENTS);
    expect(select(thread).value).to.equal('oldest');
    expect(rowIds(thread)).to.deep.equal(['old', 'answer', 'new']);
    await choose(thread, 'newest');
    expect(rowIds(thread)).to.deep.equal(['new', 'old', 'answer']);
    await choose(thread, 'recommended');
    expect(rowIds(thread)).to.deep.equal(['new', 'old', 'answer']);
    await choose(thread, 'answered');
    expect(rowIds(thread)).to.deep.equal(['old', 'answer', 'new']);
  });

  it('with the keyboard', async () => {
    const thread = await threadOf(COMMENTS);
    select(thread).focus();
    await pressKeys('ArrowDown');
    // Where the arrow opens a list first, the choice is confirmed.
    if (select(thread).value === 'oldest') await pressKeys('ArrowDown', 'Enter');
    await drawn(thread);
    expect(select(thread).value).to.equal('newest');
    expect(rowIds(thread)).to.deep.equal(['new', 'old', 'answer']);
    await waitUntil(() => focused(thread)?.localName === 'select', 'focus is elsewhere');
  });

  it('as the source can, where a part is loaded', async () => {
    const source = new ScriptedSource([], { sorts: ['oldest', 'recommended'] });
    const thread = await mount({ source });
    (await source.loads.next()).answer({ comments: inputs(2), total: 9, next: 'a' });
    await settled(thread);
    const offered = [...select(thread).options].map(({ value }) => value);
    expect(offered).to.deep.equal(['oldest', 'recommended']);
    await choose(thread, 'recommended');
    const load = await source.loads.next();
    expect(load.request).to.include({ sort: 'recommended', cursor: null });
    load.answer({ comments: [input('best')], next: 'b' });
    await settled(thread);
    expect(select(thread).value).to.equal('recommended');
  });
});

describe('<colloquy-thread> views', () => {
  it('switch with the keyboard and keep focus', async () => {
    const thread = await threadOf(COMMENTS);
    expect(pressed(thread)).to.deep.equal(['Threaded']);
    const [, timeline] = all(thread, '[part="view"]');
    timeline!.focus();
    await pressKeys('Enter');
    await drawn(thread);
    expect(pressed(thread)).to.deep.equal(['Timeline']);
    expect(rowIds(thread)).to.deep.equal(['old', 'answer', 'new']);
    const levels = all(thread, 'li').map((each) => each.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['1', '1', '1']);
    expect(words(focused(thread))).to.equal('Timeline');
    await pressKeys('Shift+Tab', 'Enter');
    await drawn(thread);
    expect(pressed(thread)).to.deep.equal(['Threaded']);
  });

  it('sort answers like all other comments in the timeline', async () => {
    const thread = await threadOf(COMMENTS, { view: 'timeline' });
    await choose(thread, 'recommended');
    expect(rowIds(thread)).to.deep.equal(['answer', 'new', 'old']);
  });
});

describe('<colloquy-thread> remembers', () => {
  it('what the reader chose, for the threads of later pages', async () => {
    const thread = await threadOf(COMMENTS);
    await choose(thread, 'newest');
    all(thread, '[part="view"]')[1]!.click();
    await drawn(thread);
    const next = await threadOf(COMMENTS);
    expect(select(next).value).to.equal('newest');
    expect(pressed(next)).to.deep.equal(['Timeline']);
  });

  it('it over what the page says', async () => {
    await choose(await threadOf(COMMENTS), 'answered');
    const next = await threadOf(COMMENTS, { sort: 'newest', view: 'timeline' });
    expect(select(next).value).to.equal('answered');
    expect(pressed(next)).to.deep.equal(['Timeline']);
  });

  it('nothing of those who only read', async () => {
    const thread = await threadOf(inputs(30), { pageSize: 10 });
    all(thread, '[part="button"]')[0]!.click();
    await drawn(thread);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });
});

describe('<colloquy-thread> reading position', () => {
  const LONG = inputs(120).map((each, index) => ({
    ...each,
    text: 'Words. '.repeat(10 + (index % 7) * 9),
    parentId: index % 3 === 2 ? `${index - 1}` : null,
  }));

  const topOf = (thread: ColloquyThread, id: string): number =>
    article(thread, id).getBoundingClientRect().top;

  /** Scrolls to a comment. @returns the distance of its top from the window's */
  const readAt = async (thread: ColloquyThread, id: string): Promise<number> => {
    await waitUntil(() => {
      // What is laid out on the way may turn out to be of another height.
      article(thread, id).scrollIntoView({ block: 'start' });
      const top = topOf(thread, id);
      return top >= 0 && top < window.innerHeight / 2;
    });
    await painted();
    return topOf(thread, id);
  };

  const press = async (thread: ColloquyThread, view: string): Promise<void> => {
    one(thread, `[part="view"]:nth-child(${view === 'threaded' ? 1 : 2})`).click();
    await drawn(thread);
    await painted();
  };

  /** Waits until the comment is where it was: what comes into view around it is laid out by frames. */
  const returned = (thread: ColloquyThread, before: number): Promise<void> =>
    waitUntil(() => {
      const drawn = all(thread, '[data-id="70"]').length === 1;
      return drawn && Math.abs(topOf(thread, '70') - before) < 2;
    }, 'the place is lost');

  it('is kept on the same comment when the view changes', async () => {
    const thread = await threadOf(LONG);
    const before = await readAt(thread, '70');
    await press(thread, 'timeline');
    await returned(thread, before);
    await press(thread, 'threaded');
    await returned(thread, before);
  });

  it('is kept when the order changes', async () => {
    const thread = await threadOf(LONG);
    const before = await readAt(thread, '70');
    await choose(thread, 'newest');
    await returned(thread, before);
  });

  it('is the beginning while that is in view', async () => {
    const thread = await threadOf(LONG);
    thread.scrollIntoView();
    await painted();
    const before = one(thread, '[part="toolbar"]').getBoundingClientRect().top;
    await choose(thread, 'newest');
    await painted();
    expect(one(thread, '[part="toolbar"]').getBoundingClientRect().top).to.equal(before);
  });
});
