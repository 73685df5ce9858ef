/** People whom the reader does not want to read, kept on this device alone. */
import type { Author } from '../../model/comment.js';
import { MUTED_KEY, mutedKeys } from '../muted.js';

/** What tells a person apart: the source's id where there is one, else the name. */
function keyOf({ id, name }: Author): string {
  return id === undefined ? `name:${name}` : `id:${id}`;
}

/** The muted of this device, as long as it is asked. */
export class Muted {
  #keys = new Set(mutedKeys());

  has(author: Author): boolean {
    return this.#keys.has(keyOf(author));
  }

  set(author: Author, muted: boolean): void {
    this.#keys = new Set(mutedKeys());
    if (muted) this.#keys.add(keyOf(author));
    else this.#keys.delete(keyOf(author));
    try {
      if (this.#keys.size > 0) localStorage.setItem(MUTED_KEY, JSON.stringify([...this.#keys]));
      else localStorage.removeItem(MUTED_KEY);
    } catch {
      // It still holds for this visit.
    }
  }
}
