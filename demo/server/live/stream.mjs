/** One reader's stream of server-sent events. */

/** Milliseconds between signs of life: proxies end what is silent for a minute. */
const HEARTBEAT = 15_000;

/** Bytes that may wait for a reader who takes nothing; one who falls behind begins again. */
const BEHIND = 256 * 1024;

const encoder = new TextEncoder();

/**
 * Texts of patches already written: most readers are told the very same object.
 * @type {WeakMap<object, string>}
 */
const written = new WeakMap();

/**
 * @param {(tell: (id: string, patch: object | null) => void) => Promise<() => void>} subscribe
 * @param {{ signal: AbortSignal, closing: AbortSignal }} options `signal`: the reader has left;
 * `closing`: the server is about to
 * @returns {Response}
 */
export function eventStream(subscribe, { signal, closing }) {
  /** @type {() => void} */
  let end = () => undefined;
  const body = new ReadableStream(
    {
      async start(controller) {
        let ended = false;
        /** @type {() => void} */
        let leave = () => undefined;
        const heartbeat = setInterval(() => send(':\n\n'), HEARTBEAT);
        end = () => {
          if (ended) return;
          ended = true;
          clearInterval(heartbeat);
          signal.removeEventListener('abort', end);
          closing.removeEventListener('abort', end);
          leave();
          try {
            controller.close();
          } catch {
            // The reader has closed it already.
          }
        };
        function send(/** @type {string} */ text) {
          if (ended) return;
          if ((controller.desiredSize ?? 0) < -BEHIND) return end();
          controller.enqueue(encoder.encode(text));
        }
        signal.addEventListener('abort', end);
        closing.addEventListener('abort', end);
        send('retry: 1000\n\n');
        leave = await subscribe((id, patch) => {
          if (!patch) return send(`id: ${id}\n\n`);
          const data = written.get(patch) ?? JSON.stringify(patch);
          written.set(patch, data);
          send(`id: ${id}\ndata: ${data}\n\n`);
        });
        if (ended) leave();
      },
      cancel: () => end(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  );
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      // nginx would gather the events otherwise.
      'X-Accel-Buffering': 'no',
    },
  });
}
