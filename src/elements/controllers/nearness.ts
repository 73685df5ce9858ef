/** Lets a host begin when it is near the screen, or at once where the page says so. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenNear } from '../nearness.js';

/** What the page says. */
export interface NearnessHost extends ReactiveControllerHost, HTMLElement {
  loading: string | null;
}

export class NearnessController implements ReactiveController {
  /** Whether the host may begin. Stays once it is true. */
  near = false;

  readonly #host: NearnessHost;
  #stop: (() => void) | undefined;

  constructor(host: NearnessHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
  }

  /** The page may have changed its mind. */
  hostUpdate(): void {
    if (this.#host.loading === 'eager' && this.#host.isConnected) this.#look();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #look(): void {
    if (this.near) return;
    this.#stop?.();
    this.#stop = whenNear(this.#host, this.#host.loading === 'eager', () => {
      this.near = true;
      this.#host.requestUpdate();
    });
  }
}
