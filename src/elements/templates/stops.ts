/**
 * Keeps a comment at five tab stops, however many links and buttons it has: what belongs together is
 * one stop (a roving tabindex), and its first item stands for it. The arrows that go along a group
 * are in roving.ts. Links that people wrote into their text are stops of their own and none of this.
 */
import { setAttribute } from './element.js';

/**
 * The groups of a comment's article: what leads back and the time, whom it answers, who answers it,
 * what became of sending it, its actions. A narrow chip is not among them: a wide thread hides it.
 */
export const GROUPS = [
  ':scope > .back button, :scope > .time',
  ':scope > a.reply-to:not(.narrow), :scope > .comment-body .mention',
  ':scope > .answered-by a',
  ':scope > .status button',
  ':scope > .actions > button',
] as const;

/** Makes some elements one stop. @param stop the one that stands for them */
export function makeOneStop(items: Iterable<Element>, stop: Element | undefined): void {
  for (const item of items) setAttribute(item, 'tabindex', item === stop ? null : '-1');
}

/** Gives the links of an element the stops of one like it, so that only what they say tells them apart. */
export function withStopsOf(made: HTMLElement, like: HTMLElement | undefined): HTMLElement {
  [...made.children].forEach((link, index) => {
    setAttribute(link, 'tabindex', like?.children[index]?.getAttribute('tabindex') ?? null, true);
  });
  return made;
}

/** Makes each group of an article one stop; its actions are so already (actions.ts). */
export function settleStops(article: Element): void {
  const focused = article.querySelector(':focus');
  for (const group of GROUPS.slice(0, -1)) {
    const items = [...article.querySelectorAll(group)];
    makeOneStop(items, focused && items.includes(focused) ? focused : items[0]);
  }
}
