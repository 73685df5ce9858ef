/**
 * Draws one comment: (row, context, now) -> template. A usual comment has 13 elements and the
 * fullest 16, because every element is paid for ten thousand times.
 */
import { type TemplateResult, html, nothing } from 'lit';
import type { Reference, Row } from '../../conversation/rows.js';
import type { Localizer } from '../../i18n/localize.js';
import type { Comment } from '../../model/comment.js';
import { bodyOf } from '../../store/conversation.js';
import { displayName } from '../../text/names.js';
import { permalink } from '../permalink.js';
import { bodyTemplate } from './body.js';
import { heading } from './heading.js';

/** What all rows of a thread share. What differs by comment is asked for by id. */
export interface RowContext {
  readonly localizer: Localizer;
  /** Level of the headings of comments. */
  readonly headingLevel: number;
  /** Levels of indentation at most, whatever the width. */
  readonly maxDepth: number;
  readonly canRecommend: boolean;
  /** The comment with what the reader has just done to it. */
  visible(comment: Comment): Comment;
  /** An id for the heading of a comment, unique in the thread's shadow root. */
  headingId(id: string): string;
  isHighlighted(id: string): boolean;
  /** Whether there is a place to go back to from the highlighted comment. */
  canReturn(): boolean;
}

/** The cap of a narrow container: at or beyond it the layout no longer tells whom a row answers. */
const NARROW_CAP = 3;
/** The cap of a wide one, and the deepest class there is. */
const WIDE_CAP = 5;

/** Browsers that can find text in hidden rows open them when they do. */
const HIDDEN = 'onbeforematch' in HTMLElement.prototype ? 'until-found' : '';

export function rowTemplate(row: Row, context: RowContext, now: number): TemplateResult {
  const { id } = row.comment;
  return html`<li
    class="row depth-${Math.min(row.depth, WIDE_CAP)}"
    part="row"
    role="listitem"
    aria-level=${row.depth + 1}
    data-id=${id}
    hidden=${row.hidden ? HIDDEN : nothing}
  >
    ${row.comment.status === 'removed' ? tombstone(row, context) : comment(row, context, now)}
  </li>`;
}

