/**
 * Runs scripts of package.json one after the other and says how long each took: `node
 * test/support/run-scripts.mjs [--all] <script>…`. Stops at the first that fails, or with `--all`
 * runs the rest all the same and fails at the end.
 */
import { spawnSync } from 'node:child_process';

const names = process.argv.slice(2).filter((name) => name !== '--all');
const all = process.argv.includes('--all');
const npm = process.env.npm_execpath;
if (!npm) throw new Error('Run this from a script of package.json.');

/** @type {string[]} */
const lines = [];
for (const name of names) {
  console.log(`\n▶ ${name}`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [npm, 'run', '--silent', name], {
    stdio: 'inherit',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(`${status === 0 ? '✔' : '✖'} ${name.padEnd(16)} ${seconds.padStart(6)} s`);
  if (status !== 0) process.exitCode = 1;
  if (status !== 0 && !all) break;
}
console.log(`\n${lines.join('\n')}`);
