/** A source for live threads whose comments are changed by the test, as by somebody else. */
import type { CommentInput } from '../../src/model/comment.js';
import type {
  CallOptions,
  CommentSource,
  LoadResult,
  Patch,
  SubscribeQuery,
} from '../../src/model/source.js';

export class ChangingSource implements CommentSource {
  #comments: readonly CommentInput[];
  readonly #listeners = new Set<(patch: Patch) => void>();

  constructor(comments: readonly CommentInput[]) {
    this.#comments = comments;
  }

  load(): Promise<LoadResult> {
    return Promise.resolve({ comments: this.#comments, total: this.#comments.length });
  }

  subscribe(_: SubscribeQuery, listener: (patch: Patch) => void, { signal }: CallOptions): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** Who wrote a comment gives it other words. */
  rewrite(id: string, text: string): void {
    const found = this.#comments.find((each) => each.id === id);
    if (!found) throw new Error(`There is no comment ${id}`);
    const comment = { ...found, text };
    this.#comments = this.#comments.map((each) => (each === found ? comment : each));
    this.#tell({ type: 'edited', comment });
  }

  /** A comment goes, and leaves nothing. */
  takeAway(id: string): void {
    this.#comments = this.#comments.filter((each) => each.id !== id);
    this.#tell({ type: 'removed', id });
  }

  #tell(patch: Patch): void {
    for (const listener of this.#listeners) listener(patch);
  }
}
