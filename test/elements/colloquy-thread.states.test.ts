import { expect, oneEvent } from '@open-wc/testing';
import { SourceError } from '../../src/model/errors.js';
import { input, minutesAgo } from '../support/comments.js';
import { FINAL, ScriptedSource } from '../support/source.js';
import {
  all,
  announcement,
  article,
  click,
  drawn,
  mount,
  one,
  place,
  rowIds,
  settled,
  threadOf,
  words,
} from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

const has = (thread: Awaited<ReturnType<typeof mount>>, part: string): boolean =>
  all(thread, `[part~="${part}"]`).length > 0;

describe('<colloquy-thread> while it loads', () => {
  it('shows lines in the rhythm of comments and says so once', async () => {
    const source = new ScriptedSource();
    const thread = await mount({ source });
    await source.loads.next();
    await drawn(thread);
    expect(has(thread, 'skeleton')).to.be.true;
    expect(one(thread, '[part="skeleton"]').getAttribute('aria-hidden')).to.equal('true');
    await waitUntil(() => announcement(thread) === 'Loading comments');
    expect(words(one(thread, '[part="heading"]'))).to.equal('Comments');
    expect(thread.matches(':state(loading)')).to.be.true;
  });

  it('shows what stands inside it instead, where something does', async () => {
    const source = new ScriptedSource();
    const parent = await place();
    const thread = Object.assign(document.createElement('colloquy-thread'), { source });
    const fallback = document.createElement('p');
    fallback.textContent = 'Comments need JavaScript.';
    thread.append(fallback);
    parent.append(thread);
    const load = await source.loads.next();
    await drawn(thread);
    expect(has(thread, 'skeleton')).to.be.false;
    expect(fallback.checkVisibility()).to.be.true;
    load.answer({ comments: [input('1')] });
    await settled(thread);
    expect(fallback.checkVisibility()).to.be.false;
  });

  it('says nothing more once it has loaded', async () => {
    const thread = await threadOf([input('1')]);
    expect(announcement(thread)).to.equal('');
    expect(thread.matches(':state(ready)')).to.be.true;
    expect(thread.matches(':state(loading), :state(empty), :state(error)')).to.be.false;
  });
});

describe('<colloquy-thread> without comments', () => {
  it('says that there are none yet', async () => {
    const thread = await threadOf([]);
    expect(words(one(thread, '[part="empty"]'))).to.include('No comments yet');
    expect(words(one(thread, '[part="heading"]'))).to.equal('Comments');
    expect(has(thread, 'toolbar')).to.be.false;
    expect(thread.matches(':state(empty):state(ready)')).to.be.true;
  });

  it('says so in a closed thread, too, and since when it is closed', async () => {
    const source = new ScriptedSource();
    const thread = await mount({ source });
    (await source.loads.next()).answer({ comments: [], closed: { at: '2026-05-02T08:00:00Z' } });
    await settled(thread);
    expect(words(one(thread, '[part~="closed"]'))).to.include('Comments closed on May 2');
    expect(thread.matches(':state(closed)')).to.be.true;
  });
});

describe('<colloquy-thread> when comments do not load', () => {
  it('says what happened and what is still fine, and tries again', async () => {
    const source = new ScriptedSource();
    const thread = await mount({ source });
    const failed = oneEvent(thread, 'colloquy-error');
    (await source.loads.next()).fail(new SourceError('timeout', 'no answer', FINAL));
    const { detail } = (await failed) as CustomEvent<{ error: SourceError }>;
    expect(detail.error.code).to.equal('timeout');
    await settled(thread);
    const card = one(thread, '[part="error"]');
    expect(card.getAttribute('role')).to.equal('alert');
    expect(words(card)).to.include('The comments did not load');
    expect(words(card)).to.include('The server took too long to answer.');
    expect(words(card)).to.include('The article is complete');
    expect(thread.matches(':state(error)')).to.be.true;

    await click(thread, one(card, 'button'));
    expect(thread.matches(':state(loading)')).to.be.true;
    const loaded = oneEvent(thread, 'colloquy-loaded');
    (await source.loads.next()).answer({ comments: [input('1')] });
    await loaded;
    await settled(thread);
    expect(rowIds(thread)).to.deep.equal(['1']);
    expect(thread.matches(':state(error)')).to.be.false;
  });

  it('gives its fallback back', async () => {
    const source = new ScriptedSource();
    const thread = Object.assign(document.createElement('colloquy-thread'), { source });
    const fallback = thread.appendChild(document.createElement('p'));
    fallback.textContent = 'Read the comments as a list.';
    (await place()).append(thread);
    (await source.loads.next()).fail(new SourceError('server', 'down', FINAL));
    await settled(thread);
    expect(has(thread, 'error')).to.be.true;
    expect(fallback.checkVisibility()).to.be.true;
  });

  it('leaves no rejection unhandled', async () => {
    const unhandled: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      unhandled.push(event.reason);
      event.preventDefault();
    };
    window.addEventListener('unhandledrejection', note);
    for (const answer of [undefined, '<html>', { error: 'down' }, { comments: 'none' }]) {
      const source = new ScriptedSource();
      const thread = await mount({ source });
      (await source.loads.next()).answerAnything(answer);
      await settled(thread);
      expect(has(thread, 'error')).to.be.true;
    }
    await new Promise((resolve) => setTimeout(resolve));
    window.removeEventListener('unhandledrejection', note);
    expect(unhandled).to.deep.equal([]);
  });
});

describe('<colloquy-thread> shows comments that are', () => {
  it('removed as one line, with the answers kept and named', async () => {
    const thread = await threadOf([
      input('1', { status: 'removed', author: 'Ines', text: 'Rude.', createdAt: minutesAgo(9) }),
      input('2', { parentId: '1', createdAt: minutesAgo(8) }),
    ]);
    const removed = article(thread, '1');
    expect(words(removed)).to.include('A moderator removed this comment. Its replies are kept.');
    expect(words(removed)).not.to.include('Rude').and.not.to.include('Ines');
    expect(rowIds(thread)).to.deep.equal(['1', '2']);
  });

  it('held, edited, picked and by the staff', async () => {
    const thread = await threadOf([
      input('1', { status: 'held' }),
      input('2', { editedAt: minutesAgo(5) }),
      input('3', { featured: true }),
      input('4', { author: { name: 'Karin', role: 'staff' } }),
    ]);
    expect(words(article(thread, '1'))).to.include('Awaiting approval');
    expect(words(one(article(thread, '2'), '[part="time"]'))).to.equal('1 hour ago · edited');
    expect(words(one(article(thread, '3'), '[part="pick"]'))).to.equal('Editors’ pick');
    expect(words(one(article(thread, '4'), '[part~="badge"]'))).to.equal('Staff');
  });

  it('malformed as a number', async () => {
    const source = new ScriptedSource();
    const thread = await mount({ source });
    const items = [input('1'), null, { author: 'nobody' }, input('2')];
    (await source.loads.next()).answerAnything({ comments: items });
    await settled(thread);
    expect(rowIds(thread)).to.deep.equal(['1', '2']);
    expect(words(one(thread, '[part~="malformed"]'))).to.equal('2 comments could not be shown');
  });
});
