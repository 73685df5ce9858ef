/**
 * A Vite plugin that makes the entry of an ES build a script tag: a file that runs as a module and
 * as a classic script, because nothing stands at its top level.
 *
 * - What the entry imports it gets as a copy of its own, so that no other chunk needs it. What it
 *   imports dynamically is everybody's, as usual.
 * - Where it fetches a chunk it asks at once for all the chunks that one stands on. A browser would
 *   find out about those only when the first has arrived.
 * - The few lines that the bundler lays into a file of its own are written where they are used.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const COPY = '?of-the-script-tag';

/** Chromium compiles a file that begins so on another thread, and not function by function when each is called. */
export const HINT = '//# allFunctionsCalledOnLoad';

/**
 * @param {string} entry the entry's path
 * @returns {import('vite').Plugin}
 */
export function scriptTag(entry) {
  return {
    name: 'colloquy:script-tag',
    enforce: 'pre',
    apply: 'build',

    resolveId(specifier, importer, { kind }) {
      if (importer !== entry && !importer?.endsWith(COPY)) return null;
      const path = resolve(dirname(importer), specifier).replace(/\.js$/, '.ts');
      return kind === 'dynamic-import' ? path : path + COPY;
    },

    load(id) {
      if (!id.endsWith(COPY)) return null;
      return { code: readFileSync(id.slice(0, -COPY.length), 'utf8'), moduleType: 'ts' };
    },

    generateBundle(_options, bundle) {
      inlineRuntime(bundle);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.facadeModuleId !== entry) continue;
        if (chunk.imports.length > 0 || chunk.exports.length > 0) {
          this.error(`${chunk.fileName} must stand alone: ${chunk.imports} ${chunk.exports}`);
        }
        chunk.code = asScript(chunk.code, (file) => standsOn(file, bundle));
      }
    },
  };
}

/** What the runtime does here: makes a module of functions that give what it exports. */
const MODULE = 'e=>{for(const t in e)Object.defineProperty(e,t,{get:e[t]});return e}';

/**
 * Takes the bundler's runtime out of a bundle: a request for 150 bytes, on which others wait. What
 * it is used for takes a third of them.
 * @param {import('vite').Rolldown.OutputBundle} bundle
 */
export function inlineRuntime(bundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const runtime = chunks.find(({ name }) => name === 'rolldown-runtime');
  if (!runtime) return;
  if (runtime.exports.length !== 1 || !runtime.code.includes('toStringTag')) {
    throw new Error(`The runtime does more than make modules: ${runtime.code}`);
  }
  const name = runtime.fileName.split('/').at(-1);
  const importing = new RegExp(`import *\\{ *\\w+ as (\\w+) *\\} *from *"\\./${name}";`);
  for (const chunk of chunks.filter(({ imports }) => imports.includes(runtime.fileName))) {
    chunk.code = chunk.code.replace(importing, (_import, local) => `const ${local}=${MODULE};`);
    chunk.imports = chunk.imports.filter((each) => each !== runtime.fileName);
    if (chunk.code.includes(name ?? '')) throw new Error(`${chunk.fileName} imports ${name}`);
  }
  Reflect.deleteProperty(bundle, runtime.fileName);
}

/**
 * @param {string} file
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @returns {string[]} the chunks that a chunk imports statically, and those that they do
 */
function standsOn(file, bundle, found = new Set([file])) {
  const chunk = bundle[file];
  for (const each of chunk?.type === 'chunk' ? chunk.imports : []) {
    if (!found.has(each)) standsOn(each, bundle, found.add(each));
  }
  return [...found].slice(1);
}

/**
 * Where a chunk is. A classic script of another origin, fetched as scripts always were, has no
 * address that imports could be relative to, but its element has.
 */
const PLACE =
  'const $tag=document.currentScript,' +
  '$place=$tag?.src&&$tag.crossOrigin===null&&new URL($tag.src).origin!==location.origin?' +
  'e=>new URL(e,$tag.src).href:e=>e;';

/**
 * @param {string} code an ES module without static imports and exports
 * @param {(file: string) => readonly string[]} standsOn the chunks that a chunk imports
 * @returns the same as a script
 */
export function asScript(code, standsOn) {
  const script = code.trim().replace(/\bimport\(([`'"])\.\/(.+?)\1\)/g, (_whole, _quote, file) => {
    const files = [file, ...standsOn(file)].map((each) => `import($place("./${each}"))`);
    return files.length === 1 ? files.join() : `Promise.all([${files.join()}]).then(e=>e[0])`;
  });
  return `${HINT}\n(()=>{"use strict";${PLACE}${script}})();\n`;
}
