/**
 * Tells how the thread stands: to the page by events and `:state()`, to the reader by the one
 * status region, which is there before it is first used and never holds the text of a comment.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SourceError } from '../../model/errors.js';
import type { ThreadState } from '../../store/state.js';
import { send } from '../events.js';
import type { LocaleController } from './locale.js';

/** Milliseconds in which a line can be read twice. */
const READ = 8000;

/** Milliseconds after which loading is worth a word; a region is listened to by then. */
const LONG = 200;

export class StatusController implements ReactiveController {
  /** What the status region says. */
  announcement = '';
  /** Whether it says it to everybody, and not only to those who hear it. */
  shown = false;
  /** Told what is said, and whether it is that something failed. */
  onSaid: ((words: string, urgent: boolean) => void) | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #states: CustomStateSet;
  readonly #locale: LocaleController;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    states: CustomStateSet,
    locale: LocaleController,
  ) {
    this.#host = host;
    this.#states = states;
    this.#locale = locale;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Says something to the reader. @param urgent something they did has failed */
  announce(words: string, urgent = false): void {
    // The same words again are no change, and what does not change is not read out.
    const again = words && words === this.announcement;
    this.announcement = again ? `${words}\u00A0` : words;
    this.#stop();
    this.shown = false;
    this.onSaid?.(words, urgent);
    this.#host.requestUpdate();
  }

  /** Says something that those who see have no other way to know. */
  tell(words: string, urgent?: boolean): void {
    this.announce(words, urgent);
    this.shown = true;
    this.#timer = setTimeout(() => {
      this.shown = false;
      this.#host.requestUpdate();
    }, READ);
  }

  stateChanged(state: ThreadState, before: ThreadState | null): void {
    this.#set('closed', state.closed !== null);
    if (state.moreError !== before?.moreError) this.#fail(state.moreError);
    const waits = state.retryAt !== null && state.retryAt !== before?.retryAt;
    if (state.phase !== before?.phase) this.#phaseChanged(state);
    // The source has asked for patience (REL-2).
    if (waits) this.tell(this.#locale.localizer.text('reason-rate-limited'));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #phaseChanged(state: ThreadState): void {
    const { phase, comments, total, error } = state;
    const loading = phase === 'loading';
    const ready = phase === 'ready';
    this.#set('loading', loading);
    this.#set('ready', ready);
    this.#set('empty', ready && comments.size === 0);
    this.#set('error', phase === 'failed');
    this.announce('');
    if (loading) {
      const timer = setTimeout(() => {
        // In the language of the thread, or not yet.
        void this.#locale.following.then(() => {
          if (timer === this.#timer) this.announce(this.#locale.localizer.text('loading'));
        });
      }, LONG);
      this.#timer = timer;
    }
    this.#fail(error);
    if (ready) send(this.#host, 'colloquy-loaded', { total: total ?? comments.size });
  }

  #fail(error: SourceError | null): void {
    if (error) send(this.#host, 'colloquy-error', { error });
  }

  #set(name: string, on: boolean): void {
    this.#states[on ? 'add' : 'delete'](name);
  }
}
