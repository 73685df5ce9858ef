/**
 * Runs the tests that need no browser page of their own: `node test/support/node-tests.mjs
 * <folder or file>…`. In a folder it takes the files that end in `.test.mjs`, and none further
 * down. Fails when a test failed, or when there was none.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec as Spec } from 'node:test/reporters';
import { record } from './results/record.mjs';

const paths = process.argv.slice(2);
const files = paths.flatMap((path) => {
  if (!existsSync(path)) throw new Error(`There is no ${path}.`);
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.test.mjs'));
  return names.sort().map((name) => join(path, name));
});

let passed = 0;
let failed = 0;

// One file after the other: they start browsers and servers.
const events = run({ files, concurrency: 1 });
events.on('test:pass', ({ details, skip, todo }) => {
  if (details.type !== 'suite' && skip === undefined && todo === undefined) passed += 1;
});
events.on('test:fail', ({ details }) => {
  const { failureType } = /** @type {Error & { failureType?: string }} */ (details.error);
  // A suite fails with its tests, which are counted, or by itself.
  if (details.type !== 'suite' || failureType !== 'subtestsFailed') failed += 1;
});
events.on('end', () => {
  record({ suite: paths.join(', '), engine: 'Node', passed, failed });
  if (passed === 0 && failed === 0) console.error('No tests were run.');
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
events.compose(new Spec()).pipe(process.stdout);
