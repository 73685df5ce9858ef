/** What the tests of the markup source read: a page's own comments, and what a reader gets of them. */
import { render } from 'lit';
import type { Comment } from '../../src/model/comment.js';
import { parseComment } from '../../src/model/parse-comment.js';
import { type MarkupSourceOptions, markupSource } from '../../src/sources/markup.js';
import { readBody } from '../../src/text/body.js';
import { query } from './source-calls.js';

const { signal } = new AbortController();

/** Puts a page's own comments into an element; nothing of the library is drawn. */
export function page(content: unknown): HTMLElement {
  const root = document.createElement('div');
  render(content, root);
  return root;
}

/** What the source makes of them. */
export async function read(
  content: unknown,
  options: Partial<MarkupSourceOptions> = {},
): Promise<Comment[]> {
  const { comments } = await markupSource({ root: page(content), ...options }).load(query(), {
    signal,
  });
  return comments.map((input) => {
    const comment = parseComment(input);
    if (!comment) throw new Error('The source made a comment that is none.');
    return comment;
  });
}

/** What the reader gets to read. */
export const plain = ({ body }: Comment): string => readBody(body).plain;
