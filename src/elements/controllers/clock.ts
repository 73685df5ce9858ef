/**
 * Tells a host the present time, once a minute: relative times say nothing finer. Stands still
 * while the page is hidden and while the host is out of the document.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

export class ClockController implements ReactiveController {
  /** Milliseconds since the epoch, as of the last tick. */
  now: number;

  /** The present time to the millisecond. */
  readonly read: () => number;

  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param read where the time comes from, in milliseconds; tests pass their own */
  constructor(host: ReactiveControllerHost, read: () => number = Date.now) {
    this.#host = host;
    this.read = read;
    this.now = read();
    host.addController(this);
  }

  hostConnected(): void {
    this.now = this.read();
    this.#timer = setInterval(this.#tick, MINUTE);
    document.addEventListener('visibilitychange', this.#tick);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#tick);
  }

  #tick = (): void => {
    if (document.hidden) return;
    this.now = this.read();
    this.#host.requestUpdate();
  };
}
