import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import type { Comment } from '../../src/model/comment.js';
import { SourceError } from '../../src/model/errors.js';
import { memorySource } from '../../src/sources/memory.js';
import { input, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
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
  place,
  row,
  settled,
  threadOf,
  words,
} from '../support/thread.js';
import {
  COMMENTS,
  ME,
  button,
  composers,
  field,
  heard,
  newArticle,
  open,
  press,
  scriptedThread,
  type,
  until,
  writableThread,
  written,
} from '../support/writing.js';

const status = (element: HTMLElement): string => words(element.querySelector('[part="status"]'));

describe('<colloquy-thread> composer', () => {
  it('opens under the comment answered, named after its writer, with the keyboard alone', async () => {
    const thread = await writableThread();
    button(thread, 'reply', '2').focus();
    await pressKeys('Enter');
    await until(thread, () => focused(thread)?.localName === 'textarea', 'the composer has focus');
    expect(row(thread, '2').contains(field(thread))).to.be.true;
    expect(words(one(thread, 'colloquy-composer label'))).to.equal('Reply to Theo Brandt');
    expect(words(one(thread, '.composer-as'))).to.equal('as Nia Adeyemi');
    expect(field(thread).labels).to.have.length(1);
  });

  it('is one: where another is opened the first one closes and keeps its words', async () => {
    const thread = await writableThread();
    await open(thread, '1');
    await type(thread, 'First');
    await open(thread, '3');
    expect(composers(thread)).to.have.length(1);
    expect(field(thread).value).to.equal('');
    await open(thread, '1');
    expect(field(thread).value).to.equal('First');
  });

  it('shows a comment at once, then as posted, and keeps focus on it', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread, '2');
    await type(thread, 'Quite so.');
    await pressKeys('Control+Enter');
    const element = await written(thread, 'Quite so.');
    expect(status(element)).to.equal('Sending…');
    expect(composers(thread)).to.have.length(0);
    await until(thread, () => focused(thread) === element, 'the new comment has focus');
    const call = await source.creates.next();
    expect(call.request).to.include({ parentId: '2', text: 'Quite so.' });
    const comment = input('9', { author: ME, parentId: '2', text: 'Quite so.', own: true });
    call.answer({ state: 'published', comment });
    await until(thread, () => status(element) === '', 'it is posted');
    expect(article(thread, '9') === element, 'the same row').to.be.true;
    expect(focused(thread) === element, 'focus').to.be.true;
    await until(thread, () => announcement(thread) === 'Your comment is posted.', 'it is said');
  });

  it('says of a comment that it awaits approval', async () => {
    const thread = await writableThread({ moderate: () => 'held' });
    await open(thread);
    await type(thread, 'May I?');
    await press(thread, 'Post comment');
    const element = await written(thread, 'May I?');
    await until(thread, () => status(element).includes('approval'), 'it is held');
    await until(
      thread,
      () => announcement(thread) === 'Your comment awaits approval.',
      'it is said',
    );
  });

  it('gives focus back to the button it was opened with, and keeps the draft', async () => {
    const thread = await writableThread();
    await open(thread, '2');
    await type(thread, 'Hm');
    await press(thread, 'Cancel');
    await until(thread, () => focused(thread) === button(thread, 'reply', '2'), 'reply has focus');
    await open(thread);
    await press(thread, 'Cancel');
    await until(thread, () => focused(thread) === button(thread, 'compose'), 'focus is back');
    await open(thread, '2');
    expect(field(thread).value).to.equal('Hm');
  });

  it('does not let keys for readers act while somebody types', async () => {
    const thread = await writableThread({}, { keys: true });
    await open(thread, '1');
    await type(thread, 'jk?/nu');
    expect(field(thread).value).to.equal('jk?/nu');
    expect(focused(thread) === field(thread)).to.be.true;
  });

  it('leaves keys to an input method while it composes', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread);
    await type(thread, 'にほん');
    const key = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
    // Safari has ended the composition by then, and tells by the code alone.
    for (const method of [{ isComposing: true }, { keyCode: 229 }]) {
      const composing = new KeyboardEvent('keydown', { ...key, ...method });
      field(thread).dispatchEvent(composing);
      await drawn(thread);
      expect(composing.defaultPrevented).to.be.false;
      expect(composers(thread)).to.have.length(1);
      expect(source.creates.calls).to.have.length(0);
    }
  });

  it('sends once, however often the button is pressed', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread);
    await type(thread, 'Once.');
    const submit = one(thread, '[part~="submit"]');
    submit.click();
    submit.click();
    submit.dispatchEvent(new MouseEvent('click'));
    await written(thread, 'Once.');
    await source.creates.next();
    await drawn(thread);
    expect(source.creates.calls).to.have.length(1);
  });

  it('says by text that nothing is written, and goes to the field', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread);
    await press(thread, 'Post comment');
    expect(words(one(thread, '.composer-problem'))).to.equal('There is nothing to post yet.');
    expect(field(thread).getAttribute('aria-invalid')).to.equal('true');
    expect(focused(thread) === field(thread)).to.be.true;
    await type(thread, 'a');
    expect(words(one(thread, '.composer-problem'))).to.equal('');
    expect(source.creates.calls).to.have.length(0);
  });

  it('says how much is too much, and does not send it', async () => {
    const { thread, source } = await scriptedThread({ maxLength: 5 });
    await open(thread);
    await type(thread, 'seven!!');
    const submit = one(thread, '[part~="submit"]');
    expect(words(one(thread, '.counter.over'))).to.equal('7 / 5 · 2 too many');
    expect(submit.getAttribute('aria-disabled')).to.equal('true');
    submit.click();
    await drawn(thread);
    expect(source.creates.calls).to.have.length(0);
    expect(field(thread).value).to.equal('seven!!');
    expect(words(one(thread, 'colloquy-composer [role="status"]'))).to.equal(
      '2 characters too many',
    );
    await pressKeys('Backspace', 'Backspace');
    await drawn(thread);
    expect(words(one(thread, '.counter'))).to.equal('5 / 5');
    expect(submit.getAttribute('aria-disabled')).to.equal('false');
  });

  it('quotes what is selected of the comment answered', async () => {
    const thread = await writableThread();
    const body = one(article(thread, '1'), '.comment-body');
    getSelection()?.selectAllChildren(body);
    await painted();
    // A real press: it could take the selection away.
    const { left, top, width, height } = button(thread, 'reply', '1').getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position });
    await until(thread, () => composers(thread).length === 1, 'the composer is open');
    await press(thread, 'Quote what is selected');
    await drawn(thread);
    expect(field(thread).value).to.equal('> What 1 says.\n\n');
  });

  it('offers to quote nothing that is selected elsewhere', async () => {
    const thread = await writableThread();
    getSelection()?.selectAllChildren(one(article(thread, '2'), '.comment-body'));
    await open(thread, '1');
    expect(all(thread, 'colloquy-composer button').map(words)).to.deep.equal([
      'Cancel',
      'Post reply',
    ]);
  });

  it('starts with the mention where only that tells whom an answer is for', async () => {
    const thread = await writableThread({}, { view: 'timeline' });
    await open(thread, '2');
    expect(field(thread).value).to.equal('@Theo Brandt: ');
    expect(field(thread).selectionStart).to.equal('@Theo Brandt: '.length);
  });

  it('stands in no form of the page', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    try {
      const source = memorySource({ comments: COMMENTS });
      const thread = await threadOf(COMMENTS, { source, article: newArticle() }, form);
      await open(thread);
      one(thread, '[data-guest="name"]').focus();
      await type(thread, 'Gus');
      await pressKeys('Enter');
      await open(thread, '1');
      await pressKeys('Enter');
      expect(submitted).to.equal(0);
      expect([...new FormData(form)]).to.have.length(0);
    } finally {
      form.remove();
    }
  });
});

