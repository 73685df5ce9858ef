/** Icons outside rows: strokes of 1.5 px on a grid of 20 (visual reference, section 4). */
import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';

const DRAWINGS = {
  search: svg`<circle cx="9" cy="9" r="5.25"/><path d="m13 13 3.5 3.5"/>`,
  chevron: svg`<path d="m4 6.25 4 4 4-4"/>`,
  alert: svg`<circle cx="10" cy="10" r="7"/><path d="M10 6.25v4.25m0 3v.01"/>`,
  lock: svg`<rect x="4.75" y="9" width="10.5" height="7.25" rx="1.75"/><path d="M7 9V6.75a3 3 0 0 1 6 0V9"/>`,
};

/** An icon that every thread may need. @param grid the side of its drawing */
export function icon(name: keyof typeof DRAWINGS, grid = 20): TemplateResult {
  return drawing(DRAWINGS[name], grid);
}

/** An icon that comes with the part that shows it. */
export function drawing(strokes: SVGTemplateResult, grid = 20): TemplateResult {
  return html`<svg viewBox="0 0 ${grid} ${grid}" aria-hidden="true">${strokes}</svg>`;
}
