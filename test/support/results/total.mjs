/**
 * Adds up what the runners executed: `node test/support/results/total.mjs <folder> [command…]`.
 * The commands are those that ended badly; together with no failed test they count as one failure,
 * for something else broke. Says a line for each run and, last and alone, `N passed, N failed`.
 * Needs nothing installed, since it has to speak when the installation failed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '', ...broken] = process.argv.slice(2);
const names = existsSync(folder) ? readdirSync(folder).sort() : [];
/** @type {import('./record.mjs').Result[]} */
const results = names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

for (const { suite, engine, passed, failed } of results) {
  console.log(`${engine.padEnd(10)} ${suite}: ${passed} passed, ${failed} failed`);
}
for (const command of broken) console.log(`Ended badly: ${command}`);

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const counted = results.reduce((sum, result) => sum + result.failed, 0);
const failed = counted === 0 && broken.length > 0 ? 1 : counted;
if (passed + failed === 0) console.log('Nothing was run.');
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
