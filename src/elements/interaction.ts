/**
 * What answers a reader's hands: links between comments, the actions on rows, the way on, the hooks
 * of the tools. Nothing of it is needed to show comments, so it is fetched once they are shown
 * (controllers/interaction.ts).
 */
import { growTree, relinkTree } from '../conversation/tree-growth.js';
import { addEnglish } from '../i18n/localize.js';
import { interactionEnglish } from '../i18n/messages-interaction.js';
import type { Comment } from '../model/comment.js';
import { growWith } from '../store/conversation.js';
import { noteWishesWith } from '../store/create-thread-store.js';
import type { Operation } from '../store/operation.js';
import { noteWish } from '../store/wishes.js';
import { interactionStyles } from '../styles/interaction.js';
import { caughtUp } from './caught-up.js';
import { growChunks } from './chunk-growth.js';
import type { Choice } from './controllers/choices.js';
import { FieldsetsController } from './controllers/fieldsets.js';
import { PermalinkController } from './controllers/permalinks.js';
import { ToolsController } from './controllers/tools.js';
import { FrameActions } from './frame-actions.js';
import { growChunksWith } from './layout.js';
import { MoreComments } from './more-comments.js';
import { RowActions } from './row-actions.js';
import { roveIn } from './roving.js';
import { RowsInUse } from './rows-in-use.js';
import { sendFact } from './send-fact.js';
import { adoptStyles } from './tools/adopt-styles.js';
import { element, setChildren, setText } from './templates/element.js';
import type { ThreadParts, ToolParts } from './tools/tool.js';
import { giveVoice } from './voice.js';

/** Comments from which the styles of tools come before anybody uses one. */
const MANY = 2000;

export class Interaction {
  readonly permalinks: PermalinkController;
  readonly tools: ToolsController;
  readonly #parts: ToolParts;
  readonly #back = element('p', { class: 'kicker back', part: 'back' });
  readonly #jumped = element('span');
  readonly #return = element('button', { type: 'button', 'data-action': 'return' });

  constructor(parts: ThreadParts) {
    growWith(growTree, relinkTree);
    growChunksWith(growChunks);
    noteWishesWith(noteWish);
    addEnglish(interactionEnglish);
    adoptStyles(parts.host, interactionStyles);
    if ((parts.thread.state?.comments.size ?? 0) > MANY) styleAhead(parts.host);
    giveVoice(parts.host, parts.status);
    roveIn(parts.host.renderRoot);
    new FieldsetsController(parts.host);
    const rows = new RowsInUse(parts.host, parts.rows);
    this.permalinks = new PermalinkController(parts.host, {
      reveal: async (id) => {
        const known = await parts.thread.store?.reveal(id);
        if (known) await caughtUp(parts.host, parts.thread);
        return known ?? false;
      },
      get selection() {
        return rows.selection;
      },
      bringIntoPlace: (...where) => rows.bringIntoPlace(...where),
      refreshRows: (ids) => {
        rows.refresh(ids);
      },
      tellUnknown: () => {
        parts.status.announce(parts.locale.localizer.text('unknownComment'));
      },
    });
    this.#parts = {
      ...parts,
      rows,
      permalinks: this.permalinks,
      choose: (choice) => this.choose(choice),
      act: (...what) => this.tools.act(...what),
    };
    this.tools = new ToolsController(this.#parts);
    new RowActions({ ...this.#parts, tools: this.tools }).listen(parts.drawn.list);
    const more = new MoreComments(this.#parts);
    new FrameActions(this.#parts, this.tools, more).listen(parts.drawn.element);
    const { state } = parts.thread;
    if (state) this.tools.stateChanged(state);
  }

  /** The line on the comment the reader was sent to: that they were, and the way back. */
  backLine(): HTMLElement {
    const { permalinks, locale } = this.#parts;
    const { text } = locale.localizer;
    setText(this.#jumped, text('highlighted'));
    setText(this.#return, text('back'));
    const beside = this.tools.draw('jumped');
    const shown = [this.#jumped, beside, permalinks.canReturn ? this.#return : undefined];
    setChildren(
      this.#back,
      shown.filter((each) => each !== undefined),
    );
    return this.#back;
  }

  /** The source has confirmed what a reader did. */
  confirmed(operation: Operation, comment: Comment | null): void {
    this.tools.confirmed(operation);
    sendFact(this.#parts.host, operation, comment);
  }

  /** Lays the thread out as the reader chose; they stay at the comment they were at. */
  async choose(choice: Choice): Promise<void> {
    const { host, rows, choices, thread } = this.#parts;
    const place = rows.place();
    choices.choose(choice);
    if (choice.sort) await thread.store?.sort(choice.sort);
    await caughtUp(host, thread);
    await rows.returnTo(place);
  }
}

/** Where they cannot be had now, each tool brings its own. */
function styleAhead(host: ThreadParts['host']): void {
  import('./tools/styles-ahead.js').then(
    ({ adoptAhead }) => {
      adoptAhead(host);
    },
    () => undefined,
  );
}
