/**
 * The nodes that comments have in common, made once and cloned: a clone costs a fifth of what a
 * template does. What they say, and what only some comments have, is the business of row.ts.
 */
import { element } from './element.js';
import { headingTag } from './heading.js';
import { WIDE_CAP } from './name-line.js';

/** What every article has. */
export interface Nodes {
  readonly article: HTMLElement;
  /** The line of buttons; none while the row is far from the screen. */
  readonly actions: HTMLElement | null;
}

/** The nodes of a comment that can be read. */
export interface CommentNodes extends Nodes {
  /** Around the name. */
  readonly heading: HTMLElement;
  /** To the comment itself; the time stands in it, in an element of its own where the row is near. */
  readonly link: HTMLElement;
  readonly body: HTMLElement;
}

/** The nodes of a row that is near. */
export type NearNodes<Made extends Nodes = Nodes> = Made & { readonly actions: HTMLElement };

/** What a time stands in: where none is known there is no element for it. */
export type TimeTag = 'time' | 'span';

/** The class of an article that keeps the room of its buttons. */
export const FAR = ' far';

/** Articles to clone, by what differs between them. */
const prepared = new Map<string, HTMLElement>();

function clone<Made extends HTMLElement>(key: string, make: () => Made): Made {
  let original = prepared.get(key);
  if (!original) prepared.set(key, (original = make()));
  return original.cloneNode(true) as Made;
}

function actionLine(): HTMLElement {
  return clone('actions', () => element('div', { class: 'actions', part: 'actions' }));
}

/** Makes the item of a list in which a comment stands. @param depth levels below its root */
export function makeItem(depth: number): HTMLLIElement {
  const level = Math.min(depth, WIDE_CAP);
  const item = clone(`li${level}`, () =>
    element('li', {
      class: `row depth-${level}`,
      part: 'row',
      role: 'listitem',
      'aria-level': `${level + 1}`,
    }),
  );
  if (depth > WIDE_CAP) item.setAttribute('aria-level', `${depth + 1}`);
  return item;
}

/**
 * Makes the nodes of a comment, as few as it can be read with: ten thousand of each are a tenth of a
 * second to a screen reader.
 * @param level of its heading, 1 to 6; what is beyond becomes 6
 */
export function makeComment(level: number): CommentNodes {
  const tag = headingTag(level);
  const article = clone(tag, () =>
    element('article', { class: `comment${FAR}`, part: 'comment', tabindex: '-1' }, [
      element(tag, { class: 'author', part: 'author' }, [element('bdi', { lang: '' })]),
      element('a', { class: 'time', part: 'time' }),
      element('div', { class: 'comment-body', part: 'comment-body', dir: 'auto', lang: '' }),
    ]),
  );
  const heading = article.firstElementChild as HTMLElement;
  const link = heading.nextElementSibling as HTMLElement;
  return { article, heading, link, body: link.nextElementSibling as HTMLElement, actions: null };
}

/** Adds what only those can use who see it. The text of a time stays, because it may be marked. */
export function bringNear(nodes: CommentNodes, time: TimeTag): NearNodes<CommentNodes> {
  const { article, link } = nodes;
  const shown = element(time);
  shown.append(...link.childNodes);
  link.append(shown);
  const actions = actionLine();
  article.append(actions);
  return { ...nodes, actions };
}

/** Finds the nodes of a comment that was made so, whatever stands between them by now. */
export function findComment(item: HTMLElement): CommentNodes {
  const article = item.firstElementChild as HTMLElement;
  const child = (name: string): Element | null => article.querySelector(`:scope > .${name}`);
  return {
    article,
    heading: child('author') as HTMLElement,
    link: child('time') as HTMLElement,
    body: child('comment-body') as HTMLElement,
    actions: child('actions') as HTMLElement | null,
  };
}

/** Makes the nodes that keep the place of a comment. */
export function makeTombstone(): NearNodes {
  const look = 'comment comment-removed';
  const article = clone('', () =>
    element('article', { class: look, part: look, tabindex: '-1' }, [actionLine()]),
  );
  return { article, actions: article.firstElementChild as HTMLElement };
}
