/**
 * How a thread's words are heard (A11Y-9). Where the browser can say things by itself it does, and
 * the status region is silent; elsewhere the region, which has been there for a while, speaks: at
 * once where something failed, otherwise when the reader is done with what they hear.
 */
import type { ReactiveElement } from '@lit/reactive-element';
import type { StatusController } from './controllers/status.js';

/** What browsers can do that TypeScript does not know of. */
interface Notifying {
  ariaNotify?:
    ((words: string, options: { readonly priority: 'normal' | 'high' }) => void) | undefined;
}

/** Gives a thread that is drawn its voice. */
export function giveVoice(host: ReactiveElement & Notifying, status: StatusController): void {
  const region = host.renderRoot.querySelector('.announcement');
  const notifies = host.ariaNotify !== undefined;
  status.onSaid = (words, urgent) => {
    region?.setAttribute('aria-live', notifies ? 'off' : urgent ? 'assertive' : 'polite');
    if (words) host.ariaNotify?.(words, { priority: urgent ? 'high' : 'normal' });
  };
  status.onSaid('', false);
}
