import { expect, fixture, html } from '@open-wc/testing';
import { ColloquyChunk } from '../../src/elements/colloquy-chunk.js';
import { NOW, comment, minutesAgo } from '../support/comments.js';
import { contextOf, rowOf } from '../support/rows.js';
import { words } from '../support/thread.js';

if (!customElements.get('colloquy-chunk')) customElements.define('colloquy-chunk', ColloquyChunk);

const rows = ['1', '2', '3'].map((id) =>
  rowOf({ comment: comment(id, { author: `Writer ${id}`, createdAt: minutesAgo(50) }) }),
);

async function chunkOf(shown = rows): Promise<ColloquyChunk> {
  return fixture<ColloquyChunk>(
    html`<colloquy-chunk .rows=${shown} .context=${contextOf()} .now=${NOW}></colloquy-chunk>`,
  );
}

/** Counts how often a chunk draws. */
function watch(chunk: ColloquyChunk): { readonly draws: number } {
  const watched = { draws: 0 };
  const { requestUpdate } = chunk;
  chunk.requestUpdate = (...parameters: Parameters<typeof requestUpdate>) => {
    requestUpdate.apply(chunk, parameters);
    if (chunk.isUpdatePending) watched.draws++;
  };
  return watched;
}

const firstTime = (chunk: ColloquyChunk): string => words(chunk.querySelector('[part="time"]'));

const appears = (chunk: ColloquyChunk, skipped: boolean): void => {
  chunk.dispatchEvent(Object.assign(new Event('contentvisibilityautostatechange'), { skipped }));
};

