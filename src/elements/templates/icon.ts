/** Icons outside rows: strokes of 1.5 px on a grid of 20 (visual reference, section 4). */

/** One path each. */
export const ICONS = {
  search: 'M3.75 9a5.25 5.25 0 1 0 10.5 0 5.25 5.25 0 1 0-10.5 0M13 13l3.5 3.5',
  chevron: 'm4 6.25 4 4 4-4',
  alert: 'M3 10a7 7 0 1 0 14 0 7 7 0 1 0-14 0m7-3.75v4.25m0 3v.01',
  lock: 'M6.5 9h7a1.75 1.75 0 0 1 1.75 1.75v3.75a1.75 1.75 0 0 1-1.75 1.75h-7a1.75 1.75 0 0 1-1.75-1.75v-3.75A1.75 1.75 0 0 1 6.5 9M7 9V6.75a3 3 0 0 1 6 0V9',
};

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an icon that every thread may need. @param grid the side of its drawing */
export function icon(name: keyof typeof ICONS, grid = 20): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${grid} ${grid}`);
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(document.createElementNS(SVG, 'path'));
  drawing.firstElementChild?.setAttribute('d', ICONS[name]);
  return drawing;
}
