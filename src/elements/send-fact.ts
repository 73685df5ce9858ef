/** The events that say what the source has confirmed, on an earlier visit perhaps. */
import type { Comment } from '../model/comment.js';
import type { Operation } from '../store/operation.js';
import { send } from './events.js';

/** Tells the page what the source has confirmed. */
export function sendFact(element: Element, operation: Operation, comment: Comment | null): void {
  switch (operation.kind) {
    case 'create':
      if (comment) send(element, 'colloquy-submitted', { comment });
      break;
    case 'edit':
      if (comment) send(element, 'colloquy-edited', { comment });
      break;
    case 'remove':
      send(element, 'colloquy-removed', { id: operation.request.id });
      break;
    case 'report': {
      const { reason, text } = operation.request;
      send(element, 'colloquy-reported', { comment, reason, ...(text !== undefined && { text }) });
    }
  }
}
