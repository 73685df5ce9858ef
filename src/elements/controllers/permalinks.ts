/**
 * Leads to the comment named in the address, on load, when the address changes and on the way
 * back: has it loaded, unfolded and drawn, scrolls to it, highlights it and moves focus there.
 * Says when there is no such comment, once, however many threads the page has.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { idFromHash, permalink } from '../permalink.js';
import { type ReadingPlace, holdAt } from '../reading-place.js';
import { type Step, WayBack } from '../way-back.js';
import { afterPaint } from './gradual-drawing.js';
import type { Selection } from './rows.js';

/** What the controller needs of a thread. */
export interface PermalinkThread {
  /** Loads the comment if it must. @returns false when there is none */
  reveal(id: string): Promise<boolean>;
  /** What has rows at the moment; null: every comment. */
  readonly selection: Selection | null;
  /**
   * Unfolds and draws the comment.
   * @param within what had rows when the reader was there
   * @returns its element
   */
  bringIntoPlace(id: string, within?: Selection | null): Promise<HTMLElement | null>;
  /** Draws the rows of these comments again. */
  refreshRows(ids: readonly string[]): void;
  /** Tells the reader that there is no such comment. */
  tellUnknown(): void;
}

/** Where a reader left from when they followed a link within the thread. */
interface Departure extends ReadingPlace, Step {
  readonly link: HTMLElement;
  /** What had rows then. */
  readonly within: Selection | null;
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
  readonly #wayBack = new WayBack<Departure>();
  /** The fragment of a link that is being followed; else the address changes by the way back. */
  #followed: string | null = null;

  constructor(host: ReactiveControllerHost, thread: PermalinkThread) {
    this.#host = host;
    this.#thread = thread;
    host.addController(this);
  }

  get canReturn(): boolean {
    return this.#wayBack.last !== undefined;
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

  /**
   * Takes note of a click on a link to a comment: where the reader leaves from, and that a link to
   * where the address already points brings no hashchange.
   * @param from what they come back to, if that is another element than the link
   */
  follow(link: HTMLAnchorElement, event: MouseEvent, from: HTMLElement = link): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const target = idFromHash(link.hash);
    if (target === null) return;
    const row = from.closest<HTMLElement>('[data-id]');
    const id = row?.dataset['id'] ?? '';
    this.#followed = link.hash;
    if (!row || id !== target) {
      const { top } = from.getBoundingClientRect();
      const { hash } = location;
      const within = this.#thread.selection;
      this.#wayBack.take({ id, top, link: from, within, from: hash, to: link.hash });
    }
    if (link.hash === location.hash) this.#again(target);
  }

  /** Goes to a comment by way of the address, as a link would. */
  goTo(id: string, from: HTMLElement): void {
    const link = document.createElement('a');
    link.href = permalink(id);
    this.follow(link, new MouseEvent('click'), from);
    location.hash = link.hash;
  }

  #again(id: string): void {
    this.#followed = null;
    this.#wanted = id;
    void this.#go(id);
  }

  /** Takes the reader back to where they were. */
  return(): void {
    const { last } = this.#wayBack;
    if (last && last.from !== last.to) history.back();
    else if (last) {
      // Who came by a link to where they already were has no step of the browser's to take back.
      this.#wayBack.drop();
      this.#returnFrom(last);
    }
  }

  readonly #follow = (): void => {
    const { hash } = location;
    const back = hash === this.#followed ? undefined : this.#wayBack.move(hash);
    this.#followed = null;
    this.#wanted = idFromHash(hash);
    this.#setMissing(null);
    if (back) this.#returnFrom(back);
    else if (this.#wanted === null) this.#highlight(null);
    else if (this.#ready) void this.#go(this.#wanted);
  };

  #returnFrom(departure: Departure): void {
    this.#highlight(idFromHash(departure.from));
    void this.#goBack(departure);
  }

  /** To the very place: the link has focus and stands where it stood. */
  async #goBack({ id, link, top, to, within }: Departure): Promise<void> {
    const row = await this.#thread.bringIntoPlace(id, within);
    // Rows that were away have been drawn anew.
    const drawn = [...(row?.querySelectorAll('a') ?? [])].find(({ hash }) => hash === to);
    const target = link.isConnected ? link : (drawn ?? row);
    if (!target) return;
    target.focus({ preventScroll: true });
    holdAt(target, top);
  }

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
