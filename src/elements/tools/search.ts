/**
 * Search in the thread: a field under the toolbar that leaves the comments which hold its words, by
 * text and by writer, and buttons that leave editors' picks or those of the author and the staff.
 * Closing it brings the reader back to where they were. Matching is in conversation/search.ts, the
 * marks on the words in found-words.ts.
 */
import type { ReactiveController } from 'lit';
import { type FoldedComments, matchSteps, wordsOf } from '../../conversation/search.js';
import { inSlices } from '../../conversation/slices.js';
import { addEnglish } from '../../i18n/localize.js';
import { toolsEnglish } from '../../i18n/messages-tools.js';
import type { Comment } from '../../model/comment.js';
import { plainText } from '../../store/conversation.js';
import { toolStyles } from '../../styles/tools.js';
import type { Selection } from '../controllers/rows.js';
import type { ReadingPlace } from '../reading-place.js';
import { isComposing } from '../is-composing.js';
import type { TypedAhead } from '../typed-ahead.js';
import { adoptStyles } from './adopt-styles.js';
import { FoundWords } from './found-words.js';
import { loadRest } from './load-rest.js';
import { type Filter, nothingFoundTemplate, panelTemplate } from './search-panel.js';
import type { Tool, ToolParts } from './tool.js';
import type { ToolPlace } from '../templates/thread.js';

/** What a filter leaves. */
const FILTERS = {
  picks: ({ featured }: Comment) => featured,
  staff: ({ author }: Comment) => author.role !== undefined,
} satisfies Record<Filter, (comment: Comment) => boolean>;

/** The search and what belongs to it, to leave it from. */
const OWN = '[part="search"], [part="filters"], .rest, [part="search-button"]';

/** What stands in a comment and has an Escape of its own, or is for words that must not go. */
const WITHIN = 'colloquy-composer, dialog, [role="menu"]';

/** Milliseconds after the last key in which the number found is not read out. */
const QUIET = 700;

