import { expect } from '@open-wc/testing';
import { SourceError } from '../../src/model/errors.js';
import { minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import { all, announcement, article, drawn, focused, one, row, words } from '../support/thread.js';
import { button, composers, field, heard, press, until } from '../support/writing.js';
import { MENU_COMMENTS, choose, scriptedMenuThread } from '../support/menus.js';

describe('<colloquy-thread> editing', () => {
  it('opens the words in their place, and gives focus back', async () => {
    const { thread, source } = await scriptedMenuThread();
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
    const comment = { ...MENU_COMMENTS[1]!, text: 'Mine, better.', editedAt: minutesAgo(0) };
    call.answer({ comment });
    await until(thread, () => events.length === 2, 'the page is told');
    await until(thread, () => announcement(thread) === 'Your changes are saved.', 'it is said');
    expect(composers(thread)).to.have.length(0);
  });
});

describe('<colloquy-thread> deleting', () => {
  it('takes a comment away at once, and brings it back with Undo', async () => {
    const { thread, source } = await scriptedMenuThread();
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
    const { thread, source } = await scriptedMenuThread();
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
    const { thread, source } = await scriptedMenuThread();
    await choose(thread, '2', 'Delete');
    await until(thread, () => words(focused(thread)) === 'Undo', 'Undo has focus');
    // By then the thread has it, too, which asked for it before. Without it nothing can be told.
    await import('../../src/store/writing.js');
    const place = thread.parentElement!;
    thread.remove();
    await new Promise((resolve) => setTimeout(resolve));
    place.append(thread);
    (await source.loads.next()).answer({ comments: MENU_COMMENTS });
    expect((await source.removes.next()).request.id).to.equal('2');
  });

  it('shows the comment again when it is refused, and says why', async () => {
    const { thread, source } = await scriptedMenuThread();
    await choose(thread, '2', 'Delete');
    await until(thread, () => words(focused(thread)) === 'Undo', 'Undo has focus');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    (await source.removes.next()).fail(new SourceError('forbidden', 'no'));
    await until(thread, () => words(row(thread, '2')).includes('Mine.'), 'it is back');
    await until(thread, () => announcement(thread).startsWith('Not saved: '), 'it is said');
  });

  it('can be stopped by the page', async () => {
    const { thread, source } = await scriptedMenuThread();
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
