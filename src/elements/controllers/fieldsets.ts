/**
 * Has a thread notice at once when a fieldset of the page around it is disabled, or no longer
 * (A11Y-19). What that means is tested in thread-attributes.ts, with every update. A thread with no
 * fieldset around it, which is nearly every one, has nothing watched.
 */
import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';

export class FieldsetsController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #observer: MutationObserver;
  #isWithin = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => {
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    const wasWithin = this.#isWithin;
    let fieldset = this.#host.closest('fieldset');
    this.#isWithin = fieldset !== null;
    // It may have been moved out of one that is disabled, or into one.
    if (this.#isWithin || wasWithin) this.#host.requestUpdate();
    for (; fieldset; fieldset = fieldset.parentElement?.closest('fieldset') ?? null) {
      this.#observer.observe(fieldset, { attributeFilter: ['disabled'] });
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
