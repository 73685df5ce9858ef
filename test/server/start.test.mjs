/** `npm start` as somebody types it who has nothing but Node, and the command that brings an archive in. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../support/files.mjs';
import { guest, load, say } from '../support/server/readers.mjs';

const article = 'a story of today';

/** Flat, as most archives are: the last answers the first by its words alone. */
const ARCHIVE = {
  comments: [
    { id: '1', author: 'Ines Marrow', text: 'The ferry was late.', createdAt: '2024-05-01T08:00Z' },
    { id: '2', author: 'Tomas Quay', text: 'Take the bridge.', createdAt: '2024-05-01T08:10Z' },
    { id: '3', author: 'Bo Lund', text: '@Ines: again?', createdAt: '2024-05-01T08:20Z' },
  ],
};

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-start-'));
  const env = { ...process.env, DATA_FOLDER: folder };
  /** @type {import('node:child_process').ChildProcess | null} */
  let running = null;

  after(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts the demo. @returns {Promise<string>} the comments' address below that of the pages, once they are there */
  async function start() {
    const child = spawn(process.execPath, ['demo/server/start.mjs'], { cwd: root, env });
    running = child;
    let told = '';
    await new Promise((resolve, reject) => {
      child.stdout.on('data', (chunk) => {
        told += chunk;
        if (told.includes('comments server is ready')) resolve(undefined);
      });
      child.on('exit', () => reject(new Error(`npm start has ended: ${told}`)));
    });
    const [, site = ''] =
      /Local:\D*(http:\/\/[^\s/]+)/.exec(told.replace(/\u001b\[\d+m/g, '')) ?? [];
    assert.equal((await fetch(`${site}/`)).status, 200);
    return `${site}/api`;
  }

  async function stop() {
    const child = running;
    running = null;
    if (!child) return;
    child.removeAllListeners('exit');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  it('keeps comments between runs, in PGlite, and takes an archive in with its links', async () => {
    const { id } = await say(guest(await start()), article, { name: 'Cy', text: 'Still here?' });
    await stop();

    const file = join(folder, 'archive.json');
    writeFileSync(file, JSON.stringify(ARCHIVE));
    const bring = () =>
      promisify(execFile)(process.execPath, ['demo/server/import.mjs', file, 'an old story'], {
        cwd: root,
        env,
      });
    assert.match(
      (await bring()).stdout,
      /^an old story: 3 stored, 1 linked by their text, 0 unfit/,
    );
    assert.match((await bring()).stdout, /^an old story: 0 stored/);

    const reader = guest(await start());
    const { comments } = await load(reader, article);
    assert.deepEqual(
      comments.map((each) => [each.id, each.text]),
      [[id, 'Still here?']],
    );
    const old = await load(reader, 'an old story');
    assert.deepEqual(
      old.comments.map(({ text }) => text),
      ['The ferry was late.', '@Ines: again?', 'Take the bridge.'],
    );
  });
});
