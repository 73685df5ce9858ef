/**
 * The arrow keys within a comment (A11Y-7): what is one tab stop (templates/stops.ts) is gone along
 * with them, in the direction in which it is read. While focus is in a group, the item that has it
 * is the stop; then the first is again. The pattern is the APG's toolbar, with roving tabindex.
 */
import { GROUPS, makeOneStop } from './templates/stops.js';

/** Listens to the comments of a thread, for as long as the thread lives. */
export function roveIn(root: Node): void {
  root.addEventListener('focusin', ({ target }) => {
    makeOneStop(groupOf(target), target as Element);
  });
  root.addEventListener('focusout', (event) => {
    const group = groupOf(event.target);
    if (!group.includes((event as FocusEvent).relatedTarget as HTMLElement)) {
      makeOneStop(group, group[0]);
    }
  });
  root.addEventListener('keydown', (event) => {
    if (goAlong(event as KeyboardEvent)) event.preventDefault();
  });
}

/** The items of the group that an element is of, in order; none where it is of none. */
function groupOf(target: EventTarget | null): HTMLElement[] {
  const article = target instanceof HTMLElement && target.closest('[data-id] > article');
  if (!article) return [];
  for (const group of GROUPS) {
    const items = [...article.querySelectorAll<HTMLElement>(group)];
    if (items.includes(target)) return items;
  }
  return [];
}

/** @returns whether the key was one for going along a group */
function goAlong(event: KeyboardEvent): boolean {
  const { target, key, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return false;
  if (!/^(?:Arrow(?:Left|Right)|Home|End)$/.test(key)) return false;
  const items = groupOf(target);
  if (items.length < 2) return false;
  const item = target as HTMLElement;
  const next = key.startsWith('Arrow')
    ? items[items.indexOf(item) + stepOf(key, item)]
    : // To the ends of a text the keys lead that lead there everywhere.
      item.matches('[role="toolbar"] > *') && items.at(key === 'Home' ? 0 : -1);
  if (next) next.focus();
  return Boolean(next) || key.startsWith('Arrow');
}

/** Where an arrow points, in what is read in its direction. */
function stepOf(key: string, { parentElement }: HTMLElement): 1 | -1 {
  const leftwards = parentElement !== null && getComputedStyle(parentElement).direction === 'rtl';
  return (key === 'ArrowLeft') === leftwards ? 1 : -1;
}
