/**
 * Chromium's DevTools protocol for tests: what no other engine lets a test do, such as forced
 * colours. Guard such tests with `if (hasDevtools)`: elsewhere they do not exist, rather than pass.
 */
import { executeServerCommand } from '@web/test-runner-commands';

/** True in Chromium, where the functions below work. */
export const hasDevtools = 'userAgentData' in navigator;

/**
 * Calls a method of the DevTools protocol on the page that the test runs in.
 * @returns its result; see https://chromedevtools.github.io/devtools-protocol/
 */
export async function devtools<Result = unknown>(
  method: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<Result> {
  const answer = await executeServerCommand<{ result: Result }, object>('colloquy:devtools', {
    method,
    params,
  });
  return answer.result;
}

let emulated = false;

/**
 * Makes media features match until the test ends: `{ 'forced-colors': 'active' }`,
 * `{ 'prefers-contrast': 'more' }`, `{ 'prefers-color-scheme': 'dark' }` and others.
 */
export async function emulateMediaFeatures(
  features: Readonly<Record<string, string>>,
): Promise<void> {
  emulated = true;
  await devtools('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

afterEach(async () => {
  if (!emulated) return;
  emulated = false;
  await devtools('Emulation.setEmulatedMedia', { features: [] });
});
