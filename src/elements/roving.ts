/**
 * The arrow keys within a comment (A11Y-7): what belongs together is one tab stop, and is gone along
 * with them in the direction in which it is read. The pattern is the APG's toolbar, with a roving
 * tabindex: the item that has focus is the stop, and once it has left the comment, the first again.
 * Links that people wrote into their text are stops of their own and none of this.
 */
import { setAttribute } from './templates/element.js';

/**
 * The groups of a comment's article: what leads back and the time, whom it answers, what its text goes
 * on to (the rest of a long one, who answers it), what became of sending it, its actions.
 */
const GROUPS = [
  ':scope > .back button, :scope > .time',
  ':scope > a.reply-to, :scope > .comment-body .mention',
  ':scope > [data-action="whole"], :scope > .answered-by > a',
  ':scope > .status button',
  ':scope > .actions > button',
] as const;

/** Listens to the comments of a thread, for as long as the thread lives. */
export function roveIn(root: Node): void {
  root.addEventListener('focusin', ({ target }) => {
    settleStops(articleOf(target), target);
  });
  root.addEventListener('focusout', (event) => {
    const article = articleOf(event.target);
    if (article !== articleOf((event as FocusEvent).relatedTarget)) settleStops(article, null);
  });
  root.addEventListener('keydown', (event) => {
    if (goAlong(event as KeyboardEvent)) event.preventDefault();
  });
}

function articleOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-id] > article') : null;
}

/** The groups of an article, each in the order in which they are read. A wide thread hides some chips. */
function groupsOf(article: Element | null): HTMLElement[][] {
  return GROUPS.map((group) => {
    const items = [...(article?.querySelectorAll<HTMLElement>(group) ?? [])];
    return items.filter((item) => item.getClientRects().length > 0);
  });
}

/** Makes each group one stop: the item that has focus, else the first. */
function settleStops(article: Element | null, focused: EventTarget | null): void {
  for (const items of groupsOf(article)) {
    const stop = items.find((item) => item === focused) ?? items[0];
    for (const item of items) setAttribute(item, 'tabindex', item === stop ? null : '-1');
  }
}

/** @returns whether the key was one for going along a group */
function goAlong(event: KeyboardEvent): boolean {
  const { target, key, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return false;
  if (!/^(?:Arrow(?:Left|Right)|Home|End)$/.test(key)) return false;
  const item = target as HTMLElement;
  const items = groupsOf(articleOf(target)).find((group) => group.includes(item));
  if (!items || items.length < 2) return false;
  const isArrow = key.startsWith('Arrow');
  // In a text the keys lead to the ends of the page, as everywhere.
  if (!isArrow && !item.matches('[role="toolbar"] > *')) return false;
  const index = isArrow ? items.indexOf(item) + stepOf(key, item) : key === 'Home' ? 0 : -1;
  // An arrow at the end of a group leads nowhere.
  if (!isArrow || index >= 0) items.at(index)?.focus();
  return true;
}

/** Where an arrow points, in what is read in its direction. */
function stepOf(key: string, { parentElement }: HTMLElement): 1 | -1 {
  const leftwards = parentElement !== null && getComputedStyle(parentElement).direction === 'rtl';
  return (key === 'ArrowLeft') === leftwards ? 1 : -1;
}
