/**
 * Carries a plan out: one browser with an empty profile to a round, a context of its own to each
 * measurement, entrants in turn and in the other order every second round. A measurement that takes
 * too long, or fails, is noted as unfinished, its browser is thrown away, and the others go on.
 */
import { servePages } from '../support/serve.mjs';
import { openBrowser } from './measure/browser.mjs';
import { measureDeepLink } from './measure/deep-link.mjs';
import { measureLoad } from './measure/load.mjs';
import { measureMemory } from './measure/memory.mjs';
import { measureTaps } from './measure/taps.mjs';
import { measureTransfer } from './measure/transfer.mjs';
import { measureUse } from './measure/use.mjs';
import { middleId, threadedComments } from './threaded-comments.mjs';

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('./entrants/entrant.mjs').Entrant} Entrant
 * @typedef {import('./plan.mjs').Task} Task
 *
 * @typedef {object} Setting
 * @property {import('./plan.mjs').Kind} kind
 * @property {string} entrant its name
 * @property {number} size comments
 * @property {number} throttle how many times slower the processor was
 * @property {boolean} accessibility
 *
 * @typedef {Setting & { round: number, figures: Record<string, number | null> }} Measurement null: there
 * is no such thing
 * @typedef {Setting & { reason: string }} Unfinished
 *
 * @typedef {object} Results
 * @property {string} browser its version
 * @property {Measurement[]} measurements
 * @property {Unfinished[]} unfinished
 */

/** Seconds that one measurement may take. */
const PATIENCE = 60;

/** Seconds for which the last measurement may go on when the time is over. */
const GRACE = 5;

/**
 * @typedef {(browser: Browser, entrant: Entrant, task: Task & { url: string }) => Promise<object>} Way
 * measures one entrant at one address. @returns figures
 */

/** @type {Record<Task['kind'], Way>} */
const WAYS = {
  load: (browser, entrant, { url, size, throttle = 1, accessibility = false }) => {
    const heap = throttle === 1 && !accessibility;
    const options = { url, amount: size, throttle, heap, settle: accessibility };
    return measureLoad(browser, entrant, options);
  },
  use: (browser, entrant, { url, size, throttle = 1 }) => {
    const last = threadedComments(size).at(-1)?.text ?? '';
    const address = '/use' in entrant.pages([]) ? `${url}use` : url;
    const middle = middleId(size);
    return measureUse(browser, entrant, { url: address, amount: size, middle, last, throttle });
  },
  taps: (browser, entrant, { url, size }) => measureTaps(browser, entrant, { url, amount: size }),
  'deep-link': async (browser, entrant, { url, size }) => {
    const { hash, target } = entrant.deepLink?.(String(size)) ?? { hash: '', target: 'null' };
    return { time: await measureDeepLink(browser, { url, hash, target }) };
  },
  transfer: (browser, entrant, { url, size }) =>
    measureTransfer(browser, entrant, { url, amount: size }),
  memory: async (browser, _, { url }) => ({ kept: await measureMemory(browser, url) }),
};

/**
 * @param {import('./plan.mjs').Plan} plan
 * @param {(line: string) => void} tell hears of every measurement
 * @param {{ ways?: Record<Task['kind'], Way>, open?: typeof openBrowser }} [means]
 * @returns {Promise<Results>}
 */
export async function carryOut({ minutes, tasks }, tell, { ways = WAYS, open = openBrowser } = {}) {
  const end = performance.now() + minutes * 60_000;
  /** @type {Results} */
  const results = { browser: '', measurements: [], unfinished: [] };
  for (const task of tasks) await work(task);
  return results;

  /** @param {Task} task */
  async function work(task) {
    const { kind, size, entrants, rounds = 1, throttle = 1, accessibility = false } = task;
    const sites = performance.now() < end ? await serve(size, entrants) : [];
    for (let round = 0; round < rounds; round++) {
      /** @type {Browser | null} */
      let browser = null;
      for (const entrant of round % 2 === 0 ? entrants : entrants.toReversed()) {
        if (size > entrant.most) continue;
        const setting = { kind, entrant: entrant.name, size, throttle, accessibility };
        const url = sites.find((site) => site.entrant === entrant)?.url;
        if (performance.now() > end || url === undefined) {
          unfinished(setting, 'there was no time left');
          continue;
        }
        try {
          const flags = accessibility ? ['--force-renderer-accessibility'] : [];
          browser ??= await inTime(open(...flags), PATIENCE);
          results.browser = browser.version();
          const measuring = ways[kind](browser, entrant, { ...task, url });
          const left = (end - performance.now()) / 1000 + GRACE;
          const figures = await inTime(measuring, Math.min(task.seconds ?? PATIENCE, left));
          results.measurements.push({
            ...setting,
            // Rounds of different tasks are not the same.
            round: 100 * tasks.indexOf(task) + round,
            figures: /** @type {Record<string, number | null>} */ (figures),
          });
          tell(`${nameOf(setting)}: ${told(figures)}`);
        } catch (failure) {
          const [reason = ''] = (failure instanceof Error ? failure.message : '').split('\n');
          unfinished(setting, reason);
          // What has got stuck in it would disturb the others.
          void browser?.close().catch(() => undefined);
          browser = null;
        }
      }
      if (browser) await inTime(browser.close(), GRACE).catch(() => undefined);
    }
    for (const { stop } of sites) await stop();
  }

  /** @param {Setting} setting @param {string} reason */
  function unfinished(setting, reason) {
    results.unfinished.push({ ...setting, reason });
    tell(`${nameOf(setting)}: not finished, ${reason}`);
  }
}

/** @param {number} size @param {Entrant[]} entrants */
async function serve(size, entrants) {
  const comments = threadedComments(size);
  const able = entrants.filter(({ most }) => size <= most);
  return Promise.all(
    able.map(async (entrant) => {
      const { folder, pages } = entrant;
      const { url, stop } = await servePages(pages(comments), folder ? { folder } : {});
      return { entrant, url: `${url}/`, stop };
    }),
  );
}

/** @param {Omit<Setting, 'entrant'> & { entrant?: string }} setting */
export function nameOf({ kind, entrant, size, throttle, accessibility }) {
  const slower = throttle > 1 ? `, processor ${throttle}× slower` : '';
  const tree = accessibility ? ', accessibility tree on' : '';
  const whose = entrant === undefined ? '' : `, ${entrant}`;
  return `${kind}, ${size.toLocaleString('en')} comments${slower}${tree}${whose}`;
}

/** @template Result @param {Promise<Result>} measuring @param {number} seconds @returns {Promise<Result>} */
function inTime(measuring, seconds) {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`it took more than ${Number(seconds.toFixed(1))} s`));
    const timer = setTimeout(late, seconds * 1000);
    measuring.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** @param {object} figures */
function told(figures) {
  return Object.entries(figures)
    .map(
      ([name, value]) =>
        `${name} ${typeof value === 'number' ? Number(value.toPrecision(4)) : value}`,
    )
    .join(', ');
}
