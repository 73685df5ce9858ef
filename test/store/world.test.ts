import { expect } from '@open-wc/testing';
import { isAbortError } from '../../src/model/errors.js';
import { deviceWorld, wait } from '../../src/store/world.js';
import { VirtualWorld } from '../support/virtual-world.js';

describe('deviceWorld', () => {
  it('hears of events until it is enough', () => {
    const controller = new AbortController();
    let heard = 0;
    deviceWorld.listen('online', () => heard++, controller.signal);
    window.dispatchEvent(new Event('online'));
    controller.abort();
    window.dispatchEvent(new Event('online'));
    expect(heard).to.equal(1);
  });

  it('takes a page for brought back only when it had been set aside', () => {
    const controller = new AbortController();
    let heard = 0;
    deviceWorld.listen('pageshow', () => heard++, controller.signal);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(heard).to.equal(0);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    controller.abort();
    expect(heard).to.equal(1);
  });
});

describe('wait', () => {
  it('ends at once and leaves no timer when it is aborted', async () => {
    const world = new VirtualWorld();
    const controller = new AbortController();
    const waiting = wait(world.timer, 1000, controller.signal).catch((failure: unknown) => failure);
    expect(world.pending).to.equal(1);
    controller.abort();
    expect(isAbortError(await waiting)).to.be.true;
    expect(world.pending).to.equal(0);
  });
});
