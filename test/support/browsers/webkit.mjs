/**
 * A Web Test Runner launcher for WebKitGTK: its MiniBrowser, driven by WebKitWebDriver, on a
 * virtual display where there is none. Linux only. One window, so one test file at a time, and it
 * cannot be narrower than its toolbar: 447 px.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { webdriver, webdriverPage } from './webdriver.mjs';

const LIBRARIES = '/usr/lib';
const VIEWPORT = { width: 800, height: 600 };

function miniBrowser() {
  const programs = existsSync(LIBRARIES)
    ? readdirSync(LIBRARIES)
        .flatMap((name) =>
          ['4.1', '6.0', '4.0'].map((api) => join(LIBRARIES, name, `webkit2gtk-${api}`)),
        )
        .map((folder) => join(folder, 'MiniBrowser'))
    : [];
  const found = programs.find((path) => existsSync(path));
  if (!found) throw new Error('No WebKitGTK found. Install webkit2gtk-driver and xvfb.');
  return found;
}

/** @returns {Promise<number>} a port that nobody listened on a moment ago */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Processes that end with this one.
 */
function processGroup() {
  /** @type {import('node:child_process').ChildProcess[]} */
  const running = [];
  const stop = () => running.splice(0).forEach((child) => child.kill('SIGTERM'));
  process.once('exit', stop);
  return {
    stop,
    /**
     * @param {string} command
     * @param {string[]} args
     * @param {import('node:child_process').SpawnOptions} options
     * @returns the process, and a promise that rejects when it cannot start or ends
     */
    start(command, args, options) {
      const child = spawn(command, args, options);
      running.push(child);
      const failed = new Promise((_resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code) => reject(new Error(`${command} ended with ${code}.`)));
      });
      failed.catch(() => undefined);
      return { child, failed };
    },
  };
}

/** @param {ReturnType<typeof processGroup>} processes */
async function startDisplay(processes) {
  const { child, failed } = processes.start(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const announced = new Promise((resolve) => child.stdio[3]?.once('data', resolve));
  return `:${String(await Promise.race([announced, failed])).trim()}`;
}

/** @param {ReturnType<typeof processGroup>} processes */
async function startDriver(processes) {
  const display = process.env.DISPLAY ?? (await startDisplay(processes));
  const port = await freePort();
  const { failed } = processes.start('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  const driver = webdriver(address);
  await Promise.race([answers(driver), failed]);
  const { sessionId } = await driver('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      },
    },
  });
  return webdriver(`${address}/session/${sessionId}`);
}

/** @param {import('./webdriver.mjs').Call} driver */
async function answers(driver) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ready = await driver('GET', '/status').then(
      () => true,
      () => false,
    );
    if (ready) return;
    await delay(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** @returns {import('@web/test-runner-core').BrowserLauncher} */
export function webkitLauncher() {
  const processes = processGroup();
  /** @type {Map<string, string>} */
  const addresses = new Map();
  /** @type {Promise<import('./webdriver.mjs').Call> | undefined} */
  let starting;
  /** @type {ReturnType<typeof webdriverPage>} */
  let page;

  const launcher = {
    name: 'WebKit',
    // The commands that come with the runner know how to drive a page of this type.
    type: 'playwright',
    concurrency: 1,
    async startSession(/** @type {string} */ id, /** @type {string} */ url) {
      const session = await (starting ??= startDriver(processes));
      page = webdriverPage(session);
      addresses.set(id, url);
      await page.setViewportSize(VIEWPORT);
      await session('POST', '/url', { url });
    },
    isActive: (/** @type {string} */ id) => addresses.has(id),
    getBrowserUrl: (/** @type {string} */ id) => addresses.get(id),
    getPage: () => page,
    async stopSession(/** @type {string} */ id) {
      const session = await starting;
      addresses.delete(id);
      await session?.('DELETE', '/actions');
      await session?.('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK cannot be opened for debugging from here.');
    },
    async stop() {
      const session = await starting?.catch(() => undefined);
      // The driver may be gone already, and its browser with it.
      await session?.('DELETE', '').catch(() => undefined);
      processes.stop();
    },
  };
  return launcher;
}
