/** The line of buttons under a body: recommend and fold. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Row } from '../../conversation/rows.js';
import type { RowContext } from './row-context.js';

/** Whether a row has any of them. */
export function hasActions(row: Row, context: RowContext): boolean {
  return tellsRecommendations(row, context) || canFold(row);
}

export function actions(row: Row, name: string, context: RowContext): unknown[] {
  return [
    tellsRecommendations(row, context) ? recommend(row, name, context) : nothing,
    canFold(row) ? fold(row, name, context) : nothing,
  ];
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
    aria-disabled=${(recommended && !context.canUndo) || nothing}
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
