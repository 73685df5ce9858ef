/**
 * The card that shows the comment behind a link without leaving the place: when a mouse rests on
 * the link, at once when the keyboard comes to it, after a long press (A11Y-10). In the top layer,
 * so that nothing clips it and nothing moves. What it draws is in preview-card.ts.
 */
import type { ReactiveControllerHost } from 'lit';
import { addEnglish } from '../../i18n/localize.js';
import { toolsEnglish } from '../../i18n/messages-tools.js';
import { SourceError, isAbortError, toSourceError } from '../../model/errors.js';
import { callSource } from '../../store/call.js';
import { parseComments } from '../../store/parse-page.js';
import { toolStyles } from '../../styles/tools.js';
import { idFromHash } from '../permalink.js';
import { adoptStyles } from './adopt-styles.js';
import { placeBeside } from './place-beside.js';
import { type CardContent, cardTemplate } from './preview-card.js';
import type { Tool, ToolCalls, ToolParts } from './tool.js';
import type { ToolPlace } from '../templates/thread.js';

/** Milliseconds: a pointer that only passes opens nothing. */
const REST = 120;
/** In which a pointer may be on its way from the link to the card. */
const LEAVE = 250;
/** After which a touch is a long press. */
const PRESS = 500;
/** CSS pixels in which a finger may tremble. */
const TREMBLE = 10;

interface Shown {
  readonly link: HTMLAnchorElement;
  readonly id: string;
  /** The comment that holds the link. */
  readonly from: string;
  readonly content: CardContent;
}

export class Preview implements Tool {
  readonly #parts: ToolParts;
  readonly #calls: ToolCalls;
  #shown: Shown | null = null;
  /** What the reader last did in the thread, they did with a key. WebKit does not always say so. */
  #byKeyboard = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends the listeners of the card that is open, and what it asks for. */
  #open = new AbortController();
  /** Ends the listeners of the link that may be opened. */
  #approach = new AbortController();

