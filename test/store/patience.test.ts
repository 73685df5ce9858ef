import { expect } from '@open-wc/testing';
import { SOURCE_ERROR_CODES, SourceError, isAbortError } from '../../src/model/errors.js';
import { patiently, waitBeforeRetry } from '../../src/store/patience.js';
import { VirtualWorld, turn } from '../support/virtual-world.js';

describe('waitBeforeRetry', () => {
  const half = (): number => 0.5;

  it('is for failures that pass by themselves, and for no others', () => {
    const passing = SOURCE_ERROR_CODES.filter(
      (code) => waitBeforeRetry(new SourceError(code, ''), 1, half) !== null,
    );
    expect(passing).to.deep.equal(['timeout', 'network', 'rate-limited', 'server']);
  });

  it('respects a source that knows it is in vain', () => {
    const error = new SourceError('server', '', { retryable: false });
    expect(waitBeforeRetry(error, 1, half)).to.be.null;
  });

  it('grows, and ends after two retries', () => {
    const error = new SourceError('network', '');
    expect([1, 2, 3].map((tries) => waitBeforeRetry(error, tries, half))).to.deep.equal([
      375,
      750,
      null,
    ]);
  });

  it('is spread, so that a crowd does not come back at once', () => {
    const error = new SourceError('network', '');
    expect([0, 0.999].map((chance) => waitBeforeRetry(error, 1, () => chance))).to.deep.equal([
      250, 499.75,
    ]);
  });

  it('is never shorter than the source asked for, and is the reader’s beyond a minute', () => {
    const limited = (retryAfter: number): SourceError =>
      new SourceError('rate-limited', '', { retryAfter });
    expect(waitBeforeRetry(limited(7000), 1, () => 0)).to.be.at.least(7000);
    expect(waitBeforeRetry(limited(60_000), 1, () => 0)).to.be.at.least(60_000);
    expect(waitBeforeRetry(limited(60_001), 1, () => 0)).to.be.null;
  });
});

describe('patiently', () => {
  const { signal } = new AbortController();

  it('tries three times in all and then fails with the last failure', async () => {
    const world = new VirtualWorld();
    let calls = 0;
    const failing = patiently(
      () => Promise.reject(new SourceError('network', `${++calls}`)),
      world,
      signal,
    ).catch((failure: unknown) => failure);
    await world.settle();
    expect(await failing).to.have.property('message', '3');
    expect(calls).to.equal(3);
  });

  it('answers as soon as a call goes well', async () => {
    const world = new VirtualWorld();
    let calls = 0;
    const answer = patiently(
      async () => {
        if (++calls === 1) throw new SourceError('timeout', 'late');
        return calls;
      },
      world,
      signal,
    );
    await world.settle();
    expect(await answer).to.equal(2);
  });

  it('tells of a wait that the source asked for, and of its end', async () => {
    const world = new VirtualWorld();
    const told: (number | null)[] = [];
    const start = world.now();
    let calls = 0;
    const answer = patiently(
      async () => {
        if (++calls === 1) throw new SourceError('rate-limited', '', { retryAfter: 5000 });
        return calls;
      },
      world,
      signal,
      (retryAt) => told.push(retryAt),
    );
    await world.pass(4999);
    expect(calls).to.equal(1);
    await world.settle();
    await answer;
    expect(told).to.have.length(2);
    expect(told[0]).to.be.within(start + 5000, start + 5500);
    expect(told[1]).to.be.null;
  });

  it('ends at once and silently when it is aborted', async () => {
    const world = new VirtualWorld();
    const controller = new AbortController();
    const failing = patiently(
      () => Promise.reject(new SourceError('network', '')),
      world,
      controller.signal,
    ).catch((failure: unknown) => failure);
    await turn();
    expect(world.pending).to.equal(1);
    controller.abort();
    expect(isAbortError(await failing)).to.be.true;
    expect(world.pending).to.equal(0);
  });
});
