import { expect } from '@open-wc/testing';
import type { LoadResult, Patch } from '../../src/model/source.js';
import { isSourceError } from '../../src/model/errors.js';
import type { Fault, FaultPlan } from '../../src/testing/fault-plan.js';
import { withFaults } from '../../src/testing/faults.js';
import { seededRandom } from '../../src/testing/random.js';
import { ScriptedSource } from '../support/source.js';

const QUERY = { article: '', sort: 'oldest', cursor: null } as const;
const RECOMMEND = { article: '', id: '1', recommended: true } as const;
const live = (): AbortSignal => new AbortController().signal;

/** A source that answers its loads at once, and how often it was asked. */
function setUp(plan: FaultPlan = {}): {
  load: (signal?: AbortSignal) => Promise<LoadResult>;
  asked: () => number;
} {
  let asked = 0;
  const source = withFaults({ load: async () => ({ comments: [], total: asked++ }) }, plan);
  return { load: (signal = live()) => source.load(QUERY, { signal }), asked: () => asked };
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'answered';
  } catch (failure) {
    if (!isSourceError(failure)) throw failure;
    return failure.code;
  }
}

describe('withFaults', () => {
  it('has the methods and features of the source, and passes calls on', async () => {
    const source = new ScriptedSource(['recommend'], { undoRecommend: false });
    const faulty = withFaults(source);
    expect(Object.keys(faulty).sort()).to.deep.equal(['features', 'load', 'recommend']);
    const options = { signal: live(), idempotencyKey: 'k' };
    const answer = faulty.recommend?.(RECOMMEND, options);
    const call = await source.recommends.next();
    expect(call.request).to.equal(RECOMMEND);
    call.answer({ recommendations: 1, recommended: true });
    expect(await answer).to.deep.equal({ recommendations: 1, recommended: true });
  });

  it('says what the source can do by now', () => {
    const source = { features: {}, load: async () => ({ comments: [] }) };
    const faulty = withFaults(source);
    source.features = { maxLength: 9 };
    expect(faulty.features).to.deep.equal({ maxLength: 9 });
  });

  const outcomes: readonly (readonly [Fault, code: string, asked: number])[] = [
    ['drop-before', 'network', 0],
    ['drop-after', 'network', 1],
    ['rate-limit', 'rate-limited', 0],
    ['fail', 'server', 0],
    ['duplicate', 'answered', 2],
    ['corrupt', 'answered', 1],
    ['reorder', 'answered', 1],
  ];
  for (const [fault, code, asked] of outcomes) {
    it(`lets one call go wrong as planned: ${fault}`, async () => {
      const faults: string[] = [];
      const network = setUp({ next: [null, fault], onFault: (each) => faults.push(each) });
      expect((await network.load()).total).to.equal(0);
      expect(await codeOf(network.load())).to.equal(code);
      expect(network.asked()).to.equal(1 + asked);
      expect(faults).to.deep.equal([fault]);
      expect(await codeOf(network.load())).to.equal('answered');
    });
  }

  it('says how long to wait', async () => {
    const { load } = setUp({ next: ['rate-limit'], retryAfter: 2500 });
    const failure: unknown = await load().catch((reason: unknown) => reason);
    expect(failure).to.include({ retryAfter: 2500, retryable: true });
  });

  it('answers with anything but what was asked for', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const answer: unknown = await setUp({ seed, next: ['corrupt'] }).load();
      expect(answer ?? {}).not.to.have.property('total');
    }
  });

  it('lets a later answer overtake', async () => {
    const { load } = setUp({ next: ['reorder'] });
    const order: string[] = [];
    const [first, second] = [load(), load()];
    await Promise.all([
      first.then(() => order.push('first')),
      second.then(() => order.push('second')),
    ]);
    expect(order).to.deep.equal(['second', 'first']);
  });

  it('repeats itself under the same seed', async () => {
    const faultsOf = async (seed: number): Promise<string> => {
      const faults: string[] = [];
      const chances = { fail: 0.3, 'drop-after': 0.2 };
      const { load } = setUp({ seed, chances, onFault: (fault) => faults.push(fault) });
      for (let call = 0; call < 30; call++) await codeOf(load());
      return faults.join(' ');
    };
    expect(await faultsOf(7)).to.equal(await faultsOf(7));
    expect(await faultsOf(7)).not.to.equal(await faultsOf(8));
  });

  it('happens to the calls that are named, from when the plan says so', async () => {
    const plan: FaultPlan = { methods: ['create'] };
    const { load } = setUp(plan);
    plan.chances = { fail: 1 };
    expect(await codeOf(load())).to.equal('answered');
    plan.methods = ['load'];
    expect(await codeOf(load())).to.equal('server');
    plan.offline = true;
    plan.chances = {};
    expect(await codeOf(load())).to.equal('offline');
  });

  it('takes its time by the timers it is given', async () => {
    const waits: number[] = [];
    const timers = {
      setTimeout: (callback: () => void, milliseconds: number): void => {
        waits.push(milliseconds);
        callback();
      },
      clearTimeout: () => undefined,
    };
    await setUp({ latency: 5000, timers }).load();
    await setUp({ latency: [100, 200], random: () => 0.5, timers }).load();
    expect(waits).to.deep.equal([5000, 5000, 150, 150]);
  });

  for (const [what, plan] of Object.entries({
    'a slow call': { latency: 60_000 },
    'a call that is never answered': { next: ['hang'] },
    'an answer that is held back': { next: ['reorder'] },
  } satisfies Record<string, FaultPlan>)) {
    it(`ends ${what} when it is aborted`, async () => {
      const reason = new DOMException('The reader has left.', 'AbortError');
      const reader = new AbortController();
      const call = setUp(plan)
        .load(reader.signal)
        .catch((failure: unknown) => failure);
      await Promise.resolve();
      reader.abort(reason);
      expect(await call).to.equal(reason);
      expect(
        await setUp(plan)
          .load(AbortSignal.abort(reason))
          .catch((it: unknown) => it),
      ).to.equal(reason);
    });
  }

  describe('over a subscription', () => {
    const patch = (id: string): Patch => ({ type: 'recommended', id, recommendations: 1 });

    function follow(plan: FaultPlan): {
      tell: (id: string) => void;
      told: string[];
      reader: AbortController;
      load: () => Promise<unknown>;
    } {
      let listener: (patch: Patch) => void = () => undefined;
      const told: string[] = [];
      const reader = new AbortController();
      const source = withFaults(
        {
          load: async () => ({ comments: [] }),
          subscribe: (_query, given) => (listener = given),
        },
        plan,
      );
      source.subscribe?.({ article: '' }, (each) => told.push('id' in each ? each.id : each.type), {
        signal: reader.signal,
      });
      const load = (): Promise<unknown> => source.load(QUERY, { signal: live() });
      return { tell: (id) => listener(patch(id)), told, reader, load };
    }

    it('tells everything, in order, on a good network', () => {
      const { tell, told } = follow({});
      for (const id of ['1', '2', '3']) tell(id);
      expect(told).to.deep.equal(['1', '2', '3']);
    });

    it('tells twice, and late', () => {
      const plan: FaultPlan = { chances: { duplicate: 1 } };
      const { tell, told } = follow(plan);
      tell('1');
      plan.chances = { reorder: 1 };
      tell('2');
      tell('3');
      expect(told).to.deep.equal(['1', '1', '3', '2']);
    });

    it('says that something was missed once the network is back', async () => {
      const plan: FaultPlan = { offline: true };
      const { tell, told, load } = follow(plan);
      tell('1');
      plan.offline = false;
      tell('2');
      expect(told).to.deep.equal(['missed', '2']);
      plan.offline = true;
      tell('3');
      plan.offline = false;
      await load();
      expect(told).to.deep.equal(['missed', '2', 'missed']);
    });

    it('tells nothing once the signal has aborted', () => {
      const { tell, told, reader } = follow({ chances: { reorder: 1 } });
      tell('1');
      reader.abort();
      tell('2');
      expect(told).to.be.empty;
    });
  });
});

describe('seededRandom', () => {
  it('gives numbers from 0 up to 1, spread evenly', () => {
    const random = seededRandom(1);
    const numbers = Array.from({ length: 10_000 }, random);
    expect(Math.min(...numbers)).to.be.within(0, 0.01);
    expect(Math.max(...numbers)).to.be.within(0.99, 1);
    const mean = numbers.reduce((sum, each) => sum + each) / numbers.length;
    expect(mean).to.be.closeTo(0.5, 0.02);
  });
});
