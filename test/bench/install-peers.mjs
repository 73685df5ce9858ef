/** The peers and what they depend on: installed when the benchmark first needs them, and by nobody else. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('peers/', import.meta.url));

/** Where their files are. */
export const peersFolder = `${folder}node_modules`;

/** Installs them as their lockfile says. Scripts of theirs are not run. */
export function installPeers() {
  if (existsSync(peersFolder)) return;
  console.log('Installing the peers …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}
