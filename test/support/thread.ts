/**
 * Threads on the test page: put there, waited for, looked into. Importing this registers elements,
 * sources and languages, fetches what answers a reader, stops the clock, and leaves no choice and no
 * fragment behind.
 */
import '../../src/define.js';
import './clock.js';
import { fixture, html, oneEvent } from '@open-wc/testing';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { fetchInteraction } from '../../src/elements/controllers/interaction.js';
import type { CommentInput } from '../../src/model/comment.js';
import { memorySource } from '../../src/sources/memory.js';
import { waitUntil } from './wait.js';

type Properties = Partial<
  Pick<
    ColloquyThread,
    | 'source'
    | 'src'
    | 'article'
    | 'loading'
    | 'count'
    | 'view'
    | 'sort'
    | 'pageSize'
    | 'maxDepth'
    | 'headingLevel'
    | 'theme'
    | 'readonly'
    | 'messages'
    | 'replyLinks'
    | 'certainty'
    | 'people'
    | 'corrections'
    | 'keys'
    | 'visits'
    | 'viewer'
    | 'live'
    | 'draft'
    | 'allowFramed'
    | 'lang'
    | 'dir'
  >
>;

// As where another thread of the page has been there before: what a reader does has its effect at once.
before(fetchInteraction);

afterEach(() => {
  localStorage.clear();
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
});

/** A place on the page that goes with the test. */
export function place(): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div></div>`);
}

/** Puts a thread on the page, to be loaded at once wherever it stands. */
export async function mount(
  properties: Properties = {},
  parent?: ParentNode & Node,
): Promise<ColloquyThread> {
  const container = parent ?? (await place());
  const thread = Object.assign(document.createElement('colloquy-thread'), {
    loading: 'eager',
    ...properties,
  });
  container.append(thread);
  return thread;
}

/** Waits until everything asked for so far is drawn. */
export async function drawn(thread: ColloquyThread): Promise<void> {
  do await thread.updateComplete;
  while (thread.isUpdatePending);
}

/** Waits until the thread shows comments, says that there are none, or says why not. */
export async function settled(thread: ColloquyThread): Promise<ColloquyThread> {
  if (!thread.matches(':state(ready), :state(error)')) {
    await Promise.race([oneEvent(thread, 'colloquy-loaded'), oneEvent(thread, 'colloquy-error')]);
  }
  await drawn(thread);
  return thread;
}

/** A thread with these comments, drawn, in a source that can recommend. */
export async function threadOf(
  comments: readonly CommentInput[],
  properties: Properties = {},
  parent?: ParentNode & Node,
): Promise<ColloquyThread> {
  const thread = await mount({ source: memorySource({ comments }), ...properties }, parent);
  await settled(thread);
  await waitUntil(() => rowIds(thread).length >= shownCount(thread), 'drawing goes on');
  await drawn(thread);
  return thread;

  function shownCount({ pageSize }: ColloquyThread): number {
    const readable = new Set(comments.map((each) => each.id));
    return Math.min(readable.size, pageSize ?? Infinity);
  }
}

/** The elements of a thread that match, in the order of the page. */
export function all(thread: ColloquyThread, selector: string): HTMLElement[] {
  return [...thread.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** The one element of a thread, or of one of its comments, that matches. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as of querySelector
export function one<E extends HTMLElement = HTMLElement>(
  within: ColloquyThread | HTMLElement,
  selector: string,
): E {
  const root = 'renderRoot' in within ? within.renderRoot : within;
  const found = root.querySelectorAll<E>(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return found[0]!;
}

/** Waits until the browser has painted; until then some lay nothing out in a chunk. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Waits until the comment around something is drawn with all it has; its actions come last. */
export function drawnWhole(within: Element): Promise<void> {
  const actions = (): unknown => within.closest('article')?.querySelector('[data-action]');
  return waitUntil(actions, 'the comment is not drawn whole');
}

/** What an element says, white space collapsed. */
export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The row of a comment. */
export function row(thread: ColloquyThread, id: string): HTMLElement {
  const found = all(thread, '[data-id]').filter(({ dataset }) => dataset['id'] === id);
  if (found.length !== 1) throw new Error(`${found.length} rows of comment ${id}`);
  return found[0]!;
}

/** The comment itself, without the room around it. */
export function article(thread: ColloquyThread, id: string): HTMLElement {
  return one(row(thread, id), 'article');
}

/** The ids of all comments on the page, folded ones included, in order. */
export function rowIds(thread: ColloquyThread): string[] {
  return all(thread, '[data-id]').map(({ dataset }) => dataset['id'] ?? '');
}

/** What the status region says. */
export function announcement(thread: ColloquyThread): string {
  return words(one(thread, '[role="status"]'));
}

/** The element in the thread that has focus, if any. */
export function focused(thread: ColloquyThread): Element | null {
  return thread.shadowRoot?.activeElement ?? null;
}

/** Presses what is there to be pressed, and waits until it has had its effect. */
export async function click(thread: ColloquyThread, element: HTMLElement): Promise<void> {
  element.click();
  await drawn(thread);
}
