import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import type { CommentInput } from '../../src/model/comment.js';
import { SourceError } from '../../src/model/errors.js';
import { memorySource } from '../../src/sources/memory.js';
import { NOW, input, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import { ScriptedSource } from '../support/source.js';
import {
  all,
  announcement,
  article,
  click,
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
import {
  ME,
  button,
  composers,
  field,
  heard,
  newArticle,
  press,
  until,
} from '../support/writing.js';

const UNTIL = new Date(NOW + 4.5 * 60_000).toISOString();
const OWN = { own: true, can: { edit: true, remove: true, until: UNTIL } };
const COMMENTS: readonly CommentInput[] = [
  input('1', { author: 'Ines', createdAt: minutesAgo(90) }),
  input('2', { author: ME, parentId: '1', createdAt: minutesAgo(3), text: 'Mine.', ...OWN }),
  input('3', { author: 'Raju', createdAt: minutesAgo(2) }),
  input('4', { author: 'Raju', parentId: '3', createdAt: minutesAgo(1) }),
];

function menuThread(properties: Parameters<typeof threadOf>[1] = {}): Promise<ColloquyThread> {
  const source = memorySource({ comments: COMMENTS, viewer: ME, now: () => NOW });
  return threadOf(COMMENTS, { source, article: newArticle(), ...properties });
}

async function scripted(): Promise<{ thread: ColloquyThread; source: ScriptedSource }> {
  const source = new ScriptedSource(['create', 'edit', 'remove', 'report']);
  const thread = await mount({ source, article: newArticle(), viewer: ME });
  (await source.loads.next()).answer({ comments: COMMENTS });
  await settled(thread);
  await until(thread, () => all(thread, '[data-id]').length === 4, 'rows are drawn');
  return { thread, source };
}

const items = (thread: ColloquyThread): HTMLElement[] => all(thread, '[role="menuitem"]');
const item = (thread: ColloquyThread): string => words(focused(thread));

async function openMenu(thread: ColloquyThread, id: string): Promise<HTMLElement> {
  const control = button(thread, 'menu', id);
  control.focus();
  control.click();
  await until(thread, () => focused(thread)?.role === 'menuitem', 'the menu has focus');
  return control;
}

async function choose(thread: ColloquyThread, id: string, label: string): Promise<HTMLElement> {
  const control = await openMenu(thread, id);
  const found = items(thread).find((each) => words(each).startsWith(label));
  if (!found) throw new Error(`Nothing says ${label}: ${items(thread).map(words).join(', ')}`);
  await click(thread, found);
  return control;
}

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
    const comments = COMMENTS.map((each) =>
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

describe('<colloquy-thread> editing', () => {
  it('opens the words in their place, and gives focus back', async () => {
    const { thread, source } = await scripted();
    const events = heard(thread, 'colloquy-before-edit', 'colloquy-edited');
    await choose(thread, '2', 'Edit');
    await until(thread, () => focused(thread)?.localName === 'textarea', 'the field has focus');
    expect(field(thread).value).to.equal('Mine.');
    expect(words(one(thread, 'colloquy-composer label'))).to.equal('Edit your comment');
    field(thread).value = 'Mine, better.';
    field(thread).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press(thread, 'Save changes');
    const body = (): string => words(article(thread, '2').querySelector('.comment-body'));
    await until(thread, () => body() === 'Mine, better.', 'the new words are shown at once');
    await until(thread, () => focused(thread) === button(thread, 'menu', '2'), 'focus is back');
    const call = await source.edits.next();
    const comment = { ...COMMENTS[1]!, text: 'Mine, better.', editedAt: minutesAgo(0) };
    call.answer({ comment });
    await until(thread, () => events.length === 2, 'the page is told');
    await until(thread, () => announcement(thread) === 'Your changes are saved.', 'it is said');
    expect(composers(thread)).to.have.length(0);
  });
});

describe('<colloquy-thread> deleting', () => {
  it('takes a comment away at once, and brings it back with Undo', async () => {
    const { thread, source } = await scripted();
    await choose(thread, '2', 'Delete');
    await until(thread, () => words(focused(thread)) === 'Undo', 'Undo has focus');
    expect(words(row(thread, '2'))).to.match(/^You deleted this comment\. Undo/);
    await pressKeys('Enter');
    await until(thread, () => words(row(thread, '2')).includes('Mine.'), 'it is back');
    await until(thread, () => focused(thread) === button(thread, 'menu', '2'), 'focus is back');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await drawn(thread);
    expect(source.removes.calls).to.have.length(0);
  });

  it('tells the source at once when the page is left; focus goes to the next comment', async () => {
    const { thread, source } = await scripted();
    const events = heard(thread, 'colloquy-before-remove', 'colloquy-removed');
    await choose(thread, '2', 'Delete');
    await until(thread, () => words(focused(thread)) === 'Undo', 'Undo has focus');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    const call = await source.removes.next();
    expect(call.request.id).to.equal('2');
    call.answer({ comment: null });
    await until(thread, () => events.length === 2, 'the page is told');
    expect(events[1]!.detail).to.deep.equal({ id: '2' });
    await until(thread, () => focused(thread) === article(thread, '3'), 'the next has focus');
    expect(all(thread, '[data-id]')).to.have.length(3);
  });

  it('is not forgotten by a thread that leaves the page', async () => {
    const { thread, source } = await scripted();
    await choose(thread, '2', 'Delete');
    await until(thread, () => words(focused(thread)) === 'Undo', 'Undo has focus');
    // By then the thread has it, too, which asked for it before. Without it nothing can be told.
    await import('../../src/store/writing.js');
    const place = thread.parentElement!;
    thread.remove();
    await new Promise((resolve) => setTimeout(resolve));
    place.append(thread);
    (await source.loads.next()).answer({ comments: COMMENTS });
    expect((await source.removes.next()).request.id).to.equal('2');
  });

  it('shows the comment again when it is refused, and says why', async () => {
    const { thread, source } = await scripted();
    await choose(thread, '2', 'Delete');
    await until(thread, () => words(focused(thread)) === 'Undo', 'Undo has focus');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    (await source.removes.next()).fail(new SourceError('forbidden', 'no'));
    await until(thread, () => words(row(thread, '2')).includes('Mine.'), 'it is back');
    await until(thread, () => announcement(thread).startsWith('Not saved: '), 'it is said');
  });

  it('can be stopped by the page', async () => {
    const { thread, source } = await scripted();
    thread.addEventListener('colloquy-before-remove', (event) => {
      event.preventDefault();
    });
    await choose(thread, '2', 'Delete');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await drawn(thread);
    expect(words(row(thread, '2'))).to.contain('Mine.');
    expect(source.removes.calls).to.have.length(0);
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

describe('<colloquy-thread> reporting', () => {
  async function openReport(thread: ColloquyThread): Promise<HTMLDialogElement> {
    await choose(thread, '3', 'Report');
    await until(thread, () => all(thread, 'dialog:modal').length === 1, 'the dialog is open');
    return one<HTMLDialogElement>(thread, 'dialog');
  }

  async function send(thread: ColloquyThread): Promise<void> {
    await click(thread, one(thread, 'dialog [part~="submit"]'));
  }

  it('asks for a reason, sends it, thanks, and gives focus back', async () => {
    const { thread, source } = await scripted();
    const events = heard(thread, 'colloquy-before-report', 'colloquy-reported');
    const dialog = await openReport(thread);
    expect(words(one(dialog, '.dialog-title'))).to.equal('Report this comment');
    expect([...dialog.querySelectorAll('input')].map(({ value }) => value)).to.deep.equal([
      'spam',
      'abuse',
      'off-topic',
      'illegal',
      'other',
    ]);
    dialog.querySelectorAll('input')[1]!.click();
    await send(thread);
    const call = await source.reports.next();
    expect(call.request).to.include({ id: '3', reason: 'abuse' });
    call.answer(undefined);
    await until(thread, () => all(thread, 'dialog').length === 0, 'the dialog is closed');
    await until(thread, () => announcement(thread).startsWith('Thank you.'), 'thanks');
    expect(focused(thread) === button(thread, 'menu', '3')).to.be.true;
    expect(events).to.have.length(2);
    expect(events[1]!.detail).to.include({ reason: 'abuse' });
  });

  it('opens beside the list of keys, where the page has one', async () => {
    const thread = await menuThread({ keys: true });
    await until(thread, () => all(thread, '[part="keys-button"]').length === 1, 'keys are there');
    await choose(thread, '3', 'Report');
    await until(thread, () => all(thread, 'dialog:modal').length === 1, 'the dialog is open');
    expect(words(one(thread, 'dialog:modal .dialog-title'))).to.equal('Report this comment');
  });

  it('needs words with "Something else", and says so at the field', async () => {
    const { thread, source } = await scripted();
    const dialog = await openReport(thread);
    [...dialog.querySelectorAll('input')].at(-1)!.click();
    await send(thread);
    const text = dialog.querySelector('textarea')!;
    expect(words(one(dialog, '[role="alert"]'))).to.equal('Please say what is wrong.');
    expect(focused(thread) === text).to.be.true;
    expect(text.ariaInvalid).to.equal('true');
    text.value = 'It is a copy.';
    await send(thread);
    expect((await source.reports.next()).request).to.include({
      reason: 'other',
      text: 'It is a copy.',
    });
  });

  it('says what failed, keeps the words, and sends again', async () => {
    const { thread, source } = await scripted();
    const dialog = await openReport(thread);
    dialog.querySelector('textarea')!.value = 'Look.';
    await send(thread);
    (await source.reports.next()).fail(new SourceError('unauthorized', 'who?'));
    await until(thread, () => all(thread, 'dialog .danger').length === 1, 'it is said');
    expect(words(one(thread, 'dialog .danger'))).to.match(/^Your report was not sent\. /);
    expect(dialog.querySelector('textarea')!.value).to.equal('Look.');
    await send(thread);
    (await source.reports.next()).answer(undefined);
    await until(thread, () => all(thread, 'dialog').length === 0, 'the dialog is closed');
    expect(new Set(source.reports.calls.map(({ key }) => key))).to.have.length(1);
  });

  it('is taken back with Cancel and with Escape, and says nothing on the comment', async () => {
    const { thread, source } = await scripted();
    await openReport(thread);
    await pressKeys('Escape');
    await until(thread, () => all(thread, 'dialog').length === 0, 'the dialog is closed');
    expect(focused(thread) === button(thread, 'menu', '3')).to.be.true;
    const dialog = await openReport(thread);
    await send(thread);
    (await source.reports.next()).fail(new SourceError('unauthorized', 'who?'));
    await until(thread, () => all(thread, 'dialog .danger').length === 1, 'it is said');
    await click(thread, one(dialog, '.dialog-foot .bare'));
    await until(thread, () => all(thread, 'dialog').length === 0, 'the dialog is closed');
    expect(all(thread, '[part="status"]')).to.have.length(0);
  });
});
