/**
 * A Vite plugin that leaves `import('…/i18n/locales/xx.js')` out of the script-tag bundle: the file
 * stands beside it as `locales/xx.js` and is fetched when a page needs that language. A dynamic
 * import is relative to the script's own address, in a module and in a classic script alike.
 */

/** @returns {import('vite').Plugin} */
export function lazyLocales() {
  return {
    name: 'colloquy:lazy-locales',
    enforce: 'pre',
    apply: 'build',
    resolveId(specifier) {
      const name = /\/locales\/([\w-]+)\.js$/.exec(specifier)?.[1];
      return name ? { id: `./locales/${name}.js`, external: 'relative' } : null;
    },
  };
}
