/**
 * `npm run bench:replies [-- file or folder…]`: how well and how fast the engine links. Scores every
 * labelled thread (labelled-threads.mjs says what one is; ours are in threads/) by the first part of
 * its file's name, and shows how far the confidence can be trusted. Then times the engine in
 * Chromium on made-up flat threads of growing size.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../support/files.mjs';
import { openBrowser, openPage } from '../support/page.mjs';
import { servePages } from '../support/serve.mjs';
import { flatThread } from './flat-thread.mjs';
import { readThreads } from './labelled-threads.mjs';
import { Score } from './score-links.mjs';

const SIZES = [1_000, 10_000, 100_000];

/** @typedef {typeof import('../../src/conversation/replies.js')} Engine */

const code = await bundle();
/** @type {Engine} */
const engine = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
const paths = process.argv.slice(2);
scoreThreads(paths.length > 0 ? paths : [join(root, 'test/bench/threads')]);
await time();

/** The engine as one module. */
async function bundle() {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(root, 'src/conversation/replies.ts'), formats: ['es'] },
    },
  });
  const [result] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (output);
  return /** @type {import('vite').Rolldown.OutputChunk} */ (result?.output[0]).code;
}

/** @param {string[]} paths */
function scoreThreads(paths) {
  const total = new Score();
  /** @type {Map<string, Score>} */
  const groups = new Map();
  for (const [name, thread] of readThreads(paths)) {
    const comments = thread.comments.map(({ id, author, createdAt, text }) => ({
      id,
      author: { name: author },
      createdAt,
      body: { text },
    }));
    const predictions = engine
      .linkReplies(comments)
      .map(({ from, to, start, end, confidence }) => ({
        comment: from,
        start,
        end,
        to,
        confidence,
      }));
    const group = name.split('-')[0] ?? '';
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
