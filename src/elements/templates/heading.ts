/**
 * A real heading of a level chosen by the page. A tag cannot be an expression in a template, and the
 * directive that makes it one weighs more than six templates do.
 */
import { type TemplateResult, html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** What a heading carries beside its content. */
export interface HeadingOptions {
  readonly id?: string;
  /** Accessible name, where it says more than the content. */
  readonly label?: string;
}

/**
 * Draws a heading.
 * @param level 1 to 6; what is beyond becomes 6
 * @param name its class and its part
 */
export function heading(
  level: number,
  name: string,
  content: unknown,
  { id, label }: HeadingOptions = {},
): TemplateResult {
  // prettier-ignore
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${name} id=${ifDefined(id)} aria-label=${ifDefined(label)}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name} id=${ifDefined(id)} aria-label=${ifDefined(label)}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name} id=${ifDefined(id)} aria-label=${ifDefined(label)}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name} id=${ifDefined(id)} aria-label=${ifDefined(label)}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name} id=${ifDefined(id)} aria-label=${ifDefined(label)}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name} id=${ifDefined(id)} aria-label=${ifDefined(label)}>${content}</h6>`;
  }
}
