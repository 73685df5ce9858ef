/**
 * The thread of an article: composes store, conversation, words and styles into one shadow root.
 * Draws comments in chunks (`colloquy-chunk`), listens once for all of them, and knows no source.
 */
import type { PropertyValues } from '@lit/reactive-element';
import { SORTS } from '../model/source.js';
import {
  type ThreadState,
  operationOf,
  rowKey,
  touchedComments,
  visibleComment,
} from '../store/state.js';
import { threadStyles } from '../styles/thread.js';
import { version } from '../version.js';
import { ColloquyChunk } from './colloquy-chunk.js';
import { ChoicesController } from './controllers/choices.js';
import { ClockController } from './controllers/clock.js';
import { InteractionController } from './controllers/interaction.js';
import { LocaleController } from './controllers/locale.js';
import { NearnessController } from './controllers/nearness.js';
import { RowsController } from './controllers/rows.js';
import { StatusController } from './controllers/status.js';
import { ThreadController, type ThreadSettings } from './controllers/thread.js';
import type { ToolsController } from './controllers/tools.js';
import { defineElement } from './define-element.js';
import type { Interaction } from './interaction.js';
import { keepReadable } from './root-size.js';
import { type RowContext, sameOr } from './templates/row-context.js';
import { DrawnThread } from './templates/thread.js';
import { ThreadAttributes } from './thread-attributes.js';
import type { ThreadParts } from './tools/tool.js';

/**
 * An article's comments as a conversation.
 *
 * Content inside the element is its fallback: it is shown until comments are, and stays where they
 * cannot be. With `source="markup"` it is the comments themselves.
 *
 * @tag colloquy-thread
 * @slot - Fallback, or with `source="markup"` the comments already in the page.
 * @fires {CustomEvent<{ total: number }>} colloquy-loaded - The first page is there.
 * @fires {CustomEvent<{ error: SourceError }>} colloquy-error - Something did not load or was not saved.
 * @fires {CustomEvent<RecommendDetail>} colloquy-before-recommend - Cancelable: a reader is about to recommend a comment or to take it back.
 * @fires {CustomEvent<RecommendDetail>} colloquy-recommended - The source has confirmed it.
 * @fires {CustomEvent<{ draft: Draft }>} colloquy-before-submit - Cancelable: a comment is about to be sent.
 * @fires {CustomEvent<{ comment: Comment }>} colloquy-submitted - The source has taken it.
 * @fires {CustomEvent<{ comment: Comment, text: string }>} colloquy-before-edit - Cancelable: other words are about to be sent.
 * @fires {CustomEvent<{ comment: Comment }>} colloquy-edited - The source has taken them.
 * @fires {CustomEvent<{ comment: Comment }>} colloquy-before-remove - Cancelable: a reader is about to delete their comment.
 * @fires {CustomEvent<{ id: string }>} colloquy-removed - The source has removed it.
 * @fires {CustomEvent<ReportDetail>} colloquy-before-report - Cancelable: a report is about to be sent.
 * @fires {CustomEvent<ReportDetail>} colloquy-reported - The source has taken it.
 * @fires {CustomEvent<MuteDetail>} colloquy-before-mute - Cancelable: a reader is about to mute somebody, or to take it back.
 * @fires {CustomEvent<MuteDetail>} colloquy-muted - It is done, on this device.
 * @fires {CustomEvent<Record<string, never>>} colloquy-login-required - Cancelable: somebody wants to write who is not signed in.
 * @csspart header - Heading and what stands beside it.
 * @csspart heading - "214 comments".
 * @csspart toolbar - Views and order.
 * @csspart view - A view's button.
 * @csspart sort - The label that holds the order's select.
 * @csspart search-button - The button that opens the search.
 * @csspart keys-button - The button that lists the keys.
 * @csspart fresh - "11 new since Tuesday".
 * @csspart search - The field of the search.
 * @csspart filters - "Editors' picks", "Author and staff".
 * @csspart conversation - "5 of 214 comments", where one conversation is shown.
 * @csspart exchange - "Only Theo and Ines", where two people answer each other.
 * @csspart show-all - "Show all comments".
 * @csspart preview - The card that shows the comment behind a link.
 * @csspart dialog - What stands over the page; also `keys`.
 * @csspart list - The list of comments.
 * @csspart row - One comment's row, indented to its depth.
 * @csspart comment - One comment; also `comment-held`, `comment-pending`, `comment-failed`, `comment-removed`, `comment-highlighted`.
 * @csspart pick - "Editors' pick".
 * @csspart back - The line on a comment the reader was sent to.
 * @csspart author - The name.
 * @csspart badge - The role; also `badge-author`, `badge-staff`, `badge-moderator`, `badge-you`.
 * @csspart time - The time, a link to the comment.
 * @csspart new - "New".
 * @csspart reply-to - "in reply to Raju Indian".
 * @csspart comment-body - What was written.
 * @csspart mention - A mention that leads to the comment it answers.
 * @csspart answered-by - "Answered by George, Karachi-walla".
 * @csspart status - "Awaiting approval".
 * @csspart actions - The line of buttons under a comment.
 * @csspart recommend - The recommend button, or the plain count.
 * @csspart reply - The button that opens a composer under a comment.
 * @csspart menu-button - The button of a comment's menu.
 * @csspart menu - The menu.
 * @csspart dialog - The report; also `report`.
 * @csspart composer-closed - The line that invites to write.
 * @csspart composer - The field to write in, with all that belongs to it.
 * @csspart mention-list - The people whose name is being typed.
 * @csspart submit - The button that sends.
 * @csspart new-comments - "3 new comments", while they wait.
 * @csspart fold - The button that folds answers away.
 * @csspart more - The line that loads more.
 * @csspart button - An outlined button.
 * @csspart note - A tinted note; also `closed`, `offline`, `unknown`, `malformed`.
 * @csspart skeleton - What stands while comments load.
 * @csspart empty - What stands where there are none.
 * @csspart error - What stands where they did not load.
 * @cssprop [--colloquy-text=light-dark(#1d1c1a, #e9e7e2)] - Bodies and names.
 * @cssprop [--colloquy-text-muted=light-dark(#595753, #aaa7a0)] - Time, actions, hints.
 * @cssprop [--colloquy-accent=light-dark(#0b5a6b, #86c9d8)] - Links, mentions, pressed, focus.
 * @cssprop [--colloquy-on-accent=light-dark(#fff, #0c1d22)] - Words on the button that sends.
 * @cssprop [--colloquy-surface=light-dark(#fff, #171716)] - Menus of the toolbar.
 * @cssprop [--colloquy-surface-raised=light-dark(#fff, #232220)] - Previews and dialogs.
 * @cssprop [--colloquy-tint=text at 6 %] - Hover, badges, notes, folded count.
 * @cssprop [--colloquy-line=light-dark(#e3e0d9, #34322f)] - Hairlines.
 * @cssprop [--colloquy-rail=light-dark(#cfccc4, #4a4844)] - Lines that show who answers whom.
 * @cssprop [--colloquy-line-strong=#85827b] - Edges of outlined buttons.
 * @cssprop [--colloquy-danger=light-dark(#a1271c, #f3a79f)] - What failed.
 * @cssprop [--colloquy-pick=light-dark(#7a4a05, #e4b670)] - Editors' pick.
 * @cssprop [--colloquy-font=system-ui] - Face of the interface.
 * @cssprop [--colloquy-font-text=inherit] - Face of what people write.
 * @cssprop [--colloquy-font-size=1.0625rem] - Size of what people write.
 * @cssprop [--colloquy-measure=62ch] - Longest line of a comment.
 * @cssprop [--colloquy-indent=14, 28 or 36 px by width] - One level of answers.
 * @cssprop [--colloquy-radius=0.5rem] - Corners of notes and highlights.
 * @cssprop [--colloquy-density=1] - Factor on the gaps between comments.
 * @cssstate loading - The first page is on its way.
 * @cssstate ready - Comments are shown.
 * @cssstate empty - There are none.
 * @cssstate error - They did not load.
 * @cssstate closed - Nobody may write any more.
 */
