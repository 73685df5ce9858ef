/**
 * What operations and live patches change in a thread's state: pure functions of the state. Each
 * may come twice, or after what it tells is known from elsewhere, and then changes nothing.
 */
import type { Comment } from '../model/comment.js';
import type { RecommendResult } from '../model/source.js';
import type { Change } from './core.js';
import { type Operation, pendingId } from './operation.js';
import { type Page, isLast } from './reducer.js';
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
    const operations = withoutKey(state.operations, key);
    const shown = state.comments.get(id);
    const known = shown ?? state.arrivals.get(id);
    if (!known && state.gone.has(id)) return { operations };
    return {
      operations,
      comments: shown ? state.comments : new Map(state.comments).set(id, known ?? comment),
      arrivals: withoutKey(state.arrivals, id),
      written: new Set(state.written).add(id),
      ...(!shown && { keys: new Map(state.keys).set(id, pendingId(key)) }),
      ...(!known && state.total !== null && { total: state.total + 1 }),
    };
  };
}

/** Whether a comment of the reader's may be one that is still being sent. */
function isWriting({ operations }: ThreadState): boolean {
  return [...operations.values()].some(({ kind }) => kind === 'create');
}

/**
 * Somebody has written a comment. It waits for the reader, unless they wrote it themselves, in
 * another tab; what may be their own still on its way here waits for the answer to say so.
 */
export function arrived(comment: Comment): Change {
  const { id } = comment;
  return (state) => {
    const { comments, arrivals, gone, total } = state;
    if (comments.has(id) || arrivals.has(id) || gone.has(id)) return CHANGED_NOTHING;
    return {
      ...(comment.own && !isWriting(state)
        ? { comments: new Map(comments).set(id, comment) }
        : { arrivals: new Map(arrivals).set(id, comment) }),
      ...(total !== null && { total: total + 1 }),
    };
  };
}

/**
 * A comment has another text, status, pick or count. Neither an older version overwrites a newer
 * one nor does one come back that has been removed.
 */
export function edited(comment: Comment, given: object = comment): Change {
  const { id } = comment;
  return ({ comments, arrivals, recommendations }) => {
    const known = comments.get(id) ?? arrivals.get(id);
    if (!known || known.status === 'removed') return CHANGED_NOTHING;
    if ((known.editedAt ?? '') > (comment.editedAt ?? '')) return CHANGED_NOTHING;
    const next = withKnown(known, comment, given);
    const touched = recommendations.get(id);
    return {
      ...(comments.has(id)
        ? { comments: new Map(comments).set(id, next) }
        : { arrivals: new Map(arrivals).set(id, next) }),
      ...(touched && {
        recommendations: new Map(recommendations).set(id, { ...touched, confirmed: next }),
      }),
    };
  };
}

/** What is told to everybody at once cannot say what a comment is to this reader. */
function withKnown(known: Comment, next: Comment, given: object): Comment {
  return Object.freeze({
    ...next,
    own: known.own || next.own,
    ...(!('can' in given) && { can: known.can }),
    ...(!('recommended' in given) && { recommended: known.recommended }),
    ...(!('recommendations' in given) && { recommendations: known.recommendations }),
  });
}

/** A comment is gone: a tombstone keeps its place and its answers, or nothing is left of it. */
export function removed(id: string, tombstone: Comment | null): Change {
  return (state) => {
    const { comments, arrivals, total } = state;
    const gone = new Set(state.gone).add(id);
    const known = comments.get(id) ?? arrivals.get(id);
    if (!known) return { gone };
    const left = tombstone ?? (isAnswered(state, id) ? buried(known) : null);
    if (left) {
      return {
        gone,
        comments: comments.has(id) ? new Map(comments).set(id, left) : comments,
        arrivals: arrivals.has(id) ? new Map(arrivals).set(id, left) : arrivals,
      };
    }
    return {
      gone,
      comments: withoutKey(comments, id),
      arrivals: withoutKey(arrivals, id),
      ...(total !== null && { total: Math.max(0, total - 1) }),
    };
  };
}

function isAnswered({ comments, arrivals }: ThreadState, id: string): boolean {
  for (const { parentId } of comments.values()) if (parentId === id) return true;
  for (const { parentId } of arrivals.values()) if (parentId === id) return true;
  return false;
}

function buried(comment: Comment): Comment {
  const nothing = { author: { name: '' }, body: { text: '' }, can: {} };
  return Object.freeze({ ...comment, ...nothing, status: 'removed' });
}

/** Others recommend a comment, or no longer. What the reader wants stays laid over it. */
export function recommended(id: string, count: number): Change {
  return ({ comments, arrivals, recommendations }) => {
    const arrival = arrivals.get(id);
    if (arrival) {
      return { arrivals: new Map(arrivals).set(id, { ...arrival, recommendations: count }) };
    }
    const comment = comments.get(id);
    if (!comment) return CHANGED_NOTHING;
    const { confirmed, wanted } = recommendations.get(id) ?? { confirmed: comment, wanted: null };
    const now = { recommended: confirmed.recommended, recommendations: count };
    return { recommendations: new Map(recommendations).set(id, { confirmed: now, wanted }) };
  };
}

/** The source has answered what the reader recommended. What they want since stays laid over it. */
export function recommendationConfirmed(id: string, confirmed: RecommendResult): Change {
  return ({ comments, recommendations }) => {
    if (!comments.has(id)) return CHANGED_NOTHING;
    const wanted = recommendations.get(id)?.wanted ?? null;
    return { recommendations: new Map(recommendations).set(id, { confirmed, wanted }) };
  };
}

/**
 * The thread has been read again, as far as it is loaded. Nothing moves but what is gone: what has
 * changed changes in its place, what is new waits.
 */
export function refreshed(page: Page): Change {
  const { comments: read, total, next, closed } = page;
  return (state) => {
    const comments = new Map(state.comments);
    const arrivals = new Map(state.arrivals);
    const recommendations = new Map(state.recommendations);
    const writing = isWriting(state);
    for (const comment of read) {
      const { id, own } = comment;
      const touched = recommendations.get(id);
      if (touched?.wanted === null) recommendations.delete(id);
      else if (touched) recommendations.set(id, { ...touched, confirmed: comment });
      const shown = comments.get(id);
      if (shown ? !isSame(shown, comment) : own && !writing && !arrivals.has(id)) {
        comments.set(id, comment);
      } else if (!shown) arrivals.set(id, comment);
    }
    if (isLast(page)) {
      const there = new Set(read.map(({ id }) => id));
      for (const { id, status } of [...comments.values(), ...arrivals.values()]) {
        if (there.has(id) || (status === 'held' && state.written.has(id))) continue;
        comments.delete(id);
        arrivals.delete(id);
      }
    }
    return { comments, arrivals, recommendations, total, next, closed };
  };
}

function isSame(one: Comment, other: Comment): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
