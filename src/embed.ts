/**
 * The script tag: turns `<script data-source="…">` into a thread where the script stands, or in
 * `data-target`, and fetches the elements once the page has one. Every attribute of
 * `<colloquy-thread>` works as `data-*`. Works as a module and as a classic deferred script, and
 * leaves nothing on `window`. It is what every page with the script pays for, so it draws nothing.
 */
import { warnTaken } from './elements/define-element.js';
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

/** Fetches the code of elements as the first of each kind comes into the page. */
function watch(): void {
  const wanted = new Set(Object.keys(fetchElement));
  const look = (part: Document | Element): void => {
    for (const tag of wanted) {
      const all = [...part.querySelectorAll<HTMLElement>(tag)];
      if (part instanceof HTMLElement && part.localName === tag) all.unshift(part);
      if (all.length === 0) continue;
      wanted.delete(tag);
      for (const element of all) void fetchElement[tag]?.(element);
    }
    if (wanted.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  look(document);
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
  else watch();
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', embedAll, { once: true });
  } else {
    embedAll();
  }
}

if (document.dispatchEvent(new CustomEvent(HELLO, { cancelable: true, detail: version }))) start();
