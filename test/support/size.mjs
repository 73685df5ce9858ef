/**
 * The size budget: what readers pay for each script-tag file, compressed as a server would. Fails
 * when a file costs more than it may, or has no budget. kB are 1,000 bytes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { filesIn, root } from './files.mjs';

/**
 * @typedef {object} Budget
 * @property {string} name what is measured
 * @property {RegExp} files of dist/, each compressed by itself; more than one are added up
 * @property {number} gzip bytes at most
 * @property {number} brotli bytes at most
 */

/** Chunks that come with everything: Lit's elements, words, what a comment is, files of comments. */
const BASE = 'colloquy|lazy/base-.+';

/** @type {readonly Budget[]} what readers wait for */
const SUMS = [
  {
    name: 'while a thread is far below the screen',
    files: /^colloquy\.js$/,
    gzip: 2_740,
    brotli: 2_470,
  },
  {
    name: 'until the comments of a JSON file show',
    files: new RegExp(`^(${BASE}|lazy/thread-.+)\\.js$`),
    gzip: 41_610,
    brotli: 37_420,
  },
  {
    name: '  with the reading of names beside it',
    files: new RegExp(`^(${BASE}|lazy/(thread|replies)-.+)\\.js$`),
    gzip: 64_390,
    brotli: 57_210,
  },
  {
    name: 'until a count shows',
    files: new RegExp(`^(${BASE}|lazy/define-count-.+)\\.js$`),
    gzip: 13_800,
    brotli: 12_430,
  },
];

/** @type {readonly Budget[]} for files one by one; the first that fits counts */
const FILES = [
  { name: 'the script tag', files: /^colloquy\.js$/, gzip: 2_740, brotli: 2_470 },
  { name: 'of thread and count', files: /^lazy\/base-/, gzip: 9_990, brotli: 9_020 },
  { name: 'the thread', files: /^lazy\/thread-/, gzip: 28_910, brotli: 26_030 },
  { name: 'the reading of names', files: /^lazy\/replies-/, gzip: 22_800, brotli: 19_830 },
  { name: 'what answers a reader', files: /^lazy\/interaction-/, gzip: 10_640, brotli: 9_650 },
  { name: 'the composer', files: /^lazy\/(composer|writer)-/, gzip: 12_000, brotli: 11_000 },
  {
    name: 'what comes while nothing else is to do',
    files: /^lazy\/idle-/,
    gzip: 5_450,
    brotli: 4_900,
  },
  {
    name: 'what is written and how it is sent',
    files: /^lazy\/writing-/,
    gzip: 5_500,
    brotli: 5_000,
  },
  { name: 'what some pages need', files: /^lazy\//, gzip: 5_000, brotli: 4_500 },
  { name: 'a language', files: /^locales\//, gzip: 5_500, brotli: 5_000 },
  // It holds every language and is asked for by name.
  { name: 'all', files: /^colloquy\.single\.js$/, gzip: Infinity, brotli: Infinity },
];

const measured = filesIn('dist', /\.js$/)
  .filter((file) => /^(colloquy(\.single)?\.js|lazy\/.*|locales\/.*)$/.test(file))
  .map((file) => {
    const content = readFileSync(join(root, 'dist', file));
    const gzip = gzipSync(content, { level: 9 }).length;
    return { file, plain: content.length, gzip, brotli: brotliCompressSync(content).length };
  });

/** @param {{ gzip: number, brotli: number }} size */
function excess(size, /** @type {Budget | undefined} */ budget) {
  const over = /** @type {const} */ (['gzip', 'brotli']).flatMap((kind) => {
    const bytes = size[kind] - (budget?.[kind] ?? 0);
    return bytes > 0 ? [`${bytes} bytes over its budget of ${budget?.[kind] ?? 0} (${kind})`] : [];
  });
  if (over.length > 0) process.exitCode = 1;
  return over.join(', ');
}

function print(/** @type {string} */ name, /** @type {unknown[]} */ numbers, note = '') {
  const cells = numbers.map((number) => String(number).padStart(9)).join('');
  console.log(`${name.padEnd(40)}${cells}${note && `  ${note}`}`);
}

print('file', ['plain', 'gzip', 'brotli']);
for (const { file, plain, ...size } of measured) {
  const note = excess(
    size,
    FILES.find(({ files }) => files.test(file)),
  );
  print(file, [plain, size.gzip, size.brotli], note);
}
for (const budget of SUMS) {
  const parts = measured.filter(({ file }) => budget.files.test(file));
  const sum = (/** @type {'plain' | 'gzip' | 'brotli'} */ kind) =>
    parts.reduce((total, part) => total + part[kind], 0);
  const size = { gzip: sum('gzip'), brotli: sum('brotli') };
  print(budget.name, [sum('plain'), size.gzip, size.brotli], excess(size, budget));
}
