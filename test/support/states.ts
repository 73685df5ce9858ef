/** The states a thread can be in, each made from scratch, for tests that look at all of them. */
import type { ColloquyThread } from '../../src/elements/colloquy-thread.js';
import { permalink } from '../../src/elements/permalink.js';
import { VISITS_KEY } from '../../src/elements/visits.js';
import type { CommentInput } from '../../src/model/comment.js';
import { SourceError } from '../../src/model/errors.js';
import type { LoadResult } from '../../src/model/source.js';
import { memorySource } from '../../src/sources/memory.js';
import { NOW, chain, input, inputs, minutesAgo } from './comments.js';
import { pressKeys } from './keys.js';
import { setOnline } from './network.js';
import { FINAL, ScriptedSource } from './source.js';
import {
  announcement,
  all,
  article,
  click,
  drawn,
  drawnWhole,
  focused,
  mount,
  one,
  painted,
  row,
  settled,
  threadOf,
} from './thread.js';
import { waitUntil } from './wait.js';
import {
  ME,
  button,
  newArticle,
  open,
  scriptedThread,
  type,
  until,
  writableThread,
  written,
} from './writing.js';

type State = (place: HTMLElement) => Promise<ColloquyThread>;

const ANSWERS: readonly CommentInput[] = [
  input('1', { author: 'Ines Okafor', createdAt: minutesAgo(90), recommendations: 12 }),
  input('2', { author: 'Theo', parentId: '1', createdAt: minutesAgo(80) }),
  input('3', { author: 'سے Shaam (Hanafi)', parentId: '1', createdAt: minutesAgo(70) }),
  input('4', { author: '林小满', text: '@Theo: 我同意。', createdAt: minutesAgo(60) }),
  input('5', { author: 'Bo', text: '@Ines Okafor and @Theo: no.', createdAt: minutesAgo(50) }),
];

const RICH =
  '<p>See <a href="https://tide.example/">this</a>, <em>please</em>, <strong>now</strong>.</p>' +
  '<blockquote><p>Quoted.</p></blockquote><ul><li>one</li><li>two</li></ul><ol><li>1</li></ol>' +
  '<pre>code\nmore</pre><p><code>inline</code></p>';

/** A thread in a source that has answered so. */
async function answered(place: HTMLElement, result: unknown): Promise<ColloquyThread> {
  const source = new ScriptedSource();
  const thread = await mount({ source, pageSize: 5 }, place);
  (await source.loads.next()).answerAnything(result);
  return settled(thread);
}

const ofComments =
  (comments: readonly CommentInput[], properties: Parameters<typeof threadOf>[1] = {}): State =>
  (place) =>
    threadOf(comments, properties, place);

const ofAnswer =
  (result: Omit<LoadResult, 'comments'> & { readonly comments: readonly unknown[] }): State =>
  (place) =>
    answered(place, result);

/** Lets an answer arrive and be drawn. */
async function arrived(thread: ColloquyThread): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await drawn(thread);
}

async function sentTo(place: HTMLElement, id: string): Promise<ColloquyThread> {
  const thread = await threadOf(ANSWERS, {}, place);
  history.replaceState(null, '', permalink(id));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await arrived(thread);
  return thread;
}

/** Comes to a link as those do who use the keyboard, until its preview is there. */
async function preview(thread: ColloquyThread, link: HTMLElement): Promise<void> {
  await drawnWhole(link);
  await painted();
  link.scrollIntoView({ block: 'center' });
  await pressKeys('Shift');
  link.focus();
  await until(
    thread,
    () => all(thread, '[part="preview"]')[0]?.matches(':popover-open') ?? false,
    'the preview is open',
  );
}

/** Types, and waits until the draft is kept, which the composer says. */
async function draft(thread: ColloquyThread, text: string): Promise<void> {
  await type(thread, text);
  const isKept = (): boolean => Object.keys(localStorage).some((name) => name.includes('draft'));
  await until(thread, isKept, 'the draft is kept');
}

