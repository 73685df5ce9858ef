/**
 * Follows a thread as it changes. The stream ends while the page is set aside, so that the browser
 * can keep it (WEB-10), and what was missed is read when it comes back. Fetched for live threads.
 */
import type { StoreCore } from './core.js';
import { type PatchEffects, applyPatch } from './patches.js';

export interface Live {
  start(): void;
  stop(): void;
}

/** How long after a reading in vain the next is tried. */
const AGAIN = 30_000;

/** @param refresh reads the thread again. @returns whether that went well */
export function createLive(
  core: StoreCore,
  echo: PatchEffects['echo'],
  refresh: () => Promise<boolean>,
): Live {
  const { source, article, world } = core;
  let stream: AbortController | null = null;
  let isWanted = false;
  let reading: Promise<void> | null = null;
  let misses = 0;
  let callOff: (() => void) | null = null;

  const catchUp = async (): Promise<void> => {
    for (;;) {
      const began = misses;
      const isRead = await refresh();
      if (!isRead) {
        callOff?.();
        callOff = world.timer(missed, AGAIN);
      }
      if (began === misses) return;
    }
  };

  function missed(): void {
    misses++;
    if (stream) reading ??= catchUp().finally(() => (reading = null));
  }

  function open(): void {
    if (!isWanted || stream || core.signal.aborted) return;
    stream = new AbortController();
    const { signal } = stream;
    const hear = (patch: unknown): void => {
      if (!signal.aborted) applyPatch(patch, { echo, record: core.record, missed });
    };
    source.subscribe?.({ article }, hear, { signal });
    // What happened between reading and listening has been heard by neither.
    missed();
  }

  function close(): void {
    stream?.abort();
    stream = null;
    callOff?.();
  }

  core.signal.addEventListener('abort', close);
  world.listen('pagehide', close, core.signal);
  world.listen('pageshow', open, core.signal);

  return {
    start() {
      isWanted = true;
      open();
    },
    stop() {
      isWanted = false;
      close();
    },
  };
}
