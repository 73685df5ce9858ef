/**
 * Makes a thread ready for paper: times and addresses written out, and the style sheet of print.
 * What it adds are attributes that print alone shows. Every comment is drawn by then, which is the
 * business of `gradual-drawing.ts`.
 */
import type { ReactiveController } from 'lit';
import { printStyles } from '../../styles/print.js';
import { adoptStyles } from './adopt-styles.js';
import type { ToolParts } from './tool.js';

export class Printing implements ReactiveController {
  readonly #parts: ToolParts;

  constructor(parts: ToolParts) {
    this.#parts = parts;
    // Of a sheet that is for paper alone no element on the screen is asked. It is told so once, before
    // anybody holds it: WebKit 2.50 crashes where a sheet changes that a thread held which is gone.
    const media = printStyles.styleSheet?.media;
    if (media?.length === 0) media.mediaText = 'print';
    adoptStyles(parts.host, printStyles);
    parts.host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#prepare);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#prepare);
  }

  readonly #prepare = (): void => {
    const { host, locale } = this.#parts;
    for (const time of host.renderRoot.querySelectorAll<HTMLTimeElement>('.list time')) {
      time.dataset['absolute'] = locale.localizer.absoluteTime(time.dateTime);
    }
    for (const link of host.renderRoot.querySelectorAll('.comment-body a[rel]')) {
      const { href } = link as HTMLAnchorElement;
      if (!link.textContent.includes(href.replace(/^https?:\/\/|\/$/g, ''))) {
        (link as HTMLElement).dataset['address'] = href;
      }
    }
  };
}
