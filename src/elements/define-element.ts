/**
 * Registers an element without ever throwing: a page may load Colloquy twice, or two versions of
 * it. The first stays, and one warning names both.
 */
import { version } from '../version.js';
import { warnOnce } from './warn.js';

/** Classes that serve a tag already. */
const served = new WeakSet<CustomElementConstructor>();

/** Puts the class behind the tag unless something stands there already. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) {
    // One class serves one tag; another name gets a class of its own.
    customElements.define(tag, served.has(element) ? class extends element {} : element);
    served.add(element);
  } else if (known !== element && !isSubclass(known, element)) {
    warnTaken(tag);
  }
}

/** Warns that what stands behind a tag is not of this copy. */
export function warnTaken(tag: string): void {
  const known = customElements.get(tag) as { readonly version?: unknown } | undefined;
  warnOnce(
    `<${tag}> is already defined${describe(known?.version)}; ` +
      `Colloquy ${version} was loaded after it and is not used.`,
  );
}

function describe(other: unknown): string {
  return typeof other === 'string' ? ` by Colloquy ${other}` : '';
}

function isSubclass(known: object, element: CustomElementConstructor): boolean {
  return Object.prototype.isPrototypeOf.call(element, known);
}
