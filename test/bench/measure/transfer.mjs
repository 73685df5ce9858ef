/** What travels until comments are on the page. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { openLab } from './browser.mjs';
import { probe } from './probe.mjs';

/**
 * @typedef {object} TransferFigures
 * @property {number} requests
 * @property {number} gzip kilobytes of code: scripts and styles; the comments are everybody's
 * @property {number} brotli
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('../entrants/entrant.mjs').Entrant} entrant
 * @param {{ url: string, amount: number }} options
 * @returns {Promise<TransferFigures>}
 */
export async function measureTransfer(browser, entrant, { url, amount }) {
  const lab = await openLab(browser);
  const { page } = lab;
  /** @type {Promise<Buffer | null>[]} */
  const code = [];
  let requests = 0;
  page.on('response', (response) => {
    if (response.url().startsWith('data:')) return;
    requests++;
    const type = response.headers()['content-type'] ?? '';
    if (/javascript|css/.test(type)) code.push(response.body().catch(() => null));
  });
  await page.addInitScript(probe, { amount, count: entrant.count });
  await page.goto(url);
  await page.waitForFunction(() => /** @type {any} */ (globalThis).probe?.all);
  const files = (await Promise.all(code)).filter((file) => file !== null);
  await lab.close();
  const kilobytes = (/** @type {(file: Buffer) => Buffer} */ compress) =>
    files.reduce((sum, file) => sum + compress(file).length, 0) / 1000;
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    requests,
    gzip: kilobytes((file) => gzipSync(file, { level: 9 })),
    brotli: kilobytes((file) => brotliCompressSync(file, best)),
  };
}
