/**
 * A real heading of a level chosen by the page. A tag cannot be an expression in a template, and the
 * directive that makes it one weighs more than this.
 */
import { type TemplateResult, html } from 'lit';

/** Templates by the tags they were given; as many as the source has, times those used. */
const retagged = new WeakMap<TemplateStringsArray, Map<string, TemplateStringsArray>>();

/** The strings of a template with other tags in them, made once: they are what Lit knows it by. */
function withTags(
  strings: TemplateStringsArray,
  heading: string,
  time: string,
): TemplateStringsArray {
  const known = retagged.get(strings) ?? new Map<string, TemplateStringsArray>();
  retagged.set(strings, known);
  const key = heading + time;
  let made = known.get(key);
  if (!made) {
    const pieces = strings.map((piece) =>
      piece.replace(/(<\/?)(h1|time)\b/g, (_tag, start: string, name: string) => {
        return start + (name === 'h1' ? heading : time);
      }),
    );
    made = Object.assign(pieces, { raw: pieces });
    known.set(key, made);
  }
  return made;
}

/**
 * `html` for templates in which `h1` stands for a heading of a level.
 * @param level 1 to 6; what is beyond becomes 6
 * @param time what `time` stands for: where a time is not known there is no element for it
 */
export function htmlAt(level: number, time: 'time' | 'span' = 'time'): typeof html {
  const heading = `h${Math.min(Math.max(level, 1), 6)}`;
  return (strings, ...values) => html(withTags(strings, heading, time), ...values);
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
