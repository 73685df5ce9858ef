/**
 * Fetches what answers a reader (interaction.ts) once comments are painted, or as soon as somebody
 * does something, or the address names a comment. What is clicked before it is there is held, and
 * done when it is.
 */
import type { ReactiveElement, ReactiveController } from '@lit/reactive-element';
import type { Interaction } from '../interaction.js';
import { anybodyMuted } from '../muted.js';
import { idFromHash } from '../permalink.js';
import type { ThreadParts } from '../tools/tool.js';
import { afterPaint } from './gradual-drawing.js';

type Make = (parts: ThreadParts) => Interaction;

/** There for every thread of the page once one of them has fetched it. */
let make: Make | null = null;

/** Fetches it for all threads of the page. Where it cannot be had a next call tries again. */
export async function fetchInteraction(): Promise<void> {
  const { Interaction } = await import('../interaction.js');
  make = (parts) => new Interaction(parts);
}

/** What a reader does on the way to doing something. */
const APPROACHES = ['pointerover', 'focusin', 'keydown'] as const;

/** What waits for an answer when it is done. */
const HELD = ['click', 'change', 'keydown'] as const;

export class InteractionController implements ReactiveController {
  /** Null until it has been fetched. */
  ready: Interaction | null = null;
  /** It could not be had when it was last asked for. */
  failed = false;

  readonly #host: ReactiveElement;
  readonly #parts: () => ThreadParts;
  /** It is on its way, or will be asked for when comments are painted. */
  #awaited = false;
  #starting: Promise<void> | null = null;
  /** Ends the listeners that are there while it is not. */
  #waiting = new AbortController();
  /** What it is to do when it is there. */
  #held: ((interaction: Interaction) => void)[] = [];

  /** @param parts asked for when it has been fetched */
  constructor(host: ReactiveElement, parts: () => ThreadParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.ready) return;
    if (make && this.#parts().locale.isComplete) {
      this.#host.requestUpdate();
      return;
    }
    const { renderRoot } = this.#host;
    this.#waiting = new AbortController();
    const { signal } = this.#waiting;
    for (const type of APPROACHES) renderRoot.addEventListener(type, this.#approach, { signal });
    for (const type of HELD) {
      renderRoot.addEventListener(type, this.#hold, { signal, capture: true });
    }
    window.addEventListener('hashchange', this.#follow, { signal });
    // Nobody shall see first what they do not want to see.
    if (anybodyMuted()) this.#approach();
    else this.#follow();
  }

  hostUpdate(): void {
    const { locale } = this.#parts();
    if (make && !this.ready && this.#host.isConnected && locale.isComplete) this.#begin(make);
  }

  hostUpdated(): void {
    const phase = this.#parts().thread.state?.phase;
    if (this.#awaited) return;
    // It has the words for why.
    if (phase === 'failed') this.#approach();
    if (phase !== 'ready') return;
    this.#awaited = true;
    afterPaint(this.#approach);
  }

  hostDisconnected(): void {
    this.#waiting.abort();
  }

  /** Has it do something, now or when it has been fetched. */
  use(act: (interaction: Interaction) => void): void {
    if (this.ready) {
      act(this.ready);
      return;
    }
    this.#held.push(act);
    this.#approach();
  }

  readonly #approach = (): void => {
    if (this.ready) return;
    this.#awaited = true;
    this.#starting ??= this.#start().finally(() => (this.#starting = null));
  };

  readonly #follow = (): void => {
    if (idFromHash(location.hash) !== null) this.#approach();
  };

  /** A link elsewhere leads there; loading again needs nothing but the thread itself. */
  readonly #hold = (event: Event): void => {
    const { target } = event;
    if (this.#parts().thread.state?.phase !== 'ready' || !(target instanceof Element)) return;
    if (target.closest('a:not([href^="#comment-"])') || isModified(event)) return;
    // What is typed after a click is for what it opens; keys by themselves do what they do.
    if (event instanceof KeyboardEvent && (!this.#held[0] || !/^\S$/.test(event.key))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Later the event no longer knows what it was done to.
    this.use(() => {
      repeat(event, target);
    });
  };

  async #start(): Promise<void> {
    try {
      await Promise.all([fetchInteraction(), this.#parts().locale.complete()]);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      const { ready } = this;
      if (ready) for (const act of this.#held) act(ready);
    } catch {
      this.failed = true;
      this.#host.requestUpdate();
      const { status, locale } = this.#parts();
      if (this.#held.length > 0) status.tell(locale.localizer.text('reason-network'), true);
    } finally {
      this.#held = [];
    }
  }

  #begin(made: Make): void {
    this.#waiting.abort();
    this.ready = made(this.#parts());
    // Another language may yet be on its way.
    this.#parts()
      .locale.complete()
      .catch(() => {});
  }
}

function isModified(event: Event): boolean {
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  return ctrlKey || metaKey || shiftKey;
}

/** Does it again. An event can be copied as it is: it has the properties that one is made from. */
function repeat(event: Event, target: Element): void {
  const Again = event.constructor as typeof MouseEvent;
  target.dispatchEvent(new Again(event.type, event));
}
