/**
 * A linker whose work is done in a worker (`linker-worker.ts`). What a source knows is known at once;
 * what only the texts say comes with the worker's answer. A page may have no worker of another
 * origin, and a worker may fail: then the linker of the page does it all.
 */
import { explicitLinker } from '../conversation/explicit-links.js';
import type { CreateLinker } from '../conversation/load-replies.js';
import type { GradualLinker, LinkOptions, LinkableComment } from '../conversation/reply-linker.js';
import type { ReplyLink } from '../model/reply-link.js';
import type { Answer, Question } from './linker-worker.js';
import { policy } from './trusted-types.js';

/** Milliseconds in which a worker must have said something. */
const PATIENCE = 10_000;

/** Comments that the linker of the page takes in at once. */
const ENTERED_AT_ONCE = 100;

/** The part of a worker that is used here. */
export type LinkerWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/** Starts the worker; null where there can be none. */
async function startWorker(): Promise<LinkerWorker | null> {
  try {
    const { address } = await import('./linker-worker.js');
    if (!address) return null;
    return new Worker(policy()?.createScriptURL(address) ?? address, { type: 'module' });
  } catch {
    return null;
  }
}

/**
 * Makes a linker for a thread whose source keeps parents.
 * @param options without overrides, of which a worker is told nothing
 * @param createLinker makes the one that works where the worker does not
 * @returns null where there can be no worker
 */
export async function createWorkerLinker(
  options: LinkOptions,
  createLinker: CreateLinker,
  start: () => Promise<LinkerWorker | null> = startWorker,
): Promise<GradualLinker | null> {
  const worker = await start();
  return worker && new WorkerLinker(worker, options, createLinker);
}

/** The linker of the page, and the comments that it has not got yet. */
interface Instead {
  readonly linker: GradualLinker;
  left: LinkableComment[];
}

class WorkerLinker implements GradualLinker {
  readonly #worker: LinkerWorker;
  readonly #plainText: (comment: LinkableComment) => string;
  readonly #makeInstead: () => GradualLinker;
  readonly #timer: ReturnType<typeof setTimeout>;
  /** What the source knows. */
  readonly #parents = explicitLinker();
  /** What only the texts say, by comment. */
  readonly #links = new Map<string, readonly ReplyLink[]>();
  #changed = new Set<string>();
  #entered: LinkableComment[] = [];
  /** Comments the worker has, but was not asked about. */
  #unasked = 0;
  /** Questions without an answer. */
  #open = 0;
  #answered: () => void = () => undefined;
  #answer: Promise<void> | undefined;
  /** What works where the worker has failed. */
  #instead: Instead | null = null;

  constructor(worker: LinkerWorker, options: LinkOptions, createLinker: CreateLinker) {
    this.#worker = worker;
    this.#plainText = options.plainText ?? (({ body }) => ('text' in body ? body.text : ''));
    this.#makeInstead = () => createLinker(options);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      this.#take(data);
    };
    worker.onerror = worker.onmessageerror = () => {
      this.#giveUp();
    };
    this.#timer = setTimeout(() => {
      this.#giveUp();
    }, PATIENCE);
    const { people = [], parentsKept = false } = options;
    this.#tell({ options: { people, parentsKept } });
  }

  enter(comments: LinkableComment | readonly LinkableComment[]): void {
    const list = 'id' in comments ? [comments] : comments;
    this.#entered.push(...list);
    if (this.#instead) {
      this.#instead.left.push(...list);
      return;
    }
    this.#parents.enter(list);
    this.#unasked += list.length;
    this.#tell({ comments: list.map((comment) => this.#whatCounts(comment)) });
  }

  proceed(most?: number): number {
    if (this.#instead) return this.#proceedInstead(this.#instead, most);
    if (this.#unasked > 0) {
      this.#unasked = 0;
      this.#open++;
      this.#answer ??= new Promise((resolve) => (this.#answered = resolve));
      this.#tell({ link: true });
    }
    return this.#open;
  }

  answer(): Promise<void> | undefined {
    return this.#answer;
  }

  forget(ids: readonly string[]): void {
    const isLeft = ({ id }: LinkableComment): boolean => !ids.includes(id);
    this.#entered = this.#entered.filter(isLeft);
    if (this.#instead) {
      this.#instead.linker.forget(ids);
      this.#instead.left = this.#instead.left.filter(isLeft);
      return;
    }
    this.#parents.forget(ids);
    for (const id of ids) {
      this.#links.delete(id);
      this.#changed.delete(id);
    }
    this.#unasked += ids.length;
    this.#tell({ forget: ids });
  }

  takeChanged(): readonly string[] {
    if (this.#instead) return this.#instead.linker.takeChanged();
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  linksFrom(id: string): readonly ReplyLink[] {
    if (this.#instead) return this.#instead.linker.linksFrom(id);
    return this.#links.get(id) ?? this.#parents.linksFrom(id);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#worker.terminate();
  }

  #tell(question: Question): void {
    this.#worker.postMessage(question);
  }

  /** Of a comment, what a worker reads; a text as people read it. */
  #whatCounts(comment: LinkableComment): LinkableComment {
    const { id, parentId = null, answers, author, createdAt = null } = comment;
    const body = { text: this.#plainText(comment) };
    const counts = { id, parentId, author: { name: author.name }, createdAt, body };
    return answers === undefined ? counts : { ...counts, answers };
  }

  #take({ changed }: Answer): void {
    clearTimeout(this.#timer);
    if (!changed) return;
    for (const [id, links] of changed) {
      this.#links.set(id, links);
      this.#changed.add(id);
    }
    if (--this.#open === 0) this.#settle();
  }

  #settle(): void {
    this.#answer = undefined;
    this.#answered();
  }

  #giveUp(): void {
    if (this.#instead) return;
    this.close();
    this.#instead = { linker: this.#makeInstead(), left: [...this.#entered] };
    this.#settle();
  }

  #proceedInstead({ linker, left }: Instead, most: number | undefined): number {
    const entered = left.splice(0, ENTERED_AT_ONCE);
    if (entered.length === 0) return linker.proceed(most);
    linker.enter(entered);
    return entered.length;
  }
}
