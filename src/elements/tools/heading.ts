/**
 * A heading of a level chosen by the page, in the templates of tools. A tag cannot be an expression
 * in a template, and the directive that makes it one weighs more than this.
 */
import { type TemplateResult, html } from 'lit';
import { headingTag } from '../templates/heading.js';

/** Templates by the tag they were given; as many as the source has, times those used. */
const retagged = new WeakMap<TemplateStringsArray, Map<string, TemplateStringsArray>>();

/** The strings of a template with another tag in them, made once: they are what Lit knows it by. */
function withTag(strings: TemplateStringsArray, tag: string): TemplateStringsArray {
  const known = retagged.get(strings) ?? new Map<string, TemplateStringsArray>();
  retagged.set(strings, known);
  let made = known.get(tag);
  if (!made) {
    const pieces = strings.map((piece) => piece.replace(/(<\/?)h1\b/g, `$1${tag}`));
    made = Object.assign(pieces, { raw: pieces });
    known.set(tag, made);
  }
  return made;
}

/** `html` for templates in which `h1` stands for a heading of a level. */
export function htmlAt(level: number): typeof html {
  return (strings, ...values) => html(withTag(strings, headingTag(level)), ...values);
}

/**
 * Draws a heading.
 * @param level 1 to 6; what is beyond becomes 6
 * @param name its class and its part
 */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  const html = htmlAt(level);
  return html`<h1 class=${name} part=${name}>${content}</h1>`;
}
