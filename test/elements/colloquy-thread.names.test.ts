import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { SourceError } from '../../src/model/errors.js';
import { input, inputs, minutesAgo } from '../support/comments.js';
import { devtools, hasDevtools } from '../support/devtools.js';
import { pressKeys } from '../support/keys.js';
import { STATES } from '../support/states.js';
import { all, article, focused, one, place, threadOf, words } from '../support/thread.js';
import {
  ME,
  button,
  open,
  scriptedThread,
  type,
  until,
  writableThread,
} from '../support/writing.js';

const COMMENTS = [
  input('1', { author: 'Sara', createdAt: minutesAgo(240), recommendations: 3 }),
  input('2', { author: 'Ali', createdAt: minutesAgo(180), parentId: '1' }),
  input('3', { author: 'Wim', createdAt: null }),
];

/** Where a name is computed from text and one attribute, which is all that is used here. */
function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? words(element);
}

function commentName(thread: ColloquyThread, id: string): string {
  return nameOf(article(thread, id));
}

describe('<colloquy-thread> names', () => {
  it('comments by writer, time and whom they answer', async () => {
    const thread = await threadOf(COMMENTS);
    expect(commentName(thread, '1')).to.equal('Comment by Sara, 4 hours ago');
    expect(commentName(thread, '2')).to.equal('Reply to Sara, by Ali, 3 hours ago');
    expect(commentName(thread, '3')).to.equal('Comment by Wim');
  });

  it('removed comments by what became of them', async () => {
    const thread = await threadOf([input('1', { status: 'removed' }), input('2')]);
    expect(commentName(thread, '1')).to.equal('A moderator removed this comment.');
  });

  it('the region, the view group, the order and the status', async () => {
    const thread = await threadOf(COMMENTS);
    expect(nameOf(one(thread, 'section'))).to.equal('Comments');
    expect(nameOf(one(thread, '[role="group"]'))).to.equal('View');
    const [label] = one<HTMLSelectElement>(thread, 'select').labels;
    expect(words(label?.querySelector('span'))).to.equal('Sort');
  });

  it('actions so that each comment’s are its own, with the words that are seen', async function () {
    this.timeout(60_000);
    for (const [state, make] of Object.entries(STATES)) {
      const where = await place();
      const thread = await make(where);
      for (const control of all(thread, 'button, a[href], [role="img"]')) {
        const seen = words(control);
        expect(nameOf(control), `${state}: ${seen}`).to.include(seen).and.not.equal('');
      }
      where.remove();
    }
  });

  it('actions of one comment unlike those of another', async () => {
    const thread = await threadOf([
      ...inputs(5).map((each) => ({ ...each, createdAt: null })),
      ...inputs(5).map(({ id }) => input(`a${id}`, { parentId: id, recommendations: 2 })),
    ]);
    const names = all(thread, '[part="actions"] *, [part="time"]').map(nameOf);
    expect(names.length).to.be.above(20);
    expect(new Set(names).size).to.equal(names.length);
  });

  const buttonNames = (thread: ColloquyThread): string[] =>
    all(thread, '[part="actions"] *').map(nameOf);

  it('actions on comments of one person by their time as well, once the page has time for it', async () => {
    const thread = await threadOf([
      input('1', { author: 'Theo', createdAt: minutesAgo(180) }),
      input('2', { author: 'Sara', createdAt: minutesAgo(170) }),
      input('3', { author: 'Theo', createdAt: minutesAgo(20), recommendations: 2 }),
    ]);
    await until(
      thread,
      () => buttonNames(thread)[0]?.endsWith('ago') ?? false,
      'names are told apart',
    );
    expect(buttonNames(thread)).to.deep.equal([
      'Recommend the comment by Theo, 3 hours ago',
      'Reply to Theo, 3 hours ago',
      'More about the comment by Theo, 3 hours ago',
      'Recommend the comment by Sara',
      'Reply to Sara',
      'More about the comment by Sara',
      'Recommend the comment by Theo, 20 minutes ago, 2 recommendations',
      'Reply to Theo, 20 minutes ago',
      'More about the comment by Theo, 20 minutes ago',
    ]);
  });

  for (const [what, times] of [
    ['within one hour', [185, 182, 181]],
    ['within one minute', [180, 180.2, 180.4]],
    ['more often than one would compare', Array.from({ length: 30 }, (_, index) => index * 7)],
  ] as const) {
    it(`actions on comments of one person ${what}, each by another name`, async () => {
      const comments = times.map((minutes, index) =>
        input(String(index), { author: 'Theo', createdAt: minutesAgo(minutes) }),
      );
      const undated = ['x', 'y'].map((id) => input(id, { author: 'Theo', createdAt: null }));
      const thread = await threadOf([...comments, ...undated]);
      const isUnique = (): boolean => {
        const names = buttonNames(thread);
        return new Set(names).size === names.length;
      };
      await until(thread, isUnique, 'names are told apart');
    });
  }

  it('tell apart what comes later', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread);
    await type(thread, 'One more.');
    await pressKeys('Control+Enter');
    const later = { author: 'Theo Brandt', createdAt: minutesAgo(5) };
    const comment = input('9', { ...later, text: 'One more.' });
    (await source.creates.next()).answer({ state: 'published', comment });
    const replies = (): string[] => all(thread, '[part="reply"]').map(nameOf);
    await until(thread, () => replies().includes('Reply to Theo Brandt, 1 hour ago'), 'both have');
    expect(new Set(replies()).size).to.equal(replies().length);
  });

  it('what was not sent by its first words, and by number where they are the same', async () => {
    const { thread, source } = await scriptedThread();
    const places = [['First of all.'], ['The same.', '1'], ['The same.', '3']] as const;
    for (const [text, id] of places) {
      await open(thread, id);
      await type(thread, text);
      await pressKeys('Control+Enter');
      (await source.creates.next()).fail(new SourceError('unauthorized', 'who?'));
    }
    const retries = (): string[] => all(thread, '[data-action="retry"]').map(nameOf).sort();
    await until(thread, () => retries().length === 3, 'all have failed');
    expect(retries()).to.deep.equal([
      'Retry: Your comment, “First of all.”',
      'Retry: Your comment, “The same. (1)”',
      'Retry: Your comment, “The same. (2)”',
    ]);
    const discards = all(thread, '[data-action="discard"]').map(nameOf);
    expect(new Set(discards).size).to.equal(3);
  });

  it('the way back to each of two deleted comments', async () => {
    const own = ['Mistaken.', 'Mistaken, too.'].map((text, index) =>
      input(String(index), { author: ME, own: true, can: { remove: true }, text }),
    );
    const thread = await writableThread({ comments: own });
    for (const each of own) {
      button(thread, 'menu', String(each.id)).click();
      await until(thread, () => all(thread, '[role="menuitem"]').length > 0, 'the menu is open');
      all(thread, '[role="menuitem"]').at(-1)!.click();
      await until(
        thread,
        () => all(thread, '[data-action="undo-remove"]').includes(focused(thread) as HTMLElement),
        'it is gone',
      );
    }
    expect(all(thread, '[data-action="undo-remove"]').map(nameOf)).to.deep.equal([
      'Undo deleting your comment, “Mistaken.”',
      'Undo deleting your comment, “Mistaken, too.”',
    ]);
  });

  it('headings one level apart, bodies adding none', async () => {
    const html = '<h1>Shout</h1><p>words</p>';
    const thread = await threadOf([...COMMENTS, input('4', { html })]);
    const levels = all(thread, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(levels).to.deep.equal(['h2', 'h3', 'h3', 'h3', 'h3']);
    expect(words(one(article(thread, '4'), '[part="comment-body"]'))).to.include('Shout');
  });

  it('nothing twice within one tree', async () => {
    const thread = await threadOf(inputs(60));
    const ids = all(thread, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('the rest of those who answer by whom they answer', async () => {
    const answers = Array.from({ length: 10 }, (_, index) =>
      input(`a${index}`, { author: `Writer ${index}`, parentId: index < 5 ? '1' : '2' }),
    );
    const thread = await threadOf([...COMMENTS, ...answers], { view: 'timeline' });
    const rest = all(thread, '.answered-by a').filter((link) => words(link).endsWith('more'));
    expect(rest.map(nameOf)).to.deep.equal([
      '4 more, 6 replies to Sara',
      '3 more, 5 replies to Ali',
    ]);
  });

  if (hasDevtools) {
    it('all of this as the browser computes it', async () => {
      interface AXNode {
        readonly ignored: boolean;
        readonly role?: { readonly value: string };
        readonly name?: { readonly value: string };
      }
      await threadOf(COMMENTS);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await devtools('Accessibility.enable');
      const { nodes } = await devtools<{ nodes: AXNode[] }>('Accessibility.getFullAXTree');
      await devtools('Accessibility.disable');
      const said = nodes
        .filter(({ ignored, name }) => !ignored && name?.value)
        .map(({ role, name }) => `${role?.value} ${name?.value}`);
      for (const expected of [
        'region Comments',
        'heading 3 comments',
        'group View',
        'button Threaded',
        'combobox Sort',
        'article Comment by Sara, 4 hours ago',
        'heading Reply to Sara, by Ali, 3 hours ago',
        'button Recommend the comment by Sara, 3 recommendations',
        'button 1 reply to Sara',
      ]) {
        expect(said).to.include(expected);
      }
    });
  }
});
