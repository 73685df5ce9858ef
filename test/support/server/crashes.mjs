/**
 * Posts as readers do, through the store, the rest source and the outbox of a thread in tabs of a
 * real browser, while the server is killed again and again, and tabs are reloaded, closed and
 * killed under their readers. Every reader has a browser profile of their own; tabs of one reader
 * and one thread share an outbox. Afterwards what readers were told is held against what is stored.
 */
import { restSource } from 'colloquy/sources/rest';
import { readText } from '../files.mjs';
import { openBrowser } from '../page.mjs';
import { servePages } from '../serve.mjs';
import { tokenFor } from './comments-server.mjs';
import { startServerProcess } from './process.mjs';

/** The last is a guest. */
const READERS = ['ines', 'theo', 'wim', 'guest'];
const ARTICLES = ['ferry', 'library'];
/** Threads that a reader has open: in one of them twice. */
const TABS = [...ARTICLES, 'ferry'];

/** What is left in the outboxes is given so long to be sent, in milliseconds. */
const PATIENCE = 60_000;

/** Posting may take so long, in milliseconds. */
const LONGEST = 15 * 60_000;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Writing</title><link rel="icon" href="data:,">
<script type="importmap">{"imports": {
  "idb": "/idb.js",
  "colloquy/sources/rest": "/sources/rest.js",
  "colloquy/store/outbox-database": "/store/outbox-database.js",
  "colloquy/store/create-thread-store": "/store/create-thread-store.js",
  "colloquy/store/world": "/store/world.js"
}}</script>
<script type="module" src="/writing-tab.mjs"></script>`;

/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} CrashReport
 * @property {number} submitted comments that readers have sent off
 * @property {number} confirmed of these, comments whose readers were told that they are stored
 * @property {number} kills of the server
 * @property {{ reloaded: number, closed: number, killed: number }} tabs what befell them
 * @property {number} waiting comments that are in an outbox still
 * @property {string[]} lost submitted, but neither stored nor waiting
 * @property {string[]} missing confirmed, but not stored under the id that was told
 * @property {string[]} repeated stored more than once
 * @property {string[]} strange stored, but written by nobody; refused; an error in a page
 * @property {number} seconds
 */

/**
 * @param {{ database?: string, connections?: number }} options of the server
 * @param {{ posts: number, kills: number, accidents?: number, random?: () => number }} plan accidents:
 * how many tabs something befalls. Default: as many as there are kills
 * @returns {Promise<CrashReport>}
 */
export async function postThroughCrashes(
  options,
  { posts, kills, accidents = kills, random = Math.random },
) {
  const since = performance.now();
  const pages = await servePages({
    '/': { body: PAGE, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
    '/writing-tab.mjs': {
      body: readText('test/support/server/writing-tab.mjs'),
      headers: { 'Content-Type': 'text/javascript' },
    },
    '/idb.js': readText('node_modules/idb/build/index.js'),
    '/token': async (request, response) => {
      const { searchParams } = new URL(request.url ?? '', pages.url);
      response.end(await tokenFor(searchParams.get('person') ?? ''));
    },
  });
  const server = await startServerProcess({ ...options, origins: [pages.url] });
  const browser = await openBrowser();

  /** @type {Set<string>} */
  const submitted = new Set();
  /** @type {Map<string, string>} ids by text, as told */
  const confirmed = new Map();
  /** @type {string[]} */
  const strange = [];
  /** Who leaves may have sent it off without a word. @type {Set<string>} */
  const thoughts = new Set();
  let thought = 0;

  const profiles = await Promise.all(
    READERS.map(async (person) => {
      const context = await browser.newContext();
      context.setDefaultTimeout(PATIENCE);
      const heard = {
        nextText() {
          if (submitted.size >= posts) return null;
          const text = `${person} writes ${++thought}`;
          thoughts.add(text);
          return text;
        },
        submitted: (/** @type {string} */ text) => void submitted.add(text),
        confirmed(/** @type {string} */ text, /** @type {string} */ id) {
          const known = confirmed.get(text) ?? id;
          if (known !== id) strange.push(`${text}: confirmed as ${known} and as ${id}`);
          confirmed.set(text, id);
          submitted.add(text);
        },
        dropped: (/** @type {string} */ text) => void strange.push(`${text}: dropped`),
        refused: (/** @type {string} */ text, /** @type {string} */ code) =>
          void strange.push(`${text}: refused, ${code}`),
      };
      for (const [name, hear] of Object.entries(heard)) await context.exposeFunction(name, hear);
      return { person, context };
    }),
  );
  /** @typedef {(typeof profiles)[number]} Profile */

  /** @param {Profile} profile @param {string} article @param {boolean} [idle] */
  async function open({ person, context }, article, idle = false) {
    const page = await context.newPage();
    page.on('pageerror', (error) => strange.push(String(error)));
    const live = random() < 0.5 ? 'yes' : 'no';
    const query = { url: server.url, person, article, live, idle: idle ? 'yes' : 'no' };
    await page.goto(`${pages.url}/?${new URLSearchParams(query)}`);
    return page;
  }

  /** @type {{ profile: Profile, article: string, page: Page }[]} */
  const tabs = [];

  const befallen = { reloaded: 0, closed: 0, killed: 0 };
  /** Something befalls a tab, and its reader comes back. */
  async function accident() {
    const tab = tabs[Math.floor(random() * tabs.length)];
    if (!tab) return;
    const { profile, article, page } = tab;
    const chance = random();
    if (chance < 1 / 3) {
      befallen.reloaded += 1;
      await page.reload();
      return;
    }
    if (chance < 2 / 3) {
      befallen.closed += 1;
    } else {
      befallen.killed += 1;
      const devtools = await profile.context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      devtools.send('Page.crash').catch(() => undefined);
      await crashed;
    }
    await page.close();
    tab.page = await open(profile, article);
  }

  async function kill() {
    await server.kill();
    server.start();
    await server.ready();
  }

  /** Does something at random moments of the posting. @param {number} times @param {() => Promise<void>} disturb */
  async function disturb(times, disturb) {
    const moments = Array.from({ length: times }, () => Math.floor(random() * posts * 0.95));
    for (const moment of moments.sort((a, b) => a - b)) {
      await until(() => confirmed.size >= moment);
      await disturb();
      await pause(random() * 20);
    }
  }

  await server.ready();
  for (const profile of profiles) {
    for (const article of TABS) tabs.push({ profile, article, page: await open(profile, article) });
  }
  await Promise.all([
    disturb(kills, kill),
    disturb(accidents, accident),
    until(() => submitted.size >= posts),
  ]);

  // Everybody leaves in the middle of it, and comes back to every thread once.
  await Promise.all(tabs.map(({ page }) => page.close()));
  /** @type {string[]} */
  const waiting = [];
  for (const profile of profiles) {
    for (const article of ARTICLES) {
      const page = await open(profile, article, true);
      waiting.push(...(await leftIn(page)));
      await page.close();
    }
  }
  await browser.close();
  const stored = await storedIn(server.url);
  await server.stop();
  await pages.stop();

  const isStored = (/** @type {string} */ text) => stored.has(text);
  return {
    submitted: submitted.size,
    confirmed: confirmed.size,
    kills,
    tabs: befallen,
    waiting: waiting.filter((text) => !isStored(text)).length,
    lost: [...submitted].filter((text) => !isStored(text) && !waiting.includes(text)),
    missing: [...confirmed].flatMap(([text, id]) => (stored.get(text)?.includes(id) ? [] : [text])),
    repeated: [...stored].flatMap(([text, ids]) => (ids.length > 1 ? [text] : [])),
    strange: [...strange, ...[...stored.keys()].filter((text) => !thoughts.has(text))],
    seconds: (performance.now() - since) / 1000,
  };
}

/** What an outbox holds after it had time to be sent. @param {Page} page @returns {Promise<string[]>} */
async function leftIn(page) {
  const ask = () => page.evaluate(() => /** @type {any} */ (globalThis).unsent?.());
  const end = performance.now() + PATIENCE;
  for (;;) {
    const left = await ask();
    if (left?.length === 0 || performance.now() > end) return left ?? [];
    await pause(50);
  }
}

/** All comments, read as anybody reads them. @param {string} url @returns {Promise<Map<string, string[]>>} ids by text */
async function storedIn(url) {
  const reader = restSource({ url });
  const { signal } = new AbortController();
  /** @type {Map<string, string[]>} */
  const stored = new Map();
  for (const article of ARTICLES) {
    /** @type {string | null} */
    let cursor = null;
    do {
      const page = await reader.load({ article, sort: 'oldest', cursor, limit: 1000 }, { signal });
      for (const { id, text = '' } of page.comments) {
        stored.set(text, [...(stored.get(text) ?? []), String(id)]);
      }
      cursor = page.next ?? null;
    } while (cursor !== null);
  }
  return stored;
}

const pause = (/** @type {number} */ duration) =>
  new Promise((resolve) => setTimeout(resolve, duration));

/** @param {() => boolean} isSo @throws after a quarter of an hour */
async function until(isSo) {
  const end = performance.now() + LONGEST;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('The posts have come to a standstill.');
    await pause(5);
  }
}
