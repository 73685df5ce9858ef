/**
 * Draws chunks bit by bit: the first at once, the others in slices short enough that the page stays
 * responsive. Their elements are there from the beginning and keep their room, so that nothing moves
 * when one is drawn, and any may be drawn out of turn.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  SLICING,
  type Slicing,
  type Steps,
  advance,
  pauseForInput,
} from '../../conversation/slices.js';

/** What can be drawn. */
export interface Drawable {
  readonly isDrawn: boolean;
  /** Draws it now; `whole` with what only those can use who see it. */
  draw(whole: boolean): void;
}

/** What leaves the page bit by bit once everything else is done. */
export interface Leftovers {
  readonly areLeft: boolean;
  /** Takes some of them away with the next update. */
  shed(): void;
}

/** Runs a function after the browser has had a chance to paint. */
export type Schedule = (run: () => void) => void;

/** Once what is on the page now has been painted. */
export const afterPaint: Schedule = (run) => {
  requestAnimationFrame(() => setTimeout(run));
};

export class GradualDrawingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #chunks: () => readonly Drawable[];
  readonly #leftovers: Leftovers;
  readonly #schedule: Schedule;
  readonly #slicing: Slicing;
  #running = false;
  #connected = false;

  /**
   * @param host is updated when all are drawn
   * @param chunks those on the page, in order; asked again before every slice
   */
  constructor(
    host: ReactiveControllerHost,
    chunks: () => readonly Drawable[],
    leftovers: Leftovers,
    schedule: Schedule = afterPaint,
    slicing: Slicing = { ...SLICING, pause: pauseForInput() },
  ) {
    this.#host = host;
    this.#chunks = chunks;
    this.#leftovers = leftovers;
    this.#schedule = schedule;
    this.#slicing = slicing;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    window.addEventListener('beforeprint', this.#drawAll);
  }

  hostDisconnected(): void {
    this.#connected = false;
    window.removeEventListener('beforeprint', this.#drawAll);
  }

  hostUpdated(): void {
    const chunks = this.#chunks();
    if (chunks[0]?.isDrawn === false) chunks[0].draw(true);
    if (this.#running) return;
    if (!this.#leftovers.areLeft && chunks.every(({ isDrawn }) => isDrawn)) return;
    this.#running = true;
    // What is on the screen first.
    this.#schedule(() => void this.#run());
  }

  /** Paper shows everything, and waits for nobody. */
  readonly #drawAll = (): void => {
    for (const chunk of this.#chunks()) chunk.draw(true);
  };

  async #run(): Promise<void> {
    while (this.#connected && !advance(this.#steps(), this.#slicing).done) {
      await this.#slicing.pause();
    }
    while (this.#connected && this.#leftovers.areLeft) {
      this.#leftovers.shed();
      await this.#host.updateComplete;
      await this.#slicing.pause();
    }
    this.#running = false;
    if (this.#connected) this.#host.requestUpdate();
  }

  *#steps(): Steps<void> {
    for (const chunk of this.#chunks()) {
      if (chunk.isDrawn) continue;
      chunk.draw(false);
      yield;
    }
  }
}
