/** Draws a whole thread in whatever state it is: the one place that decides what stands where. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Localizer } from '../../i18n/localize.js';
import { type ThreadState, visibleComments } from '../../store/state.js';
import type { RowActions } from '../row-actions.js';
import * as frame from './frame.js';
import type { RowContext } from './row-context.js';
import type { ToolPlace } from '../tools/tool.js';
import type { View } from '../../conversation/rows.js';

/** All that a drawing depends on. */
export interface ThreadModel {
  /** Null before there is a source. */
  readonly state: ThreadState | null;
  readonly toolbar: frame.ToolbarModel;
  /** One conversation is shown, without the tools for all. */
  readonly alone: boolean;
  /** Some comments alone are shown, and more would not show. */
  readonly filtered: boolean;
  /** How the rows are laid out; not always as the toolbar says. */
  readonly view: View;
  /** What the reader's tools draw in a place; undefined: what usually stands there. */
  readonly drawTool: (place: ToolPlace) => unknown;
  readonly context: RowContext;
  readonly now: number;
  /** Level of the thread's heading. */
  readonly headingLevel: number;
  readonly direction: 'ltr' | 'rtl' | 'auto';
  /** The page itself is written in the other direction. */
  readonly across: boolean;
  /** Its name among several; null: the usual one. */
  readonly label: string | null;
  readonly announcement: string;
  /** The address names a comment that is not here. */
  readonly unknown: boolean;
  /** There is something inside the element to show until comments are. */
  readonly hasFallback: boolean;
  readonly pageSize: number | undefined;
  /** Undefined until what answers a reader is there; so is what leads past the comments. */
  readonly actions: RowActions | undefined;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onSkip: (() => void) | undefined;
  /** Somebody wants to write; null where nobody can. */
  readonly onCompose: ((event: Event) => void) | null;
  /** The announcement is for everybody to see. */
  readonly announcementShown: boolean;
}

export function threadTemplate(model: ThreadModel): TemplateResult {
  const { lang, text } = model.context.localizer;
  const state = model.state && !waits(model, model.state) ? model.state : null;
  // The fallback stays outside: it is the page's own, in its words, its face and its direction.
  return html`<section
      class="thread ${model.view} ${model.across ? 'across' : ''}"
      lang=${lang}
      dir=${model.direction}
      aria-label=${model.label ?? text('region')}
    >
      <div
        class="announcement ${model.announcementShown ? 'raised told' : 'visually-hidden'}"
        role="status"
      >
        ${model.announcement}
      </div>
      ${state && content(model, state)} ${model.drawTool('float')}
    </section>
    ${!state || state.error ? html`<slot></slot>` : nothing}`;
}

/** Nothing joins a fallback while comments are on their way, so that nothing of it moves. */
function waits({ hasFallback }: ThreadModel, { phase, error, comments }: ThreadState): boolean {
  return hasFallback && phase !== 'ready' && !error && !comments.size;
}

function content(model: ThreadModel, state: ThreadState): unknown[] {
  const { headingLevel, context, now } = model;
  const { localizer } = context;
  const count = state.comments.size > 0 ? countOf(state) : null;
  return [
    model.drawTool('heading') ??
      frame.headerTemplate(count, headingLevel, localizer, model.drawTool('beside')),
    frame.closedTemplate(state.closed, localizer, now),
    ...notes(model, state, localizer),
    model.drawTool('notes'),
    compose(model, state, localizer),
    body(model, state, localizer),
  ];
}

/** The line that invites to write; where there is nothing to read yet, a button says it. */
function compose(
  { drawTool, onCompose, alone }: ThreadModel,
  state: ThreadState,
  { text }: Localizer,
): unknown {
  if (!onCompose || alone || state.phase !== 'ready') return nothing;
  const drawn = drawTool('compose');
  if (drawn !== undefined || visibleComments(state).size === 0) return drawn;
  return html`<button
    class="composer-closed"
    part="composer-closed"
    type="button"
    data-action="compose"
    @click=${onCompose}
  >
    ${text('join')}
  </button>`;
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

function notes(
  { unknown }: ThreadModel,
  { malformed }: ThreadState,
  { text }: Localizer,
): unknown[] {
  return [
    unknown ? frame.noteTemplate('unknown', text('unknownComment')) : nothing,
    malformed ? frame.noteTemplate('malformed', text('malformed', { count: malformed })) : nothing,
  ];
}

function body(model: ThreadModel, state: ThreadState, localizer: Localizer): unknown {
  const level = model.headingLevel + 1;
  if (state.error) {
    // Where the other words did not load, neither, it is the network.
    const code = model.actions ? state.error.code : 'network';
    return frame.errorTemplate(code, level, localizer, model.onRetry);
  }
  if (visibleComments(state).size > 0) {
    return [
      model.alone
        ? nothing
        : frame.toolbarTemplate(model.toolbar, localizer, model.drawTool('bar')),
      model.drawTool('panel'),
      model.drawTool('list') ?? list(model),
      more(model, state),
    ];
  }
  if (state.phase === 'ready') return frame.emptyTemplate(level, localizer, model.onCompose);
  return frame.skeletonTemplate();
}

/** The chunks in the list are no business of a template: there are two hundred of them. */
function list({ drawTool, context, actions, onSkip }: ThreadModel): unknown[] {
  return [
    drawTool('arrivals'),
    html`<button class="button skip visually-hidden" type="button" @click=${onSkip}>
      ${context.localizer.text('skip')}
    </button>`,
    html`<ol
      class="list"
      part="list"
      role="list"
      @click=${actions?.onClick}
      @pointermove=${actions?.onPointerMove}
      @pointerleave=${actions?.onPointerMove}
      @beforematch=${actions?.onBeforeMatch}
    ></ol>`,
  ];
}

function more(model: ThreadModel, state: ThreadState): unknown {
  const { pageSize, onMore, context } = model;
  const end = html`<div class="end" tabindex="-1"></div>`;
  if (state.next === null || model.filtered) return end;
  return [
    frame.moreTemplate(
      {
        shown: state.comments.size,
        total: state.total,
        pageSize,
        loading: state.loadingMore,
        error: state.moreError,
        onMore,
      },
      context.localizer,
    ),
    end,
  ];
}
