import { expect } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { input, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import { all, article, drawn, focused, one, threadOf, words } from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

const COMMENTS = [
  input('1', { author: 'Ines', createdAt: minutesAgo(90) }),
  input('2', { author: 'Theo', parentId: '1', createdAt: minutesAgo(80) }),
  input('3', { author: 'Bo', parentId: '1', createdAt: minutesAgo(70) }),
  input('4', { author: 'Ada', createdAt: minutesAgo(60) }),
];

const focusedId = (thread: ColloquyThread): string | undefined => {
  const element = focused(thread);
  return element?.matches('article')
    ? element.closest<HTMLElement>('[data-id]')?.dataset['id']
    : undefined;
};

async function withKeys(): Promise<ColloquyThread> {
  const thread = await threadOf(COMMENTS, { keys: true });
  await waitUntil(() => all(thread, '[part="keys-button"]').length > 0);
  return thread;
}

async function press(thread: ColloquyThread, ...keys: string[]): Promise<void> {
  await pressKeys(...keys);
  await drawn(thread);
}

async function lands(thread: ColloquyThread, id: string): Promise<void> {
  await waitUntil(() => focusedId(thread) === id, `focus is not on ${id}`);
}

describe('<colloquy-thread> keys', () => {
  it('go through the comments while focus is in the thread', async () => {
    const thread = await withKeys();
    article(thread, '1').focus();
    await press(thread, 'j');
    await lands(thread, '2');
    await press(thread, 'j');
    await lands(thread, '3');
    await press(thread, 'k');
    await lands(thread, '2');
  });

  it('jump to the comment answered, to the next answer, and back', async () => {
    const thread = await withKeys();
    article(thread, '3').focus();
    await press(thread, 'p');
    await lands(thread, '1');
    await press(thread, 'b');
    await lands(thread, '3');
    article(thread, '1').focus();
    await press(thread, 'a');
    await lands(thread, '2');
    await press(thread, 'a');
    await lands(thread, '3');
  });

  it('switch the view and open the search, where they are letters again', async () => {
    const thread = await withKeys();
    article(thread, '4').focus();
    await press(thread, 'v');
    await waitUntil(() => all(thread, '.thread.timeline').length > 0);
    await press(thread, '/');
    await waitUntil(() => focused(thread)?.localName === 'input');
    await press(thread, 'j');
    expect(one<HTMLInputElement>(thread, '[part="search"] input').value).to.equal('j');
  });

  it('are listed by ?, and can be turned off there for good', async () => {
    const thread = await withKeys();
    article(thread, '1').focus();
    await press(thread, '?');
    const dialog = one<HTMLDialogElement>(thread, 'dialog');
    await waitUntil(() => dialog.open);
    expect(words(dialog)).to.include('Next comment').and.to.include('Search the comments');
    expect(words(dialog)).to.include('← → Along the links or buttons of a comment');
    one<HTMLInputElement>(dialog, 'input').click();
    await press(thread, 'Escape');
    expect(dialog.open).to.be.false;
    await lands(thread, '1');
    await press(thread, 'j');
    expect(focusedId(thread)).to.equal('1');
    const another = await threadOf(COMMENTS, { keys: true });
    await waitUntil(() => all(another, '[part="keys-button"]').length > 0);
    article(another, '1').focus();
    await press(another, 'j');
    expect(focusedId(another)).to.equal('1');
  });

  it('are not there unless the page asks for them, nor outside of the thread, nor with modifiers', async () => {
    const plain = await threadOf(COMMENTS);
    article(plain, '1').focus();
    await press(plain, 'j');
    expect(focusedId(plain)).to.equal('1');
    expect(all(plain, '[part="keys-button"]')).to.deep.equal([]);
    plain.remove();
    const thread = await withKeys();
    await press(thread, 'j');
    expect(focused(thread)).to.equal(null);
    article(thread, '1').focus();
    await press(thread, 'Alt+j');
    expect(focusedId(thread)).to.equal('1');
  });
});
