/** Icons in the templates of tools. */
import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';
import { ICONS } from '../templates/icon.js';

/** An icon that the thread itself has, too. */
export function icon(name: keyof typeof ICONS): TemplateResult {
  return drawing(svg`<path d=${ICONS[name]} />`);
}

/** An icon that comes with the part that shows it. */
export function drawing(strokes: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 20 20" aria-hidden="true">${strokes}</svg>`;
}
