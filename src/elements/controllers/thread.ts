/**
 * Binds a host to the store of its thread: makes the source and the store when what they are made
 * from changes, asks for an update when the store does, lets go of both when the host leaves.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type CreateLinker, loadCreateLinker } from '../../conversation/load-replies.js';
import type { Tree } from '../../conversation/tree.js';
import { toSourceError } from '../../model/errors.js';
import type { CommentSource } from '../../model/source.js';
import { Conversation, INFERRED, type Linking } from '../../store/conversation.js';
import { type ThreadState, visibleComments } from '../../store/state.js';
import type { ThreadStore, ThreadStoreOptions } from '../../store/thread-store.js';
import { createThreadStore } from '../../store/create-thread-store.js';
import { sourceByName } from '../source-registry.js';
import { warnOnce } from '../warn.js';

/** What a thread is made from. Two with the same `key` are the same thread. */
export interface ThreadSettings extends Omit<ThreadStoreOptions, 'source'> {
  readonly key: string;
  /** The name of a registered source, or a source. */
  readonly source: CommentSource | string;
}

/** What comes with comments and is shown with them. */
const WITH_COMMENTS = [
  'phase',
  'comments',
  'operations',
  'total',
  'next',
  'malformed',
  'closed',
] as const;

/** The latest state, but with the comments of an earlier one, until there is a tree of its own. */
function withComments(latest: ThreadState, shown: ThreadState): ThreadState {
  const kept = WITH_COMMENTS.map((field) => [field, shown[field]] as const);
  return Object.freeze({ ...latest, ...Object.fromEntries(kept) });
}

/** A source that answers everything with the failure to make it. */
function failing(failure: unknown): CommentSource {
  return { load: () => Promise.reject(toSourceError(failure)) };
}

export class ThreadController implements ReactiveController {
  store: ThreadStore | null = null;
  /** What the store's source can do; null until it is there. */
  source: CommentSource | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (state: ThreadState, before: ThreadState | null) => void;
  #settings: ThreadSettings | null = null;
  #shown: ThreadState | null = null;
  /** What the host was last told of. */
  #told: ThreadState | null = null;
  #making = 0;
  #createLinker: CreateLinker | null = null;
  #conversation: Conversation | null = null;
  #linking: Linking = INFERRED;

  /** @param changed called with every new state, before the host updates */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    changed: (state: ThreadState, before: ThreadState | null) => void,
  ) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** What is shown: no comments that are not in the tree yet. */
  get state(): ThreadState | null {
    return this.#shown;
  }

  /** What tells the thread apart from the others of the site. */
  get place(): string {
    return this.#settings?.place ?? '';
  }

  /** Who answers whom among the comments shown, or null before there are any. */
  get tree(): Tree | null {
    return this.#conversation?.tree ?? null;
  }

  /** Tells how links are found; the host keeps it up to date. */
  link(linking: Linking): void {
    this.#linking = linking;
    this.#follow();
  }

  /** Starts the thread, or another one, or orders it anew; does nothing when nothing has changed. */
  use(settings: ThreadSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (before?.key !== settings.key || before.source !== settings.source) {
      if (this.#host.isConnected) void this.#start();
      else this.#stop();
    } else if (settings.sort && before.sort !== settings.sort) {
      void this.store?.sort(settings.sort);
    }
  }

  hostConnected(): void {
    if (this.#settings && !this.store) void this.#start();
  }

  /** An element that is only moved is back before the microtasks run, and keeps its thread. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  #stop(): void {
    this.#making++;
    this.store?.dispose();
    this.#conversation?.close();
    this.store = this.source = this.#conversation = this.#shown = this.#told = null;
  }

  async #start(): Promise<void> {
    this.#stop();
    const making = this.#making;
    const settings = this.#settings;
    if (!settings) return;
    // Both may have to be fetched.
    const linking = this.#createLinker ?? loadCreateLinker();
    const source = await this.#makeSource(settings.source);
    if (making !== this.#making) return;
    this.source = source;
    this.store = createThreadStore({ ...settings, source });
    this.#conversation = new Conversation(this.#linked);
    this.store.subscribe(this.#notice);
    void this.store.load();
    this.#shown = this.store.getState();
    this.#createLinker = await linking;
    if (making === this.#making) this.#notice();
  }

  async #makeSource(source: ThreadSettings['source']): Promise<CommentSource> {
    try {
      return typeof source === 'string' ? await sourceByName(source, this.#host) : source;
    } catch (failure) {
      if (failure instanceof Error) warnOnce(failure.message);
      return failing(failure);
    }
  }

  #follow(): void {
    if (!this.store || !this.#createLinker) return;
    const comments = visibleComments(this.store.getState());
    this.#conversation?.follow(comments, this.#createLinker, this.#linking);
  }

  readonly #linked = (): void => {
    this.#notice();
    // Other links may have been wanted of the same comments.
    this.#host.requestUpdate();
  };

  readonly #notice = (): void => {
    const latest = this.store?.getState();
    if (!latest || !this.#shown || latest === this.#told) return;
    this.#follow();
    const ready = this.#conversation?.comments === visibleComments(latest);
    this.#shown = ready ? latest : withComments(latest, this.#shown);
    this.#changed(this.#shown, this.#told);
    this.#told = this.#shown;
    this.#host.requestUpdate();
  };
}
