/** Gathers what many count elements ask within one task, and asks each source once for all. */
import { SourceError } from '../model/errors.js';
import type { CommentSource } from '../model/source.js';
import { callSource } from '../store/call.js';
import { sourceByName } from './source-registry.js';

interface Batch {
  readonly articles: Set<string>;
  readonly answer: Promise<Readonly<Record<string, number>>>;
}

export class CountRequests {
  readonly #batches = new Map<unknown, Batch>();

  /**
   * Asks for one article's number together with all others asked in the same task.
   * @param host whose attributes the source is made from
   * @returns null when the source does not know the article
   * @throws SourceError; or the reason when `signal` aborts
   */
  async ask(
    host: HTMLElement,
    source: string | CommentSource,
    src: string | null,
    article: string,
    signal: AbortSignal,
  ): Promise<number | null> {
    const key = typeof source === 'string' ? `${source} ${src ?? ''}` : source;
    const batch = this.#batches.get(key) ?? this.#open(key, host, source);
    batch.articles.add(article);
    const counts = await batch.answer;
    signal.throwIfAborted();
    const count: unknown = Object.hasOwn(counts, article) ? counts[article] : null;
    return Number.isSafeInteger(count) && Number(count) >= 0 ? Number(count) : null;
  }

  #open(key: unknown, host: HTMLElement, source: string | CommentSource): Batch {
    const articles = new Set<string>();
    const answer = this.#send(key, host, source, articles);
    const batch = { articles, answer };
    this.#batches.set(key, batch);
    return batch;
  }

  async #send(
    key: unknown,
    host: HTMLElement,
    source: string | CommentSource,
    articles: ReadonlySet<string>,
  ): Promise<Readonly<Record<string, number>>> {
    // A task, not a microtask: elements of one page are upgraded one after the other.
    await new Promise((resolve) => setTimeout(resolve));
    this.#batches.delete(key);
    const counting = typeof source === 'string' ? await sourceByName(source, host) : source;
    // No one element owns the request: one that leaves must not take the others' numbers with it.
    const { signal } = new AbortController();
    return callSource(async (options) => {
      if (!counting.count) throw new SourceError('unsupported', 'This source does not count');
      return counting.count([...articles], options);
    }, signal);
  }
}