export class Search implements Tool, ReactiveController {
  readonly #parts: ToolParts;
  readonly #folded: FoldedComments = new WeakMap();
  readonly #marks: FoundWords;
  #open = false;
  #query = '';
  #filter: Filter | null = null;
  /** What `#filters` has found, until there are other comments. */
  #offered: readonly Filter[] | null = null;
  #selection: Selection | null = null;
  #place: ReadingPlace | null = null;
  #work = new AbortController();
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ToolParts) {
    this.#parts = parts;
    this.#marks = new FoundWords(parts.host);
    addEnglish(toolsEnglish);
    adoptStyles(parts.host, toolStyles);
    parts.host.addController(this);
    parts.host.renderRoot.addEventListener('keydown', this.#onEscape as EventListener);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** Opens the field, or closes it. @param typed ends keeping what has been typed for it meanwhile */
  toggle(typed: TypedAhead): void {
    if (!this.#open) {
      void this.#start(typed);
      return;
    }
    typed();
    this.#close();
  }

  changed(): void {
    this.#offered = null;
    // Nor is there anything to find before the first key.
    if (this.#open && !this.#isLeft && this.#wanted) void this.#find(false);
  }

  stop(): void {
    this.#work.abort();
    clearTimeout(this.#saying);
    this.#marks.clear();
  }

  /** New rows may have been drawn, whose words are not marked yet. */
  hostUpdated(): void {
    const { host, rows } = this.#parts;
    // What has left the page is still drawn once, and marks are the whole page's.
    if (!this.#isFiltering() || !host.isConnected) return;
    this.#marks.follow(rows.chunkElements(), wordsOf(this.#query));
  }

  draw(place: ToolPlace): unknown {
    if (!this.#open) return undefined;
    const { locale, headingLevel, thread } = this.#parts;
    const { localizer } = locale;
    const filtering = this.#isFiltering();
    if (place === 'list' && filtering && this.#selection?.ids.size === 0) {
      return nothingFoundTemplate(headingLevel() + 1, localizer);
    }
    if (place !== 'panel') return undefined;
    return panelTemplate(
      {
        query: this.#query,
        found: filtering ? (this.#selection?.ids.size ?? 0) : null,
        filters: this.#filters(),
        filter: this.#filter,
        rest: thread.state?.next !== null,
        loading: thread.state?.loadingMore ?? false,
        onQuery: this.#onQuery,
        onFilter: this.#onFilter,
        onKey: this.#onKey,
        onClose: this.#onClose,
        onRest: this.#onRest,
      },
      localizer,
    );
  }

  /** What was found is still what is shown: a link may have led out of it. */
  #isFiltering(): boolean {
    return this.#selection !== null && this.#parts.rows.selection === this.#selection;
  }

  /** The reader was led out of what was found; comments that change do not call them back. */
  get #isLeft(): boolean {
    return this.#selection !== null && !this.#isFiltering();
  }

  /** Something is looked for. */
  get #wanted(): boolean {
    return this.#filter !== null || wordsOf(this.#query).length > 0;
  }

  /** Filters that leave something. */
  #filters(): readonly Filter[] {
    const timeline = this.#parts.thread.tree?.timeline ?? [];
    return (this.#offered ??= (Object.keys(FILTERS) as Filter[]).filter((name) =>
      timeline.some(({ comment }) => FILTERS[name](comment)),
    ));
  }

  async #start(typed: TypedAhead): Promise<void> {
    const { host, rows } = this.#parts;
    this.#place = rows.place();
    this.#open = true;
    host.requestUpdate();
    await host.updateComplete;
    const field = this.#field();
    field?.focus();
    const query = typed();
    if (query && field) field.value = query;
    // What is read before the first key need not be read after it.
    this.#onQuery(query);
  }

  #close(): void {
    const { host, rows } = this.#parts;
    const place = this.#place;
    this.stop();
    this.#open = false;
    this.#query = '';
    this.#filter = null;
    this.#selection = null;
    rows.select(null);
    const opener = host.renderRoot.querySelector<HTMLElement>('[part="search-button"]');
    // Who was at the beginning of the comments, where it stands, may have gone far since.
    opener?.focus({ preventScroll: place !== null });
    void rows.returnTo(place);
  }

  /** @param calls whether it also calls back who has left what was found */
  async #find(calls = true): Promise<void> {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    const { rows, thread } = this.#parts;
    const words = wordsOf(this.#query);
    const filter = this.#filter && FILTERS[this.#filter];
    const comments = (thread.tree?.timeline ?? [])
      .map(({ comment }) => comment)
      .filter((comment) => comment.status !== 'removed' && (filter?.(comment) ?? true));
    try {
      const ids = await inSlices(matchSteps(comments, words, this.#folded, plainText), signal);
      if (signal.aborted || !this.#open || (this.#isLeft && !calls)) return;
      // A comment that stays where it is may say something else now.
      this.#marks.clear();
      this.#selection = rows.select(this.#wanted ? { ids, flat: true } : null);
    } catch {
      // Another query has taken its place.
    }
  }

  /** Says how many there are once the reader has stopped typing. */
  #say(): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      if (!this.#isFiltering()) return;
      const { status, locale } = this.#parts;
      const count = this.#selection?.ids.size ?? 0;
      const { text } = locale.localizer;
      status.announce(count > 0 ? text('found', { count }) : text('nothingFound'));
    }, QUIET);
  }

  #field(): HTMLInputElement | null {
    return this.#parts.host.renderRoot.querySelector<HTMLInputElement>('[part="search"] input');
  }

  readonly #onQuery = (query: string): void => {
    this.#query = query;
    void this.#find();
    this.#say();
  };

  readonly #onFilter = (filter: Filter): void => {
    this.#filter = this.#filter === filter ? null : filter;
    void this.#find();
    this.#say();
    this.#parts.host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    // In a page's form it would send the form.
    event.preventDefault();
    const [first] = this.#isFiltering() ? this.#parts.rows.ids() : [];
    if (first !== undefined) void this.#goTo(first);
    // A link has led out of what was found.
    else if (!this.#isFiltering() && this.#wanted) void this.#find();
  };

  /** The search is left from wherever it is, and from what it has found. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    const { key, target, defaultPrevented } = event;
    if (key !== 'Escape' || !this.#open || defaultPrevented || isComposing(event)) return;
    if (!(target instanceof Element) || target.closest(WITHIN)) return;
    const isFound = this.#isFiltering() && target.closest('[data-id]');
    if (!isFound && !target.closest(OWN)) return;
    // Nothing else is meant by it, such as a dialog around the thread.
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };

  async #goTo(id: string): Promise<void> {
    (await this.#parts.rows.bringIntoPlace(id))?.focus();
  }

  readonly #onClose = (): void => {
    this.#close();
  };

  readonly #onRest = (): void => {
    void loadRest(this.#parts.thread.store, () => this.#open);
  };
}
