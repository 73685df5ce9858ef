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
  /** The line of buttons. */
  readonly actions: HTMLElement;
}

/** The nodes of a comment that can be read. */
export interface CommentNodes extends Nodes {
  /** Around the name. */
  readonly heading: HTMLElement;
  /** To the comment itself, around the time. */
  readonly link: HTMLElement;
  readonly body: HTMLElement;
}

/** What a time stands in: where none is known there is no element for it. */
export type TimeTag = 'time' | 'span';

/** Articles to clone, by what differs between them. */
const prepared = new Map<string, HTMLElement>();

function clone<Made extends HTMLElement>(key: string, make: () => Made): Made {
  let original = prepared.get(key);
  if (!original) prepared.set(key, (original = make()));
  return original.cloneNode(true) as Made;
}

function actionLine(): HTMLElement {
  return element('div', { class: 'actions', part: 'actions' });
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

/** Makes the nodes of a comment. @param level of its heading, 1 to 6; what is beyond becomes 6 */
export function makeComment(level: number, time: TimeTag): CommentNodes {
  const tag = headingTag(level);
  const article = clone(`${tag}${time}`, () =>
    element('article', { class: 'comment', part: 'comment', tabindex: '-1' }, [
      element(tag, { class: 'author', part: 'author' }, [element('bdi', { lang: '' })]),
      element('a', { class: 'time', part: 'time' }, [element(time)]),
      element('div', { class: 'comment-body', part: 'comment-body', dir: 'auto', lang: '' }),
      actionLine(),
    ]),
  );
  const heading = article.firstElementChild as HTMLElement;
  const link = heading.nextElementSibling as HTMLElement;
  const body = link.nextElementSibling as HTMLElement;
  return { article, heading, link, body, actions: body.nextElementSibling as HTMLElement };
}

/** Finds the nodes of a comment that was made so, whatever stands between them by now. */
export function findComment(item: HTMLElement): CommentNodes {
  const article = item.firstElementChild as HTMLElement;
  const child = (name: string): HTMLElement =>
    article.querySelector(`:scope > .${name}`) as HTMLElement;
  return {
    article,
    heading: child('author'),
    link: child('time'),
    body: child('comment-body'),
    actions: child('actions'),
  };
}

/** Makes the nodes that keep the place of a comment. */
export function makeTombstone(): Nodes {
  const look = 'comment comment-removed';
  const article = clone('', () =>
    element('article', { class: look, part: look, tabindex: '-1' }, [actionLine()]),
  );
  return { article, actions: article.firstElementChild as HTMLElement };
}
