import { expect, fixture, html } from '@open-wc/testing';
import { whenNear } from '../../src/elements/nearness.js';
import { afterPaint } from '../../src/elements/controllers/gradual-drawing.js';
import { waitUntil } from '../support/wait.js';

const painted = (): Promise<void> => new Promise(afterPaint);

/** An element so many pixels below the screen, and how often it was told to be near. */
async function watch(
  below: number,
  { eager = false, style = '' } = {},
): Promise<{ element: HTMLElement; calls: () => number; stop: () => void }> {
  const box = await fixture<HTMLElement>(
    html`<div>
      <div></div>
      <p>A thread</p>
    </div>`,
  );
  const [space, element] = box.children as unknown as [HTMLElement, HTMLElement];
  space.style.height = `${innerHeight + below}px`;
  element.style.cssText = style;
  scrollTo({ top: box.getBoundingClientRect().top + scrollY, behavior: 'instant' });
  let calls = 0;
  const stop = whenNear(element, eager, () => calls++);
  return { element, calls: () => calls, stop };
}

afterEach(() => {
  scrollTo({ top: 0, behavior: 'instant' });
  history.replaceState(null, '', location.pathname + location.search);
});

describe('whenNear', () => {
  it('calls at once for what is near already', async () => {
    const { calls } = await watch(500);
    expect(calls()).to.equal(1);
  });

  it('calls once when it comes near', async () => {
    const { element, calls } = await watch(2000);
    await painted();
    expect(calls()).to.equal(0);
    element.scrollIntoView({ behavior: 'instant' });
    await waitUntil(() => calls() === 1);
    window.dispatchEvent(new Event('beforeprint'));
    expect(calls()).to.equal(1);
  });

  it('calls at once where the page is eager', async () => {
    expect((await watch(2000, { eager: true })).calls()).to.equal(1);
  });

  it('calls when the page is about to be printed', async () => {
    const { calls } = await watch(2000);
    window.dispatchEvent(new Event('beforeprint'));
    expect(calls()).to.equal(1);
  });

  it('calls when the address names a comment, and for no other change of it', async () => {
    const { calls } = await watch(2000);
    history.replaceState(null, '', '#top');
    window.dispatchEvent(new Event('hashchange'));
    expect(calls()).to.equal(0);
    history.replaceState(null, '', '#comment-4');
    window.dispatchEvent(new Event('hashchange'));
    expect(calls()).to.equal(1);
  });

  it('waits for what is not displayed, however eager the page is', async () => {
    const { element, calls } = await watch(0, { eager: true, style: 'display: none' });
    window.dispatchEvent(new Event('beforeprint'));
    await painted();
    expect(calls()).to.equal(0);
    element.style.display = '';
    await waitUntil(() => calls() === 1);
  });

  it('calls no more once it is stopped', async () => {
    const { element, calls, stop } = await watch(2000);
    stop();
    element.scrollIntoView({ behavior: 'instant' });
    window.dispatchEvent(new Event('beforeprint'));
    await painted();
    expect(calls()).to.equal(0);
  });
});
