/**
 * Secrets that the demo makes for itself, kept beside its comments: whoever was a guest before the
 * server was started again still is the same one. A real site sets its own in the environment.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder
 * @returns {{ JWT_SECRET: string, GUEST_SECRET: string }}
 */
export function secretsIn(folder) {
  const file = join(folder, 'secrets.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const secret = () => randomBytes(32).toString('hex');
    const secrets = { JWT_SECRET: secret(), GUEST_SECRET: secret() };
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
    return secrets;
  }
}