function comment(row: Row, context: RowContext, now: number): TemplateResult {
  const { localizer } = context;
  const { id, status, featured, lang, editedAt } = row.comment;
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
    ${replyChips(row, context)}
    <div class="comment-body" part="comment-body" dir="auto" lang=${lang ?? ''}>
      ${bodyTemplate(bodyOf(row.comment).blocks, row.mentions)}
    </div>
    ${answeredBy(row, localizer)}
    ${
      status === 'held'
        ? html`<p class="status icon icon-clock" part="status">${localizer.text('held')}</p>`
        : nothing
    }
    ${actions(row, name, context)}
  </article>`;
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
    ${row.replies > 0 ? html`<div class="actions" part="actions">${fold(row, '', context)}</div>` : nothing}
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

function accessibleName(row: Row, name: string, localizer: Localizer, now: number): string {
  const { createdAt } = row.comment;
  const time = localizer.relativeTime(createdAt, now);
  const parent = row.parent && (displayName(row.parent.name) || localizer.text('anonymous'));
  if (parent && createdAt) return localizer.text('replyBy', { parent, name, time });
  if (parent) return localizer.text('replyByUndated', { parent, name });
  return createdAt
    ? localizer.text('commentBy', { name, time })
    : localizer.text('commentByUndated', { name });
}

function badge({ author: { role } }: Comment, localizer: Localizer): unknown {
  if (!role) return nothing;
  return html`<span class="badge badge-${role}" part="badge badge-${role}"
    >${localizer.text(`role-${role}`)}</span
  >`;
}

/** On the comment a reader was sent to the time is written out, so that no mouse is needed for it. */
function time(
  { id, createdAt, editedAt }: Comment,
  name: string,
  highlighted: boolean,
  localizer: Localizer,
  now: number,
): TemplateResult {
  const edited = editedAt ? ` · ${localizer.text('edited')}` : nothing;
  const absolute = createdAt && localizer.absoluteTime(createdAt);
  const relative = createdAt ? localizer.relativeTime(createdAt, now) : localizer.text('undated');
  const label = absolute
    ? localizer.text('permalink', { time: relative, absolute, name })
    : nothing;
  const words = highlighted && absolute ? absolute : relative;
  return html`<a
    class="time"
    part="time"
    href=${permalink(id)}
    title=${absolute ?? nothing}
    aria-label=${label}
    >${createdAt ? html`<time datetime=${createdAt}>${words}</time>` : words}${edited}</a
  >`;
}

function reference({ id, name }: Reference, localizer: Localizer): TemplateResult {
  return html`<bdi lang="">${displayName(name) || localizer.text('anonymous')}</bdi>`;
}

/** Whom the comment answers, where the rows themselves do not show it. */
function replyChips(row: Row, { localizer, maxDepth }: RowContext): unknown {
  if (row.orphan && !row.parent) {
    return html`<span class="reply-to icon icon-reply" part="reply-to"
      >${localizer.text('inReplyToUnavailable')}</span
    >`;
  }
  const narrow = row.adjacent && row.depth <= Math.min(maxDepth, WIDE_CAP);
  if (row.adjacent && row.depth <= Math.min(maxDepth, NARROW_CAP)) return nothing;
  return row.replyTo.map((target, index) => {
    const key = index > 0 ? 'andName' : target.certain ? 'inReplyTo' : 'probablyInReplyTo';
    return html`<a
      class="reply-to ${index ? '' : 'icon icon-reply'} ${target.certain ? '' : 'guess'} ${
        narrow ? 'narrow' : ''
      }"
      part="reply-to"
      href=${permalink(target.id)}
      >${localizer.parts(key, { name: reference(target, localizer) })}</a
    >`;
  });
}

/** How many who answer are named before "2 more". */
const NAMED_ANSWERS = 3;

function answeredBy({ answeredBy: answers }: Row, localizer: Localizer): unknown {
  if (!answers.length) return nothing;
  const few = answers.length > NAMED_ANSWERS ? NAMED_ANSWERS - 1 : answers.length;
  const links = answers
    .slice(0, few)
    .map((answer) => html`<a href=${permalink(answer.id)}>${reference(answer, localizer)}</a>`);
  const rest = answers[few];
  if (rest) {
    const count = answers.length - few;
    links.push(html`<a href=${permalink(rest.id)}>${localizer.text('more', { count })}</a>`);
  }
  return html`<p class="answered-by" part="answered-by">
    ${localizer.parts('answeredBy', { names: localizer.list(links) })}
  </p>`;
}

function actions(row: Row, name: string, context: RowContext): unknown {
  const recommending = recommend(row, name, context);
  const folding = row.replies > 0 && row.foldable ? fold(row, name, context) : nothing;
  if (recommending === nothing && folding === nothing) return nothing;
  return html`<div class="actions" part="actions">${recommending}${folding}</div>`;
}

function recommend(row: Row, name: string, context: RowContext): unknown {
  const { localizer } = context;
  const { recommendations: count, recommended } = context.visible(row.comment);
  const amount = localizer.compact(count);
  if (!context.canRecommend || row.comment.status !== 'published') {
    if (count === 0) return nothing;
    const label = localizer.text('recommendations', { count, amount });
    return html`<span class="action icon icon-raise" part="recommend" role="img" aria-label=${label}
      >${amount}</span
    >`;
  }
  const label = count
    ? localizer.text('recommendCommentCount', { name, count, amount })
    : localizer.text('recommendComment', { name });
  return html`<button
    class="action recommend icon icon-raise"
    part="recommend"
    type="button"
    data-action="recommend"
    aria-pressed=${recommended}
    aria-label=${label}
  >
    ${count ? amount : localizer.text('recommend')}
  </button>`;
}

function fold(row: Row, name: string, { localizer }: RowContext): TemplateResult {
  const count = row.replies;
  return html`<button
    class="action fold"
    part="fold"
    type="button"
    data-action="fold"
    aria-expanded=${!row.collapsed}
    aria-label=${name ? localizer.text('repliesTo', { count, name }) : nothing}
  >
    ${localizer.text('replies', { count })}
  </button>`;
}