describe('<colloquy-chunk>', () => {
  it('draws its rows into the tree it stands in', async () => {
    const chunk = await chunkOf();
    expect(chunk.shadowRoot === null).to.be.true;
    expect([...chunk.children].map((row) => (row as HTMLElement).dataset['id'])).to.deep.equal([
      '1',
      '2',
      '3',
    ]);
  });

  it('tells how many rows take room, for the room that is kept while it is skipped', async () => {
    const [first, second, third] = rows;
    const chunk = await chunkOf([first!, second!, { ...third!, hidden: true }]);
    expect(chunk.style.getPropertyValue('--_rows')).to.equal('2');
  });

  it('does not draw for rows that are the same', async () => {
    const chunk = await chunkOf();
    const watched = watch(chunk);
    chunk.rows = [...rows];
    expect(watched.draws).to.equal(0);
    chunk.rows = rows.slice(1);
    expect(watched.draws).to.equal(1);
  });

  it('draws only rows that are others, and all when what is told beside them has changed', async () => {
    const drawn = new Set<string>();
    const isHighlighted = (id: string): boolean => !drawn.add(id);
    const chunk = await fixture<ColloquyChunk>(
      html`<colloquy-chunk .rows=${rows} .context=${contextOf({ isHighlighted })} .now=${NOW}>
      </colloquy-chunk>`,
    );
    drawn.clear();
    chunk.rows = [...rows.slice(0, 2), rowOf({ comment: comment('4') })];
    await chunk.updateComplete;
    expect([...drawn]).to.deep.equal(['4']);
    chunk.redraw();
    await chunk.updateComplete;
    expect([...drawn].sort()).to.deep.equal(['1', '2', '4']);
    drawn.clear();
    chunk.rows = rows;
    chunk.now = NOW + 60_000;
    await chunk.updateComplete;
    expect([...drawn].sort()).to.deep.equal(['1', '2', '3']);
  });

  it('keeps the elements of rows that stay', async () => {
    const chunk = await chunkOf();
    const [, second] = chunk.children;
    chunk.rows = [rows[1]!, rowOf({ comment: comment('4') })];
    await chunk.updateComplete;
    expect(chunk.children[0] === second).to.be.true;
  });

  it('draws nothing until it is told to, then the text, and the buttons when it comes near', async () => {
    const chunk = await fixture<ColloquyChunk>(
      html`<colloquy-chunk
        .extent=${'nothing'}
        .rows=${rows}
        .context=${contextOf()}
        .now=${NOW}
      ></colloquy-chunk>`,
    );
    const amounts = (): number[] =>
      ['article', '[data-action="recommend"]', 'time'].map(
        (part) => chunk.querySelectorAll(part).length,
      );
    expect([chunk.isDrawn, ...amounts()]).to.deep.equal([false, 0, 0, 0]);
    expect(chunk.style.getPropertyValue('--_rows')).to.equal('3');
    chunk.draw(false);
    expect([chunk.isDrawn, ...amounts()]).to.deep.equal([true, 3, 0, 0]);
    const [first] = chunk.children;
    const text = first?.querySelector('p')?.firstChild;
    appears(chunk, false);
    expect(amounts()).to.deep.equal([3, 3, 3]);
    // A reader may have found or marked it.
    expect(first?.querySelector('p')?.firstChild === text).to.be.true;
    chunk.draw(false);
    expect(amounts()).to.deep.equal([3, 3, 3]);
  });

  it('follows the clock where it can be seen', async () => {
    const chunk = await chunkOf();
    expect(firstTime(chunk)).to.equal('50 minutes ago');
    chunk.now = NOW + 20 * 60_000;
    await chunk.updateComplete;
    expect(firstTime(chunk)).to.equal('1 hour ago');
  });

  it('lets the clock wait where it cannot, and is right when it comes into view', async () => {
    const chunk = await chunkOf();
    appears(chunk, true);
    chunk.now = NOW + 20 * 60_000;
    await chunk.updateComplete;
    expect(firstTime(chunk)).to.equal('50 minutes ago');
    appears(chunk, false);
    await chunk.updateComplete;
    expect(firstTime(chunk)).to.equal('1 hour ago');
  });

  it('does not draw again for being seen', async () => {
    const chunk = await chunkOf();
    const watched = watch(chunk);
    appears(chunk, false);
    appears(chunk, true);
    appears(chunk, false);
    expect(watched.draws).to.equal(0);
  });

  it('waits its turn with what nobody sees and takes no other room', async () => {
    const chunk = await chunkOf();
    appears(chunk, true);
    const changed = rows.map((row) => ({ ...row, replies: 3, foldable: true }));
    const folds = (): number => chunk.querySelectorAll('[data-action="fold"]').length;
    chunk.rows = changed;
    await Promise.resolve();
    expect([folds(), chunk.isUpdatePending]).to.deep.equal([0, true]);
    await chunk.updateComplete;
    expect(folds()).to.equal(3);
    chunk.rows = rows;
    await Promise.resolve();
    appears(chunk, false);
    expect(folds()).to.equal(0);
  });

  it('has nothing wait behind what was drawn before its turn', async () => {
    const chunk = await chunkOf();
    chunk.extent = 'text';
    await chunk.updateComplete;
    appears(chunk, true);
    chunk.draw(true);
    await Promise.resolve();
    chunk.rows = rows.slice(0, 2);
    for (let step = 0; step < 5; step++) await Promise.resolve();
    expect(chunk.children.length).to.equal(2);
  });

  it('folds at once, and unfolds after what is seen', async () => {
    const chunk = await chunkOf();
    const hidden = (): number => chunk.querySelectorAll('[hidden]').length;
    appears(chunk, true);
    chunk.rows = rows.map((row) => ({ ...row, hidden: true }));
    await Promise.resolve();
    expect(hidden()).to.equal(3);
    appears(chunk, false);
    chunk.rows = rows;
    await Promise.resolve();
    expect(hidden()).to.equal(3);
    await chunk.updateComplete;
    expect(hidden()).to.equal(0);
  });

  it('draws everything else also out of sight', async () => {
    const chunk = await chunkOf();
    appears(chunk, true);
    chunk.now = NOW + 20 * 60_000;
    chunk.rows = rows.slice(0, 1);
    await chunk.updateComplete;
    expect(chunk.children.length).to.equal(1);
    expect(firstTime(chunk)).to.equal('1 hour ago');
  });
});
