/** Rows drawn without a thread around them. */
import { nothing, render } from 'lit';
import type { Row } from '../../src/conversation/row.js';
import { element } from '../../src/elements/templates/element.js';
import { DrawnRow } from '../../src/elements/templates/row.js';
import type { RowContext } from '../../src/elements/templates/row-context.js';
import { addEnglish } from '../../src/i18n/localize.js';
import { localizerOf } from './localizer.js';
import { english } from '../../src/i18n/messages.js';
import { interactionEnglish } from '../../src/i18n/messages-interaction.js';
import { NOW, comment } from './comments.js';

addEnglish(interactionEnglish);

/** A row of a comment that answers nobody and is answered by nobody. */
export function rowOf(fields: Partial<Row> = {}): Row {
  return {
    comment: comment('1', { author: 'Ines' }),
    depth: 0,
    parent: null,
    replyTo: [],
    adjacent: false,
    orphan: false,
    answeredBy: [],
    replies: 0,
    foldable: false,
    collapsed: false,
    hidden: false,
    mentions: [],
    ...fields,
  };
}

/** What rows know of a thread that can do everything and in which nothing has happened. */
export function contextOf(fields: Partial<RowContext> = {}): RowContext {
  return {
    localizer: localizerOf('en-GB', english, { timeZone: 'UTC' }),
    headingLevel: 3,
    maxDepth: 5,
    canRecommend: true,
    canUndo: true,
    canReply: false,
    canReach: false,
    drawTool: () => undefined,
    fill: (parent, renderBefore, drawn) => {
      render(drawn ?? nothing, parent, { renderBefore });
    },
    operation: () => null,
    visible: (each) => each,
    rowKey: (id) => id,
    isHighlighted: () => false,
    isNew: () => false,
    backLine: () => element('p', { class: 'kicker back' }),
    isWhole: () => false,
    ...fields,
  };
}

/** Draws one row. @returns its list item, out of the document */
export function drawRow(
  row: Partial<Row> = {},
  context: Partial<RowContext> = {},
  now = NOW,
): HTMLLIElement {
  const shown = rowOf(row);
  const drawn = new DrawnRow(shown);
  drawn.draw(shown, contextOf(context), now);
  return drawn.element;
}
