import { expect } from '@open-wc/testing';
import { chain, input, inputs, minutesAgo } from '../support/comments.js';
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
  rowIds,
  settled,
  threadOf,
  words,
} from '../support/thread.js';
import { memorySource } from '../../src/sources/memory.js';
import { waitUntil } from '../support/wait.js';

const COMMENTS = [
  input('1', { author: 'Ines', createdAt: minutesAgo(9) }),
  input('2', { author: 'Theo', parentId: '1', createdAt: minutesAgo(8) }),
  input('3', { author: 'Bo', text: '@Ines: see https://tide.example/', createdAt: minutesAgo(7) }),
  ...inputs(3).map(({ id }) => input(`more ${id}`, { createdAt: minutesAgo(1) })),
];

/** A thread between two buttons of the page. */
async function between(): Promise<{
  before: HTMLButtonElement;
  after: HTMLButtonElement;
  thread: Awaited<ReturnType<typeof mount>>;
}> {
  const parent = await place();
  const before = parent.appendChild(document.createElement('button'));
  before.textContent = 'before';
  const source = memorySource({ comments: COMMENTS });
  const thread = await mount({ source, pageSize: 3 }, parent);
  const after = parent.appendChild(document.createElement('button'));
  after.textContent = 'after';
  await settled(thread);
  return { before, after, thread };
}

/** What kind of thing has focus, in words that a test can read. */
function kindOf(element: Element | null): string {
  if (!(element instanceof HTMLElement)) return 'nothing';
  return (
    (element.dataset['action'] ?? element.part.value.split(' ')[0] ?? '') ||
    element.classList[0] ||
    element.localName
  );
}