/** A thread of which one conversation is shown. */
async function alone(
  place: HTMLElement,
  comments: readonly CommentInput[],
  id: string,
): Promise<ColloquyThread> {
  const thread = await threadOf(comments, { view: 'timeline' }, place);
  await click(thread, one(article(thread, id), '[data-action="menu"]'));
  await until(thread, () => all(thread, '[role="menuitem"]').length > 0, 'the menu is open');
  // After the link to copy, and the one to share where that can be done.
  const items = all(thread, '[role="menuitem"]');
  await click(thread, items['share' in navigator ? 2 : 1]!);
  await until(thread, () => all(thread, '[part="conversation"]').length > 0, 'it is alone');
  return thread;
}

/** A thread that has been searched. */
async function searched(place: HTMLElement, query: string): Promise<ColloquyThread> {
  const [first, ...others] = ANSWERS;
  const comments = [{ ...(first as CommentInput), featured: true }, ...others];
  const thread = await threadOf(comments, {}, place);
  await click(thread, one(thread, '[part="search-button"]'));
  await until(thread, () => all(thread, '[part="search"]').length > 0, 'the search is open');
  const field = one<HTMLInputElement>(thread, '[part="search"] input');
  field.value = query;
  field.dispatchEvent(new InputEvent('input'));
  await arrived(thread);
  return thread;
}

const OWN = [
  input('1', { author: ME, own: true, can: { edit: true, remove: true } }),
  input('2', { parentId: '1' }),
];

/** Chooses an item of a comment's menu, counted from its end: the words are of many languages. */
async function chosen(thread: ColloquyThread, id: string, index: number): Promise<void> {
  button(thread, 'menu', id).click();
  await until(thread, () => all(thread, '[role="menuitem"]').length > 0, 'the menu is open');
  const item = all(thread, '[role="menuitem"]').at(index);
  if (item) await click(thread, item);
}

/** A thread in which a comment has just been posted, and its source, which has not answered. */
async function sent(place: HTMLElement): ReturnType<typeof scriptedThread> {
  const scripted = await scriptedThread({}, {}, place);
  await open(scripted.thread);
  await type(scripted.thread, 'Sent.');
  await click(scripted.thread, one(scripted.thread, '[part~="submit"]'));
  await written(scripted.thread, 'Sent.');
  return scripted;
}

