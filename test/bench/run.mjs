/**
 * `npm run bench`: Colloquy as it is published, the floor and the peers side by side in one run, half
 * an hour and an hour at most. `--quick` takes two minutes at most; `--sizes=29,1000` and
 * `--kinds=load,use` keep to some of it (see plan.mjs), `--minutes=10` to a time. Prints tables and
 * writes them, with every single figure, to .cache/bench/; with `--readme` the short ones go into
 * README.md. Files of dist/ are measured as they are: build first.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readText, root } from '../support/files.mjs';
import { installPeers } from './install-peers.mjs';
import { carryOut } from './measurements.mjs';
import { full, quick } from './plan.mjs';
import { inReadme, summary } from './readme.mjs';
import { report } from './report.mjs';

if (!existsSync(join(root, 'dist/colloquy.js'))) throw new Error('Run npm run build first.');

/** What an option says. @param {string} name */
const option = (name) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const has = (/** @type {string} */ name) => process.argv.includes(`--${name}`);

const whole = has('quick') ? quick : full;
const sizes = option('sizes')?.split(',').map(Number);
const kinds = option('kinds')?.split(',');
const plan = {
  minutes: Number(option('minutes') ?? whole.minutes),
  tasks: whole.tasks.filter(
    ({ size, kind }) => (sizes?.includes(size) ?? true) && (kinds?.includes(kind) ?? true),
  ),
};

installPeers();
const started = new Date();
const { browser, measurements, unfinished } = await carryOut(plan, console.log);
const minutes = (Date.now() - started.getTime()) / 60_000;
const asked = process.argv.slice(2).filter((each) => each !== '--readme');
const environment = {
  date: started.toISOString(),
  minutes: Number(minutes.toFixed(1)),
  command: ['npm run bench', ...(asked.length > 0 ? ['--', ...asked] : [])].join(' '),
  browser: `Chromium ${browser}`,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? '',
};
const folder = join(root, '.cache/bench');
mkdirSync(folder, { recursive: true });
const text = report(measurements, unfinished, environment);
writeFileSync(join(folder, 'bench.md'), text);
writeFileSync(
  join(folder, 'bench.json'),
  JSON.stringify({ environment, measurements, unfinished }, null, 2),
);
const short = summary(measurements, unfinished, environment);
writeFileSync(join(folder, 'readme.md'), short);
console.log(`\n${text}\n${short}\nWritten to .cache/bench/, in ${environment.minutes} minutes.`);
if (has('readme')) {
  const path = join(root, 'README.md');
  const options = { ...(await resolveConfig(path)), parser: 'markdown' };
  writeFileSync(path, await format(inReadme(readText('README.md'), short), options));
}
// A browser that is stuck must not keep the command.
process.exit(0);
