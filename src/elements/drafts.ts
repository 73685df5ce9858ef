/**
 * Words not posted yet, kept in this browser until they are: one draft for each comment answered.
 * Storage that is blocked or full changes nothing but that they do not outlive the page.
 */

const PREFIX = 'colloquy:draft:';

/** Milliseconds after which nobody comes back to a draft. */
const LIFETIME = 7 * 24 * 60 * 60 * 1000;

/** A place to keep text in, as `localStorage` is. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** `localStorage`, or null where even its name is forbidden. */
function pageStorage(): DraftStorage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** The words kept under a name, unless they are too old; throws nothing. */
function textAt(name: string, now: number, storage: DraftStorage | null): string | null {
  try {
    const { text, at } = JSON.parse(storage?.getItem(name) ?? 'null') as {
      text: unknown;
      at: unknown;
    };
    return typeof text === 'string' && typeof at === 'number' && now - at < LIFETIME ? text : null;
  } catch {
    return null;
  }
}

/**
 * The draft kept under a key, or null.
 * @param now milliseconds since the epoch
 */
export function readDraft(key: string, now: number, storage = pageStorage()): string | null {
  return textAt(PREFIX + key, now, storage);
}

/** Keeps a draft; an empty one is forgotten. @returns whether it outlives the page */
export function saveDraft(
  key: string,
  text: string,
  now: number,
  storage = pageStorage(),
): boolean {
  try {
    dropExpired(now, storage);
    if (text.trim() === '') storage?.removeItem(PREFIX + key);
    else storage?.setItem(PREFIX + key, JSON.stringify({ text, at: now }));
    return storage !== null && text.trim() !== '';
  } catch {
    return false;
  }
}

/** Forgets every draft of this site (PRI-4). */
export function clearDrafts(storage = pageStorage()): void {
  try {
    for (const name of draftNames(storage)) storage?.removeItem(name);
  } catch {
    // Where nothing can be read nothing was kept.
  }
}

function dropExpired(now: number, storage: DraftStorage | null): void {
  for (const name of draftNames(storage)) {
    if (textAt(name, now, storage) === null) storage?.removeItem(name);
  }
}

function draftNames(storage: DraftStorage | null): string[] {
  const names = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index));
  return names.filter((name) => name?.startsWith(PREFIX)) as string[];
}
