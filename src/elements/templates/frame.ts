/** Draws what stands around the rows: header, toolbar, notes, empty, loading and error states. */
import { type TemplateResult, html, nothing } from 'lit';
import { type View, VIEWS } from '../../conversation/rows.js';
import type { Localizer } from '../../i18n/localize.js';
import type { SourceError, SourceErrorCode } from '../../model/errors.js';
import type { Sort } from '../../model/source.js';
import type { ThreadState } from '../../store/state.js';
import { heading } from './heading.js';
import { icon } from './icon.js';

export function headerTemplate(
  count: number | null,
  level: number,
  { text }: Localizer,
  beside: unknown = nothing,
): unknown {
  const title = count === null ? text('region') : text('comments', { count });
  return html`<header class="header" part="header">
    ${heading(level, 'heading', title)} ${beside}
  </header>`;
}

/** What the toolbar offers. */
export interface ToolbarModel {
  readonly view: View;
  readonly sort: Sort;
  readonly sorts: readonly Sort[];
  readonly onChoose: (choice: { readonly view?: View; readonly sort?: Sort }) => void;
  /** The search is open. */
  readonly searching: boolean;
  readonly onSearch: () => void;
}

export function toolbarTemplate(
  model: ToolbarModel,
  { text }: Localizer,
  tools: unknown = nothing,
): TemplateResult {
  const { view, sort, sorts, onChoose, searching, onSearch } = model;
  const chosen = (event: Event): void => {
    const sortChosen = sorts.find((each) => each === (event.target as HTMLSelectElement).value);
    if (sortChosen) onChoose({ sort: sortChosen });
  };
  return html`<div class="toolbar" part="toolbar">
    <div class="views" role="group" aria-label=${text('view')}>
      ${VIEWS.map(
        (each) =>
          html`<button
            class="view"
            part="view"
            type="button"
            aria-pressed=${each === view}
            @click=${() => {
              onChoose({ view: each });
            }}
          >
            ${text(`view-${each}`)}
          </button>`,
      )}
    </div>
    <label class="sort" part="sort"
      ><span class="visually-hidden">${text('sort')}</span
      ><select @change=${chosen}>
        ${sorts.map(
          (each) =>
            html`<option value=${each} .selected=${each === sort}>${text(`sort-${each}`)}</option>`,
        )}</select
      >${icon('chevron', 16)}</label
    ><button
      class="tool"
      part="search-button"
      type="button"
      aria-label=${text('search')}
      aria-expanded=${searching}
      @click=${onSearch}
    >
      ${icon('search')}</button
    >${tools}
  </div>`;
}

/** A tinted note with an icon. */
export function noteTemplate(
  name: 'closed' | 'unknown' | 'malformed',
  words: string,
): TemplateResult {
  return html`<div class="note" part="note ${name}">
    ${icon(name === 'closed' ? 'lock' : 'alert')}<span>${words}</span>
  </div>`;
}

/** Since when nobody may write, or nothing while people may. */
export function closedTemplate(
  closed: ThreadState['closed'],
  localizer: Localizer,
  now: number,
): unknown {
  if (!closed) return nothing;
  const words = closed.at
    ? localizer.text('closedOn', { date: localizer.date(closed.at, now) })
    : localizer.text('closed');
  return noteTemplate('closed', words);
}

/** Lines in the rhythm of real comments; announced once, in words, by the status region. */
export function skeletonTemplate(): TemplateResult {
  return html`<div class="skeleton" part="skeleton" aria-hidden="true">
    <i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i>
  </div>`;
}

export function emptyTemplate(
  level: number,
  { text }: Localizer,
  onCompose: ((event: Event) => void) | null,
): TemplateResult {
  return html`<div class="blank" part="empty">
    ${heading(level, 'blank-title', text('empty'))}
    <p>${text('emptyHint')}</p>
    ${
      onCompose
        ? html`<button
            class="button main"
            part="button"
            type="button"
            data-action="compose"
            @click=${onCompose}
          >
            ${text('writeFirst')}
          </button>`
        : nothing
    }
  </div>`;
}

export function errorTemplate(
  code: SourceErrorCode,
  level: number,
  { text }: Localizer,
  onRetry: () => void,
): TemplateResult {
  return html`<div class="blank" part="error" role="alert">
    ${heading(level, 'blank-title', text('failed'))}
    <p>${text(`reason-${code}`)} ${text('failedHint')}</p>
    <button class="button" part="button" type="button" @click=${onRetry}>${text('retry')}</button>
  </div>`;
}

/** What is known about the comments that are not loaded. */
export interface MoreModel {
  readonly shown: number;
  readonly total: number | null;
  readonly pageSize: number | undefined;
  readonly loading: boolean;
  readonly error: SourceError | null;
  readonly onMore: () => void;
}

export function moreTemplate(model: MoreModel, { text, number }: Localizer): TemplateResult {
  const { shown, total, pageSize, loading, error, onMore } = model;
  const left = total === null ? pageSize : Math.min(total - shown, pageSize ?? Infinity);
  const label =
    left !== undefined && left > 0 ? text('loadMore', { count: left }) : text('loadMoreUncounted');
  const count = total !== null && total > shown;
  return html`<div class="more" part="more">
    ${
      error
        ? html`<span role="alert"
            >${text('moreFailed', { reason: text(`reason-${error.code}`) })}</span
          >`
        : nothing
    }
    <button class="button" part="button" type="button" aria-disabled=${loading} @click=${onMore}>
      ${error ? text('retry') : label}
    </button>
    ${
      count
        ? html`<span>${text('shown', { shown: number(shown), total: number(total) })}</span>`
        : nothing
    }
  </div>`;
}
