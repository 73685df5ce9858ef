/**
 * Tells what was written in one tab to all that follow the thread, here and in the other tabs. Holds
 * a channel for as long as somebody follows; knows nothing of what is told.
 */
import type { Patch } from '../model/source.js';

type Listener = (patch: Patch) => void;

/** What one tab tells the others. */
interface Message {
  readonly article: string;
  readonly patch: Patch;
}

export interface Tabs {
  follow(article: string, listener: Listener, signal: AbortSignal): void;
  /** @param everywhere whether the other tabs can see what it is about */
  tell(message: Message, everywhere: boolean): void;
}

/** @param name what the tabs of one site share; another one is another world */
export function createTabs(name: string): Tabs {
  const followers = new Map<string, Set<Listener>>();
  let channel: BroadcastChannel | null = null;

  function hear({ article, patch }: Message): void {
    for (const listener of followers.get(article) ?? []) listener(patch);
  }

  function openChannel(): BroadcastChannel | null {
    // Old browsers have none; there each tab sees the others' comments when it loads.
    if (typeof BroadcastChannel === 'undefined') return null;
    const opened: BroadcastChannel & { unref?(): void } = new BroadcastChannel(name);
    // Node would not end before it is closed.
    opened.unref?.();
    return opened;
  }

  return {
    follow(article, listener, signal) {
      if (signal.aborted) return;
      const own = followers.get(article) ?? new Set();
      followers.set(article, own.add(listener));
      if (!channel) {
        channel = openChannel();
        channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data));
      }
      signal.addEventListener(
        'abort',
        () => {
          own.delete(listener);
          if (own.size === 0) followers.delete(article);
          if (followers.size > 0) return;
          channel?.close();
          channel = null;
        },
        { once: true },
      );
    },
    tell(message, everywhere) {
      // Whoever has written goes on first; nobody is called from within a call of theirs.
      queueMicrotask(() => hear(message));
      if (!everywhere) return;
      const open = channel ?? openChannel();
      open?.postMessage(message);
      if (open !== channel) open?.close();
    },
  };
}
