/** Two builds of the same source are the same, byte for byte, so that a hash can be published (EMB-9). */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, root } from '../support/files.mjs';

const VITE = join(
  dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin/vite.js',
);
const PUBLISHED = /^(colloquy(\.single)?\.js|(lazy|locales)\/.*)$/;

/** The hash of each script-tag file, by its path below a folder of the project. */
function hashes(/** @type {string} */ folder) {
  const paths = filesIn(folder, /\.js$/).filter((path) => PUBLISHED.test(path));
  return Object.fromEntries(
    paths.map((path) => {
      const content = readFileSync(join(root, folder, path));
      return [path, createHash('sha384').update(content).digest('base64')];
    }),
  );
}

describe('the build', () => {
  it('made again elsewhere is the same', () => {
    const folder = mkdtempSync(join(root, 'node_modules/.cache-build-'));
    try {
      for (const mode of ['script', 'single']) {
        const options = ['build', '--mode', mode, '--outDir', folder, '--logLevel', 'error'];
        execFileSync(process.execPath, [VITE, ...options], { cwd: root, stdio: 'pipe' });
      }
      const again = hashes(relative(root, folder));
      assert.ok(Object.keys(again).length > 10);
      assert.deepEqual(again, hashes('dist'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
