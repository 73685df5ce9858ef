/**
 * The line of buttons under a body: recommend, reply, fold, and the menu. Cloned and changed without
 * templates: a chunk that comes near draws two hundred of them, in the time of a frame.
 */
import type { Row } from '../../conversation/rows.js';
import { element, setAttribute, setChildren, setText } from './element.js';
import type { RowContext } from './row-context.js';

/** Whether a row has any of them: what is still on its way is nothing to act on. */
export function hasActions({ comment }: Row, { operation }: RowContext): boolean {
  return operation(comment.id)?.kind !== 'create';
}

/** What a button says and is, beside what all of its kind are. */
interface Action {
  readonly kind: Kind;
  readonly words: string;
  readonly attributes: Readonly<Record<string, string | null>>;
}

/** `count`: a recommend button where nobody can recommend. */
type Kind = 'recommend' | 'count' | 'reply' | 'fold' | 'menu';

/** The buttons of a row by kind. */
export type DrawnActions = Map<Kind, HTMLElement>;

const LOOKS: Readonly<Record<Kind, string>> = {
  recommend: 'action recommend icon icon-raise',
  count: 'action icon icon-raise',
  reply: 'action',
  fold: 'action fold',
  menu: 'action icon icon-more',
};

/** A button of each kind, to clone. */
const prepared = new Map<Kind, HTMLElement>();

function makeButton(kind: Kind): HTMLElement {
  let made = prepared.get(kind);
  if (!made) {
    const look = { class: LOOKS[kind], part: kind === 'menu' ? 'menu-button' : kind };
    made =
      kind === 'count'
        ? element('span', { ...look, part: 'recommend', role: 'img' })
        : element('button', { ...look, type: 'button', 'data-action': kind });
    if (kind === 'menu') {
      made.setAttribute('aria-haspopup', 'menu');
      made.setAttribute('aria-expanded', 'false');
    }
    prepared.set(kind, made);
  }
  return made.cloneNode(true) as HTMLElement;
}

/**
 * Draws the buttons of a comment into their line.
 * @param before those that are there, which stay themselves
 */
export function drawActions(
  line: Element,
  actions: readonly Action[],
  before: DrawnActions | null,
): DrawnActions {
  const drawn: DrawnActions = new Map();
  for (const { kind, words, attributes } of actions) {
    const shown = before?.get(kind) ?? makeButton(kind);
    for (const [key, value] of Object.entries(attributes)) setAttribute(shown, key, value);
    setText(shown, words);
    drawn.set(kind, shown);
  }
  setChildren(line, [...drawn.values()]);
  return drawn;
}

/** What there is to press under a comment. @param name of who wrote it */
export function actionsOf(row: Row, name: string, context: RowContext): Action[] {
  if (!hasActions(row, context)) return [];
  const { localizer, canReply } = context;
  const actions: Action[] = [];
  if (tellsRecommendations(row, context)) actions.push(recommend(row, name, context));
  if (canReply && row.comment.status === 'published') {
    const label = localizer.text('replyTo', { name });
    actions.push({ kind: 'reply', words: localizer.text('reply'), attributes: labelled(label) });
  }
  if (row.foldable && row.replies > 0) actions.push(foldOf(row, name, context));
  const attributes = labelled(localizer.text('moreAbout', { name }));
  return [...actions, { kind: 'menu', words: '', attributes }];
}

function labelled(label: string | null): Readonly<Record<string, string | null>> {
  return { 'aria-label': label };
}

/** Whether there is something to say of recommendations. */
function tellsRecommendations({ comment }: Row, { canRecommend, visible }: RowContext): boolean {
  return (canRecommend && comment.status === 'published') || visible(comment).recommendations > 0;
}

function recommend(row: Row, name: string, context: RowContext): Action {
  const { localizer } = context;
  const { recommendations: count, recommended } = context.visible(row.comment);
  const amount = localizer.compact(count);
  if (!context.canRecommend || row.comment.status !== 'published') {
    const label = localizer.text('recommendations', { count, amount });
    return { kind: 'count', words: amount, attributes: labelled(label) };
  }
  const label = count
    ? localizer.text('recommendCommentCount', { name, count, amount })
    : localizer.text('recommendComment', { name });
  return {
    kind: 'recommend',
    words: count ? amount : localizer.text('recommend'),
    attributes: {
      'aria-pressed': `${recommended}`,
      'aria-disabled': recommended && !context.canUndo ? 'true' : null,
      'aria-label': label,
    },
  };
}

/** The button that folds the answers away. @param name '' where nobody is to be named */
export function foldOf(row: Row, name: string, { localizer }: RowContext): Action {
  const count = row.replies;
  return {
    kind: 'fold',
    words: localizer.text('replies', { count }),
    attributes: {
      'aria-expanded': `${!row.collapsed}`,
      'aria-label': name ? localizer.text('repliesTo', { count, name }) : null,
    },
  };
}
