import { expect } from '@open-wc/testing';
import { batchOf, intoBatches } from '../../src/elements/batches.js';
import { ColloquyChunk } from '../../src/elements/colloquy-chunk.js';
import { permalink } from '../../src/elements/permalink.js';
import { element, setChildren } from '../../src/elements/templates/element.js';
import { comment, inputs } from '../support/comments.js';
import { rowOf } from '../support/rows.js';
import { all, article, focused, one, row, settled, threadOf } from '../support/thread.js';
import { waitUntil } from '../support/wait.js';

if (!customElements.get('colloquy-chunk')) customElements.define('colloquy-chunk', ColloquyChunk);

const chunksOf = (count: number, rows = 2): ColloquyChunk[] =>
  Array.from({ length: count }, (_, chunk) =>
    Object.assign(new ColloquyChunk(), {
      rows: Array.from({ length: rows }, (_, index) =>
        rowOf({ comment: comment(`${chunk}.${index}`), hidden: index === 1 }),
      ),
    }),
  );

/** A list, and how to put chunks into it. */
function listWith(chunks: readonly ColloquyChunk[]): {
  list: HTMLElement;
  put: (chunks: readonly ColloquyChunk[]) => void;
} {
  const list = element('ol');
  const put = (chunks: readonly ColloquyChunk[]): void => {
    setChildren(list, intoBatches(chunks));
  };
  put(chunks);
  return { list, put };
}

const inOrder = (list: HTMLElement): Element[] => [...list.querySelectorAll('colloquy-chunk')];

describe('intoBatches', () => {
  it('leaves the chunks of a usual thread by themselves', () => {
    const chunks = chunksOf(40);
    expect([...listWith(chunks).list.children]).to.deep.equal(chunks);
  });

  it('puts those behind them together, forty by forty, in order', () => {
    const chunks = chunksOf(130);
    const { list } = listWith(chunks);
    const batches = [...list.children].slice(40);
    expect(batches.map(({ childElementCount }) => childElementCount)).to.deep.equal([40, 40, 10]);
    expect(inOrder(list)).to.deep.equal(chunks);
  });

  it('has batches keep room for the rows that are not folded away', () => {
    const { list } = listWith(chunksOf(80, 5));
    const [batch] = [...list.children].slice(40) as HTMLElement[];
    expect(batch?.style.getPropertyValue('--_rows')).to.equal('160');
  });

  it('moves none when one comes among them', () => {
    const chunks = chunksOf(130);
    const { list, put } = listWith(chunks);
    const homes = chunks.map(({ parentElement }) => parentElement);
    const [inList, inBatch] = chunksOf(2);
    const more = [...chunks];
    more.splice(60, 0, inBatch as ColloquyChunk);
    more.splice(20, 0, inList as ColloquyChunk);
    let moved = 0;
    const observer = new MutationObserver((records) => {
      for (const { removedNodes } of records) moved += removedNodes.length;
    });
    observer.observe(list, { childList: true, subtree: true });
    put(more);
    for (const { removedNodes } of observer.takeRecords()) moved += removedNodes.length;
    expect(moved).to.equal(0);
    expect(inOrder(list)).to.deep.equal(more);
    expect(chunks.map(({ parentElement }) => parentElement)).to.deep.equal(homes);
    expect(batchOf(inBatch as ColloquyChunk)).to.equal(homes[60]);
  });

  it('fills the last one up before it begins another', () => {
    const chunks = chunksOf(70);
    const { list, put } = listWith(chunks);
    put([...chunks, ...chunksOf(20)]);
    const batches = [...list.children].slice(40);
    expect(batches.map(({ childElementCount }) => childElementCount)).to.deep.equal([40, 10]);
  });

  it('keeps the order of chunks that stand in another one than before', () => {
    const chunks = chunksOf(130);
    const { list, put } = listWith(chunks);
    const turned = chunks.toReversed();
    put(turned);
    expect(inOrder(list)).to.deep.equal(turned);
  });

  it('lets a batch go with the last of its chunks', () => {
    const chunks = chunksOf(130);
    const { list, put } = listWith(chunks);
    put([...chunks.slice(0, 40), ...chunks.slice(80)]);
    expect(list.children.length).to.equal(42);
    expect(inOrder(list).length).to.equal(90);
  });
});

describe('<colloquy-thread> of many comments', () => {
  const MANY = inputs(2400);
  const FAR = `${MANY[2200]?.id}`;

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  const isInView = (element: HTMLElement): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < window.innerHeight && bottom > 0;
  };

  it('leads to a comment in a batch', async () => {
    history.replaceState(null, '', permalink(FAR));
    const thread = await threadOf(MANY);
    await waitUntil(() => focused(thread) === all(thread, `[data-id="${FAR}"] article`)[0]);
    await waitUntil(() => isInView(article(thread, FAR)));
    expect(row(thread, FAR).closest('.batch')).to.not.equal(null);
    await settled(thread);
    expect(isInView(article(thread, FAR))).to.equal(true);
  });

  it('keeps the reader at a comment of a batch when another order comes', async () => {
    const thread = await threadOf(MANY);
    await waitUntil(() => all(thread, '[data-id]').length === MANY.length);
    const [before] = all(thread, '.batch');
    article(thread, FAR).focus();
    article(thread, FAR).scrollIntoView({ block: 'center' });
    const select = one<HTMLSelectElement>(thread, '[part="sort"] select');
    select.value = 'newest';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => !before?.isConnected);
    await waitUntil(() => focused(thread) === article(thread, FAR));
    await waitUntil(() => isInView(article(thread, FAR)));
    await settled(thread);
  });
});
