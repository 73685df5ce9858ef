/** The line of buttons under a body: recommend, reply, fold, and the menu. */
import { type TemplateResult, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Row } from '../../conversation/rows.js';
import type { RowContext } from './row-context.js';

/** Whether a row has any of them: what is still on its way is nothing to act on. */
export function hasActions({ comment }: Row, { operation }: RowContext): boolean {
  return operation(comment.id)?.kind !== 'create';
}

export function actions(row: Row, name: string, context: RowContext): unknown[] {
  if (!hasActions(row, context)) return [];
  const replying = context.canReply && row.comment.status === 'published';
  return [
    tellsRecommendations(row, context) ? recommend(row, name, context) : nothing,
    replying ? reply(name, context) : nothing,
    canFold(row) ? fold(row, name, context) : nothing,
    menuButton(name, context),
  ];
}

function reply(name: string, { localizer }: RowContext): TemplateResult {
  return html`<button
    class="action"
    part="reply"
    type="button"
    data-action="reply"
    aria-label=${localizer.text('replyTo', { name })}
  >
    ${localizer.text('reply')}
  </button>`;
}

function menuButton(name: string, { localizer }: RowContext): TemplateResult {
  return html`<button
    class="action icon icon-more"
    part="menu-button"
    type="button"
    data-action="menu"
    aria-haspopup="menu"
    aria-expanded="false"
    aria-label=${localizer.text('moreAbout', { name })}
  ></button>`;
}

function canFold({ replies, foldable }: Row): boolean {
  return foldable && replies > 0;
}

/** Whether there is something to say of recommendations. */
function tellsRecommendations({ comment }: Row, { canRecommend, visible }: RowContext): boolean {
  return (canRecommend && comment.status === 'published') || visible(comment).recommendations > 0;
}

function recommend(row: Row, name: string, context: RowContext): unknown {
  const { localizer } = context;
  const { recommendations: count, recommended } = context.visible(row.comment);
  const amount = localizer.compact(count);
  if (!context.canRecommend || row.comment.status !== 'published') {
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
    aria-disabled=${ifDefined(recommended && !context.canUndo ? 'true' : undefined)}
    aria-label=${label}
  >
    ${count ? amount : localizer.text('recommend')}
  </button>`;
}

export function fold(row: Row, name: string, { localizer }: RowContext): TemplateResult {
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
