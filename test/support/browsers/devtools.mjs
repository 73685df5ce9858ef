/**
 * A Web Test Runner plugin that gives tests Chromium's DevTools protocol. `../devtools.ts` is its
 * other half, in the page.
 */

export const COMMAND = 'colloquy:devtools';

/** @returns {import('@web/test-runner-core').TestRunnerPlugin<{ method: string, params: object }>} */
export function devtoolsPlugin() {
  /** Emulation lasts as long as the DevTools session that asked for it, so each page keeps its own. */
  const clients = new WeakMap();

  return {
    name: 'colloquy:devtools',
    async executeCommand({ command, payload, session }) {
      if (command !== COMMAND || !payload) return undefined;
      const page = /** @type {any} */ (session.browser).getPage(session.id);
      if (!clients.has(page)) clients.set(page, page.createCDPSession());
      const client = await clients.get(page);
      return { result: await client.send(payload.method, payload.params) };
    },
  };
}
