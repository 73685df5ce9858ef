import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { SourceError } from '../../src/model/errors.js';
import type { LoadResult } from '../../src/model/source.js';
import { input as inputAt, inputs, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import { FINAL, ScriptedSource } from '../support/source.js';
import {
  all,
  announcement,
  drawn,
  focused,
  mount,
  one,
  rowIds,
  settled,
  words,
} from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

async function scripted(
  first: LoadResult,
): Promise<{ thread: ColloquyThread; source: ScriptedSource }> {
  const source = new ScriptedSource();
  const thread = await mount({ source, pageSize: 2 });
  (await source.loads.next()).answer(first);
  await settled(thread);
  return { thread, source };
}

/** A comment later than those of the first page. */
const input: typeof inputAt = (id, fields) => inputAt(id, { createdAt: minutesAgo(0), ...fields });

const FIRST: LoadResult = { comments: inputs(2), total: 5, next: 'a' };

const more = (thread: ColloquyThread): HTMLButtonElement => one(thread, '[part="more"] button');

/** Waits until what has just been answered shows, in other words than before. */
async function arrived(thread: ColloquyThread): Promise<void> {
  const said = (): string => thread.shadowRoot?.textContent ?? '';
  const before = said();
  await waitUntil(() => said() !== before, 'nothing has arrived');
  await drawn(thread);
}

const focusedId = (thread: ColloquyThread): string | undefined =>
  focused(thread)?.closest<HTMLElement>('[data-id]')?.dataset['id'];

describe('<colloquy-thread> load more', () => {
  it('says how many come and how many are shown', async () => {
    const { thread, source } = await scripted(FIRST);
    expect(words(one(thread, '[part="more"]'))).to.equal('Show 2 more comments 2 of 5 shown');
    more(thread).click();
    const load = await source.loads.next();
    expect(load.request).to.include({ cursor: 'a', limit: 2 });
    load.answer({ comments: [input('3'), input('4')], total: 5, next: 'b' });
    await arrived(thread);
    expect(words(one(thread, '[part="more"]'))).to.equal('Show 1 more comment 4 of 5 shown');
    expect(words(one(thread, '[part="heading"]'))).to.equal('5 comments');
  });

  it('moves focus to the first comment that has come, and says how many', async () => {
    const { thread, source } = await scripted(FIRST);
    more(thread).focus();
    await pressKeys('Enter');
    (await source.loads.next()).answer({ comments: [input('2'), input('3'), input('4')] });
    await arrived(thread);
    expect(rowIds(thread)).to.deep.equal(['1', '2', '3', '4']);
    await waitUntil(() => focusedId(thread) === '3', 'focus is elsewhere');
    expect(announcement(thread)).to.equal('2 more comments loaded');
  });

  it('moves it there when the page takes its time to be laid out', async () => {
    const { thread, source } = await scripted(FIRST);
    more(thread).click();
    (await source.loads.next()).answer({ comments: inputs(3000) });
    await waitUntil(() => focusedId(thread) === '3', 'focus is elsewhere');
    expect(announcement(thread)).to.equal('2,998 more comments loaded');
  });

  it('moves it to the first in order of the page, also among older comments', async () => {
    const { thread, source } = await scripted(FIRST);
    more(thread).click();
    const comments = [input('4', { createdAt: null }), input('3', { parentId: '1' })];
    (await source.loads.next()).answer({ comments });
    await arrived(thread);
    expect(rowIds(thread)).to.deep.equal(['1', '3', '2', '4']);
    await waitUntil(() => focusedId(thread) === '3', 'focus is elsewhere');
  });

  it('opens the branch in which the first has come', async () => {
    const { thread, source } = await scripted({
      comments: [input('1'), input('2', { parentId: '1' })],
      next: 'a',
    });
    one(thread, '[data-action="fold"]').click();
    await drawn(thread);
    more(thread).click();
    (await source.loads.next()).answer({ comments: [input('3', { parentId: '2' })] });
    await arrived(thread);
    await waitUntil(() => focusedId(thread) === '3', 'focus is elsewhere');
    expect(all(thread, 'li[hidden]').length).to.equal(0);
  });

  it('is gone behind the last page', async () => {
    const { thread, source } = await scripted(FIRST);
    more(thread).click();
    (await source.loads.next()).answer({ comments: [input('3')] });
    await arrived(thread);
    expect(all(thread, '[part="more"]').length).to.equal(0);
  });

  it('keeps focus near when the last page brings nothing', async () => {
    const { thread, source } = await scripted(FIRST);
    more(thread).focus();
    more(thread).click();
    (await source.loads.next()).answer({ comments: [input('1')] });
    await arrived(thread);
    expect(all(thread, '[part="more"]').length).to.equal(0);
    await waitUntil(() => focused(thread)?.className === 'end', 'focus is elsewhere');
  });

  it('asks once, however often it is pressed, and keeps focus meanwhile', async () => {
    const { thread, source } = await scripted(FIRST);
    more(thread).focus();
    await pressKeys('Enter', 'Enter', 'Enter');
    await drawn(thread);
    expect(more(thread).getAttribute('aria-disabled')).to.equal('true');
    await waitUntil(() => focused(thread) === more(thread), 'focus is elsewhere');
    expect(source.loads.calls).to.have.length(2);
    (await source.loads.next()).answer({ comments: [input('3')], next: 'b' });
    await arrived(thread);
    expect(more(thread).getAttribute('aria-disabled')).to.equal('false');
  });

  it('keeps what is there when a page does not come, says why, and tries again', async () => {
    const { thread, source } = await scripted(FIRST);
    more(thread).focus();
    await pressKeys('Enter');
    (await source.loads.next()).fail(new SourceError('network', 'gone', FINAL));
    await arrived(thread);
    expect(rowIds(thread)).to.deep.equal(['1', '2']);
    expect(words(one(thread, '[part="more"] [role="alert"]'))).to.equal(
      'More comments did not load. The connection dropped.',
    );
    expect(words(more(thread))).to.equal('Retry');
    await waitUntil(() => focused(thread) === more(thread), 'focus is elsewhere');
    await pressKeys('Enter');
    (await source.loads.next()).answer({ comments: [input('3')] });
    await arrived(thread);
    expect(rowIds(thread)).to.deep.equal(['1', '2', '3']);
    await waitUntil(() => focusedId(thread) === '3', 'focus is elsewhere');
  });

  it('says the same number again when the next page brings as many', async () => {
    const { thread, source } = await scripted(FIRST);
    const said: string[] = [];
    const region = one(thread, '[role="status"]');
    const observer = new MutationObserver(() => said.push(words(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (const [id, next] of [
      ['3', 'b'],
      ['4', 'c'],
    ] as const) {
      more(thread).click();
      (await source.loads.next()).answer({ comments: [input(id)], next });
      await arrived(thread);
    }
    expect(said).to.deep.equal(['1 more comment loaded', '1 more comment loaded']);
    observer.disconnect();
  });

  it('keeps what is there where older comments come above it', async () => {
    const { thread, source } = await scripted(FIRST);
    const before = all(thread, 'li');
    const seen = new Set<number>();
    const observer = new MutationObserver(() => seen.add(before.filter(onPage).length));
    observer.observe(thread.renderRoot, { childList: true, subtree: true });
    more(thread).click();
    const comments = [input('3', { createdAt: minutesAgo(90) })];
    (await source.loads.next()).answer({ comments });
    await arrived(thread);
    expect(rowIds(thread)).to.deep.equal(['3', '1', '2']);
    expect([...seen]).to.deep.equal([2]);
    observer.disconnect();

    function onPage(element: HTMLElement): boolean {
      return element.isConnected;
    }
  });

  it('redraws nothing above what has come', async () => {
    const { thread, source } = await scripted(FIRST);
    const before = all(thread, 'li');
    more(thread).click();
    (await source.loads.next()).answer({ comments: [input('3')] });
    await arrived(thread);
    expect(
      all(thread, 'li')
        .slice(0, 2)
        .every((each, at) => each === before[at]),
    ).to.be.true;
  });
});

describe('<colloquy-thread> page-size', () => {
  it('loads anew when it changes', async () => {
    const { thread, source } = await scripted(FIRST);
    thread.setAttribute('page-size', '50');
    const load = await source.loads.next();
    expect(load.request).to.include({ cursor: null, limit: 50 });
  });
});
