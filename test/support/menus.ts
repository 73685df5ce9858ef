/** Menus of comments in a thread of a test, opened and used. */
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import type { CommentInput } from '../../src/model/comment.js';
import { memorySource } from '../../src/sources/memory.js';
import { NOW, input, minutesAgo } from './comments.js';
import { ScriptedSource } from './source.js';
import { all, click, focused, mount, settled, threadOf, words } from './thread.js';
import { ME, button, newArticle, until } from './writing.js';

/** Until when the reader's own comment can be changed. */
export const UNTIL = new Date(NOW + 4.5 * 60_000).toISOString();
const OWN = { own: true, can: { edit: true, remove: true, until: UNTIL } };
/** A thread with a comment of the reader's own among others. */
export const MENU_COMMENTS: readonly CommentInput[] = [
  input('1', { author: 'Ines', createdAt: minutesAgo(90) }),
  input('2', { author: ME, parentId: '1', createdAt: minutesAgo(3), text: 'Mine.', ...OWN }),
  input('3', { author: 'Raju', createdAt: minutesAgo(2) }),
  input('4', { author: 'Raju', parentId: '3', createdAt: minutesAgo(1) }),
];

/** It, in memory. */
export function menuThread(
  properties: Parameters<typeof threadOf>[1] = {},
): Promise<ColloquyThread> {
  const source = memorySource({ comments: MENU_COMMENTS, viewer: ME, now: () => NOW });
  return threadOf(MENU_COMMENTS, { source, article: newArticle(), ...properties });
}

/** It, from a source that the test answers for. */
export async function scriptedMenuThread(): Promise<{
  thread: ColloquyThread;
  source: ScriptedSource;
}> {
  const source = new ScriptedSource(['create', 'edit', 'remove', 'report']);
  const thread = await mount({ source, article: newArticle(), viewer: ME });
  (await source.loads.next()).answer({ comments: MENU_COMMENTS });
  await settled(thread);
  await until(thread, () => all(thread, '[data-id]').length === 4, 'rows are drawn');
  return { thread, source };
}

/** What stands in the menu that is open. */
export const items = (thread: ColloquyThread): HTMLElement[] => all(thread, '[role="menuitem"]');
/** The item that has focus. */
export const item = (thread: ColloquyThread): string => words(focused(thread));

/** Opens the menu of a comment. @returns its button */
export async function openMenu(thread: ColloquyThread, id: string): Promise<HTMLElement> {
  const control = button(thread, 'menu', id);
  control.focus();
  control.click();
  await until(thread, () => focused(thread)?.role === 'menuitem', 'the menu has focus');
  return control;
}

/** Chooses what begins with a label. @returns the button of the menu */
export async function choose(
  thread: ColloquyThread,
  id: string,
  label: string,
): Promise<HTMLElement> {
  const control = await openMenu(thread, id);
  const found = items(thread).find((each) => words(each).startsWith(label));
  if (!found) throw new Error(`Nothing says ${label}: ${items(thread).map(words).join(', ')}`);
  await click(thread, found);
  return control;
}