describe('<colloquy-thread> what was not posted', () => {
  it('stays with its words and the reason; Retry sends it once, under the same key', async () => {
    const { thread, source } = await scriptedThread();
    const errors = heard(thread, 'colloquy-error');
    await open(thread, '1');
    await type(thread, 'Hold on.');
    await pressKeys('Control+Enter');
    const element = await written(thread, 'Hold on.');
    for (let tries = 0; tries < 3; tries++) {
      (await source.creates.next()).fail(new SourceError('server', 'down'));
    }
    await until(thread, () => status(element).startsWith('Not sent:'), 'it has failed');
    expect(element.matches('[part~="comment-failed"]')).to.be.true;
    await until(thread, () => announcement(thread).startsWith('Not sent: '), 'it is said');
    expect(errors).to.have.length(1);
    const retry = one(element, '[data-action="retry"]');
    retry.focus();
    retry.click();
    retry.click();
    await until(thread, () => status(element) === 'Sending…', 'it is on its way again');
    expect(focused(thread) === element, 'focus stays at the comment').to.be.true;
    const call = await source.creates.next();
    call.answer({ state: 'published', comment: input('9', { parentId: '1', text: 'Hold on.' }) });
    await until(thread, () => status(element) === '', 'it is posted');
    expect(source.creates.calls).to.have.length(4);
    expect(new Set(source.creates.calls.map(({ key }) => key))).to.have.length(1);
    await until(thread, () => announcement(thread) === 'Your comment is posted.', 'it is said');
  });

  it('goes when it is discarded, and focus does not go with it', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread, '1');
    await type(thread, 'Never mind.');
    await pressKeys('Control+Enter');
    const element = await written(thread, 'Never mind.');
    (await source.creates.next()).fail(new SourceError('unauthorized', 'who?'));
    await until(thread, () => status(element) !== 'Sending…', 'it has failed');
    const discard = one(element, '[data-action="discard"]');
    discard.focus();
    discard.click();
    await until(thread, () => !element.isConnected, 'it is gone');
    await until(thread, () => focused(thread) !== null, 'something has focus');
    expect(focused(thread)?.closest('[data-id]')).not.to.equal(null);
  });

  it('offers other words where the same would be refused again', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread);
    await type(thread, 'Rude.');
    await pressKeys('Control+Enter');
    const element = await written(thread, 'Rude.');
    (await source.creates.next()).answer({ state: 'rejected', reason: 'Be kind.' });
    await until(thread, () => status(element).startsWith('Not sent:'), 'it is refused');
    expect(all(thread, '[data-action="retry"]')).to.have.length(0);
    one(element, '[data-action="rewrite"]').click();
    await until(thread, () => composers(thread).length === 1, 'the composer is open');
    expect(field(thread).value).to.equal('Rude.');
    expect(words(one(thread, '.composer .danger'))).to.match(
      /^Not posted\. .*Your words are kept\.$/,
    );
    expect(element.isConnected).to.be.false;
    await press(thread, 'Post comment');
    expect((await source.creates.next()).request.text).to.equal('Rude.');
  });

  it('loses neither its words nor those being written meanwhile', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread);
    await type(thread, 'Refused.');
    await pressKeys('Control+Enter');
    const element = await written(thread, 'Refused.');
    (await source.creates.next()).answer({ state: 'rejected' });
    await until(thread, () => status(element).startsWith('Not sent:'), 'it is refused');
    await open(thread);
    await type(thread, 'Meanwhile.');
    one(element, '[data-action="rewrite"]').click();
    await until(thread, () => !element.isConnected, 'it is taken back');
    await drawn(thread);
    expect(field(thread).value).to.contain('Refused.');
    expect(field(thread).value).to.contain('Meanwhile.');
  });

  it('loses no words to a draft kept for the same place', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread);
    await type(thread, 'Refused.');
    await pressKeys('Control+Enter');
    const element = await written(thread, 'Refused.');
    (await source.creates.next()).answer({ state: 'rejected' });
    await until(thread, () => status(element).startsWith('Not sent:'), 'it is refused');
    await open(thread);
    await type(thread, 'Meanwhile.');
    await press(thread, 'Cancel');
    one(element, '[data-action="rewrite"]').click();
    await until(thread, () => composers(thread).length === 1, 'the composer is open');
    expect(field(thread).value).to.contain('Refused.');
    expect(field(thread).value).to.contain('Meanwhile.');
  });
});

