/** Where the project is, and what is in it: for tests about files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} path below the project's folder */
export const readText = (path) => readFileSync(join(root, path), 'utf8');

/** @param {string} path below the project's folder */
export const readJson = (path) => JSON.parse(readText(path));

/**
 * @param {string} folder below the project's folder
 * @param {RegExp} names which files
 * @returns {string[]} their paths below that folder, with `/`, in order
 */
export function filesIn(folder, names) {
  const base = join(root, folder);
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
