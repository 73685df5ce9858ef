/**
 * Draws chunks bit by bit: the first at once, the rest in slices short enough that the page stays
 * responsive. How many fit into a slice is learnt from the slice before.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds a slice may take; half a frame and a little (measured: no long task at all). */
const SLICE = 12;

/** Runs a function after the browser has had a chance to paint. */
export type Schedule = (run: () => void) => void;

/** Once what is on the page now has been painted. */
export const afterPaint: Schedule = (run) => {
  requestAnimationFrame(() => setTimeout(run));
};

export class GradualDrawingController implements ReactiveController {
  /** Chunks that may be drawn now. */
  drawn = 1;

  readonly #host: ReactiveControllerHost;
  readonly #schedule: Schedule;
  #total = 0;
  #stride = 1;
  #scheduled = false;
  #connected = false;

  constructor(host: ReactiveControllerHost, schedule: Schedule = afterPaint) {
    this.#host = host;
    this.#schedule = schedule;
    host.addController(this);
  }

  /** Tells how many chunks there are. */
  setTotal(total: number): void {
    this.#total = total;
  }

  /** Starts again with the first chunk, for a thread that is another or in another order. */
  restart(): void {
    this.drawn = 1;
  }

  /** Draws at least the first so many chunks at once. */
  drawAtLeast(count: number): void {
    if (count <= this.drawn) return;
    this.drawn = count;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostDisconnected(): void {
    this.#connected = false;
  }

  hostUpdated(): void {
    if (this.#scheduled || this.drawn >= this.#total) return;
    this.#scheduled = true;
    this.#schedule(() => void this.#drawSlice());
  }

  async #drawSlice(): Promise<void> {
    this.#scheduled = false;
    if (!this.#connected || this.drawn >= this.#total) return;
    const start = performance.now();
    this.drawn = Math.min(this.#total, this.drawn + this.#stride);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const took = performance.now() - start;
    if (took > SLICE) this.#stride = Math.max(1, this.#stride >> 1);
    else if (took < SLICE / 2) this.#stride *= 2;
  }
}