describe('<colloquy-thread> guests', () => {
  const guestThread = (guests: 'name' | 'name-and-email' = 'name') =>
    writableThread({ viewer: null, guests });

  it('are asked for a name, by text and at the field', async () => {
    const thread = await guestThread();
    await open(thread);
    await type(thread, 'Hello.');
    await press(thread, 'Post comment');
    const name = one(thread, '[data-guest="name"]');
    expect(words(one(thread, '.composer-problem'))).to.equal('Please give a name.');
    expect(focused(thread) === name).to.be.true;
    expect(name.getAttribute('aria-invalid')).to.equal('true');
    await type(thread, 'Gus');
    await press(thread, 'Post comment');
    const element = await written(thread, 'Hello.');
    expect(words(element.querySelector('.author'))).to.equal('Gus');
  });

  it('are asked for an address where the source wants one', async () => {
    const thread = await guestThread('name-and-email');
    await open(thread);
    await type(thread, 'Hello.');
    one(thread, '[data-guest="name"]').focus();
    await type(thread, 'Gus');
    await press(thread, 'Post comment');
    expect(words(one(thread, '.composer-problem'))).to.match(/e-mail address/);
    expect(focused(thread) === one(thread, '[data-guest="email"]')).to.be.true;
    await type(thread, 'gus@mail.example');
    await press(thread, 'Post comment');
    await written(thread, 'Hello.');
  });

  const post = async (remember: boolean): Promise<ColloquyThread> => {
    const thread = await guestThread();
    await open(thread);
    await type(thread, 'Hello.');
    one(thread, '[data-guest="name"]').focus();
    await type(thread, 'Gus');
    if (remember) await click(thread, one(thread, '[data-guest="remember"]'));
    await press(thread, 'Post comment');
    await written(thread, 'Hello.');
    return thread;
  };
  const nameIn = async (thread: ColloquyThread): Promise<string> => {
    await open(thread);
    return one<HTMLInputElement>(thread, '[data-guest="name"]').value;
  };

  it('are not asked twice in one visit, and not remembered without consent', async () => {
    const thread = await post(false);
    expect(await nameIn(thread)).to.equal('Gus');
    expect(await nameIn(await guestThread())).to.equal('');
    expect(localStorage.getItem('colloquy:guest')).to.equal(null);
  });

  it('are remembered on this device with consent, until they take it back', async () => {
    await post(true);
    const next = await guestThread();
    expect(await nameIn(next)).to.equal('Gus');
    await click(next, one(next, '[data-guest="remember"]'));
    field(next).focus();
    await type(next, 'Bye.');
    await press(next, 'Post comment');
    await written(next, 'Bye.');
    expect(localStorage.getItem('colloquy:guest')).to.equal(null);
  });
});

