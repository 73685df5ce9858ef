/**
 * Draws one comment: (row, context, now) -> template. A usual comment has 14 elements and the
 * fullest 17, because every element is paid for ten thousand times.
 */
import { type TemplateResult, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Row } from '../../conversation/rows.js';
import type { CommentStatus } from '../../model/comment.js';
import { bodyOf } from '../../store/conversation.js';
import type { Operation } from '../../store/operation.js';
import { clampBlocks } from '../../text/clamp.js';
import { displayName } from '../../text/names.js';
import { permalink } from '../permalink.js';
import { actions, fold, hasActions } from './actions.js';
import { bodyTemplate } from './body.js';
import { htmlAt } from './heading.js';
import { WIDE_CAP, accessibleName, answeredBy, badge, replyChips, time } from './name-line.js';
import type { RowContext } from './row-context.js';

/**
 * Browsers that can find text in hidden rows open them when they do. TypeScript knows the property
 * as a boolean only.
 */
const HIDDEN = 'onbeforematch' in globalThis ? ('until-found' as unknown as true) : true;

/** @param whole also what only those can use who see it: buttons, and the date in full */
export function rowTemplate(
  row: Row,
  context: RowContext,
  now: number,
  whole = true,
): TemplateResult {
  const instead = context.drawTool('instead', row);
  return row.comment.status === 'removed' || instead !== undefined
    ? tombstoneRow(row, context, instead)
    : commentRow(row, context, now, whole);
}

function rowClass({ depth }: Row): string {
  return `row depth-${Math.min(depth, WIDE_CAP)}`;
}

/** One template, not one for each part: making and filling one is most of what a row costs. */
function commentRow(row: Row, context: RowContext, now: number, whole: boolean): TemplateResult {
  const { localizer } = context;
  const { id, status, featured, lang, createdAt } = row.comment;
  const highlighted = context.isHighlighted(id);
  const name = displayName(row.comment.author.name) || localizer.text('anonymous');
  const operation = context.operation(id);
  const state = stateClass(highlighted, status, operation);
  const headingId = context.headingId(id);
  const relative = localizer.relativeTime(createdAt, now);
  const { words, edited, title, label } = time(row, name, context, relative, whole);
  const html = htmlAt(context.headingLevel, createdAt ? 'time' : 'span');
  return html`<li
    class=${rowClass(row)}
    part="row"
    role="listitem"
    aria-level=${row.depth + 1}
    data-id=${id}
    .hidden=${row.hidden && HIDDEN}
  >
    <article
      class="comment${state}"
      part="comment${state}"
      aria-labelledby=${headingId}
      tabindex="-1"
    >
      ${lines(highlighted && backLine(context), featured && pick(context))}
      <h1
        class="author"
        part="author"
        id=${headingId}
        aria-label=${accessibleName(row, name, localizer, relative)}
      >
        <bdi lang=${lang ?? ''}>${name}</bdi>
      </h1>
      ${badge(row.comment, localizer)}
      <a
        class="time"
        part="time"
        href=${permalink(id)}
        title=${ifDefined(title)}
        aria-label=${ifDefined(label)}
        ><time datetime=${createdAt ?? nothing}>${words}</time>${edited}</a
      >
      ${context.isNew(id) ? newMark(context) : nothing} ${replyChips(row, context)}
      <div class="comment-body" part="comment-body" dir="auto" lang=${lang ?? ''}>
        ${context.drawTool('body', row) ?? body(row, context)}
      </div>
      ${lines(
        isLong(row) && wholeButton(row, name, context),
        row.answeredBy.length > 0 && answeredBy(row, localizer),
        status === 'held' && held(context),
        operation && context.drawTool('status', row),
      )}
      <div class="actions" part="actions" .hidden=${!hasActions(row, context)}>
        ${whole ? actions(row, name, context) : nothing}
      </div>
      ${context.drawTool('below', row) ?? nothing}
    </article>
  </li>`;
}

/** Lines that most comments do not have: one place for all of them, which costs less than one each. */
function lines(...templates: unknown[]): unknown {
  const some = templates.filter(Boolean);
  return some.length > 0 ? some : nothing;
}

function stateClass(
  highlighted: boolean,
  status: CommentStatus,
  operation: Operation | null,
): string {
  if (highlighted) return ' comment-highlighted';
  if (operation && operation.kind !== 'report')
    return operation.status === 'failed' ? ' comment-failed' : ' comment-pending';
  return status === 'held' ? ' comment-held' : '';
}

function pick({ localizer }: RowContext): TemplateResult {
  return html`<p class="kicker pick icon icon-pick" part="pick">${localizer.text('featured')}</p>`;
}

function newMark({ localizer }: RowContext): TemplateResult {
  return html`<span class="new" part="new">${localizer.text('new')}</span>`;
}

function held({ localizer }: RowContext): TemplateResult {
  return html`<p class="status icon icon-clock" part="status">${localizer.text('held')}</p>`;
}

/** Characters of a body that are drawn before the reader asks for the rest (SEC-10). */
const LONGEST_BODY = 5000;

function isLong({ comment }: Row): boolean {
  return bodyOf(comment).plain.length > LONGEST_BODY;
}

function body(row: Row, { isWhole }: RowContext): unknown {
  const { blocks } = bodyOf(row.comment);
  const cut = isLong(row) && !isWhole(row.comment.id);
  return bodyTemplate(cut ? clampBlocks(blocks, LONGEST_BODY).blocks : blocks, row.mentions);
}

function wholeButton(row: Row, name: string, { localizer, isWhole }: RowContext): TemplateResult {
  const whole = isWhole(row.comment.id);
  const [words, label] = whole
    ? [localizer.text('showLess'), localizer.text('showLessBy', { name })]
    : [localizer.text('showFull'), localizer.text('showFullBy', { name })];
  return html`<button
    class="button"
    part="button"
    type="button"
    data-action="whole"
    aria-expanded=${whole}
    aria-label=${label}
  >
    ${words}
  </button>`;
}

/** @param instead what a tool says in its place; undefined: what there is to say of a removed one */
function tombstoneRow(row: Row, context: RowContext, instead: unknown): TemplateResult {
  const { localizer } = context;
  const words = localizer.text(row.replies > 0 ? 'removedRepliesKept' : 'removed');
  return html`<li
    class=${rowClass(row)}
    part="row"
    role="listitem"
    aria-level=${row.depth + 1}
    data-id=${row.comment.id}
    .hidden=${row.hidden && HIDDEN}
  >
    <article
      class="comment comment-removed"
      part="comment comment-removed"
      aria-label=${ifDefined(instead === undefined ? words : undefined)}
      tabindex="-1"
    >
      ${instead ?? html`<p class="tombstone">${words}</p>`}
      ${row.foldable ? html`<div class="actions" part="actions">${fold(row, '', context)}</div>` : nothing}
    </article>
  </li>`;
}

function backLine({ localizer, canReturn, drawJumped }: RowContext): TemplateResult {
  return html`<p class="kicker back" part="back">
    <span>${localizer.text('highlighted')}</span>
    ${drawJumped()}
    ${
      canReturn()
        ? html`<button type="button" data-action="return">${localizer.text('back')}</button>`
        : nothing
    }
  </p>`;
}
