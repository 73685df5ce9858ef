import { expect } from '@open-wc/testing';
import {
  type Slicing,
  type Steps,
  advance,
  finish,
  inSlices,
  pause,
  pauseForInput,
} from '../../src/conversation/slices.js';

/** Counts to a number, a step each. */
function* count(to: number, done: number[] = []): Steps<number> {
  for (let at = 1; at <= to; at++) {
    done.push(at);
    yield;
  }
  return to;
}

/** A clock that ticks once whenever it is read, and slices of three ticks. */
function slicing(pauses: (() => void)[] = []): Slicing {
  let time = 0;
  return {
    now: () => time++,
    length: 3,
    pause: async () => {
      pauses.forEach((each) => each());
      await Promise.resolve();
    },
  };
}

describe('finish', () => {
  it('does everything at once', () => {
    expect(finish(count(100))).to.equal(100);
  });
});

describe('advance', () => {
  it('stops when the slice is over, and goes on from there', () => {
    const done: number[] = [];
    const steps = count(5, done);
    expect(advance(steps, slicing()).done).to.be.false;
    expect(done).to.deep.equal([1, 2, 3]);
    expect(advance(steps, slicing())).to.deep.equal({ done: true, value: 5 });
  });
});

describe('inSlices', () => {
  const never = new AbortController().signal;

  it('pauses between slices, and not before the first or behind the last', async () => {
    const done: number[] = [];
    const paused: number[] = [];
    const result = inSlices(count(7, done), never, slicing([() => paused.push(done.length)]));
    expect(done).to.deep.equal([1, 2, 3]);
    expect(await result).to.equal(7);
    expect(paused).to.deep.equal([3, 6]);
  });

  it('gives up when it is aborted, with the reason', async () => {
    const done: number[] = [];
    const controller = new AbortController();
    const work = inSlices(
      count(7, done),
      controller.signal,
      slicing([() => controller.abort('enough')]),
    );
    expect(await work.catch((reason: unknown) => reason)).to.equal('enough');
    expect(done).to.deep.equal([1, 2, 3]);
  });

  it('passes on what is thrown', async () => {
    const failing = (function* (): Steps<void> {
      yield;
      throw new Error('broken');
    })();
    const failure: unknown = await inSlices(failing, never).catch((reason: unknown) => reason);
    expect(failure).to.have.property('message', 'broken');
  });
});

describe('pause', () => {
  it('lets a task that waits have its turn', async () => {
    const done: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done.push('a task');
    port2.postMessage(null);
    // WebKit takes the messages of two channels in an order of its own.
    for (let pauses = 0; pauses < 10 && done.length === 0; pauses++) await pause();
    port1.close();
    expect(done).to.deep.equal(['a task']);
  });
});

describe('pauseForInput', () => {
  it('lets a task that waits go first at least every second time', async () => {
    const order: string[] = [];
    const rest = pauseForInput();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => order.push('a task');
    port2.postMessage(null);
    for (let count = 0; count < 2; count++) await rest();
    order.push('the work');
    port1.close();
    expect(order).to.deep.equal(['a task', 'the work']);
  });
});