describe('<colloquy-thread> events of writing', () => {
  it('let the page stop a comment, and its words stay to be sent another time', async () => {
    const { thread, source } = await scriptedThread();
    const stop = (event: Event): void => {
      event.preventDefault();
    };
    thread.addEventListener('colloquy-before-submit', stop);
    await open(thread);
    await type(thread, 'Wait.');
    await press(thread, 'Post comment');
    expect(field(thread).value).to.equal('Wait.');
    expect(source.creates.calls).to.have.length(0);
    thread.removeEventListener('colloquy-before-submit', stop);
    await press(thread, 'Post comment');
    expect((await source.creates.next()).request.text).to.equal('Wait.');
  });

  it('tell before and after, with the words and the comment', async () => {
    const thread = await writableThread();
    const events = heard(thread, 'colloquy-before-submit', 'colloquy-submitted');
    await open(thread, '1');
    await type(thread, 'Told.');
    await pressKeys('Control+Enter');
    await until(thread, () => events.length === 2, 'both are heard');
    const [before, after] = events as [CustomEvent, CustomEvent];
    expect(before.detail).to.deep.equal({ draft: { parentId: '1', text: 'Told.' } });
    expect(before.cancelable && before.composed).to.be.true;
    expect((after.detail as { comment: Comment }).comment).to.deep.include({
      parentId: '1',
      own: true,
    });
    expect(after.cancelable).to.be.false;
  });

  it('ask for a login where guests may not write, and tell readers where nobody listens', async () => {
    const thread = await writableThread({ viewer: null, guests: 'none' });
    const events = heard(thread, 'colloquy-login-required');
    button(thread, 'reply', '1').click();
    await until(thread, () => events.length === 1, 'the page is asked');
    await until(thread, () => announcement(thread) === 'Sign in to comment.', 'the reader is told');
    expect(composers(thread)).to.have.length(0);
    thread.addEventListener('colloquy-login-required', (event) => {
      event.preventDefault();
      thread.viewer = ME;
    });
    button(thread, 'reply', '1').click();
    await until(thread, () => thread.viewer === ME, 'the page signs them in');
    await drawn(thread);
    await open(thread, '1');
    expect(words(one(thread, '.composer-as'))).to.equal('as Nia Adeyemi');
  });
});

