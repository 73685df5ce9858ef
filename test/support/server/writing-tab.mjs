/**
 * A tab in which somebody writes, as the run through crashes opens many: what a thread on a page
 * has, its store, the rest source and the outbox, without the elements. Runs in a browser. The
 * test's end of it are functions of the page: `nextText`, `submitted`, `confirmed`, `dropped`, `refused`.
 */
import { restSource } from 'colloquy/sources/rest';
import { openDatabase } from 'colloquy/store/outbox-database';
import { createThreadStore } from 'colloquy/store/create-thread-store';
import { deviceWorld } from 'colloquy/store/world';

/** Comments that are on their way at once, by one hasty reader. */
const AT_ONCE = 2;

/** How often a reader looks whether there is something to try again, in milliseconds. */
const LOOK = 300;

const {
  url = '',
  article = '',
  person = '',
  live,
  idle,
} = Object.fromEntries(new URLSearchParams(location.search));
const told = /** @type {any} */ (globalThis);
const place = `thread ${article}`;
const guest = person.startsWith('guest') && { guest: { name: person } };

/** @type {Map<string, () => void>} by text: what waits for the answer */
const waiting = new Map();

const store = createThreadStore({
  source: restSource({
    url,
    features: { guests: 'name' },
    timeout: 5_000,
    getToken: async () => (guest ? null : (await fetch(`/token?person=${person}`)).text()),
  }),
  article,
  place,
  onConfirmed({ kind, request }, comment) {
    if (kind !== 'create') return;
    told.confirmed(request.text, comment?.id ?? null);
    waiting.get(request.text)?.();
  },
});

async function write() {
  for (;;) {
    const text = /** @type {string | null} */ (await told.nextText());
    if (text === null) return;
    const answered = new Promise((resolve) => waiting.set(text, () => resolve(undefined)));
    store.create({ parentId: null, text, ...guest }).catch((/** @type {Error} */ failure) => {
      // What failed is tried again below; what another tab has taken back is over.
      if (failure.name !== 'AbortError') return;
      told.dropped(text);
      waiting.get(text)?.();
    });
    told.submitted(text);
    await answered;
    waiting.delete(text);
  }
}

function tryAgain() {
  for (const { key, status, error, request } of store.getState().operations.values()) {
    if (status !== 'failed') continue;
    if (error && !error.retryable) told.refused('text' in request ? request.text : '', error.code);
    else store.retry(key).catch(() => undefined);
  }
}

/** Texts in the outbox that no answer is known to. */
async function unsent() {
  const storage = await openDatabase(place, deviceWorld);
  const entries = await storage.list();
  storage.close();
  return entries.filter(({ settled }) => !settled).map(({ asking }) => asking.request);
}

Object.assign(globalThis, {
  unsent: async () =>
    (await unsent()).map((request) => ('text' in request ? String(request.text) : '')),
});

store.setLive(live === 'yes');
void store.load();
await store.prepareWriting();
setInterval(tryAgain, LOOK);
if (idle !== 'yes') for (let count = 0; count < AT_ONCE; count++) void write();
