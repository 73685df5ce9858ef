/**
 * What the cases of the suite say when something is not as it should be: plain errors with a
 * sentence that names what was expected and what came. No assertion library, so that any runner will do.
 */
import { type SourceErrorCode, isSourceError } from '../model/errors.js';

/** A case that failed. Runners show `expected` and `actual` side by side. */
export class SuiteFailure extends Error {
  override readonly name = 'AssertionError';
  readonly expected: unknown;
  readonly actual: unknown;

  constructor(message: string, expected?: unknown, actual?: unknown) {
    super(message);
    this.expected = expected;
    this.actual = actual;
  }
}

/** A value as a message shows it: JSON, cut short. */
export function show(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  const text = written(value) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 200)}… (${text.length} characters)` : text;
}

/** What has no JSON is named instead. */
function written(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Expects something to hold. */
export function expectThat(holds: boolean, message: string): asserts holds {
  if (!holds) throw new SuiteFailure(message);
}

/** Expects two values to be written alike as JSON. */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  if (Object.is(actual, expected)) return;
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found === wanted && typeof actual === 'object') return;
  throw new SuiteFailure(
    `${what}: expected ${show(expected)}, got ${show(actual)}.`,
    expected,
    actual,
  );
}

/** Waits for a call to fail. @returns what it failed with */
export async function failureOf(call: Promise<unknown>, what: string): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await call;
  } catch (failure) {
    return failure;
  }
  throw new SuiteFailure(`${what}: expected a failure, got the answer ${show(answer)}.`);
}

/** Waits for a call to fail with a SourceError of one of some codes. */
export async function expectError(
  call: Promise<unknown>,
  codes: readonly SourceErrorCode[],
  what: string,
): Promise<void> {
  const failure = await failureOf(call, what);
  if (!isSourceError(failure)) {
    throw new SuiteFailure(`${what}: expected a SourceError, got ${show(failure)}.`);
  }
  if (!codes.includes(failure.code)) {
    const wanted = codes.join(' or ');
    throw new SuiteFailure(
      `${what}: expected a SourceError "${wanted}", got "${failure.code}" (${failure.message}).`,
      wanted,
      failure.code,
    );
  }
}

/** Expects a call to answer, or to fail with a SourceError: anything but a crash. */
export async function expectAnswerOrError(call: Promise<unknown>, what: string): Promise<void> {
  try {
    await call;
  } catch (failure) {
    if (!isSourceError(failure)) {
      throw new SuiteFailure(`${what}: expected an answer or a SourceError, got ${show(failure)}.`);
    }
  }
}

/** Expects a call to reject with its signal's own reason, aborted before it and during it. */
export async function expectAbort(
  call: (signal: AbortSignal) => Promise<unknown>,
  what: string,
): Promise<void> {
  for (const when of ['before', 'during'] as const) {
    const reason = new DOMException('The reader has left.', 'AbortError');
    const reader = new AbortController();
    if (when === 'before') reader.abort(reason);
    const answer = call(reader.signal);
    reader.abort(reason);
    const failure = await failureOf(answer, `${what}, aborted ${when} the call`);
    if (failure !== reason) {
      throw new SuiteFailure(
        `${what}, aborted ${when} the call: expected the signal's own reason, got ${show(failure)}.`,
      );
    }
  }
}
