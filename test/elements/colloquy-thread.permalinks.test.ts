import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { permalink } from '../../src/elements/permalink.js';
import { chain, input, inputs, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import { ScriptedSource } from '../support/source.js';
import {
  all,
  announcement,
  article,
  drawn,
  focused,
  mount,
  one,
  painted,
  place,
  row,
  settled,
  threadOf,
  words,
} from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

const focusedId = (thread: ColloquyThread): string | undefined => {
  const element = focused(thread);
  return element?.matches('article')
    ? element.closest<HTMLElement>('[data-id]')?.dataset['id']
    : undefined;
};

const highlighted = (thread: ColloquyThread): string[] =>
  all(thread, '[part~="comment-highlighted"]').map(
    (each) => each.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '',
  );

/** Waits until a comment has been gone to. */
async function landedOn(thread: ColloquyThread, id: string): Promise<void> {
  await waitUntil(() => focusedId(thread) === id, `focus is not on ${id}`);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await drawn(thread);
  expect(highlighted(thread)).to.deep.equal([id]);
  const { top, bottom } = article(thread, id).getBoundingClientRect();
  expect(top).to.be.below(window.innerHeight);
  expect(bottom).to.be.above(0);
}

const goTo = (id: string): void => {
  location.hash = permalink(id);
};

const unknownNotes = (thread: ColloquyThread): string[] =>
  all(thread, '[part~="unknown"]').map(words);

const UNKNOWN = 'The comment you were sent to is not here. It may have been removed.';

describe('<colloquy-thread> permalinks', () => {
  it('lead to the comment of the address on load, with focus, highlight and time in full', async () => {
    history.replaceState(null, '', permalink('30'));
    const thread = await threadOf(inputs(40));
    await landedOn(thread, '30');
    expect(words(one(article(thread, '30'), '[part="back"]'))).to.equal(
      'You jumped to this comment',
    );
    expect(words(one(article(thread, '30'), '[part="time"]'))).to.include('2026');
  });

  it('follow the address, and leave with it', async () => {
    const thread = await threadOf(inputs(40));
    goTo('30');
    await landedOn(thread, '30');
    goTo('2');
    await landedOn(thread, '2');
    location.hash = '#elsewhere';
    await waitUntil(() => highlighted(thread).length === 0);
  });

  it('follow the way back', async () => {
    const thread = await threadOf(inputs(40));
    goTo('30');
    await landedOn(thread, '30');
    goTo('2');
    await landedOn(thread, '2');
    history.back();
    await landedOn(thread, '30');
  });

  it('open the branches in which a comment is folded away', async () => {
    const thread = await threadOf(chain(6));
    for (const id of ['4', '2', '1']) one(row(thread, id), '[data-action="fold"]').click();
    await drawn(thread);
    goTo('6');
    await landedOn(thread, '6');
    expect(all(thread, 'li[hidden]').length).to.equal(0);
  });

  it('reach comments beyond the cap and beyond what is drawn', async () => {
    const thread = await mount({ source: new ScriptedSource() });
    const source = thread.source as ScriptedSource;
    history.replaceState(null, '', permalink('290'));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    (await source.loads.next()).answer({ comments: chain(300) });
    await settled(thread);
    await landedOn(thread, '290');
  });

  it('fetch a comment of another page with its ancestors', async () => {
    const source = new ScriptedSource(['context']);
    history.replaceState(null, '', permalink('9'));
    const thread = await mount({ source });
    (await source.loads.next()).answer({ comments: inputs(2), total: 9, next: 'a' });
    const context = await source.contexts.next();
    expect(context.request.id).to.equal('9');
    context.answer({ comments: [input('9', { parentId: '8' }), input('8')] });
    await landedOn(thread, '9');
    expect(words(article(thread, '9'))).not.to.include('unavailable');
  });

  it('turn pages where the source knows no shortcut', async () => {
    const source = new ScriptedSource();
    history.replaceState(null, '', permalink('5'));
    const thread = await mount({ source });
    (await source.loads.next()).answer({ comments: inputs(2), next: 'a' });
    (await source.loads.next()).answer({ comments: [input('3'), input('4')], next: 'b' });
    (await source.loads.next()).answer({ comments: [input('5')], next: 'c' });
    await landedOn(thread, '5');
  });

  it('lead there when what was fetched takes its time to be laid out', async () => {
    const source = new ScriptedSource();
    history.replaceState(null, '', permalink('2000'));
    const thread = await mount({ source });
    (await source.loads.next()).answer({ comments: inputs(2), next: 'a' });
    (await source.loads.next()).answer({ comments: inputs(3000) });
    await landedOn(thread, '2000');
  });

  it('say of an unknown comment that it is not here, until the address changes', async () => {
    history.replaceState(null, '', permalink('gone'));
    const thread = await threadOf(inputs(3));
    await waitUntil(() => unknownNotes(thread).length > 0);
    expect(unknownNotes(thread)).to.deep.equal([UNKNOWN]);
    expect(announcement(thread)).to.equal(UNKNOWN);
    expect(highlighted(thread)).to.deep.equal([]);
    goTo('2');
    await landedOn(thread, '2');
    expect(unknownNotes(thread)).to.deep.equal([]);
  });

  it('find ids of any kind', async () => {
    const ids = ['__proto__', 'constructor', '', 'a/b?c#d', 'سلام', '100%', 'x y'];
    const thread = await threadOf(ids.map((id) => input(id)));
    for (const id of ids) {
      // '' alone would be the way to the top of the page.
      goTo(id);
      await landedOn(thread, id);
    }
  });

  it('lead back to where the reader was, with the keyboard', async () => {
    const thread = await threadOf([
      input('1', { author: 'Ines', createdAt: minutesAgo(99) }),
      ...inputs(30).map((each) => ({ ...each, id: `x${String(each.id)}` })),
      input('2', { text: '@Ines: yes.', parentId: 'x30', createdAt: minutesAgo(0) }),
    ]);
    const mention = one(article(thread, '2'), '[part="mention"]');
    mention.focus();
    await pressKeys('Enter');
    await landedOn(thread, '1');
    const back = one(article(thread, '1'), '[data-action="return"]');
    expect(words(back)).to.equal('Back to where you were');
    back.focus();
    await pressKeys('Enter');
    await waitUntil(() => location.hash === '');
    await drawn(thread);
    await waitUntil(() => focused(thread) === mention, 'focus is elsewhere');
    expect(highlighted(thread)).to.deep.equal([]);
  });

  it('lead back to the very place, also by the browser’s own way back', async () => {
    const thread = await threadOf([
      input('1', { author: 'Ines', createdAt: minutesAgo(99) }),
      ...inputs(60).map((each) => ({ ...each, id: `x${String(each.id)}` })),
      input('2', { text: '@Ines: yes.', createdAt: minutesAgo(0) }),
      input('3', { text: '@Ines: no.', createdAt: minutesAgo(0) }),
    ]);
    for (const way of ['button', 'browser']) {
      const mention = one(article(thread, '2'), '[part="mention"]');
      mention.scrollIntoView({ block: 'end' });
      await painted();
      const { top } = mention.getBoundingClientRect();
      mention.click();
      await landedOn(thread, '1');
      if (way === 'browser') history.back();
      else one(article(thread, '1'), '[data-action="return"]').click();
      await waitUntil(() => focused(thread) === mention);
      await painted();
      expect(mention.getBoundingClientRect().top).to.be.closeTo(top, 2);
      expect(all(thread, '[data-action="return"]')).to.deep.equal([]);
    }
  });

  it('lead back step by step', async () => {
    const thread = await threadOf([
      input('1', { author: 'Ines', createdAt: minutesAgo(99) }),
      input('2', { author: 'Theo', text: '@Ines: yes.', createdAt: minutesAgo(50) }),
      ...inputs(30).map((each) => ({ ...each, id: `x${String(each.id)}` })),
      input('3', { text: '@Theo: no.', createdAt: minutesAgo(0) }),
    ]);
    one(article(thread, '3'), '[part="mention"]').click();
    await landedOn(thread, '2');
    one(article(thread, '2'), '[part="mention"]').click();
    await landedOn(thread, '1');
    history.back();
    await waitUntil(() => focused(thread)?.matches('.mention'));
    await drawn(thread);
    expect(highlighted(thread)).to.deep.equal(['2']);
    one(article(thread, '2'), '[data-action="return"]').click();
    await waitUntil(() => location.hash === '');
    await drawn(thread);
    await waitUntil(
      () => focused(thread) === one(article(thread, '3'), '[part="mention"]'),
      'focus is elsewhere',
    );
  });

  it('lead back by several steps at once, and forth again', async () => {
    const thread = await threadOf([
      input('1', { author: 'Ines', createdAt: minutesAgo(99) }),
      input('2', { author: 'Theo', text: '@Ines: yes.', createdAt: minutesAgo(50) }),
      ...inputs(30).map((each) => ({ ...each, id: `x${String(each.id)}` })),
      input('3', { text: '@Theo: no.', createdAt: minutesAgo(0) }),
    ]);
    const first = one(article(thread, '3'), '[part="mention"]');
    first.click();
    await landedOn(thread, '2');
    one(article(thread, '2'), '[part="mention"]').click();
    await landedOn(thread, '1');
    history.go(-2);
    await waitUntil(() => focused(thread) === first, 'focus is elsewhere');
    history.forward();
    await landedOn(thread, '2');
    one(article(thread, '2'), '[data-action="return"]').click();
    await waitUntil(() => focused(thread) === first, 'focus is elsewhere');
    expect(location.hash).to.equal('');
  });

  it('lead to a comment again that the address already names', async () => {
    const thread = await threadOf(inputs(40));
    goTo('30');
    await landedOn(thread, '30');
    const link = one(article(thread, '30'), '[part="time"]');
    link.focus();
    window.scrollTo(0, 0);
    await pressKeys('Enter');
    await landedOn(thread, '30');
  });

  it('name a removed comment’s place', async () => {
    const thread = await threadOf([input('1', { status: 'removed' }), input('2')]);
    goTo('1');
    await waitUntil(() => focusedId(thread) === '1');
    expect(unknownNotes(thread)).to.deep.equal([]);
  });
});

describe('two threads on a page', () => {
  it('let the one answer that has the comment', async () => {
    const parent = await place();
    const first = await threadOf(inputs(3), {}, parent);
    const second = await threadOf([input('a'), input('b')], {}, parent);
    goTo('b');
    await landedOn(second, 'b');
    expect([...unknownNotes(first), ...unknownNotes(second)]).to.deep.equal([]);
    expect(highlighted(first)).to.deep.equal([]);
  });

  it('say once that neither has it', async () => {
    const parent = await place();
    const first = await threadOf(inputs(3), {}, parent);
    const second = await threadOf([input('a')], {}, parent);
    goTo('gone');
    await waitUntil(() => unknownNotes(first).length > 0);
    await drawn(second);
    expect([...unknownNotes(first), ...unknownNotes(second)]).to.deep.equal([UNKNOWN]);
    expect([announcement(first), announcement(second)]).to.deep.equal([UNKNOWN, '']);
  });

  it('wait for each other before they say so', async () => {
    history.replaceState(null, '', permalink('b'));
    const parent = await place();
    const source = new ScriptedSource();
    const first = await threadOf(inputs(3), {}, parent);
    const second = await mount({ source }, parent);
    const load = await source.loads.next();
    await drawn(first);
    expect(unknownNotes(first)).to.deep.equal([]);
    load.answer({ comments: [input('b')] });
    await landedOn(second, 'b');
    expect(unknownNotes(first)).to.deep.equal([]);
  });

  it('say so, too, when the one that could have said it has left', async () => {
    const parent = await place();
    const first = await threadOf(inputs(3), {}, parent);
    const second = await threadOf([input('a')], {}, parent);
    goTo('gone');
    await waitUntil(() => unknownNotes(first).length > 0);
    first.remove();
    await waitUntil(() => unknownNotes(second).length > 0);
  });
});

describe('an article that changes under a permalink', () => {
  it('is never said not to have the comment before it is there', async () => {
    history.replaceState(null, '', permalink('9'));
    const source = new ScriptedSource(['context']);
    const thread = await mount({ source, article: 'a' });
    (await source.loads.next()).answer({ comments: inputs(2), next: 'a' });
    await source.contexts.next();
    const said: string[] = [];
    const region = one(thread, '[role="status"]');
    const observer = new MutationObserver(() => said.push(words(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    thread.article = 'b';
    (await source.loads.next()).answer({ comments: [input('9')] });
    await landedOn(thread, '9');
    expect(said).not.to.include(UNKNOWN);
    observer.disconnect();
  });
});
