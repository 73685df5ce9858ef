/**
 * Leads to the comment named in the address, on load, when the address changes and on the way
 * back: has it loaded, unfolded and drawn, scrolls to it, highlights it and moves focus there.
 * Says when there is no such comment, once, however many threads the page has.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { idFromHash } from '../permalink.js';
import { afterPaint } from './gradual-drawing.js';

/** What the controller needs of a thread. */
export interface PermalinkThread {
  /** Loads the comment if it must. @returns false when there is none */
  reveal(id: string): Promise<boolean>;
  /** Unfolds and draws the comment. @returns its element */
  bringIntoPlace(id: string): Promise<HTMLElement | null>;
  /** Draws the rows of these comments again. */
  refreshRows(ids: readonly string[]): void;
  /** Tells the reader that there is no such comment. */
  tellUnknown(): void;
}

/** Every thread in the page: a comment that one does not know may be another's. */
const threads = new Set<PermalinkController>();

export class PermalinkController implements ReactiveController {
  /** The comment the reader was sent to. */
  highlighted: string | null = null;
  /** True when the address names a comment that no thread of the page has, and this one says so. */
  unknown = false;

  readonly #host: ReactiveControllerHost;
  readonly #thread: PermalinkThread;
  #wanted: string | null = null;
  #missing: string | null = null;
  #ready = false;
  /** Where the reader was when they followed a link within the thread. */
  #origin: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost, thread: PermalinkThread) {
    this.#host = host;
    this.#thread = thread;
    host.addController(this);
  }

  get canReturn(): boolean {
    return this.#origin?.isConnected ?? false;
  }

  hostConnected(): void {
    threads.add(this);
    window.addEventListener('hashchange', this.#follow);
    this.#wanted = idFromHash(location.hash);
    PermalinkController.#reconsider();
  }

  hostDisconnected(): void {
    threads.delete(this);
    window.removeEventListener('hashchange', this.#follow);
    this.#missing = null;
    this.unknown = false;
    PermalinkController.#reconsider();
  }

  /** Tells that the thread can be searched, or no longer can. */
  setReady(ready: boolean): void {
    const became = ready && !this.#ready;
    this.#ready = ready;
    if (became && this.#wanted !== null) void this.#go(this.#wanted);
  }

  /** Remembers where the reader leaves from when they follow a link to another comment. */
  leaveFrom(element: HTMLElement): void {
    this.#origin = element;
  }

  /** Goes to a comment that is already in the address. */
  again(id: string): void {
    this.#wanted = id;
    void this.#go(id);
  }

  /** Takes the reader back to where they were. */
  return(): void {
    const origin = this.#origin;
    this.#origin = null;
    this.#highlight(null);
    history.back();
    origin?.focus({ preventScroll: true });
    origin?.scrollIntoView({ block: 'center' });
  }

  #follow = (): void => {
    this.#wanted = idFromHash(location.hash);
    this.#setMissing(null);
    if (this.#wanted === null) this.#highlight(null);
    else if (this.#ready) void this.#go(this.#wanted);
  };

  async #go(id: string): Promise<void> {
    const known = await this.#thread.reveal(id);
    if (id !== this.#wanted || !this.#ready) return;
    this.#setMissing(known ? null : id);
    this.#highlight(known ? id : null);
    const target = known && (await this.#thread.bringIntoPlace(id));
    // A page that grows and scrolls in one step is one whose content shifts, to the browser.
    await new Promise<void>(afterPaint);
    if (!target || id !== this.#wanted) return;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
    // Chunks on the way are laid out only now, and may be of another height than was reserved.
    requestAnimationFrame(() => {
      if (id === this.#wanted) target.scrollIntoView({ block: 'start' });
    });
  }

  #highlight(id: string | null): void {
    const before = this.highlighted;
    this.highlighted = id;
    this.#thread.refreshRows([before, id].filter((each) => each !== null));
  }

  #setMissing(id: string | null): void {
    if (id === this.#missing) return;
    this.#missing = id;
    PermalinkController.#reconsider();
  }

  /** Has the first thread say what all of them know: that the comment is in none. */
  static #reconsider(): void {
    const [first] = threads;
    const missing = first ? first.#missing : null;
    const nowhere = missing !== null && [...threads].every((each) => each.#missing === missing);
    for (const thread of threads) {
      const unknown = nowhere && thread === first;
      if (unknown === thread.unknown) continue;
      thread.unknown = unknown;
      thread.#host.requestUpdate();
      if (unknown) thread.#thread.tellUnknown();
    }
  }
}
