/** Keeps text readable in pages that shrink their root for easier sums (`html { font-size: 62.5% }`). */

/** A root this much below the reader's own size is a trick, not a wish. */
const SHRUNK = 0.8;

/**
 * Gives the host the reader's own size for `--_rem` where the page's root is shrunk.
 * @param sample an element in the host whose font size is `medium`: the reader's own
 */
export function keepReadable(host: HTMLElement, sample: Element): void {
  const usual = Number.parseFloat(getComputedStyle(sample).fontSize);
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (root < usual * SHRUNK) host.style.setProperty('--_rem', `${usual}px`);
}
