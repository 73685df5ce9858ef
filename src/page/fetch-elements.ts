/**
 * Fetches the elements of a page that has nothing but the script tag. What a thread is going to
 * need is asked for all at once, its comments included, and not one part after the other. Part of
 * the script-tag file itself: imports only what weighs nothing.
 */
import type { ColloquyThread } from '../elements/colloquy-thread.js';
import { isPlainEnglish } from '../i18n/language.js';
import { localeModules } from './locales.js';
import type { PageParts } from './register.js';
import { fileSources, sourceModules } from './sources.js';

/** A file of comments on its way, and how to give it up. */
interface File {
  readonly response: Promise<Response>;
  readonly stop: AbortController;
}

/** By address, as the element has it. */
const files = new Map<unknown, File>();

/** `fetch`, which answers with a file that has been asked for already. */
const send: typeof fetch = (address, init) => {
  const file = files.get(address);
  if (!file) return fetch(address, init);
  files.delete(address);
  const { response, stop } = file;
  init?.signal?.addEventListener('abort', () => stop.abort(), { once: true });
  return response;
};

/** Has the text of an answer read at once, so that it is there with the code that asks for it. */
function readText(response: Response): Response {
  const text = response.text();
  ahead(text);
  return Object.assign(response, { text: () => text });
}

const linker: NonNullable<PageParts['linker']> = async () =>
  (await import('./worker-linker.js')).createWorkerLinker;

/** Asks for a part that somebody will ask for again, and then hear why it does not come. */
function ahead<Part>(part: Promise<Part> | undefined): void {
  part?.catch(() => {});
}

/** Asks for the words of the language an element stands in. */
function fetchWords(element: Element): void {
  const tag = element.closest('[lang]')?.getAttribute('lang') ?? '';
  if (!tag || isPlainEnglish(tag)) return;
  ahead((localeModules[tag] ?? localeModules[tag.replace(/-.*/, '')])?.());
  ahead(import('../i18n/other-languages.js'));
}

/** Asks for all that a thread is going to ask for. */
function fetchParts(thread: HTMLElement): void {
  // What a page has set as a property stands there already, though the element is not defined.
  const { source = thread.getAttribute('source'), src = thread.getAttribute('src') } =
    thread as Partial<ColloquyThread>;
  const name = source ?? 'json';
  fetchWords(thread);
  if (!/^(explicit|off)$/.test(thread.getAttribute('reply-links') ?? '')) {
    ahead(import('../conversation/replies.js'));
  }
  if (typeof name !== 'string' || !Object.hasOwn(sourceModules, name)) return;
  ahead(sourceModules[name]?.());
  if (!src || !fileSources.includes(name) || files.has(src)) return;
  const stop = new AbortController();
  const response = fetch(src, { credentials: 'omit', signal: stop.signal }).then(readText);
  ahead(response);
  files.set(src, { response, stop });
}

async function fetchAndDefine(define: Promise<(parts: PageParts) => void>): Promise<void> {
  try {
    (await define)({ sources: sourceModules, locales: localeModules, send, linker });
  } catch (failure) {
    console.error(
      'A part of Colloquy did not load. What the page has in its place stays.',
      failure,
    );
  }
}

/** Fetches an element's code, and what the element at hand needs beside it. Never rejects. */
export const fetchElement: Readonly<Record<string, (element: HTMLElement) => Promise<void>>> = {
  'colloquy-thread': (thread) => {
    const define = import('./define-thread.js').then(({ defineThread }) => defineThread);
    fetchParts(thread);
    return fetchAndDefine(define);
  },
  'colloquy-count': (count) => {
    const define = import('./define-count.js').then(({ defineCount }) => defineCount);
    fetchWords(count);
    return fetchAndDefine(define);
  },
};
