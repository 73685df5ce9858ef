/**
 * The one error that sources throw and the interface explains. A source maps whatever its backend
 * answers to one of these codes; words for the reader are chosen from the code, never from `message`.
 */

export const SOURCE_ERROR_CODES = [
  'offline',
  'timeout',
  'network',
  'unauthorized',
  'forbidden',
  'not-found',
  'closed',
  'conflict',
  'duplicate',
  'rate-limited',
  'invalid',
  'unsupported',
  'server',
] as const;

export type SourceErrorCode = (typeof SOURCE_ERROR_CODES)[number];

const RETRYABLE: ReadonlySet<SourceErrorCode> = new Set([
  'offline',
  'timeout',
  'network',
  'rate-limited',
  'server',
]);

/** What may be said of a failure beside its code. */
export interface SourceErrorOptions {
  /** What went wrong underneath. */
  readonly cause?: unknown;
  /** Whether the same call may succeed later. Default: by code. */
  readonly retryable?: boolean;
  /** Milliseconds to wait before another try, where the backend said so. */
  readonly retryAfter?: number;
  /** Which fields of a request were refused, and why, in the backend's words. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** A failure of a comment source. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: SourceErrorCode;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(code: SourceErrorCode, message: string, options: SourceErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.retryable = options.retryable ?? RETRYABLE.has(code);
    this.retryAfter = options.retryAfter;
    this.fields = options.fields;
  }
}

/** Tells a SourceError by its shape, so that one from another copy of the library counts too. */
export function isSourceError(value: unknown): value is SourceError {
  return (
    value instanceof Error &&
    value.name === 'SourceError' &&
    SOURCE_ERROR_CODES.includes((value as Partial<SourceError>).code as SourceErrorCode)
  );
}

/** True for the error that an aborted call rejects with, by any signal of any realm. */
export function isAbortError(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'name' in value && value.name === 'AbortError'
  );
}

/** Any failure as a SourceError; what is none becomes `server`, with itself as the cause. */
export function toSourceError(failure: unknown): SourceError {
  if (isSourceError(failure)) return failure;
  const message = failure instanceof Error ? failure.message : String(failure);
  return new SourceError('server', message, { cause: failure });
}
