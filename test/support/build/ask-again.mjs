/**
 * A Vite plugin for the chunks of the script tag: what could not be fetched is asked for once more,
 * under an address of its own. Browsers that keep to the older rule remember a failed import for as
 * long as the page lives, so that a network that comes back would change nothing.
 */

/** @returns {import('vite').Plugin} */
export function askAgain() {
  return {
    name: 'colloquy:ask-again',
    apply: 'build',

    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && !chunk.isEntry) chunk.code = askingAgain(chunk.code);
      }
    },
  };
}

/** @param {string} code of a chunk */
export function askingAgain(code) {
  return code.replace(
    /\bimport\(([`'"])(\.{1,2}\/[^`'"]+)\1\)/g,
    (first, _quote, file) => `${first}.catch(()=>import("${file}?"+Date.now()))`,
  );
}