describe('<colloquy-thread> where nobody writes', () => {
  const offers = (thread: Awaited<ReturnType<typeof mount>>): number =>
    all(thread, '[data-action="reply"], [data-action="compose"], colloquy-composer').length;

  it('offers nothing to write with where it is readonly', async () => {
    const thread = await writableThread({}, { readonly: true });
    expect(offers(thread)).to.equal(0);
  });

  it('offers nothing to write with where the thread is closed, or the source cannot', async () => {
    const closed = await writableThread({ closed: true });
    expect(offers(closed)).to.equal(0);
    const reading = await mount({ source: { load: async () => ({ comments: COMMENTS }) } });
    await settled(reading);
    expect(offers(reading)).to.equal(0);
  });

  it('offers nothing to write with in a fieldset that is disabled, and nothing at all where it is inert', async () => {
    const fieldset = Object.assign(document.createElement('fieldset'), { disabled: true });
    (await place()).append(fieldset);
    const thread = await writableThread({}, {}, fieldset);
    expect(offers(thread)).to.equal(0);
    expect(all(thread, '[data-action="recommend"]')).to.have.length(0);
    const inert = Object.assign(await place(), { inert: true });
    const asleep = await writableThread({}, {}, inert);
    button(asleep, 'reply', '1').focus();
    expect(focused(asleep)).to.equal(null);
  });

  it('invites to write the first comment of an empty thread', async () => {
    const thread = await writableThread({ comments: [] });
    await open(thread);
    await type(thread, 'First!');
    await pressKeys('Control+Enter');
    await written(thread, 'First!');
  });
});

