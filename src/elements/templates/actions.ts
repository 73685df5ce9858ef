/**
 * The line of buttons under a body: recommend, reply, fold, and the menu. Cloned and changed without
 * templates: a chunk that comes near draws two hundred of them, in the time of a frame.
 */
import type { Row } from '../../conversation/row.js';
import { element, setAttribute, setChildren, setText } from './element.js';
import type { RowContext } from './row-context.js';

/** Whether a row has any of them: what is still on its way is nothing to act on. */
export function hasActions({ comment }: Row, { operation }: RowContext): boolean {
  return operation(comment.id)?.kind !== 'create';
}

/** A button: what it says, what it is called, and its state in `aria-` attributes. */
type Action = readonly [
  kind: Kind,
  words: string,
  label: string | null,
  state?: Readonly<Record<string, string | null>>,
];

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
    const menu = kind === 'menu';
    made =
      kind === 'count'
        ? element('span', { class: LOOKS[kind], part: 'recommend', role: 'img' })
        : element('button', {
            class: LOOKS[kind],
            part: menu ? 'menu-button' : kind,
            type: 'button',
            'data-action': kind,
            'aria-haspopup': menu ? kind : null,
            'aria-expanded': menu ? 'false' : null,
            tabindex: kind === 'recommend' ? null : '-1',
          });
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
  let stop: string | null = null;
  for (const [kind, words, label, state = {}] of actions) {
    const shown = before?.get(kind) ?? makeButton(kind);
    setText(shown, words);
    setAttribute(shown, 'aria-label', label);
    for (const key in state) setAttribute(shown, `aria-${key}`, state[key] ?? null);
    drawn.set(kind, shown);
    // The first of them is their tab stop.
    if (kind !== 'count') {
      setAttribute(shown, 'tabindex', stop);
      stop = '-1';
    }
  }
  setChildren(line, [...drawn.values()]);
  return drawn;
}

/** What there is to press under a comment. @param name of who wrote it */
export function actionsOf(row: Row, name: string, context: RowContext): Action[] {
  if (!hasActions(row, context)) return [];
  const { text } = context.localizer;
  const actions: Action[] = [];
  if (tellsRecommendations(row, context)) actions.push(recommend(row, name, context));
  if (context.canReply && row.comment.status === 'published') {
    actions.push(['reply', text('reply'), text('replyTo', { name })]);
  }
  if (row.foldable) actions.push(foldOf(row, name, context));
  return [...actions, ['menu', '', text('moreAbout', { name })]];
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
    return ['count', amount, localizer.text('recommendations', { count, amount })];
  }
  const label = count
    ? localizer.text('recommendCommentCount', { name, count, amount })
    : localizer.text('recommendComment', { name });
  return [
    'recommend',
    count ? amount : localizer.text('recommend'),
    label,
    {
      pressed: `${recommended}`,
      disabled: recommended && !context.canUndo ? 'true' : null,
    },
  ];
}

/** The button that folds the answers away. @param name '' where nobody is to be named */
export function foldOf(row: Row, name: string, { localizer }: RowContext): Action {
  const count = row.replies;
  const label = name ? localizer.text('repliesTo', { count, name }) : null;
  return ['fold', localizer.text('replies', { count }), label, { expanded: `${!row.collapsed}` }];
}
