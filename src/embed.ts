/**
 * The script tag: registers everything, and turns `<script data-source="…">` into a thread where
 * the script stands, or in `data-target`. Every attribute of `<colloquy-thread>` works as `data-*`.
 * Works as a module and as a classic deferred script, and leaves nothing on `window`.
 */
import './define.js';
import { sourceNames } from './elements/source-registry.js';
import { warnOnce } from './elements/warn.js';

/** Marks a script that has its thread. On the element, because a second copy must see it, too. */
const DONE = 'data-colloquy-done';

/** The file that is running, where a classic script; a module does not know its own element. */
const running = document.currentScript;

/** Whether a script with `data-source` is one of ours: others may use the attribute, too. */
function isOurs(script: HTMLScriptElement): boolean {
  const named = sourceNames().includes(script.dataset['source'] ?? '');
  return named || script === running || /colloquy[^/]*$/.test(script.src);
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

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', embedAll, { once: true });
} else {
  embedAll();
}
