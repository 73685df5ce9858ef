/** People whom the reader does not want to read, kept on this device alone. */
import type { Author } from '../model/comment.js';

const KEY = 'colloquy:muted';

/** What tells a person apart: the source's id where there is one, else the name. */
function keyOf({ id, name }: Author): string {
  return id === undefined ? `name:${name}` : `id:${id}`;
}

/** The keys of all who are muted; empty where nothing can be read. */
function read(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Whether anybody is. */
export function anybodyMuted(): boolean {
  return read().length > 0;
}

/** The muted of this device, as long as it is asked. */
export class Muted {
  #keys = new Set(read());

  has(author: Author): boolean {
    return this.#keys.has(keyOf(author));
  }

  set(author: Author, muted: boolean): void {
    this.#keys = new Set(read());
    if (muted) this.#keys.add(keyOf(author));
    else this.#keys.delete(keyOf(author));
    try {
      if (this.#keys.size > 0) localStorage.setItem(KEY, JSON.stringify([...this.#keys]));
      else localStorage.removeItem(KEY);
    } catch {
      // It still holds for this visit.
    }
  }
}
