/**
 * The guide to writing a source: its code is taken out of the Markdown, compiled against the
 * package's types, and tried with the suite. Needs dist/.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readText, root } from '../support/files.mjs';

/** Lines that the guide promises at most. */
const MOST = { 'reading-source.ts': 15, 'harbour-source.test.ts': 29, 'harbour-source.ts': 100 };

const folder = mkdtempSync(join(tmpdir(), 'colloquy-guide-'));
const built = join(folder, 'built');

const guide = readText('src/sources/README.md');
const files = new Map(
  [...guide.matchAll(/<!-- file: (\S+) -->\s+```ts\n(.*?)```/gs)].map(
    ([, name = '', code = '']) => [name, code],
  ),
);

const CONFIG = {
  compilerOptions: {
    ...{ strict: true, target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext' },
    ...{ exactOptionalPropertyTypes: true, skipLibCheck: true, types: ['node'] },
    typeRoots: [join(root, 'node_modules/@types')],
    ...{
      lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
      outDir: 'built',
      rootDir: '.',
    },
  },
  include: ['*.ts'],
};

describe('the guide to writing a source', () => {
  before(() => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/colloquy'), 'dir');
    for (const [name, code] of files) writeFileSync(join(folder, name), code);
    cpSync(fileURLToPath(new URL('./guide/', import.meta.url)), folder, { recursive: true });
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const [name, most] of Object.entries(MOST)) {
    it(`needs at most ${most} lines for ${name}`, () => {
      const lines = files.get(name)?.trim().split('\n') ?? [];
      assert.ok(lines.length > 0 && lines.length <= most, `${lines.length} lines`);
      const long = lines.filter((line) => line.length > 100);
      assert.deepEqual(long, []);
    });
  }

  it('has code that compiles', () => {
    const tsc = fileURLToPath(import.meta.resolve('@typescript/native/package.json'));
    const { stdout } = spawnSync(process.execPath, [join(tsc, '../bin/tsc'), '-p', '.'], {
      ...{ cwd: folder, encoding: 'utf8' },
    });
    assert.equal(stdout, '');
  });

  it('has a test that passes', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--test', '--test-reporter=tap', join(built, 'harbour-source.test.js')],
      { encoding: 'utf8', env: { ...process.env, NODE_TEST_CONTEXT: undefined } },
    );
    const failed = stdout.split('\n').filter((line) => line.startsWith('not ok'));
    assert.deepEqual(failed, []);
    assert.equal(status, 0);
    assert.ok(Number(/# pass (\d+)/.exec(stdout)?.[1]) > 90, stdout.slice(-500));
  });

  describe('has a read-only source that', async () => {
    const { dataSourceSuite } = await import(pathToFileURL(join(root, 'dist/testing.js')).href);
    /** @type {(path: string) => Promise<any>} */
    const load = (path) => import(pathToFileURL(join(built, path)).href);
    dataSourceSuite({
      test: it,
      create: async (/** @type {unknown} */ thread) => {
        const { readingSource } = await load('reading-source.js');
        const { startBackend } = await load('harbour-backend.js');
        return readingSource('https://harbour.example/api', startBackend(thread));
      },
      capabilities: { methods: [], features: { paging: 'none' } },
      without: ['recommendations', 'removed', 'closed'],
    });
  });
});
