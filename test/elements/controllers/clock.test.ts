import { expect } from '@open-wc/testing';
import { ClockController } from '../../../src/elements/controllers/clock.js';
import { FakeHost } from '../../support/host.js';

describe('ClockController', () => {
  const { setInterval, clearInterval } = window;
  const intervals = new Map<number, { run: () => void; delay: number }>();
  let now = 0;

  beforeEach(() => {
    now = 1000;
    intervals.clear();
    window.setInterval = ((run: () => void, delay: number) => {
      const id = intervals.size + 1;
      intervals.set(id, { run, delay });
      return id;
    }) as typeof window.setInterval;
    window.clearInterval = (id) => intervals.delete(id as number);
  });

  afterEach(() => {
    Object.assign(window, { setInterval, clearInterval });
    Reflect.deleteProperty(document, 'hidden');
  });

  function clockOn(host: FakeHost): ClockController {
    const clock = new ClockController(host, () => now);
    host.connect();
    return clock;
  }

  const hide = (hidden: boolean): void => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('tells the time of every minute', () => {
    const host = new FakeHost();
    const clock = clockOn(host);
    expect(clock.now).to.equal(1000);
    const [interval] = intervals.values();
    expect(interval?.delay).to.equal(60_000);
    now = 61_000;
    interval?.run();
    expect(clock.now).to.equal(61_000);
    expect(host.updates).to.equal(1);
  });

  it('stands still while the page is hidden, and is right when it is seen again', () => {
    const host = new FakeHost();
    const clock = clockOn(host);
    hide(true);
    now = 500_000;
    for (const { run } of intervals.values()) run();
    expect([clock.now, host.updates]).to.deep.equal([1000, 0]);
    hide(false);
    expect([clock.now, host.updates]).to.deep.equal([500_000, 1]);
  });

  it('lets go of the timer and the page when the host leaves', () => {
    const host = new FakeHost();
    const clock = clockOn(host);
    host.disconnect();
    now = 500_000;
    hide(false);
    expect(intervals.size).to.equal(0);
    expect([clock.now, host.updates]).to.deep.equal([1000, 0]);
  });

  it('is right at once when the host comes back', () => {
    const host = new FakeHost();
    const clock = clockOn(host);
    host.disconnect();
    now = 500_000;
    host.connect();
    expect(clock.now).to.equal(500_000);
    expect(intervals.size).to.equal(1);
  });
});
