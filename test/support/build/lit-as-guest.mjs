/**
 * A Vite plugin that makes the Lit inside the script-tag files a quiet guest of the page.
 *
 * - Its Trusted Types policy is the one of `src/page/trusted-types.ts`, and a page that refuses the
 *   policy, or already has it from another copy, does not stop the script at import. Rendering then
 *   fails where the page enforces Trusted Types, which is for `define()` to notice.
 * - It writes no globals: no version lists, no `litPropertyMetadata`, no `Symbol.metadata` (both
 *   serve standard decorators, and none are left by `plain-properties.mjs`).
 *
 * The build fails when a passage is not there exactly once: look at what Lit changed, then at this.
 */
import { join } from 'node:path';
import { root } from '../files.mjs';

/** The module of the script tag's own policy, and what it is called inside Lit. */
const policyModule = join(root, 'src/page/trusted-types.ts');
const POLICY = 'colloquyPolicy';

/** @type {Record<string, readonly (readonly [passage: RegExp, replacement: string])[]>} */
const PASSAGES = {
  'lit-html/lit-html.js': [
    [/(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/g, `${POLICY}()`],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, 'void 0'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g,
      'const litPropertyMetadata=new WeakMap;',
    ],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, 'void 0'],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/\w+\.ShadowRoot&&\([^)]+\)&&"adoptedStyleSheets"in.+?prototype(?=,)/g, '!0'],
  ],
  'lit-element/lit-element.js': [
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, 'void 0'],
  ],
};

/**
 * @param {string} file a key of PASSAGES
 * @param {string} code that file of Lit, as published
 * @throws when a passage is missing or stands more than once
 */
export function tameLit(file, code) {
  return (PASSAGES[file] ?? []).reduce((text, [passage, replacement]) => {
    const count = text.match(passage)?.length ?? 0;
    if (count !== 1) throw new Error(`${file}: ${passage} stands ${count} times, not once.`);
    return text.replace(passage, replacement);
  }, code);
}

/** @returns {import('vite').Plugin} */
export function litAsGuest() {
  const unseen = new Set(Object.keys(PASSAGES));
  return {
    name: 'colloquy:lit-as-guest',
    apply: 'build',
    transform(code, id) {
      const file = Object.keys(PASSAGES).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      unseen.delete(file);
      const tame = tameLit(file, code);
      const begin = tame.includes(POLICY)
        ? `import{policy as ${POLICY}}from'${policyModule}';`
        : '';
      return { code: begin + tame, map: null };
    },
    buildEnd(error) {
      if (!error && unseen.size > 0) this.error(`Not in this build: ${[...unseen].join(', ')}.`);
    },
  };
}
