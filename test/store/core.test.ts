import { expect } from '@open-wc/testing';
import { createCore, type StoreCore } from '../../src/store/core.js';
import { ScriptedSource } from '../support/source.js';
import { VirtualWorld } from '../support/virtual-world.js';

function core(): StoreCore {
  return createCore({
    source: new ScriptedSource(),
    article: 'a',
    sort: 'oldest',
    timeout: 1000,
    world: new VirtualWorld(),
  });
}

const totalIs = (total: number) => () => ({ total });

describe('createCore: ask', () => {
  it('puts what was recorded meanwhile on top of the answer', async () => {
    const { ask, record, update, getState } = core();
    let answer = (): void => undefined;
    const asking = ask(new Promise<void>((resolve) => (answer = resolve)), () => {
      update(totalIs(1));
    });
    record(totalIs(2));
    answer();
    await asking;
    expect(getState().total).to.equal(2);
  });

  it('knows nothing of what was recorded before, or was not recorded', async () => {
    const { ask, record, update, getState } = core();
    record(totalIs(2));
    const asking = ask(Promise.resolve(), () => {
      update(totalIs(1));
    });
    update(totalIs(3));
    await asking;
    expect(getState().total).to.equal(1);
  });

  it('gives each of two answers what came since its own question', async () => {
    const { ask, record, update, getState } = core();
    const answers: (() => void)[] = [];
    const question = (): Promise<void> => new Promise((resolve) => answers.push(resolve));
    const put = (total: number) => (): void => {
      update(totalIs(total));
    };
    const first = ask(question(), put(1));
    record(totalIs(10));
    const second = ask(question(), put(2));
    answers[1]?.();
    await second;
    expect(getState().total).to.equal(2);
    answers[0]?.();
    await first;
    expect(getState().total).to.equal(10);
  });

  it('fails with its question, and records no longer', async () => {
    const { ask, record, getState } = core();
    const failing = ask(Promise.reject(new Error('no')), () => expect.fail('put'));
    expect(await failing.catch(String)).to.equal('Error: no');
    record(totalIs(5));
    expect(getState().total).to.equal(5);
  });
});
