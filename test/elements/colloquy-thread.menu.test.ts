import { expect } from '@open-wc/testing';
import { minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import {
  all,
  announcement,
  article,
  click,
  drawn,
  focused,
  one,
  painted,
  row,
  threadOf,
  words,
} from '../support/thread.js';
import { button, heard, newArticle, until } from '../support/writing.js';
import { MENU_COMMENTS, choose, item, items, menuThread, openMenu } from '../support/menus.js';

describe('<colloquy-thread> menu', () => {
  it('opens with Enter, goes with arrows, Home and End, and closes with Escape', async () => {
    const thread = await menuThread();
    const control = button(thread, 'menu', '1');
    control.focus();
    await pressKeys('Enter');
    await until(thread, () => focused(thread)?.role === 'menuitem', 'the menu has focus');
    expect(control.ariaExpanded).to.equal('true');
    expect(one(thread, '[role="menu"]').ariaLabel).to.equal(control.ariaLabel);
    expect(item(thread)).to.equal('Copy link');
    const last = words(items(thread).at(-1));
    for (const [key, expected] of [
      ['ArrowUp', last],
      ['ArrowDown', 'Copy link'],
      ['End', last],
      ['Home', 'Copy link'],
      ['o', 'Only this conversation'],
    ] as const) {
      await pressKeys(key);
      expect(item(thread), key).to.equal(expected);
    }
    await pressKeys('Escape');
    await drawn(thread);
    expect(items(thread)).to.have.length(0);
    expect(focused(thread) === control).to.be.true;
    expect(control.ariaExpanded).to.equal('false');
  });

  it('closes with Tab, with its button, and when the reader turns elsewhere', async () => {
    const thread = await menuThread();
    await openMenu(thread, '1');
    await pressKeys('Tab');
    await drawn(thread);
    expect(items(thread)).to.have.length(0);
    const control = await openMenu(thread, '1');
    await click(thread, control);
    expect(items(thread)).to.have.length(0);
    await openMenu(thread, '1');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await drawn(thread);
    expect(items(thread)).to.have.length(0);
  });

  it('stays beside its button while the page scrolls, and goes when that is out of sight', async () => {
    const thread = await menuThread();
    const room = document.createElement('div');
    room.style.blockSize = '300vh';
    thread.after(room);
    const control = await openMenu(thread, '1');
    const apart = (): number =>
      Math.round(
        one(thread, '.menu').getBoundingClientRect().top - control.getBoundingClientRect().bottom,
      );
    const before = apart();
    window.scrollBy(0, 40);
    await painted();
    await until(thread, () => apart() === before, 'it is beside its button');
    window.scrollBy(0, 2000);
    await until(thread, () => items(thread).length === 0, 'it is gone');
    window.scrollTo(0, 0);
  });

  it('brings its button into sight, and stays, where that is used without being seen', async () => {
    const thread = await menuThread();
    const room = document.createElement('div');
    room.style.blockSize = '300vh';
    thread.before(room);
    const control = button(thread, 'menu', '4');
    control.click();
    await until(thread, () => focused(thread)?.role === 'menuitem', 'the menu has focus');
    await painted();
    await painted();
    const { top, bottom } = control.getBoundingClientRect();
    expect([top >= 0, bottom <= window.innerHeight]).to.deep.equal([true, true]);
    expect(items(thread)).to.not.have.length(0);
    window.scrollTo(0, 0);
  });

  it('has what the reader may do, and no more', async () => {
    const thread = await menuThread();
    const labels = async (id: string): Promise<string[]> => {
      await openMenu(thread, id);
      const found = items(thread)
        .map(words)
        .filter((each) => each !== 'Share…');
      await pressKeys('Escape');
      await drawn(thread);
      return found;
    };
    const common = ['Copy link', 'Only this conversation'];
    expect(await labels('1')).to.deep.equal([...common, 'Mute Ines', 'Report…']);
    expect(await labels('2')).to.deep.equal([...common, 'Edit, 5 minutes left', 'Delete']);
    thread.readonly = true;
    await drawn(thread);
    expect(await labels('1')).to.deep.equal([...common, 'Mute Ines']);
    expect(await labels('2')).to.deep.equal(common);
  });

  it('offers no edit when its time is over', async () => {
    const comments = MENU_COMMENTS.map((each) =>
      each.id === '2' ? { ...each, can: { edit: true, remove: true, until: minutesAgo(1) } } : each,
    );
    const thread = await threadOf(comments, { article: newArticle() });
    await openMenu(thread, '2');
    expect(items(thread).map(words).join()).not.to.match(/Edit|Delete/);
  });

  it('copies the address of the comment, and says so', async () => {
    const thread = await menuThread();
    const copied: string[] = [];
    const { clipboard } = navigator;
    const fake = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: fake, configurable: true });
    try {
      await choose(thread, '3', 'Copy link');
      await until(thread, () => announcement(thread) === 'Link copied', 'it is said');
      expect(copied).to.deep.equal([new URL('#comment-3', location.href).href]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('says that nothing was copied where the browser refuses', async () => {
    const thread = await menuThread();
    const { clipboard } = navigator;
    const fake = { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'clipboard', { value: fake, configurable: true });
    try {
      await choose(thread, '3', 'Copy link');
      await until(thread, () => announcement(thread) === 'The link was not copied.', 'it is said');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('offers to share where the browser can, and takes a closed sheet for no failure', async () => {
    const shared: ShareData[] = [];
    const given = Object.getOwnPropertyDescriptor(navigator, 'share');
    const share = (data: ShareData): Promise<void> => {
      shared.push(data);
      return Promise.reject(new DOMException('Closed.', 'AbortError'));
    };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    try {
      const thread = await menuThread();
      const control = await choose(thread, '3', 'Share…');
      const url = new URL('#comment-3', location.href).href;
      expect(shared).to.deep.equal([{ url, title: document.title }]);
      expect(focused(thread) === control).to.be.true;
      expect(announcement(thread)).to.equal('');
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      if (given) Object.defineProperty(navigator, 'share', given);
    }
  });

  it('offers to share nowhere else; the link to copy is always there', async () => {
    const given = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
    Reflect.deleteProperty(Navigator.prototype, 'share');
    try {
      const thread = await menuThread();
      await openMenu(thread, '3');
      expect(words(items(thread)[0])).to.equal('Copy link');
      expect(items(thread).map(words).join()).not.to.include('Share');
    } finally {
      if (given) Object.defineProperty(Navigator.prototype, 'share', given);
    }
  });

  it('shows one conversation alone', async () => {
    const thread = await menuThread();
    await choose(thread, '4', 'Only this conversation');
    await until(thread, () => all(thread, '[part="conversation"]').length === 1, 'it is alone');
    expect(all(thread, '[data-id]').map(({ dataset }) => dataset['id'])).to.deep.equal(['3', '4']);
  });
});

describe('<colloquy-thread> muting', () => {
  it('puts a line in place of all that a person writes, with a way back', async () => {
    const thread = await menuThread();
    const events = heard(thread, 'colloquy-before-mute', 'colloquy-muted');
    await choose(thread, '3', 'Mute Raju');
    await until(thread, () => focused(thread)?.getAttribute('data-action') === 'unmute', 'focus');
    for (const id of ['3', '4']) {
      expect(words(row(thread, id))).to.contain('You have muted Raju on this device. Show again');
    }
    expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([
      { author: { name: 'Raju' }, muted: true },
      { author: { name: 'Raju' }, muted: true },
    ]);
    await pressKeys('Enter');
    await until(thread, () => focused(thread) === article(thread, '3'), 'the comment has focus');
    expect(words(row(thread, '4'))).to.contain('What 4 says.');
    expect(localStorage.getItem('colloquy:muted')).to.equal(null);
  });

  it('holds in every thread of this device', async () => {
    const thread = await menuThread();
    await choose(thread, '3', 'Mute Raju');
    await until(thread, () => words(row(thread, '3')).includes('You have muted'), 'it is muted');
    const other = await menuThread();
    await until(other, () => words(row(other, '3')).includes('You have muted'), 'it is muted');
    expect(words(row(other, '1'))).to.contain('What 1 says.');
  });
});
