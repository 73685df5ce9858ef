/**
 * Vite's two jobs: the demo site (`npm start`, `npm run dev`) and the script-tag files of dist/,
 * one build mode each. The modules of the npm package are emitted by tsc alone, one per file of src/.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { demoSite, packageAliases } from './test/support/build/demo-site.mjs';
import { lazyModules } from './test/support/build/lazy-modules.mjs';
import { litAsGuest } from './test/support/build/lit-as-guest.mjs';
import { minifyTemplates } from './test/support/build/minify-templates.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Modules that the script tag fetches when a page needs them, by their names in dist/. */
const lazy = {
  'lazy/replies': `${root}src/conversation/replies.ts`,
  'lazy/markup': `${root}src/sources/markup.ts`,
  'lazy/memory': `${root}src/sources/memory.ts`,
  'lazy/zoned-time': `${root}src/sources/zoned-time.ts`,
  ...Object.fromEntries(
    readdirSync(`${root}src/i18n/locales`).map((file) => [
      `locales/${file.replace('.ts', '')}`,
      `${root}src/i18n/locales/${file}`,
    ]),
  ),
};

/**
 * @typedef {object} Output
 * @property {import('vite').Plugin[]} plugins
 * @property {import('vite').LibraryOptions} lib
 * @property {import('vite').Rolldown.OutputOptions} [output]
 */

/** @type {Record<string, Output>} what each `vite build --mode …` writes to dist/ */
const outputs = {
  script: script('colloquy.js', lazyModules(lazy)),
  single: script('colloquy.single.js'),
  lazy: {
    plugins: [minifyTemplates()],
    lib: { entry: lazy, formats: ['es'], fileName: (_format, name) => `${name}.js` },
    output: { chunkFileNames: 'lazy/[name].js' },
  },
};

/**
 * One file that runs as a module and as a classic script: no import or export at its top level.
 * @param {string} file
 * @param {import('vite').Plugin[]} plugins
 * @returns {Output}
 */
function script(file, ...plugins) {
  return {
    plugins: [minifyTemplates(), litAsGuest(), ...plugins],
    // The name would be a global's, if the entry exported anything.
    lib: {
      entry: `${root}src/embed.ts`,
      formats: ['iife'],
      name: 'Colloquy',
      fileName: () => file,
    },
    output: { codeSplitting: false },
  };
}

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') {
    const live = mode === 'dev';
    return {
      root: `${root}demo`,
      appType: 'mpa',
      plugins: [demoSite({ root, live })],
      resolve: { alias: packageAliases(root) },
      server: {
        host: '127.0.0.1',
        // Vite would look for /colloquy.js among the pages.
        preTransformRequests: false,
        fs: { allow: [root] },
        ...(!live && { ws: false, hmr: false, watch: null }),
      },
    };
  }
  const wanted = outputs[mode];
  if (!wanted) throw new Error(`--mode is one of ${Object.keys(outputs).join(', ')}.`);
  const { plugins, lib, output } = wanted;
  return {
    root,
    publicDir: false,
    plugins,
    build: {
      target: 'es2022',
      lib,
      outDir: 'dist',
      emptyOutDir: false,
      rolldownOptions: { output: { ...output, minify: true, comments: { legal: false } } },
    },
  };
});
