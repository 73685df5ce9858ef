import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { SourceError } from '../../src/model/errors.js';
import { input } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import { setOnline } from '../support/network.js';
import { ScriptedSource } from '../support/source.js';
import {
  all,
  announcement,
  article,
  click,
  drawn,
  mount,
  one,
  painted,
  settled,
  words,
} from '../support/thread.js';
import {
  ME,
  field,
  newArticle,
  open,
  scriptedThread,
  type,
  until,
  writableThread,
  written,
} from '../support/writing.js';

const OFFLINE = 'You are offline. What you write is kept here and sent when you are back.';
const MEMORY = 'This browser keeps nothing for later: leave the page only when all is sent.';

const notes = (thread: ColloquyThread): string[] => all(thread, '.note').map(words);
const status = (element: HTMLElement): string => words(element.querySelector('[part="status"]'));

describe('<colloquy-thread> without a network', () => {
  it('says so in a note and aloud, to those who only read, too', async () => {
    const thread = await writableThread();
    setOnline(false);
    await until(thread, () => notes(thread).length === 1, 'the note is there');
    expect(notes(thread)).to.deep.equal([OFFLINE]);
    expect(one(thread, '.note').part.contains('offline')).to.be.true;
    expect(announcement(thread)).to.equal(OFFLINE);
    expect(one(thread, '.note').getBoundingClientRect().height).to.be.above(0);
    setOnline(true);
    await until(thread, () => notes(thread).length === 0, 'the note is gone');
  });

  it('goes on taking words, and sends them once when it is back', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread, '1');
    setOnline(false);
    await until(thread, () => notes(thread).length === 1, 'the note is there');
    await type(thread, 'Later.');
    await pressKeys('Control+Enter');
    const element = await written(thread, 'Later.');
    await until(
      thread,
      () => status(element) === 'You are offline. This is kept here and sent later.',
      'it waits',
    );
    expect(source.creates.calls).to.have.length(0);
    setOnline(true);
    const call = await source.creates.next();
    const comment = input('9', { author: ME, parentId: '1', text: 'Later.', own: true });
    call.answer({ state: 'published', comment });
    await until(thread, () => status(element) === '', 'it is posted');
    expect(source.creates.calls).to.have.length(1);
  });

  it('reads the thread again by itself when it is back', async () => {
    const { thread, source } = await scriptedThread();
    setOnline(false);
    await drawn(thread);
    setOnline(true);
    const comments = [input('1', { text: 'Changed meanwhile.' })];
    (await source.loads.next()).answer({ comments });
    await until(
      thread,
      () => words(all(thread, '.comment-body')[0]) === 'Changed meanwhile.',
      'it is shown',
    );
  });
});

describe('<colloquy-thread> where the source asks for patience', () => {
  const busy = { retryAfter: 1000 };

  it('says so while comments are awaited, and asks again by itself', async () => {
    const source = new ScriptedSource();
    const thread = await mount({ source });
    (await source.loads.next()).fail(new SourceError('rate-limited', 'busy', busy));
    await until(
      thread,
      () => announcement(thread) === 'The server asks for a short wait.',
      'it is said',
    );
    expect(one(thread, '.announcement').matches('.told'), 'to those who see, too').to.be.true;
    (await source.loads.next()).answer({ comments: [input('1')] });
    await settled(thread);
    expect(all(thread, '[data-id]')).to.have.length(1);
  });

  it('says so of a comment, and sends it by itself', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread);
    await type(thread, 'In a moment.');
    await pressKeys('Control+Enter');
    const element = await written(thread, 'In a moment.');
    (await source.creates.next()).fail(new SourceError('rate-limited', 'busy', busy));
    const waits = 'The server asks for a short wait. This is kept here and sent later.';
    await until(thread, () => status(element) === waits, 'it waits');
    const comment = input('9', { author: ME, text: 'In a moment.', own: true });
    (await source.creates.next()).answer({ state: 'published', comment });
    await until(thread, () => status(element) === '', 'it is posted');
  });
});

