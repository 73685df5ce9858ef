/**
 * `npm start`: the demo newspaper, and its comments server beside it as a process of its own. The
 * pages are there at once; the server is as soon as its database is, which takes a quarter of a
 * minute the first time.
 */
import { fork } from 'node:child_process';
import { createServer } from 'vite';

const root = new URL('../../', import.meta.url).pathname;
const since = performance.now();
const seconds = () => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const comments = fork(new URL('newsroom.mjs', import.meta.url), {
  // Ctrl+C reaches both: each ends by itself, in order.
  env: { PORT: '0', ...process.env },
});

/** @returns {Promise<any>} what the server says next */
const message = () =>
  new Promise((resolve, reject) => {
    comments.once('message', resolve);
    comments.once('exit', () => reject(new Error('The comments server has ended.')));
  });

const { url } = await message();
process.env['COLLOQUY_API'] = url;
const site = await createServer({
  configFile: `${root}vite.config.js`,
  mode: process.argv[2] ?? 'demo',
});
await site.listen();
console.log(`\n  The Wexcombe Tide, after ${seconds()}:`);
site.printUrls();
console.log(`  Comments: ${url}, shown at /api; its database is being opened.`);

message().then(
  () => console.log(`  The comments server is ready, after ${seconds()}.\n`),
  (error) =>
    console.error(`  ${error.message} The pages are still here, their live comments are not.`),
);

let stopping = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    comments.kill(signal);
    void site.close().finally(() => process.exit(0));
  });
}
