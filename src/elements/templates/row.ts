/**
 * Draws one comment: (row, context, now) -> template. A usual comment has 13 elements and the
 * fullest 16, because every element is paid for ten thousand times.
 */
import { type TemplateResult, html, nothing } from 'lit';
import type { Row } from '../../conversation/rows.js';
import { bodyOf } from '../../store/conversation.js';
import { clampBlocks } from '../../text/clamp.js';
import { displayName } from '../../text/names.js';
import { actions, fold } from './actions.js';
import { bodyTemplate } from './body.js';
import { heading } from './heading.js';
import { WIDE_CAP, accessibleName, answeredBy, badge, replyChips, time } from './name-line.js';
import type { RowContext } from './row-context.js';

/**
 * Browsers that can find text in hidden rows open them when they do. TypeScript knows the property
 * as a boolean only.
 */
const HIDDEN = 'onbeforematch' in globalThis ? ('until-found' as unknown as true) : true;

export function rowTemplate(row: Row, context: RowContext, now: number): TemplateResult {
  const { id } = row.comment;
  return html`<li
    class="row depth-${Math.min(row.depth, WIDE_CAP)}"
    part="row"
    role="listitem"
    aria-level=${row.depth + 1}
    data-id=${id}
    .hidden=${row.hidden && HIDDEN}
  >
    ${row.comment.status === 'removed' ? tombstone(row, context) : comment(row, context, now)}
  </li>`;
}

function comment(row: Row, context: RowContext, now: number): TemplateResult {
  const { localizer } = context;
  const { id, status, featured, lang } = row.comment;
  const highlighted = context.isHighlighted(id);
  const name = displayName(row.comment.author.name) || localizer.text('anonymous');
  const state = highlighted ? 'highlighted' : status === 'held' ? 'held' : '';
  const author = html`<bdi lang=${lang ?? ''}>${name}</bdi>`;
  const headingId = context.headingId(id);
  return html`<article
    class="comment ${state && `comment-${state}`}"
    part="comment ${state && `comment-${state}`}"
    aria-labelledby=${headingId}
    tabindex="-1"
  >
    ${highlighted ? backLine(context) : nothing}
    ${
      featured
        ? html`<p class="kicker pick icon icon-pick" part="pick">${localizer.text('featured')}</p>`
        : nothing
    }
    ${heading(context.headingLevel, 'author', author, {
      id: headingId,
      label: accessibleName(row, name, localizer, now),
    })}
    ${badge(row.comment, localizer)} ${time(row.comment, name, highlighted, localizer, now)}
    ${replyChips(row, context)} ${body(row, name, context)} ${answeredBy(row, localizer)}
    ${
      status === 'held'
        ? html`<p class="status icon icon-clock" part="status">${localizer.text('held')}</p>`
        : nothing
    }
    ${actions(row, name, context)}
  </article>`;
}

/** Characters of a body that are drawn before the reader asks for the rest (SEC-10). */
const LONGEST_BODY = 5000;

function body(row: Row, name: string, { localizer, isWhole }: RowContext): unknown {
  const { id, lang } = row.comment;
  const { blocks, plain } = bodyOf(row.comment);
  const long = plain.length > LONGEST_BODY;
  const whole = isWhole(id);
  const shown = long && !whole ? clampBlocks(blocks, LONGEST_BODY).blocks : blocks;
  const [words, label] = whole
    ? [localizer.text('showLess'), localizer.text('showLessBy', { name })]
    : [localizer.text('showFull'), localizer.text('showFullBy', { name })];
  return [
    html`<div class="comment-body" part="comment-body" dir="auto" lang=${lang ?? ''}>
      ${bodyTemplate(shown, row.mentions)}
    </div>`,
    long
      ? html`<button
          class="button"
          part="button"
          type="button"
          data-action="whole"
          aria-expanded=${whole}
          aria-label=${label}
        >
          ${words}
        </button>`
      : nothing,
  ];
}

function tombstone(row: Row, context: RowContext): TemplateResult {
  const { localizer } = context;
  const key = row.replies > 0 ? 'removedRepliesKept' : 'removed';
  return html`<article
    class="comment comment-removed"
    part="comment comment-removed"
    aria-label=${localizer.text(key)}
    tabindex="-1"
  >
    <p class="tombstone">${localizer.text(key)}</p>
    ${row.foldable ? html`<div class="actions" part="actions">${fold(row, '', context)}</div>` : nothing}
  </article>`;
}

function backLine({ localizer, canReturn }: RowContext): TemplateResult {
  return html`<p class="kicker back" part="back">
    <span>${localizer.text('highlighted')}</span>
    ${
      canReturn()
        ? html`<button type="button" data-action="return">${localizer.text('back')}</button>`
        : nothing
    }
  </p>`;
}
