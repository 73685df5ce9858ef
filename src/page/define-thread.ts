/** `<colloquy-thread>` for pages: the element, and all it may be asked for by name. */
import { linkElsewhere } from '../conversation/load-replies.js';
import { ColloquyThread } from '../elements/colloquy-thread.js';
import { type PageParts, registerParts } from './register.js';

/** Registers the element. Never throws. */
export function defineThread(parts: PageParts): void {
  registerParts(parts);
  if (parts.linker) linkElsewhere(parts.linker);
  ColloquyThread.define();
}
