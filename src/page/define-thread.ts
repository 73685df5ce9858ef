/** `<colloquy-thread>` for pages: the element, and all it may be asked for by name. */
import { canRender } from '../elements/can-render.js';
import { ColloquyThread } from '../elements/colloquy-thread.js';
import { registerParts } from './register.js';

/**
 * Registers the element. Never throws.
 * @param send how sources ask for files. Default: `fetch`
 */
export function defineThread(send?: typeof fetch): void {
  registerParts(send);
  if (canRender()) ColloquyThread.define();
}
