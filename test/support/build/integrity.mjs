/**
 * A Vite plugin that writes the hashes of all files of a build beside them, as import maps and
 * `integrity` attributes want them. Comes after every plugin that still changes a file.
 */
import { createHash } from 'node:crypto';

/** @param {string} content */
export const hashOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * @param {string} fileName where they are written: an object, hash by path
 * @returns {import('vite').Plugin}
 */
export function integrity(fileName) {
  return {
    name: 'colloquy:integrity',
    enforce: 'post',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const hashes = chunks.map(({ fileName, code }) => [fileName, hashOf(code)]).sort();
      const source = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
