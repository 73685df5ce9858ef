import { expect } from '@open-wc/testing';
import { SourceError } from '../../src/model/errors.js';
import { callSource } from '../../src/store/call.js';

const never = (): Promise<never> => new Promise(() => undefined);

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('it did not fail'),
    (failure: unknown) => failure,
  );
}

describe('callSource', () => {
  const { signal } = new AbortController();

  it('passes on what the source answers', async () => {
    expect(await callSource(async () => 'answer', signal)).to.equal('answer');
  });

  it('passes on a SourceError as it is', async () => {
    const refusal = new SourceError('forbidden', 'no');
    expect(await failureOf(callSource(() => Promise.reject(refusal), signal))).to.equal(refusal);
  });

  it('makes a SourceError of anything else, with the cause', async () => {
    for (const thrown of [new TypeError('Failed to fetch'), 'a string', null, undefined, 42]) {
      const call = async (): Promise<never> => {
        throw thrown;
      };
      const failure = await failureOf(callSource(call, signal));
      expect(failure).to.be.instanceOf(SourceError).with.property('code', 'server');
      expect(failure).to.have.property('cause', thrown);
    }
  });

  it('survives a source that throws before it answers', async () => {
    const call = (): Promise<never> => {
      throw new RangeError('not even a promise');
    };
    expect(await failureOf(callSource(call, signal)))
      .to.be.instanceOf(SourceError)
      .with.property('message', 'not even a promise');
  });

  it('gives up on a source that hangs, and tells it', async () => {
    let given: AbortSignal | undefined;
    const call = (options: { signal: AbortSignal }): Promise<never> => {
      given = options.signal;
      return never();
    };
    const failure = await failureOf(callSource(call, signal, 5));
    expect(failure).to.be.instanceOf(SourceError).with.property('code', 'timeout');
    expect(failure).to.have.property('retryable', true);
    expect(given?.aborted).to.be.true;
  });

  it('rejects with the reason when the caller aborts, even if the source does not listen', async () => {
    const controller = new AbortController();
    const answer = failureOf(callSource(never, controller.signal));
    const reason = new DOMException('gone', 'AbortError');
    controller.abort(reason);
    expect(await answer).to.equal(reason);
  });

  it('asks nothing when the caller has aborted already', async () => {
    const call = (): Promise<never> => expect.fail('asked');
    const failure = await failureOf(callSource(call, AbortSignal.abort('over')));
    expect(failure).to.equal('over');
  });

  it('takes an abort that the caller did not ask for as a failure', async () => {
    const call = (): Promise<never> => Promise.reject(new DOMException('why?', 'AbortError'));
    expect(await failureOf(callSource(call, signal)))
      .to.be.instanceOf(SourceError)
      .with.property('code', 'server');
  });

  it('leaves no timer and no listener behind', async () => {
    const left = new Set<unknown>();
    const { setTimeout, clearTimeout } = window;
    const controller = new AbortController();
    const watched = controller.signal;
    const listeners: unknown[] = [];
    watched.addEventListener = (_: string, listener: unknown) => listeners.push(listener);
    watched.removeEventListener = (_: string, listener: unknown) =>
      listeners.splice(listeners.indexOf(listener), 1);
    window.setTimeout = ((run: () => void, delay?: number) => {
      const timer = setTimeout(run, delay);
      left.add(timer);
      return timer;
    }) as typeof setTimeout;
    window.clearTimeout = (timer) => {
      left.delete(timer);
      clearTimeout(timer);
    };
    try {
      await callSource(async () => 'answer', watched);
      await failureOf(callSource(() => Promise.reject(new Error('no')), watched));
    } finally {
      Object.assign(window, { setTimeout, clearTimeout });
    }
    expect([...left]).to.deep.equal([]);
    expect(listeners).to.deep.equal([]);
  });
});
