/** The engine that links replies, as it runs in browsers: bundled from its source. */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../support/files.mjs';

/** @typedef {typeof import('../../src/conversation/replies.js')} Engine */

/** The engine as one module. */
export async function bundleEngine() {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(root, 'src/conversation/replies.ts'), formats: ['es'] },
    },
  });
  const [result] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (output);
  return /** @type {import('vite').Rolldown.OutputChunk} */ (result?.output[0]).code;
}

/**
 * Runs such a module here.
 * @param {string} code
 * @returns {Promise<Engine>}
 */
export function loadEngine(code) {
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
