/**
 * A real heading of a level chosen by the page. A tag cannot be an expression in a template, and the
 * directive that makes it one weighs more than this.
 */
import { type TemplateResult, html } from 'lit';

/** Templates by the level their headings were given; as many as the source has times the levels used. */
const levelled = new WeakMap<TemplateStringsArray, Map<number, TemplateStringsArray>>();

/** The strings of a template with another tag in them, made once: they are what Lit knows it by. */
function withLevel(strings: TemplateStringsArray, level: number): TemplateStringsArray {
  const known = levelled.get(strings) ?? new Map<number, TemplateStringsArray>();
  levelled.set(strings, known);
  let made = known.get(level);
  if (!made) {
    const pieces = strings.map((piece) => piece.replace(/(<\/?)h1\b/g, `$1h${level}`));
    made = Object.assign(pieces, { raw: pieces });
    known.set(level, made);
  }
  return made;
}

/**
 * `html` for templates in which `h1` stands for a heading of a level.
 * @param level 1 to 6; what is beyond becomes 6
 */
export function htmlAt(level: number): typeof html {
  const nearest = Math.min(Math.max(level, 1), 6);
  return (strings, ...values) => html(withLevel(strings, nearest), ...values);
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
