import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, readJson, readText, root } from '../support/files.mjs';

/** @typedef {{ name: string, description?: string }} Entry */

/** Every match of a pattern's first group, once each, in order. */
function words(/** @type {string} */ text, /** @type {RegExp} */ pattern) {
  const found = [...text.matchAll(pattern)].flatMap(([, group = '']) => group.split(' '));
  return [...new Set(found)].filter(Boolean).sort();
}

const read = (/** @type {string} */ folder) =>
  filesIn(folder, /\.ts$/)
    .map((path) => readText(`${folder}/${path}`))
    .join('\n')
    .replace(/\/\*\*[\s\S]*?\*\//g, '');

describe('custom-elements.json', () => {
  const manifest = readJson('custom-elements.json');
  /** @type {any[]} */
  const elements = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations);
  const all = (/** @type {string} */ kind) =>
    elements.flatMap((element) => /** @type {Entry[]} */ (element[kind] ?? []));
  const namesOf = (/** @type {string} */ kind) =>
    [...new Set(all(kind).map(({ name }) => name))].sort();

  it('is what the sources say now', () => {
    const draft = 'node_modules/.cache/manifest';
    const cem = createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/cem.js');
    const config = 'test/support/build/manifest.config.mjs';
    const options = ['analyze', '--quiet', '--config', config, '--outdir', draft];
    execFileSync(process.execPath, [cem, ...options], { cwd: root });
    const fresh = readFileSync(join(root, draft, 'custom-elements.json'), 'utf8');
    assert.equal(readText('custom-elements.json'), fresh, 'Stale: npm run manifest');
  });

  it('keeps to what is public', () => {
    const members = all('members').map(({ name }) => name);
    assert.deepEqual(
      members.filter((name) => /^[#_]|Callback$/.test(name)),
      [],
    );
    assert.ok(!elements.some(({ tagName }) => tagName === 'colloquy-chunk'));
  });

  it('describes everything it lists', () => {
    const kinds = [
      'attributes',
      'members',
      'events',
      'slots',
      'cssParts',
      'cssProperties',
      'cssStates',
    ];
    const silent = [elements, ...kinds.map(all)].flatMap((list) =>
      list.filter(({ description }) => !description).map(({ name }) => name),
    );
    assert.deepEqual(silent, []);
  });

  it('gives every event the type of its detail', () => {
    for (const { name, type } of /** @type {any[]} */ (all('events'))) {
      assert.match(type?.text ?? '', /^CustomEvent</, name);
    }
  });

  it('lists the events there are', () => {
    const events = words(readText('src/elements/events.ts'), /^ {2}'(colloquy-[a-z-]+)':/gm);
    assert.deepEqual(namesOf('events'), events);
  });

  it('lists the custom properties there are', () => {
    const properties = words(read('src/styles'), /(--colloquy-[a-z-]+)/g);
    assert.deepEqual(namesOf('cssProperties'), properties);
  });

  it('lists every part that a template names', () => {
    const described = all('cssParts').map(({ name, description }) => `${name} ${description}`);
    const known = words(described.join('\n').replaceAll('`', ' '), /([\w-]+)/g);
    const parts = words(read('src/elements'), /\spart="([\w -]+)"/g);
    assert.deepEqual(
      parts.filter((name) => !known.includes(name)),
      [],
    );
  });

  it('lists no part and no state that nothing has', () => {
    const code = read('src/elements');
    const invented = [...namesOf('cssParts'), ...namesOf('cssStates')].filter(
      (name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code),
    );
    assert.deepEqual(invented, []);
  });
});
