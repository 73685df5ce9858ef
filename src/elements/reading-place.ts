/**
 * Where a reader is: a comment, and how far from the top of the window it stands. Kept while what
 * stands around the comment changes. Knows nothing of threads.
 */

/** A comment, and the distance of its top from the window's in CSS pixels. */
export interface ReadingPlace {
  readonly id: string;
  readonly top: number;
  /** Focus is on the comment, or on something in it. */
  readonly focused?: boolean;
}

/** What scrolls an element: the nearest box around it that can, else the page. */
function scrollerOf(element: Element): Element {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const scrolls = /auto|scroll/.test(getComputedStyle(node).overflowY);
    if (scrolls && node.scrollHeight > node.clientHeight && node !== document.body) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Frames in which what comes into view may still turn out to be of another height than reserved. */
const UNSETTLED = 6;

/** Scrolls until the top of an element is so far from the top of the window, and stays there. */
export function holdAt(element: Element, top: number): void {
  let frames = UNSETTLED;
  const move = (): void => {
    const by = element.getBoundingClientRect().top - top;
    if (Math.abs(by) >= 1) scrollerOf(element).scrollBy({ top: by, behavior: 'instant' });
    if (element.isConnected && --frames > 0) requestAnimationFrame(move);
  };
  move();
}
