/**
 * `npm run bench:profile [-- --sizes=29,1000] [--functions] [--uses]`: where the main thread's time goes from
 * the address to all comments painted, for the floor and for Colloquy, unthrottled and on a
 * processor four times slower: by what the browser does, and the scripts' time by the files of src/,
 * or by the lines where functions begin; with `--uses` what readers do afterwards. Prints tables and writes them to .cache/bench/profile.md.
 * Builds the script-tag files anew, with source maps.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { root } from '../support/files.mjs';
import { servePages } from '../support/serve.mjs';
import { colloquy } from './entrants/colloquy.mjs';
import { floor } from './entrants/floor.mjs';
import { openBrowser, openLab } from './measure/browser.mjs';
import { probe } from './measure/probe.mjs';
import { ORDER, SCRIPTS, eventsOf, timeByFunction, timeByKind } from './measure/trace.mjs';
import { measureUse } from './measure/use.mjs';
import { median, number, table } from './tables.mjs';
import { middleId, threadedComments } from './threaded-comments.mjs';

const ROUNDS = 5;
const CATEGORIES = [
  'toplevel',
  'devtools',
  'devtools.timeline',
  'blink.task_attribution',
  'v8',
  'disabled-by-default-v8.compile',
];
const SAMPLING = [
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];
/** Files that the table of scripts shows. */
const FILES = 25;

const sizes = (process.argv.find((each) => each.startsWith('--sizes='))?.slice(8) ?? '29,1000')
  .split(',')
  .map(Number);
const byLine = process.argv.includes('--functions');
const folder = join(root, '.cache/bench/script');
/** @type {Map<string, SourceMap | null>} */
const maps = new Map();

const { status } = spawnSync(
  'npx',
  [
    'vite',
    'build',
    '--mode',
    'script',
    '--sourcemap',
    'hidden',
    '--outDir',
    folder,
    '--logLevel',
    'error',
  ],
  { cwd: root, stdio: 'inherit' },
);
if (status !== 0) throw new Error('The script-tag files could not be built.');

/** @type {string[]} */
const parts = [];
for (const size of sizes) {
  if (process.argv.includes('--uses')) parts.push(...(await profileUses(size)));
  else for (const throttle of [1, 4]) parts.push(...(await profile(size, throttle)));
}
const command = ['npm run bench:profile --', ...process.argv.slice(2)]
  .join(' ')
  .replace(/ --$/, '');
const text = `${[
  `Profiled ${new Date().toISOString().slice(0, 16)}Z with \`${command}\`: ms of the main thread's ` +
    'processor time. Of loads, until all comments are painted, medians of rounds.',
  ...parts,
].join('\n\n')}\n`;
mkdirSync(join(root, '.cache/bench'), { recursive: true });
writeFileSync(join(root, '.cache/bench/profile.md'), text);
console.log(text);

/** @param {number} size @param {number} throttle */
async function profile(size, throttle) {
  const comments = threadedComments(size);
  const entrants = [floor, colloquy];
  const kinds = new Map(
    entrants.map((each) => [each, /** @type {Record<string, number>[]} */ ([])]),
  );
  /** @type {Map<string, number>[]} */
  const scripts = [];
  for (let round = 0; round < ROUNDS; round++) {
    const browser = await openBrowser();
    for (const entrant of entrants) {
      const site = await servePages(entrant.pages(comments), { folder });
      const url = `${site.url}/`;
      const events = await trace(browser, entrant, { url, size, throttle, categories: CATEGORIES });
      kinds.get(entrant)?.push(timeByKind(events));
      if (entrant === colloquy) {
        const categories = [...CATEGORIES, ...SAMPLING];
        const sampled = await trace(browser, entrant, { url, size, throttle, categories });
        scripts.push(byFile(timeByFunction(sampled)));
      }
      await site.stop();
    }
    await browser.close();
  }
  const how = `${size.toLocaleString('en')} comments${throttle > 1 ? `, ${throttle}× slower` : ''}`;
  const rows = [...ORDER, 'all'].map((kind) => [
    kind,
    ...entrants.map((entrant) => {
      const rounds = kinds.get(entrant) ?? [];
      const values = rounds.map((times) =>
        kind === 'all' ? Object.values(times).reduce((a, b) => a + b, 0) : (times[kind] ?? 0),
      );
      return number(median(values));
    }),
  ]);
  const names = [...new Set(scripts.flatMap((each) => [...each.keys()]))];
  const files = names
    .map((name) => ({ name, time: median(scripts.map((each) => each.get(name) ?? 0)) ?? 0 }))
    .sort((a, b) => b.time - a.time);
  return [
    table([how, ...entrants.map(({ name }) => name)], rows),
    table(
      [`${SCRIPTS}, ${how}, sampled`, 'ms'],
      files.slice(0, FILES).map(({ name, time }) => [name, number(time)]),
    ),
  ];
}

/** What readers do once all comments are there, each once. @param {number} size */
async function profileUses(size) {
  const comments = threadedComments(size);
  const browser = await openBrowser();
  const site = await servePages(colloquy.pages(comments), { folder });
  /** @type {string[]} */
  const tables = [];
  await measureUse(browser, colloquy, {
    url: `${site.url}/use`,
    amount: size,
    middle: middleId(size),
    last: comments.at(-1)?.text ?? '',
    async watch(name, work) {
      await browser.startTracing(undefined, { categories: [...CATEGORIES, ...SAMPLING] });
      const result = await work();
      const events = eventsOf(await browser.stopTracing());
      const files = [...byFile(timeByFunction(events))].sort(([, a], [, b]) => b - a).slice(0, 8);
      tables.push(
        table(
          [`${name}, ${size.toLocaleString('en')} comments`, 'ms'],
          [...Object.entries(timeByKind(events)).filter(([, time]) => time >= 0.5), ...files].map(
            ([what, time]) => [what, number(time)],
          ),
        ),
      );
      return result;
    },
  });
  await browser.close();
  await site.stop();
  return tables;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./entrants/entrant.mjs').Entrant} entrant
 * @param {{ url: string, size: number, throttle: number, categories: string[] }} options
 */
async function trace(browser, entrant, { url, size, throttle, categories }) {
  const lab = await openLab(browser, { throttle });
  const { page } = lab;
  await page.addInitScript(probe, { amount: size, count: entrant.count });
  await browser.startTracing(page, { categories });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => /** @type {any} */ (globalThis).probe?.all, undefined, {
    polling: 100,
  });
  const events = eventsOf(await browser.stopTracing());
  await lab.close();
  return events;
}

/** @param {ReturnType<typeof timeByFunction>} functions */
function byFile(functions) {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const { frame, time } of functions) {
    const name = fileOf(frame);
    times.set(name, (times.get(name) ?? 0) + time);
  }
  return times;
}

/** @param {import('./measure/trace.mjs').Frame} frame @returns {string} a file of the project, or the one that was loaded */
function fileOf({ url, line, column }) {
  if (!url.startsWith('http')) return 'the benchmark';
  const { pathname } = new URL(url);
  const path = join(folder, `${pathname}.map`);
  if (!maps.has(path)) {
    maps.set(path, existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : null);
  }
  const found = maps.get(path)?.findEntry(line, column);
  const source = found && 'originalSource' in found ? found.originalSource : undefined;
  const file = source?.replace(/^(\.\.\/)+/, '').replace(/^node_modules\//, '') ?? pathname;
  if (!byLine) return file;
  return found && 'originalLine' in found
    ? `${file}:${found.originalLine + 1}`
    : `${file}:${line + 1}:${column + 1}`;
}
