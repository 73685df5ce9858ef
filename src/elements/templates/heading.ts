/** Headings, of a level chosen by the page. */
import { element } from './element.js';

/** The tag of a heading of a level. @param level 1 to 6; what is beyond becomes 6 */
export function headingTag(level: number): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  return `h${Math.min(Math.max(level, 1), 6)}` as ReturnType<typeof headingTag>;
}

/**
 * Makes a heading.
 * @param level 1 to 6; what is beyond becomes 6
 * @param name its class and its part
 */
export function heading(level: number, name: string, words = ''): HTMLElement {
  return element(headingTag(level), { class: name, part: name }, [words]);
}
