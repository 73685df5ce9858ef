/**
 * Finds a Chromium to test in: the one `CHROME_PATH` names, an installed one, or the one that the
 * npm package @sparticuz/chromium carries, so that a machine without a browser can run the tests.
 * `CHROME_PATH=bundled` asks for the last. Answers launch options that puppeteer and Playwright
 * both understand; launching is theirs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter((folder) => folder !== undefined);

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...WINDOWS_FOLDERS.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

/** The package's archives: the browser, the libraries a bare system lacks, fonts, software GL. */
const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

/**
 * @typedef {object} LaunchOptions
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string | undefined>} env
 */

/** @returns {Promise<LaunchOptions>} */
export async function chromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted && wanted !== 'bundled') {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH does not exist: ${wanted}`);
    return launchOptions(wanted);
  }
  const installed = wanted ? undefined : INSTALLED.find((path) => existsSync(path));
  return installed ? launchOptions(installed) : bundledChromium();
}

/**
 * @param {string} executablePath
 * @param {Record<string, string>} env
 * @returns {LaunchOptions}
 */
function launchOptions(executablePath, env = {}) {
  return {
    executablePath,
    env: { ...process.env, ...env },
    args: [
      // Chromium refuses to sandbox as root, and the bundled one comes without its sandbox helper.
      ...(process.getuid?.() === 0 || env.FONTCONFIG_FILE ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
    ],
  };
}

async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH.');
  }
  const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
  const folder = await unpack(join(modules, '@sparticuz/chromium'), join(modules, '.cache'));
  return launchOptions(join(folder, 'chromium'), {
    LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  });
}

/**
 * Unpacks the package's browser once per version. Its own code is not used: it unpacks to a fixed
 * folder shared by all users, and leaves out the libraries everywhere but on one cloud.
 * @param {string} source the package's folder
 * @param {string} cache where unpacked browsers are kept
 * @returns {Promise<string>} the folder that holds `chromium`, `lib/` and `fonts.conf`
 */
async function unpack(source, cache) {
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  await Promise.all(ARCHIVES.map((name) => unpackArchive(join(source, 'bin', name), draft)));
  await writeFile(join(draft, 'fonts.conf'), fontsConfig(folder));
  // In one step, so that a process beside this one sees all of it or nothing.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  return folder;
}

/** @param {string} folder */
function fontsConfig(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function unpackArchive(archive, folder) {
  const content = await promisify(brotliDecompress)(await readFile(archive));
  if (!archive.endsWith('.tar.br')) {
    await writeFile(join(folder, 'chromium'), content, { mode: 0o755 });
    return;
  }
  const flags = ['-xf', '-', '--no-same-owner', '-C', folder];
  const { status, error } = spawnSync('tar', flags, { input: content, stdio: 'pipe' });
  if (status !== 0) throw new Error(`Could not unpack ${archive}.`, { cause: error });
}
