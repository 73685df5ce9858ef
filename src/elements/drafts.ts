/**
 * Words not posted yet, kept in this browser until the source has confirmed them: for each comment
 * answered, those being written and those that were handed over to be sent. Storage that is blocked
 * or full changes nothing but that they do not outlive the page.
 */

const PREFIX = 'colloquy:draft:';

/** Milliseconds after which nobody comes back to a draft. */
const LIFETIME = 7 * 24 * 60 * 60 * 1000;

/** A place to keep text in, as `localStorage` is. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What is kept of one place to write in. */
interface Kept {
  /** What is being written; '' for nothing. */
  readonly text: string;
  /** What was handed over to be sent, and is not confirmed. */
  readonly sent: readonly string[];
  /** When it was last changed, in milliseconds since the epoch. */
  readonly at: number;
}

const NOTHING: Kept = { text: '', sent: [], at: 0 };

/** `localStorage`, or null where even its name is forbidden. */
function pageStorage(): DraftStorage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** What is kept under a name, unless it is too old; throws nothing. */
function keptAt(name: string, now: number, storage: DraftStorage | null): Kept {
  try {
    const {
      text,
      at,
      sent = [],
    } = JSON.parse(storage?.getItem(name) ?? 'null') as {
      text: unknown;
      at: unknown;
      sent?: unknown;
    };
    if (typeof text !== 'string' || typeof at !== 'number' || now - at >= LIFETIME) return NOTHING;
    const words = Array.isArray(sent) ? sent.filter((each) => typeof each === 'string') : [];
    return { text, sent: words, at };
  } catch {
    return NOTHING;
  }
}

function isNothing({ text, sent }: Omit<Kept, 'at'>): boolean {
  return text.trim() === '' && sent.length === 0;
}

/** @returns whether it is kept; throws nothing */
function keep(
  name: string,
  change: (kept: Kept) => Omit<Kept, 'at'>,
  now: number,
  storage: DraftStorage | null,
): boolean {
  try {
    dropExpired(now, storage);
    const kept = change(keptAt(name, now, storage));
    if (isNothing(kept)) {
      storage?.removeItem(name);
      return false;
    }
    const { text, sent } = kept;
    storage?.setItem(name, JSON.stringify({ text, at: now, ...(sent.length > 0 && { sent }) }));
    return storage !== null;
  } catch {
    return false;
  }
}

/** The name of the draft for a place in a thread. @param id the comment answered or edited, or null */
export function draftKey(
  thread: string,
  kind: 'new' | 'reply' | 'edit',
  id: string | null,
): string {
  return JSON.stringify([thread, kind, id]);
}

/**
 * The draft kept under a key, or null. What was handed over and is nowhere to be found is a draft
 * again, before what was written since: a page can end between the two.
 * @param now milliseconds since the epoch
 * @param isHeld whether words handed over by a time are on their way, or have arrived
 */
export function readDraft(
  key: string,
  now: number,
  storage = pageStorage(),
  isHeld: (words: string, by: number) => boolean = () => true,
): string | null {
  const name = PREFIX + key;
  const { text, sent, at } = keptAt(name, now, storage);
  const held = sent.filter((words) => isHeld(words, at));
  const lost = sent.filter((words) => !held.includes(words));
  if (lost.length === 0) return text.trim() === '' ? null : text;
  const joined = lost.reduceRight((rest, words) => joinedWords(words, rest), text);
  keep(name, () => ({ text: joined, sent: held }), now, storage);
  return joined;
}

/** Keeps a draft; an empty one is forgotten. @returns whether it outlives the page */
export function saveDraft(
  key: string,
  text: string,
  now: number,
  storage = pageStorage(),
): boolean {
  return keep(PREFIX + key, ({ sent }) => ({ text, sent }), now, storage) && text.trim() !== '';
}

/** The draft is handed over to be sent. It stays kept until `forgetSent` (REL-7). */
export function handOverDraft(
  key: string,
  words: string,
  now: number,
  storage = pageStorage(),
): void {
  const handOver = ({ sent }: Kept): Omit<Kept, 'at'> => ({
    text: '',
    sent: [...sent.filter((each) => each !== words), words],
  });
  keep(PREFIX + key, handOver, now, storage);
}

/** Words handed over are confirmed, or no longer wanted. */
export function forgetSent(key: string, words: string, now: number, storage = pageStorage()): void {
  const forget = ({ text, sent }: Kept): Omit<Kept, 'at'> => ({
    text,
    sent: sent.filter((each) => each !== words),
  });
  keep(PREFIX + key, forget, now, storage);
}

/** Forgets every draft of this site (PRI-4). */
export function clearDrafts(storage = pageStorage()): void {
  try {
    for (const name of draftNames(storage)) storage?.removeItem(name);
  } catch {
    // Where nothing can be read nothing was kept.
  }
}

/** Words before others, neither of them twice. */
export function joinedWords(words: string, others: string): string {
  if (others.includes(words)) return others;
  return others.trim() === '' ? words : `${words}\n\n${others}`;
}

function dropExpired(now: number, storage: DraftStorage | null): void {
  for (const name of draftNames(storage)) {
    if (isNothing(keptAt(name, now, storage))) storage?.removeItem(name);
  }
}

function draftNames(storage: DraftStorage | null): string[] {
  const names = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index));
  return names.filter((name) => name?.startsWith(PREFIX)) as string[];
}
