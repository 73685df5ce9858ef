/**
 * The one way from a comment's body, plain or HTML, to the tree that templates draw. What reads
 * HTML is fetched where a body is HTML: threads of plain text do without.
 */
import type { Body } from '../model/comment.js';
import type { ReadBody } from './ast.js';
import { parsePlain } from './plain.js';

let parseHtml: ((html: string) => ReadBody) | null = null;

/** Whether a body cannot be read before `loadHtmlReader`. */
export function isUnread(body: Body): boolean {
  return 'html' in body && !parseHtml;
}

/** Fetches what reads HTML. Never rejects: where it cannot be had, bodies lose their tags. */
export async function loadHtmlReader(): Promise<void> {
  try {
    ({ parseHtml } = await import('./html.js'));
  } catch {
    // Who reads again tries again.
  }
}

/**
 * Reads a body. The plain text of a plain body is the body itself, with line feeds as line ends.
 * Never throws; takes time linear in the length.
 */
export function readBody(body: Body): ReadBody {
  if ('html' in body && parseHtml) return parseHtml(body.html);
  const plain = plainTextOf('html' in body ? body.html.replace(/<[^<>]*>/g, ' ') : body.text);
  return { blocks: parsePlain(plain), plain };
}

/** The plain text of a plain body. */
export function plainTextOf(text: string): string {
  return text.replace(/\r\n/g, '\n');
}
