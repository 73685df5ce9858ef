/**
 * A whole thread on the page, in whatever state it is: the one place that decides what stands where.
 * Plain elements, as rows are; what a tool draws comes in an element of its own.
 */
import type { View } from '../../conversation/row.js';
import type { Localizer } from '../../i18n/localize.js';
import { type ThreadState, visibleComments } from '../../store/state.js';
import { element, setAttribute, setChildren, setText } from './element.js';
import * as frame from './frame.js';
import { Parts, those } from './parts.js';

/**
 * Where a tool can draw: instead of the heading and the toolbar, beside the heading, under both,
 * instead of the line that invites to write, at the end of the toolbar, under it, above or instead of the list, on
 * the comment the reader jumped to, over everything.
 */
export type ToolPlace =
  | 'heading'
  | 'beside'
  | 'notes'
  | 'compose'
  | 'bar'
  | 'panel'
  | 'arrivals'
  | 'list'
  | 'jumped'
  | 'float';

/** All that a drawing depends on. */
export interface ThreadModel {
  /** Null before there is a source. */
  readonly state: ThreadState | null;
  readonly localizer: Localizer;
  readonly toolbar: frame.ToolbarModel;
  /** Some comments alone are shown, and more would not show. */
  readonly filtered: boolean;
  /** How the rows are laid out; not always as the toolbar says. */
  readonly view: View;
  /** What the reader's tools draw in a place; undefined: what usually stands there. */
  readonly drawTool: (place: ToolPlace) => Element | undefined;
  readonly now: number;
  /** Level of the thread's heading. */
  readonly headingLevel: number;
  readonly direction: 'ltr' | 'rtl' | 'auto';
  /** The page itself is written in the other direction. */
  readonly across: boolean;
  /** Its name among several; null: the usual one. */
  readonly label: string | null;
  readonly announcement: string;
  /** The announcement is for everybody to see. */
  readonly announcementShown: boolean;
  /** The address names a comment that is not here. */
  readonly unknown: boolean;
  /** There is something inside the element to show until comments are. */
  readonly hasFallback: boolean;
  readonly pageSize: number | undefined;
  /** Somebody may write. */
  readonly canCompose: boolean;
  /** What answers a reader is there, and with it the words for what went wrong. */
  readonly answers: boolean;
}

export class DrawnThread {
  /** All of it but the fallback. */
  readonly element = element('section');
  /** Where the chunks stand. They are no business of a drawing: there are two hundred of them. */
  readonly list = element('ol', { class: 'list', part: 'list', role: 'list' });
  /** What is told to those who hear the page; also the sample of the reader's own text size. */
  readonly announcement = element('div', { role: 'status' });
  readonly #fallback = element('slot');
  readonly #parts = new Parts();
  readonly #onRetry: () => void;

  /** @param onRetry a reader wants to load again what did not load */
  constructor(onRetry: () => void) {
    this.#onRetry = onRetry;
  }

  draw(root: Element | DocumentFragment, model: ThreadModel): void {
    const { localizer, announcementShown, across } = model;
    const state = model.state && !waits(model, model.state) ? model.state : null;
    const { announcement, element } = this;
    setAttribute(element, 'class', `thread ${model.view}${across ? ' across' : ''}`);
    setAttribute(element, 'lang', localizer.lang);
    setAttribute(element, 'dir', model.direction);
    setAttribute(element, 'aria-label', model.label ?? localizer.text('region'));
    setAttribute(
      announcement,
      'class',
      `announcement ${announcementShown ? 'raised told' : 'visually-hidden'}`,
    );
    setText(announcement, model.announcement);
    const content = state ? this.#content(model, state) : [];
    setChildren(element, those([announcement, ...content, model.drawTool('float')]));
    this.#parts.settle();
    // The fallback stays outside: it is the page's own, in its words, its face and its direction.
    setChildren(root, !state || state.error ? [element, this.#fallback] : [element]);
  }

  #content(model: ThreadModel, state: ThreadState): MaybeElement[] {
    const { drawTool, localizer, headingLevel, unknown, now } = model;
    const { closed, malformed } = state;
    const { text } = localizer;
    const { get } = this.#parts;
    const heading = drawTool('heading');
    const count = state.comments.size > 0 ? countOf(state) : null;
    return [
      heading ?? frame.header(get, count, headingLevel, localizer, drawTool('beside')),
      closed && frame.note(get, 'closed', frame.closedWords(closed, localizer, now)),
      unknown && frame.note(get, 'unknown', text('unknownComment')),
      malformed > 0 && frame.note(get, 'malformed', text('malformed', { count: malformed })),
      drawTool('notes'),
      // One conversation is shown, without the tools for all.
      !heading && this.#compose(model, state),
      ...this.#body(model, state, heading !== undefined),
    ];
  }

  /** The line that invites to write; where there is nothing to read yet, a button says it. */
  #compose({ canCompose, drawTool, localizer }: ThreadModel, state: ThreadState): MaybeElement {
    if (state.phase !== 'ready') return null;
    const drawn = drawTool('compose');
    if (drawn || !canCompose || visibleComments(state).size === 0) return drawn;
    const line = this.#parts.get('compose', () =>
      frame.button('composer-closed', 'composer-closed', frame.COMPOSE),
    );
    setText(line, localizer.text('join'));
    return line;
  }

  #body(model: ThreadModel, state: ThreadState, alone: boolean): MaybeElement[] {
    const { next, total, loadingMore: loading, moreError } = state;
    const { drawTool, localizer, canCompose } = model;
    const { get } = this.#parts;
    const level = model.headingLevel + 1;
    if (state.error) {
      // Where the other words did not load, neither, it is the network.
      const code = model.answers ? state.error.code : 'network';
      return [frame.failure(get, code, level, localizer, this.#onRetry)];
    }
    if (visibleComments(state).size === 0) {
      return [
        state.phase === 'ready'
          ? frame.empty(get, level, localizer, canCompose)
          : frame.skeleton(get),
      ];
    }
    const shown = state.comments.size;
    const more = { shown, total, pageSize: model.pageSize, loading, error: moreError };
    const panel = drawTool('panel');
    const instead = drawTool('list');
    return [
      !alone && frame.toolbar(get, model.toolbar, localizer, Boolean(panel), drawTool('bar')),
      panel,
      ...(instead ? [instead] : this.#list(model)),
      next !== null && !model.filtered && frame.more(get, more, localizer),
      get('end', () => element('div', { class: 'end', tabindex: '-1' })),
    ];
  }

  #list({ drawTool, localizer }: ThreadModel): MaybeElement[] {
    const skip = this.#parts.get('skip', () =>
      frame.button('button skip visually-hidden', null, frame.control('skip')),
    );
    setText(skip, localizer.text('skip'));
    return [drawTool('arrivals'), skip, this.list];
  }
}

type MaybeElement = Element | undefined | null | false;

/** Nothing joins a fallback while comments are on their way, so that nothing of it moves. */
function waits({ hasFallback }: ThreadModel, { phase, error, comments }: ThreadState): boolean {
  return hasFallback && phase !== 'ready' && !error && !comments.size;
}

const counts = new WeakMap<ThreadState['comments'], number>();

/** Comments a reader can read, as far as that is known. */
function countOf({ total, comments }: ThreadState): number {
  if (total !== null) return Math.max(total, 0);
  let count = counts.get(comments);
  if (count === undefined) {
    count = 0;
    for (const { status } of comments.values()) count += Number(status !== 'removed');
    counts.set(comments, count);
  }
  return count;
}
