/**
 * Vite's two jobs: the demo site (`npm start`, `npm run dev`) and the script-tag files of dist/,
 * one build mode each. The modules of the npm package are emitted by tsc alone, one per file of src/.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { askAgain } from './test/support/build/ask-again.mjs';
import { chunkGroups } from './test/support/build/chunks.mjs';
import { commentsServer, demoSite, packageAliases } from './test/support/build/demo-site.mjs';
import { integrity } from './test/support/build/integrity.mjs';
import { lateExpressions } from './test/support/build/late-expressions.mjs';
import { litAsGuest } from './test/support/build/lit-as-guest.mjs';
import { minifyTemplates } from './test/support/build/minify-templates.mjs';
import { plainProperties } from './test/support/build/plain-properties.mjs';
import { splitLocales } from './test/support/build/split-locales.mjs';
import { HINT, scriptTag } from './test/support/build/script-tag.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const entry = `${root}src/embed.ts`;
const thread = `${root}src/page/define-thread.ts`;
const count = `${root}src/page/define-count.ts`;
const json = `${root}src/page/json.ts`;
const idle = ['templates', 'namesakes', 'network', 'printing'].map(
  (tool) => `${root}src/elements/tools/${tool}.ts`,
);
const interaction = `${root}src/elements/interaction.ts`;
const trustedTypes = `${root}src/page/trusted-types.ts`;
const replies = `${root}src/conversation/replies.ts`;

/** Chunks that every thread runs nearly all of. */
const AT_ONCE = new Set(['base', 'thread', 'interaction', 'replies', 'idle']);

/**
 * @typedef {object} Output
 * @property {import('vite').Plugin[]} plugins
 * @property {Record<string, string>} [define]
 * @property {import('vite').LibraryFormats} format
 * @property {import('vite').Rolldown.OutputOptions} output
 */

/** @type {Record<string, Output>} what each `vite build --mode …` writes to dist/ */
const outputs = {
  // The script tag, and beside it a chunk for everything that is imported dynamically.
  script: {
    plugins: [scriptTag(entry), splitLocales(), askAgain(), integrity('integrity.json')],
    format: 'es',
    output: {
      entryFileNames: 'colloquy.js',
      chunkFileNames: ({ facadeModuleId }) => {
        if (facadeModuleId?.endsWith('?later')) return 'lazy/[name]-later-[hash].js';
        return `${facadeModuleId?.includes('/locales/') ? 'locales' : 'lazy'}/[name]-[hash].js`;
      },
      postBanner: ({ name }) => (AT_ONCE.has(name) ? HINT : ''),
      codeSplitting: {
        groups: chunkGroups([
          // Two chunks that come later have nothing else in common.
          ['thread', trustedTypes],
          // Every source that is fetched stands on most of it.
          ['base', json],
          ['base', thread, count],
          ['thread', thread],
          ['interaction', interaction],
          // What comes while there is nothing else to do, in one file and not in seven.
          ...idle.map((tool) => /** @type {const} */ (['idle', tool])),
          // The search folds letters as it does, and must not take them out of it.
          ['replies', replies],
        ]),
      },
    },
  },
  // The same in one file.
  single: {
    plugins: [integrity('integrity.single.json')],
    // A file without modules has no worker.
    define: { 'import.meta.url': 'undefined' },
    format: 'iife',
    output: { entryFileNames: 'colloquy.single.js', codeSplitting: false },
  },
};

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') {
    const live = mode === 'dev';
    // Set by demo/server/start.mjs, which starts the server.
    const comments = process.env.COLLOQUY_API;
    return {
      root: `${root}demo`,
      appType: 'mpa',
      plugins: [demoSite({ root, live })],
      resolve: { alias: packageAliases(root) },
      // A dependency found late would make Vite load the page again.
      ...(!live && { optimizeDeps: { noDiscovery: true } }),
      server: {
        host: '127.0.0.1',
        // Vite would look for /colloquy.js among the pages.
        preTransformRequests: false,
        fs: { allow: [root], deny: ['.cache/**'] },
        ...(comments && { proxy: { '/api': commentsServer(comments) } }),
        ...(!live && { ws: false, hmr: false, watch: null }),
      },
    };
  }
  const wanted = outputs[mode];
  if (!wanted) throw new Error(`--mode is one of ${Object.keys(outputs).join(', ')}.`);
  const { plugins, define = {}, format, output } = wanted;
  return {
    root,
    publicDir: false,
    define,
    plugins: [plainProperties(), minifyTemplates(), lateExpressions(), litAsGuest(), ...plugins],
    build: {
      target: 'es2022',
      // The name would be a global's, if the entry exported anything.
      lib: { entry, formats: [format], name: 'Colloquy' },
      outDir: 'dist',
      emptyOutDir: false,
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: { ...output, minify: true, comments: false },
      },
    },
  };
});
