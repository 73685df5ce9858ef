/**
 * The `json` source: comments in a static file. It reads one thread, or one of several, out of a
 * document of Colloquy's own format (`comments.schema.json`); it cannot write. The file is fetched
 * once and serves pages, ancestors and counts; asking for a first page again fetches it again.
 */
import type { CommentSource } from '../model/source.js';
import { readingSource, type WholeThreadSource } from './whole-thread-source.js';
import { readDocument, type CommentDocument, type ReadTime } from './document.js';
import { jsonReader, type RequestOptions } from './request.js';

/** Where the file is and how to read it. */
export interface JsonSourceOptions extends RequestOptions {
  /** The address of the file. */
  readonly src: string | URL;
  /** What a relative address starts from. Default: the page's base address. */
  readonly baseUrl?: string | URL | undefined;
  /** IANA time zone of times that come without an offset; without it such times are dropped. */
  readonly timezone?: string | undefined;
}

export type JsonSource = WholeThreadSource & Required<Pick<CommentSource, 'count'>>;

/**
 * Comments in a JSON file.
 * @returns a source whose calls reject with SourceError: `invalid` for what is not the format,
 *   `timeout`, `offline`, `network`, and what the server's status says
 */
export function jsonSource(options: JsonSourceOptions): JsonSource {
  const latest = documentReader(options);
  let document: CommentDocument | null = null;

  async function open(signal: AbortSignal, anew: boolean): Promise<CommentDocument> {
    signal.throwIfAborted();
    if (anew || !document) document = await latest(signal);
    return document;
  }

  return {
    ...readingSource(async (article, signal, anew) => (await open(signal, anew)).thread(article)),
    count: async (articles, { signal }) => (await open(signal, false)).count(articles),
  };
}

/** Prepares to fetch a document: every call brings its latest state. */
export function documentReader({
  src,
  baseUrl,
  timezone,
  ...request
}: JsonSourceOptions): (signal: AbortSignal) => Promise<CommentDocument> {
  const url = baseUrl && URL.canParse(src, baseUrl) ? new URL(src, baseUrl).href : `${src}`;
  const read = jsonReader(url, request);
  return async (signal) => {
    const [value, readTime] = await Promise.all([read(signal), timeReader(timezone)]);
    return readDocument(value, url, readTime);
  };
}

/** Times of a zone are read by a part that most pages never need. */
export async function timeReader(timezone: string | undefined): Promise<ReadTime | undefined> {
  if (!timezone) return undefined;
  const { parseZonedTime } = await import('./zoned-time.js');
  return (time) => parseZonedTime(time, { timezone });
}