describe('<colloquy-thread> mentions', () => {
  const options = (thread: Awaited<ReturnType<typeof mount>>): string[] =>
    all(thread, '[role="option"] bdi').map(words);
  const active = (thread: Awaited<ReturnType<typeof mount>>): string =>
    words(all(thread, '[role="option"][aria-selected="true"] bdi')[0]);

  it('offers people by any part of the name, the nearest first, and says how many', async () => {
    const thread = await writableThread();
    await open(thread, '2');
    await type(thread, '@');
    expect(options(thread)).to.deep.equal(['Theo Brandt', 'Ines Okafor', 'Raju Indian']);
    await type(thread, 'okA');
    expect(options(thread)).to.deep.equal(['Ines Okafor']);
    await drawn(thread);
    expect(words(one(thread, 'colloquy-composer [role="status"]'))).to.equal('1 person found');
  });

  it('goes with arrows, round and round, and names the active one in the same root', async () => {
    const thread = await writableThread();
    await open(thread, '2');
    await type(thread, '@');
    const steps: [string, string][] = [
      ['ArrowDown', 'Ines Okafor'],
      ['ArrowDown', 'Raju Indian'],
      ['ArrowDown', 'Theo Brandt'],
      ['ArrowUp', 'Raju Indian'],
    ];
    for (const [key, name] of steps) {
      await pressKeys(key);
      await drawn(thread);
      expect(active(thread)).to.equal(name);
      const id = field(thread).getAttribute('aria-activedescendant') ?? '';
      expect(thread.shadowRoot?.getElementById(id)?.ariaSelected).to.equal('true');
    }
    const list = field(thread).getAttribute('aria-controls') ?? '';
    expect(thread.shadowRoot?.getElementById(list)?.role).to.equal('listbox');
    expect(field(thread).getAttribute('aria-autocomplete')).to.equal('list');
    expect(field(thread).hasAttribute('role')).to.be.false;
  });

  it('writes the name on Enter, and Enter is a new line again', async () => {
    const thread = await writableThread();
    await open(thread, '2');
    await type(thread, 'As @raj');
    await pressKeys('Enter');
    await drawn(thread);
    expect(field(thread).value).to.equal('As @Raju Indian ');
    expect(options(thread)).to.deep.equal([]);
    expect(field(thread).hasAttribute('aria-activedescendant')).to.be.false;
    await type(thread, 'says');
    await pressKeys('Enter');
    expect(field(thread).value).to.equal('As @Raju Indian says\n');
  });

  it('leaves Enter to an input method that confirms what it has composed', async () => {
    const thread = await writableThread();
    await open(thread, '2');
    await type(thread, '@raj');
    for (const method of [{ isComposing: true }, { keyCode: 229 }]) {
      const enter = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...method });
      field(thread).dispatchEvent(enter);
      await drawn(thread);
      expect(enter.defaultPrevented).to.be.false;
      expect(field(thread).value).to.equal('@raj');
      expect(options(thread)).to.deep.equal(['Raju Indian']);
    }
  });

  it('closes on Escape, keeps the text, and stays closed for that name', async () => {
    const thread = await writableThread();
    await open(thread, '2');
    await type(thread, '@in');
    await pressKeys('Escape');
    await drawn(thread);
    expect(options(thread)).to.deep.equal([]);
    expect(field(thread).value).to.equal('@in');
    expect(focused(thread) === field(thread)).to.be.true;
    await type(thread, 'e');
    expect(options(thread)).to.deep.equal([]);
    await type(thread, ' @in');
    expect(options(thread)).to.deep.equal(['Ines Okafor', 'Raju Indian']);
  });

  it('takes a pointer, and focus stays in the field', async () => {
    const thread = await writableThread();
    await open(thread);
    await type(thread, '@theo');
    all(thread, '[role="option"]')[0]!.click();
    await drawn(thread);
    expect(field(thread).value).to.equal('@Theo Brandt: ');
    expect(focused(thread) === field(thread)).to.be.true;
  });

  it('says which names and addresses will be links', async () => {
    const thread = await writableThread();
    await open(thread);
    await type(thread, '@Theo Brandt: see https://tide.example/a');
    await until(thread, () => all(thread, '.composer-links').length === 1, 'links are told');
    expect(words(one(thread, '.composer-links'))).to.equal(
      'Will link to Theo Brandt, tide.example',
    );
  });

  it('shows hostile names as text', async () => {
    const comments = [
      input('1', { author: '<img src=x onerror=alert(1)>', createdAt: minutesAgo(5) }),
    ];
    const thread = await writableThread({ comments });
    await open(thread);
    await type(thread, '@img');
    expect(options(thread)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(all(thread, 'img')).to.have.length(0);
  });
});
