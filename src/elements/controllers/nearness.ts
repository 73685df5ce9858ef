/**
 * Lets a host begin when it is near the screen, or at once where the page says so, and keeps the
 * room of what is expected until it is there.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ThreadState } from '../../store/state.js';
import { whenNear } from '../nearness.js';
import { release, reserve } from '../reserve.js';

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

  /** Once for each thread: a reader who orders it anew has seen how long it is. */
  keepRoom(
    { count, pageSize = count }: { readonly count: number; readonly pageSize: number | undefined },
    phase: ThreadState['phase'] | undefined,
    drawing: { readonly complete: boolean },
  ): void {
    if (phase === 'failed' || (phase === 'ready' && drawing.complete)) release(this.#host);
    else if (count > 0 && phase !== 'ready') reserve(this.#host, Math.min(count, pageSize));
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
