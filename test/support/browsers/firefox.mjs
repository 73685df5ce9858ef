/** Finds the Firefox to test in: the one `FIREFOX_PATH` names, or an installed one. */
import { existsSync } from 'node:fs';

const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @returns {string} the path of its program */
export function firefox() {
  const wanted = process.env.FIREFOX_PATH;
  const found = (wanted ? [wanted] : INSTALLED).find((path) => existsSync(path));
  if (!found) throw new Error('No Firefox found. Install one (firefox-esr), or set FIREFOX_PATH.');
  return found;
}
