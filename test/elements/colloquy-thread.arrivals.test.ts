import { expect } from '@open-wc/testing';
import type { ColloquyChunk } from '../../src/elements/colloquy-chunk.js';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import type { CommentInput } from '../../src/model/comment.js';
import { type MemorySource, memorySource } from '../../src/sources/memory.js';
import { NOW, comment, minutesAgo } from '../support/comments.js';
import { pressKeys } from '../support/keys.js';
import {
  all,
  announcement,
  article,
  drawn,
  focused,
  one,
  rowIds,
  threadOf,
  words,
} from '../support/thread.js';
import { COMMENTS, newArticle, open, type, until, field } from '../support/writing.js';
import { waitUntil } from '../support/wait.js';

interface Live {
  readonly thread: ColloquyThread;
  /** Somebody else writes. */
  readonly write: (text: string, parentId?: string) => Promise<void>;
}

async function live(
  properties: Parameters<typeof threadOf>[1] = {},
  comments: readonly CommentInput[] = COMMENTS,
): Promise<Live> {
  const source: MemorySource = memorySource({ comments, now: () => NOW });
  const other = source.as({ id: 'other', name: 'Olu Other' });
  const id = newArticle();
  const thread = await threadOf(comments, { source, article: id, live: true, ...properties });
  // The stream opens with its own module.
  await new Promise((resolve) => setTimeout(resolve, 0));
  let key = 0;
  return {
    thread,
    async write(text, parentId) {
      const signal = new AbortController().signal;
      const request = { article: id, parentId: parentId ?? null, text };
      await other.create(request, { signal, idempotencyKey: `${id}-${key++}` });
    },
  };
}

const pill = (thread: ColloquyThread): HTMLElement | undefined =>
  all(thread, '[part="new-comments"]')[0];

describe('<colloquy-thread> arrivals', () => {
  it('wait behind a button, and nothing moves', async () => {
    const { thread, write } = await live();
    const before = article(thread, '3').getBoundingClientRect().top;
    article(thread, '2').focus();
    await write('New one.', '1');
    await until(thread, () => words(pill(thread)) === '1 new comment', 'the button is there');
    await write('New two.');
    await until(thread, () => words(pill(thread)) === '2 new comments', 'it counts');
    expect(rowIds(thread)).to.deep.equal(['1', '2', '3']);
    expect(article(thread, '3').getBoundingClientRect().top).to.equal(before);
    await waitUntil(() => focused(thread) === article(thread, '2'), 'focus is elsewhere');
    await until(thread, () => /^[12] new comments?$/.test(announcement(thread)), 'it is said');
  });

  it('have names of their own for their buttons, however many somebody writes', async () => {
    const { thread, write } = await live();
    const names = (): string[] =>
      all(thread, '[part="reply"]')
        .map((each) => each.getAttribute('aria-label') ?? '')
        .filter((name) => name.includes('Olu'));
    for (const count of [1, 2, 3]) {
      await write(`New ${count}.`);
      await until(thread, () => pill(thread) !== undefined, 'the button is there');
      pill(thread)!.click();
      await until(thread, () => names().length === count, 'it has a row');
      await until(thread, () => new Set(names()).size === count, 'they are told apart');
    }
  });

  it('are let in by the button, and the first of them has focus', async () => {
    const { thread, write } = await live();
    await write('New one.', '1');
    await write('New two.');
    await until(thread, () => words(pill(thread)) === '2 new comments', 'the button is there');
    pill(thread)!.focus();
    await pressKeys('Enter');
    await until(thread, () => rowIds(thread).length === 5, 'they have rows');
    await until(thread, () => words(focused(thread)).includes('New one.'), 'the first has focus');
    expect(pill(thread)).to.equal(undefined);
    await write('New three.');
    await until(thread, () => words(pill(thread)) === '1 new comment', 'the next one waits');
  });

  it('are laid out ahead where they will come, for who comes to the button, and nothing moves', async () => {
    const comments = Array.from({ length: 200 }, (_, index) =>
      comment(`${index}`, { createdAt: minutesAgo(1000 - index) }),
    );
    const { thread, write } = await live({}, comments);
    await until(thread, () => rowIds(thread).length === 200, 'all are drawn');
    const chunkOf = (id: string): ColloquyChunk => article(thread, id).closest('colloquy-chunk')!;
    await write('New one.', '180');
    await until(thread, () => pill(thread) !== undefined, 'the button is there');
    const before = article(thread, '1').getBoundingClientRect().top;
    const far = 'oncontentvisibilityautostatechange' in globalThis ? 'text' : 'all';
    expect(chunkOf('180').extent).to.equal(far);
    pill(thread)!.dispatchEvent(new PointerEvent('pointerenter'));
    expect(chunkOf('180').extent).to.equal('all');
    expect(chunkOf('120').extent).to.equal(far);
    expect(chunkOf('180').style.contentVisibility).to.equal('visible');
    expect(article(thread, '1').getBoundingClientRect().top).to.equal(before);
    await until(thread, () => !chunkOf('180').style.contentVisibility, 'it is skipped again');
  });

  it('leave what is being written, its selection and its focus alone', async () => {
    const { thread, write } = await live({ viewer: { id: 'me', name: 'Nia' } });
    await open(thread, '2');
    await type(thread, 'Half a thought');
    field(thread).setSelectionRange(2, 5);
    await write('New one.', '1');
    await until(thread, () => pill(thread) !== undefined, 'the button is there');
    await drawn(thread);
    const { value, selectionStart, selectionEnd } = field(thread);
    expect([value, selectionStart, selectionEnd]).to.deep.equal(['Half a thought', 2, 5]);
    await waitUntil(() => focused(thread) === field(thread), 'focus is elsewhere');
  });

  it('do not come where the page does not ask for them', async () => {
    const { thread, write } = await live({ live: false });
    await write('New one.');
    await drawn(thread);
    expect(pill(thread)).to.equal(undefined);
    expect(words(one(thread, '.heading'))).to.equal('3 comments');
  });
});
