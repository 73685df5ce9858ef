/**
 * A real Chromium for tests that run in Node, driven by Playwright, and pages that remember what
 * went wrong in them.
 */
import { chromium as playwright } from 'playwright-core';
import { chromium } from './browsers/chromium.mjs';

/**
 * @param {readonly string[]} more what it is started with beside the usual
 * @returns {Promise<import('playwright-core').Browser>} close it when the tests are over
 */
export async function openBrowser(...more) {
  const { env, args, ...options } = await chromium();
  return playwright.launch({
    ...options,
    args: [...args, ...more],
    env: /** @type {Record<string, string>} */ (env),
  });
}

/** @typedef {(page: import('playwright-core').Page) => Promise<unknown>} Prepare */

/**
 * Opens a page in a context of its own: no cookies, no storage, no cache shared with another.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('playwright-core').BrowserContextOptions & { prepare?: Prepare }} options prepare:
 * what is done to the page before it goes to the address
 * @returns the page; `problems`, what it reported so far: uncaught errors, and the errors and
 * warnings of its console, which tells of failed requests and refused policies too; `requests`, the
 * addresses it asked for so far; `close`
 */
export async function openPage(browser, url, { prepare, ...options } = {}) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    // Chromium asks every site for its icon.
    if (!['error', 'warning'].includes(message.type()) || url.endsWith('/favicon.ico')) return;
    problems.push(`${message.type()}: ${message.text()} (${url})`);
  });
  await prepare?.(page);
  await page.goto(url);
  return { page, problems, requests, close: () => context.close() };
}
