/** Puts something that floats beside what it belongs to, within the window. */

/** CSS pixels between the two, and to the edges of the window. */
const GAP = 6;
const EDGE = 8;

/**
 * Places a box under an anchor, or over it where there is more room. By CSSOM alone, and wherever
 * the box's own origin is: in the top layer, or in a container.
 * @param around what it may not stand out of on either side
 * @returns false when the anchor is out of sight
 */
export function placeBeside(box: HTMLElement, anchor: Element, around: Element): boolean {
  // A name that is broken across lines has a box for each.
  const target = anchor.getClientRects()[0];
  if (!target || target.bottom < 0 || target.top > window.innerHeight) return false;
  box.style.setProperty('translate', 'none');
  const { width, height, left, top } = box.getBoundingClientRect();
  const rightToLeft = getComputedStyle(box).direction === 'rtl';
  const x = rightToLeft ? target.right - width : target.left;
  const bounds = around.getBoundingClientRect();
  const nearest = Math.max(EDGE, bounds.left);
  const farthest = Math.min(document.documentElement.clientWidth - EDGE, bounds.right) - width;
  const below = target.bottom + GAP;
  const above = target.top - GAP - height;
  const fits = below + height <= window.innerHeight - EDGE;
  const y = fits || above < 0 ? below : above;
  const across = Math.max(nearest, Math.min(x, farthest));
  box.style.setProperty('translate', `${across - left}px ${y - top}px`);
  return true;
}
