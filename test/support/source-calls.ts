/** What the tests of sources ask of them beside the suite of `colloquy/testing`. */
import { expect } from '@open-wc/testing';
import type { CommentInput } from '../../src/model/comment.js';
import { isSourceError, type SourceErrorCode } from '../../src/model/errors.js';
import { parseComment } from '../../src/model/parse-comment.js';
import type { CommentSource, LoadQuery } from '../../src/model/source.js';

/** The article that the tests' comments belong to. */
export const ARTICLE = 'harbour';

/** A query for the first page of the article. */
export function query(changes: Partial<LoadQuery> = {}): LoadQuery {
  return { article: ARTICLE, sort: 'oldest', cursor: null, ...changes };
}

/** Loads page after page, at most `most` of them. */
export async function loadPages(
  source: Pick<CommentSource, 'load'>,
  changes: Partial<LoadQuery>,
  most = 1000,
): Promise<readonly CommentInput[][]> {
  const pages: CommentInput[][] = [];
  let cursor: string | null = null;
  do {
    const page = await source.load(query({ ...changes, cursor }), {
      signal: new AbortController().signal,
    });
    pages.push([...page.comments]);
    cursor = page.next ?? null;
  } while (cursor !== null && pages.length < most);
  return pages;
}

/** The ids of what the store would read. */
export function idsOf(inputs: readonly unknown[]): string[] {
  return inputs.map((input) => parseComment(input)?.id ?? '(malformed)');
}

/** Waits for a call to fail, and expects it to. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (failure) {
    return failure;
  }
  throw new Error('The call did not fail.');
}

/** Waits for a call to fail with a SourceError of a code. @returns its message */
export async function expectSourceError(
  call: Promise<unknown>,
  code: SourceErrorCode,
): Promise<string> {
  const failure = await failureOf(call);
  if (!isSourceError(failure)) throw failure;
  expect(failure.code).to.equal(code);
  return failure.message;
}

/** Expects a call to reject with its signal's own reason, aborted before it and during it. */
export async function expectAbort(
  call: (options: { readonly signal: AbortSignal }) => Promise<unknown>,
): Promise<void> {
  const reason = new DOMException('The reader has left.', 'AbortError');
  const before = AbortSignal.abort(reason);
  expect(await failureOf(call({ signal: before }))).to.equal(reason);
  const during = new AbortController();
  const answer = call({ signal: during.signal });
  during.abort(reason);
  expect(await failureOf(answer)).to.equal(reason);
}
