import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import type { Comment } from '../../src/model/comment.js';
import { SourceError } from '../../src/model/errors.js';
import type { Closed, CommentSource, Patch } from '../../src/model/source.js';
import { memorySource } from '../../src/sources/memory.js';
import { input } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import {
  all,
  announcement,
  click,
  drawn,
  focused,
  mount,
  one,
  place,
  settled,
  words,
} from '../support/thread.js';
import { waitUntil } from '../support/wait.js';
import {
  COMMENTS,
  ME,
  button,
  composers,
  field,
  heard,
  open,
  press,
  scriptedThread,
  statusOf,
  type,
  until,
  writableThread,
  written,
} from '../support/writing.js';

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
    await until(thread, () => statusOf(element).startsWith('Not sent:'), 'it has failed');
    expect(element.matches('[part~="comment-failed"]')).to.be.true;
    await until(thread, () => announcement(thread).startsWith('Not sent: '), 'it is said');
    expect(errors).to.have.length(1);
    const retry = one(element, '[data-action="retry"]');
    retry.focus();
    retry.click();
    retry.click();
    await until(thread, () => statusOf(element) === 'Sending…', 'it is on its way again');
    expect(focused(thread) === element, 'focus stays at the comment').to.be.true;
    const call = await source.creates.next();
    call.answer({ state: 'published', comment: input('9', { parentId: '1', text: 'Hold on.' }) });
    await until(thread, () => statusOf(element) === '', 'it is posted');
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
    await until(thread, () => statusOf(element) !== 'Sending…', 'it has failed');
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
    await until(thread, () => statusOf(element).startsWith('Not sent:'), 'it is refused');
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
    await until(thread, () => statusOf(element).startsWith('Not sent:'), 'it is refused');
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
    await until(thread, () => statusOf(element).startsWith('Not sent:'), 'it is refused');
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

  it('takes away what to write with as soon as a fieldset around it is disabled, and gives it back', async () => {
    const outer = document.createElement('fieldset');
    const inner = document.createElement('fieldset');
    outer.append(document.createElement('div'));
    outer.firstElementChild?.append(inner);
    (await place()).append(outer);
    const thread = await writableThread({}, {}, inner);
    const all = offers(thread);
    expect(all).to.be.above(0);
    for (const fieldset of [inner, outer]) {
      fieldset.disabled = true;
      await until(thread, () => offers(thread) === 0, 'nothing is offered');
      fieldset.disabled = false;
      await until(thread, () => offers(thread) === all, 'everything is offered again');
    }
    outer.disabled = true;
    await until(thread, () => offers(thread) === 0, 'nothing is offered');
    (await place()).append(thread);
    await until(thread, () => offers(thread) === all, 'it has left the fieldset');
  });

  it('leaves what is being written to be copied where the thread is closed meanwhile', async () => {
    const memory = memorySource({ comments: COMMENTS, viewer: ME });
    let closed: Closed | null = null;
    const following: ((patch: Patch) => void)[] = [];
    const source: CommentSource = {
      ...memory,
      load: async (...asked) => ({ ...(await memory.load(...asked)), closed }),
      subscribe: (_, tell) => following.push(tell),
    };
    const thread = await writableThread({}, { source, live: true });
    await open(thread);
    await type(thread, 'Half a thought');
    await waitUntil(() => following.length > 0, 'it is followed');
    closed = {};
    following[0]?.({ type: 'closed', closed });
    await until(thread, () => all(thread, '[part~="closed"]').length > 0, 'it is closed');
    expect(field(thread).value).to.equal('Half a thought');
    expect(focused(thread)).to.equal(field(thread));
    expect(all(thread, '[data-action="reply"]')).to.have.length(0);
    await press(thread, 'Cancel');
    await until(thread, () => offers(thread) === 0, 'it is gone');
  });

  for (const [what, id] of [['a comment', undefined] as const, ['an answer', '2'] as const]) {
    it(`takes ${what} away that is being written in a fieldset, and gives it back with its words`, async () => {
      const fieldset = document.createElement('fieldset');
      (await place()).append(fieldset);
      const thread = await writableThread({}, {}, fieldset);
      await open(thread, id);
      await type(thread, 'Half a thought');
      fieldset.disabled = true;
      await until(thread, () => composers(thread).length === 0, 'it is gone');
      fieldset.disabled = false;
      await until(thread, () => composers(thread).length === 1, 'it is back');
      await until(thread, () => field(thread).value === 'Half a thought', 'its words are back');
    });
  }

  it('invites to write the first comment of an empty thread', async () => {
    const thread = await writableThread({ comments: [] });
    await open(thread);
    await type(thread, 'First!');
    await pressKeys('Control+Enter');
    await written(thread, 'First!');
  });
});