  constructor(parts: ToolParts, calls: ToolCalls) {
    this.#parts = parts;
    this.#calls = calls;
    addEnglish(toolsEnglish);
    adoptStyles(parts.host, toolStyles);
    for (const type of ['keydown', 'pointerdown']) {
      parts.host.renderRoot.addEventListener(type, this.#onInput, { capture: true });
    }
  }

  /** A reader comes to a link, in whatever way. */
  reach(link: HTMLAnchorElement, event: Event): void {
    if (event instanceof PointerEvent) {
      // The first that is heard of may be the one that fetched this.
      if (event.type === 'pointerdown') this.#byKeyboard = false;
      const touch = event.pointerType === 'touch';
      if (touch && event.type === 'pointerdown' && isHeld(link, event)) this.#press(link, event);
      else if (!touch && event.type === 'pointerover') this.#rest(link);
    } else if (this.#focused() === link && (this.#byKeyboard || link.matches(':focus-visible'))) {
      // Who goes on quickly may be somewhere else by the time this has been fetched.
      this.#listen(link, { blur: this.#blur });
      void this.#show(link);
    }
  }

  draw(place: ToolPlace): unknown {
    if (place !== 'float' || !this.#shown) return undefined;
    const { id, from, content } = this.#shown;
    const { thread, rows, locale, clock } = this.#parts;
    return cardTemplate({
      id,
      content,
      link:
        rows.tree?.nodes.get(from)?.links.find(({ to }) => to === id) ??
        rows.tree?.nodes.get(id)?.links.find(({ to }) => to === from),
      nodes: rows.tree?.nodes,
      certainty: rows.certainty,
      canLoad: thread.store?.getState().next !== null,
      localizer: locale.localizer,
      now: clock.now,
      onEnter: this.#stay,
      onLeave: this.#leave,
      onGo: this.#go,
      onConversation: this.#conversation,
      onRetry: this.#retry,
    });
  }

  changed(): void {
    if (this.#shown && !this.#shown.link.isConnected) this.#close();
  }

  stop(): void {
    this.#approach.abort();
    this.#close();
  }

  /** Listens to a link until another is approached. */
  #listen(
    link: HTMLElement,
    listeners: Readonly<Record<string, (event: never) => void>>,
  ): AbortSignal {
    this.#approach.abort();
    this.#approach = new AbortController();
    const { signal } = this.#approach;
    for (const [type, listener] of Object.entries(listeners)) {
      link.addEventListener(type, listener as EventListener, { signal });
    }
    return signal;
  }

  #rest(link: HTMLAnchorElement): void {
    this.#stay();
    // The tool may have arrived later than the pointer left.
    if (this.#shown?.link === link || !link.matches(':hover')) return;
    this.#listen(link, { pointerleave: this.#leave, blur: this.#blur, pointerdown: this.#leave });
    this.#timer = setTimeout(() => void this.#show(link), REST);
  }

  #press(link: HTMLAnchorElement, { clientX, clientY }: PointerEvent): void {
    const cancel = (): void => {
      clearTimeout(this.#timer);
    };
    const signal = this.#listen(link, {
      pointerup: cancel,
      pointercancel: cancel,
      pointermove: (event: PointerEvent) => {
        if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > TREMBLE) cancel();
      },
      // The browser's own menu would cover the card.
      contextmenu: (event: Event) => {
        event.preventDefault();
      },
    });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The finger that opened the card does not follow the link as it is lifted.
      const stay = (event: Event): void => {
        event.preventDefault();
        event.stopPropagation();
      };
      link.addEventListener('click', stay, { capture: true, once: true, signal });
      void this.#show(link);
    }, PRESS);
  }

  async #show(link: HTMLAnchorElement): Promise<void> {
    clearTimeout(this.#timer);
    const id = idFromHash(link.hash);
    const from = link.closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (id === null || from === undefined || this.#shown?.link === link) return;
    this.#close();
    this.#open = new AbortController();
    this.#listenAround(link, this.#open.signal);
    const comment = this.#parts.rows.tree?.nodes.get(id)?.comment;
    this.#shown = { link, id, from, content: comment ? { comment } : 'loading' };
    link.setAttribute('aria-describedby', 'preview');
    if (!comment) void this.#fetch(id, this.#open.signal);
    await this.#draw();
  }

  #listenAround(link: HTMLElement, signal: AbortSignal): void {
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        // Nothing else is meant by it, such as a dialog around the thread.
        event.preventDefault();
        event.stopPropagation();
        this.#close();
      },
      { capture: true, signal },
    );
    window.addEventListener(
      'pointerdown',
      (event) => {
        // Who presses the link goes where it leads, or asks for the card anew.
        if (!event.composedPath().includes(this.#card() ?? link)) this.#close();
      },
      { capture: true, signal },
    );
    window.addEventListener('scroll', this.#place, { capture: true, passive: true, signal });
    window.addEventListener('resize', this.#place, { signal });
  }

  /** Asks for a comment that is not loaded. The thread stays as it is: nothing in it moves. */
  async #fetch(id: string, signal: AbortSignal): Promise<void> {
    const { source } = this.#parts.thread;
    const article = this.#parts.host.article ?? '';
    try {
      const answer = await callSource(async (options) => {
        if (!source?.context) throw new SourceError('unsupported', 'This source knows pages alone');
        return source.context({ article, id }, options);
      }, signal);
      const comment = parseComments(answer).comments.find((each) => each.id === id);
      this.#setContent(id, comment ? { comment } : 'missing');
    } catch (failure) {
      if (!isAbortError(failure)) this.#setContent(id, { error: toSourceError(failure) });
    }
  }

  #setContent(id: string, content: CardContent): void {
    if (this.#shown?.id !== id) return;
    this.#shown = { ...this.#shown, content };
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const { host } = this.#parts;
    (host satisfies ReactiveControllerHost).requestUpdate();
    await host.updateComplete;
    const card = this.#card();
    // Browsers without a top layer have it above the rest of the thread.
    if (card && !card.matches(':popover-open')) card.showPopover();
    this.#place();
  }

  #card(): HTMLElement | null {
    return this.#parts.host.renderRoot.querySelector<HTMLElement>('#preview');
  }

  readonly #onInput = ({ type }: Event): void => {
    this.#byKeyboard = type === 'keydown';
  };

  readonly #place = (): void => {
    const card = this.#card();
    if (!card || !this.#shown) return;
    const { link } = this.#shown;
    const isSeen = placeBeside(card, link, this.#parts.host);
    // A page may scroll smoothly to what has focus, which is out of sight meanwhile.
    const isComing = this.#byKeyboard && this.#focused() === link;
    if (isSeen || isComing) card.style.setProperty('visibility', isSeen ? 'visible' : 'hidden');
    else this.#close();
  };

  readonly #stay = (): void => {
    clearTimeout(this.#timer);
  };

  /** Closes soon, unless the pointer comes back or focus is on the link. */
  readonly #leave = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const focused = this.#byKeyboard && this.#focused() === this.#shown?.link;
      if (!focused && !this.#card()?.matches(':hover') && !this.#card()?.contains(this.#focused()))
        this.#close();
    }, LEAVE);
  };

  /** Focus goes on: at once, so that who goes on quickly does not come to what is in the card. */
  readonly #blur = (): void => {
    if (!this.#card()?.matches(':hover')) this.#close();
  };

  #focused(): Element | null {
    return this.#parts.host.shadowRoot?.activeElement ?? null;
  }

  readonly #go = (event: MouseEvent): void => {
    if (!this.#shown || !(event.currentTarget instanceof HTMLAnchorElement)) return;
    this.#parts.permalinks.follow(event.currentTarget, event, this.#shown.link);
    this.#close();
  };

  readonly #conversation = (): void => {
    const { from } = this.#shown ?? {};
    this.#close();
    if (from !== undefined) this.#calls.showConversation(from);
  };

  readonly #retry = (): void => {
    if (!this.#shown) return;
    const { id } = this.#shown;
    this.#setContent(id, 'loading');
    void this.#fetch(id, this.#open.signal);
  };

  #close(): void {
    clearTimeout(this.#timer);
    this.#open.abort();
    this.#shown?.link.removeAttribute('aria-describedby');
    this.#shown = null;
    this.#parts.host.requestUpdate();
  }
}

/**
 * Whether the finger that came to a link is still there: this may have been fetched since. A browser
 * captures a finger for what it came down on.
 */
function isHeld(link: Element, { pointerId }: PointerEvent): boolean {
  return [link, ...link.querySelectorAll('*')].some((each) => each.hasPointerCapture(pointerId));
}
