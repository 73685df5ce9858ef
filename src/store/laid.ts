/** What the reader sees of an operation at once, before the source has answered. */
import type { Author } from '../model/comment.js';
import { type Operation, type OperationRequest, pendingId } from './operation.js';
import type { ThreadState } from './state.js';

export function laidOver(
  { kind, request }: OperationRequest,
  key: string,
  startedAt: string,
  state: ThreadState,
): Operation['laid'] {
  switch (kind) {
    case 'create': {
      const author: Author = state.viewer ?? { name: request.guest?.name ?? '' };
      return Object.freeze({
        id: pendingId(key),
        parentId: request.parentId,
        author,
        body: { text: request.text },
        createdAt: latest(state, startedAt),
        editedAt: null,
        recommendations: 0,
        recommended: false,
        status: 'published',
        featured: false,
        own: true,
        can: {},
      });
    }
    case 'edit':
      return { id: request.id, body: { text: request.text }, editedAt: startedAt };
    case 'remove':
      return { id: request.id, status: 'removed', body: { text: '' }, can: {} };
    case 'report':
      return null;
  }
}

/** A device whose clock is behind must not place a new comment among those it answers. */
function latest({ comments }: ThreadState, now: string): string {
  let time = now;
  for (const { createdAt } of comments.values()) {
    if (createdAt !== null && createdAt > time) time = createdAt;
  }
  return time;
}
