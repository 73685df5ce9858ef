/**
 * `npm run bench:server [-- <PGlite|PostgreSQL> [load|crashes]]`: how much the comments server bears, on loopback, on both databases.
 * Writes and reads per second at 1, 50 and 500 clients, 1,000 readers of one thread's changes, and
 * 5,000 posts from tabs of a real browser through 20 crashes of the server. Bounded: a few seconds to
 * each measurement, some minutes to the posts. Server, database and clients share the machine, so
 * the figures are a floor.
 */
import { Agent, request } from 'node:http';
import { cpus } from 'node:os';
import { tokenFor } from '../support/server/comments-server.mjs';
import { postThroughCrashes } from '../support/server/crashes.mjs';
import { startServerProcess } from '../support/server/process.mjs';
import { startPostgres } from '../support/server/postgres.mjs';

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4);
const CLIENTS = [1, 50, 500];
const READERS = 1_000;
/** What a connection that the server would not take counts as. */
const REFUSED = 599;

/** Posts through the outbox in tabs of a browser; what befalls server and tabs meanwhile. */
const CRASHES = { posts: 5_000, kills: 20, accidents: 60 };

/** Articles that the writers share. */
const ARTICLES = 50;

const agent = new Agent({ keepAlive: true, maxSockets: 600 });

/**
 * @param {string} method
 * @param {string} url
 * @param {{ token?: string, key?: string, body?: object }} [more]
 * @returns {Promise<{ status: number, text: string }>}
 */
function ask(method, url, { token, key, body } = {}) {
  const json = body && JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      method,
      agent,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(key && { 'Idempotency-Key': key }),
        ...(json && {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(json),
        }),
      },
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.end(json);
  });
}

/** @param {number[]} times @param {number} share */
function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/**
 * Asks for some seconds, every client one request after the other.
 * @param {number} clients
 * @param {(client: number, count: number) => Promise<{ status: number }>} one
 */
async function measure(clients, one) {
  /** @type {number[]} */
  const times = [];
  let failed = 0;
  const start = performance.now();
  const end = start + SECONDS * 1000;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let count = 0; performance.now() < end; count++) {
        const since = performance.now();
        const { status } = await one(client, count).catch(() => ({ status: REFUSED }));
        times.push(performance.now() - since);
        if (status >= 400) failed += 1;
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  return {
    perSecond: Math.round(times.length / seconds),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    failed,
  };
}

/** @param {string} what @param {Awaited<ReturnType<typeof measure>>} figures */
function row(what, { perSecond, p50, p99, failed }) {
  const ms = (/** @type {number} */ value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`.padStart(9);
  console.log(
    `| ${what.padEnd(22)} | ${String(perSecond).padStart(6)} | ${ms(p50)} | ${ms(p99)} | ${failed} |`,
  );
}

/** @param {string} url @param {string[]} tokens */
async function throughput(url, tokens) {
  console.log('| what                   |  per s |       p50 |       p99 | failed |');
  console.log('| ---------------------- | -----: | --------: | --------: | -----: |');
  let keys = 0;
  for (const clients of CLIENTS) {
    const figures = await measure(clients, (client, count) =>
      ask('POST', `${url}/comments?article=story-${(client + count) % ARTICLES}`, {
        token: tokens[client] ?? '',
        key: `bench-${++keys}`,
        body: { parentId: null, text: `The ferry was late again, number ${keys}.` },
      }),
    );
    row(`writes, ${clients} clients`, figures);
  }
  for (const clients of CLIENTS) {
    const figures = await measure(clients, (client, count) =>
      ask('GET', `${url}/comments?article=story-${(client + count) % ARTICLES}&limit=50`),
    );
    row(`pages of 50, ${clients} clients`, figures);
  }
}

/** @param {string} url @param {string} token */
async function liveReaders(url, token) {
  const article = 'live';
  /** @type {number[]} */
  const delays = [];
  /** @type {Map<string, number>} */
  const sent = new Map();
  const streams = new Agent({ keepAlive: false, maxSockets: Infinity });
  /** @type {import('node:http').ClientRequest[]} */
  const open = [];
  const opening = performance.now();
  await Promise.all(
    Array.from(
      { length: READERS },
      () =>
        new Promise((resolve, reject) => {
          const asked = request(`${url}/events?article=${article}`, { agent: streams });
          asked.on('error', reject);
          asked.on('response', (response) => {
            response.setEncoding('utf8');
            let told = false;
            response.on('data', (/** @type {string} */ chunk) => {
              if (!told && chunk.includes('id: ')) {
                told = true;
                resolve(undefined);
              }
              for (const [, text = ''] of chunk.matchAll(/"text":"(live \d+)"/g)) {
                delays.push(performance.now() - (sent.get(text) ?? NaN));
              }
            });
            response.on('error', () => undefined);
          });
          asked.end();
          open.push(asked);
        }),
    ),
  );
  console.log(
    `\n${READERS} readers of one thread, all following after ${((performance.now() - opening) / 1000).toFixed(1)} s`,
  );
  for (let index = 0; index < 20; index++) {
    const text = `live ${index}`;
    sent.set(text, performance.now());
    await ask('POST', `${url}/comments?article=${article}`, {
      token,
      key: `live-${index}`,
      body: { parentId: null, text },
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  for (let waited = 0; delays.length < 20 * READERS && waited < 100; waited++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  console.log(
    `20 comments told ${delays.length} times (of ${20 * READERS}), from writing to reading: ` +
      `p50 ${percentile(delays, 0.5).toFixed(0)} ms, p99 ${percentile(delays, 0.99).toFixed(0)} ms`,
  );
  for (const each of open) each.on('error', () => undefined).destroy();
}

const [only = '', part = ''] = process.argv.slice(2);
const tokens = await Promise.all(
  Array.from({ length: Math.max(...CLIENTS) }, (_, index) => tokenFor(`reader-${index}`)),
);
console.log(`${cpus().length} cores, ${cpus()[0]?.model}, Node ${process.version}`);
for (const name of ['PGlite', 'PostgreSQL'].filter((each) => !only || each === only)) {
  const database = name === 'PostgreSQL' ? await startPostgres() : null;
  const options = { ...(database && { database: database.url }), connections: 20 };
  console.log(`\n## ${name}${database ? ` (${database.version})` : ''}\n`);
  if (part !== 'crashes') {
    const server = await startServerProcess(options);
    const since = performance.now();
    await server.ready();
    console.log(`ready after ${((performance.now() - since) / 1000).toFixed(1)} s\n`);
    await throughput(server.url, tokens);
    await liveReaders(server.url, tokens[0] ?? '');
    await server.stop();
  }
  if (part !== 'load') {
    const { submitted, confirmed, kills, tabs, seconds, waiting, ...faults } =
      await postThroughCrashes(options, CRASHES);
    console.log(
      `\n${submitted} comments sent off, ${confirmed} told to be stored, through ${kills} SIGKILLs ` +
        `of the server and ${CRASHES.accidents} accidents of tabs (${tabs.reloaded} reloaded, ` +
        `${tabs.closed} closed, ${tabs.killed} killed) in ${seconds.toFixed(0)} s: ` +
        `${waiting} still in an outbox, ${faults.lost.length} lost, ` +
        `${faults.missing.length} confirmed and missing, ${faults.repeated.length} repeated, ` +
        `${faults.strange.length} strange`,
    );
    for (const [fault, texts] of Object.entries(faults)) {
      if (texts.length > 0) console.log(`${fault}: ${texts.slice(0, 10).join('; ')}`);
    }
  }
  await database?.stop();
}
agent.destroy();
process.exit(0);