describe('<colloquy-thread> recommend without a network', () => {
  const recommendable = async (): Promise<{ thread: ColloquyThread; source: ScriptedSource }> => {
    const source = new ScriptedSource(['recommend']);
    const thread = await mount({ source, article: newArticle() });
    (await source.loads.next()).answer({ comments: [input('1', { recommendations: 5 })] });
    await settled(thread);
    // What sending needs is fetched with the first recommendation.
    await thread.updateComplete;
    return { thread, source };
  };
  const toggle = (thread: ColloquyThread): HTMLElement =>
    one(article(thread, '1'), '[data-action="recommend"]');
  const shown = (thread: ColloquyThread): string =>
    `${words(toggle(thread))} ${toggle(thread).getAttribute('aria-pressed')}`;

  it('stays recommended, and is sent once when it is back', async () => {
    const { thread, source } = await recommendable();
    const errors: Event[] = [];
    thread.addEventListener('colloquy-error', (event) => errors.push(event));
    setOnline(false);
    for (let clicks = 0; clicks < 3; clicks++) {
      await click(thread, toggle(thread));
      await painted();
    }
    await until(thread, () => notes(thread).length === 1, 'the note is there');
    expect(shown(thread)).to.equal('6 true');
    expect(source.recommends.calls).to.have.length(0);
    setOnline(true);
    const call = await source.recommends.next();
    expect(call.request.recommended).to.be.true;
    call.answer({ recommendations: 9, recommended: true });
    await until(thread, () => shown(thread) === '9 true', 'the true count is shown');
    expect(source.recommends.calls).to.have.length(1);
    expect(errors).to.have.length(0);
  });

  it('sends nothing of what was taken back', async () => {
    const { thread, source } = await recommendable();
    setOnline(false);
    await click(thread, toggle(thread));
    await click(thread, toggle(thread));
    expect(shown(thread)).to.equal('5 false');
    setOnline(true);
    (await source.loads.next()).answer({ comments: [input('1', { recommendations: 7 })] });
    await until(thread, () => shown(thread) === '7 false', 'it is read again');
    expect(source.recommends.calls).to.have.length(0);
  });
});

describe('<colloquy-thread> where storage is refused', () => {
  const { open: openDatabase } = IDBFactory.prototype;
  const { getItem, setItem } = Storage.prototype;

  const refuse = (): never => {
    throw new DOMException('Storage is refused.', 'SecurityError');
  };

  beforeEach(() => {
    IDBFactory.prototype.open = refuse;
    Storage.prototype.getItem = Storage.prototype.setItem = refuse;
  });

  afterEach(() => {
    IDBFactory.prototype.open = openDatabase;
    Object.assign(Storage.prototype, { getItem, setItem });
  });

  it('says in a note and aloud that words live as long as the page, and posts them', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread);
    await until(thread, () => notes(thread).length === 1, 'the note is there');
    expect(notes(thread)).to.deep.equal([MEMORY]);
    expect(all(thread, '[role="status"]').map(words)).to.include(MEMORY);
    await type(thread, 'Fleeting.');
    await pressKeys('Control+Enter');
    const element = await written(thread, 'Fleeting.');
    const comment = input('9', { author: ME, text: 'Fleeting.', own: true });
    (await source.creates.next()).answer({ state: 'published', comment });
    await until(thread, () => status(element) === '', 'it is posted');
  });

  it('keeps words that failed as long as the page, and gives them back', async () => {
    const { thread, source } = await scriptedThread();
    await open(thread);
    await type(thread, 'Fleeting.');
    await pressKeys('Control+Enter');
    await written(thread, 'Fleeting.');
    (await source.creates.next()).answer({ state: 'rejected' });
    await until(thread, () => all(thread, '[data-action="rewrite"]').length === 1, 'it is refused');
    one(thread, '[data-action="rewrite"]').click();
    await until(thread, () => all(thread, 'colloquy-composer').length === 1, 'it is open again');
    expect(field(thread).value).to.equal('Fleeting.');
  });
});
