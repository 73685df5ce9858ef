/** Operations as the outbox keeps them, and back. */
import { SourceError } from '../model/errors.js';
import type { Operation, OperationRequest } from './operation.js';
import type { Entry } from './outbox.js';
import type { ThreadState } from './state.js';

/** How long the same words count as the same comment after it was confirmed, in milliseconds. */
const MINUTE = 60_000;
/** How long a held comment is shown to its writer by us, where the source does not show it. */
const MONTH = 30 * 24 * 60 * MINUTE;

export function entryOf(
  { key, startedAt, laid, ...operation }: Operation,
  { viewer }: ThreadState,
  settled: Entry['settled'],
): Entry {
  const { kind, request } = operation;
  const asking = { kind, request } as OperationRequest;
  return { key, startedAt, asking, laid, writer: viewer?.id ?? null, failure: null, settled };
}

export function failureOf({ code, message, retryable, fields }: SourceError): Entry['failure'] {
  return { code, message, retryable, fields: fields ?? null };
}

export function errorOf({
  code,
  message,
  retryable,
  fields,
}: NonNullable<Entry['failure']>): SourceError {
  return new SourceError(code, message, { retryable, ...(fields && { fields }) });
}

/** The operations of the outbox. What only had no answer is sent again. */
export function operationsOf(entries: readonly Entry[]): Operation[] {
  return entries.flatMap(({ key, startedAt, asking, laid, failure }) => {
    if (asking.kind === 'recommend') return [];
    const failed = failure && !failure.retryable ? errorOf(failure) : null;
    const status = failed ? 'failed' : 'sending';
    return [{ key, startedAt, laid, status, error: failed, retryAt: null, ...asking }];
  });
}

/** Whether an entry holds the very words that are to be sent. Edits and wishes may go back and forth. */
export function isTwinOf(asking: Entry['asking'], now: number): (entry: Entry) => boolean {
  const same = JSON.stringify(asking);
  const oneWay = asking.kind === 'create' || asking.kind === 'report';
  return (entry) =>
    oneWay &&
    (entry.settled === null || now - entry.settled.at < MINUTE) &&
    JSON.stringify(entry.asking) === same;
}

/** Whether an entry has done its service. */
export function isSpent({ settled }: Entry, now: number): boolean {
  if (!settled) return false;
  return now - settled.at >= (settled.comment?.status === 'held' ? MONTH : MINUTE);
}
