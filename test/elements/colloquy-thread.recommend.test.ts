import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import type { RecommendDetail } from '../../src/elements/events.js';
import { SourceError } from '../../src/model/errors.js';
import { memorySource } from '../../src/sources/memory.js';
import { input, inputs } from '../support/comments.js';
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
  settled,
  threadOf,
  words,
} from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

const COMMENTS = [input('1', { author: 'Ines', recommendations: 5 }), input('2')];

/** @param place an article of its own, for who leaves something behind in this browser */
async function scripted(
  place: string | null = null,
): Promise<{ thread: ColloquyThread; source: ScriptedSource }> {
  const source = new ScriptedSource(['recommend']);
  const thread = await mount({ source, article: place });
  (await source.loads.next()).answer({ comments: COMMENTS });
  await settled(thread);
  return { thread, source };
}

const toggle = (thread: ColloquyThread, id = '1'): HTMLButtonElement =>
  one(article(thread, id), '[data-action="recommend"]');

/** What the button shows, and whether it is pressed. */
const shown = (thread: ColloquyThread, id = '1'): string =>
  `${words(toggle(thread, id))} ${toggle(thread, id).getAttribute('aria-pressed')}`;

/** The recommendations that the thread tells of, as they are told. */
function listen(thread: ColloquyThread): string[] {
  const told: string[] = [];
  for (const name of ['colloquy-before-recommend', 'colloquy-recommended'] as const) {
    thread.parentElement!.addEventListener(name, (event) => {
      const { comment, recommended }: RecommendDetail = event.detail;
      told.push(`${name} ${comment.id} ${recommended} ${comment.recommendations}`);
    });
  }
  thread.parentElement!.addEventListener('colloquy-error', ({ detail }) => {
    told.push(`colloquy-error ${detail.error.code}`);
  });
  return told;
}

// What was on its way is noted, and the next thread would send it.
afterEach(() => {
  localStorage.clear();
});

