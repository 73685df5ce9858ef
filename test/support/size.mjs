/**
 * The size budget: what readers pay for each script-tag file, gzipped as a server would. Fails when
 * a file costs more than it may, or has no budget. kB are 1,000 bytes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './files.mjs';

/** Bytes after gzip. The single file holds every language and is asked for by name. */
const BUDGETS = [
  { file: /^colloquy\.js$/, most: 36_000 },
  { file: /^lazy\/replies\.js$/, most: 14_500 },
  { file: /^lazy\/.+\.js$/, most: 5_000 },
  { file: /^locales\/.+\.js$/, most: 3_000 },
  { file: /^colloquy\.single\.js$/, most: Infinity },
];

const dist = join(root, 'dist');
/** The script-tag files; the modules of the package lie in other folders of dist/, with their types. */
const files = ['colloquy.js', 'colloquy.single.js'].concat(
  ['lazy', 'locales'].flatMap((folder) =>
    existsSync(join(dist, folder))
      ? readdirSync(join(dist, folder)).map((name) => `${folder}/${name}`)
      : [],
  ),
);

console.log(
  `${'file'.padEnd(24)}${'plain'.padStart(9)}${'gzip'.padStart(9)}${'brotli'.padStart(9)}`,
);
for (const file of files) {
  const content = readFileSync(join(dist, file));
  const gzip = gzipSync(content, { level: 9 }).length;
  const sizes = [content.length, gzip, brotliCompressSync(content).length];
  const { most = 0 } = BUDGETS.find((budget) => budget.file.test(file)) ?? {};
  const over = gzip > most;
  if (over) process.exitCode = 1;
  console.log(
    file.padEnd(24) +
      sizes.map((size) => String(size).padStart(9)).join('') +
      (over ? `  ${gzip - most} bytes over its budget of ${most}` : ''),
  );
}
