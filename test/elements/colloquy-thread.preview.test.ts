import { expect, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { SourceError } from '../../src/model/errors.js';
import { input, minutesAgo } from '../support/comments.js';
import { devtools, hasDevtools } from '../support/devtools.js';
import { pressKeys } from '../support/keys.js';
import { ScriptedSource } from '../support/source.js';
import {
  all,
  article,
  drawn,
  drawnWhole,
  focused,
  mount,
  one,
  painted,
  place,
  settled,
  threadOf,
  words,
} from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

const COMMENTS = [
  input('1', { author: 'Ines', text: 'The bell is loud.', createdAt: minutesAgo(240) }),
  input('2', { author: 'Theo', text: 'It always was.', createdAt: minutesAgo(200) }),
  input('3', { author: 'Bo', text: '@Ines: so it is.', createdAt: minutesAgo(120) }),
];

const cards = (thread: ColloquyThread): HTMLElement[] => all(thread, '[part="preview"]');

async function cardOf(thread: ColloquyThread): Promise<HTMLElement> {
  await waitUntil(() => cards(thread)[0]?.matches(':popover-open'), 'no card opens');
  return one(thread, '[part="preview"]');
}

async function gone(thread: ColloquyThread): Promise<void> {
  await waitUntil(() => cards(thread).length === 0, 'the card stays');
}

const middleOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** Points at something in a comment, once that is drawn whole and nothing moves any more. */
async function pointAt(element: Element): Promise<void> {
  await drawnWhole(element);
  do {
    await painted();
    element.scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'move', position: middleOf(element) });
    await painted();
  } while (!element.matches(':hover'));
}

const pointAway = (): Promise<void> => sendMouse({ type: 'move', position: [1, 1] });

const mention = (thread: ColloquyThread): HTMLElement => one(article(thread, '3'), '.mention');

/** Comes to a link as those do who use the keyboard. */
async function tabTo(thread: ColloquyThread, link: HTMLElement): Promise<void> {
  await drawnWhole(link);
  await painted();
  const links = all(thread, 'a, button');
  links[links.indexOf(link) - 1]?.focus();
  await pressKeys('Tab');
  if (focused(thread) !== link) link.focus();
}

describe('<colloquy-thread> previews', () => {
  afterEach(pointAway);

  it('show the comment behind a link when the mouse rests on it, and nothing moves', async () => {
    const thread = await threadOf(COMMENTS);
    const link = mention(thread);
    const before =
      link.getBoundingClientRect().top - article(thread, '1').getBoundingClientRect().top;
    await pointAt(link);
    const card = await cardOf(thread);
    expect(words(card)).to.include('Ines');
    expect(words(card)).to.include('The bell is loud.');
    expect(words(card)).to.include('Go to comment');
    const after =
      link.getBoundingClientRect().top - article(thread, '1').getBoundingClientRect().top;
    expect(after).to.equal(before);
    await pointAway();
    await gone(thread);
  });

  it('stay while the pointer is over them', async () => {
    const thread = await threadOf(COMMENTS);
    await pointAt(mention(thread));
    const card = await cardOf(thread);
    await sendMouse({ type: 'move', position: middleOf(card) });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(cards(thread)).to.have.length(1);
  });

  it('open at once for the keyboard and describe the link; Escape closes them, focus staying', async () => {
    const thread = await threadOf(COMMENTS);
    const link = mention(thread);
    await tabTo(thread, link);
    const card = await cardOf(thread);
    expect(link.getAttribute('aria-describedby')).to.equal(card.id);
    await pressKeys('Escape');
    await gone(thread);
    await waitUntil(() => focused(thread) === link, 'focus is elsewhere');
    expect(link.hasAttribute('aria-describedby')).to.be.false;
  });

  it('wait for a link with focus that is out of sight, as in a page that scrolls smoothly', async () => {
    const container = await place();
    container.style.paddingBlockEnd = '300vh';
    const thread = await threadOf(COMMENTS, {}, container);
    await painted();
    const link = mention(thread);
    window.scrollTo(0, document.documentElement.scrollHeight);
    await pressKeys('Shift');
    link.focus({ preventScroll: true });
    const card = await cardOf(thread);
    expect(getComputedStyle(card).visibility).to.equal('hidden');
    link.scrollIntoView({ block: 'center' });
    await waitUntil(() => getComputedStyle(card).visibility === 'visible', 'it is not shown');
    expect(card.getBoundingClientRect().top).to.be.above(link.getBoundingClientRect().top);
  });

  it('close when focus goes on', async () => {
    const thread = await threadOf(COMMENTS);
    await tabTo(thread, mention(thread));
    await cardOf(thread);
    await pressKeys('Tab');
    await gone(thread);
  });

  it('close when a finger follows the link they stand beside', async () => {
    const thread = await threadOf(COMMENTS);
    const link = mention(thread);
    await tabTo(thread, link);
    await cardOf(thread);
    // At one go: a real finger that is lifted late has pressed long, which opens the card.
    const finger = { pointerType: 'touch', bubbles: true, composed: true };
    for (const type of ['pointerdown', 'pointerup']) {
      link.dispatchEvent(new PointerEvent(type, finger));
    }
    link.click();
    await gone(thread);
    expect(location.hash).to.equal('#comment-1');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('do not open for a finger that has left before they were fetched', async () => {
    const thread = await threadOf(COMMENTS);
    const link = mention(thread);
    await tabTo(thread, link);
    await cardOf(thread);
    await pressKeys('Escape');
    // Nobody's finger, as one that has been lifted is.
    link.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
    await painted();
    const menu = new MouseEvent('contextmenu', { cancelable: true });
    link.dispatchEvent(menu);
    expect(menu.defaultPrevented, 'a long press has begun').to.be.false;
  });

  it('lead to the comment, and from there back to the link', async () => {
    const thread = await threadOf(COMMENTS);
    const link = mention(thread);
    await pointAt(link);
    one(await cardOf(thread), 'a').click();
    await waitUntil(() => focused(thread) === article(thread, '1'));
    await gone(thread);
    one(article(thread, '1'), '[data-action="return"]').click();
    await waitUntil(() => focused(thread) === link);
  });

  it('say why a link is a guess', async () => {
    const thread = await threadOf(
      [
        input('1', { author: 'George', createdAt: minutesAgo(240) }),
        input('2', { author: 'mudlark', text: 'George, not so.', createdAt: minutesAgo(120) }),
      ],
      { certainty: 1 },
    );
    await pointAt(one(article(thread, '2'), '.mention'));
    expect(words(await cardOf(thread))).to.include(
      'Probably: the reply begins with “George,” and came 2 hours later.',
    );
  });

  it('show who answers, too', async () => {
    const thread = await threadOf(COMMENTS, { view: 'timeline' });
    await pointAt(one(article(thread, '1'), '.answered-by a'));
    expect(words(await cardOf(thread))).to.include('so it is.');
  });

  it('are within the window, whatever the side', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const thread = await threadOf(COMMENTS, { view: 'timeline', dir });
      await pointAt(one(article(thread, '3'), '.reply-to'));
      const { left, right, top, bottom } = (await cardOf(thread)).getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(top).to.be.at.least(0);
      expect(right).to.be.at.most(window.innerWidth);
      expect(bottom).to.be.at.most(window.innerHeight);
      thread.remove();
    }
  });
});