export const STATES: Readonly<Record<string, State>> = {
  async loading(place) {
    const source = new ScriptedSource();
    const thread = await mount({ source }, place);
    await source.loads.next();
    await waitUntil(() => announcement(thread) !== '', 'it says that it loads');
    await drawn(thread);
    return thread;
  },
  empty: ofComments([]),
  'empty and closed': ofAnswer({ comments: [], closed: { at: '2026-05-01T00:00:00Z' } }),
  async failed(place) {
    const source = new ScriptedSource();
    const thread = await mount({ source }, place);
    (await source.loads.next()).fail(new SourceError('network', 'gone', FINAL));
    return settled(thread);
  },
  'one comment': ofComments(inputs(1)),
  conversation: ofComments(ANSWERS),
  timeline: ofComments(ANSWERS, { view: 'timeline' }),
  async folded(place) {
    const thread = await threadOf(ANSWERS, {}, place);
    await click(thread, one(row(thread, '1'), '[data-action="fold"]'));
    return thread;
  },
  deep: ofComments(chain(9)),
  'kept flat': ofComments(chain(4), { maxDepth: 0 }),
  closed: ofAnswer({ comments: ANSWERS, closed: { at: '2026-05-01T00:00:00Z' } }),
  'with badges': ofComments(
    (['author', 'staff', 'moderator'] as const).map((role) =>
      input(role, { author: { name: `Karin the ${role}`, role } }),
    ),
  ),
  'with an editors’ pick': ofComments(inputs(2, { featured: true })),
  edited: ofComments(inputs(2, { editedAt: minutesAgo(1) })),
  held: ofComments(inputs(2, { status: 'held' })),
  removed: ofComments([input('1', { status: 'removed' }), input('2', { parentId: '1' })]),
  undated: ofComments(inputs(2, { createdAt: null })),
  anonymous: ofComments(inputs(1, { author: '' })),
  orphaned: ofComments(inputs(2, { parentId: 'gone' })),
  'with formatted bodies': ofComments([input('1', { html: RICH })]),
  'with a very long body': ofComments([input('1', { text: 'Words and words. '.repeat(700) })]),
  'of other languages': ofComments([
    input('1', { author: 'سمیرا', text: 'یہ اردو ہے۔', lang: 'ur' }),
    input('2', { author: 'अंजलि', text: 'यह हिंदी है।', lang: 'hi' }),
  ]),
  'with more to load': ofAnswer({ comments: ANSWERS, total: 40, next: 'a' }),
  async 'loading more'(place) {
    const thread = await answered(place, { comments: ANSWERS, total: 40, next: 'a' });
    await click(thread, one(thread, '[part="more"] button'));
    return thread;
  },
  async 'failed to load more'(place) {
    const source = new ScriptedSource();
    const thread = await mount({ source }, place);
    (await source.loads.next()).answer({ comments: ANSWERS, total: 40, next: 'a' });
    await settled(thread);
    one(thread, '[part="more"] button').click();
    (await source.loads.next()).fail(new SourceError('timeout', 'late', FINAL));
    await arrived(thread);
    return thread;
  },
  'with malformed comments': ofAnswer({ comments: [...ANSWERS, null, {}] }),
  recommended: ofComments(inputs(2, { recommended: true, recommendations: 12_345 })),
  'only readable': ofComments(ANSWERS, { readonly: true }),
  async 'refused a recommendation'(place) {
    const source = new ScriptedSource(['recommend']);
    const thread = await mount({ source }, place);
    (await source.loads.next()).answer({ comments: ANSWERS });
    await settled(thread);
    one(row(thread, '1'), '[data-action="recommend"]').click();
    (await source.recommends.next()).fail(new SourceError('forbidden', 'no'));
    await arrived(thread);
    return thread;
  },
  highlighted: (place) => sentTo(place, '3'),
  async 'highlighted, with a way back'(place) {
    const thread = await threadOf(ANSWERS, {}, place);
    one(article(thread, '4'), '[part="mention"]').click();
    await until(
      thread,
      () => all(thread, '[data-action="return"]').length > 0,
      'the way back is there',
    );
    return thread;
  },
  async 'with a preview'(place) {
    const thread = await threadOf(ANSWERS, { view: 'timeline', certainty: 1 }, place);
    await preview(thread, one(article(thread, '4'), '.reply-to'));
    return thread;
  },
  async 'with a preview of what did not load'(place) {
    const source = new ScriptedSource(['context']);
    const thread = await mount({ source }, place);
    const comments = inputs(1, { parentId: 'far' });
    (await source.loads.next()).answer({ comments, next: 'a' });
    await settled(thread);
    const shown = preview(thread, one(article(thread, '1'), '.reply-to'));
    (await source.contexts.next()).fail(new SourceError('network', 'gone'));
    await shown;
    await arrived(thread);
    return thread;
  },
  async 'with search results'(place) {
    const thread = await searched(place, 'says');
    await click(thread, one(thread, '[part="filters"] button'));
    return thread;
  },
  'with nothing found': (place) => searched(place, 'zeppelin'),
  'with a conversation alone': (place) => alone(place, ANSWERS, '4'),
  async 'with the exchange of two people alone'(place) {
    const authors = ['Ines Okafor', 'Theo', 'Ines Okafor', 'Theo', 'Ines Okafor', 'Bo'];
    const exchange = authors.map((author, index) =>
      input(`${index}`, { author, parentId: index ? `${index - 1}` : null }),
    );
    const thread = await alone(place, exchange, '4');
    await click(thread, one(thread, '[part="exchange"]'));
    return thread;
  },
  async 'with new comments'(place) {
    const before = { at: NOW - 2 * 86_400_000, seen: minutesAgo(75) };
    localStorage.setItem(VISITS_KEY, JSON.stringify({ '[null,null,"a"]': [before, null] }));
    const thread = await threadOf(ANSWERS, { article: 'a' }, place);
    await until(thread, () => all(thread, '[part="new"]').length > 0, 'what is new is counted');
    await click(thread, one(thread, '[part="fresh"]'));
    await until(thread, () => all(thread, '[part="back"]').length > 0, 'the steps are there');
    return thread;
  },
  async 'with the list of keys'(place) {
    const thread = await threadOf(ANSWERS, { keys: true }, place);
    await until(thread, () => all(thread, '[part="keys-button"]').length > 0, 'the keys are there');
    await click(thread, one(thread, '[part="keys-button"]'));
    return thread;
  },
  'of an unknown comment': (place) => sentTo(place, 'gone'),
  async 'with a reply being written'(place) {
    const thread = await writableThread({ maxLength: 2000 }, {}, place);
    await open(thread, '2');
    await type(thread, 'See https://tide.example/a');
    await until(thread, () => all(thread, '.composer-links').length === 1, 'links are told');
    return thread;
  },
  async 'with a comment that is too long'(place) {
    const thread = await writableThread({ maxLength: 5 }, {}, place);
    await open(thread);
    await type(thread, 'too long');
    return thread;
  },
  async 'with a guest who gives no name'(place) {
    const thread = await writableThread({ viewer: null, guests: 'name-and-email' }, {}, place);
    await open(thread);
    await draft(thread, 'Hello.');
    await click(thread, one(thread, '[part~="submit"]'));
    return thread;
  },
  async 'with people to mention'(place) {
    const thread = await writableThread({}, {}, place);
    await open(thread, '1');
    await draft(thread, '@');
    return thread;
  },
  async 'with a menu'(place) {
    const thread = await writableThread({}, {}, place);
    button(thread, 'menu', '1').click();
    await until(thread, () => focused(thread)?.role === 'menuitem', 'the menu is open');
    return thread;
  },
  async 'with a report'(place) {
    const thread = await writableThread({}, {}, place);
    await chosen(thread, '1', -1);
    await until(thread, () => all(thread, 'dialog:modal').length === 1, 'the dialog is open');
    one(thread, 'dialog input[value="other"]').click();
    await click(thread, one(thread, 'dialog [part~="submit"]'));
    return thread;
  },
  'with a comment on its way': async (place) => (await sent(place)).thread,
  async 'with a comment that was not sent'(place) {
    const { thread, source } = await sent(place);
    (await source.creates.next()).fail(new SourceError('unauthorized', 'who?'));
    await until(thread, () => all(thread, '[data-action="retry"]').length === 1, 'it has failed');
    return thread;
  },
  async 'with other words for what was refused'(place) {
    const { thread, source } = await sent(place);
    (await source.creates.next()).answer({ state: 'rejected' });
    await until(thread, () => all(thread, '[data-action="rewrite"]').length === 1, 'it is refused');
    one(thread, '[data-action="rewrite"]').click();
    await until(thread, () => all(thread, '.composer .danger').length === 1, 'it is open again');
    return thread;
  },
  async 'with a comment that waits for a network'(place) {
    const { thread } = await scriptedThread({}, {}, place);
    await open(thread);
    setOnline(false);
    await until(thread, () => all(thread, '.note').length === 1, 'the note is there');
    await type(thread, 'Later.');
    await click(thread, one(thread, '[part~="submit"]'));
    await written(thread, 'Later.');
    await until(thread, () => all(thread, '.status.icon-clock').length === 1, 'it waits');
    return thread;
  },
  async 'with somebody muted'(place) {
    const thread = await writableThread({}, {}, place);
    await chosen(thread, '1', -2);
    await until(thread, () => all(thread, '[data-action="unmute"]').length === 1, 'it is muted');
    return thread;
  },
  async 'with a comment being edited'(place) {
    const thread = await writableThread({ comments: OWN }, {}, place);
    await chosen(thread, '1', -2);
    await until(thread, () => all(thread, 'textarea').length === 1, 'the composer is open');
    return thread;
  },
  async 'with a comment just deleted'(place) {
    const thread = await writableThread({ comments: OWN }, {}, place);
    await chosen(thread, '1', -1);
    await until(
      thread,
      () => all(thread, '[data-action="undo-remove"]').length === 1,
      'it is gone',
    );
    return thread;
  },
  async 'with comments that wait to be read'(place) {
    const source = memorySource({ comments: ANSWERS, now: () => NOW });
    const article = newArticle();
    const thread = await threadOf(ANSWERS, { source, article, live: true }, place);
    await arrived(thread);
    const { signal } = new AbortController();
    const request = { article, parentId: null, text: 'New.' };
    const other = source.as({ id: 'other', name: 'Olu' });
    await other.create(request, { signal, idempotencyKey: article });
    await until(thread, () => all(thread, '.pill').length === 1, 'the pill is there');
    return thread;
  },
};
