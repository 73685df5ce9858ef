/** Draws how the sending of something stands: (operation, words it is known by) -> template. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Localizer } from '../../i18n/localize.js';
import type { Operation } from '../../store/operation.js';

/** What is said when it failed, and what its buttons are about. */
const WORDS = {
  create: { failed: 'notSent', subject: 'yourComment' },
  edit: { failed: 'notSaved', subject: 'editComment' },
  remove: { failed: 'notSaved', subject: 'delete' },
  report: { failed: 'reportFailed', subject: 'reportTitle' },
} as const;

/** @param words what tells it apart from others that failed, to those who hear its buttons */
export function sendingTemplate(
  operation: Operation,
  words: string,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const { status, error, kind } = operation;
  // A report is nothing that its comment tells of, unless it needs the reader.
  if (kind === 'report' && status !== 'failed') return nothing;
  const { text } = localizer;
  const reason = error && (error.fields?.['text'] ?? text(`reason-${error.code}`));
  if (status === 'sending') {
    return html`<p class="status sending" part="status">${text('sending')}</p>`;
  }
  if (status === 'waiting') {
    return html`<p class="status icon icon-clock" part="status">
      ${text('sendLater', { reason: reason ?? '' })}
    </p>`;
  }
  const { failed, subject } = WORDS[kind];
  const rewrites = kind === 'create' || kind === 'edit';
  const again = error?.retryable !== false || error.code === 'unauthorized';
  return html`<p class="status failed icon icon-alert" part="status">
    <span>${text(failed, { reason: reason ?? '' })}</span>
    ${again ? decision('retry', text('sendAgain')) : nothing}
    ${!again && rewrites ? decision('rewrite', text('changeWords')) : nothing}
    ${decision('discard', text('discard'))}
  </p>`;

  function decision(action: string, label: string): TemplateResult {
    const name = text('labelQuoting', { label: `${label}: ${text(subject)}`, words });
    return html`<button class="action" type="button" data-action=${action} aria-label=${name}>
      ${label}
    </button>`;
  }
}
