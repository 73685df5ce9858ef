import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { memorySource } from '../../src/sources/memory.js';
import { chain, input, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import {
  all,
  article,
  drawn,
  focused,
  mount,
  one,
  place,
  row,
  settled,
  threadOf,
} from '../support/thread.js';
import { until } from '../support/writing.js';

/** Everything a comment can have: three it answers, named twice, a link of its own, four answers. */
const FULL = [
  ...['Ines', 'Theo', 'Bo'].map((author, index) =>
    input(author, { author, createdAt: minutesAgo(90 - index) }),
  ),
  input('full', {
    author: 'Sara',
    html: '<p>@Ines: no. @Theo: <a href="https://tide.example/">see this</a>. @Bo, @Theo: yes.</p>',
    createdAt: minutesAgo(80),
    featured: true,
    recommendations: 3,
  }),
  ...['Ada', 'Wim', 'Lena', 'Omar'].map((author, index) =>
    input(author, { author, parentId: 'full', createdAt: minutesAgo(70 - index) }),
  ),
];

/** The same with a text that is not shown whole. */
const LONG = FULL.map((each) =>
  each.id === 'full' ? { ...each, html: `${each.html}<p>${'And so on. '.repeat(600)}</p>` } : each,
);

/** Its answers are named, because in order of time they do not stand below it. */
async function fullThread(
  properties: Parameters<typeof mount>[0] = {},
  comments = FULL,
): Promise<ColloquyThread> {
  const source = memorySource({ comments });
  const thread = await settled(await mount({ source, view: 'timeline', ...properties }));
  await until(thread, () => all(thread, '.answered-by').length > 0, 'answers are named');
  return thread;
}

function kindOf(element: Element): string {
  const { className, parentElement, localName } = element;
  const look = className.split(' ')[0] || parentElement?.className || localName;
  return (element as HTMLElement).dataset['action'] ?? look;
}

/** What has focus and belongs to a comment. */
function here(thread: ColloquyThread, id: string): Element | null {
  const element = focused(thread);
  return element && row(thread, id).contains(element) ? element : null;
}

/** What a reader comes to with Tab from the comment itself until they have left it. */
async function walk(thread: ColloquyThread, id: string): Promise<Element[]> {
  article(thread, id).focus();
  const stops: Element[] = [];
  await pressKeys('Tab');
  for (let at = here(thread, id); at; at = here(thread, id)) {
    stops.push(at);
    await pressKeys('Tab');
  }
  return stops;
}

/** What the arrow leads to from an element, itself included. */
async function along(thread: ColloquyThread, from: HTMLElement, key: string): Promise<Element[]> {
  from.focus();
  const passed: Element[] = [from];
  for (;;) {
    await pressKeys(key);
    const at = focused(thread);
    if (!at || passed.includes(at)) return passed;
    passed.push(at);
  }
}

const isShown = (element: HTMLElement): boolean => element.offsetHeight > 0;

const LINKS = ['reply-to', 'reply-to', 'reply-to', 'mention', 'mention', 'mention', 'mention'];

describe('<colloquy-thread> tab stops', () => {
  it('are five for the fullest comment, and the links in its text', async () => {
    const thread = await fullThread();
    const stops = await walk(thread, 'full');
    expect(stops.map(kindOf)).to.deep.equal(['time', 'reply-to', 'a', 'answered-by', 'recommend']);
  });

  it('are five for the fullest of long comments, its own link among them', async () => {
    const thread = await fullThread({}, LONG);
    const stops = await walk(thread, 'full');
    expect(stops.map(kindOf)).to.deep.equal(['time', 'reply-to', 'a', 'whole', 'recommend']);
    const whole = stops[3] as HTMLElement;
    const there = await along(thread, whole, 'ArrowRight');
    expect(there.map(kindOf)).to.deep.equal(['whole', 'answered-by', 'answered-by', 'answered-by']);
  });

  it('stay where they are while a long comment is shown whole, and less of it again', async () => {
    const thread = await fullThread({}, LONG);
    const whole = one(row(thread, 'full'), '[data-action="whole"]');
    whole.focus();
    for (const expanded of ['true', 'false']) {
      await pressKeys('Enter');
      await until(thread, () => whole.getAttribute('aria-expanded') === expanded, 'it is drawn');
      expect(focused(thread)).to.equal(whole);
      await pressKeys('ArrowRight');
      expect(kindOf(focused(thread)!)).to.equal('answered-by');
      await pressKeys('Tab');
      expect(kindOf(focused(thread)!)).to.equal('recommend');
      await pressKeys('Shift+Tab');
      expect(focused(thread)).to.equal(whole);
    }
  });

  it('leave nothing that keys do not reach', async () => {
    const thread = await fullThread({}, LONG);
    const reached = new Set<Element>();
    for (const stop of await walk(thread, 'full')) {
      for (const item of await along(thread, stop as HTMLElement, 'ArrowRight')) reached.add(item);
    }
    const operable = [...row(thread, 'full').querySelectorAll('a[href], button')];
    expect(operable.filter((each) => !reached.has(each)).map(kindOf)).to.deep.equal([]);
    expect(operable.length).to.be.above(12);
  });

  it('are groups that arrows go along, and back', async () => {
    const thread = await fullThread();
    const [first] = all(thread, '[data-id="full"] .reply-to');
    const there = await along(thread, first!, 'ArrowRight');
    expect(there.map(kindOf)).to.deep.equal(LINKS);
    const back = await along(thread, there.at(-1) as HTMLElement, 'ArrowLeft');
    expect(back.reverse()).to.deep.equal(there);
  });

  it('go the other way where it is read the other way', async () => {
    const thread = await fullThread({ dir: 'rtl' });
    const recommend = one(row(thread, 'full'), '[data-action="recommend"]');
    const passed = await along(thread, recommend, 'ArrowLeft');
    expect(passed.map(kindOf)).to.deep.equal(['recommend', 'reply', 'menu']);
    expect(await along(thread, recommend, 'ArrowRight')).to.deep.equal([recommend]);
  });

  it('lead to the ends of the actions with Home and End', async () => {
    const thread = await fullThread();
    one(row(thread, 'full'), '[data-action="recommend"]').focus();
    await pressKeys('End');
    expect(kindOf(focused(thread)!)).to.equal('menu');
    await pressKeys('Home');
    expect(kindOf(focused(thread)!)).to.equal('recommend');
  });

  it('are entered at their first item, from both sides', async () => {
    const thread = await fullThread();
    one(row(thread, 'full'), '[data-action="menu"]').focus();
    await pressKeys('Tab');
    expect(kindOf(focused(thread)!)).to.equal('time');
    expect(here(thread, 'full')).to.equal(null);
    await pressKeys('Shift+Tab');
    expect(kindOf(here(thread, 'full')!)).to.equal('recommend');
  });

  it('leave arrows with another key to the browser', async () => {
    const thread = await fullThread();
    const recommend = one(row(thread, 'full'), '[data-action="recommend"]');
    recommend.focus();
    const pressed: boolean[] = [];
    thread.addEventListener('keydown', (event) => pressed.push(event.defaultPrevented));
    await pressKeys('Shift+ArrowRight');
    expect(focused(thread)).to.equal(recommend);
    expect(pressed).to.deep.equal([false, false]);
  });

  it('stay while one is pressed and its comment is drawn again', async () => {
    const thread = await fullThread();
    one(row(thread, 'full'), '[data-action="recommend"]').focus();
    await pressKeys('Enter');
    await drawn(thread);
    await pressKeys('ArrowRight');
    expect(kindOf(focused(thread)!)).to.equal('reply');
  });

  it('have the way back before the time on the comment that was jumped to', async () => {
    const thread = await fullThread();
    one(row(thread, 'Ada'), '.reply-to').click();
    await until(thread, () => focused(thread) === article(thread, 'full'), 'focus is there');
    const stops = await walk(thread, 'full');
    expect(stops.map(kindOf)).to.deep.equal([
      'return',
      'reply-to',
      'a',
      'answered-by',
      'recommend',
    ]);
  });

  it('keep a mention where only narrow threads say whom a comment answers', async () => {
    const parent = await place();
    const deep = chain(6).map((each) =>
      each.id === '5' ? { ...each, text: '@Writer 4: yes. @Writer 4, no.' } : each,
    );
    const thread = await threadOf(deep, {}, parent);
    const kinds = async (): Promise<string[]> => (await walk(thread, '5')).map(kindOf);
    parent.style.inlineSize = '60rem';
    await until(thread, () => !isShown(one(row(thread, '5'), '.reply-to')), 'it is wide');
    expect(await kinds()).to.deep.equal(['time', 'mention', 'recommend']);
    parent.style.inlineSize = '20rem';
    await until(thread, () => isShown(one(row(thread, '5'), '.reply-to')), 'it is narrow');
    expect(await kinds()).to.deep.equal(['time', 'reply-to', 'recommend']);
    const chip = one(row(thread, '5'), '.reply-to');
    const links = (await along(thread, chip, 'ArrowRight')).map(kindOf);
    expect(links).to.deep.equal(['reply-to', 'mention', 'mention']);
    parent.style.inlineSize = '60rem';
    await until(thread, () => !isShown(chip), 'it is wide again');
    expect(await kinds()).to.deep.equal(['time', 'mention', 'recommend']);
  });
});
