/**
 * A Vite plugin that leaves some modules out of the script-tag bundle: each is built into a file of
 * its own, and a dynamic import of it fetches that file when a page needs it. The address is
 * relative to the script's own, in a module and in a classic script alike. A static import still
 * takes the module in.
 */
import { dirname, resolve } from 'node:path';

/**
 * @param {Readonly<Record<string, string>>} modules the module's path by the name of its file, which
 * is below dist/ and without a suffix
 * @returns {import('vite').Plugin}
 */
export function lazyModules(modules) {
  const names = new Map(Object.entries(modules).map(([name, path]) => [path, name]));
  return {
    name: 'colloquy:lazy-modules',
    enforce: 'pre',
    apply: 'build',
    resolveId(specifier, importer, { kind }) {
      if (kind !== 'dynamic-import' || !importer) return null;
      const path = resolve(dirname(importer), specifier).replace(/\.js$/, '.ts');
      const name = names.get(path);
      return name === undefined ? null : { id: `./${name}.js`, external: 'relative' };
    },
  };
}
