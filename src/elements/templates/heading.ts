/** A real heading of a level chosen by the page; HTML has six, and a tag cannot be an expression. */
import { type TemplateResult, nothing } from 'lit';
import { html, literal } from 'lit/static-html.js';

const TAGS = [
  literal`h1`,
  literal`h2`,
  literal`h3`,
  literal`h4`,
  literal`h5`,
  literal`h6`,
] as const;

/** What a heading carries beside its content. */
export interface HeadingOptions {
  readonly id?: string;
  /** Accessible name, where it says more than the content. */
  readonly label?: string;
}

/**
 * Draws a heading.
 * @param level 1 to 6; what is beyond becomes the nearest
 * @param name its class and its part
 */
export function heading(
  level: number,
  name: string,
  content: unknown,
  { id, label }: HeadingOptions = {},
): TemplateResult {
  const tag = TAGS[Math.min(Math.max(level, 1), TAGS.length) - 1] ?? TAGS[5];
  // prettier-ignore
  return html`<${tag} class=${name} part=${name} id=${id ?? nothing} aria-label=${label ?? nothing}>${content}</${tag}>`;
}
