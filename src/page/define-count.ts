/** `<colloquy-count>` for pages: the element, and all it may be asked for by name. */
import { canRender } from '../elements/can-render.js';
import { ColloquyCount } from '../elements/colloquy-count.js';
import { registerParts } from './register.js';

/**
 * Registers the element. Never throws.
 * @param send how sources ask for files. Default: `fetch`
 */
export function defineCount(send?: typeof fetch): void {
  registerParts(send);
  // Another copy in the page is warned of once, with the thread.
  if (canRender() && !customElements.get('colloquy-count')) ColloquyCount.define();
}
