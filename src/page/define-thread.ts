/** `<colloquy-thread>` for pages: the element, and all it may be asked for by name. */
import { ColloquyThread } from '../elements/colloquy-thread.js';
import { type PageParts, registerParts } from './register.js';

/** Registers the element. Never throws. */
export function defineThread(parts: PageParts): void {
  registerParts(parts);
  ColloquyThread.define();
}
