import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { memorySource } from '../../src/sources/memory.js';
import { input } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import {
  all,
  announcement,
  article,
  drawn,
  focused,
  one,
  painted,
  row,
  threadOf,
  words,
} from '../support/thread.js';
import {
  COMMENTS,
  ME,
  button,
  composers,
  field,
  newArticle,
  open,
  press,
  scriptedThread,
  statusOf,
  type,
  until,
  writableThread,
  written,
} from '../support/writing.js';

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
    expect(statusOf(element)).to.equal('Sending…');
    expect(composers(thread)).to.have.length(0);
    await until(thread, () => focused(thread) === element, 'the new comment has focus');
    const call = await source.creates.next();
    expect(call.request).to.include({ parentId: '2', text: 'Quite so.' });
    const comment = input('9', { author: ME, parentId: '2', text: 'Quite so.', own: true });
    call.answer({ state: 'published', comment });
    await until(thread, () => statusOf(element) === '', 'it is posted');
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
    await until(thread, () => statusOf(element).includes('approval'), 'it is held');
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
