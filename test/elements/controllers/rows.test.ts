import { expect } from '@open-wc/testing';
import type { ColloquyChunk } from '../../../src/elements/colloquy-chunk.js';
import type { ColloquyThread } from '../../../src/elements/colloquy-thread.js';
import { inputs } from '../../support/comments.js';
import { all, drawn, one, rowIds, settled, threadOf } from '../../support/thread.js';
import { waitUntil } from '../../support/wait.js';

const MANY = inputs(700);
const ids = MANY.map(({ id }) => id);

const chunks = (thread: ColloquyThread): ColloquyChunk[] =>
  [...one(thread, '.list').children] as ColloquyChunk[];

async function sort(thread: ColloquyThread, order: string): Promise<void> {
  const select = one<HTMLSelectElement>(thread, '[part="sort"] select');
  select.value = order;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => rowIds(thread)[0] === (order === 'newest' ? ids.at(-1) : ids[0]));
}

describe('the rows of many comments in another order', () => {
  it('stand before those of the order before, which are no longer to be seen or reached', async () => {
    const thread = await threadOf(MANY);
    const before = chunks(thread);
    await sort(thread, 'newest');
    const after = chunks(thread);
    const left = after.filter((chunk) => before.includes(chunk));
    expect(after.slice(after.length - left.length)).to.deep.equal(left);
    expect(left.every(({ inert, offsetHeight }) => inert && offsetHeight === 0)).to.equal(true);
    await settled(thread);
  });

  it('are alone in the end', async () => {
    const thread = await threadOf(MANY);
    const before = chunks(thread);
    await sort(thread, 'newest');
    await waitUntil(() => !chunks(thread).some((chunk) => before.includes(chunk)));
    await waitUntil(() => all(thread, '[data-id]').length === ids.length);
    expect(rowIds(thread)).to.deep.equal(ids.toReversed());
  });

  it('are alone in the end, too, when the order changes twice before all have left', async () => {
    const thread = await threadOf(MANY);
    await sort(thread, 'newest');
    await sort(thread, 'oldest');
    await waitUntil(() => !chunks(thread).some(({ inert }) => inert));
    await waitUntil(() => all(thread, '[data-id]').length === ids.length);
    await drawn(thread);
    expect(rowIds(thread)).to.deep.equal(ids);
  });

  it('have the focus that a row had before', async () => {
    const thread = await threadOf(MANY);
    one(thread, `[data-id="${ids[1]!}"] article`).focus();
    await sort(thread, 'newest');
    await waitUntil(() => {
      const row = thread.shadowRoot!.activeElement?.closest<HTMLElement>('[data-id]');
      return row?.dataset['id'] === ids[1] && !row?.closest('[inert]');
    });
  });
});
