/** Reporting a comment to the moderators: a dialog with reasons. */
import { html, nothing } from 'lit';
import { addEnglish } from '../../i18n/localize.js';
import { writingEnglish } from '../../i18n/messages-writing.js';
import type { Comment } from '../../model/comment.js';
import { type SourceError, isAbortError, toSourceError } from '../../model/errors.js';
import { REPORT_REASONS, type ReportReason } from '../../model/source.js';
import { toolStyles } from '../../styles/tools.js';
import { writingStyles } from '../../styles/writing.js';
import { displayName } from '../../text/names.js';
import { send } from '../events.js';
import { htmlAt } from '../tools/heading.js';
import { icon } from '../tools/icon.js';
import { adoptStyles } from '../tools/adopt-styles.js';
import type { Tool, ToolParts } from '../tools/tool.js';
import type { ToolPlace } from '../templates/thread.js';

interface OpenReport {
  readonly comment: Comment;
  readonly button: HTMLElement;
  readonly failure: SourceError | null;
  readonly sending: boolean;
  readonly textNeeded: boolean;
}

export class ReportDialog implements Tool {
  readonly #parts: ToolParts;
  #open: OpenReport | null = null;

  constructor(parts: ToolParts) {
    this.#parts = parts;
    addEnglish(writingEnglish);
    adoptStyles(parts.host, toolStyles);
    adoptStyles(parts.host, writingStyles);
  }

  act(_action: string, id: string | null, button: HTMLElement): void {
    const comment = this.#parts.rows.tree?.nodes.get(id ?? '')?.comment;
    if (comment) void this.#show(comment, button);
  }

  draw(place: ToolPlace): unknown {
    const open = this.#open;
    if (place !== 'float' || !open) return undefined;
    const { localizer } = this.#parts.locale;
    const { text } = localizer;
    const name = displayName(open.comment.author.name) || text('anonymous');
    const choice = (reason: ReportReason): unknown =>
      html`<label class="choice"
        ><input
          type="radio"
          name="reason"
          value=${reason}
          ?checked=${reason === REPORT_REASONS[0]}
        />${text(`report-${reason}`)}</label
      >`;
    const levelled = htmlAt(this.#parts.headingLevel() + 1);
    const title = levelled`<h1 class="dialog-title" id="report-title">${text('reportTitle')}</h1>`;
    return html`<dialog
      class="raised dialog"
      part="dialog report"
      aria-labelledby="report-title"
      @close=${this.#closed}
    >
      ${title}
      <p>${localizer.parts('reportHint', { name: html`<bdi lang="">${name}</bdi>` })}</p>
      <fieldset>
        <legend class="visually-hidden">${text('reportReason')}</legend>
        ${REPORT_REASONS.map(choice)}
      </fieldset>
      <label class="dialog-text"
        >${text('reportText')}<textarea
          rows="3"
          dir="auto"
          aria-invalid=${open.textNeeded}
          aria-describedby="report-problem"
        ></textarea>
      </label>
      <p class="composer-problem" id="report-problem" role="alert">
        ${open.textNeeded ? text('reportTextNeeded') : nothing}
      </p>
      ${
        open.failure
          ? html`<div class="note danger" role="alert">
              ${icon('alert')}<span
                >${text('reportFailed', { reason: text(`reason-${open.failure.code}`) })}</span
              >
            </div>`
          : nothing
      }
      <div class="dialog-foot">
        <button class="button bare" part="button" type="button" @click=${this.#cancel}>
          ${text('cancel')}</button
        ><button
          class="button main"
          part="button submit"
          type="button"
          aria-disabled=${open.sending}
          @click=${this.#submit}
        >
          ${text('sendReport')}
        </button>
      </div>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#parts.host.renderRoot.querySelector<HTMLDialogElement>('dialog[part~="report"]');
  }

  async #show(comment: Comment, button: HTMLElement): Promise<void> {
    this.#change({ comment, button, failure: null, sending: false, textNeeded: false });
    await this.#parts.host.updateComplete;
    this.#dialog?.showModal();
  }

  #change(open: OpenReport | null): void {
    this.#open = open;
    this.#parts.host.requestUpdate();
  }

  readonly #cancel = (): void => {
    this.#dialog?.close();
  };

  readonly #closed = (): void => {
    const open = this.#open;
    this.#change(null);
    if (open?.failure) this.#takeBack(open.comment);
    open?.button.focus();
  };

  /** Who closes the dialog on a failure does not want it sent after all. */
  #takeBack({ id }: Comment): void {
    const { store } = this.#parts.thread;
    for (const { kind, request, key } of store?.getState().operations.values() ?? []) {
      if (kind === 'report' && request.id === id) store?.discard(key);
    }
  }

  readonly #submit = (): void => {
    const open = this.#open;
    const dialog = this.#dialog;
    const { host, thread } = this.#parts;
    if (!open || open.sending || !dialog || !thread.store) return;
    const chosen = dialog.querySelector<HTMLInputElement>('input:checked')?.value;
    const reason = REPORT_REASONS.find((each) => each === chosen) ?? 'other';
    const field = dialog.querySelector('textarea');
    const text = field?.value.trim() ?? '';
    const { comment } = open;
    if (reason === 'other' && text === '') {
      this.#change({ ...open, textNeeded: true });
      field?.focus();
      return;
    }
    const report = { id: comment.id, reason, ...(text && { text }) };
    if (!send(host, 'colloquy-before-report', { comment, reason, ...(text && { text }) })) return;
    this.#change({ ...open, sending: true, textNeeded: false, failure: null });
    void this.#send(thread.store.report(report));
  };

  async #send(sending: Promise<void>): Promise<void> {
    const { status, locale } = this.#parts;
    try {
      await sending;
      this.#dialog?.close();
      status.tell(locale.localizer.text('reportSent'));
    } catch (failure) {
      if (isAbortError(failure) || !this.#open) return;
      this.#change({ ...this.#open, sending: false, failure: toSourceError(failure) });
    }
  }
}
