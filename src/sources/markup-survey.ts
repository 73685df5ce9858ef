/**
 * Finds the comments under an element and the parts of each, by selectors. One look at the page per
 * selector, however many comments there are; what the parts say is read in `markup.ts`.
 */
import { SourceError } from '../model/errors.js';
import type { Lookup, MarkupSelectors } from './markup-presets.js';

const FIELDS = [
  'author',
  'time',
  'text',
  'recommendations',
  'held',
  'byAuthor',
  'furniture',
  'anchor',
] as const;

/** What was found in a comment, and not in another comment inside it. */
export type Parts = Readonly<Record<(typeof FIELDS)[number], readonly Element[]>>;

/** Comments in the page's order, and their parts. */
export type Survey = ReadonlyMap<Element, Parts>;

/**
 * Finds comments; what has neither an author nor a time is none.
 * @throws SourceError `invalid` for a selector that is none
 */
export function survey(root: Element, selectors: MarkupSelectors): Survey {
  const lookups: Partial<Record<string, Lookup>> = {
    ...selectors,
    furniture: ['button,form,select,textarea,[role=button]', selectors.ignore ?? []].flat().join(),
    anchor: '[id^=comment-],a[name^=comment-]',
  };
  const listed = [selectors.comment].flat().map((selector) => query(root, selector));
  const items = new Set(listed.find((elements) => elements[0]));
  const found = FIELDS.map((field) => partsOf(root, items, lookups[field]));
  const comments = new Map<Element, Parts>();
  for (const item of items) {
    const parts = FIELDS.map((field, index) => [field, found[index]?.get(item) ?? []]);
    const known = Object.fromEntries(parts) as Parts;
    if (known.author[0] ?? known.time[0]) comments.set(item, known);
  }
  return comments;
}

/** For each comment what the first selector finds that finds anything in it. */
function partsOf(
  root: Element,
  items: ReadonlySet<Element>,
  lookup: Lookup = [],
): Map<Element, Element[]> {
  const parts = new Map<Element, Element[]>();
  for (const selector of [lookup].flat()) {
    const known = new Set(parts.keys());
    for (const element of query(root, selector)) {
      const item = ownerOf(element, items);
      if (!item || known.has(item)) continue;
      const list = parts.get(item) ?? [];
      parts.set(item, list);
      if (!list.at(-1)?.contains(element)) list.push(element);
    }
  }
  return parts;
}

/** The comment that an element is in, or is. */
export function ownerOf(
  element: Element | null,
  items: Pick<ReadonlySet<Element>, 'has'>,
): Element | null {
  let ancestor = element;
  while (ancestor && !items.has(ancestor)) ancestor = ancestor.parentElement;
  return ancestor;
}

function query(root: Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch (failure) {
    throw new SourceError('invalid', `"${selector}" is no CSS selector.`, { cause: failure });
  }
}
