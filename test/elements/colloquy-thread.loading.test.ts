import { expect, oneEvent } from '@open-wc/testing';
import { afterPaint } from '../../src/elements/controllers/gradual-drawing.js';
import type { LoadResult } from '../../src/model/source.js';
import { mount, place, settled } from '../support/thread.js';
import { warningsOf } from '../support/warnings.js';

const painted = (): Promise<void> => new Promise(afterPaint);

/** A place far below the screen. */
async function farPlace(): Promise<HTMLElement> {
  const box = await place();
  const space = box.appendChild(document.createElement('div'));
  space.style.height = `${innerHeight + 3000}px`;
  return box;
}

/** A source that tells how often it was asked. */
function counting(): { source: { load: () => Promise<LoadResult> }; calls: () => number } {
  let calls = 0;
  const load = async (): Promise<LoadResult> => {
    calls++;
    return { comments: [{ id: '1', author: 'Ann', text: 'Hello' }] };
  };
  return { source: { load }, calls: () => calls };
}

afterEach(() => scrollTo({ top: 0, behavior: 'instant' }));

describe('<colloquy-thread> loading', () => {
  it('asks for nothing until it is near the screen', async () => {
    const { source, calls } = counting();
    const thread = await mount({ source, loading: null }, await farPlace());
    await thread.updateComplete;
    await painted();
    expect(calls()).to.equal(0);
    thread.scrollIntoView({ behavior: 'instant' });
    await settled(thread);
    expect(calls()).to.equal(1);
  });

  it('takes a wrong word for lazy, and says so', async () => {
    const warnings = await warningsOf(async () => {
      const thread = await mount({ source: counting().source, loading: 'soon' }, await farPlace());
      await thread.updateComplete;
      expect(thread.matches(':state(loading)')).to.be.false;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/loading="soon".*lazy, eager/);
  });

  it('begins when the page changes its mind', async () => {
    const { source, calls } = counting();
    const thread = await mount({ source, loading: 'lazy' }, await farPlace());
    await thread.updateComplete;
    thread.loading = 'eager';
    await settled(thread);
    expect(calls()).to.equal(1);
  });

  it('asks for nothing when it has left before it came near', async () => {
    const { source, calls } = counting();
    const thread = await mount({ source, loading: null }, await farPlace());
    await thread.updateComplete;
    thread.remove();
    window.dispatchEvent(new Event('beforeprint'));
    await painted();
    expect(calls()).to.equal(0);
  });

  it('keeps the room of the comments that are expected until they are there', async () => {
    const { source } = counting();
    const thread = await mount(
      { source, loading: null, count: 40, pageSize: 10 },
      await farPlace(),
    );
    await thread.updateComplete;
    expect(thread.style.minBlockSize).to.equal('102rem');
    thread.scrollIntoView({ behavior: 'instant' });
    await settled(thread);
    expect(thread.style.minBlockSize).to.equal('');
  });

  it('gives the room up where nothing loads', async () => {
    const source = { load: () => Promise.reject(new Error('no')) };
    const thread = await mount({ source, count: 40 });
    await oneEvent(thread, 'colloquy-error');
    await thread.updateComplete;
    expect(thread.style.minBlockSize).to.equal('');
  });
});
