/**
 * Binds a host to the store of its thread: makes the source and the store when what they are made
 * from changes, asks for an update when the store does, lets go of both when the host leaves.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type LinkReplies, loadLinkReplies } from '../../conversation/load-replies.js';
import type { Tree } from '../../conversation/tree.js';
import { toSourceError } from '../../model/errors.js';
import type { CommentSource } from '../../model/source.js';
import { INFERRED, type Linking, createTreeSelector } from '../../store/conversation.js';
import type { ThreadState } from '../../store/state.js';
import {
  type ThreadStore,
  type ThreadStoreOptions,
  createThreadStore,
} from '../../store/thread-store.js';
import { sourceByName } from '../source-registry.js';
import { warnOnce } from '../warn.js';

/** What a thread is made from. Two with the same `key` are the same thread. */
export interface ThreadSettings extends Omit<ThreadStoreOptions, 'source'> {
  readonly key: string;
  /** The name of a registered source, or a source. */
  readonly source: CommentSource | string;
}

/** A source that answers everything with the failure to make it. */
function failing(failure: unknown): CommentSource {
  return { load: () => Promise.reject(toSourceError(failure)) };
}

export class ThreadController implements ReactiveController {
  store: ThreadStore | null = null;
  /** How links are found; the host keeps it up to date. */
  linking: Linking = INFERRED;
  /** What the store's source can do; null until it is there. */
  source: CommentSource | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (state: ThreadState, before: ThreadState | null) => void;
  #settings: ThreadSettings | null = null;
  #before: ThreadState | null = null;
  #making = 0;
  #waiting: ThreadState | null = null;
  #linkReplies: LinkReplies | null = null;
  readonly #selectTree = createTreeSelector();

  /** @param changed called with every new state, before the host updates */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    changed: (state: ThreadState, before: ThreadState | null) => void,
  ) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** What is shown: nothing that came before its links could be found. */
  get state(): ThreadState | null {
    const state = this.store?.getState() ?? null;
    return state && !this.#linkReplies ? this.#waiting : state;
  }

  /** Who answers whom in the present state, or null before there is one. */
  get tree(): Tree | null {
    const { state } = this;
    return state && this.#linkReplies && this.#selectTree(state, this.#linkReplies, this.linking);
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
    this.store = this.source = this.#before = null;
  }

  async #start(): Promise<void> {
    this.#stop();
    const making = this.#making;
    const settings = this.#settings;
    if (!settings) return;
    // Both may have to be fetched.
    const linking = this.#linkReplies ?? loadLinkReplies();
    const source = await this.#makeSource(settings.source);
    if (making !== this.#making) return;
    this.source = source;
    this.store = createThreadStore({ ...settings, source });
    this.store.subscribe(this.#notice);
    void this.store.load();
    this.#waiting = this.store.getState();
    this.#linkReplies = await linking;
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

  #notice = (): void => {
    const { state } = this;
    if (!state || state === this.#before) return;
    const before = this.#before;
    this.#before = state;
    this.#changed(state, before);
    this.#host.requestUpdate();
  };
}