describe('<colloquy-thread> previews of what is not loaded', () => {
  afterEach(pointAway);

  async function withOrphan(): Promise<{
    thread: ColloquyThread;
    source: ScriptedSource;
    link: HTMLElement;
  }> {
    const source = new ScriptedSource(['context']);
    const thread = await mount({ source });
    (await source.loads.next()).answer({
      comments: [input('9', { parentId: '8' })],
      total: 9,
      next: 'a',
    });
    await settled(thread);
    const link = one(article(thread, '9'), 'a.reply-to');
    expect(words(link)).to.equal('in reply to a comment that is not loaded');
    return { thread, source, link };
  }

  it('ask the source, say so meanwhile, and leave the thread as it is', async () => {
    const { thread, source, link } = await withOrphan();
    await pointAt(link);
    expect(words(await cardOf(thread))).to.include('Loading the comment…');
    const call = await source.contexts.next();
    expect(call.request.id).to.equal('8');
    call.answer({ comments: [input('8', { text: 'Here I am.' })] });
    await waitUntil(() => words(cards(thread)[0]).includes('Here I am.'));
    expect(all(thread, '[data-id]')).to.have.length(1);
  });

  it('say when it does not come, and try again', async () => {
    const { thread, source, link } = await withOrphan();
    await pointAt(link);
    await cardOf(thread);
    (await source.contexts.next()).fail(new SourceError('network', 'gone'));
    await waitUntil(() =>
      words(cards(thread)[0]).includes('did not load. The connection dropped.'),
    );
    one(cards(thread)[0]!, 'button').click();
    (await source.contexts.next()).answer({ comments: [] });
    await waitUntil(() => words(cards(thread)[0]).includes('This comment is not here.'));
  });

  it('give up what they ask for when they close', async () => {
    const { thread, source, link } = await withOrphan();
    await pointAt(link);
    await cardOf(thread);
    const { signal } = await source.contexts.next();
    await pressKeys('Escape');
    await drawn(thread);
    expect(signal.aborted).to.be.true;
  });
});

// Last: what browsers make of a finger that is lifted, such as movements of a mouse, comes when it comes.
if (hasDevtools) {
  describe('<colloquy-thread> previews for fingers', () => {
    it('open by a long press, which does not follow the link', async () => {
      const thread = await threadOf(COMMENTS);
      const link = mention(thread);
      // What is scrolled to is laid out with the next frame.
      link.scrollIntoView({ block: 'center' });
      await nextFrame();
      await nextFrame();
      const [x, y] = middleOf(link);
      const frame = window.frameElement?.getBoundingClientRect();
      const point = { x: x + (frame?.left ?? 0), y: y + (frame?.top ?? 0) };
      await devtools('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await cardOf(thread);
      await devtools('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      expect(location.hash).to.equal('');
      expect(cards(thread)).to.have.length(1);
    });
  });
}
