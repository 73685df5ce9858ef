/**
 * What operations and live patches change in a thread's state: pure functions of the state. Each
 * may come twice, or after what it tells is known from elsewhere, and then changes nothing.
 */
import type { Comment } from '../model/comment.js';
import type { Change } from './core.js';
import { type Operation, pendingId } from './operation.js';
import type { ThreadState } from './state.js';

const CHANGED_NOTHING: Partial<ThreadState> = {};

function withoutKey<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
): ReadonlyMap<string, Value> {
  if (!map.has(key)) return map;
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

/** An operation is there, or in another state; in its place. */
export function operationPut(operation: Operation): Change {
  return ({ operations }) => ({ operations: new Map(operations).set(operation.key, operation) });
}

/** An operation is over. */
export function operationDropped(key: string): Change {
  return ({ operations }) => ({ operations: withoutKey(operations, key) });
}

/** An operation goes on under another key, in its place. */
export function operationReplaced(key: string, by: Operation): Change {
  return ({ operations }) => ({
    operations: new Map([...operations].map((entry) => (entry[0] === key ? [by.key, by] : entry))),
  });
}

/** Operations of an earlier visit, before those of this one. */
export function operationsRestored(earlier: readonly Operation[]): Change {
  return ({ operations }) => {
    const added = earlier.filter(({ key }) => !operations.has(key));
    if (added.length === 0) return CHANGED_NOTHING;
    const before = added.map((operation) => [operation.key, operation] as const);
    return { operations: new Map([...before, ...operations]) };
  };
}

/** Comments that the source took on an earlier visit and may show nobody yet. */
export function heldRestored(taken: readonly Comment[]): Change {
  const held = taken.filter(({ status }) => status === 'held');
  if (held.length === 0) return () => CHANGED_NOTHING;
  return ({ comments, written }) => ({
    comments: new Map([...held.map((each) => [each.id, each] as const), ...comments]),
    written: new Set([...written, ...held.map(({ id }) => id)]),
  });
}

/** The source has taken a comment of the reader's; `key` is what it was written under. */
export function created(comment: Comment, key: string): Change {
  const { id } = comment;
  return (state) => {
    const known = state.comments.get(id) ?? state.arrivals.get(id);
    return {
      comments: new Map(state.comments).set(id, known ?? comment),
      arrivals: withoutKey(state.arrivals, id),
      operations: withoutKey(state.operations, key),
      written: new Set(state.written).add(id),
      ...(!known && {
        keys: new Map(state.keys).set(id, pendingId(key)),
        ...(state.total !== null && { total: state.total + 1 }),
      }),
    };
  };
}

/** A comment has another text, status or pick. An older version never overwrites a newer one. */
export function edited(comment: Comment): Change {
  const { id } = comment;
  return ({ comments, arrivals }) => {
    const known = comments.get(id) ?? arrivals.get(id);
    if (!known || (known.editedAt ?? '') > (comment.editedAt ?? '')) return CHANGED_NOTHING;
    return comments.has(id)
      ? { comments: new Map(comments).set(id, comment) }
      : { arrivals: new Map(arrivals).set(id, comment) };
  };
}

/** A comment is gone: a tombstone keeps its place, or nothing is left of it. */
export function removed(id: string, tombstone: Comment | null): Change {
  return (state) => {
    const { comments, arrivals, total } = state;
    if (!comments.has(id) && !arrivals.has(id)) return CHANGED_NOTHING;
    if (tombstone) {
      return {
        comments: comments.has(id) ? new Map(comments).set(id, tombstone) : comments,
        arrivals: arrivals.has(id) ? new Map(arrivals).set(id, tombstone) : arrivals,
      };
    }
    return {
      comments: withoutKey(comments, id),
      arrivals: withoutKey(arrivals, id),
      ...(total !== null && { total: Math.max(0, total - 1) }),
    };
  };
}

/** The source has answered an operation. */
export function confirmed(operation: Operation, comment: Comment | null): Change {
  const { kind, key, request } = operation;
  const change: Change =
    kind === 'create' && comment
      ? created(comment, key)
      : kind === 'edit' && comment
        ? edited(comment)
        : kind === 'remove'
          ? removed(request.id, comment)
          : () => CHANGED_NOTHING;
  return (state) => ({ ...change(state), ...operationDropped(key)(state) });
}
