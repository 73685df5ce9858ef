/**
 * Follows the changes of a thread: server-sent events read from a `fetch`, because an EventSource
 * can neither send a token nor be told why it failed. Connects again by itself, ever more slowly,
 * from where the stream broke off; tells `missed` when it cannot say what happened in between.
 */
import { isSourceError } from '../model/errors.js';
import type { Patch } from '../model/source.js';

/** Milliseconds before connecting again: the first time, and at most. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** Milliseconds of silence after which a connection counts as lost: three signs of life missed. */
const SILENCE = 50_000;

export interface EventsOptions {
  /** Opens the stream from a position, or from now. Its signal ends the reading, too. */
  readonly open: (since: string | null, signal: AbortSignal) => Promise<Response>;
  /** Tells with an event `change` that the stream should be opened anew, by somebody else. */
  readonly identity: EventTarget;
  /** Where to begin; null: now. */
  readonly since: string | null;
  readonly listener: (patch: Patch) => void;
  readonly signal: AbortSignal;
  readonly random: () => number;
}

/** Follows until the signal aborts, or the backend says that there is nothing to follow. */
export async function followEvents(options: EventsOptions): Promise<void> {
  const { open, identity, listener, signal, random } = options;
  let { since } = options;
  let failures = 0;
  while (!signal.aborted) {
    const connection = new AbortController();
    const leave = (): void => connection.abort();
    const changed = new AbortController();
    const renew = (): void => {
      changed.abort();
      leave();
    };
    signal.addEventListener('abort', leave);
    identity.addEventListener('change', renew);
    let wait = 0;
    try {
      const response = await open(since, connection.signal);
      for await (const event of readEvents(response, connection)) {
        if (isStopped(signal)) return;
        failures = 0;
        since = event.id ?? since;
        const patch = parsePatch(event.data);
        if (patch) listener(patch);
      }
    } catch (failure) {
      if (isSourceError(failure)) {
        // The backend has heard the question and will not answer it otherwise later.
        if (!failure.retryable && failure.code !== 'unauthorized') return;
        wait = failure.retryAfter ?? 0;
      }
    } finally {
      signal.removeEventListener('abort', leave);
      identity.removeEventListener('change', renew);
      // Ends the answer, of which no more is read.
      connection.abort();
    }
    if (isStopped(signal)) return;
    if (since === null) listener({ type: 'missed' });
    if (changed.signal.aborted) continue;
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures++);
    await sleep(Math.max(wait, pause * (0.5 + random() / 2)), signal, identity);
  }
}

/** As a call, because the compiler takes what it has once seen of a signal for settled. */
function isStopped({ aborted }: AbortSignal): boolean {
  return aborted;
}

interface ServerEvent {
  readonly id: string | null;
  readonly data: string;
}

/** Reads a stream of events (HTML standard, section 9.2.6), as far as the contract uses them. */
async function* readEvents(
  response: Response,
  connection: AbortController,
): AsyncGenerator<ServerEvent> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let silence = 0;
  let text = '';
  try {
    for (;;) {
      silence = Number(setTimeout(() => connection.abort(), SILENCE));
      const { value, done } = await reader.read();
      clearTimeout(silence);
      if (done) return;
      text = (text + value).replace(/\r\n?/g, '\n');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) yield parseEvent(block);
    }
  } finally {
    clearTimeout(silence);
  }
}

function parseEvent(block: string): ServerEvent {
  let id: string | null = null;
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^(\w+):? ?(.*)$/.exec(line) ?? [];
    if (field === 'id') id = value;
    if (field === 'data') data.push(value);
  }
  return { id, data: data.join('\n') };
}

/** What is told is read by the store as if it could be anything; here it only has to be a patch. */
function parsePatch(data: string): Patch | null {
  if (data === '') return null;
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null && 'type' in value ? (value as Patch) : null;
  } catch {
    return null;
  }
}

/** Waits, or until the signal aborts or somebody else reads. */
function sleep(duration: number, signal: AbortSignal, identity: EventTarget): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      identity.removeEventListener('change', wake);
      resolve();
    };
    const timer = setTimeout(wake, duration);
    signal.addEventListener('abort', wake);
    identity.addEventListener('change', wake);
  });
}
