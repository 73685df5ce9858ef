/**
 * `npm run bench:replies [-- file or folder…]`: how well and how fast the engine links. Scores every
 * labelled thread (labelled-threads.mjs says what one is; ours are in threads/) by its folder, and shows
 * how far the confidence can be trusted. Then times the engine in Chromium on made-up flat threads of
 * growing size.
 */
import { join } from 'node:path';
import { root } from '../support/files.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { bundleEngine, loadEngine } from './engine.mjs';
import { flatThread } from './flat-thread.mjs';
import { readThreads } from './labelled-threads.mjs';
import { Score, predict } from './score-links.mjs';

const SIZES = [1_000, 10_000, 100_000];

/** @typedef {import('./engine.mjs').Engine} Engine */

const code = await bundleEngine();
const engine = await loadEngine(code);
const paths = process.argv.slice(2);
scoreThreads(paths.length > 0 ? paths : [join(root, 'test/bench/threads')]);
await time();

/** @param {string[]} paths */
function scoreThreads(paths) {
  const total = new Score();
  /** @type {Map<string, Score>} */
  const groups = new Map();
  for (const [name, thread] of readThreads(paths)) {
    const predictions = predict(engine, thread);
    const group = name.split('/')[0] ?? '';
    const score = groups.get(group) ?? new Score();
    groups.set(group, score);
    score.add(thread, predictions);
    total.add(thread, predictions);
  }
  console.table({
    ...Object.fromEntries([...groups].map(([name, { figures }]) => [name, figures])),
    total: total.figures,
  });
  console.log(
    'Of the links with a confidence of at least …, and less than the line above, are right:',
  );
  for (const [least, { links, right }] of [...total.calibration].sort(([a], [b]) => b - a)) {
    console.log(
      `${least.toFixed(2)}  ${((100 * right) / links).toFixed(1).padStart(5)} % of ${links}`,
    );
  }
}

/** Times whole threads, and one comment more in a linked thread. */
async function time() {
  const site = await servePages({
    '/bench.html': '<!doctype html><title>Bench</title>',
    '/engine.js': code,
  });
  const browser = await openBrowser();
  const { page } = await openPage(browser, `${site.url}/bench.html`);
  /** @type {Record<string, object>} */
  const rows = {};
  for (const size of SIZES) rows[size] = await page.evaluate(measure, flatThread(size));
  console.table(rows);
  await browser.close();
  await site.stop();
}

/**
 * Runs in the page.
 * @param {ReturnType<typeof flatThread>} comments
 */
async function measure(comments) {
  /** @type {Engine} */
  const { createReplyLinker, linkReplies } = await import(`${location.origin}/engine.js`);
  const times = [];
  let links = 0;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    links = linkReplies(comments).length;
    times.push(performance.now() - start);
  }
  const linker = createReplyLinker();
  linker.add(comments.slice(0, -100));
  const start = performance.now();
  for (const comment of comments.slice(-100)) linker.add(comment);
  const one = (performance.now() - start) / 100;
  times.sort((a, b) => a - b);
  return {
    authors: new Set(comments.map(({ author }) => author.name)).size,
    links,
    'fastest, ms': Math.round(times[0] ?? 0),
    'median, ms': Math.round(times[2] ?? 0),
    'one more, ms': Number(one.toFixed(3)),
  };
}
