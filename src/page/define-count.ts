/** `<colloquy-count>` for pages: the element, and all it may be asked for by name. */
import { ColloquyCount } from '../elements/colloquy-count.js';
import { type PageParts, registerParts } from './register.js';

/** Registers the element. Never throws. */
export function defineCount(parts: PageParts): void {
  registerParts(parts);
  // Another copy in the page is warned of once, with the thread.
  if (!customElements.get('colloquy-count')) ColloquyCount.define();
}
