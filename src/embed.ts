/**
 * The script tag: turns `<script data-source="…">` into a thread where the script stands, or in
 * `data-target`, and fetches the elements once the page has one. Every attribute of
 * `<colloquy-thread>` works as `data-*`. Works as a module and as a classic deferred script, and
 * leaves nothing on `window`. It is what every page with the script pays for, so it draws nothing.
 */
import type { ColloquyThread } from './elements/colloquy-thread.js';
import { warnTaken } from './elements/define-element.js';
import { whenNear } from './elements/nearness.js';
import { reserve } from './elements/reserve.js';
import { warnOnce } from './elements/warn.js';
import { fetchElement } from './page/fetch-elements.js';
import { sourceModules } from './page/sources.js';
import { version } from './version.js';

/** Marks a script that has its thread. On the element, because another copy must see it, too. */
const DONE = 'data-colloquy-done';

/** What a copy that comes later asks; the first one answers by cancelling it. */
const HELLO = 'colloquy-script';

/** Files that are running, where classic scripts; a module does not know its own element. */
const running = new Set([document.currentScript]);

/** Whether a script with `data-source` is one of ours: others may use the attribute, too. */
function isOurs(script: HTMLScriptElement): boolean {
  const named = Object.hasOwn(sourceModules, script.dataset['source'] ?? '');
  return named || running.has(script) || /colloquy[^/]*$/.test(script.src);
}

function placeFor(script: HTMLScriptElement): Element | null {
  const selector = script.dataset['target'];
  if (!selector) {
    if (!document.head.contains(script)) return script;
    warnOnce(
      '<script data-source> stands in the head: say where the thread goes, data-target="…".',
    );
    return null;
  }
  try {
    const target = document.querySelector(selector);
    if (target) return target;
  } catch {
    // The warning below says it.
  }
  warnOnce(`<script data-target="${selector}"> finds no element; no thread is shown.`);
  return null;
}

function embed(script: HTMLScriptElement): void {
  if (script.hasAttribute(DONE) || !isOurs(script)) return;
  script.setAttribute(DONE, '');
  const place = placeFor(script);
  if (!place) return;
  const thread = document.createElement('colloquy-thread');
  for (const { name, value } of script.attributes) {
    const attribute = /^data-(?!target$|colloquy-done$)(.+)/.exec(name)?.[1];
    if (attribute) thread.setAttribute(attribute, value);
  }
  if (place === script) script.after(thread);
  // What stands in the target is the fallback, or with markup the comments themselves.
  else {
    thread.append(...place.childNodes);
    place.append(thread);
  }
}

function embedAll(): void {
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-source]')) {
    embed(script);
  }
}

/** Elements whose code is not wanted yet, and how to stop waiting for each. */
const waiting = new Map<HTMLElement, () => void>();

/** Stops waiting for elements that have left the page, or have their code. */
function forget(): void {
  for (const [element, stop] of waiting) {
    if (element.isConnected && !customElements.get(element.localName)) continue;
    stop();
    waiting.delete(element);
  }
}

/** Fetches the code of an element, and all else it needs, when it is about to be needed. */
function prepare(element: HTMLElement): void {
  // What a page has set as a property stands there already, though the element is not defined.
  const { loading = element.getAttribute('loading') } = element as Partial<ColloquyThread>;
  const count = Number(element.getAttribute('count'));
  if (count > 0) reserve(element, count);
  const stop = whenNear(element, loading === 'eager', () => {
    // The element must not think again: a page that is printed may be far from it.
    element.setAttribute('loading', 'eager');
    void fetchElement[element.localName]?.(element).then(forget);
  });
  waiting.set(element, stop);
}

const WATCHED = [...Object.keys(fetchElement), 'script[data-source]'].join();

function find(element: HTMLElement): void {
  if (!(element instanceof HTMLScriptElement)) {
    if (!waiting.has(element) && !customElements.get(element.localName)) prepare(element);
  }
  // While the page is read its target may be yet to come.
  else if (document.readyState !== 'loading') embed(element);
}

/** Finds what comes into the page, also when it changes from one article to the next. */
function watch(): void {
  const observer = new MutationObserver((records) => {
    forget();
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLElement)) continue;
      if (node.matches(WATCHED)) find(node);
      node.querySelectorAll<HTMLElement>(WATCHED).forEach(find);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  document.querySelectorAll<HTMLElement>(WATCHED).forEach(find);
}

/** Does the work of this and of every later copy in the page. */
function start(): void {
  document.addEventListener(HELLO, (event) => {
    event.preventDefault();
    const script = document.currentScript;
    const other = (event as CustomEvent<unknown>).detail;
    if (other !== version || !(script instanceof HTMLElement && script.dataset['source'])) {
      warnOnce(
        `Colloquy ${version} is in this page already; ` +
          `Colloquy ${String(other)} was loaded after it and is not used.`,
      );
    }
    running.add(script);
    embedAll();
  });
  if (customElements.get('colloquy-thread')) warnTaken('colloquy-thread');
  watch();
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', embedAll, { once: true });
  } else {
    embedAll();
  }
}

if (document.dispatchEvent(new CustomEvent(HELLO, { cancelable: true, detail: version }))) start();
