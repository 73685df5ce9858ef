/** The one way from a comment's body, plain or HTML, to the tree that templates draw. */
import type { Body } from '../model/comment.js';
import type { ReadBody } from './ast.js';
import { parseHtml } from './html.js';
import { parsePlain } from './plain.js';

/**
 * Reads a body. The plain text of a plain body is the body itself, with line feeds as line ends.
 * Never throws; takes time linear in the length.
 */
export function readBody(body: Body): ReadBody {
  if ('html' in body) return parseHtml(body.html);
  const plain = plainTextOf(body.text);
  return { blocks: parsePlain(plain), plain };
}

/** The plain text of a plain body. */
export function plainTextOf(text: string): string {
  return text.replace(/\r\n/g, '\n');
}
