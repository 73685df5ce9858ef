/** The outbox in IndexedDB: one database for all threads of a site, opened when somebody writes. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Alone, withLease, withLock } from './exclusive.js';
import { idempotencyKey } from './idempotency-key.js';
import type { Entry, EntryStorage } from './outbox.js';
import type { World } from './world.js';

interface Schema extends DBSchema {
  entries: {
    key: [place: string, key: string];
    value: { readonly place: string; readonly key: string; readonly entry: Entry };
    indexes: { place: string };
  };
  leases: {
    key: string;
    value: { readonly place: string; readonly owner: string; readonly until: number };
  };
}

const NAME = 'colloquy-outbox';

function open(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, 1, {
    upgrade(database) {
      const entries = database.createObjectStore('entries', { keyPath: ['place', 'key'] });
      entries.createIndex('place', 'place');
      database.createObjectStore('leases', { keyPath: 'place' });
    },
    blocking(_, __, event) {
      // A newer version in another tab goes first; this one does without from here on.
      (event.target as IDBDatabase).close();
    },
  });
}

export interface DatabaseOptions {
  /** Default: the browser's; null for none. */
  readonly locks?: LockManager | null;
  /** The name of the database. Default: `colloquy-outbox`. */
  readonly name?: string;
}

/** Opens the entries of one place. @throws whatever IndexedDB does, or does not */
export async function openDatabase(
  place: string,
  world: World,
  { locks = browserLocks(), name = NAME }: DatabaseOptions = {},
): Promise<EntryStorage> {
  const database = await open(name);
  const owner = idempotencyKey();

  const alone: Alone = locks
    ? withLock(`${name}:${place}`, locks)
    : withLease(owner, { take, giveBack }, world);

  async function take(me: string, now: number, until: number): Promise<boolean> {
    const { store, done } = database.transaction('leases', 'readwrite');
    const lease = await store.get(place);
    const free = !lease || lease.owner === me || lease.until <= now;
    if (free) await store.put({ place, owner: me, until });
    await done;
    return free;
  }

  async function giveBack(me: string): Promise<void> {
    const { store, done } = database.transaction('leases', 'readwrite');
    if ((await store.get(place))?.owner === me) await store.delete(place);
    await done;
  }

  return {
    alone,
    async list() {
      const rows = await database.getAllFromIndex('entries', 'place', place);
      return rows.map(({ entry }) => entry).sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    },
    async get(key) {
      return (await database.get('entries', [place, key]))?.entry;
    },
    async add(entry, isTwin) {
      const { store, done } = database.transaction('entries', 'readwrite');
      const rows = await store.index('place').getAll(place);
      const kept = rows.find((row) => isTwin(row.entry))?.entry ?? entry;
      await store.put({ place, key: kept.key, entry: kept });
      await done;
      return kept;
    },
    async put(entry) {
      await database.put('entries', { place, key: entry.key, entry });
    },
    async remove(key) {
      await database.delete('entries', [place, key]);
    },
    close() {
      database.close();
    },
  };
}

function browserLocks(): LockManager | null {
  const { navigator } = globalThis as { navigator?: { readonly locks?: LockManager } };
  return navigator?.locks ?? null;
}
