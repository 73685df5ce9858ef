import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, readJson, readText, root } from '../support/files.mjs';

/** @param {unknown} target a value of `exports` */
function pathsIn(target) {
  return typeof target === 'object' && target !== null ? Object.values(target) : [target];
}

describe('package.json', () => {
  const manifest = readJson('package.json');

  it('has the version that src/version.ts states', () => {
    const stated = /version = '([^']+)'/.exec(readText('src/version.ts'))?.[1];
    assert.equal(manifest.version, stated);
  });

  it('points at files that exist', () => {
    const { unpkg, jsdelivr, types, customElements, sideEffects } = manifest;
    const targets = [unpkg, jsdelivr, types, customElements, ...sideEffects].concat(
      Object.values(manifest.exports).flatMap(pathsIn),
    );
    const paths = targets.filter((path) => !path.includes('*'));
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('exports each language there is', () => {
    const names = filesIn('src/i18n/locales', /\.ts$/).map((path) => path.replace('.ts', '.js'));
    assert.notEqual(names.length, 0);
    assert.deepEqual(filesIn('dist/i18n/locales', /\.js$/), names);
    const chunks = filesIn('dist/locales', /\.js$/).map((name) =>
      name.replace(/-.{8}(?=\.js$)/, ''),
    );
    assert.deepEqual(chunks, names);
  });

  it('depends on Lit, and on idb where comments are kept in the browser', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['@lit/reactive-element', 'idb', 'lit']);
  });
});
