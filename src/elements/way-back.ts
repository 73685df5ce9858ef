/**
 * The way back: the links a reader has followed within a thread, step by step, and what the browser's own
 * buttons do to them. Browsers do not say which way they have gone, so it is told by the fragment that
 * they have come to. Knows nothing of threads.
 */

/** A link that was followed: the address's fragment before and after. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

export class WayBack<Kind extends Step> {
  #taken: Kind[] = [];
  /** What was taken back, and the browser can go again; the first to come last. */
  #returned: Kind[] = [];

  /** The last step that can be taken back. */
  get last(): Kind | undefined {
    return this.#taken.at(-1);
  }

  /** A link is followed. */
  take(step: Kind): void {
    this.#taken.push(step);
    this.#returned = [];
  }

  /** Takes back the last step, of which the browser knows nothing. */
  drop(): void {
    this.#taken.pop();
  }

  /**
   * The browser has gone somewhere by itself.
   * @returns the step that is taken back by it, with all behind it; undefined when it is none
   */
  move(to: string): Kind | undefined {
    const at = this.#taken.findLastIndex(({ from }) => from === to);
    const again = this.#returned.at(-1);
    if (at >= 0) this.#returned.push(...this.#taken.splice(at).reverse());
    else if (again?.to === to) this.#taken.push(...this.#returned.splice(-1));
    return at < 0 ? undefined : this.#returned.at(-1);
  }
}
