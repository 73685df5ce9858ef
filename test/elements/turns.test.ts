import { expect } from '@open-wc/testing';
import { inTurn } from '../../src/elements/turns.js';

describe('inTurn', () => {
  it('lets the page be painted first', async () => {
    const order: string[] = [];
    requestAnimationFrame(() => order.push('frame'));
    await inTurn(() => order.push('run'));
    expect(order).to.deep.equal(['frame', 'run']);
  });

  it('keeps the order in which it was asked, also of who asks in turn', async () => {
    const order: number[] = [];
    let last = Promise.resolve();
    const first = inTurn(() => {
      order.push(1);
      last = inTurn(() => order.push(3));
    });
    const second = inTurn(() => order.push(2));
    await Promise.all([first, second]);
    await last;
    expect(order).to.deep.equal([1, 2, 3]);
  });

  it('lets the page go on between slices', async () => {
    const busy = (): void => {
      for (const end = performance.now() + 15; performance.now() < end;);
    };
    let tasks = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => tasks++;
    const turns = Array.from({ length: 6 }, () =>
      inTurn(() => {
        busy();
        channel.port2.postMessage(null);
      }),
    );
    await Promise.all(turns);
    channel.port1.close();
    // Engines may deliver what two channels carry in another order.
    expect(tasks).to.be.above(0);
  });
});
