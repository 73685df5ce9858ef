/**
 * A Web Test Runner launcher for Firefox: the one `FIREFOX_PATH` names, or an installed one, driven
 * over WebDriver BiDi by the package that launches Chromium.
 */
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';

const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

function executablePath() {
  const wanted = process.env.FIREFOX_PATH;
  const found = (wanted ? [wanted] : INSTALLED).find((path) => existsSync(path));
  if (!found) throw new Error('No Firefox found. Install one (firefox-esr), or set FIREFOX_PATH.');
  return found;
}

/**
 * Sizing a viewport also turns the screen, which Firefox 140 cannot do. There it is enough that the
 * size is right in the end.
 * @param {import('puppeteer-core').Page} page
 */
function tolerateFixedScreen(page) {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!viewport || !String(error).includes('setScreenOrientationOverride')) throw error;
      await page.waitForFunction(
        (width, height) => innerWidth === width && innerHeight === height,
        {},
        viewport.width,
        viewport.height,
      );
    }
  };
  return page;
}

/** @returns {import('@web/test-runner-core').BrowserLauncher} */
export function firefoxLauncher() {
  const launcher = chromeLauncher({
    // One page at a time: a page in the background gets no animation frames and no focus.
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: executablePath() },
    createPage: async ({ context }) => tolerateFixedScreen(await context.newPage()),
  });
  return Object.assign(launcher, { name: 'Firefox' });
}