export class ColloquyThread extends ThreadAttributes {
  /** The version of Colloquy this class is from. */
  static readonly version: string = version;
  static override styles = threadStyles;

  /** Registers the element, under another name if one is given. Never throws. */
  static define(tag = 'colloquy-thread'): void {
    // Where the tag is taken this copy is not used, and one warning says so.
    if (!customElements.get(tag)) defineElement('colloquy-chunk', ColloquyChunk);
    defineElement(tag, this);
  }

  readonly #locale = new LocaleController(this);
  readonly #status = new StatusController(this, this.attachInternals().states, this.#locale);
  readonly #nearness = new NearnessController(this);
  readonly #clock = new ClockController(this);
  readonly #choices = new ChoicesController(this);
  readonly #rows = new RowsController(this);
  readonly #thread = new ThreadController(this, (state, before) => {
    this.#stateChanged(state, before);
  });
  readonly #drawn = new DrawnThread(() => void this.reload());
  readonly #parts: ThreadParts = {
    host: this,
    drawn: this.#drawn,
    thread: this.#thread,
    rows: this.#rows,
    status: this.#status,
    locale: this.#locale,
    clock: this.#clock,
    choices: this.#choices,
    headingLevel: () => this.checked.headingLevel,
    canWrite: () => this.#canWrite,
  };
  readonly #interaction = new InteractionController(this, () => this.#parts);

  readonly #confirmed: NonNullable<ThreadSettings['onConfirmed']> = (operation, comment) => {
    this.#interaction.use((interaction) => {
      interaction.confirmed(operation, comment);
    });
  };
  #context: RowContext | null = null;

  /** Loads the thread anew, from its first page. */
  async reload(): Promise<void> {
    await this.#thread.store?.load();
  }

  /** Complete once the chunks are, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const pending = this.#rows.chunkElements().filter((chunk) => chunk.isUpdatePending);
    await Promise.all(pending.map((chunk) => chunk.updateComplete));
    return complete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What nobody has said changes nothing, and has nothing drawn again.
    if (changed.has('messages') && (this.messages ?? changed.get('messages'))) {
      this.#locale.override(this.messages ?? {});
    }
    this.#thread.link(this.checked.linking);
    const { state, tree } = this.#thread;
    this.#tools?.update(tree, this.checked.tools);
    if (state && tree) {
      this.#rows.update(tree, this.#choices.view, state.sort, this.checked.certainty);
    }
    this.#context = this.#rowContext();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#draw();
    if (this.#context) this.#rows.fill(this.#context, this.#clock.now);
  }

  #draw(): void {
    const { state } = this.#thread;
    const interaction = this.#interaction.ready;
    const sort = state?.sort ?? this.#choices.sort;
    const direction = this.checked.direction ?? this.#locale.localizer.direction;
    const explained = !state?.error || interaction || this.#interaction.failed;
    this.#drawn.draw(this.renderRoot, {
      // Why it failed is said at once, or it is not said yet that it did.
      state: explained ? state : { ...state, error: null, phase: 'loading' },
      toolbar: {
        view: this.#choices.view,
        sort,
        sorts: SORTS.filter((each) => each === sort || this.#thread.store?.canSort(each)),
      },
      filtered: this.#rows.selection !== null,
      view: this.#rows.view,
      drawTool: (place) => this.#tools?.draw(place),
      localizer: this.#locale.localizer,
      now: this.#clock.now,
      headingLevel: this.checked.headingLevel,
      direction,
      across: direction !== this.#locale.pageDirection,
      label: this.label,
      announcement: this.#status.announcement,
      unknown: interaction?.permalinks.unknown ?? false,
      hasFallback: this.childElementCount > 0,
      pageSize: this.checked.pageSize,
      canCompose: this.#canWrite && Boolean(this.#thread.source?.create),
      answers: interaction !== null,
      announcementShown: this.#status.shown,
    });
  }

  protected override firstUpdated(): void {
    keepReadable(this, this.#drawn.announcement);
  }

  protected override updated(): void {
    this.style.setProperty('--_max-depth', String(this.checked.maxDepth));
    const settings = this.#nearness.near ? this.settings : null;
    if (settings) {
      this.#thread.use({
        ...settings,
        sort: this.#choices.sort,
        onConfirmed: this.#confirmed,
      });
    }
    const { store } = this.#thread;
    store?.setLive(this.live);
    if (store && this.viewer && store.getState().viewer !== this.viewer)
      store.setViewer(this.viewer);
    this.#nearness.keepRoom(this.checked, this.#thread.state?.phase, this.#rows);
    this.#interaction.ready?.permalinks.setReady(this.#thread.state?.phase === 'ready');
  }

  get #tools(): ToolsController | undefined {
    return this.#interaction.ready?.tools;
  }

  #rowContext(): RowContext {
    const { source } = this.#thread;
    const closed = this.#thread.state?.closed;
    return sameOr(this.#context, {
      localizer: this.#locale.localizer,
      headingLevel: this.checked.headingLevel + 1,
      maxDepth: this.checked.maxDepth,
      canUndo: source?.features?.undoRecommend !== false,
      canRecommend:
        Boolean(source?.recommend) && !this.checked.readonly && closed?.recommending !== false,
      canReply: this.#canWrite && Boolean(source?.create),
      drawTool: (place, row) => this.#tools?.drawRow(place, row),
      fill: (parent, before, drawn) => this.#tools?.fill(parent, before, drawn),
      operation: (id) => {
        const { state } = this.#thread;
        return state && state.operations.size > 0 ? operationOf(state, id) : null;
      },
      canReach: (this.#thread.state?.next ?? null) !== null,
      visible: (comment) => {
        const { state } = this.#thread;
        return state ? visibleComment(state, comment) : comment;
      },
      rowKey: (id) => this.#rowKey(id),
      isWhole: (id) => this.#rows.whole.has(id),
      isHighlighted: (id) => id === this.#interaction.ready?.permalinks.highlighted,
      isNew: (id) => this.#tools?.isNew(id) ?? false,
      // A comment is highlighted by the part that draws this.
      backLine: () => (this.#interaction.ready as Interaction).backLine(),
    });
  }

  #rowKey(id: string): string {
    const { state } = this.#thread;
    return state ? rowKey(state, id) : id;
  }

  /** What lies over a comment redraws its chunk alone; everything else redraws what has changed. */
  #stateChanged(state: ThreadState, before: ThreadState | null): void {
    if (!before) this.#rows.forget();
    if (before) this.#rows.refresh(touchedComments(state, before));
    this.#status.stateChanged(state, before);
    this.#tools?.stateChanged(state);
  }

  /** Nobody writes in a thread that is closed, or that the page or a frame around it only shows. */
  get #canWrite(): boolean {
    return !this.checked.readonly && !this.#thread.state?.closed;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colloquy-thread': ColloquyThread;
  }
}