describe('<colloquy-thread> recommend', () => {
  it('shows it before the source has answered', async () => {
    const { thread, source } = await scripted();
    toggle(thread).click();
    await drawn(thread);
    expect(shown(thread)).to.equal('6 true');
    const call = await source.recommends.next();
    expect(call.request).to.deep.equal({ article: '', id: '1', recommended: true });
  });

  it('is put right by the source', async () => {
    const { thread, source } = await scripted();
    toggle(thread).click();
    (await source.recommends.next()).answer({ recommendations: 40, recommended: true });
    await new Promise((resolve) => setTimeout(resolve));
    await drawn(thread);
    expect(shown(thread)).to.equal('40 true');
  });

  it('works with the keyboard, both ways, and keeps focus', async () => {
    const thread = await threadOf(COMMENTS);
    toggle(thread).focus();
    await pressKeys('Enter');
    await drawn(thread);
    expect(shown(thread)).to.equal('6 true');
    await pressKeys(' ');
    await drawn(thread);
    expect(shown(thread)).to.equal('5 false');
    await waitUntil(() => focused(thread) === toggle(thread), 'focus is elsewhere');
  });

  it('gives the first recommendation a number, and takes it away with the last', async () => {
    const thread = await threadOf(COMMENTS);
    expect(shown(thread, '2')).to.equal('Recommend false');
    toggle(thread, '2').click();
    await drawn(thread);
    expect(shown(thread, '2')).to.equal('1 true');
    toggle(thread, '2').click();
    await drawn(thread);
    expect(shown(thread, '2')).to.equal('Recommend false');
  });

  it('ends ten rapid clicks in the last state with two requests, and tells of it once', async () => {
    const { thread, source } = await scripted();
    const told = listen(thread);
    toggle(thread).click();
    const first = await source.recommends.next();
    for (let click = 1; click < 10; click++) toggle(thread).click();
    first.answer({ recommendations: 6, recommended: true });
    (await source.recommends.next()).answer({ recommendations: 5, recommended: false });
    await new Promise((resolve) => setTimeout(resolve));
    await drawn(thread);
    expect(shown(thread)).to.equal('5 false');
    expect(source.recommends.calls).to.have.length(2);
    const facts = told.filter((line) => line.startsWith('colloquy-recommended'));
    expect(facts).to.deep.equal(['colloquy-recommended 1 false 5']);
  });

  it('restores the count when it is refused, says why, and never disables the button', async () => {
    const { thread, source } = await scripted();
    const told = listen(thread);
    toggle(thread).focus();
    toggle(thread).click();
    expect(toggle(thread).disabled).to.be.false;
    (await source.recommends.next()).fail(new SourceError('unauthorized', 'who?'));
    await new Promise((resolve) => setTimeout(resolve));
    await drawn(thread);
    expect(shown(thread)).to.equal('5 false');
    expect(announcement(thread)).to.equal(
      'Your recommendation was not saved. You are not signed in.',
    );
    expect(told).to.deep.equal([
      'colloquy-before-recommend 1 true 5',
      'colloquy-error unauthorized',
    ]);
    await waitUntil(() => focused(thread) === toggle(thread), 'focus is elsewhere');
  });

  it('can be prevented by the page', async () => {
    const { thread, source } = await scripted();
    thread.addEventListener('colloquy-before-recommend', (event) => {
      event.preventDefault();
    });
    const told = listen(thread);
    toggle(thread).click();
    await drawn(thread);
    expect(shown(thread)).to.equal('5 false');
    expect(source.recommends.calls).to.be.empty;
    expect(told).to.deep.equal(['colloquy-before-recommend 1 true 5']);
  });

  it('tells the page what was saved', async () => {
    const { thread, source } = await scripted();
    const told = listen(thread);
    toggle(thread).click();
    (await source.recommends.next()).answer({ recommendations: 9, recommended: true });
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).to.deep.equal([
      'colloquy-before-recommend 1 true 5',
      'colloquy-recommended 1 true 9',
    ]);
  });

  it('tells nothing of an answer that never came, because the thread has left', async () => {
    const { thread, source } = await scripted('left');
    const parent = thread.parentElement!;
    const told = listen(thread);
    toggle(thread).click();
    const call = await source.recommends.next();
    thread.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(call.signal.aborted).to.be.true;
    parent.append(thread);
    expect(told).to.deep.equal(['colloquy-before-recommend 1 true 5']);
  });

  it('is there again where the thread left before it was answered, and is sent again', async () => {
    const { thread, source } = await scripted('left and come back to');
    toggle(thread).click();
    const { key } = await source.recommends.next();
    thread.remove();
    await new Promise((resolve) => setTimeout(resolve));
    const next = await mount({ source, article: 'left and come back to' });
    (await source.loads.next()).answer({ comments: COMMENTS });
    await settled(next);
    await waitUntil(() => shown(next) === '6 true', 'it is not there');
    const again = await source.recommends.next();
    expect(again.key).to.equal(key);
    again.answer({ recommendations: 7, recommended: true });
    await waitUntil(() => shown(next) === '7 true', 'what was answered is not there');
  });

  it('touches no comment but the one it is for', async () => {
    const { thread } = await scripted();
    const changed = new Set<string | undefined>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        changed.add(element?.closest<HTMLElement>('[data-id]')?.dataset['id']);
      }
    });
    const everything = { subtree: true, childList: true, characterData: true, attributes: true };
    observer.observe(one(thread, '[part="list"]'), everything);
    toggle(thread).click();
    await drawn(thread);
    expect([...changed]).to.deep.equal(['1']);
    observer.disconnect();
  });
});

describe('<colloquy-thread> without a way to recommend', () => {
  it('shows a plain count where the source takes none', async () => {
    const { recommend: _, ...source } = memorySource({ comments: COMMENTS });
    const thread = await settled(await mount({ source }));
    expect(all(thread, '[data-action="recommend"]').length).to.equal(0);
    const [count, ...others] = all(thread, '[part="recommend"]');
    expect(words(count)).to.equal('5');
    expect(others.length).to.equal(0);
  });

  it('shows one where the page wants to be read alone, from then on', async () => {
    const thread = await threadOf(COMMENTS, { readonly: true });
    expect(all(thread, '[data-action="recommend"]').length).to.equal(0);
    thread.readonly = false;
    await drawn(thread);
    expect(all(thread, '[data-action="recommend"]').length).to.equal(2);
  });

  it('does not offer to take back what the source keeps', async () => {
    const source = new ScriptedSource(['recommend'], { undoRecommend: false });
    const thread = await mount({ source });
    (await source.loads.next()).answer({ comments: inputs(1, { recommended: true }) });
    await settled(thread);
    const told = listen(thread);
    expect(toggle(thread).getAttribute('aria-disabled')).to.equal('true');
    toggle(thread).click();
    await drawn(thread);
    expect(toggle(thread).getAttribute('aria-pressed')).to.equal('true');
    expect(source.recommends.calls).to.be.empty;
    expect(told).to.deep.equal([]);
  });
});
