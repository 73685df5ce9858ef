/** A reader who writes in a thread of a test: opens a composer, types, waits for what comes of it. */

import { sendKeys } from '@web/test-runner-commands';
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import type { CommentInput } from '../../src/model/comment.js';
import type { SourceFeatures } from '../../src/model/source.js';
import { type MemorySourceOptions, memorySource } from '../../src/sources/memory.js';
import { NOW, input, minutesAgo } from './comments.js';
import { ScriptedSource } from './source.js';
import { all, article, drawn, focused, mount, one, settled, threadOf, words } from './thread.js';
import { waitUntil } from './wait.js';

export const COMMENTS: readonly CommentInput[] = [
  input('1', { author: 'Ines Okafor', createdAt: minutesAgo(90) }),
  input('2', { author: 'Theo Brandt', parentId: '1', createdAt: minutesAgo(80) }),
  input('3', { author: 'Raju Indian', createdAt: minutesAgo(70) }),
];

export const ME = { id: 'me', name: 'Nia Adeyemi' };

/** An article of which this browser keeps nothing, of no test file before this one either. */
export function newArticle(): string {
  return `article-${crypto.randomUUID()}`;
}

type Properties = Parameters<typeof mount>[0];

/** A thread in memory whose reader is signed in. */
export function writableThread(
  options: MemorySourceOptions = {},
  properties: Properties = {},
  place?: HTMLElement,
): Promise<ColloquyThread> {
  const comments = options.comments ?? COMMENTS;
  const source = memorySource({ viewer: ME, now: () => NOW, ...options, comments });
  return threadOf(comments, { source, article: newArticle(), ...properties }, place);
}

/** A thread whose source the test answers for. */
export async function scriptedThread(
  features: SourceFeatures = {},
  properties: Properties = {},
  place?: HTMLElement,
): Promise<{ thread: ColloquyThread; source: ScriptedSource }> {
  const source = new ScriptedSource(['create', 'edit', 'remove', 'report'], features);
  const given = { source, article: newArticle(), viewer: ME, ...properties };
  const thread = await mount(given, place);
  (await source.loads.next()).answer({ comments: COMMENTS });
  await settled(thread);
  await waitUntil(() => all(thread, '[data-id]').length === COMMENTS.length, 'rows are drawn');
  await drawn(thread);
  return { thread, source };
}

/** Waits for something in a thread, and for its drawing. */
export async function until(
  thread: ColloquyThread,
  holds: () => boolean,
  what: string,
): Promise<void> {
  await waitUntil(holds, what);
  await drawn(thread);
}

/** The buttons of a comment, or of all that is not one. */
export function button(thread: ColloquyThread, action: string, id?: string): HTMLElement {
  return one(id === undefined ? thread : article(thread, id), `[data-action="${action}"]`);
}

export function field(thread: ColloquyThread): HTMLTextAreaElement {
  return one<HTMLTextAreaElement>(thread, 'colloquy-composer textarea');
}

export function composers(thread: ColloquyThread): HTMLElement[] {
  return all(thread, 'colloquy-composer');
}

/** Opens a composer: under a comment, or for a new one. */
export async function open(thread: ColloquyThread, id?: string): Promise<HTMLTextAreaElement> {
  button(thread, id === undefined ? 'compose' : 'reply', id).click();
  const isThere = (): boolean => {
    const found = focused(thread);
    return (
      found?.localName === 'textarea' &&
      found.closest<HTMLElement>('[data-id]')?.dataset['id'] === id
    );
  };
  await until(thread, isThere, 'the composer has focus');
  return field(thread);
}

/** Types with real keys. */
export async function type(thread: ColloquyThread, text: string): Promise<void> {
  await sendKeys({ type: text });
  await drawn(thread);
}

/** Presses the button of the composer that says this. */
export async function press(thread: ColloquyThread, label: string): Promise<void> {
  const found = all(thread, 'colloquy-composer button').filter((each) => words(each) === label);
  if (found.length !== 1) throw new Error(`${found.length} buttons say ${label}`);
  found[0]!.click();
  await drawn(thread);
}

/** The row of what the reader has written, as soon as there is one. */
export async function written(thread: ColloquyThread, text: string): Promise<HTMLElement> {
  const find = (): HTMLElement | undefined =>
    all(thread, 'article').find((each) => words(each.querySelector('.comment-body')) === text);
  await until(thread, () => find() !== undefined, `"${text}" has a row`);
  return find()!;
}

/** What a comment says of its sending. */
export function statusOf(element: HTMLElement): string {
  return words(element.querySelector('[part="status"]'));
}

/** Every event of a thread by these names, as `name detail`. */
export function heard(thread: ColloquyThread, ...names: readonly string[]): CustomEvent[] {
  const events: CustomEvent[] = [];
  for (const name of names) {
    thread.parentElement!.addEventListener(name, (event) => {
      events.push(event as CustomEvent);
    });
  }
  return events;
}
