/**
 * The `markup` source: comments that are already in the page. It reads and never changes them;
 * hiding the originals once the thread stands is the element's business. Which elements are
 * comments is told by a preset (`markup-presets.ts`), by selectors, or found out.
 */
import type { CommentInput } from '../model/comment.js';
import { SourceError } from '../model/errors.js';
import { loadHtmlReader } from '../text/body.js';
import { createCollection, type Collection } from './collection.js';
import { readingSource, type WholeThreadSource } from './whole-thread-source.js';
import {
  MARKUP_PRESETS,
  type MarkupPreset,
  type MarkupSelectors,
  type MarkupShape,
} from './markup-presets.js';
import { ownerOf, survey, type Parts, type Survey } from './markup-survey.js';
import { lineOf, writeHtml } from './markup-text.js';
import { parseZonedTime, type DateFormat, type ZonedTimeOptions } from './zoned-time.js';

/** Where the comments are and how to read them. */
export interface MarkupSourceOptions {
  /** The element that contains the comments, or how to find it when it is needed. */
  readonly root: Element | (() => Element | null);
  /** Default: the first whose comments are there. */
  readonly preset?: MarkupPreset | undefined;
  /** Take the place of the preset's, one by one. Without a preset the newspaper's fill in. */
  readonly selectors?: Partial<MarkupSelectors> | undefined;
  /** IANA time zone of times that come without an offset; without it such times are dropped. */
  readonly timezone?: string | undefined;
  /** Order of day and month in dates like 03/04/2016; without it such times are dropped. */
  readonly dateFormat?: DateFormat | undefined;
  /** Language of month names, BCP 47. Default: that of the nearest `lang`. */
  readonly lang?: string | undefined;
}

export type MarkupSource = WholeThreadSource;

/**
 * Comments already in the page. One inside another answers it; a comment's id is its `data-id`, or
 * its `id` without `comment-` before it, or, where it has neither, its number in the page.
 * @returns a source whose calls reject with SourceError: `not-found` without a root, `invalid` for
 *   a selector that is none, and for text in which nothing was recognised when nothing says how
 */
export function markupSource(options: MarkupSourceOptions): MarkupSource {
  // It is asked for by the thread as well, but only when the comments are there.
  void loadHtmlReader();
  let thread: Collection | null = null;
  return readingSource(async (_article, signal, anew) => {
    signal.throwIfAborted();
    await Promise.resolve();
    signal.throwIfAborted();
    if (anew || !thread) thread = createCollection({ comments: readMarkup(options) });
    return thread;
  });
}

function readMarkup(options: MarkupSourceOptions): CommentInput[] {
  const { preset, selectors } = options;
  const root = typeof options.root === 'function' ? options.root() : options.root;
  if (!root) throw new SourceError('not-found', 'The element of the comments is not in the page.');
  const guesses =
    preset || selectors
      ? [{ ...MARKUP_PRESETS[preset ?? 'newspaper'], ...selectors }]
      : Object.values(MARKUP_PRESETS);
  for (const shape of guesses) {
    const found = survey(root, shape);
    const [first] = found.values();
    const fits = guesses.length === 1 || (first?.author[0] && first.text[0]);
    if (fits) return readComments(found, shape, { lang: languageOf(root), ...options });
  }
  if (!lineOf(root)) return [];
  throw new SourceError('invalid', 'No comments were recognised in the page; name a preset.');
}

function readComments(
  found: Survey,
  { control }: MarkupShape,
  { timezone, dateFormat: format, lang }: MarkupSourceOptions,
): CommentInput[] {
  const skipped = new Set<Node>(found.keys());
  for (const { author, time, recommendations, furniture } of found.values()) {
    const apart = [author.slice(0, 1), time.slice(0, 1), recommendations, furniture];
    for (const part of apart.flat()) skipped.add(part);
  }
  const ids = new Map<Element, string>();
  const taken = new Set<string>();
  return [...found].map(([item, parts]) => {
    const own = idOf(item, parts);
    let id = own;
    // Two elements are two comments, whatever their ids say.
    for (let next = taken.size; !id || taken.has(id);) id = `${own || 'item'}-${++next}`;
    ids.set(item, id);
    taken.add(id);
    const parent = ownerOf(item.parentElement, found);
    return {
      ...readComment(item, parts, skipped, control),
      id,
      parentId: parent && (ids.get(parent) ?? null),
      createdAt: readTime(parts.time[0], { timezone, format, lang }),
    };
  });
}

function readComment(
  item: Element,
  { author: [author], text, ...parts }: Parts,
  skipped: ReadonlySet<Node>,
  control?: RegExp,
): Omit<CommentInput, 'id'> {
  const lang = languageOf(text[0] ?? item, item);
  const { html, label } = cutControl(writeHtml(text[0] ? text : item.childNodes, skipped), control);
  const labels = [
    ...parts.recommendations.map(lineOf),
    ...parts.furniture.map(lineOf).filter((line) => control?.test(line)),
    label,
  ];
  const count = /\d+(?:[,.\s]\d{3})*/.exec(labels.join(' '))?.[0] ?? '';
  return {
    author: { name: lineOf(author), ...(parts.byAuthor[0] && { role: 'author' }) },
    html,
    recommendations: Number(count.replace(/\D/g, '')),
    status: parts.held[0] ? 'held' : 'published',
    ...(lang && { lang }),
  };
}

/** Cuts the last line off when it is a control; the text layer closes what is left open. */
function cutControl(html: string, control?: RegExp): { html: string; label: string } {
  const [last = ''] = /<(?:br|p|div)>(?:(?!<(?:br|p|div)>).)*$/s.exec(html) ?? [];
  const label = last.replace(/<[^>]*>/g, '');
  const text = html.slice(0, html.length - last.length);
  return text.trim() && control?.test(label) ? { html: text, label } : { html, label: '' };
}

/** A time for machines where the page has one, else the one for people. */
function readTime(part: Element | undefined, options: ZonedTimeOptions): string | null {
  const values = ['datetime', 'title'].map((name) => part?.getAttribute(name));
  for (const value of [...values, lineOf(part)]) {
    const time = parseZonedTime(value, options);
    if (time !== null) return time;
  }
  return null;
}

/** The language an element is in, as told by itself or what it is in, up to a limit. */
function languageOf(element: Element, limit?: Element): string {
  const tagged = element.closest('[lang]');
  const within = !limit || limit.contains(tagged);
  return (within && tagged?.getAttribute('lang')) || '';
}

function idOf(item: Element, { anchor: [anchor] }: Parts): string {
  const own = item.getAttribute('data-id') || item.id;
  const id = own || anchor?.id || anchor?.getAttribute('name') || '';
  return id.replace(/^(?:\w+-)?comment-/, '');
}
