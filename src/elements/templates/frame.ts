/**
 * Draws what stands around the rows: header, toolbar, notes, empty, loading and error states. What a
 * control is for stands in its `data-control`; frame-actions.ts listens.
 */
import { type View, VIEWS } from '../../conversation/row.js';
import type { Localizer } from '../../i18n/localize.js';
import type { SourceError, SourceErrorCode } from '../../model/errors.js';
import type { Sort } from '../../model/source.js';
import type { ThreadState } from '../../store/state.js';
import { element, setAttribute, setChildren, setText } from './element.js';
import { heading } from './heading.js';
import { icon } from './icon.js';
import { type GetPart, those } from './parts.js';

function look(name: string, part = name): { readonly class: string; readonly part: string } {
  return { class: name, part };
}

/** What a control around the rows is for. */
export function control(name: string): { readonly 'data-control': string } {
  return { 'data-control': name };
}

/** It has the tool for it do something, as controls on rows have. */
export const COMPOSE = { 'data-action': 'compose' };

/** Makes a button. @param part null: none */
export function button(
  name: string,
  part: string | null,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  return element('button', { class: name, part, type: 'button', ...attributes });
}

export function header(
  get: GetPart,
  count: number | null,
  level: number,
  { text }: Localizer,
  beside?: Element,
): Element {
  const title = get(`heading${level}`, () => heading(level, 'heading'));
  setText(title, count === null ? text('region') : text('comments', { count }));
  const shown = get('header', () => element('header', look('header')));
  setChildren(shown, those([title, beside]));
  return shown;
}

/** What the toolbar offers. */
export interface ToolbarModel {
  readonly view: View;
  readonly sort: Sort;
  readonly sorts: readonly Sort[];
}

/**
 * @param searching the search is open
 * @param tools what else there is
 */
export function toolbar(
  get: GetPart,
  { view, sort, sorts }: ToolbarModel,
  { text }: Localizer,
  searching: boolean,
  tools?: Element,
): Element {
  const views = get('views', () => element('div', { class: 'views', role: 'group' }));
  setAttribute(views, 'aria-label', text('view'));
  const buttons = VIEWS.map((each) => {
    const shown = get(each, () => button('view', 'view', control(each)));
    setText(shown, text(`view-${each}`));
    setAttribute(shown, 'aria-pressed', `${each === view}`);
    return shown;
  });
  setChildren(views, buttons);
  const label = get('sort', () =>
    element('label', look('sort'), [
      element('span', { class: 'visually-hidden' }),
      element('select', control('sort')),
      icon('chevron', 16),
    ]),
  );
  const [name, select] = label.children as unknown as [Element, HTMLSelectElement];
  setText(name, text('sort'));
  const options = sorts.map((each) => {
    const option = get(`option ${each}`, () => element('option', { value: each }));
    setText(option, text(`sort-${each}`));
    return option;
  });
  setChildren(select, options);
  // What the reader has just chosen stays, until it is heard of.
  if (select.dataset['sort'] !== sort) select.dataset['sort'] = select.value = sort;
  const search = get('search', () => {
    const made = button('tool', 'search-button', control('search'));
    made.append(icon('search'));
    return made;
  });
  setAttribute(search, 'aria-label', text('search'));
  setAttribute(search, 'aria-expanded', `${searching}`);
  const shown = get('toolbar', () => element('div', look('toolbar')));
  setChildren(shown, those([views, label, search, tools]));
  return shown;
}

/** A tinted note with an icon. */
export function note(
  get: GetPart,
  name: 'closed' | 'unknown' | 'malformed',
  words: string,
): Element {
  return get(`${name} ${words}`, () =>
    element('div', look('note', `note ${name}`), [
      icon(name === 'closed' ? 'lock' : 'alert'),
      element('span', {}, [words]),
    ]),
  );
}

/** Since when nobody may write. */
export function closedWords(
  { at }: NonNullable<ThreadState['closed']>,
  { text, date }: Localizer,
  now: number,
): string {
  return at ? text('closedOn', { date: date(at, now) }) : text('closed');
}

/** Lines in the rhythm of real comments; announced once, in words, by the status region. */
export function skeleton(get: GetPart): Element {
  return get('skeleton', () =>
    element(
      'div',
      { ...look('skeleton'), 'aria-hidden': 'true' },
      Array.from({ length: 8 }, () => element('i')),
    ),
  );
}

export function empty(
  get: GetPart,
  level: number,
  { text }: Localizer,
  canCompose: boolean,
): Element {
  const title = text('empty');
  return get(`empty ${level} ${canCompose} ${title}`, () => {
    const write = button('button main', 'button', COMPOSE);
    setText(write, text('writeFirst'));
    return element('div', look('blank', 'empty'), [
      heading(level, 'blank-title', title),
      element('p', {}, [text('emptyHint')]),
      ...(canCompose ? [write] : []),
    ]);
  });
}

export function failure(
  get: GetPart,
  code: SourceErrorCode,
  level: number,
  { text }: Localizer,
  onRetry: () => void,
): Element {
  const why = text(`reason-${code}`);
  return get(`error ${level} ${why}`, () => {
    const retry = button('button', 'button');
    setText(retry, text('retry'));
    retry.addEventListener('click', onRetry);
    return element('div', { ...look('blank', 'error'), role: 'alert' }, [
      heading(level, 'blank-title', text('failed')),
      element('p', {}, [`${why} ${text('failedHint')}`]),
      retry,
    ]);
  });
}

/** What is known about the comments that are not loaded. */
export interface MoreModel {
  readonly shown: number;
  readonly total: number | null;
  readonly pageSize: number | undefined;
  readonly loading: boolean;
  readonly error: SourceError | null;
}

export function more(get: GetPart, model: MoreModel, { text, number }: Localizer): Element {
  const { shown, total, pageSize, loading, error } = model;
  const left = total === null ? pageSize : Math.min(total - shown, pageSize ?? Infinity);
  const label =
    left !== undefined && left > 0 ? text('loadMore', { count: left }) : text('loadMoreUncounted');
  const next = get('more', () => button('button', 'button', control('more')));
  setText(next, error ? text('retry') : label);
  setAttribute(next, 'aria-disabled', `${loading}`);
  const why = error && text('moreFailed', { reason: text(`reason-${error.code}`) });
  const count =
    total !== null &&
    total > shown &&
    text('shown', { shown: number(shown), total: number(total) });
  // Spaces for those who copy it.
  const line = get('end line', () => element('div', look('more')));
  setChildren(
    line,
    those([
      why && get(why, () => element('span', { role: 'alert' }, [`${why} `])),
      next,
      count && get(count, () => element('span', {}, [` ${count}`])),
    ]),
  );
  return line;
}
