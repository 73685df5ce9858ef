/** Draws the search: its field, its filters, and what stands where nothing was found. */
import { type TemplateResult, html, nothing, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localizer } from '../../i18n/localize.js';
import { drawing, icon } from './icon.js';
import { heading } from './heading.js';

const FILTER_WORDS = { picks: 'filterPicks', staff: 'filterStaff' } as const;

/** What may be left of all comments. */
export type Filter = keyof typeof FILTER_WORDS;

export interface PanelModel {
  readonly query: string;
  /** Null while nothing is looked for. */
  readonly found: number | null;
  /** Filters that leave something. */
  readonly filters: readonly Filter[];
  readonly filter: Filter | null;
  /** There are comments that are not loaded. */
  readonly rest: boolean;
  readonly loading: boolean;
  readonly onQuery: (query: string) => void;
  readonly onFilter: (filter: Filter) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
  readonly onRest: () => void;
}

export function panelTemplate(model: PanelModel, { text }: Localizer): TemplateResult {
  const { query, found, filters, rest, loading, onQuery, onKey, onClose, onRest } = model;
  const typed = ({ target }: Event): void => {
    onQuery((target as HTMLInputElement).value);
  };
  return html`<div class="find" part="search" role="search" aria-label=${text('search')}>
      ${icon('search')}<input
        type="text"
        enterkeyhint="search"
        autocomplete="off"
        dir="auto"
        aria-label=${text('search')}
        .value=${live(query)}
        @input=${typed}
        @keydown=${onKey}
      /><span class="found">${found === null ? nothing : text('found', { count: found })}</span
      ><button class="tool" type="button" aria-label=${text('closeSearch')} @click=${onClose}>
        ${drawing(svg`<path d="m5.5 5.5 9 9m0-9-9 9"/>`)}
      </button>
    </div>
    ${filters.length ? filterTemplate(model, text) : nothing}
    ${
      rest
        ? html`<p class="rest">
            ${text('notAllSearched')}
            <button type="button" aria-disabled=${loading} @click=${onRest}>
              ${text('searchRest')}
            </button>
          </p>`
        : nothing
    }`;
}

function filterTemplate(
  { filters, filter, onFilter }: PanelModel,
  text: Localizer['text'],
): TemplateResult {
  return html`<div class="filters" part="filters" role="group" aria-label=${text('filters')}>
    <span aria-hidden="true">${text('filters')}</span>
    ${filters.map(
      (each) =>
        html`<button
          class="filter"
          type="button"
          aria-pressed=${each === filter}
          @click=${() => {
            onFilter(each);
          }}
        >
          ${text(FILTER_WORDS[each])}
        </button>`,
    )}
  </div>`;
}

export function nothingFoundTemplate(level: number, { text }: Localizer): TemplateResult {
  return html`<div class="blank" part="empty">
    ${heading(level, 'blank-title', text('nothingFound'))}
    <p>${text('nothingFoundHint')}</p>
  </div>`;
}
