/**
 * What only some comments have: an editors' pick, a role, who answers them, that they are held. Drawn
 * between the nodes that all comments have (row-nodes.ts).
 */
import type { Row } from '../../conversation/row.js';
import { element, setAttribute, setText } from './element.js';
import { answeredBy, badge } from './name-line.js';
import type { RowContext } from './row-context.js';
import type { CommentNodes } from './row-nodes.js';

/** Something to draw: behind which node of the article, or first; its name; and how it is made. */
export type Extra = readonly [
  after: Element | null,
  name: string,
  make: (before: HTMLElement | undefined) => HTMLElement,
];

/** What is drawn, by name. */
export type Extras = ReadonlyMap<string, HTMLElement>;

/**
 * Draws extras into an article. What would look the same stays as it is.
 * @param extras in their order on the page
 * @param before those that are there
 */
export function drawExtras(
  article: Element,
  extras: readonly Extra[],
  before: Extras | null,
): Extras | null {
  const drawn = new Map<string, HTMLElement>();
  let last: readonly [anchor: Element | null, shown: Element] | undefined;
  for (const [anchor, name, make] of extras) {
    const known = before?.get(name);
    const made = make(known);
    const shown = known?.isEqualNode(made) ? known : made;
    const after = last?.[0] === anchor ? last[1] : anchor;
    if (shown.parentNode !== article || shown.previousElementSibling !== after) {
      article.insertBefore(shown, after ? after.nextSibling : article.firstChild);
    }
    last = [anchor, shown];
    drawn.set(name, shown);
  }
  for (const [name, each] of before ?? []) {
    // The line on the comment a reader was sent to may stand on another one by now.
    if (drawn.get(name) !== each && each.parentNode === article) each.remove();
  }
  return drawn.size > 0 ? drawn : null;
}

/**
 * What there is to say of a comment that is not said of all.
 * @param called whose comment it is, in the names of buttons and links
 * @param long the body is a very long one
 */
export function extrasOf(
  row: Row,
  { heading, body }: CommentNodes,
  context: RowContext,
  called: string,
  long: boolean,
): Extra[] {
  const { localizer } = context;
  const { id, status, featured, author, own } = row.comment;
  const extras: Extra[] = [];
  if (context.isHighlighted(id)) extras.push([null, 'back', () => context.backLine()]);
  if (featured) {
    const look = 'kicker pick icon icon-pick';
    const words = [localizer.text('featured')];
    extras.push([null, 'pick', () => element('p', { class: look, part: 'pick' }, words)]);
  }
  if (author.role || own) extras.push([heading, 'badge', () => badge(author.role, localizer)]);
  if (long) {
    extras.push([body, 'whole', (before) => wholeButton(row, called, context, before)]);
  }
  if (row.answeredBy.length > 0) {
    extras.push([
      body,
      'answered',
      // Who goes along it with the arrow keys has changed which of its links is the tab stop.
      (before) =>
        before?.matches(':focus-within') ? before : answeredBy(row, called, localizer, long),
    ]);
  }
  if (status === 'held') {
    const look = { class: 'status icon icon-clock', part: 'status' };
    extras.push([body, 'held', () => element('p', look, [localizer.text('held')])]);
  }
  return extras;
}

/** Stays the same button, because it has focus when it is pressed. */
function wholeButton(
  { comment }: Row,
  name: string,
  { localizer: { text }, isWhole }: RowContext,
  before: HTMLElement = element('button', {
    class: 'button',
    part: 'button',
    type: 'button',
    'data-action': 'whole',
  }),
): HTMLElement {
  const whole = isWhole(comment.id);
  setText(before, text(whole ? 'showLess' : 'showFull'));
  setAttribute(before, 'aria-expanded', `${whole}`);
  setAttribute(before, 'aria-label', text(whole ? 'showLessBy' : 'showFullBy', { name }));
  return before;
}
