/**
 * What the local source keeps: the reader's own comments and recommendations, in IndexedDB. Each write is one transaction, so that two tabs that write at once
 * see each other. Reading creates no database (PRI-1). Knows no rules; what to keep is decided by
 * the caller, inside the transaction.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Author } from '../model/comment.js';

/** A comment of the reader's own, or what is left of one. */
export interface KeptComment {
  readonly article: string;
  readonly id: string;
  readonly parentId: string | null;
  readonly author: Author;
  readonly text: string;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly removed: boolean;
}

/** Whether the reader recommends a comment. */
export interface KeptRecommendation {
  readonly article: string;
  readonly id: string;
  readonly recommended: boolean;
}

/** All that is kept of an article, comments in the order they were written. */
export interface Kept {
  readonly comments: readonly KeptComment[];
  readonly recommendations: readonly KeptRecommendation[];
}

/** What is to be kept from now on. */
export interface Change<Answer> {
  readonly comment?: KeptComment;
  /** The id of a comment of which nothing is left. */
  readonly gone?: string;
  readonly recommendation?: KeptRecommendation;
  /** What the writer is told, now and whenever they ask again under the same key; never null. */
  readonly answer: Answer;
}

/** When, and under which key. */
export interface Moment {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One intention of the reader. */
export interface Intention extends Moment {
  readonly article: string;
}

export interface LocalStore {
  /** Whether other tabs see what is kept. */
  readonly isShared: boolean;
  read(article: string): Promise<Kept>;
  /** What is kept of all articles. */
  readAll(): Promise<Kept>;
  /**
   * Makes a change, once for every key.
   * @param decide is given what is kept; what it throws leaves everything as it was
   * @returns the answer, or null where it was forgotten
   */
  write<Answer>(
    intention: Intention,
    decide: (kept: Kept) => Change<Answer>,
  ): Promise<{ readonly answer: Answer | null; readonly repeated: boolean }>;
  /**
   * Forgets everything but that keys were used, once for every key.
   * @returns the articles of what there was
   */
  forget(moment: Moment): Promise<readonly string[]>;
}

/** The browser lets this page keep nothing. */
export class NothingKept extends Error {
  override readonly name = 'NothingKept';
}

/** Milliseconds for which keys are remembered. */
const MEMORY_OF_KEYS = 24 * 60 * 60 * 1000;

interface Schema extends DBSchema {
  comments: { key: [string, string]; value: KeptComment; indexes: { article: string } };
  recommendations: {
    key: [string, string];
    value: KeptRecommendation;
    indexes: { article: string };
  };
  answers: {
    key: string;
    value: { readonly key: string; readonly at: number; readonly answer: unknown };
    indexes: { at: number };
  };
}

const STORES = ['comments', 'recommendations', 'answers'] as const;

const NOTHING: Kept = { comments: [], recommendations: [] };

/** Keeps in IndexedDB. @param name of the database */
export function browserStore(name: string): LocalStore {
  /**
   * Opens for one use: a connection that stays would be somebody's to close.
   * @returns null where there is no database and none is to be made
   */
  async function open(create: boolean): Promise<IDBPDatabase<Schema> | null> {
    const given = { up: false };
    const opening = async (): Promise<IDBPDatabase<Schema>> =>
      openDB<Schema>(name, 1, {
        upgrade(database, _from, _to, transaction) {
          if (!create) {
            given.up = true;
            transaction.done.catch(() => undefined);
            transaction.abort();
            return;
          }
          for (const store of ['comments', 'recommendations'] as const) {
            const kept = database.createObjectStore(store, { keyPath: ['article', 'id'] });
            kept.createIndex('article', 'article');
          }
          database.createObjectStore('answers', { keyPath: 'key' }).createIndex('at', 'at');
        },
        blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
      });
    try {
      if (!create && (await isMissing(name))) return null;
      return await opening();
    } catch (failure) {
      if (given.up) return null;
      throw new NothingKept(`The database ${name} cannot be opened.`, { cause: failure });
    }
  }

  /** @returns null where there is no database and none is to be made */
  async function within<Result>(
    create: boolean,
    work: (database: IDBPDatabase<Schema>) => Promise<Result>,
  ): Promise<Result | null> {
    const database = await open(create);
    if (!database) return null;
    try {
      return await work(database);
    } finally {
      database.close();
    }
  }

  async function read(article?: string): Promise<Kept> {
    const kept = within(false, (database) => readKept(database.transaction(STORES), article));
    return (await kept) ?? NOTHING;
  }

  return {
    isShared: true,
    read,
    readAll: () => read(),
    async write<Answer>(
      { article, key, now }: Intention,
      decide: (kept: Kept) => Change<Answer>,
    ): Promise<{ answer: Answer | null; repeated: boolean }> {
      const written = await within(true, async (database) => {
        const transaction = database.transaction(STORES, 'readwrite');
        const known = await transaction.objectStore('answers').get(key);
        if (known) return { answer: known.answer as Answer | null, repeated: true };
        const change = await decideIn(transaction, article, decide);
        await Promise.all([
          ...requests(transaction, article, change),
          remember(transaction, key, now, change.answer),
          transaction.done,
        ]);
        return { answer: change.answer, repeated: false };
      });
      if (!written) throw new NothingKept(`The database ${name} was not made.`);
      return written;
    },
    async forget({ key, now }) {
      const articles = await within(false, async (database) => {
        const transaction = database.transaction(STORES, 'readwrite');
        const answers = transaction.objectStore('answers');
        if (await answers.get(key)) return [];
        const { comments, recommendations } = await readKept(transaction as never);
        const known = await answers.getAll();
        await Promise.all([
          transaction.objectStore('comments').clear(),
          transaction.objectStore('recommendations').clear(),
          ...known.map((each) => answers.put({ ...each, answer: null })),
          remember(transaction, key, now, null),
          transaction.done,
        ]);
        return [...comments, ...recommendations].map(({ article }) => article);
      });
      return [...new Set(articles)];
    },
  };
}

/** Whether there is surely no such database. Not every browser can say. */
async function isMissing(name: string): Promise<boolean> {
  const { databases } = indexedDB as Partial<IDBFactory>;
  const known = await databases?.call(indexedDB);
  return known?.every((database) => database.name !== name) ?? false;
}

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, typeof STORES, Mode>;

/** @param article absent: all of them */
async function readKept(
  transaction: Pick<Transaction<'readonly'>, 'objectStore'>,
  article?: string,
): Promise<Kept> {
  const [comments, recommendations] = await Promise.all([
    transaction.objectStore('comments').index('article').getAll(article),
    transaction.objectStore('recommendations').index('article').getAll(article),
  ]);
  return { comments: inOrder(comments), recommendations };
}

/** The oldest first. */
export function inOrder(comments: readonly KeptComment[]): readonly KeptComment[] {
  return [...comments].sort((a, b) =>
    a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt),
  );
}

async function decideIn<Answer>(
  transaction: Transaction<'readwrite'>,
  article: string,
  decide: (kept: Kept) => Change<Answer>,
): Promise<Change<Answer>> {
  const kept = await readKept(transaction as never, article);
  try {
    return decide(kept);
  } catch (failure) {
    transaction.done.catch(() => undefined);
    transaction.abort();
    throw failure;
  }
}

function* requests(
  transaction: Transaction<'readwrite'>,
  article: string,
  { comment, gone, recommendation }: Change<unknown>,
): Generator<Promise<unknown>> {
  if (comment) yield transaction.objectStore('comments').put(comment);
  if (gone !== undefined) yield transaction.objectStore('comments').delete([article, gone]);
  if (recommendation) yield transaction.objectStore('recommendations').put(recommendation);
}

/** Keeps an answer, and forgets those that are old. */
async function remember(
  transaction: Transaction<'readwrite'>,
  key: string,
  at: number,
  answer: unknown,
): Promise<void> {
  const answers = transaction.objectStore('answers');
  const old = await answers.index('at').getAllKeys(IDBKeyRange.upperBound(at - MEMORY_OF_KEYS));
  await Promise.all([...old.map((each) => answers.delete(each)), answers.put({ key, at, answer })]);
}
