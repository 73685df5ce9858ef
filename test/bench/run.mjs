/**
 * `npm run bench`: Colloquy as it is published, the floor and the peers side by side in one run.
 * `--quick` takes two minutes; `--sizes=29,1000` keeps to some sizes. Prints a table and writes it, with every single figure, to
 * .cache/bench/. How it is measured: one browser with an empty profile to a round, a context of its
 * own to each measurement, entrants in turn and in the other order every second round, the floor in
 * each of them. Files of dist/ are measured as they are: build first.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/files.mjs';
import { servePages } from '../support/serve.mjs';
import { installPeers } from './install-peers.mjs';
import { openBrowser } from './measure/browser.mjs';
import { measureDeepLink } from './measure/deep-link.mjs';
import { measureLoad } from './measure/load.mjs';
import { measureMemory } from './measure/memory.mjs';
import { measureTransfer } from './measure/transfer.mjs';
import { measureUse } from './measure/use.mjs';
import { colloquy, floor, full, quick } from './plan.mjs';
import { report } from './report.mjs';
import { middleId, threadedComments } from './threaded-comments.mjs';

/** @typedef {import('./entrants/entrant.mjs').Entrant} Entrant */
/**
 * @typedef {object} Measurement
 * @property {'load' | 'use' | 'deep-link' | 'transfer' | 'memory'} kind
 * @property {string} entrant
 * @property {number} size
 * @property {number} throttle
 * @property {boolean} accessibility
 * @property {number} round
 * @property {Record<string, number | null>} figures
 */

/** Milliseconds that one measurement after loading may take. */
const PATIENCE = 60_000;

if (!existsSync(join(root, 'dist/colloquy.js'))) throw new Error('Run npm run build first.');
const isQuick = process.argv.includes('--quick');
const sizes = process.argv
  .find((each) => each.startsWith('--sizes='))
  ?.slice(8)
  .split(',');
const plan = only(isQuick ? quick : full);
installPeers();

/** @type {Measurement[]} */
const measurements = [];
const started = new Date();
let version = '';

for (const loads of plan.loads) await load(loads);
for (const { size, entrants } of plan.uses) await use(size, entrants);
for (const size of plan.deepLinks) await deepLink(size);
await transfer(plan.transfer);
if (plan.memory) await memory();

const environment = {
  date: started.toISOString(),
  command: ['npm run bench', ...process.argv.slice(2)].join(' ').replace(' --', ' -- --'),
  browser: `Chromium ${version}`,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? '',
};
const table = report(measurements, environment);
const folder = join(root, '.cache/bench');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench.md'), table);
writeFileSync(join(folder, 'bench.json'), JSON.stringify({ environment, measurements }, null, 2));
console.log(`\n${table}\nWritten to .cache/bench/.`);

/** What is wanted of a plan. @param {import('./plan.mjs').Plan} all @returns {import('./plan.mjs').Plan} */
function only(all) {
  if (!sizes) return all;
  const isWanted = (/** @type {number} */ size) => sizes.includes(String(size));
  return {
    ...all,
    loads: all.loads.filter(({ size }) => isWanted(size)),
    uses: all.uses.filter(({ size }) => isWanted(size)),
    deepLinks: all.deepLinks.filter(isWanted),
  };
}

/** @param {import('./plan.mjs').Loads} loads */
async function load({ size, rounds, entrants, throttle = 1, accessibility = false }) {
  const sites = await serve(size, entrants);
  const flags = accessibility ? ['--force-renderer-accessibility'] : [];
  for (let round = 0; round < rounds; round++) {
    const browser = await openBrowser(...flags);
    version = browser.version();
    const turn = round % 2 === 0 ? sites : sites.toReversed();
    for (const { entrant, url } of turn) {
      const options = { url, amount: size, throttle, heap: throttle === 1 && !accessibility };
      const figures = await measureLoad(browser, entrant, options).catch(failed);
      note({ kind: 'load', entrant, size, throttle, accessibility, round, figures });
    }
    await browser.close();
  }
  await stop(sites);
}

/** @param {number} size @param {Entrant[]} entrants */
async function use(size, entrants) {
  const last = threadedComments(size).at(-1);
  if (!last) return;
  for (const site of await serve(size, entrants)) {
    const { entrant } = site;
    const browser = await openBrowser();
    const url = entrant === floor || entrant === colloquy ? `${site.url}use` : site.url;
    const options = { url, amount: size, middle: middleId(size), last };
    const figures = await inTime(measureUse(browser, entrant, options)).catch(failed);
    note({ kind: 'use', entrant, size, figures });
    await browser.close();
    await stop([site]);
  }
}

/** @param {number} size */
async function deepLink(size) {
  for (const site of await serve(size, [floor, colloquy])) {
    const browser = await openBrowser();
    const { hash, target } = site.entrant.deepLink?.(String(size)) ?? { hash: '', target: 'null' };
    const measuring = measureDeepLink(browser, { url: site.url, hash, target });
    const figures = await inTime(measuring.then((time) => ({ time }))).catch(failed);
    note({ kind: 'deep-link', entrant: site.entrant, size, figures });
    await browser.close();
    await stop([site]);
  }
}

/** @param {Entrant[]} entrants */
async function transfer(entrants) {
  const browser = await openBrowser();
  const size = 29;
  const sites = await serve(size, entrants);
  for (const { entrant, url } of sites) {
    const figures = await measureTransfer(browser, entrant, { url, amount: size }).catch(failed);
    note({ kind: 'transfer', entrant, size, figures });
  }
  await browser.close();
  await stop(sites);
}

async function memory() {
  const browser = await openBrowser();
  const sites = await serve(29, [colloquy]);
  for (const { entrant, url } of sites) {
    note({
      kind: 'memory',
      entrant,
      size: 29,
      figures: { kept: await measureMemory(browser, url) },
    });
  }
  await browser.close();
  await stop(sites);
}

/** @param {number} size @param {Entrant[]} entrants */
async function serve(size, entrants) {
  const comments = threadedComments(size);
  const sites = [];
  for (const entrant of entrants.filter(({ most }) => size <= most)) {
    const { folder } = entrant;
    const site = await servePages(entrant.pages(comments), folder ? { folder } : {});
    sites.push({ entrant, url: `${site.url}/`, stop: site.stop });
  }
  return sites;
}

/** @param {{ stop: () => Promise<void> }[]} sites */
async function stop(sites) {
  for (const site of sites) await site.stop();
}

/** @template Result @param {Promise<Result>} measuring @returns {Promise<Result>} */
function inTime(measuring) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It took more than a minute.')), PATIENCE);
    measuring.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** What does not end in time has no figures; the others go on. @param {unknown} failure */
function failed(failure) {
  console.log(String(failure).split('\n')[0]);
  return {};
}

/** @param {Partial<Omit<Measurement, 'entrant' | 'figures'>> & { kind: Measurement['kind'], entrant: Entrant, size: number, figures: object }} measurement */
function note({ entrant, figures, throttle = 1, accessibility = false, round = 0, ...rest }) {
  const shown = Object.entries(figures).map(([name, value]) => `${name} ${rounded(value)}`);
  const how = `${throttle > 1 ? ` ${throttle}× slower` : ''}${accessibility ? ' with accessibility tree' : ''}`;
  console.log(`${rest.kind} ${rest.size}${how}, ${entrant.name}: ${shown.join(', ')}`);
  measurements.push({
    ...rest,
    throttle,
    accessibility,
    round,
    entrant: entrant.name,
    figures: /** @type {Record<string, number | null>} */ (figures),
  });
}

/** @param {unknown} value */
function rounded(value) {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : String(value);
}
