/** `source="markup"`: the comments inside the element, or inside the one that `for` names. */
import { oneOf } from '../elements/warn.js';
import type { CommentSource } from '../model/source.js';
import { markupSource } from '../sources/markup.js';
import type { MarkupPreset, MarkupSelectors } from '../sources/markup-presets.js';
import { zoneOf } from './attributes.js';

const DATE_FORMATS = ['dmy', 'mdy'] as const;
const PRESETS = ['wordpress', 'microdata', 'newspaper'] as const satisfies MarkupPreset[];

/** Attributes that name the parts of comments already in the page. */
const SELECTORS = {
  'comment-selector': 'comment',
  'author-selector': 'author',
  'time-selector': 'time',
  'text-selector': 'text',
} as const satisfies Record<string, keyof MarkupSelectors>;

function selectorsOf(host: HTMLElement): Partial<MarkupSelectors> | null {
  const given = Object.entries(SELECTORS).flatMap(([attribute, name]) => {
    const selector = host.getAttribute(attribute);
    return selector ? [[name, selector] as const] : [];
  });
  return given.length > 0 ? Object.fromEntries(given) : null;
}

export function sourceFor(host: HTMLElement): CommentSource {
  const place = host.getAttribute('for');
  const preset = host.getAttribute('preset');
  const format = host.getAttribute('date-format');
  const selectors = selectorsOf(host);
  const find = (): HTMLElement | null =>
    place ? host.ownerDocument.querySelector<HTMLElement>(place) : host;
  const source = markupSource({
    root: find,
    ...(format && { dateFormat: oneOf(host, 'date-format', format, DATE_FORMATS, 'dmy') }),
    ...(preset && { preset: oneOf(host, 'preset', preset, PRESETS, 'newspaper') }),
    ...(selectors && { selectors }),
    ...zoneOf(host),
  });
  if (!place) return source;
  return {
    ...source,
    // The same comments twice would be one time too many; until they are read they stay.
    async load(query, options) {
      const result = await source.load(query, options);
      const original = find();
      if (original) original.hidden = true;
      return result;
    },
  };
}
