/** How a plan is carried out, with measurements that are made up. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { carryOut } from './measurements.mjs';

/** @type {(name: string, most?: number) => import('./entrants/entrant.mjs').Entrant} */
const entrant = (name, most = 1000) => ({ name, most, count: '0', pages: () => ({ '/': '' }) });

const [one, two, few] = [entrant('one'), entrant('two'), entrant('few', 10)];

/**
 * @param {import('./plan.mjs').Task[]} tasks
 * @param {(name: string) => Promise<object>} measure
 * @param {number} [minutes]
 */
async function run(tasks, measure, minutes = 1) {
  /** @type {string[]} */
  const browsers = [];
  /** @type {any} */
  const way = (/** @type {unknown} */ _, /** @type {{ name: string }} */ { name }) => measure(name);
  const ways = /** @type {any} */ ({ load: way, use: way });
  const open = /** @type {any} */ (
    async () => {
      browsers.push('opened');
      return { version: () => '1', close: async () => browsers.push('closed') };
    }
  );
  const results = await carryOut({ minutes, tasks }, () => undefined, { ways, open });
  return { ...results, browsers };
}

const never = () => new Promise(() => undefined);

describe('carryOut', () => {
  it('goes on after what takes too long, in another browser, and says what did not finish', async () => {
    const tasks = [
      { kind: /** @type {const} */ ('load'), size: 29, entrants: [one, two], seconds: 0.1 },
    ];
    const { measurements, unfinished, browsers } = await run(tasks, (name) =>
      name === 'one' ? never() : Promise.resolve({ all: 5 }),
    );
    assert.deepEqual(
      measurements.map(({ entrant, figures }) => [entrant, figures]),
      [['two', { all: 5 }]],
    );
    assert.deepEqual(
      unfinished.map(({ entrant, reason }) => [entrant, reason]),
      [['one', 'it took more than 0.1 s']],
    );
    assert.deepEqual(browsers, ['opened', 'closed', 'opened', 'closed']);
  });

  it('says in a line why something failed', async () => {
    const tasks = [{ kind: /** @type {const} */ ('use'), size: 29, entrants: [one] }];
    const { unfinished } = await run(tasks, () => Promise.reject(new Error('no button\n  at …')));
    assert.equal(unfinished[0]?.reason, 'no button');
  });

  it('turns the order round every second round, and tells rounds of tasks apart', async () => {
    const task = { kind: /** @type {const} */ ('load'), size: 29, entrants: [one, two], rounds: 2 };
    const { measurements } = await run([task, { ...task, rounds: 1 }], async () => ({}));
    assert.deepEqual(
      measurements.map(({ entrant, round }) => `${entrant} ${round}`),
      ['one 0', 'two 0', 'two 1', 'one 1', 'one 100', 'two 100'],
    );
  });

  it('asks nobody for more comments than they can bear', async () => {
    const tasks = [{ kind: /** @type {const} */ ('load'), size: 29, entrants: [few, one] }];
    const { measurements, unfinished } = await run(tasks, async () => ({}));
    assert.deepEqual(
      measurements.map(({ entrant }) => entrant),
      ['one'],
    );
    assert.deepEqual(unfinished, []);
  });

  it('begins nothing more when the time is over', async () => {
    const tasks = [{ kind: /** @type {const} */ ('load'), size: 29, entrants: [one, two] }];
    const { unfinished, browsers } = await run(tasks, async () => ({}), 0);
    assert.deepEqual(
      unfinished.map(({ entrant, reason }) => `${entrant}: ${reason}`),
      ['one: there was no time left', 'two: there was no time left'],
    );
    assert.deepEqual(browsers, []);
  });
});
