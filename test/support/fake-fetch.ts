/** A `fetch` for tests of sources: answers what it is told and remembers what it was asked. */

/** One request that a fake fetch was sent. */
export interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

export interface FakeFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly asked: readonly Asked[];
}

/** @param answer a response, an error to fail with, or null to hang until aborted */
export function fakeFetch(
  answer: (asked: Asked, count: number) => Response | Error | null,
): FakeFetch {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: async (input, init = {}) => {
      const request = { url: input instanceof Request ? input.url : String(input), init };
      asked.push(request);
      const given = answer(request, asked.length);
      if (given instanceof Error) throw given;
      if (given) return given;
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    },
  };
}

/** A fetch that answers one JSON document to everything. */
export function serving(document: unknown): FakeFetch {
  return fakeFetch(() => Response.json(document));
}
