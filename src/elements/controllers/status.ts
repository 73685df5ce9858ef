/**
 * Tells how the thread stands: to the page by events and `:state()`, to the reader by the one
 * status region, which is there before it is first used and never holds the text of a comment.
 */
import type { ReactiveControllerHost } from 'lit';
import type { SourceError } from '../../model/errors.js';
import type { ThreadState } from '../../store/state.js';
import { send } from '../events.js';
import type { LocaleController } from './locale.js';

/** Milliseconds in which a line can be read twice. */
const READ = 8000;

export class StatusController {
  /** What the status region says. */
  announcement = '';
  /** Whether it says it to everybody, and not only to those who hear it. */
  shown = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #states: CustomStateSet;
  readonly #locale: LocaleController;
  #hiding: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    states: CustomStateSet,
    locale: LocaleController,
  ) {
    this.#host = host;
    this.#states = states;
    this.#locale = locale;
  }

  /** Says something to the reader. */
  announce(words: string): void {
    // The same words again are no change, and what does not change is not read out.
    const again = words !== '' && words === this.announcement;
    this.announcement = again ? `${words}\u00A0` : words;
    clearTimeout(this.#hiding);
    this.shown = false;
    this.#host.requestUpdate();
  }

  /** Says something that those who see have no other way to know. */
  tell(words: string): void {
    this.announce(words);
    this.shown = true;
    this.#hiding = setTimeout(() => {
      this.shown = false;
      this.#host.requestUpdate();
    }, READ);
  }

  stateChanged(state: ThreadState, before: ThreadState | null): void {
    this.#set('closed', state.closed !== null);
    if (state.moreError && state.moreError !== before?.moreError) this.#fail(state.moreError);
    const { text } = this.#locale.localizer;
    const waits = state.retryAt !== null && state.retryAt !== before?.retryAt;
    if (state.phase !== before?.phase) this.#phaseChanged(state);
    // The source has asked for patience (REL-2).
    if (waits) this.tell(text('reason-rate-limited'));
  }

  #phaseChanged(state: ThreadState): void {
    const ready = state.phase === 'ready';
    this.#set('loading', state.phase === 'loading');
    this.#set('ready', ready);
    this.#set('empty', ready && state.comments.size === 0);
    this.#set('error', state.phase === 'failed');
    const { text } = this.#locale.localizer;
    this.announce(state.phase === 'loading' ? text('loading') : '');
    if (state.error) this.#fail(state.error);
    if (ready) send(this.#host, 'colloquy-loaded', { total: state.total ?? state.comments.size });
  }

  #fail(error: SourceError): void {
    send(this.#host, 'colloquy-error', { error });
  }

  #set(name: string, on: boolean): void {
    if (on) this.#states.add(name);
    else this.#states.delete(name);
  }
}