describe('<colloquy-thread> by keyboard alone', () => {
  it('is walked through in the order of the page, and left on both sides', async () => {
    const { before, after, thread } = await between();
    before.focus();
    const walk: string[] = [];
    for (let step = 0; step < 60 && document.activeElement !== after; step++) {
      await pressKeys('Tab');
      const element = focused(thread);
      if (!element) continue;
      const id = element.closest<HTMLElement>('[data-id]')?.dataset['id'];
      walk.push(id === undefined ? kindOf(element) : `${id} ${kindOf(element)}`);
    }
    await waitUntil(() => document.activeElement === after, 'focus is elsewhere');
    expect(walk).to.deep.equal([
      'compose',
      'view',
      'view',
      'select',
      'search-button',
      'button',
      '1 time',
      '1 recommend',
      '2 time',
      '2 recommend',
      '3 time',
      '3 reply-to',
      '3 a',
      '3 recommend',
      'button',
    ]);
    for (let step = 0; step < 60 && document.activeElement !== before; step++) {
      await pressKeys('Shift+Tab');
    }
    await waitUntil(() => document.activeElement === before, 'focus is elsewhere');
  });

  it('shows at every step where it is', async () => {
    const { before, after, thread } = await between();
    // A window that the display server gives no focus, as WebKit's here, shows none either.
    const shows = document.hasFocus();
    before.focus();
    await pressKeys('Tab');
    while (document.activeElement !== after) {
      const element = focused(thread)!;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      expect(element.matches(':focus-visible'), kindOf(element)).to.equal(shows);
      expect(outlineStyle, kindOf(element)).to.equal(shows ? 'solid' : 'none');
      if (shows) expect(Number.parseFloat(outlineWidth), kindOf(element)).to.be.at.least(2);
      await pressKeys('Tab');
    }
  });

  it('can be skipped', async () => {
    const { before, after, thread } = await between();
    before.focus();
    await pressKeys('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    expect(words(focused(thread))).to.equal('Skip comments');
    await pressKeys('Enter');
    await waitUntil(() => focused(thread)?.className === 'end', 'focus is elsewhere');
    await pressKeys('Tab');
    await waitUntil(() => document.activeElement === after, 'focus is elsewhere');
  });

  it('is read, folded, recommended, paged and linked to', async () => {
    const { before, thread } = await between();
    before.focus();
    const goTo = async (key: string, what: string): Promise<void> => {
      for (let step = 0; step < 30; step++) {
        const element = focused(thread);
        const id = element?.closest<HTMLElement>('[data-id]')?.dataset['id'];
        if (`${id ?? ''} ${kindOf(element)}`.trim() === what) return;
        await pressKeys(key);
      }
      expect.fail(`${what} is out of reach`);
    };
    await goTo('Tab', '1 recommend');
    await pressKeys(' ');
    await drawn(thread);
    expect(words(focused(thread))).to.equal('1');

    await goTo('ArrowRight', '1 fold');
    await pressKeys(' ');
    await drawn(thread);
    expect(row(thread, '2').hasAttribute('hidden')).to.be.true;
    await pressKeys(' ');
    await drawn(thread);
    await goTo('Tab', '3 reply-to');
    await goTo('ArrowRight', '3 mention');
    await pressKeys('Enter');
    await waitUntil(() => focused(thread) === article(thread, '1'));
    expect(location.hash).to.equal('#comment-1');

    await goTo('Tab', '1 return');
    await pressKeys('Enter');
    await waitUntil(() => kindOf(focused(thread)) === 'mention');
    await waitUntil(() => location.hash === '');

    await goTo('Tab', 'button');
    await pressKeys('Enter');
    await waitUntil(() => rowIds(thread).length === 6);
    await waitUntil(() => focused(thread) === article(thread, 'more 1'));
  });

  it('opens and closes a very long comment in its place', async () => {
    const thread = await threadOf([input('1', { author: 'Ines', text: 'word '.repeat(3000) })]);
    const length = (): number => words(one(thread, '[part="comment-body"]')).length;
    one(thread, '[data-action="whole"]').focus();
    await pressKeys('Enter');
    await drawn(thread);
    expect(length()).to.be.above(14_000);
    expect(words(focused(thread))).to.equal('Show less');
    await pressKeys('Enter');
    await drawn(thread);
    expect(length()).to.be.below(5100);
    expect(words(focused(thread))).to.equal('Show full comment');
  });

  it('takes a column of letters for a very long comment, and empty lines for nothing', async () => {
    const thread = await threadOf([
      input('1', { text: 'a\n\n'.repeat(2000) }),
      input('2', { text: `A stanza of four\n${'\n'.repeat(6000)}lines.` }),
      input('3', { text: 'Ten lines are not too many.\n'.repeat(10) }),
    ]);
    expect(all(thread, '[data-action="whole"]')).to.have.length(1);
    expect(article(thread, '1').offsetHeight).to.be.below(6000);
  });
});

describe('<colloquy-thread> keeps focus, selection and scroll', () => {
  it('when the clock ticks', async () => {
    const thread = await threadOf(chain(3));
    const link = one(article(thread, '2'), '[part="time"]');
    link.focus();
    document.dispatchEvent(new Event('visibilitychange'));
    await drawn(thread);
    await waitUntil(() => focused(thread) === link, 'focus is elsewhere');
  });

  it('when the language changes', async () => {
    const parent = await place();
    const thread = await threadOf(chain(3), {}, parent);
    const button = one(article(thread, '2'), '[data-action="recommend"]');
    button.focus();
    parent.lang = 'de';
    await waitUntil(() => words(button) === 'Empfehlen');
    await waitUntil(() => focused(thread) === button, 'focus is elsewhere');
  });

  it('when another comment changes', async () => {
    const thread = await threadOf(inputs(40));
    const body = one(article(thread, '20'), '[part="comment-body"]');
    body.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(body);
    const top = body.getBoundingClientRect().top;
    one(article(thread, '1'), '[data-action="recommend"]').click();
    await drawn(thread);
    expect(body.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(all(thread, '[aria-pressed="true"][data-action]').length).to.equal(1);
    getSelection()?.removeAllRanges();
  });
});
